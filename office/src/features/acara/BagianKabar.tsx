// Announcements of the committee: they show on everybody's phone.
import { pengumumanTerbaru } from '@lini/core/acara/baca-acara.ts';
import { msDariHlc } from '@lini/core/catatan/hlc.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import type { BagianProps } from './bagian-props.ts';
import { useTulis } from './use-tulis.ts';

/** Draws the part: what was announced, the newest first, and the form for one more. */
export function BagianKabar({ data, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [judul, setJudul] = useState('');
  const [isi, setIsi] = useState('');
  const [ditarik, setDitarik] = useState<string | null>(null);
  const kirim = async (): Promise<void> => {
    if (await tulis({ kind: 'acara.umumkan', isi: { judul, isi } })) {
      setJudul('');
      setIsi('');
    }
  };
  const kabar = pengumumanTerbaru(data.isi);
  return (
    <div class="two-columns">
      <section class="card stack" aria-labelledby="kabar">
        <h2 id="kabar">{t(`Pengumuman (${kabar.length})`, `Announcements (${kabar.length})`)}</h2>
        {kabar.length === 0 && (
          <EmptyState icon="bicara" title={t('Belum ada pengumuman', 'Nothing was announced yet')}>
            {t(
              'Jam berubah, bus berangkat, makan siang siap: tulis di samping, sampai ke ponsel semua peserta.',
              'A new time, a bus leaving, lunch: write it beside, it reaches every phone.',
            )}
          </EmptyState>
        )}
        <ul class="plain-list">
          {kabar.map((satu) => (
            <li key={satu.id} class="stack tight">
              <p>
                <span class="firm">{satu.judul}</span> <span class="soft tabular">{formatSaat(msDariHlc(satu.dicatat), Date.now())}</span>
              </p>
              <p class="pre-line">{satu.isi}</p>
              {data.isPengatur && (
                <p>
                  <Button
                    kind="quiet"
                    isCompact
                    onClick={() => setDitarik(satu.id)}
                    aria-label={t(`Tarik pengumuman ${satu.judul}`, `Take back ${satu.judul}`)}
                  >
                    {t('Tarik', 'Take back')}
                  </Button>
                </p>
              )}
            </li>
          ))}
        </ul>
      </section>
      {data.isPengatur && (
        <section class="card stack no-print" aria-labelledby="kabar-baru">
          <h2 id="kabar-baru">{t('Umumkan', 'Announce')}</h2>
          {galat && <Notice kind="error" title={galat} />}
          <TextInput label={t('Judul', 'Title')} value={judul} maxLength={120} isRequired onValue={setJudul} />
          <Field label={t('Isi', 'Words')} isRequired>
            {(link) => <textarea {...link} class="input" rows={4} maxLength={1000} value={isi} onInput={(p) => setIsi(p.currentTarget.value)} />}
          </Field>
          <p>
            <Button kind="primary" icon="bicara" isBusy={isSibuk} disabled={!judul.trim() || !isi.trim()} onClick={() => void kirim()}>
              {t('Kirim ke semua peserta', 'Send to everybody')}
            </Button>
          </p>
        </section>
      )}
      {ditarik && (
        <DialogRefusal.Provider value={galat}>
          <AlasanDialog
            judul={t('Tarik pengumuman ini', 'Take this announcement back')}
            lakukan={t('Tarik', 'Take back')}
            isMencabut
            onClose={() => setDitarik(null)}
            onAlasan={(alasan) => tulis({ kind: 'catatan.batal', isi: { sasaran: ditarik, alasan } })}
          >
            <p>{t('Hilang dari ponsel peserta sesudah mereka tersambung.', 'It leaves the phones once they are connected.')}</p>
          </AlasanDialog>
        </DialogRefusal.Provider>
      )}
    </div>
  );
}
