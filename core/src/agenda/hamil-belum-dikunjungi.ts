// Pregnant mothers nobody has met for a month, and those whose last visit showed a danger sign without a referral.

import { getBahaya } from '../hamil/kehamilan.ts';
import { selisihHari, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { Agenda, AturanKeluarga, HasilAturan } from './agenda.ts';
import { HARI_SEBELUM } from './hamil-tua.ts';

/** The tap; its words name where she was taken, because that is what is recorded. */
const sudahDiantar = (anggotaId: string): NonNullable<Agenda['sekaliKetuk']> => ({
  label: teks('Sudah diantar ke bidan', 'Taken to the midwife'),
  kind: 'rujukan.buat',
  v: 1,
  isi: { anggotaId, tujuan: 'bidan-desa', alasan: ['hamil'] },
});

export const hamilBelumDikunjungi: AturanKeluarga = {
  id: 'hamil-belum-dikunjungi',
  judul: teks('Ibu hamil belum dikunjungi', 'Pregnant, not visited'),
  cari: ({ keluarga, ibuAnak }, hariIni, parameter) =>
    ibuAnak.ibuHamil.flatMap(({ istri, kehamilan, periksa, taksiranLahir }): HasilAturan[] => {
      const bahaya = getBahaya(keluarga, { istri, periksa });
      if (bahaya) {
        const alasan = teks('Ada tanda bahaya, antar ke bidan sekarang', 'Danger sign, take her to the midwife now');
        return [{ anggotaId: istri.id, alasan, tenggat: bahaya.tanggal, urgensi: 0, form: 'rujukan.buat', sekaliKetuk: sudahDiantar(istri.id) }];
      }
      // Near term the mother stands in the list already.
      if (taksiranLahir !== null && selisihHari(hariIni, taksiranLahir) <= HARI_SEBELUM) return [];
      const bertemu = keluarga.kunjungan.filter((satu) => satu.istriId === null || satu.istriId === istri.id).map((satu) => satu.tanggal);
      // Whoever took her to the midwife has met her.
      const diantar = keluarga.rujukan.filter((satu) => satu.anggotaId === istri.id).map((satu) => satu.tanggal);
      const akhir = [kehamilan.dicatat, ...bertemu, ...diantar, ...periksa.map((satu) => satu.tanggal)].sort().at(-1) as string;
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
