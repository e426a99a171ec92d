// Of which day the decisions, proposals and agreed steps shown are, beside scores of a closed month.
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';

/** Draws one sentence. */
export function StateDay({ data: { bulan, hariIni, keadaanPada } }: { data: Pick<DaftarEvaluasi, 'bulan' | 'hariIni' | 'keadaanPada'> }) {
  const [nama, hari] = [formatBulan(bulan), formatTanggal(keadaanPada)];
  return (
    <p class="soft">
      {keadaanPada === hariIni
        ? t(`Nilai: ${nama}. Putusan, usul, tanggapan, dan kesepakatan: hari ini.`, `Scores: ${nama}. Decisions, proposals, replies and agreed steps: today.`)
        : t(
            `Semuanya seperti pada ${hari}. Putusan, usul, tanggapan, dan kesepakatan sesudah itu ada di bulan terakhir.`,
            `All as on ${hari}. Decisions, proposals, replies and agreed steps made since are in the latest month.`,
          )}
    </p>
  );
}
