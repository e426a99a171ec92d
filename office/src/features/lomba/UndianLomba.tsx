// The draw: a seed said aloud in the room, the order that follows from it, and how anybody can check it.
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { isSudahTampil } from '@lini/core/lomba/langkah-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';

const HURUF = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Six letters and digits without look-alikes, to be read aloud. */
const benihBaru = (): string => [...crypto.getRandomValues(new Uint8Array(6))].map((satu) => HURUF[satu % HURUF.length]).join('');

/** Draws the draw; `isGrup`: also the groups of a quiz. */
export function UndianLomba({ meja: { data, tulis, isJalan }, isGrup }: { meja: MejaTerisi; isGrup?: boolean }) {
  const { lomba, masuk, isBolehAtur } = data;
  const [benih, setBenih] = useState(benihBaru);
  const isMulai = isSudahTampil(lomba) || masuk.length > 0;
  const regu = reguMain(lomba).map((satu) => satu.id);
  const ada = lomba.undiUrutan;
  return (
    <section class="card stack" aria-labelledby="undian">
      <h2 id="undian">{t('Undian', 'Draw')}</h2>
      {ada && (
        <p>
          {t('Urutan diundi dengan benih', 'The order was drawn by the seed')} <strong class="tabular">{ada.benih}</strong>.{' '}
          <span class="soft">
            {t('Benih dan daftar regu yang sama selalu memberi urutan yang sama.', 'The same seed and teams always give the same order.')}
          </span>
        </p>
      )}
      {lomba.undiGrup && (
        <ul class="soft">
          {lomba.undiGrup.hasil.map((grup, ke) => (
            <li key={grup.join()}>
              {t(`Grup ${ke + 1}`, `Group ${ke + 1}`)}: {grup.map((satu) => namaRegu(lomba, satu)).join(', ')}
            </li>
          ))}
        </ul>
      )}
      {isBolehAtur && !isMulai && regu.length > 0 && (
        <div class="cluster">
          <label class="picker">
            <span class="picker-label">{t('Benih, boleh diketik sesuai sebutan peserta', 'Seed, may be typed as called out in the room')}</span>
            <input class="input input-compact contest-seed" value={benih} maxLength={40} onInput={(isi) => setBenih(isi.currentTarget.value)} />
          </label>
          <Button
            kind={ada ? 'secondary' : 'primary'}
            isBusy={isJalan}
            disabled={!benih.trim()}
            onClick={() => void tulis({ kind: 'lomba.undi', isi: undi(regu, { jenis: 'urutan' }, benih.trim()) })}
          >
            {ada ? t('Undi ulang urutan', 'Draw the order again') : t('Undi urutan', 'Draw the order')}
          </Button>
          {isGrup && (
            <Button
              isBusy={isJalan}
              disabled={!benih.trim()}
              onClick={() => void tulis({ kind: 'lomba.undi', isi: undi(regu, { jenis: 'grup', paling: 4 }, benih.trim()) })}
            >
              {t('Undi grup, paling banyak 4 regu', 'Draw groups of at most 4')}
            </Button>
          )}
        </div>
      )}
    </section>
  );
}
