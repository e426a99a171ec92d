// The class on the phone and at the office is the same class, in every month and on every day of it.
import { evaluasiBulan } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import { bulanTutup } from '@lini/core/klasifikasi/imp/kelas-tutup.ts';
import type { Rubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { akhirBulan, bulanDari, daftarBulan } from '@lini/core/tanggal.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { type DesaAcak, desaAcak, potretDesaAcak } from '@lini/testing/desa-acak.ts';
import fc from 'fast-check';
import { afterEach, expect, test } from 'vitest';
import { buatEntri, buatEntriSubjek } from './entri.ts';
import { hitungKelas } from './kelas.ts';
import { type Sesi, sesi } from './sesi.ts';

// The office asks one meeting fewer from May 2026 on: the month that runs then is not judged by it yet.
const RUBRIK: Rubrik = {
  ...RUBRIK_AWAL,
  versi: 1,
  berlakuDari: '2026-05-01',
  baris: RUBRIK_AWAL.baris.map((satu) => (satu.bukti === 'pertemuan' && satu.tingkat === 1 ? { ...satu, batas: { ...satu.batas, ppkbd: 2 } } : satu)),
};

/** Opens a phone that holds the whole village; gives its institutions. */
function bukaPonsel(desa: DesaAcak, hariIni: string) {
  const jenisDari = (id: string) => desa.get(id)?.[0]?.subjek.jenis;
  const bernomor = (id: string) => (desa.get(id) ?? []).map((catatan, ke) => ({ nomor: ke + 1, catatan }));
  const milik = (jenis: string) => [...desa.keys()].filter((id) => jenisDari(id) === jenis);
  const lain = <Jenis extends 'poktan' | 'institusi' | 'kader' | 'laporan'>(jenis: Jenis) =>
    new Map(milik(jenis).map((id) => [id, buatEntriSubjek(jenis, id, bernomor(id), [], hariIni)]));
  const semua = new Map(milik('keluarga').map((id) => [id, buatEntri(id, bernomor(id), [], hariIni, parameterPada(hariIni))]));
  sesi.value = { akun: { rubrik: [RUBRIK] }, buku: { semua, lain } } as unknown as Sesi;
  return [...lain('institusi').values()];
}

/** What the office keeps of an institution in a month. */
function kantor(desa: DesaAcak, id: string, bulan: string, hariIni: string) {
  const cari = (pada: string) => potretDesaAcak(desa, pada).institusi.find((satu) => satu.institusi.id === id) ?? null;
  const potret = cari(akhirBulan(bulan));
  const tetapan = { rubrik: [RUBRIK_AWAL, RUBRIK], medan: [] };
  return potret && evaluasiBulan({ potret, tutup: cari(akhirBulan(bulanTutup(bulan, hariIni))) }, bulan, tetapan, hariIni, parameterPada(akhirBulan(bulan)));
}

/** Both sides of one day; the office in the month that runs and in the one that closed last. */
function banding(desa: DesaAcak, hariIni: string) {
  const bulan = bulanDari(hariIni);
  const lalu = bulanTutup(bulan, hariIni);
  return bukaPonsel(desa, hariIni).flatMap((entri) => {
    const ponsel = hitungKelas(entri, hariIni);
    const isi = ponsel && { bukti: ponsel.bukti, tingkat: ponsel.nilai.tingkat, hitung: ponsel.nilai.kelas };
    return [bulan, lalu].flatMap((satu) => {
      const baris = kantor(desa, entri.id, satu, hariIni);
      return baris === null ? [] : [{ satu, ponsel: isi, kantor: baris.bukti && { bukti: baris.bukti, tingkat: baris.tingkat, hitung: baris.hitung } }];
    });
  });
}

afterEach(() => {
  sesi.value = null;
});

test('ponsel dan kantor: kelas yang sama pada setiap bulan desa mana pun', () => {
  fc.assert(
    fc.property(desaAcak(3), fc.constantFrom('01', '15', '28'), (desa, hari) => {
      for (const bulan of daftarBulan('2025-02', '2026-06')) {
        for (const { satu, ponsel, kantor: diKantor } of banding(desa, `${bulan}-${hari}`)) expect([satu, diKantor]).toEqual([satu, ponsel]);
      }
    }),
    { numRuns: 8, endOnFailure: true },
  );
}, 60_000);

test('bulan yang berjalan dinilai dari bulan yang sudah tutup, dengan rubrik yang berlaku waktu itu', () => {
  const buku = bukuInstitusi('2025-04-05');
  for (const pada of ['2026-04-10', '2026-05-02', '2026-05-03']) {
    buku.catat('institusi.pertemuan', pada, {
      jenis: 'pengurus',
      tempat: null,
      agenda: 'Rapat',
      hadir: [],
      hadirLain: 5,
      notulen: 'Sepakat',
      isBawaEvaluasi: null,
    });
  }
  const desa: DesaAcak = new Map([[buku.id, buku.catatan]]);
  const lihat = (hariIni: string, bulan: string) => {
    const baris = kantor(desa, buku.id, bulan, hariIni);
    return [baris?.bukti?.sampai, baris?.bukti?.bulan, baris?.bukti?.angka.pertemuan, baris?.tingkat?.pertemuan, baris?.rubrik];
  };
  expect(lihat('2026-05-20', '2026-05')).toEqual(['2026-04', 12, 1, 0, 0]);
  expect(lihat('2026-06-01', '2026-05')).toEqual(['2026-05', 12, 3, 1, 1]);
  expect(banding(desa, '2026-05-20').map((satu) => satu.ponsel?.bukti.angka.pertemuan)).toEqual([1, 1]);
});
