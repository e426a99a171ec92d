// Which area and month the report desk speaks of, the way up, and the month picker.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan, formatSaat } from '@lini/ui/words/tanggal.ts';
import { useLocation } from 'preact-iso';
import { type AlamatLaporan, writeAlamatLaporan } from '../../app/alamat-laporan.ts';
import { MonthPicker } from '../../app/MonthPicker.tsx';
import { akarWilayah, jalanWilayah, namaWilayah, sebutWilayah } from '../../app/nama-wilayah.ts';

export type KepalaLaporanProps = { akun: Akun; judul: string; wilayah: string | null; bulan: Bulan; bulanIni: Bulan; alamat: AlamatLaporan };

/** Draws the heading. */
export function KepalaLaporan({ akun, judul, wilayah, bulan, bulanIni, alamat }: KepalaLaporanProps) {
  const { route } = useLocation();
  const jalan = wilayah ? jalanWilayah(akarWilayah(akun, wilayah) ?? wilayah, wilayah) : [];
  return (
    <div class="heading">
      <div class="heading-words">
        {jalan.length > 1 && (
          <nav class="no-print" aria-label={t('Wilayah', 'Areas')}>
            <ol class="crumbs">
              {jalan.map((satu) => (
                <li key={satu}>
                  {satu === wilayah ? (
                    <span aria-current="page">{sebutWilayah(satu, namaWilayah(akun, satu))}</span>
                  ) : (
                    <a href={writeAlamatLaporan({ ...alamat, wilayah: satu })}>{sebutWilayah(satu, namaWilayah(akun, satu))}</a>
                  )}
                </li>
              ))}
            </ol>
          </nav>
        )}
        <h1>
          {judul} <span class="heading-month">{formatBulan(bulan)}</span>
        </h1>
        <p class="only-print soft">
          {t(`Lini, dicetak ${formatSaat(Date.now(), 0)} WITA.`, `Lini, printed ${formatSaat(Date.now(), 0)} WITA.`)}{' '}
          {akun.isContoh && t('Data contoh: orang dan keluarga di sini rekaan.', 'Demo data: the people and families here are invented.')}
        </p>
      </div>
      <div class="cluster no-print">
        <MonthPicker bulan={bulan} bulanIni={bulanIni} onPick={(satu) => route(writeAlamatLaporan({ ...alamat, bulan: satu }))} />
        <Button kind="quiet" isCompact icon="cetak" onClick={() => print()}>
          {t('Cetak', 'Print')}
        </Button>
      </div>
    </div>
  );
}
