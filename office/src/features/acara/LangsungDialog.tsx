// Somebody on the signed list whom nobody invited: name, position and village; whoever on the list bears that name is offered first.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import { samakanNama } from '@lini/core/acara/samakan-nama.ts';
import { isDalamWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { Field } from '@lini/ui/components/Field.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { OrangMeja } from './daftar-meja.ts';
import { cocokCari, type NamaWilayah, sebutBerdesa } from './nama-orang.ts';

const PALING_MIRIP = 3;

export type LangsungDialogProps = {
  data: SatuAcara;
  nama: NamaWilayah;
  daftar: readonly OrangMeja[];
  ketikan: string;
  onPilih: (orang: Peserta) => void;
  onTulis: (orang: Peserta) => void;
  onTutup: () => void;
};

function PilihDesa({ data, nama, desa, onDesa }: Pick<LangsungDialogProps, 'data' | 'nama'> & { desa: string; onDesa: (desa: string) => void }) {
  const milik = data.wilayah.filter(({ kode }) => tingkatKode(kode) === 'desa' && isDalamWilayah(kode, data.isi.desa));
  return (
    <Field label={t('Desa', 'Village')}>
      {(link) => (
        <select {...link} class="input" value={desa} onChange={(p) => onDesa(p.currentTarget.value)}>
          <option value="">{t('Belum diketahui', 'Not known')}</option>
          {[...Map.groupBy(milik, ({ kode }) => kode.slice(0, 8))].map(([kecamatan, daftar]) => (
            <optgroup key={kecamatan} label={nama(kecamatan) ?? kecamatan}>
              {daftar.map((satu) => (
                <option key={satu.kode} value={satu.kode}>
                  {satu.nama}
                </option>
              ))}
            </optgroup>
          ))}
        </select>
      )}
    </Field>
  );
}

/** Draws the open dialog. */
export function LangsungDialog({ data, nama, daftar, ketikan, onPilih, onTulis, onTutup }: LangsungDialogProps) {
  const [siapa, setSiapa] = useState(ketikan);
  const [jabatan, setJabatan] = useState<Peserta['jabatan'] | ''>('');
  const [desa, setDesa] = useState('');
  const [isDicoba, setDicoba] = useState(false);
  const kata = samakanNama(siapa);
  const mirip = kata.length < 3 ? [] : daftar.filter(({ orang }) => cocokCari(kata, orang.nama)).slice(0, PALING_MIRIP);
  const simpan = (): void => {
    setDicoba(true);
    if (siapa.trim() !== '' && jabatan !== '') onTulis({ id: idBaru(), nama: siapa.trim(), jabatan, desa: desa === '' ? null : desa });
  };
  return (
    <Dialog
      isOpen
      onClose={onTutup}
      title={t('Datang tanpa undangan', 'Came without invitation')}
      actions={
        <Button kind="primary" icon="centang" onClick={simpan}>
          {t('Catat hadir', 'Note as here')}
        </Button>
      }
    >
      <div class="stack">
        <TextInput
          label={t('Nama', 'Name')}
          value={siapa}
          maxLength={120}
          isRequired
          autoComplete="off"
          error={isDicoba && siapa.trim() === '' ? t('Tulis namanya.', 'Write the name.') : null}
          onValue={setSiapa}
        />
        {mirip.length > 0 && (
          <div class="stack tight">
            <p class="firm">{t('Apakah salah satu ini orangnya?', 'Is it one of these?')}</p>
            <ul class="plain-list">
              {mirip.map(({ orang, hadir }) => (
                <li key={orang.id} class="cluster apart">
                  {sebutBerdesa(orang, nama)}
                  <Button isCompact onClick={() => onPilih(orang)}>
                    {hadir ? t('Ya, sudah tercatat', 'Yes, noted already') : t('Ya, ini orangnya', 'Yes, that is her')}
                    <span class="visually-hidden"> {sebutBerdesa(orang, nama)}</span>
                  </Button>
                </li>
              ))}
            </ul>
          </div>
        )}
        <Field label={t('Sebagai', 'As')} isRequired error={isDicoba && jabatan === '' ? t('Pilih salah satu.', 'Choose one.') : null}>
          {(link) => (
            <select {...link} class="input" value={jabatan} onChange={(p) => setJabatan(p.currentTarget.value as Peserta['jabatan'] | '')}>
              <option value="">{t('Pilih…', 'Choose…')}</option>
              {JABATAN_PESERTA.map(({ nilai, label }) => (
                <option key={nilai} value={nilai}>
                  {tt(label)}
                </option>
              ))}
            </select>
          )}
        </Field>
        <PilihDesa data={data} nama={nama} desa={desa} onDesa={setDesa} />
      </div>
    </Dialog>
  );
}
