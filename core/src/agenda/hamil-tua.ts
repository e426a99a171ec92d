// Pregnant and near or past the expected day of delivery.
import { selisihHari, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

/** Days before the expected birth from which this rule speaks for the mother. */
export const HARI_SEBELUM = 42;

export const hamilTua: AturanKeluarga = {
  id: 'hamil-tua',
  judul: teks('Ibu hamil mendekati melahirkan', 'Pregnant, near term'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      const hpht = pus.pasangan.hamil?.hpht;
      if (!hpht) return [];
      const tenggat = tambahHari(hpht, parameter['hamil.days']);
      const sisa = selisihHari(hariIni, tenggat);
      if (sisa > HARI_SEBELUM) return [];
      const alasan =
        sisa < 0
          ? teks(`Taksiran lahir lewat ${-sisa} hari, tanyakan kabarnya`, `Expected ${-sisa} days ago, ask for news`)
          : teks(`Taksiran lahir ${sisa} hari lagi`, `Expected in ${sisa} days`);
      return [
        { anggotaId: pus.istri.id, alasan, tenggat, urgensi: sisa < 0 ? (1 as const) : (2 as const), form: sisa < 0 ? 'hamil.akhir' : 'kunjungan.keluarga' },
      ];
    }),
};
