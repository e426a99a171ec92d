// Pregnant and near or past the expected day of delivery; every mother, also one who is not counted as PUS.
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga, HasilAturan } from './agenda.ts';

/** Days before the expected birth from which this rule speaks for the mother. */
export const HARI_SEBELUM = 42;
/** A visit keeps the rule quiet this long, as long as the day has not passed. */
const HARI_TENANG = 14;

export const hamilTua: AturanKeluarga = {
  id: 'hamil-tua',
  judul: teks('Ibu hamil mendekati melahirkan', 'Pregnant, near term'),
  cari: ({ ibuAnak }, hariIni) =>
    ibuAnak.ibuHamil.flatMap(({ istri, taksiranLahir, periksa }): HasilAturan[] => {
      if (taksiranLahir === null) return [];
      const sisa = selisihHari(hariIni, taksiranLahir);
      if (sisa > HARI_SEBELUM) return [];
      const dasar = { anggotaId: istri.id, tenggat: taksiranLahir };
      if (sisa < 0) {
        const alasan = teks(`Taksiran lahir lewat ${-sisa} hari, tanyakan kabarnya`, `Expected ${-sisa} days ago, ask for news`);
        return [{ ...dasar, alasan, urgensi: 1, form: 'hamil.akhir' }];
      }
      const terakhir = periksa.at(-1);
      if (terakhir && selisihHari(terakhir.tanggal, hariIni) < HARI_TENANG) return [];
      return [{ ...dasar, alasan: teks(`Taksiran lahir ${sisa} hari lagi`, `Expected in ${sisa} days`), urgensi: 2, form: 'hamil.periksa' }];
    }),
};
