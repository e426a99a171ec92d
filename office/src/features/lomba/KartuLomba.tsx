// One competition in the list: its name, its state, teams, jurors and sheets.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanJuri, namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { type LembarMasuk, papanLembar } from '@lini/core/lomba/papan-lembar.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatSatu } from './alamat-lomba.ts';
import { isPesertaSaja } from './meja-terisi.ts';
import { keadaanLomba } from './sebut-lomba.ts';

export type KartuLombaProps = { acaraId: string; lomba: KeadaanLomba; masuk: readonly LembarMasuk[]; isBolehAtur: boolean };

/** Draws the card; all of it opens the competition. */
export function KartuLomba({ acaraId, lomba, masuk, isBolehAtur }: KartuLombaProps) {
  const { kata, tone } = keadaanLomba(lomba, masuk.length);
  const papan = papanLembar(lomba, masuk);
  const isJuri = aturanJuri(lomba) !== null;
  const isLembar = isJuri && papan.perlu > 0 && !isPesertaSaja({ lomba, isBolehAtur });
  return (
    <li>
      <a class="card contest-card" href={alamatSatu(acaraId, lomba.id)}>
        <span class="contest-name">{namaLomba(lomba) ?? t('Lomba tanpa aturan', 'Competition without rules')}</span>
        <Badge tone={tone}>{tt(kata)}</Badge>
        <span class="soft">
          {t(`${lomba.regu.length} regu`, `${lomba.regu.length} teams`)}
          {isJuri && `, ${t(`${lomba.juri.length} juri`, `${lomba.juri.length} jurors`)}`}
          {isLembar && `, ${t(`lembar ${papan.masuk} dari ${papan.perlu}`, `sheets ${papan.masuk} of ${papan.perlu}`)}`}
          {!isJuri && lomba.jawaban.length > 0 && `, ${t(`${lomba.jawaban.length} jawaban`, `${lomba.jawaban.length} answers`)}`}
        </span>
      </a>
    </li>
  );
}
