// Those who marry within three months and were not accompanied yet (TPK guide).
import { isAkanKawin } from '../catin/catin.ts';
import { PEMBUKA_CATIN } from '../catin/riwayat-catin.ts';
import { selisihHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

const HARI_MENDESAK = 30;

export const catinBelumDidampingi: AturanKeluarga = {
  id: 'catin-belum-didampingi',
  judul: teks('Calon pengantin belum didampingi', 'Going to marry, not accompanied'),
  cari: (potret, hariIni) =>
    potret.ibuAnak.catin.flatMap((catin) => {
      if (!isAkanKawin(catin, hariIni) || hariIni < catin.mulaiDamping || catin.isDidampingi) return [];
      const sisa = selisihHari(hariIni, catin.rencana.rencana);
      const alasan = teks(`Menikah ${sisa} hari lagi, belum didampingi`, `Marries in ${sisa} days, not accompanied yet`);
      return [
        {
          anggotaId: catin.anggota.id,
          alasan,
          tenggat: catin.rencana.rencana,
          urgensi: sisa <= HARI_MENDESAK ? (1 as const) : (2 as const),
          form: 'catin.damping',
          hanyaUntuk: { peran: PEMBUKA_CATIN, akunId: catin.rencana.oleh },
        },
      ];
    }),
};
