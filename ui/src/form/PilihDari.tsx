// One or several out of what the village holds: chosen ones first in sight, long lists are searched.
import { useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { TextInput } from '../components/TextInput.tsx';
import { t } from '../words/t.ts';
import { type Ketik, KetikLain } from './KetikLain.tsx';
import type { Opsi } from './PilihSatu.tsx';

const MULAI_CARI = 8;
const TAMPIL_DULU = 40;

export type PilihDariProps = {
  opsi: readonly Opsi[];
  nilai: readonly string[];
  isBanyak: boolean;
  isWajib: boolean;
  /** Said when there is nothing to choose. */
  kosong: string;
  /** One answer may also be typed. */
  ketik?: Ketik;
  onPilih: (nilai: string[]) => void;
};

const isCocok = ({ label, rincian }: Opsi, kata: readonly string[]): boolean => {
  const teks = `${label} ${rincian ?? ''}`.toLowerCase();
  return kata.every((satu) => teks.includes(satu));
};

/** Draws the search, how many are chosen, and the rows with a tick. */
export function PilihDari({ opsi, nilai, isBanyak, isWajib, kosong, ketik, onPilih }: PilihDariProps) {
  const [ketikan, setKetikan] = useState('');
  const [batas, setBatas] = useState(TAMPIL_DULU);
  if (opsi.length === 0 && !ketik) return <p class="soft">{kosong}</p>;
  const dipilih = new Set(nilai);
  const kata = ketikan.toLowerCase().split(/\s+/).filter(Boolean);
  const cocok = opsi.filter((satu) => isCocok(satu, kata));
  const ganti = (satu: string, isPilih: boolean): void => {
    if (!isBanyak) onPilih(isPilih ? [satu] : []);
    else onPilih(opsi.map((yang) => yang.nilai).filter((yang) => (yang === satu ? isPilih : dipilih.has(yang))));
  };
  const semua = (isPilih: boolean): void => {
    const kena = new Set(cocok.map((satu) => satu.nilai));
    onPilih(opsi.map((yang) => yang.nilai).filter((yang) => (kena.has(yang) ? isPilih : dipilih.has(yang))));
  };
  return (
    <div class="stack tight">
      {opsi.length > MULAI_CARI && <TextInput label={t('Cari', 'Find')} type="search" autoComplete="off" value={ketikan} onValue={setKetikan} />}
      {isBanyak && (
        <div class="cluster apart">
          <span role="status" class="firm tabular">
            {t(`${dipilih.size} dari ${opsi.length} dipilih`, `${dipilih.size} of ${opsi.length} chosen`)}
          </span>
          <span class="cluster">
            <Button kind="quiet" onClick={() => semua(true)}>
              {t('Pilih semua', 'Choose all')}
            </Button>
            <Button kind="quiet" onClick={() => semua(false)}>
              {t('Kosongkan', 'Clear')}
            </Button>
          </span>
        </div>
      )}
      <div class="opsi-daftar">
        {cocok.slice(0, batas).map((satu) => (
          <label key={satu.nilai} class="opsi">
            <input
              type="checkbox"
              checked={dipilih.has(satu.nilai)}
              onChange={(peristiwa) => ganti(satu.nilai, peristiwa.currentTarget.checked || (!isBanyak && isWajib))}
            />
            <span class="opsi-isi">
              {satu.label}
              {satu.rincian && <span class="opsi-rincian">{satu.rincian}</span>}
            </span>
          </label>
        ))}
      </div>
      {cocok.length === 0 && kata.length > 0 && (
        <p class="soft">{t('Tidak ada yang cocok. Coba sebagian nama saja.', 'Nothing fits. Try a part of the name.')}</p>
      )}
      {cocok.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + TAMPIL_DULU * 2)}>
          {t(`Tampilkan lagi (${cocok.length - batas})`, `Show more (${cocok.length - batas})`)}
        </Button>
      )}
      {ketik && (
        <KetikLain
          {...ketik}
          nilai={nilai[0] ?? null}
          isDitawarkan={opsi.some((satu) => satu.nilai === nilai[0])}
          onIsi={(satu) => onPilih(satu === null ? [] : [satu])}
        />
      )}
    </div>
  );
}
