// Ties that no mark parts: a vote of the jury, noted in the room, or a draw by a shown seed.
import { listSeri } from '@lini/core/lomba/hasil-umum.ts';
import type { IsiUmumkan } from '@lini/core/lomba/isi-lomba.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanJuri, isBersuara } from '@lini/core/lomba/langkah-lomba.ts';
import { isGrupSama, listSuaraSeri, suaraAtas } from '@lini/core/lomba/seri-diputus.ts';
import { undiUrutan } from '@lini/core/lomba/undian.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaJuri, namaRegu } from './sebut-lomba.ts';

/** Jurors whose vote about these teams is noted. */
const sudahMemilih = (lomba: KeadaanLomba, grup: readonly string[]): ReadonlySet<string> =>
  new Set(suaraAtas(listSuaraSeri(lomba), grup).map(({ juri }) => juri));

/** Jurors with a voice between these teams. */
const listPemilih = (lomba: KeadaanLomba, grup: readonly string[]): KeadaanLomba['juri'] => lomba.juri.filter(({ id }) => isBersuara(lomba, id, grup));

function SuaraRuang({ meja: { data, tulis, isJalan }, grup }: { meja: MejaTerisi; grup: readonly string[] }) {
  const { lomba } = data;
  const [pilih, setPilih] = useState<Readonly<Record<string, string>>>({});
  const sudah = sudahMemilih(lomba, grup);
  const belum = listPemilih(lomba, grup).filter((satu) => !sudah.has(satu.id));
  const suara = Object.entries(pilih).flatMap(([juri, regu]) => (regu ? [{ juri, regu }] : []));
  return (
    <div class="stack tight">
      <p class="soft">
        {t(
          'Tanyakan pilihan setiap juri di ruangan, lalu catat di sini. Yang belum memilih boleh menyusul.',
          'Ask each juror in the room and note it here. Who has not chosen may follow.',
        )}
      </p>
      <div class="contest-grid">
        {belum.map((satu) => (
          <label key={satu.id} class="picker">
            <span class="picker-label">{namaJuri(lomba, satu.id)}</span>
            <select class="input input-compact" value={pilih[satu.id] ?? ''} onChange={(isi) => setPilih({ ...pilih, [satu.id]: isi.currentTarget.value })}>
              <option value="">{t('belum memilih', 'not yet')}</option>
              {grup.map((regu) => (
                <option key={regu} value={regu}>
                  {namaRegu(lomba, regu)}
                </option>
              ))}
            </select>
          </label>
        ))}
      </div>
      <div>
        <Button
          isBusy={isJalan}
          disabled={suara.length === 0}
          onClick={() => void tulis({ kind: 'lomba.putus-seri', isi: { cara: 'suara', regu: grup, suara } }).then((isJadi) => isJadi && setPilih({}))}
        >
          {t('Catat suara juri', 'Note the votes')}
        </Button>
      </div>
    </div>
  );
}

function Grup({ meja, grup }: { meja: MejaTerisi; grup: readonly string[] }) {
  const { data, tulis, isJalan } = meja;
  const { lomba } = data;
  const [benih, setBenih] = useState('');
  const seri = aturanJuri(lomba)?.seri ?? [];
  const dibuka = lomba.putusSeri.find((satu) => satu.cara === 'suara' && isGrupSama(satu.regu, grup));
  const [masuk, pemilih] = [sudahMemilih(lomba, grup).size, listPemilih(lomba, grup).length];
  const nama = grup.map((regu) => namaRegu(lomba, regu)).join(', ');
  return (
    <div class="stack">
      <Notice kind="warn" title={t(`Nilai sama: ${nama}`, `Tied: ${nama}`)}>
        {dibuka
          ? t(`Suara masuk: ${masuk} dari ${pemilih} juri.`, `Votes in: ${masuk} of ${pemilih} jurors.`)
          : t('Bila tidak diputus, mereka berbagi peringkat.', 'If it is not settled, they share the rank.')}
      </Notice>
      {data.isBolehAtur && !lomba.umum && (
        <>
          {seri.includes('suara-juri') && masuk < pemilih && <SuaraRuang meja={meja} grup={grup} />}
          {seri.includes('undian') && (
            <div class="contest-draw">
              <label class="picker">
                <span class="picker-label">
                  {seri.includes('suara-juri')
                    ? t('Atau diundi: kata undian, disebut di depan semua', 'Or draw: a seed said before everybody')
                    : t('Kata undian, disebut di depan semua', 'Seed, said before everybody')}
                </span>
                <input class="input input-compact contest-seed" value={benih} maxLength={40} onInput={(isi) => setBenih(isi.currentTarget.value)} />
              </label>
              <Button
                isBusy={isJalan}
                disabled={!benih.trim()}
                onClick={() =>
                  void tulis({ kind: 'lomba.putus-seri', isi: { cara: 'undian', regu: grup, benih: benih.trim(), hasil: undiUrutan(grup, benih.trim()) } })
                }
              >
                {t('Undi', 'Draw')}
              </Button>
            </div>
          )}
        </>
      )}
    </div>
  );
}

/** Draws what stays tied; nothing when nothing does, or for a quiz, which is settled by extra questions before closing. */
export function NilaiSama({ meja, hasil }: { meja: MejaTerisi; hasil: IsiUmumkan }) {
  const grup = listSeri(hasil);
  if (grup.length === 0 || aturanJuri(meja.data.lomba) === null) return null;
  return (
    <section class="card stack" aria-labelledby="seri">
      <h2 id="seri">{t('Nilai yang masih sama', 'What is still tied')}</h2>
      {grup.map((satu) => (
        <Grup key={satu.join()} meja={meja} grup={satu} />
      ))}
    </section>
  );
}
