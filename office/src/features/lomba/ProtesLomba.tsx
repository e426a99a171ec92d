// Protests: noted with their reason while the window is open, decided with a reason before the announcement.
import { akhirProtes, listProtesTerbuka } from '@lini/core/lomba/langkah-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from './AlasanDialog.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';
import { TindakanRegu } from './TindakanRegu.tsx';

function Baru({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const [isBuka, setBuka] = useState(false);
  const [regu, setRegu] = useState('');
  return (
    <>
      <Button onClick={() => setBuka(true)}>{t('Catat protes', 'Note a protest')}</Button>
      {isBuka && (
        <AlasanDialog
          judul={t('Protes', 'Protest')}
          lakukan={t('Catat', 'Note')}
          isBelum={!regu}
          onClose={() => setBuka(false)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.protes', isi: { regu, alasan } })}
        >
          <label class="picker">
            <span class="picker-label">{t('Dari regu', 'By the team')}</span>
            <select class="input" value={regu} onChange={(isi) => setRegu(isi.currentTarget.value)}>
              <option value="">{t('Pilih regu', 'Choose a team')}</option>
              {data.lomba.regu.map((satu) => (
                <option key={satu.id} value={satu.id}>
                  {satu.nama}
                </option>
              ))}
            </select>
          </label>
        </AlasanDialog>
      )}
    </>
  );
}

/** Draws the protests and what may be done about them. */
export function ProtesLomba({ meja }: { meja: MejaTerisi }) {
  const { data, tulis } = meja;
  const { lomba, kini } = data;
  const [putus, setPutus] = useState<{ readonly id: string; readonly isDiterima: boolean } | null>(null);
  const akhir = akhirProtes(lomba);
  const isBuka = !lomba.umum && (akhir === null || kini <= akhir);
  const isDikabulkan = lomba.putusProtes.some((satu) => satu.isDiterima);
  if (lomba.protes.length === 0 && !isBuka) return null;
  return (
    <section class="card stack" aria-labelledby="protes">
      <h2 id="protes">{t('Protes', 'Protests')}</h2>
      {lomba.protes.length === 0 && <p class="soft">{t('Belum ada protes.', 'No protest yet.')}</p>}
      <ul class="stack">
        {lomba.protes.map((satu) => {
          const putusan = lomba.putusProtes.find((lain) => lain.protesId === satu.id);
          return (
            <li key={satu.id} class="stack tight">
              <p>
                <span class="firm">{namaRegu(lomba, satu.regu)}:</span> {satu.alasan}
              </p>
              {putusan ? (
                <p>
                  <Badge tone={putusan.isDiterima ? 'good' : 'neutral'}>{putusan.isDiterima ? t('diterima', 'upheld') : t('ditolak', 'dismissed')}</Badge>{' '}
                  {putusan.alasan}
                </p>
              ) : (
                data.isBolehAtur && (
                  <div class="cluster">
                    <Button isCompact onClick={() => setPutus({ id: satu.id, isDiterima: true })}>
                      {t('Terima', 'Uphold')}
                    </Button>
                    <Button isCompact onClick={() => setPutus({ id: satu.id, isDiterima: false })}>
                      {t('Tolak', 'Dismiss')}
                    </Button>
                  </div>
                )
              )}
            </li>
          );
        })}
      </ul>
      {isDikabulkan && !lomba.umum && data.isBolehAtur && (
        <div class="stack tight">
          <p class="soft">
            {t(
              'Karena protes diterima, nilai regu boleh dikurangi atau regu didiskualifikasi sebelum diumumkan.',
              'As a protest was upheld, points may be taken off or a team disqualified before the announcement.',
            )}
          </p>
          {lomba.regu.map((satu) => (
            <div key={satu.id} class="cluster">
              <span>{satu.nama}</span>
              <TindakanRegu meja={meja} regu={satu} />
            </div>
          ))}
        </div>
      )}
      {isBuka && (
        <div>
          <Baru meja={meja} />
        </div>
      )}
      {putus && (
        <AlasanDialog
          judul={putus.isDiterima ? t('Terima protes ini', 'Uphold this protest') : t('Tolak protes ini', 'Dismiss this protest')}
          lakukan={t('Simpan putusan', 'Save the decision')}
          onClose={() => setPutus(null)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.putus-protes', isi: { protesId: putus.id, isDiterima: putus.isDiterima, alasan } })}
        />
      )}
      {listProtesTerbuka(lomba).length > 0 && !lomba.umum && (
        <p class="soft">{t('Hasil diumumkan sesudah semua protes diputus.', 'The result is announced once every protest is decided.')}</p>
      )}
    </section>
  );
}
