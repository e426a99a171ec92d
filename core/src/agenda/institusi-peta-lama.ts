// A target map that nobody looked at for three months. It is said to be checked on the map itself: that counts as evidence for a role.
import { petaTerakhir } from '../institusi/bukti-peran.ts';
import { bulanPenuh } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

export const institusiPetaLama: AturanInstitusi = {
  id: 'institusi-peta-lama',
  subjek: 'institusi',
  judul: teks('Peta sasaran lama tidak diperiksa', 'Target map not checked'),
  cari: ({ institusi, isAktif }, hariIni, parameter) => {
    if (!isAktif) return [];
    const bulan = parameter['imp.mapMonths'];
    const akhir = petaTerakhir(institusi) ?? institusi.terdaftar;
    if (akhir === null || bulanPenuh(akhir, hariIni) < bulan) return [];
    return [
      {
        anggotaId: null,
        alasan: teks(`Peta sasaran belum diperiksa ${bulan} bulan ini`, `Target map not checked for ${bulan} months`),
        tenggat: null,
        urgensi: 3,
        form: 'institusi.peta',
      },
    ];
  },
};
