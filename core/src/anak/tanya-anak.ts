// The question "which child", shared by the forms about one child; answered by itself when the family has only one.
import type { KonteksForm, PertanyaanAnggota } from '../form/form.ts';
import { type Anggota, isDiDesa, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import { bulanPenuh, selisihHari, type Tanggal } from '../tanggal.ts';
import { teks } from '../teks.ts';
import { HARI_TERTUA } from '../tumbuh/umur-who.ts';
import { BULAN_KKA_SEBELUM } from './anak-kka.ts';

/** Whether the standards can judge this member on a day: born, and at most 60 completed months old. */
export const isUmurTumbuh = ({ lahir }: Anggota, pada: Tanggal): boolean => lahir !== null && lahir <= pada && selisihHari(lahir, pada) <= HARI_TERTUA;

/** Whether the card of development (KKA) still follows this member. */
export const isUmurKka = ({ lahir }: Anggota, pada: Tanggal): boolean => lahir !== null && lahir <= pada && bulanPenuh(lahir, pada) < BULAN_KKA_SEBELUM;

/** The present members who fit, the youngest first. */
export const listAnakDi = (keluarga: Keluarga, pada: Tanggal, isCocok: (anggota: Anggota, pada: Tanggal) => boolean): Anggota[] =>
  [...keluarga.anggota.values()].filter((satu) => isHadir(satu) && isCocok(satu, pada)).sort((a, b) => ((a.lahir ?? '') > (b.lahir ?? '') ? -1 : 1));

/** The question, for children who fit. */
export const tanyaAnak = (isCocok: (anggota: Anggota, pada: Tanggal) => boolean): PertanyaanAnggota => ({
  isian: 'anggotaId',
  jenis: 'anggota',
  tanya: teks('Anak yang mana?', 'Which child?'),
  // By the day it happened: an old weighing is corrected long after the child has grown out of the tables.
  saring: (anggota, { hariIni, terjadi, anggotaId }) => anggota.id === anggotaId || (isHadir(anggota) && isCocok(anggota, terjadi ?? hariIni)),
  usul: ({ keluarga, hariIni, anggotaId }) => {
    const anak = listAnakDi(keluarga, hariIni, isCocok);
    return anak.find((satu) => satu.id === anggotaId)?.id ?? (anak.length === 1 ? anak[0]?.id : undefined);
  },
  wajib: true,
});

/** Whether the family has such a child; used to offer a form. */
export const adaAnak = ({ keluarga, hariIni }: KonteksForm, isCocok: (anggota: Anggota, pada: Tanggal) => boolean): boolean =>
  isDiDesa(keluarga) && listAnakDi(keluarga, hariIni, isCocok).length > 0;
