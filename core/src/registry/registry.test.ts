// Every registered kind has a stored example of each of its versions, and what is stored stays readable.
import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { bacaIsi } from '../catatan/baca.ts';
import { keadaanKosong } from '../catatan/keadaan.ts';
import { AGENDA } from './agenda.ts';
import { kenalkanAcara } from './definisi-acara.ts';
import { FORM } from './form.ts';
import { INDIKATOR } from './indikator.ts';
import { LAPORAN } from './laporan.ts';
import { LEMBAR } from './lembar.ts';
import { SEMUA_DEFINISI } from './semua-definisi.ts';

kenalkanAcara();

const map = new URL('../../fixtures/', import.meta.url);
const contoh = readdirSync(map).map((berkas) => {
  const [, kind = '', v = ''] = /^(.+)\.v(\d+)\.json$/.exec(berkas) ?? [];
  return { berkas, kind, v: Number(v), isi: JSON.parse(readFileSync(new URL(berkas, map), 'utf8')) as Record<string, unknown> };
});

describe('contoh tersimpan', () => {
  test.each(contoh)('$berkas terbaca', ({ kind, v, isi }) => {
    const hasil = bacaIsi(kind, v, isi);
    expect('tolakan' in hasil ? hasil.tolakan : 'terbaca').toBe('terbaca');
  });

  test('setiap jenis dan setiap versinya punya contoh', () => {
    const ada = new Set(contoh.map(({ kind, v }) => `${kind} ${v}`));
    const wajib = SEMUA_DEFINISI.flatMap(({ kind, version }) => Array.from({ length: version }, (_, ke) => `${kind} ${ke + 1}`));
    expect(wajib.filter((satu) => !ada.has(satu))).toEqual([]);
  });

  test.each(contoh)('$berkas dapat diterapkan pada subjek yang belum dikenal dan diringkas', ({ kind, v, isi }) => {
    const hasil = bacaIsi(kind, v, isi);
    if ('tolakan' in hasil) throw new Error(hasil.tolakan.kode);
    const jenis = hasil.definisi.subjek === 'semua' ? 'keluarga' : hasil.definisi.subjek;
    const amplop = {
      id: '00000000-0000-7000-8000-000000000099',
      kind,
      v,
      subjek: { jenis, id: '00000000-0000-7000-8000-000000000098' },
      desa: '63.11.01.2003',
      rt: '001',
      terjadi: '2026-06-01',
      dicatat: '000000000000001-0000-deadbeef',
      oleh: '00000000-0000-7000-8000-000000000097',
      perangkat: '00000000-0000-7000-8000-000000000096',
      urut: 1,
      melihat: 0,
      isi,
    };
    const keadaan = hasil.definisi.apply(keadaanKosong(jenis, amplop.subjek.id), hasil.isi, amplop);
    expect(hasil.definisi.ringkas(hasil.isi, keadaan).id).toBeTypeOf('string');
  });
});

describe('daftar isi', () => {
  test('jenis, formulir, dan aturan tidak pernah dua kali', () => {
    for (const daftar of [
      SEMUA_DEFINISI.map((satu) => satu.kind),
      FORM.map((satu) => satu.kind),
      AGENDA.map((satu) => satu.id),
      LAPORAN.map((satu) => satu.id),
      LEMBAR.map((satu) => satu.id),
    ]) {
      expect(new Set(daftar).size).toBe(daftar.length);
    }
  });

  test('setiap formulir membuat jenis yang terdaftar', () => {
    for (const form of FORM) {
      const definisi = SEMUA_DEFINISI.find((satu) => satu.kind === form.kind);
      expect([form.kind, definisi?.subjek]).toEqual([form.kind, definisi?.subjek === 'semua' ? 'semua' : (form.subjek ?? 'keluarga')]);
    }
  });

  test('setiap baris laporan menunjuk indikator yang ada', () => {
    const ada = new Set(INDIKATOR.map((satu) => satu.id));
    const ditunjuk = LAPORAN.flatMap((laporan) => laporan.bagian.flatMap((bagian) => bagian.baris.map((baris) => baris.indikator)));
    expect(ditunjuk.filter((id) => !ada.has(id))).toEqual([]);
  });

  test('setiap lembar angka menunjuk indikator yang ada', () => {
    const ada = new Set(INDIKATOR.map((satu) => satu.id));
    const ditunjuk = LEMBAR.flatMap((lembar) => (lembar.jenis === 'angka' ? [...lembar.indikator, ...lembar.alir] : []));
    expect(ditunjuk.filter((id) => !ada.has(id))).toEqual([]);
  });
});
