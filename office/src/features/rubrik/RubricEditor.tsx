// Editing a rubric: change numbers, see who would change class, save as a new version with a reason.
import { type DaftarRubrik, type Pratinjau, zDaftarRubrik, zPratinjau } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import type { IsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { AddLine } from './AddLine.tsx';
import { isianSalah, mulaiSunting, tanpaBarisKosong } from './isian-rubrik.ts';
import { PreviewCard } from './PreviewCard.tsx';
import { RubricGroups } from './RubricGroups.tsx';
import { RubricLines } from './RubricLines.tsx';
import { RubricRule } from './RubricRule.tsx';

const ALASAN_TERPENDEK = 3;

export type RubricEditorProps = { data: DaftarRubrik; onTersimpan: (data: DaftarRubrik) => void };

/** Draws the form over the version in force; read only for those who may not edit. */
export function RubricEditor({ data, onTersimpan }: RubricEditorProps) {
  const berlaku = data.daftar.find((satu) => satu.rubrik.versi === data.berlaku)?.rubrik;
  const [isi, setIsi] = useState<IsiRubrik | null>(berlaku ? mulaiSunting(berlaku, data.palingAwal) : null);
  const [pratinjau, setPratinjau] = useState<Pratinjau | null>(null);
  const [alasan, setAlasan] = useState('');
  const [galat, setGalat] = useState<string | null>(null);
  const [isJalan, setJalan] = useState(false);
  if (!isi) return null;
  const ubah = (baru: IsiRubrik) => {
    setIsi(baru);
    setPratinjau(null);
  };
  const kirim = tanpaBarisKosong(isi);

  async function kerja(tugas: () => Promise<void>): Promise<void> {
    if (isianSalah(kirim) !== null)
      return setGalat(
        t(
          'Ada angka yang tidak mungkin. Angka bulat 0 sampai 1000, persen paling banyak 100; kelas yang lebih tinggi tidak meminta lebih sedikit.',
          'A number cannot be. Whole numbers from 0 to 1000, percent up to 100; a higher class never asks less.',
        ),
      );
    setJalan(true);
    setGalat(null);
    await tugas();
    setJalan(false);
  }
  const cobalah = () =>
    kerja(async () => {
      const jawaban = await ask('/api/rubrik/pratinjau', zPratinjau, { kirim: { rubrik: kirim } });
      if (jawaban.ok) setPratinjau(jawaban.isi);
      else setGalat(jawaban.galat.pesan);
    });
  const simpan = () =>
    kerja(async () => {
      if (alasan.trim().length < ALASAN_TERPENDEK) return setGalat(t('Tulis alasan perubahan.', 'Say why it changes.'));
      const jawaban = await ask('/api/rubrik', zDaftarRubrik, { kirim: { rubrik: { ...kirim, catatan: alasan.trim().slice(0, 300) }, alasan } });
      if (jawaban.ok) onTersimpan(jawaban.isi);
      else setGalat(jawaban.galat.pesan);
    });

  return (
    <div class="stack">
      <RubricRule isi={isi} isBolehUbah={data.isBolehUbah} palingAwal={data.palingAwal} onUbah={ubah} />
      <RubricLines isi={isi} isBolehUbah={data.isBolehUbah} onUbah={ubah} />
      <RubricGroups isi={isi} isBolehUbah={data.isBolehUbah} onUbah={ubah} />
      {data.isBolehUbah && (
        <>
          <AddLine isi={isi} onUbah={ubah} />
          <p class="soft">{t('Kosong berarti tidak diminta dari jenis institusi itu.', 'Empty: not asked of that kind of institution.')}</p>
          {galat !== null && <Notice kind="error" title={galat} />}
          <div class="cluster">
            <Button icon="cari" isBusy={isJalan} onClick={() => void cobalah()}>
              {t('Lihat siapa yang berubah kelas', 'See who would change class')}
            </Button>
          </div>
          {pratinjau && (
            <>
              <PreviewCard hasil={pratinjau} />
              <TextInput
                label={t('Alasan perubahan', 'Why it changes')}
                value={alasan}
                onValue={setAlasan}
                maxLength={500}
                isRequired
                help={t('Kader dan PKB boleh bertanya; alasan ini tersimpan bersama versinya.', 'Cadres may ask; the reason is kept with the version.')}
              />
              <div>
                <Button kind="primary" icon="centang" isBusy={isJalan} onClick={() => void simpan()}>
                  {t('Simpan sebagai versi baru', 'Save as a new version')}
                </Button>
              </div>
            </>
          )}
        </>
      )}
    </div>
  );
}
