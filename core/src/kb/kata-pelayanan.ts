// What a service was, in the programme's word: peserta baru (PB), ganti cara, kembali, ulangan, and whether it is KBPP.
import type { Pasangan } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { type Teks, teks } from '../teks.ts';
import { type CaraMulai, caraMulai, isKbpp } from './peristiwa.ts';

export type KataPelayanan = {
  readonly cara: CaraMulai | 'ulangan' /** Began within 42 days of a birth (Peraturan BKKBN 18/2020). */;
  readonly isKbpp: boolean;
};

export const LABEL_CARA_MULAI: Record<KataPelayanan['cara'], Teks> = {
  baru: teks('peserta KB baru (PB)', 'new acceptor'),
  ganti: teks('ganti cara', 'change of method'),
  kembali: teks('kembali ber-KB', 'back after a pause'),
  'tak-tentu': teks('mulai, riwayatnya belum diketahui', 'began, history not known'),
  ulangan: teks('ulangan', 'repeat visit'),
};

/** The word for the couple's service at `indeks`. */
export function kataPelayanan(pasangan: Pasangan, indeks: number, parameter: Parameter): KataPelayanan {
  const layanan = pasangan.pelayanan[indeks];
  const ke = pasangan.masaKb.findIndex((masa) => masa.metode === layanan?.metode && masa.mulai === layanan.tanggal && masa.kejadian === layanan.tanggal);
  const cara = ke < 0 ? null : caraMulai(pasangan, ke, parameter);
  // A second service of the day the stretch began is a repeat too.
  const isPertama = pasangan.pelayanan.findIndex((satu) => satu.tanggal === layanan?.tanggal && satu.metode === layanan.metode) === indeks;
  if (layanan === undefined || cara === null || !isPertama) return { cara: 'ulangan', isKbpp: false };
  const isSesudahLahir = pasangan.persalinan.some(
    (satu) =>
      satu.hasil !== 'keguguran' && satu.tanggal <= layanan.tanggal && isKbpp({ ...pasangan, masaKb: pasangan.masaKb.slice(ke, ke + 1) }, satu, parameter),
  );
  return { cara, isKbpp: isSesudahLahir };
}

/** The word as a line shows it, with KBPP beside it. */
export function tulisKataPelayanan({ cara, isKbpp: isPascaSalin }: KataPelayanan): Teks {
  const { id, en } = LABEL_CARA_MULAI[cara];
  return isPascaSalin ? teks(`${id}, KBPP`, `${en}, after birth`) : teks(id, en);
}
