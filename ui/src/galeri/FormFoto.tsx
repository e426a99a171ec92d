// Adds a photo to the gallery of a gathering: the photo, what it shows, of which competition, and that those on it were told.
import { kalimatIzin, PANJANG_KETERANGAN, VERSI_IZIN } from '@lini/core/acara/acara-foto.ts';
import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { Field } from '../components/Field.tsx';
import { Notice } from '../components/Notice.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { IsianFoto } from '../form/IsianFoto.tsx';
import { t, tt } from '../words/t.ts';

/** The answers of `acara.foto`. */
export type IsiFoto = { readonly foto: string; readonly keterangan: string; readonly lombaId: string | null; readonly izin: typeof VERSI_IZIN };

export type FormFotoProps = {
  lomba: readonly { readonly id: string; readonly nama: string }[];
  /** Years a photo is kept. */
  tahun: number;
  isSibuk: boolean;
  /** Gives whether it was kept; then the form is empty again. */
  onKirim: (isi: IsiFoto) => Promise<boolean>;
};

type Kurang = 'foto' | 'keterangan' | 'izin';

const kalimatKurang = (kurang: Kurang): string =>
  ({
    foto: t('Ambil atau pilih fotonya dulu.', 'Take or choose the photo first.'),
    keterangan: t('Tulis apa yang tampak di foto, sedikitnya tiga huruf.', 'Write what the photo shows, three letters at least.'),
    izin: t('Beri tahu dulu orang yang tampak, lalu centang.', 'Tell those on the photo first, then tick.'),
  })[kurang];

/** Draws the form. */
export function FormFoto({ lomba, tahun, isSibuk, onKirim }: FormFotoProps) {
  const [foto, setFoto] = useState<string | null>(null);
  const [keterangan, setKeterangan] = useState('');
  const [lombaId, setLombaId] = useState<string | null>(null);
  const [isIzin, setIzin] = useState(false);
  const [kurang, setKurang] = useState<Kurang | null>(null);
  const kirim = async (): Promise<void> => {
    const kata = keterangan.trim();
    const belum = foto === null ? 'foto' : kata.length < PANJANG_KETERANGAN.rendah ? 'keterangan' : isIzin ? null : 'izin';
    setKurang(belum);
    if (belum !== null || foto === null) return;
    if (!(await onKirim({ foto, keterangan: kata, lombaId, izin: VERSI_IZIN }))) return;
    setFoto(null);
    setKeterangan('');
    setLombaId(null);
    setIzin(false);
  };
  return (
    <div class="stack galeri-isian">
      <IsianFoto nilai={foto} label={t('Foto yang dipilih', 'The photo chosen')} onIsi={setFoto} />
      <TextInput
        label={t('Apa yang tampak di foto?', 'What does it show?')}
        help={t(
          'Misalnya: yel-yel kontingen Juai. Tanpa nama orang yang tidak ingin disebut.',
          'For example: the yells of Juai. No name of who does not want it.',
        )}
        value={keterangan}
        maxLength={PANJANG_KETERANGAN.tinggi}
        isRequired
        onValue={setKeterangan}
      />
      {lomba.length > 0 && (
        <Field label={t('Foto lomba?', 'Of a competition?')}>
          {(link) => (
            <select {...link} class="input" value={lombaId ?? ''} onChange={(p) => setLombaId(p.currentTarget.value || null)}>
              <option value="">{t('Bukan, foto acaranya', 'No, of the gathering')}</option>
              {lomba.map(({ id, nama }) => (
                <option key={id} value={id}>
                  {nama}
                </option>
              ))}
            </select>
          )}
        </Field>
      )}
      <label class="galeri-izin">
        <input type="checkbox" checked={isIzin} onChange={(p) => setIzin(p.currentTarget.checked)} />
        <span>{tt(kalimatIzin(tahun))}</span>
      </label>
      {kurang && <Notice kind="error" title={kalimatKurang(kurang)} />}
      <Button kind="primary" isWide icon="tambah" isBusy={isSibuk} onClick={() => void kirim()}>
        {t('Simpan ke galeri', 'Keep in the gallery')}
      </Button>
    </div>
  );
}
