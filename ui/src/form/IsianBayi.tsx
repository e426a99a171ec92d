// The babies of a birth: name and sex, one or more.
import { JENIS_KELAMIN } from '@lini/core/keluarga/pilihan.ts';
import { Button } from '../components/Button.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { t, tt } from '../words/t.ts';
import type { Bayi } from './bayi.ts';
import { PilihSatu } from './PilihSatu.tsx';

const OPSI = () => JENIS_KELAMIN.map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }));

/** Draws one block per baby; at least one is shown. */
export function IsianBayi({ nilai, onIsi }: { nilai: readonly Bayi[]; onIsi: (nilai: Bayi[]) => void }) {
  const daftar = nilai.length > 0 ? nilai : [{}];
  const ganti = (indeks: number, baru: Bayi): void => onIsi(daftar.map((satu, ke) => (ke === indeks ? { ...satu, ...baru } : satu)));
  return (
    <div class="stack">
      {daftar.map((bayi, indeks) => (
        <div key={indeks} class="stack tight">
          <TextInput
            label={daftar.length > 1 ? t(`Nama bayi ${indeks + 1}`, `Name of baby ${indeks + 1}`) : t('Nama bayi', 'Name of the baby')}
            value={bayi.nama ?? ''}
            onValue={(nama) => ganti(indeks, { nama })}
            maxLength={100}
          />
          <PilihSatu
            opsi={OPSI()}
            nilai={bayi.jenisKelamin ?? null}
            isWajib
            onPilih={(jenisKelamin) => ganti(indeks, jenisKelamin === null ? {} : { jenisKelamin })}
          />
        </div>
      ))}
      <div class="cluster">
        <Button kind="secondary" icon="tambah" onClick={() => onIsi([...daftar, {}])}>
          {t('Kembar: tambah bayi', 'Twins: add a baby')}
        </Button>
        {daftar.length > 1 && (
          <Button kind="quiet" onClick={() => onIsi(daftar.slice(0, -1))}>
            {t('Hapus yang terakhir', 'Remove the last')}
          </Button>
        )}
      </div>
    </div>
  );
}
