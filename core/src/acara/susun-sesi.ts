// Lays the parts of a programme into days and hours, from the morning on, around the midday break.
import type { Parameter } from '../parameter/parameter.ts';
import type { BagianAcara } from '../pelatihan/kurikulum.ts';
import type { Tanggal } from '../tanggal.ts';
import type { SesiAcara } from './rencana.ts';

/** Inferred: office hours; the organiser changes every time as the day needs. Minutes since midnight. */
const PAGI = 8 * 60;
const ISTIRAHAT = { mulai: 12 * 60, selesai: 13 * 60 };
const SORE = 16 * 60;

const jam = (menit: number): string => `${String(Math.floor(menit / 60)).padStart(2, '0')}:${String(menit % 60).padStart(2, '0')}`;

/** What would run far into the break begins after it. */
const setelahIstirahat = (mulai: number, lama: number): number =>
  mulai < ISTIRAHAT.selesai && mulai + lama > ISTIRAHAT.mulai + 15 ? ISTIRAHAT.selesai : mulai;

const isSebelumIstirahat = ({ mulai }: SesiAcara): boolean => mulai < jam(ISTIRAHAT.selesai);

/** The midday break as a part of its own on each day with parts on both sides of it: without one the paper tells nobody when to pray and eat. */
function sisipIstirahat(sesi: readonly SesiAcara[]): SesiAcara[] {
  return sesi.flatMap((satu, ke) => {
    const lanjut = sesi[ke + 1];
    if (!lanjut || lanjut.tanggal !== satu.tanggal || !isSebelumIstirahat(satu) || isSebelumIstirahat(lanjut) || satu.selesai >= lanjut.mulai) return [satu];
    const rehat = { judul: 'Istirahat, salat, dan makan siang', mulai: satu.selesai, selesai: lanjut.mulai, jp: 0, isHadirDicatat: false };
    return [satu, { ...satu, ...rehat, id: `istirahat-${ke + 1}` }];
  });
}

/**
 * One session for each part, in order. A part that would end after 16.00 goes to the next day, while there is one; on the last day it stays,
 * however late. Attendance is taken at the first session of each day; the midday break stands between them.
 */
export function susunSesi(bagian: readonly BagianAcara[], hari: readonly [Tanggal, ...Tanggal[]], parameter: Parameter): SesiAcara[] {
  let [ke, kini] = [0, PAGI];
  const sesi = bagian.map((satu, urut): SesiAcara => {
    const lama = Math.max(1, satu.jp) * parameter['pelatihan.jpMinutes'];
    let mulai = setelahIstirahat(kini, lama);
    const isBesok = mulai + lama > SORE && ke < hari.length - 1;
    if (isBesok) [ke, mulai] = [ke + 1, PAGI];
    kini = mulai + lama;
    return {
      id: `s${urut + 1}`,
      judul: satu.judul.id,
      tanggal: hari[ke] ?? hari[0],
      mulai: jam(mulai),
      selesai: jam(Math.min(kini, 23 * 60 + 59)),
      jp: satu.jp,
      pengajar: null,
      ruang: null,
      isHadirDicatat: urut === 0 || isBesok,
    };
  });
  return sisipIstirahat(sesi);
}

/** Whether a programme runs on after 17.00, when cadres want to be home. */
export const isTerlaluSore = (sesi: readonly Pick<SesiAcara, 'selesai'>[]): boolean => sesi.some(({ selesai }) => selesai > '17:00');
