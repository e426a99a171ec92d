// A decree that ends soon, has ended, or is old enough to be looked at again.
import { akhirSk, type KeadaanSk, keadaanSk } from '../kader/sk.ts';
import { tulisTanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

const KALIMAT: Partial<Record<KeadaanSk, (hari: string) => Teks>> = {
  segera: (hari) => teks(`SK berakhir ${hari}`, `Decree ends on ${hari}`),
  habis: (hari) => teks(`SK sudah berakhir ${hari}`, `Decree ended on ${hari}`),
  ditinjau: () => teks('SK sudah lebih dari 3 tahun, periksa apakah masih berlaku', 'The decree is over three years old, see if it still holds'),
};

export const institusiSkHabis: AturanInstitusi = {
  id: 'institusi-sk-habis',
  subjek: 'institusi',
  judul: teks('SK perlu diperbarui', 'Decree to be renewed'),
  cari: ({ institusi, isAktif }, hariIni, parameter) => {
    const kalimat = isAktif ? KALIMAT[keadaanSk(institusi.sk, hariIni, parameter)] : undefined;
    const akhir = akhirSk(institusi.sk, parameter);
    if (!kalimat || akhir === null) return [];
    const { id, en } = kalimat(tulisTanggal(akhir));
    return [{ anggotaId: null, alasan: teks(`${institusi.nama}: ${id}`, `${institusi.nama}: ${en}`), tenggat: akhir, urgensi: 3, form: 'institusi.ubah' }];
  },
};
