// An institution whose officers have not met this month although it is late in the month.
import { bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanInstitusi } from './agenda.ts';

export const institusiBelumRapat: AturanInstitusi = {
  id: 'institusi-belum-rapat',
  subjek: 'institusi',
  judul: teks('Pengurus belum bertemu', 'Officers have not met'),
  cari: ({ institusi, isAktif }, hariIni, parameter) => {
    if (!isAktif || Number(hariIni.slice(8)) <= parameter['imp.meetingDueDay']) return [];
    if (institusi.pertemuan.some((satu) => satu.jenis === 'pengurus' && bulanDari(satu.tanggal) === bulanDari(hariIni))) return [];
    const alasan = teks('Belum ada pertemuan pengurus bulan ini', 'No meeting of the officers this month');
    return [{ anggotaId: null, alasan, tenggat: null, urgensi: 3, form: 'institusi.pertemuan' }];
  },
};
