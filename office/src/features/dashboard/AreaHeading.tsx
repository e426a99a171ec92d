// Which area and month the page speaks of, the way up, how complete the count is, and what can be taken along.
import type { Akun } from '@lini/core/akses/akun.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan, formatSaat } from '@lini/ui/words/tanggal.ts';
import { useEffect, useRef } from 'preact/hooks';
import { saveCsv } from '../../app/csv.ts';
import { MonthPicker } from './MonthPicker.tsx';
import { akarWilayah, jalanWilayah, namaWilayah, sebutLengkap, sebutWilayah } from './nama-wilayah.ts';
import { semuaAngka } from './semua-angka.ts';
import type { Tampilan } from './tampilan.ts';

/** Below this share of counted villages a figure is flagged (indicators.md 1.7, `quality.minCoverage`). */
const CAKUPAN_TERENDAH = 0.8;

function tulisCakupan(terhitung: number, seluruh: number): string {
  if (seluruh === 1)
    return terhitung === 1 ? t('Desa ini sudah terhitung', 'This village is counted') : t('Desa ini belum dihitung', 'This village is not counted yet');
  const [sudah, semua] = [formatAngka(terhitung), formatAngka(seluruh)];
  return t(`${sudah} dari ${semua} desa terhitung`, `${sudah} of ${semua} villages counted`);
}

function Cakupan({ tampilan }: { tampilan: Tampilan }) {
  const { desaTerhitung, desaSeluruh, bulan, dihitungPada } = tampilan.angka;
  const cakupan = tulisCakupan(desaTerhitung, desaSeluruh);
  const bulanLalu = formatBulan(tambahBulan(bulan, -1));
  const saat = dihitungPada && formatSaat(dihitungPada, Date.now());
  return (
    <p class="cluster coverage">
      {desaTerhitung < desaSeluruh * CAKUPAN_TERENDAH ? <Badge tone="warn">{cakupan}</Badge> : <span>{cakupan}</span>}
      {saat && (
        <>
          <span aria-hidden="true">·</span>
          <span>{t(`terakhir ${saat} WITA`, `last at ${saat} WITA`)}</span>
        </>
      )}
      <span aria-hidden="true">·</span>
      <span>{t(`naik dan turun dibanding ${bulanLalu}`, `changes since ${bulanLalu}`)}</span>
    </p>
  );
}

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
        <Cakupan tampilan={tampilan} />
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
        <Button kind="quiet" isCompact icon="unduh" onClick={() => saveCsv(`lini-${kode}-${angka.bulan}.csv`, semuaAngka(angka))}>
          {t('Unduh', 'Download')}
        </Button>
        <Button kind="quiet" isCompact icon="cetak" onClick={() => print()}>
          {t('Cetak', 'Print')}
        </Button>
      </div>
    </div>
  );
}
