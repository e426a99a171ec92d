// Couples in no box: never asked, or not asked since a birth (KB after birth within 42 days, Peraturan BKKBN 18/2020).
import { tambahHari } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const pusBelumDidata: AturanKeluarga = {
  id: 'pus-belum-didata',
  judul: teks('Keadaan KB belum ditanya', 'Contraception not asked'),
  cari: (potret, _hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      if (pus.kotak !== 'belum') return [];
      const lahir = pus.pasangan.persalinan.at(-1);
      const alasan = lahir
        ? teks('Baru melahirkan, tanyakan KB-nya', 'Gave birth, ask about contraception')
        : teks('Keadaan KB belum ditanya', 'Contraception was never asked');
      return [
        {
          anggotaId: pus.istri.id,
          alasan,
          tenggat: lahir ? tambahHari(lahir.tanggal, parameter['kb.kbppDays']) : null,
          urgensi: lahir ? (1 as const) : (2 as const),
          form: 'kb.status',
        },
      ];
    }),
};
