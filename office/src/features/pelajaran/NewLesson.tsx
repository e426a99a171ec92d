// The beginning of a new lesson: its title, kept at once as a draft, so that the rest is edited like any other.
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { zSatuPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';

type NewLessonProps = { buatId: (judul: string) => string; awal: IsiKantor; onTersimpan: (id: string) => void };

/** Draws it. */
export function NewLesson({ buatId, awal, onTersimpan }: NewLessonProps) {
  const [judul, setJudul] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [isKosong, setKosong] = useState(false);
  const [isJalan, setJalan] = useState(false);
  async function simpan(): Promise<void> {
    const rapi = judul.trim();
    setKosong(rapi === '');
    if (rapi === '') return;
    setJalan(true);
    const id = buatId(rapi);
    const isi = { ...awal, judul: { id: rapi, en: rapi } };
    const jawaban = await ask('/api/pelajaran', zSatuPelajaran, { kirim: { id, dari: 0, keadaan: 'draf', isi, catatan: '' } });
    setJalan(false);
    if (jawaban.ok) onTersimpan(id);
    else setGalat(jawaban.galat.pesan);
  }
  return (
    <section class="card stack" aria-label={t('Judul pelajaran', 'Title of the lesson')}>
      {galat !== null && <Notice kind="error" title={galat} />}
      <TextInput
        label={t('Judul pelajaran', 'Title of the lesson')}
        help={t('Paling banyak 40 huruf, seperti: Kas kelompok yang rapi', 'At most 40 letters')}
        maxLength={40}
        value={judul}
        error={isKosong ? t('Tulis judulnya dulu.', 'Write the title first.') : null}
        onValue={setJudul}
      />
      <div>
        <Button kind="primary" icon="tambah" isBusy={isJalan} onClick={() => void simpan()}>
          {t('Buat draf', 'Make a draft')}
        </Button>
      </div>
    </section>
  );
}
