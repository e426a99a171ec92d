// Changes where one participant belongs, sits and rides.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { kecamatanOrang, type NamaWilayah } from './nama-orang.ts';

export type TempatDialogProps = { data: SatuAcara; nama: NamaWilayah; orang: Peserta; onSimpan: (penempatan: Penempatan) => void; onTutup: () => void };

/** Draws the open dialog. */
export function TempatDialog({ data, nama, orang, onSimpan, onTutup }: TempatDialogProps) {
  const lama = data.isi.penempatan.get(orang.id);
  const [kontingen, setKontingen] = useState(lama?.kontingen ?? '');
  const [kursi, setKursi] = useState(lama?.kursi ?? '');
  const [bus, setBus] = useState(lama?.bus ?? '');
  const simpan = (): void => onSimpan({ orangId: orang.id, kontingen: kontingen || null, kursi: kursi.trim() || null, bus: bus.trim() || null });
  const asal = nama(kecamatanOrang(orang));
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={t(`Tempat ${orang.nama}`, `Place of ${orang.nama}`)}
      actions={
        <Button kind="primary" icon="centang" onClick={simpan}>
          {t('Simpan', 'Keep')}
        </Button>
      }
    >
      <div class="stack">
        <Field label={t('Kontingen', 'Contingent')}>
          {(link) => (
            <select {...link} class="input" value={kontingen} onChange={(p) => setKontingen(p.currentTarget.value)}>
              <option value="">{asal ? t(`Kecamatannya sendiri (${asal})`, `Her own kecamatan (${asal})`) : t('Tidak diketahui', 'Not known')}</option>
              {data.wilayah
                .filter(({ kode }) => kode.length === 8)
                .map((satu) => (
                  <option key={satu.kode} value={satu.kode}>
                    {satu.nama}
                  </option>
                ))}
            </select>
          )}
        </Field>
        <TextInput label={t('Kursi', 'Seat')} value={kursi} maxLength={24} placeholder="A-1" onValue={setKursi} />
        <TextInput label="Bus" value={bus} maxLength={24} placeholder="Bus 1" onValue={setBus} />
      </div>
    </Dialog>
  );
}
