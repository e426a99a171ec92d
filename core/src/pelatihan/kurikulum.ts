// The programme an organiser of an orientation starts from, with its training hours (kie-and-training.md 3).
import type { Parameter } from '../parameter/parameter.ts';
import type { Sumber } from '../sumber.ts';
import { type Teks, teks } from '../teks.ts';

/** One part of the programme; `jp` are training hours, `jpSehari` those left to it when all is held on one day. */
export type BagianAcara = { readonly judul: Teks; readonly jp: number; readonly jpSehari?: number };

/**
 * Inferred: no national curriculum with hours was found; topics from the Balangan orientation of 2025 and the modules. That one was held on one
 * day: there talks are halved, and what the cadres practise themselves (reports, own data) keeps its hours.
 */
export const KURIKULUM_ORIENTASI: { readonly bagian: readonly BagianAcara[]; readonly sumber: Sumber } = {
  bagian: [
    { judul: teks('Pembukaan dan pre-test', 'Opening, pre-test'), jp: 1 },
    { judul: teks('Bangga Kencana, enam peran bakti, klasifikasi', 'Bangga Kencana, six roles, classification'), jp: 2, jpSehari: 1 },
    { judul: teks('Mencatat PUS, peserta KB, unmet need; laporan bulanan', 'Recording PUS, users, unmet need; the monthly report'), jp: 2 },
    { judul: teks('KRS dan stunting, 1000 HPK, TPK', 'KRS and stunting, first 1000 days, TPK'), jp: 2, jpSehari: 1 },
    { judul: teks('Poktan: BKB dan KKA, BKR, BKL, UPPKA, PIK-R', 'Groups: BKB and KKA, BKR, BKL, UPPKA, PIK-R'), jp: 2, jpSehari: 1 },
    { judul: teks('KIE dan konseling (SAJI), PUP, catin', 'Counselling (SAJI), age at marriage, couples to be'), jp: 2, jpSehari: 1 },
    { judul: teks('Praktik dengan data desa sendiri, rencana tindak lanjut', 'Practice with own village data, action plan'), jp: 2 },
    { judul: teks('Post-test, evaluasi, penutupan', 'Post-test, evaluation, closing'), jp: 1 },
  ],
  sumber: { basis: 'perkiraan', rujukan: 'Pilihan Lini: kurikulum nasional dengan jam pelajaran belum ditemukan' },
};

/** The programme of the given number of days. */
export const bagianKurikulum = (hari: number): readonly BagianAcara[] =>
  KURIKULUM_ORIENTASI.bagian.map((satu) => (hari > 1 ? satu : { ...satu, jp: satu.jpSehari ?? satu.jp }));

/** Training hours of a programme, and the minutes they take. */
export function lamaAcara(bagian: readonly BagianAcara[], parameter: Parameter): { readonly jp: number; readonly menit: number } {
  const jp = bagian.reduce((jumlah, satu) => jumlah + satu.jp, 0);
  return { jp, menit: jp * parameter['pelatihan.jpMinutes'] };
}
