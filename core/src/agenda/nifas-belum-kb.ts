// Mothers within 42 days of a birth who were asked and use no method yet (KBPP, Peraturan BKKBN 18/2020).
import { selisihHari, tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

const HARI_MENDESAK = 14;

export const nifasBelumKb: AturanKeluarga = {
  id: 'nifas-belum-kb',
  judul: teks('Baru melahirkan, belum ber-KB', 'Gave birth, no method yet'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap(({ istri, pasangan, kotak }) => {
      const lahir = pasangan.persalinan.at(-1);
      // `belum` is asked by its own rule; pregnant again and users need nothing here.
      if (!lahir || lahir.hasil === 'keguguran' || (kotak !== 'ias' && kotak !== 'iat' && kotak !== 'tial')) return [];
      const tenggat = tambahHari(lahir.tanggal, parameter['kb.kbppDays']);
      const sisa = selisihHari(hariIni, tenggat);
      if (sisa < 0) return [];
      const alasan = teks(`Baru melahirkan, belum ber-KB; ${sisa} hari lagi`, `Gave birth, no method yet; ${sisa} days left`);
      return [{ anggotaId: istri.id, alasan, tenggat, urgensi: sisa <= HARI_MENDESAK ? (1 as const) : (2 as const), form: 'kb.pelayanan' }];
    }),
};
