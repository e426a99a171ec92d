// Who takes part, RT by RT: on generated villages the RT add up to the village, and the two sheets of an RT say the same.
import { kepalaUji, nilaiBaris } from '@lini/testing/cacat-lembar.ts';
import { desaAcak, potretDesaAcak } from '@lini/testing/desa-acak.ts';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { hitungDaftar } from '../indikator/hitung.ts';
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import { institusiKosong } from '../institusi/institusi.ts';
import { rekapKeluarga } from '../laporan/lembar/rekap-keluarga.ts';
import { riSubPpkbd } from '../laporan/lembar/ri-ppkbd.ts';
import type { Lembar } from '../laporan/lembar.ts';
import { listAnggota } from '../poktan/poktan.ts';
import type { DesaPotret } from '../potret/potret.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { bagianInstitusi } from './bagian-institusi.ts';

const KELOMPOK = ['BKB', 'BKR', 'BKL'] as const;
const KOLOM = ['sasaran', 'kesertaan', 'anggota-pus', 'anggota-kb', 'anggota-tak-tentu'] as const;
const ID = KELOMPOK.flatMap((nama) => KOLOM.map((kolom) => `${nama}.${kolom}`));
const PERLU = INDIKATOR.filter(({ id }) => ID.includes(id) || riSubPpkbd.indikator.includes(id));

const bagianRt = (desa: DesaPotret, rt: string): DesaPotret => bagianInstitusi(desa, { ...institusiKosong('i'), jenis: 'sub-ppkbd', wilayah: [rt] });
const jumlah = (daftar: readonly AngkaPerIndikator[], id: string): number => daftar.reduce((total, angka) => total + (angka[id]?.pembilang ?? Number.NaN), 0);

function samakanLembar(desa: DesaPotret, rt: string, angka: AngkaPerIndikator): void {
  const kepala = kepalaUji('2026-03', { rt });
  const nama: Lembar = rekapKeluarga.susun({ kepala, desa, poktanId: null });
  const laporan = riSubPpkbd.susun({ kepala, angka, setahun: new Map(), bagian: [], ppm: null });
  for (const [ke, kelompok] of KELOMPOK.entries())
    for (const [baris, ringkas] of [
      ['Keluarga sasaran', `Keluarga sasaran ${kelompok}`],
      ['Keluarga anggota', `Keluarga anggota ${kelompok}`],
    ] as const)
      expect([rt, ringkas, nilaiBaris(laporan, 'III. Pembinaan ketahanan keluarga', baris, ke + 1)]).toEqual([
        rt,
        ringkas,
        nilaiBaris(nama, 'Ringkasan', ringkas),
      ]);
}

test('jumlah semua RT = desa, PUS <= ikut <= keluarga, dan laporan Sub-PPKBD = Rekapitulasi Data Keluarga RT itu', () => {
  let lintasRt = 0;
  fc.assert(
    fc.property(desaAcak(), (catatan) => {
      const desa = potretDesaAcak(catatan, '2026-03-31');
      const rtList = [...new Set(desa.keluarga.map((satu) => satu.keluarga.rt))];
      const perRt = rtList.map((rt) => hitungDaftar(PERLU, bagianRt(desa, rt)));
      const seluruh = hitungDaftar(PERLU, desa);
      for (const id of ID) expect([id, jumlah(perRt, id)]).toEqual([id, seluruh[id]?.pembilang]);
      for (const [ke, rt] of rtList.entries()) {
        const angka = perRt[ke] ?? {};
        const n = (id: string): number => angka[id]?.pembilang ?? Number.NaN;
        const keluarga = bagianRt(desa, rt).keluarga.filter((satu) => satu.isAktif).length;
        for (const nama of KELOMPOK) {
          expect(n(`${nama}.anggota-pus`) + n(`${nama}.anggota-tak-tentu`)).toBeLessThanOrEqual(n(`${nama}.kesertaan`));
          expect(n(`${nama}.kesertaan`)).toBeLessThanOrEqual(keluarga);
        }
        samakanLembar(desa, rt, angka);
      }
      const rtKeluarga = new Map(desa.keluarga.map(({ keluarga }) => [keluarga.id, keluarga.rt]));
      lintasRt += desa.poktan.filter(({ poktan }) =>
        listAnggota(poktan).some((satu) => (rtKeluarga.get(satu.keluargaId ?? '') ?? poktan.rt) !== poktan.rt),
      ).length;
    }),
    { numRuns: 40, seed: 11 },
  );
  expect(lintasRt).toBeGreaterThan(0);
});
