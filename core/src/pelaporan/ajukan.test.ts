// What a report is made of: its indicators, its part of the village, and the small counts beside the figures.
import { expect, test } from 'vitest';
import { type Institusi, institusiKosong } from '../institusi/institusi.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { INDIKATOR_LAPORAN } from './ajukan.ts';
import { bagianInstitusi } from './bagian-institusi.ts';
import { ciriLaporan } from './hitung-ciri.ts';

/** Families of indicators (`B4` of `B4.iud`) that every monthly report carries; the others are named in `ajukan.ts`. */
const DI_LAPORAN = `A1 A2 A3 A4 A6 B1 B2 B3 B4 B5 B6 B7 B8 B9 B10 B12 B13 B14 B15 B16 B17 B18
  C1 C2 C3 C4 C5 C6 C8 C9 C10 C11 C12 C13 C14 C15 C16 C18 BKB BKR BKL UPPKA PIKR IMP KIE`.split(/\s+/);
/** Counted on some phones only. */
const SEBAGIAN_PONSEL = ['C7', 'C17'];

const kepala = (daftar: readonly { readonly id: string }[]): string[] => [...new Set(daftar.map(({ id }) => id.split('.')[0] ?? ''))].sort();

test('indikator baru: tambahkan ke daftar di atas bila ikut laporan bulanan, bila tidak ke LUAR_LAPORAN', () => {
  expect(kepala(INDIKATOR_LAPORAN)).toEqual([...DI_LAPORAN].sort());
  expect(kepala(INDIKATOR.filter((satu) => satu.peran !== undefined))).toEqual([...SEBAGIAN_PONSEL].sort());
});

const dalamRt = (kunci: string) => ['001', '002'].map((rt) => ({ [kunci]: { id: rt, rt, wilayah: [rt] } }));
const DESA = { pada: '2026-05-30', keluarga: dalamRt('keluarga'), poktan: dalamRt('poktan'), institusi: dalamRt('institusi'), kader: dalamRt('kader') };

test.each([
  ['ppkbd', ['001'], ['001', '002']],
  ['sub-ppkbd', [], ['001', '002']],
  ['sub-ppkbd', ['002'], ['002']],
  ['kelompok-kb', ['001', '002'], ['001', '002']],
] as const)('laporan %s yang melayani RT %j tentang RT %j', (jenis, wilayah, rt) => {
  const bagian = bagianInstitusi(DESA as unknown as DesaPotret, { ...institusiKosong('i'), jenis, wilayah } satisfies Institusi);
  const isi = [
    bagian.keluarga.map((satu) => satu.keluarga.rt),
    bagian.poktan.map((satu) => satu.poktan.rt),
    bagian.institusi.map((satu) => satu.institusi.rt),
    bagian.kader.map((satu) => satu.kader.rt),
  ];
  expect(isi).toEqual([rt, rt, rt, rt]);
});

test('ciri: bulan itu saja, sampai harinya; tamu ikut dihitung hadir', () => {
  const pada = (...hari: string[]) => hari.map((tanggal) => ({ tanggal }));
  const timbang = (tanggal: string, berat: number | null) => ({ tanggal, berat });
  const temu = (tanggal: string, hadir: number, tamuKeluarga: number | null = null, tamuRemaja: number | null = null) => ({
    ...{ tanggal, tamuKeluarga, tamuRemaja },
    hadir: Array.from({ length: hadir }, String),
  });
  const anggota = new Map(['a', 'b', 'c'].map((id) => [id, { id, keluar: id === 'c' ? '2026-04-01' : null }]));
  const pertemuan = [temu('2026-05-02', 2), temu('2026-05-03', 1, 1), temu('2026-05-04', 1, 2), temu('2026-05-05', 2, null, 1), temu('2026-04-05', 9)];
  const kunjungan = pada('2026-04-30', '2026-05-01', '2026-05-01', '2026-05-30', '2026-05-31');
  const ukur = [timbang('2026-05-01', 9), timbang('2026-05-02', 9.4), timbang('2026-05-03', null), timbang('2026-04-30', 8), timbang('2026-05-31', 8)];
  const desa = { ...DESA, keluarga: [{ keluarga: { kunjungan, anak: new Map([['x', { ukur }]]) } }], poktan: [{ poktan: { anggota, pertemuan } }] };
  expect(ciriLaporan(desa as unknown as DesaPotret)).toEqual({
    ...{ kunjungan: 3, hariKunjungan: 2, kunjunganSehari: 2 },
    ...{ timbangan: 2, timbanganBulat: 1 },
    ...{ pertemuan: 4, pertemuanLebih: 2 },
  });
});
