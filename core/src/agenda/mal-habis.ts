// MAL protects only while the baby is under six months; then the couple must be asked anew, never changed silently.
import { isMalHabis } from '../kb/mal.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';

export const malHabis: AturanKeluarga = {
  id: 'mal-habis',
  judul: teks('MAL sudah lewat masanya', 'MAL no longer protects'),
  cari: (potret, hariIni, parameter) =>
    potret.pus.flatMap((pus) => {
      if (pus.metode !== 'mal' || !isMalHabis(potret.keluarga, pus.istri.id, hariIni, parameter)) return [];
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
