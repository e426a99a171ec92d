// The question master's desk: round and question, team, outcome by big keys, a timer, the scoreboard, and what was noted.
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { BabakTulis } from './BabakTulis.tsx';
import { CatatanSoal } from './CatatanSoal.tsx';
import { IsianJawaban } from './IsianJawaban.tsx';
import { LolosTulis } from './LolosTulis.tsx';
import { isBolehMenulisSoal, isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { PapanSkor } from './PapanSkor.tsx';
import { TidakDihitung } from './TidakDihitung.tsx';
import { UndianLomba } from './UndianLomba.tsx';

/** Draws the desk. */
export function MejaSoal({ meja }: { meja: MejaTerisi }) {
  const { lomba } = meja.data;
  const cerdas = aturanCerdas(lomba);
  if (!cerdas) return null;
  if (lomba.regu.length === 0) return <Notice title={t('Masukkan regu dulu', 'Enter the teams first')}>{t('Buka langkah 2.', 'Open step 2.')}</Notice>;
  const isMulai = lomba.jawaban.length > 0;
  const isMain = !cerdas.tulis || lomba.lolos !== null;
  return (
    <>
      {cerdas.tulis && (isPesertaSaja(meja.data) ? <LolosTulis lomba={lomba} /> : <BabakTulis meja={meja} aturan={cerdas.tulis} />)}
      {!isMulai && isMain && <UndianLomba meja={meja} isGrup />}
      <TidakDihitung meja={meja} cerdas={cerdas} />
      {isMain && (
        <div class="quiz-columns">
          {isBolehMenulisSoal(meja.data) && <IsianJawaban meja={meja} cerdas={cerdas} />}
          <PapanSkor lomba={lomba} cerdas={cerdas} />
        </div>
      )}
      <CatatanSoal meja={meja} />
    </>
  );
}
