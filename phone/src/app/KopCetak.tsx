// What only the paper carries: where and when a report is from and who made it, and the two signatures under it (forms.md 3).
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { getSesi } from './sesi.ts';
import { hariIni } from './waktu.ts';
import { desaKini } from './wilayah.ts';

/** Draws the head of the sheet; `periode`: the month or year, in words. */
export function KopCetak({ periode }: { periode: string }) {
  const { kode, nama, kecamatan, kabupaten } = desaKini.value;
  const baris = [
    [t('Kabupaten', 'Kabupaten'), (kabupaten ?? '').replace(/^Kabupaten /, '')],
    [t('Kecamatan', 'Kecamatan'), kecamatan],
    [t('Desa', 'Village'), `${nama} (${kode})`],
    [t('Waktu', 'Period'), periode],
    [t('Nama pelapor', 'Reported by'), getSesi().akun.nama],
  ];
  return (
    <dl class="kop-cetak hanya-cetak">
      {baris.map(([judul, isi]) => (
        <div key={judul}>
          <dt>{judul}</dt>
          <dd>{isi || '……………………'}</dd>
        </div>
      ))}
    </dl>
  );
}

/** Draws the two signature lines, the reporter's and the builder's. */
export function TandaTangan() {
  const { akun } = getSesi();
  return (
    <div class="tanda-tangan hanya-cetak">
      <p>{`${desaKini.value.nama}, ${formatTanggal(hariIni.value)}`}</p>
      <div>
        <p>
          {t('Pembina', 'Builder (pembina)')}
          <span>(……………………………)</span>
        </p>
        <p>
          {t('Pelapor', 'Reporter')}
          <span>({akun.nama})</span>
        </p>
      </div>
    </div>
  );
}
