// A cadre's own institution stands first; one that no longer works is not offered.
import { type Institusi, institusiKosong } from '@lini/core/institusi/institusi.ts';
import { expect, test } from 'vitest';
import { pilihInstitusi } from './institusi-saya.ts';

const institusi = (nama: string, jenis: Institusi['jenis'], sisa: Partial<Institusi> = {}): Institusi => ({
  ...institusiKosong(nama),
  nama,
  jenis,
  terdaftar: '2025-01-01',
  ...sisa,
});
const SEMUA = [
  institusi('PPKBD Juai', 'ppkbd', { rt: '000' }),
  institusi('Sub Melati', 'sub-ppkbd', { wilayah: ['001', '002'] }),
  institusi('Sub Anggrek', 'sub-ppkbd', { rt: '003' }),
  institusi('Sub Lama', 'sub-ppkbd', { wilayah: ['001'], nonaktif: '2025-06-01' }),
  institusi('Belum berkartu', 'sub-ppkbd', { terdaftar: null }),
];

test.each([
  ['sub-ppkbd', ['001'], ['Sub Melati'], ['PPKBD Juai', 'Sub Anggrek']],
  ['sub-ppkbd', ['003'], ['Sub Anggrek'], ['PPKBD Juai', 'Sub Melati']],
  ['sub-ppkbd', [], ['Sub Anggrek', 'Sub Melati'], ['PPKBD Juai']],
  ['ppkbd', [], ['PPKBD Juai'], ['Sub Anggrek', 'Sub Melati']],
  ['pkb', [], [], ['PPKBD Juai', 'Sub Anggrek', 'Sub Melati']],
] as const)('%s dengan RT %j', (peran, rt, saya, lain) => {
  const hasil = pilihInstitusi(SEMUA, peran, new Set(rt));
  expect([hasil.saya.map((satu) => satu.nama), hasil.lain.map((satu) => satu.nama)]).toEqual([saya, lain]);
});
