// What can be done with a lesson: keep a draft, publish, withdraw, go back to what comes with Lini.
import type { KeadaanTerbit, SatuPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { LABEL_KEADAAN, NADA_KEADAAN } from './VersionList.tsx';

export type LessonActionsProps = {
  satu: SatuPelajaran;
  isBerubah: boolean;
  /** It comes with Lini. */
  isBawaan: boolean;
  /** Gives whether it was kept. */
  onKirim: (keadaan: KeadaanTerbit, catatan: string) => Promise<boolean>;
};

function State({ satu: { versi }, isBerubah }: Pick<LessonActionsProps, 'satu' | 'isBerubah'>) {
  const [terbaru] = versi;
  return (
    <div class="cluster">
      {terbaru ? (
        <>
          <Badge tone={NADA_KEADAAN[terbaru.keadaan]}>{tt(LABEL_KEADAAN[terbaru.keadaan])}</Badge>
          <span>
            {t(
              `Versi ${terbaru.versi}, ${terbaru.nama}, ${formatSaat(terbaru.dibuat, Date.now())}`,
              `Version ${terbaru.versi}, ${terbaru.nama}, ${formatSaat(terbaru.dibuat, Date.now())}`,
            )}
          </span>
        </>
      ) : (
        <Badge>{t('Belum pernah diubah kantor', 'Never changed by the office')}</Badge>
      )}
      {isBerubah && <Badge tone="warn">{t('Ada perubahan yang belum disimpan', 'Changes are not kept yet')}</Badge>}
    </div>
  );
}

const TANYA: Readonly<Record<'tarik' | 'bawaan', () => { judul: string; isi: string; tombol: string }>> = {
  tarik: () => ({
    judul: t('Tarik pelajaran ini?', 'Withdraw this lesson?'),
    isi: t(
      'Pelajaran hilang dari daftar di ponsel sesudah ponsel terhubung. Hasil kader yang sudah ada tetap.',
      'It leaves the list of the phones once they are connected. What cadres have passed stays.',
    ),
    tombol: t('Tarik', 'Withdraw'),
  }),
  bawaan: () => ({
    judul: t('Kembalikan ke bawaan Lini?', 'Back to what comes with Lini?'),
    isi: t(
      'Ponsel memakai isi bawaan lagi. Versi kantor tetap tersimpan dan dapat dibuka lagi.',
      'The phones use what comes with Lini again. The versions of the office are kept and can be opened again.',
    ),
    tombol: t('Kembalikan', 'Go back'),
  }),
};

/** Draws the state and, for the kabupaten, the buttons. */
export function LessonActions({ satu, isBerubah, isBawaan, onKirim }: LessonActionsProps) {
  const [catatan, setCatatan] = useState('');
  const [tanya, setTanya] = useState<'tarik' | 'bawaan' | null>(null);
  const [isJalan, setJalan] = useState(false);
  const kirim = async (keadaan: KeadaanTerbit): Promise<void> => {
    setJalan(true);
    setTanya(null);
    if (await onKirim(keadaan, catatan.trim())) setCatatan('');
    setJalan(false);
  };
  // What the phones show; a draft beside it changes nothing.
  const tayang = satu.versi.find(({ keadaan }) => keadaan !== 'draf')?.keadaan ?? (isBawaan ? 'bawaan' : 'tarik');
  const kalimat = tanya && TANYA[tanya]();
  return (
    <section class="card stack" aria-label={t('Simpan dan terbitkan', 'Keep and publish')}>
      <State satu={satu} isBerubah={isBerubah} />
      {satu.isBolehUbah && (
        <div class="lesson-buttons">
          <TextInput label={t('Catatan perubahan, boleh kosong', 'Note about the change, may be empty')} maxLength={300} value={catatan} onValue={setCatatan} />
          <Button isBusy={isJalan} onClick={() => void kirim('draf')}>
            {t('Simpan draf', 'Keep as a draft')}
          </Button>
          <Button kind="primary" icon="centang" isBusy={isJalan} onClick={() => void kirim('terbit')}>
            {t('Terbitkan', 'Publish')}
          </Button>
          {tayang !== 'tarik' && (
            <Button kind="quiet" isBusy={isJalan} onClick={() => setTanya('tarik')}>
              {t('Tarik dari ponsel', 'Withdraw')}
            </Button>
          )}
          {isBawaan && satu.versi.length > 0 && satu.versi[0]?.keadaan !== 'bawaan' && (
            <Button kind="quiet" isBusy={isJalan} onClick={() => setTanya('bawaan')}>
              {t('Kembalikan ke bawaan', 'Back to Lini’s own')}
            </Button>
          )}
        </div>
      )}
      {tanya && kalimat && (
        <Dialog
          isOpen
          onClose={() => setTanya(null)}
          title={kalimat.judul}
          actions={
            <Button kind="primary" onClick={() => void kirim(tanya)}>
              {kalimat.tombol}
            </Button>
          }
        >
          <p>{kalimat.isi}</p>
        </Dialog>
      )}
    </section>
  );
}
