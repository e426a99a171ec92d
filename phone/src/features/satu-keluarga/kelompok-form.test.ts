// Every form of a family is offered once, in a group with a name of its own.
import { FORM } from '@lini/core/registry/form.ts';
import { expect, test } from 'vitest';
import { kelompokkanForm } from './kelompok-form.ts';

const formKeluarga = FORM.filter((satu) => (satu.subjek ?? 'keluarga') === 'keluarga');

test('tidak ada formulir yang hilang atau dua kali', () => {
  const kinds = kelompokkanForm(formKeluarga).flatMap((satu) => satu.form.map((form) => form.kind));
  expect([...kinds].sort()).toEqual(formKeluarga.map((satu) => satu.kind).sort());
});

test('yang belum punya kelompok tampil di Lainnya', () => {
  const [form] = formKeluarga;
  if (!form) throw new Error('tidak ada formulir');
  expect(kelompokkanForm([{ ...form, kind: 'baru.sekali' }]).map((satu) => satu.id)).toEqual(['lain']);
});
