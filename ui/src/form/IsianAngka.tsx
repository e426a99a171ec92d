// A number: small ones with two big steps, long or broken ones typed with the right keyboard; a comma or a point may part the digits.
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { Button } from '../components/Button.tsx';
import { bacaKetikanAngka, tulisKetikanAngka } from '../words/ketikan-angka.ts';
import { t } from '../words/t.ts';

export type IsianAngkaProps = {
  nilai: number | null;
  rendah: number;
  tinggi: number;
  /** Digits after the comma. */
  desimal: number;
  satuan: string;
  /** Typed, without step buttons. */
  isPanjang: boolean;
  label: string;
  isGalat: boolean;
  onIsi: (nilai: number | null) => void;
  /** What is wrong with what is typed, in a sentence; null: nothing. The question around shows it. */
  onSalah: (kalimat: string | null) => void;
};

/** Draws less, the number, more; empty stays empty until it is touched. */
export function IsianAngka({ nilai, rendah, tinggi, desimal, satuan, isPanjang, label, isGalat, onIsi, onSalah }: IsianAngkaProps) {
  const [ketikan, setKetikan] = useState(tulisKetikanAngka(nilai));
  // What is half typed ("3,") stands as it is; a value set from elsewhere takes its place.
  useEffect(() => {
    if (bacaKetikanAngka(ketikan, desimal) !== nilai) setKetikan(tulisKetikanAngka(nilai));
  }, [nilai]);
  const batasi = (angka: number): number => Math.min(tinggi, Math.max(rendah, angka));
  const isTanpaLangkah = isPanjang || desimal > 0;
  const terbaca = bacaKetikanAngka(ketikan, desimal);
  const isDiLuar = terbaca !== null && (terbaca < rendah || terbaca > tinggi);
  const salah =
    !isTanpaLangkah || ketikan.trim() === '' || (terbaca !== null && !isDiLuar)
      ? null
      : isDiLuar
        ? t(
            `Isi antara ${tulisKetikanAngka(rendah)} dan ${tulisKetikanAngka(tinggi)}.`,
            `Between ${tulisKetikanAngka(rendah)} and ${tulisKetikanAngka(tinggi)}.`,
          )
        : t('Angka ini belum terbaca. Tulis angkanya saja.', 'Not readable as a number. Type the digits only.');
  useLayoutEffect(() => {
    onSalah(salah);
    return () => onSalah(null);
  }, [salah]);
  const isi = (
    <input
      class="input"
      type="text"
      inputMode={desimal > 0 ? 'decimal' : 'numeric'}
      aria-label={satuan ? `${label} (${satuan})` : label}
      aria-invalid={isGalat ? 'true' : undefined}
      value={ketikan}
      onInput={(peristiwa) => {
        const angka = bacaKetikanAngka(peristiwa.currentTarget.value, desimal);
        setKetikan(peristiwa.currentTarget.value);
        onIsi(angka === null || isTanpaLangkah ? angka : batasi(angka));
      }}
    />
  );
  if (isTanpaLangkah) {
    return (
      <div class="isian-ukur">
        {isi}
        {satuan && <span class="soft">{satuan}</span>}
      </div>
    );
  }
  return (
    <div class="isian-angka">
      <Button aria-label={t('Kurangi satu', 'One less')} onClick={() => onIsi(batasi((nilai ?? rendah + 1) - 1))}>
        −
      </Button>
      {isi}
      <Button aria-label={t('Tambah satu', 'One more')} onClick={() => onIsi(batasi((nilai ?? rendah - 1) + 1))}>
        +
      </Button>
    </div>
  );
}
