// Day, month and year as three plain fields: a birth year is typed faster than scrolled to.
import { isTanggal, type Tanggal } from '@lini/core/tanggal.ts';
import { useEffect, useLayoutEffect, useState } from 'preact/hooks';
import { t } from '../words/t.ts';
import { formatBulanPendek } from '../words/tanggal.ts';

type Bagian = { hari: string; bulan: string; tahun: string };

const BULAN = Array.from({ length: 12 }, (_, ke) => String(ke + 1).padStart(2, '0'));
const KOSONG: Bagian = { hari: '', bulan: '', tahun: '' };

const urai = (nilai: Tanggal | null): Bagian =>
  nilai === null ? KOSONG : { hari: String(Number(nilai.slice(8, 10))), bulan: nilai.slice(5, 7), tahun: nilai.slice(0, 4) };
const gabung = ({ hari, bulan, tahun }: Bagian): string => `${tahun}-${bulan}-${hari.padStart(2, '0')}`;

export type KetikTanggalProps = {
  nilai: Tanggal | null;
  label: string;
  isGalat: boolean;
  onIsi: (nilai: Tanggal | null) => void;
  /** What is wrong with the parts as they stand, in a sentence; null: nothing. The question around shows it. */
  onSalah: (kalimat: string | null) => void;
};

/** Draws the three fields; hands out a day only when it exists, nothing as long as it does not. */
export function KetikTanggal({ nilai, label, isGalat, onIsi, onSalah }: KetikTanggalProps) {
  const [bagian, setBagian] = useState<Bagian>(urai(nilai));
  useEffect(() => {
    // Set from outside (calendar, quick choice, cleared); half-typed parts stay while the value is empty for that reason.
    if (nilai !== null && nilai !== gabung(bagian)) setBagian(urai(nilai));
    if (nilai === null && isTanggal(gabung(bagian))) setBagian(KOSONG);
  }, [nilai]);
  const ubah = (baru: Partial<Bagian>): void => {
    const berikut = { ...bagian, ...baru };
    setBagian(berikut);
    const tanggal = gabung(berikut);
    const hasil = isTanggal(tanggal) ? tanggal : null;
    if (hasil !== nilai) onIsi(hasil);
  };
  // A year half typed is no mistake as long as the finger is still on it.
  const [isKetikTahun, setKetikTahun] = useState(false);
  const isTahunPendek = bagian.tahun !== '' && bagian.tahun.length < 4 && !isKetikTahun;
  const isLengkap = bagian.hari !== '' && bagian.bulan !== '' && bagian.tahun.length === 4;
  const isMustahil = isLengkap && !isTanggal(gabung(bagian));
  const invalid = isGalat || isMustahil || isTahunPendek ? 'true' : undefined;
  const salah = isMustahil
    ? t('Tanggal ini tidak ada di kalender.', 'This day does not exist.')
    : isTahunPendek
      ? t('Tulis tahun 4 angka, misalnya 2026.', 'Write the year with 4 digits, such as 2026.')
      : null;
  // Told before the press that left the year reaches Simpan.
  useLayoutEffect(() => {
    onSalah(salah);
    return () => onSalah(null);
  }, [salah]);
  const angka = (teks: string, panjang: number): string => teks.replace(/\D/g, '').slice(0, panjang);
  return (
    <div class="ketik-tanggal">
      <label>
        <span>{t('Tanggal', 'Day')}</span>
        <input
          class="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${label}: ${t('tanggal', 'day')}`}
          aria-invalid={invalid}
          value={bagian.hari}
          onInput={(peristiwa) => ubah({ hari: angka(peristiwa.currentTarget.value, 2) })}
        />
      </label>
      <label>
        <span>{t('Bulan', 'Month')}</span>
        <select
          class="input"
          aria-label={`${label}: ${t('bulan', 'month')}`}
          aria-invalid={invalid}
          value={bagian.bulan}
          onChange={(peristiwa) => ubah({ bulan: peristiwa.currentTarget.value })}
        >
          <option value="">–</option>
          {BULAN.map((satu) => (
            <option key={satu} value={satu}>
              {formatBulanPendek(`2026-${satu}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        <span>{t('Tahun', 'Year')}</span>
        <input
          class="input"
          type="text"
          inputMode="numeric"
          autoComplete="off"
          aria-label={`${label}: ${t('tahun', 'year')}`}
          aria-invalid={invalid}
          value={bagian.tahun}
          onFocus={() => setKetikTahun(true)}
          onBlur={() => setKetikTahun(false)}
          onKeyDown={(peristiwa) => peristiwa.key === 'Enter' && setKetikTahun(false)}
          onInput={(peristiwa) => ubah({ tahun: angka(peristiwa.currentTarget.value, 4) })}
        />
      </label>
    </div>
  );
}
