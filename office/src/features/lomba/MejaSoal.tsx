// The question master's desk: round and question, team, outcome by big keys, a timer, the scoreboard, and what was noted.
import { listLombaGrup } from '@lini/core/lomba/cerdas/babak-grup.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { zDaftarLomba } from '@lini/core/lomba/lomba-wire.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { ComponentChildren } from 'preact';
import { useAsk } from '../../app/use-ask.ts';
import { BabakGrup } from './BabakGrup.tsx';
import { BabakTulis } from './BabakTulis.tsx';
import { CatatanSoal } from './CatatanSoal.tsx';
import { IsianJawaban } from './IsianJawaban.tsx';
import { LolosTulis } from './LolosTulis.tsx';
import { isBolehMenulisSoal, isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { PapanSkor } from './PapanSkor.tsx';
import { TidakDihitung } from './TidakDihitung.tsx';
import { UndianLomba } from './UndianLomba.tsx';
import { useDetak } from './use-lomba.ts';

/** A desk whose groups were drawn: once they play as competitions of their own, nothing is answered here. */
function MejaGrup({ meja, children }: { meja: MejaTerisi; children: ComponentChildren }) {
  const { lomba, isBolehAtur } = meja.data;
  const { isi, retry } = useAsk(`/api/acara/${lomba.atur?.acaraId}/lomba`, zDaftarLomba, useDetak());
  const semua = isi?.lomba.map((satu) => satu.lomba) ?? [];
  return (
    <>
      {isi && <BabakGrup lomba={lomba} semua={semua} isBolehAtur={isBolehAtur} onUbah={retry} />}
      {isi && listLombaGrup(lomba, semua).length > 0 && <UndianLomba meja={{ ...meja, data: { ...meja.data, isBolehAtur: false } }} isGrup />}
      {isi && listLombaGrup(lomba, semua).length === 0 && children}
    </>
  );
}

/** Draws the desk. */
export function MejaSoal({ meja }: { meja: MejaTerisi }) {
  const { lomba } = meja.data;
  const cerdas = aturanCerdas(lomba);
  if (!cerdas) return null;
  if (lomba.regu.length === 0) return <Notice title={t('Masukkan regu dulu', 'Enter the teams first')}>{t('Buka langkah 2.', 'Open step 2.')}</Notice>;
  const isMulai = lomba.jawaban.length > 0;
  const isMain = !cerdas.tulis || lomba.lolos !== null;
  const permainan = (
    <>
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
  return (
    <>
      {cerdas.tulis && (isPesertaSaja(meja.data) ? <LolosTulis lomba={lomba} /> : <BabakTulis meja={meja} aturan={cerdas.tulis} />)}
      {lomba.undiGrup ? <MejaGrup meja={meja}>{permainan}</MejaGrup> : permainan}
    </>
  );
}
