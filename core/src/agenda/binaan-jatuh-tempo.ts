// Steps agreed with the PKB that are due within a week, or were due, and whose result nobody told.
import { listBinaanTerbuka } from '../institusi/kelas.ts';
import { tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

/** Early enough to still do it. */
const HARI_SEBELUM = 7;

export const binaanJatuhTempo: AturanInstitusi = {
  id: 'binaan-jatuh-tempo',
  subjek: 'institusi',
  judul: teks('Kesepakatan pembinaan jatuh tempo', 'Agreed step is due'),
  cari: ({ institusi, isAktif }, hariIni) =>
    listBinaanTerbuka(institusi.kelas)
      .filter(({ tenggat }) => isAktif && tenggat <= tambahHari(hariIni, HARI_SEBELUM))
      .map(({ id, sepakat, tenggat }) => ({
        // The form opens with this step chosen.
        anggotaId: id,
        alasan: teks(`Sudah disepakati: ${sepakat}`, `Agreed: ${sepakat}`),
        tenggat,
        urgensi: 2 as const,
        form: 'institusi.binaan-selesai',
      })),
};
