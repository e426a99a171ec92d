// What the last measuring of a child says, in words: each index, and where the child should be taken. A screening, no diagnosis.
import type { UkurAnak } from '@lini/core/anak/riwayat-anak.ts';
import type { Anggota } from '@lini/core/keluarga/keluarga.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import { isPerluDiperiksa, type NilaiTumbuh, nilaiTumbuh } from '@lini/core/tumbuh/nilai-tumbuh.ts';
import { INDEKS_TUMBUH, LABEL_INDEKS, PERLU_DIPERIKSA, type StatusTumbuh, SUMBER_STATUS } from '@lini/core/tumbuh/status-tumbuh.ts';
import { CARA_UKUR_ULANG, listUkurUlang } from '@lini/core/tumbuh/ukur-ulang.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';

const angka = (nilai: number): string => String(nilai).replace('.', ',').replace('-', '−');

/** Weight and length as read, in one line. */
export const kalimatUkuran = ({ berat, panjang }: UkurAnak): string =>
  [berat === null ? '' : `${angka(berat)} kg`, panjang === null ? '' : `${angka(panjang)} cm`].filter(Boolean).join(' · ');

/** Judges one measuring of a child; null when its birth date is not known. */
export const nilaiUkur = (anak: Anggota, ukur: UkurAnak): NilaiTumbuh | null =>
  anak.lahir === null ? null : nilaiTumbuh(anak.jenisKelamin, anak.lahir, ukur.tanggal, ukur);

/** The word of one index; none is used for a measure that is not believed. */
export const sebutan = (status: StatusTumbuh | null): string => (status ? tt(status.label) : t('belum bisa dinilai', 'not judged yet'));

/** Draws the words of one measuring; `isLengkap` adds the z-scores, the limits passed and the source of the words. */
export function HasilTumbuh({ anak, ukur, isLengkap = false }: { anak: Anggota; ukur: UkurAnak; isLengkap?: boolean }) {
  const nilai = nilaiUkur(anak, ukur);
  if (nilai === null)
    return <p class="soft">{t('Tanggal lahir belum diketahui, jadi belum bisa dinilai.', 'The birth date is not known, so it cannot be judged.')}</p>;
  const ada = INDEKS_TUMBUH.flatMap((indeks) => {
    const skor = nilai.skor[indeks];
    return skor ? [{ indeks, ...skor }] : [];
  });
  if (ada.length === 0) return <p class="soft">{t('Umur atau ukurannya di luar tabel WHO, jadi tidak dinilai.', 'Age or size lie outside the WHO tables.')}</p>;
  return (
    <div class={isLengkap ? 'stack' : 'stack tight'}>
      {isPerluDiperiksa(nilai) && (isLengkap ? <Notice kind="warn" title={tt(PERLU_DIPERIKSA)} /> : <p class="firm">{tt(PERLU_DIPERIKSA)}.</p>)}
      <ul class="hasil-tumbuh">
        {ada.map(({ indeks, z, status }) => (
          <li key={indeks}>
            <span>
              {tt(LABEL_INDEKS[indeks])}
              {isLengkap && status && <span class="soft tabular"> · {t(`skor z ${angka(z)}`, `z-score ${angka(z)}`)}</span>}
            </span>
            <Badge tone={!status || status.perluDiperiksa ? 'warn' : 'good'}>{sebutan(status)}</Badge>
          </li>
        ))}
      </ul>
      <TidakWajar nilai={nilai} ukur={ukur} />
      {isLengkap && (
        <p class="soft">
          {t('Ini penyaringan, bukan diagnosis. ', 'This is a screening, not a diagnosis. ')}
          {tt(LABEL_BASIS[SUMBER_STATUS.basis])}: {SUMBER_STATUS.rujukan}.
        </p>
      )}
    </div>
  );
}

function TidakWajar({ nilai, ukur }: { nilai: NilaiTumbuh; ukur: UkurAnak }) {
  const daftar = listUkurUlang(nilai, ukur);
  if (daftar.length === 0) return null;
  const judul = ukur.yakin
    ? t('Angkanya tidak biasa, sudah diukur ulang', 'Unusual values, measured again')
    : t('Angkanya tidak biasa, ukur ulang', 'Unusual values, measure again');
  return (
    <Notice kind="warn" title={judul}>
      {[...daftar, CARA_UKUR_ULANG[ukur.yakin ? 'sudah' : 'belum']].map((satu) => tt(satu).replace(/\.$/, '')).join('. ')}.
    </Notice>
  );
}
