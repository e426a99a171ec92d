// The babies of a birth: name and sex, one or more.
import { JENIS_KELAMIN } from '@lini/core/keluarga/pilihan.ts';
import { Button } from '../components/Button.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { t, tt } from '../words/t.ts';
import type { Bayi } from './bayi.ts';
import { PilihSatu } from './PilihSatu.tsx';

const OPSI = () => JENIS_KELAMIN.map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }));

export type IsianBayiProps = {
  nilai: readonly Bayi[];
  /** What a baby without a name is called; null: no suggestion. */
  usulNama: (ke: number, banyak: number) => string | null;
  onIsi: (nilai: Bayi[]) => void;
};

/** Draws one block per baby; at least one is shown. */
export function IsianBayi({ nilai, usulNama, onIsi }: IsianBayiProps) {
  const daftar = nilai.length > 0 ? nilai : [{}];
  const ganti = (indeks: number, baru: Bayi): void => onIsi(daftar.map((satu, ke) => (ke === indeks ? { ...satu, ...baru } : satu)));
  return (
    <div class="stack">
      {daftar.map((bayi, indeks) => {
        const nama = usulNama(indeks + 1, daftar.length);
        return (
          <div key={indeks} class="stack tight">
            <TextInput
              label={daftar.length > 1 ? t(`Nama bayi ${indeks + 1}`, `Name of baby ${indeks + 1}`) : t('Nama bayi', 'Name of the baby')}
              value={bayi.nama ?? ''}
              onValue={(nama) => ganti(indeks, { nama })}
              maxLength={100}
            />
            {nama !== null && !bayi.nama?.trim() && (
              <Button kind="secondary" onClick={() => ganti(indeks, { nama })}>
                {t(`Belum punya nama: pakai “${nama}”`, `No name yet: use “${nama}”`)}
              </Button>
            )}
            <PilihSatu
              opsi={OPSI()}
              nilai={bayi.jenisKelamin ?? null}
              isWajib
              onPilih={(jenisKelamin) => ganti(indeks, jenisKelamin === null ? {} : { jenisKelamin })}
            />
          </div>
        );
      })}
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
