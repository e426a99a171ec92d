// Every step of a report in one line each, newest first: what happened, when, by whom, and what was said.

import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import { hitungUji } from '@lini/core/pelaporan/hasil-uji.ts';
import { angkaTerkunci, type Jejak, type JenisLangkah, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { t } from '@lini/ui/words/t.ts';
import { judulSetuju, type Pembaca } from '../../app/laporan/penyetuju.ts';

/** `kantor`: which office it was when no colleague did it. */
export type BarisLangkah = Jejak & { readonly judul: Teks; readonly kata: readonly string[]; readonly kantor: Teks };

const KECAMATAN = teks('kecamatan', 'the kecamatan');
const KABUPATEN = teks('kabupaten', 'the district');
const KANTOR: Readonly<Record<JenisLangkah, Teks>> = {
  periksa: KECAMATAN,
  kembalikan: teks('kecamatan atau kabupaten', 'the kecamatan or the district'),
  setujui: KECAMATAN,
  sahkan: KECAMATAN,
  terima: KABUPATEN,
  kunci: KABUPATEN,
};

const JUDUL: Readonly<Record<Exclude<JenisLangkah, 'setujui'>, Teks>> = {
  periksa: teks('Mulai diperiksa', 'Being checked'),
  kembalikan: teks('Dikembalikan', 'Returned'),
  sahkan: teks('Disahkan kecamatan', 'Confirmed by the kecamatan'),
  terima: teks('Diterima kabupaten', 'Accepted by the district'),
  kunci: teks('Dikunci', 'Locked'),
};

/** What was said, each sentence once. */
const ada = (...kata: readonly (string | null)[]): string[] => [...new Set(kata.filter((satu): satu is string => satu !== null && satu !== ''))];

function listAjuan({ ajuan, bulan }: LaporanBulan): BarisLangkah[] {
  const tepat = bulan === null ? null : batasBulan(bulan).tepat;
  return ajuan.map((satu, ke) => {
    const isTerlambat = ke === 0 && tepat !== null && satu.tanggal > tepat;
    const pertama = isTerlambat ? teks('Diajukan, terlambat', 'Sent, late') : teks('Diajukan', 'Sent');
    return {
      ...satu,
      judul: ke === 0 ? pertama : teks('Diajukan lagi', 'Sent again'),
      kata: ada(satu.keterangan, ...Object.values(satu.penjelasan)),
      kantor: KECAMATAN,
    };
  });
}

const listRalat = ({ ralat }: LaporanBulan): BarisLangkah[] =>
  ralat.flatMap((satu): BarisLangkah[] => [
    { ...satu, judul: teks('Ralat diajukan', 'Correction asked for'), kata: ada(satu.alasan), kantor: KECAMATAN },
    ...(satu.putusan
      ? [
          {
            ...satu.putusan,
            judul: satu.putusan.isDisetujui ? teks('Ralat disetujui', 'Correction granted') : teks('Ralat ditolak', 'Correction refused'),
            kata: ada(satu.putusan.alasan),
            kantor: KABUPATEN,
          },
        ]
      : []),
  ]);

/** The steps, newest first by the order of writing. */
export function susunLangkah(laporan: LaporanBulan, pembaca: Pembaca): BarisLangkah[] {
  const langkah = laporan.langkah.map((satu) => ({
    ...satu,
    judul: satu.jenis === 'setujui' ? judulSetuju(pembaca, satu.oleh) : JUDUL[satu.jenis],
    kata: ada(satu.alasan, ...satu.baris.map((yang) => yang.alasan)),
    kantor: KANTOR[satu.jenis],
  }));
  const uji = laporan.uji.map((satu) => {
    const { cocok, diperiksa } = hitungUji(satu.hasil);
    const judul = teks(`Uji petik: ${cocok} dari ${diperiksa} cocok`, `Spot check: ${cocok} of ${diperiksa} as recorded`);
    const tidakDitemui = satu.hasil.length - diperiksa;
    const kata = tidakDitemui > 0 ? [t(`${tidakDitemui} keluarga tidak bisa ditemui`, `${tidakDitemui} families could not be met`)] : [];
    return { ...satu, judul, kata, kantor: KECAMATAN };
  });
  return [...listAjuan(laporan), ...langkah, ...listRalat(laporan), ...uji].sort((a, b) => (a.dicatat < b.dicatat ? 1 : -1));
}

/** The figures that stand: locked ones for a locked month, else those sent last; null: none. */
export const angkaTetap = (laporan: LaporanBulan) => angkaTerkunci(laporan) ?? laporan.ajuan.at(-1)?.angka ?? null;
