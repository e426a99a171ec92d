// The cash book read as money: balance, totals of a period, the share of own funds.
import type { SumberDana } from '../imp/pilihan.ts';
import type { Tanggal } from '../tanggal.ts';
import type { BarisKas, Institusi } from './institusi.ts';

const SENDIRI: ReadonlySet<SumberDana> = new Set(['swadaya', 'mitra']);

const nilaiKas = ({ arah, rupiah }: BarisKas): number => (arah === 'masuk' ? rupiah : -rupiah);
const urut = (a: BarisKas, b: BarisKas): number => (a.tanggal !== b.tanggal ? (a.tanggal < b.tanggal ? -1 : 1) : a.id < b.id ? -1 : a.id > b.id ? 1 : 0);

/** What is in the cash box at the end of a day, in rupiah; below zero when a line is missing. */
export const saldoKas = ({ kas }: Institusi, pada: Tanggal): number =>
  kas.reduce((jumlah, satu) => (satu.tanggal <= pada ? jumlah + nilaiKas(satu) : jumlah), 0);

/** The lines in order of days, each with the balance after it. */
export function bukuKas({ kas }: Institusi): { readonly baris: BarisKas; readonly saldo: number }[] {
  let saldo = 0;
  return [...kas].sort(urut).map((baris) => {
    saldo += nilaiKas(baris);
    return { baris, saldo };
  });
}

/** Totals of a period in rupiah; `sendiri` is what came from own funds or partners. */
export type RingkasKas = { readonly masuk: number; readonly keluar: number; readonly masukSendiri: number; readonly keluarSendiri: number };

/** The money of the days from `awal` to `akhir`, both included. */
export function ringkasKas({ kas }: Institusi, awal: Tanggal, akhir: Tanggal): RingkasKas {
  const jumlah = (arah: BarisKas['arah'], isSendiri: boolean): number =>
    kas.reduce((hasil, satu) => {
      const isIkut = satu.arah === arah && satu.tanggal >= awal && satu.tanggal <= akhir && (!isSendiri || SENDIRI.has(satu.sumber));
      return isIkut ? hasil + satu.rupiah : hasil;
    }, 0);
  return { masuk: jumlah('masuk', false), keluar: jumlah('keluar', false), masukSendiri: jumlah('masuk', true), keluarSendiri: jumlah('keluar', true) };
}

/** The part of the spending that own funds or partners paid, 0 to 1; null when nothing was spent (imp-classification.md 3, role 6). */
export const bagianSendiri = ({ keluar, keluarSendiri }: RingkasKas): number | null => (keluar === 0 ? null : keluarSendiri / keluar);
