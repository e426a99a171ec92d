// The draw: a word said aloud in the room, the order that follows from it, how anybody can check it, and every earlier draw.
import { reguMain } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { isPerluUndiUlang, isSudahTampil } from '@lini/core/lomba/langkah-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { RiwayatUndian } from './RiwayatUndian.tsx';

const HURUF = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
/** Six letters and digits without look-alikes, to be read aloud. */
const benihBaru = (): string => [...crypto.getRandomValues(new Uint8Array(6))].map((satu) => HURUF[satu % HURUF.length]).join('');

const CARA = { urutan: { jenis: 'urutan' }, grup: { jenis: 'grup', paling: 4 } } as const;
type Jenis = keyof typeof CARA;

const sebutTombol = (jenis: Jenis, isUlang: boolean): string => {
  if (jenis === 'urutan') return isUlang ? t('Undi ulang urutan', 'Draw the order again') : t('Undi urutan', 'Draw the order');
  return isUlang ? t('Undi ulang grup', 'Draw the groups again') : t('Undi grup, paling banyak 4 regu', 'Draw groups of at most 4');
};

function Mengundi({ meja: { data, tulis, isJalan }, isGrup }: { meja: MejaTerisi; isGrup: boolean }) {
  const { lomba } = data;
  const [benih, setBenih] = useState(benihBaru);
  const [ulang, setUlang] = useState<Jenis | null>(null);
  const sudah = (jenis: Jenis): boolean => lomba.undian.some((satu) => satu.jenis === jenis);
  const undiBaru = async (jenis: Jenis, alasan?: string): Promise<boolean> => {
    const regu = reguMain(lomba).map((satu) => satu.id);
    const isJadi = await tulis({ kind: 'lomba.undi', isi: { ...undi(regu, CARA[jenis], benih.trim()), ...(alasan === undefined ? {} : { alasan }) } });
    if (isJadi) setBenih(benihBaru());
    return isJadi;
  };
  return (
    <div class="contest-draw">
      <label class="picker">
        <span class="picker-label">{t('Kata undian, boleh diganti sesuai sebutan peserta', 'Seed, may be typed as called out in the room')}</span>
        <input class="input input-compact contest-seed" value={benih} maxLength={40} onInput={(isi) => setBenih(isi.currentTarget.value)} />
      </label>
      {(isGrup ? (['urutan', 'grup'] as const) : (['urutan'] as const)).map((jenis) => (
        <Button
          key={jenis}
          kind={jenis === 'urutan' && !sudah(jenis) ? 'primary' : 'secondary'}
          isCompact
          isBusy={isJalan}
          disabled={!benih.trim()}
          onClick={() => (sudah(jenis) ? setUlang(jenis) : void undiBaru(jenis))}
        >
          {sebutTombol(jenis, sudah(jenis))}
        </Button>
      ))}
      {ulang && (
        <AlasanDialog
          judul={sebutTombol(ulang, true)}
          lakukan={t('Undi ulang', 'Draw again')}
          onClose={() => setUlang(null)}
          onAlasan={(alasan) => undiBaru(ulang, alasan)}
        >
          <p>
            {t(
              `Diundi dengan kata ${benih.trim()}. Undian sebelumnya tetap tercatat, di layar ini dan di berita acara, bersama alasan ini.`,
              `Drawn by ${benih.trim()}. The earlier draw stays on this screen and in the minutes, with this reason.`,
            )}
          </p>
        </AlasanDialog>
      )}
    </div>
  );
}

/** Draws the draw; `isGrup`: also the groups of a quiz. */
export function UndianLomba({ meja, isGrup = false }: { meja: MejaTerisi; isGrup?: boolean }) {
  const { lomba, masuk, isBolehAtur } = meja.data;
  const isMulai = isSudahTampil(lomba) || masuk.length > 0;
  return (
    <section class="card stack" aria-labelledby="undian">
      <h2 id="undian">{t('Undian', 'Draw')}</h2>
      <RiwayatUndian data={meja.data} />
      {isPerluUndiUlang(lomba) && (
        <Notice kind="warn" title={t('Regu berubah sesudah diundi, undi ulang dulu', 'Teams changed after the draw, draw again first')} />
      )}
      {lomba.undiUrutan && (
        <p class="soft">{t('Kata undian dan daftar regu yang sama selalu memberi urutan yang sama.', 'The same seed and teams always give the same order.')}</p>
      )}
      {!isBolehAtur && !lomba.undiUrutan && !lomba.undiGrup && <p class="soft">{t('Belum diundi.', 'Not drawn yet.')}</p>}
      {isBolehAtur && !isMulai && lomba.regu.length > 0 && <Mengundi meja={meja} isGrup={isGrup} />}
    </section>
  );
}
