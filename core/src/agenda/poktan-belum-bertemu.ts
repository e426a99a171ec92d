// Groups that have not met this month, once the month is far on (the rhythm of one meeting a month is official for BKB).
import { NAMA_JENIS } from '../poktan/pilihan.ts';
import { akhirBulan, bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanPoktan } from './agenda.ts';

export const poktanBelumBertemu: AturanPoktan = {
  id: 'poktan-belum-bertemu',
  subjek: 'poktan',
  judul: teks('Kelompok belum bertemu bulan ini', 'Group has not met this month'),
  cari: ({ poktan, rekap }, hariIni, parameter) => {
    if (rekap.isLapor || Number(hariIni.slice(8, 10)) <= parameter['poktan.reminderDay']) return [];
    const nama = poktan.jenis === null ? '' : NAMA_JENIS[poktan.jenis];
    const alasan = teks(`${nama} belum bertemu bulan ini`, `${nama} has not met this month`);
    return [{ anggotaId: null, alasan, tenggat: akhirBulan(bulanDari(hariIni)), urgensi: 2, form: 'poktan.pertemuan' }];
  },
};
