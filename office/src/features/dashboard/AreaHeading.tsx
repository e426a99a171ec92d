// Which area and month the page speaks of, the way up, and what can be taken along.
import type { Akun } from '@lini/core/akses/akun.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan, formatSaat } from '@lini/ui/words/tanggal.ts';
import { useEffect, useRef } from 'preact/hooks';
import { LAPORAN_RESMI } from '../../app/alamat.ts';
import { MonthPicker } from '../../app/MonthPicker.tsx';
import { akarWilayah, jalanWilayah, namaWilayah, sebutLengkap, sebutWilayah } from '../../app/nama-wilayah.ts';
import { DownloadButton } from './DownloadButton.tsx';
import type { Tampilan } from './tampilan.ts';

/** What paper must say that the screen says elsewhere. */
function KakiCetak({ akun }: { akun: Akun }) {
  const saat = formatSaat(Date.now(), 0);
  return (
    <p class="only-print soft">
      {t(`Lini, dicetak ${saat} WITA.`, `Lini, printed ${saat} WITA.`)}{' '}
      {akun.isContoh && t('Data contoh: orang dan keluarga di sini rekaan.', 'Demo data: the people and families here are invented.')}
    </p>
  );
}

function Jalan({ akun, tampilan }: { akun: Akun; tampilan: Tampilan }) {
  const { kode, nama, isKelurahan } = tampilan.angka.wilayah;
  const jalan = jalanWilayah(akarWilayah(akun, kode) ?? kode, kode);
  if (jalan.length < 2) return null;
  return (
    <nav class="no-print" aria-label={t('Wilayah', 'Areas')}>
      <ol class="crumbs">
        {jalan.map((satu) => (
          <li key={satu}>
            {satu === kode ? (
              <span aria-current="page">{sebutWilayah(satu, nama, isKelurahan)}</span>
            ) : (
              <a href={tampilan.tujuan({ wilayah: satu })}>{sebutWilayah(satu, namaWilayah(akun, satu))}</a>
            )}
          </li>
        ))}
      </ol>
    </nav>
  );
}

/** Draws the heading; after a step to another area it takes the focus, so that it is read out. */
export function AreaHeading({ akun, tampilan, bulanIni }: { akun: Akun; tampilan: Tampilan; bulanIni: string }) {
  const { angka, nama, pilih } = tampilan;
  const { kode } = angka.wilayah;
  const judul = useRef<HTMLHeadingElement>(null);
  const sebelum = useRef(kode);
  useEffect(() => {
    if (sebelum.current !== kode) judul.current?.focus();
    sebelum.current = kode;
  }, [kode]);
  return (
    <div class="heading">
      <div class="heading-words">
        <Jalan akun={akun} tampilan={tampilan} />
        <h1 ref={judul} tabIndex={-1}>
          {nama} <span class="heading-month">{formatBulan(angka.bulan)}</span>
        </h1>
        <KakiCetak akun={akun} />
      </div>
      <div class="cluster no-print">
        {akun.tugas.length > 1 && (
          <label class="picker">
            <span class="picker-label">{t('Wilayah tugas', 'Area')}</span>
            <select
              class="input input-compact"
              value={akarWilayah(akun, kode) ?? ''}
              onChange={(peristiwa) => pilih({ wilayah: peristiwa.currentTarget.value })}
            >
              {akun.tugas.map(({ wilayah, nama: namaTugas }) => (
                <option key={wilayah} value={wilayah}>
                  {sebutLengkap(akun, { kode: wilayah, nama: namaTugas, isKelurahan: false })}
                </option>
              ))}
            </select>
          </label>
        )}
        <MonthPicker bulan={angka.bulan} bulanIni={bulanIni} onPick={(bulan) => pilih({ bulan: bulan === bulanIni ? null : bulan })} />
        <LinkButton kind="quiet" isCompact icon="laporan" href={`${LAPORAN_RESMI}?wilayah=${kode}&bulan=${angka.bulan}`}>
          {t('Lembar resmi', 'Official sheets')}
        </LinkButton>
        <DownloadButton tampilan={tampilan} />
        <Button kind="quiet" isCompact icon="cetak" onClick={() => print()}>
          {t('Cetak', 'Print')}
        </Button>
      </div>
    </div>
  );
}
