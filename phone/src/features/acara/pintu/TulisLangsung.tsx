// Writes down somebody whom nobody invited; whoever on the list bears that name is offered first, so that nobody stands there twice.
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import { samakanNama } from '@lini/core/acara/samakan-nama.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { PilihSatu } from '@lini/ui/form/PilihSatu.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { idBaru } from '../../../app/id.ts';
import { getSesi } from '../../../app/sesi.ts';
import { kiniMs } from '../../../app/waktu.ts';
import { cariOrang, type OrangAcara } from '../orang-acara.ts';
import { PilihAsal } from './PilihAsal.tsx';

export type TulisLangsungProps = {
  orang: readonly OrangAcara[];
  wilayah: string;
  nama: string;
  /** The id of a scanned pass that is on no list; null: she has none. */
  id: string | null;
  onPilih: (id: string) => void;
  onSimpan: (orang: Peserta) => void;
  onTutup: () => void;
};

const PALING_MIRIP = 3;

/** Those on the list whom the typed name may mean. */
const listMirip = (orang: readonly OrangAcara[], nama: string): OrangAcara[] =>
  samakanNama(nama).length < 3 ? [] : cariOrang(orang, samakanNama(nama), PALING_MIRIP);

/** Draws the form. */
export function TulisLangsung({ orang, wilayah, nama: namaAwal, id, onPilih, onSimpan, onTutup }: TulisLangsungProps) {
  const [nama, setNama] = useState(namaAwal);
  const [jabatan, setJabatan] = useState<Peserta['jabatan'] | null>(null);
  const [desa, setDesa] = useState<string | null>(null);
  const [isDicoba, setDicoba] = useState(false);
  const mirip = listMirip(orang, nama);
  const simpan = (): void => {
    setDicoba(true);
    if (nama.trim() === '' || jabatan === null) return;
    onSimpan({ id: id ?? idBaru(kiniMs()), nama: nama.trim(), jabatan, desa });
  };
  return (
    <section class="stack" aria-label={t('Datang langsung', 'Walk-in')}>
      <TextInput
        label={t('Namanya', 'Name')}
        autoComplete="off"
        maxLength={120}
        value={nama}
        onValue={setNama}
        error={isDicoba && nama.trim() === '' ? t('Tulis namanya.', 'Write the name.') : null}
      />
      {mirip.length > 0 && (
        <div class="stack tight">
          <p class="firm">{t('Apakah salah satu ini orangnya? Ketuk bila ya.', 'Is it one of these? Press if so.')}</p>
          <ul class="list">
            {mirip.map(({ peserta, keterangan }) => (
              <ListRow key={peserta.id} title={peserta.nama} detail={keterangan} onClick={() => onPilih(peserta.id)} />
            ))}
          </ul>
        </div>
      )}
      <fieldset class="stack tight">
        <legend class="field-label">{t('Tugasnya', 'Office')}</legend>
        {isDicoba && jabatan === null && <p class="field-error">{t('Pilih salah satu.', 'Choose one.')}</p>}
        <PilihSatu
          opsi={JABATAN_PESERTA.map(({ nilai, label }) => ({ nilai, label: tt(label) }))}
          nilai={jabatan}
          isWajib
          onPilih={(nilai) => setJabatan(nilai as Peserta['jabatan'] | null)}
        />
      </fieldset>
      <PilihAsal wilayah={wilayah} nama={getSesi().akun.namaWilayah ?? {}} desa={desa} onPilih={setDesa} />
      <Button kind="primary" isWide icon="centang" onClick={simpan}>
        {t('Simpan dan catat masuk', 'Keep and note in')}
      </Button>
      <Button kind="quiet" isWide onClick={onTutup}>
        {t('Kembali ke pintu', 'Back to the door')}
      </Button>
    </section>
  );
}
