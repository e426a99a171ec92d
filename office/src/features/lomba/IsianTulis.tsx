// What one team's paper says: right, wrong, blank; together they must be all questions. A change needs its reason.
import { type AturanTulis, papanTulis } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { nilaiTulis } from '@lini/core/lomba/cerdas/taruhan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AngkaInput } from './AngkaInput.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';
import { TanyaTidakHadir } from './TanyaTidakHadir.tsx';

export type IsianTulisProps = { meja: MejaTerisi; aturan: AturanTulis; regu: string; onClose: () => void };
type Hitung = Readonly<Record<'benar' | 'salah' | 'kosong', number | null>>;

const KOSONG: Hitung = { benar: null, salah: null, kosong: null };

/** The three counts once all are typed. */
function utuh({ benar, salah, kosong }: Hitung): { benar: number; salah: number; kosong: number } | null {
  return benar === null || salah === null || kosong === null ? null : { benar, salah, kosong };
}

function Jumlah({ hitung, aturan }: { hitung: Hitung; aturan: AturanTulis }) {
  const isi = utuh(hitung);
  if (isi === null) return <p class="soft">{t('Isi ketiganya; yang tidak ada ditulis 0.', 'Enter all three; none is written 0.')}</p>;
  const nilai = nilaiTulis(aturan, isi, aturan.soal ?? 0);
  const jumlah = isi.benar + isi.salah + isi.kosong;
  if (nilai === null) {
    return (
      <Notice
        kind="warn"
        title={t(`Jumlahnya ${jumlah}, seharusnya ${aturan.soal}. Hitung lagi kertasnya.`, `They add up to ${jumlah}, not ${aturan.soal}. Count again.`)}
      />
    );
  }
  return (
    <p role="status">
      {t('Nilai regu', 'Score')} <strong class="tabular">{formatAngka(nilai)}</strong>
    </p>
  );
}

/** Draws the question. */
export function IsianTulis({ meja: { data, tulis, isJalan }, aturan, regu, onClose }: IsianTulisProps) {
  const lama = papanTulis(data.lomba, aturan).find((satu) => satu.regu === regu)?.isi ?? null;
  const [hitung, setHitung] = useState<Hitung>(lama ?? KOSONG);
  const [alasan, setAlasan] = useState('');
  const [isAbsen, setAbsen] = useState(false);
  const isi = utuh(hitung);
  const isSah = isi !== null && nilaiTulis(aturan, isi, aturan.soal ?? 0) !== null && (lama === null || alasan.trim().length >= 3);
  const simpan = async (): Promise<void> => {
    if (isi && (await tulis({ kind: 'lomba.tulis', isi: { regu, ...isi, alasan: lama ? alasan.trim() : null } }))) onClose();
  };
  const absen = async (): Promise<void> => {
    if (await tulis({ kind: 'lomba.tampil', isi: { regu, mulai: null, lama: null, isTidakHadir: true } })) onClose();
  };
  const kolom = (nama: keyof Hitung, label: string) => (
    <AngkaInput
      label={label}
      nilai={hitung[nama]}
      onNilai={(angka) => setHitung({ ...hitung, [nama]: angka === null || !Number.isInteger(angka) ? null : angka })}
    />
  );
  if (isAbsen) return <TanyaTidakHadir nama={namaRegu(data.lomba, regu)} isBusy={isJalan} onYa={() => void absen()} onClose={() => setAbsen(false)} />;
  return (
    <Dialog
      isOpen
      onClose={onClose}
      title={t(`Babak tulis, ${namaRegu(data.lomba, regu)}`, `Written round, ${namaRegu(data.lomba, regu)}`)}
      actions={
        <>
          {lama === null && <Button onClick={() => setAbsen(true)}>{t('Tidak hadir', 'Absent')}</Button>}
          <Button kind="primary" isBusy={isJalan} disabled={!isSah} onClick={() => void simpan()}>
            {t('Simpan nilai', 'Save')}
          </Button>
        </>
      }
    >
      <div class="stack">
        <div class="contest-grid">
          {kolom('benar', t('Benar', 'Right'))}
          {kolom('salah', t('Salah', 'Wrong'))}
          {kolom('kosong', t('Kosong', 'Blank'))}
        </div>
        <Jumlah hitung={hitung} aturan={aturan} />
        {lama && <TextInput label={t('Alasan mengubah nilai', 'Reason for the change')} value={alasan} maxLength={500} onValue={setAlasan} isRequired />}
      </div>
    </Dialog>
  );
}
