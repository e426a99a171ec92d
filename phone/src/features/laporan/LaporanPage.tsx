// The reports of a month: they have written themselves; every number opens to how it is counted and to the names behind it.
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { susunAngkaBulan } from '@lini/core/laporan/angka-bulan.ts';
import type { BarisLaporan, Laporan } from '@lini/core/laporan/laporan.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { LAPORAN } from '@lini/core/registry/laporan.ts';
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { type Signal, useComputed, useSignal } from '@preact/signals';
import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { desaBulan, entriLain, potretDesaBulan } from '../../app/desa.ts';
import { KopCetak, TandaTangan } from '../../app/KopCetak.tsx';
import { angkaHidup } from '../../app/laporan/angka-hidup.ts';
import { listLaporanDesa } from '../../app/laporan/laporan-institusi.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { entriDesa, entriSaya, rtSaya } from '../../app/wilayah.ts';
import { AngkaLembar } from './AngkaLembar.tsx';
import { findIndikator, laporanUntuk } from './angka-baris.ts';
import { BagianLaporan } from './BagianLaporan.tsx';
import { BarisCek } from './BarisCek.tsx';
import { DaftarLaporan } from './DaftarLaporan.tsx';
import { KeadaanAngka } from './KeadaanAngka.tsx';
import { LaporanSaya } from './LaporanSaya.tsx';
import { isSebagianTerkunci, laporanHalaman } from './laporan-halaman.ts';
import { PilihLaporan } from './PilihLaporan.tsx';
import { usulBulan } from './usul-bulan.ts';

/** What stands in a report; the check line needs no more than its rows. */
const listDihitung = ({ bagian }: Laporan): Indikator[] => bagian.flatMap(({ baris }) => baris.flatMap(({ indikator }) => findIndikator(indikator) ?? []));

type IsiProps = { laporan: Laporan; bulan: Signal<Bulan>; isRtSaya: Signal<boolean>; institusiId: string | undefined };

function Isi({ laporan, bulan, isRtSaya, institusiId }: IsiProps) {
  const [dibuka, setDibuka] = useState<BarisLaporan | null>(null);
  const entri = useComputed(() => (isRtSaya.value ? entriSaya.value : entriDesa.value));
  const desa = useComputed(() => potretDesaBulan(bulan.value, isRtSaya.value));
  const rt = useComputed(() => (isRtSaya.value && rtSaya.value.size > 0 ? rtSaya.value : null));
  const satu = useComputed(() => laporanHalaman(listLaporanDesa(bulan.value), rt.value));
  const isSebagian = useComputed(() => satu.value === null && rt.value !== null && isSebagianTerkunci(listLaporanDesa(bulan.value), rt.value));
  const angka = useComputed(() => {
    const hidup = hitungDaftar(listDihitung(laporan), desa.value);
    // What reports carry is counted as a report counts it, so that it can be held against what was sent.
    return susunAngkaBulan(satu.value?.laporan ?? null, satu.value ? { ...hidup, ...angkaHidup(satu.value, desaBulan(bulan.value)) } : hidup);
  });
  const belumTerkirim = [...entri.value, ...entriLain('poktan')].reduce((jumlah, satu) => jumlah + satu.belumTerkirim, 0);
  return (
    <Shell judul={t('Laporan bulanan', 'Monthly report')} keterangan={<PilihDesa />}>
      <KopCetak periode={formatBulan(bulan.value)} />
      <p class="firm hanya-cetak">{[tt(laporan.judul), isRtSaya.value ? t('RT saya saja', 'only my RT') : ''].filter(Boolean).join(', ')}</p>
      <div class="no-print">
        <PilihLaporan laporan={laporan} bulan={bulan} isRtSaya={isRtSaya} />
      </div>
      {laporan.id === laporanBulanan.id && entri.value.length > 0 && (
        <div class="stack no-print">
          <LaporanSaya key={institusiId} bulan={bulan.value} institusiId={institusiId} />
          <DaftarLaporan bulan={bulan.value} />
        </div>
      )}
      {belumTerkirim > 0 && angka.value.bentuk === 'kini' && (
        <Notice title={t(`${belumTerkirim} catatan belum terkirim sudah dihitung di sini`, `${belumTerkirim} unsent records are counted here`)}>
          {t('Di kantor belum terhitung. Angkanya sama setelah terkirim.', 'The office does not count them yet. The figures agree once they are sent.')}
        </Notice>
      )}
      {entri.value.length === 0 ? (
        <EmptyState icon="laporan" title={t('Laporan masih kosong', 'The report is still empty')}>
          {t(
            'Laporan terisi sendiri dari keluarga yang didata dan kunjungan yang dicatat.',
            'It fills itself from the families registered and the visits recorded.',
          )}
        </EmptyState>
      ) : (
        <>
          <KeadaanAngka satu={satu.value} angka={angka.value} laporan={laporan} isSebagian={isSebagian.value} />
          {laporan.id === laporanBulanan.id && <BarisCek angka={angka.value.angka} />}
          <div class="stack dicetak">
            <BagianLaporan laporan={laporan} angka={angka.value} onBuka={setDibuka} />
          </div>
          <div class="stack no-print">
            <LinkButton href="/lembar" icon="cetak" isWide>
              {t('Cetak dan bagikan lembar resmi', 'Print and share official sheets')}
            </LinkButton>
            <Button icon="cetak" kind="quiet" isWide onClick={() => window.print()}>
              {t('Cetak layar ini', 'Print this screen')}
            </Button>
          </div>
          <TandaTangan />
        </>
      )}
      {dibuka && <AngkaLembar baris={dibuka} angka={angka.value} desa={desa.value} bulan={bulan.value} onTutup={() => setDibuka(null)} />}
    </Shell>
  );
}

/** Draws the report that the address names; the monthly one when it names none. */
export function LaporanPage() {
  const { query } = useRoute();
  const laporan = LAPORAN.find((satu) => satu.id === query.laporan) ?? laporanBulanan;
  const bulan = useSignal(isBulan(query.bulan) ? query.bulan : usulBulan(laporan.id === laporanBulanan.id));
  // Another month in the address of the same page: a line of the work list was followed.
  useEffect(() => {
    if (isBulan(query.bulan)) bulan.value = query.bulan;
  }, [query.bulan]);
  // A cadre with RT of her own begins with what her report says.
  const isRtSaya = useSignal(rtSaya.value.size > 0);
  return <Isi key={laporan.id} laporan={laporanUntuk(laporan, getSesi().akun.peran)} bulan={bulan} isRtSaya={isRtSaya} institusiId={query.institusi} />;
}
