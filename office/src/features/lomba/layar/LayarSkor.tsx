// The live scoreboard of a quiz for the hall.
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { skorKini } from '@lini/core/lomba/hasil-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { tt } from '@lini/ui/words/t.ts';
import { namaRegu } from '../sebut-lomba.ts';

/** Teams that stand in one column; more stand in two. */
const SEKOLOM = 4;

/** Draws the board, highest first, with the last answer below. */
export function LayarSkor({ lomba, cerdas, wilayah }: { lomba: KeadaanLomba; cerdas: SkemaCerdas; wilayah: Readonly<Record<string, string>> }) {
  const skor = skorKini(lomba, cerdas).regu;
  const keluar = new Set(lomba.diskualifikasi.map((satu) => satu.regu));
  const baris = reguMain(lomba)
    .filter((satu) => !keluar.has(satu.id))
    .map((satu) => ({ ...satu, total: skor.get(satu.id)?.total ?? 0 }))
    .sort((a, b) => b.total - a.total);
  const akhir = lomba.jawaban.at(-1);
  const isDua = baris.length > SEKOLOM;
  return (
    <div class="hall-result hall-live" style={{ '--rows': isDua ? Math.ceil(baris.length / 2) : Math.max(1, baris.length) }}>
      <h1>{cerdas.nama}</h1>
      <ol class={`hall-board ${isDua ? 'is-two' : ''}`}>
        {baris.map((satu) => (
          <li key={satu.id}>
            <span class="hall-names">
              <span class="hall-name">{satu.nama}</span>
              {!satu.nama.includes(wilayah[satu.kontingen] ?? '') && <span class="hall-from">{wilayah[satu.kontingen]}</span>}
            </span>
            <span class="hall-score tabular">{formatAngka(satu.total)}</span>
          </li>
        ))}
      </ol>
      {akhir && (
        <p class="hall-last">
          {namaRegu(lomba, akhir.regu)}: {tt(LABEL_HASIL[akhir.hasil]).toLowerCase()}
        </p>
      )}
    </div>
  );
}
