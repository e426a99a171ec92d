// The groups of a quiz for the hall: who plays in which, and how each stands.
import { findFinalGrup, klasemenGrup, listLombaGrup } from '@lini/core/lomba/cerdas/babak-grup.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { t } from '@lini/ui/words/t.ts';
import { namaRegu, tulisPoin } from '../sebut-lomba.ts';

/** Draws a board by group; before its competition is made, the teams as they were drawn. */
export function LayarGrup({ lomba, semua }: { lomba: KeadaanLomba; semua: readonly KeadaanLomba[] }) {
  const main = listLombaGrup(lomba, semua);
  const final = findFinalGrup(lomba, semua);
  const grup = (lomba.undiGrup?.hasil ?? []).map((regu, ke) => {
    const satu = main.find(({ atur }) => atur?.asal?.jenis === 'grup' && atur.asal.grup === ke + 1);
    return {
      nomor: ke + 1,
      baris: (satu && !satu.tutup && klasemenGrup(satu)) || (satu?.buka && satu.umum?.hasil) || regu.map((id) => ({ regu: id, nilai: null })),
    };
  });
  const sebaris = Math.min(grup.length, 3);
  const tinggi = Math.ceil(grup.length / sebaris) * (Math.max(...grup.map((satu) => satu.baris.length)) + 0.6);
  return (
    <div class="hall-result hall-live" style={{ '--rows': tinggi }}>
      <h1>{namaLomba(lomba)}</h1>
      <div class="hall-groups" style={{ '--columns': sebaris }}>
        {grup.map(({ nomor, baris }) => (
          <section key={nomor}>
            <h2>{t(`Grup ${nomor}`, `Group ${nomor}`)}</h2>
            <ol class="hall-board">
              {baris.map(({ regu, nilai }) => (
                <li key={regu}>
                  <span class="hall-name">{namaRegu(lomba, regu)}</span>
                  <span class="hall-score tabular">{nilai === null ? '' : tulisPoin(nilai)}</span>
                </li>
              ))}
            </ol>
          </section>
        ))}
      </div>
      {final && (
        <p class="hall-last">{t(`Final: ${final.regu.map((satu) => satu.nama).join(', ')}`, `Final: ${final.regu.map((satu) => satu.nama).join(', ')}`)}</p>
      )}
    </div>
  );
}
