// Couples with an unmet need that nobody has visited this month.
import { LABEL_KOTAK } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import type { AturanKeluarga } from './agenda.ts';
import { sudahDikunjungi } from './sudah-dikunjungi.ts';

export const unmetBelumDikunjungi: AturanKeluarga = {
  id: 'unmet-belum-dikunjungi',
  judul: teks('Unmet need belum dikunjungi', 'Unmet need, not visited'),
  cari: (potret) =>
    potret.pus
      .filter((pus) => (pus.kotak === 'iat' || pus.kotak === 'tial') && !pus.dikunjungi)
      .map((pus) => ({
        anggotaId: pus.istri.id,
        alasan: teks(
          `${LABEL_KOTAK[pus.kotak].id}, belum ber-KB, belum dikunjungi bulan ini`,
          `${LABEL_KOTAK[pus.kotak].en}, no method, not visited this month`,
        ),
        tenggat: null,
        urgensi: 3 as const,
        form: 'kunjungan.keluarga',
        sekaliKetuk: sudahDikunjungi(pus.istri.id, 'K03'),
      })),
};
