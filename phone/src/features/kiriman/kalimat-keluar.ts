// What signing out does to the data on this phone, said before it happens.
import { t } from '@lini/ui/words/t.ts';

/** `sisa` records not settled yet; `draf` forms and sheets half filled in. */
type Keadaan = { readonly isTamu: boolean; readonly sisa: number; readonly draf: number };

const kalimatTinggal = (isTamu: boolean, sisa: number): string =>
  isTamu
    ? t(
        `${sisa} catatan belum selesai dikirim. Kirim dulu selagi ada sinyal. Bila keluar sekarang, catatan itu tetap di ponsel ini dan baru dikirim sesudah tautan yang sama dibuka lagi di sini, sebelum hari tugas berakhir.`,
        `${sisa} records are not settled. Send them first while there is a signal. If you leave now they stay on this phone and are sent only once the same link is opened here again, before the day of the task ends.`,
      )
    : t(
        `${sisa} catatan belum selesai dikirim. Catatan itu tetap di ponsel ini dan dikirim saat akun ini masuk lagi di sini.`,
        `${sisa} records are not settled. They stay on this phone and are sent when this account signs in here again.`,
      );

const kalimatHapus = (isTamu: boolean): string =>
  isTamu
    ? t(
        'Data acara dihapus dari ponsel ini. Yang sudah dikirim aman di kantor. Buka lagi dari tautan yang sama di ponsel ini, sebelum hari tugas berakhir.',
        'The data of the gathering leave this phone. What was sent is safe at the office. Open it again from the same link on this phone, before the day of the task ends.',
      )
    : t(
        'Data keluarga dihapus dari ponsel ini. Semuanya aman di kantor dan diambil lagi saat masuk.',
        'The families’ data leave this phone. All of it is safe at the office and comes back when you sign in.',
      );

/** The sentences to show, one paragraph each. */
export function kalimatKeluar({ isTamu, sisa, draf }: Keadaan): string[] {
  if (sisa > 0) return [kalimatTinggal(isTamu, sisa)];
  const hilang = t(`${draf} isian yang belum disimpan ikut terhapus.`, `${draf} forms not saved yet are deleted too.`);
  return [kalimatHapus(isTamu), ...(draf > 0 ? [hilang] : [])];
}
