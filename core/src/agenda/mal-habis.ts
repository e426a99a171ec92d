// MAL protects only while the baby is under six months; then the couple must be asked anew, never changed silently.
import { listAnak } from '../krs/empat-terlalu.ts';
import { bulanPenuh } from '../tanggal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const malHabis: AturanKeluarga = {
  id: 'mal-habis',
  judul: teks('MAL sudah lewat masanya', 'MAL no longer protects'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      if (pus.metode !== 'mal') return [];
      const lahir = listAnak(potret.keluarga, pus.istri.id)
        .flatMap((anak) => anak.lahir ?? [])
        .sort()
        .at(-1);
      if (lahir === undefined || bulanPenuh(lahir, hariIni) < parameter['kb.malMaxBabyMonths']) return [];
      return [
        {
          anggotaId: pus.istri.id,
          alasan: teks('Bayi sudah 6 bulan, MAL tidak lagi melindungi', 'The baby is six months old, MAL no longer protects'),
          tenggat: null,
          urgensi: 1 as const,
          form: 'kb.status',
        },
      ];
    }),
};
