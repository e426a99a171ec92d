// Groups that neither met nor reported last month: a group that did not meet still reports (poktan.md 6.4), by the 3rd (Modul 11 SIGA).
import { awalBulan, bulanDari, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanPoktan } from './agenda.ts';
import { isLaporBulanLalu, isTerlambatBertemu } from './tagihan-poktan.ts';

export const poktanBelumLapor: AturanPoktan = {
  id: 'poktan-belum-lapor',
  subjek: 'poktan',
  judul: teks('Kelompok belum lapor bulan lalu', 'Group has not reported last month'),
  cari: ({ poktan, rekap }, hariIni, parameter) => {
    if (isLaporBulanLalu(poktan, hariIni)) return [];
    const alasan = isTerlambatBertemu(rekap, hariIni, parameter)
      ? teks(
          'Belum lapor bulan lalu, dan bulan ini belum bertemu: catat pertemuannya, atau catat tidak ada pertemuan',
          'Has not reported last month, nor met this month: record the meeting, or that there was none',
        )
      : teks(
          'Belum lapor bulan lalu: catat pertemuannya, atau catat tidak ada pertemuan',
          'Has not reported last month: record the meeting, or that there was none',
        );
    const tenggat = tambahHari(awalBulan(bulanDari(hariIni)), parameter['deadline.poktan.dayOfNextMonth'] - 1);
    return [{ anggotaId: null, alasan, tenggat, urgensi: 2, form: 'poktan.nihil' }];
  },
};
