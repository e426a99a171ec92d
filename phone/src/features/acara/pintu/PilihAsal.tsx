// Where somebody works: the kecamatan first when a gathering has many, then the village; may stay unknown.
import { Field } from '@lini/ui/components/Field.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';

export type PilihAsalProps = { wilayah: string; nama: Readonly<Record<string, string>>; desa: string | null; onPilih: (desa: string | null) => void };

const PANJANG_KECAMATAN = 8;

const listAnak = (nama: Readonly<Record<string, string>>, induk: string, panjang: number): (readonly [string, string])[] =>
  Object.entries(nama)
    .filter(([kode]) => kode.length === panjang && kode.startsWith(`${induk}.`))
    .sort(([, a], [, b]) => a.localeCompare(b, 'id'));

type DaftarProps = { label: string; pilihan: readonly (readonly [string, string])[]; nilai: string; onNilai: (nilai: string) => void };

function Daftar({ label, pilihan, nilai, onNilai }: DaftarProps) {
  return (
    <Field label={label}>
      {(link) => (
        <select {...link} class="input" value={nilai} onChange={(peristiwa) => onNilai(peristiwa.currentTarget.value)}>
          <option value="">{t('Belum diketahui', 'Not known')}</option>
          {pilihan.map(([kode, satu]) => (
            <option key={kode} value={kode}>
              {satu}
            </option>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Draws one or two lists. */
export function PilihAsal({ wilayah, nama, desa, onPilih }: PilihAsalProps) {
  const isSekecamatan = wilayah.length === PANJANG_KECAMATAN;
  const [kecamatan, setKecamatan] = useState(isSekecamatan ? wilayah : '');
  const pilihKecamatan = (kode: string): void => {
    setKecamatan(kode);
    onPilih(null);
  };
  return (
    <>
      {!isSekecamatan && (
        <Daftar label={t('Kecamatan', 'Kecamatan')} pilihan={listAnak(nama, wilayah, PANJANG_KECAMATAN)} nilai={kecamatan} onNilai={pilihKecamatan} />
      )}
      {kecamatan !== '' && (
        <Daftar
          label={t('Desa', 'Village')}
          pilihan={listAnak(nama, kecamatan, 13)}
          nilai={desa ?? ''}
          onNilai={(kode) => onPilih(kode === '' ? null : kode)}
        />
      )}
    </>
  );
}
