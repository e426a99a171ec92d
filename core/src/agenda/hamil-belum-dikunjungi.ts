// Pregnant mothers nobody has met for a month, and those whose last visit showed a danger sign without a referral.
import { selisihHari, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga, HasilAturan } from './agenda.ts';
import { HARI_SEBELUM } from './hamil-tua.ts';

export const hamilBelumDikunjungi: AturanKeluarga = {
  id: 'hamil-belum-dikunjungi',
  judul: teks('Ibu hamil belum dikunjungi', 'Pregnant, not visited'),
  cari: ({ keluarga, ibuAnak }, hariIni, parameter) =>
    ibuAnak.ibuHamil.flatMap(({ istri, kehamilan, periksa, taksiranLahir }): HasilAturan[] => {
      const terakhir = periksa.at(-1);
      if (terakhir && terakhir.tandaBahaya.length > 0 && terakhir.rujukan !== true) {
        const alasan = teks('Ada tanda bahaya, antar ke bidan sekarang', 'Danger sign, take her to the midwife now');
        return [{ anggotaId: istri.id, alasan, tenggat: terakhir.tanggal, urgensi: 1, form: 'hamil.periksa' }];
      }
      // Near term the mother stands in the list already.
      if (taksiranLahir !== null && selisihHari(hariIni, taksiranLahir) <= HARI_SEBELUM) return [];
      const bertemu = keluarga.kunjungan.filter((satu) => satu.istriId === null || satu.istriId === istri.id).map((satu) => satu.tanggal);
      const akhir = [kehamilan.dicatat, ...bertemu, ...periksa.map((satu) => satu.tanggal)].sort().at(-1) as string;
      const tenggat = tambahHari(akhir, parameter['hamil.jedaKunjunganHari']);
      const lewat = selisihHari(akhir, hariIni);
      if (hariIni < tenggat) return [];
      return [
        {
          anggotaId: istri.id,
          alasan: teks(`Ibu hamil, ${lewat} hari belum dikunjungi`, `Pregnant, not visited for ${lewat} days`),
          tenggat,
          urgensi: 2,
          form: 'hamil.periksa',
        },
      ];
    }),
};
