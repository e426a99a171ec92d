// Lines of the year plan for this month that were not carried out yet.
import { listRencanaBulan } from '../institusi/rencana.ts';
import { akhirBulan, bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

export const institusiRencanaBulanIni: AturanInstitusi = {
  id: 'institusi-rencana-bulan-ini',
  subjek: 'institusi',
  judul: teks('Rencana bulan ini belum terlaksana', 'Plan of the month not carried out'),
  cari: ({ institusi, isAktif }, hariIni) => {
    const bulan = bulanDari(hariIni);
    return (isAktif ? listRencanaBulan(institusi, bulan) : []).map(({ id, kegiatan }) => ({
      // The form opens with this line chosen.
      anggotaId: id,
      alasan: teks(`Rencana bulan ini: ${kegiatan}`, `Planned for this month: ${kegiatan}`),
      tenggat: akhirBulan(bulan),
      urgensi: 3 as const,
      form: 'institusi.rencana-selesai',
    }));
  },
};
