// A decree that ends soon, has ended, or is old enough to be looked at again.

import { akhirSk, type KeadaanSk, keadaanSk } from '../kader/sk.ts';
import { hariTeks } from '../nama-bulan.ts';
import { type Teks, teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

const KALIMAT: Partial<Record<KeadaanSk, (hari: Teks, tahun: number) => Teks>> = {
  segera: (hari) => teks(`SK berakhir ${hari.id}`, `Decree ends on ${hari.en}`),
  habis: (hari) => teks(`SK sudah berakhir ${hari.id}`, `Decree ended on ${hari.en}`),
  ditinjau: (_hari, tahun) =>
    teks(`SK sudah lebih dari ${tahun} tahun, periksa apakah masih berlaku`, `The decree is over ${tahun} years old, see if it still holds`),
};

export const institusiSkHabis: AturanInstitusi = {
  id: 'institusi-sk-habis',
  subjek: 'institusi',
  judul: teks('SK perlu diperbarui', 'Decree to be renewed'),
  cari: ({ institusi, isAktif }, hariIni, parameter) => {
    const kalimat = isAktif ? KALIMAT[keadaanSk(institusi.sk, hariIni, parameter)] : undefined;
    const akhir = akhirSk(institusi.sk, parameter);
    if (!kalimat || akhir === null) return [];
    return [{ anggotaId: null, alasan: kalimat(hariTeks(akhir), parameter['imp.skReviewYears']), tenggat: akhir, urgensi: 3, form: 'institusi.ubah' }];
  },
};
