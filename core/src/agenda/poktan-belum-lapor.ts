// Groups that neither met nor reported last month: a group that did not meet still reports (poktan.md 6.4), by the 3rd (Modul 11 SIGA).
import { NAMA_JENIS } from '../poktan/pilihan.ts';
import { isLaporBulan } from '../poktan/rekap.ts';
import { awalBulan, bulanDari, tambahBulan, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanPoktan } from './agenda.ts';

export const poktanBelumLapor: AturanPoktan = {
  id: 'poktan-belum-lapor',
  subjek: 'poktan',
  judul: teks('Kelompok belum lapor bulan lalu', 'Group has not reported last month'),
  cari: ({ poktan }, hariIni, parameter) => {
    const lalu = tambahBulan(bulanDari(hariIni), -1);
    const isSudahAda = poktan.terdaftar !== null && poktan.terdaftar < awalBulan(bulanDari(hariIni));
    if (!isSudahAda || isLaporBulan(poktan, lalu)) return [];
    const nama = poktan.jenis === null ? '' : NAMA_JENIS[poktan.jenis];
    const alasan = teks(
      `${nama} belum lapor bulan lalu: catat pertemuannya, atau catat tidak ada pertemuan`,
      `${nama} has not reported last month: record the meeting, or that there was none`,
    );
    const tenggat = tambahHari(awalBulan(bulanDari(hariIni)), parameter['deadline.poktan.dayOfNextMonth'] - 1);
    return [{ anggotaId: null, alasan, tenggat, urgensi: 2, form: 'poktan.nihil' }];
  },
};
