// Groups that have not met this month, once the month is far on (the rhythm of one meeting a month is official for BKB).
import { akhirBulan, bulanDari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanPoktan } from './agenda.ts';
import { isLaporBulanLalu, isTerlambatBertemu } from './tagihan-poktan.ts';

export const poktanBelumBertemu: AturanPoktan = {
  id: 'poktan-belum-bertemu',
  subjek: 'poktan',
  judul: teks('Kelompok belum bertemu bulan ini', 'Group has not met this month'),
  cari: ({ poktan, rekap }, hariIni, parameter) => {
    // The line about last month's report tells it too.
    if (!isTerlambatBertemu(rekap, hariIni, parameter) || !isLaporBulanLalu(poktan, hariIni)) return [];
    const alasan = teks('Belum bertemu bulan ini', 'Has not met this month');
    return [{ anggotaId: null, alasan, tenggat: akhirBulan(bulanDari(hariIni)), urgensi: 2, form: 'poktan.pertemuan' }];
  },
};
