// The dashboard: the state of an area in a month, live.
import type { Akun } from '@lini/core/akses/akun.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useLocation } from 'preact-iso';
import { type Alamat, AWAL, readAlamat, writeAlamat } from '../../app/alamat.ts';
import { useJudul } from '../../app/judul.ts';
import { akarWilayah, sebutLengkap } from '../../app/nama-wilayah.ts';
import { Refusal, TryAgain } from '../../app/Refusal.tsx';
import { akun } from '../../app/sesi.ts';
import { useLazy } from '../../app/use-lazy.ts';
import { versi } from '../../app/versi.ts';
import { AreaHeading } from './AreaHeading.tsx';
import { findBagian } from './bagian.ts';
import { Coverage } from './Coverage.tsx';
import { FigureRow } from './FigureRow.tsx';
import { LockedNote } from './LockedNote.tsx';
import { pilihIndikator, UTAMA } from './ringkasan.ts';
import { SectionNav } from './SectionNav.tsx';
import type { Tampilan } from './tampilan.ts';
import { useDasbor } from './use-dasbor.ts';
import { useKunci } from './use-kunci.ts';

const loadCharts = () => import('./ChartSections.tsx');

function Charts({ tampilan }: { tampilan: Tampilan }) {
  const { isi, isGagal, retry } = useLazy(loadCharts);
  if (isi) return <isi.ChartSections tampilan={tampilan} />;
  if (!isGagal) return <div class="waiting waiting-charts" aria-hidden="true" />;
  return (
    <Notice kind="warn" title={t('Grafik belum dapat dimuat', 'The charts could not be loaded')} action={<TryAgain onClick={retry} />}>
      {t('Angka di atas tetap benar. Periksa jaringan, lalu coba lagi.', 'The figures above still hold. Check the network, then try again.')}
    </Notice>
  );
}

function Waiting() {
  return (
    <div class="stack" aria-busy="true">
      <h1>{t('Memuat angka…', 'Loading figures…')}</h1>
      <div class="figures" aria-hidden="true">
        {UTAMA.map(({ id }) => (
          <div key={id} class="waiting waiting-figure" />
        ))}
      </div>
    </div>
  );
}

function Dashboard({ orang }: { orang: Akun }) {
  const { query, route } = useLocation();
  const alamat = readAlamat(query);
  const bulanIni = versi.value?.bulanIni ?? null;
  const bagian = findBagian(alamat.bagian);
  const pilihan = { bagian, indikator: pilihIndikator(bagian, alamat.indikator) };
  const dasbor = useDasbor(alamat.wilayah ?? akarWilayah(orang, null), alamat.bulan ?? bulanIni, pilihan);
  const { data } = dasbor;
  const kunci = useKunci(data?.angka.wilayah.kode ?? null, data?.angka.bulan ?? null, bulanIni);
  const nama = data ? sebutLengkap(orang, data.angka.wilayah) : '';
  useJudul(data ? [...(data.bagian ? [tt(data.bagian.judul)] : []), nama, formatBulan(data.angka.bulan)].join(', ') : t('Dasbor', 'Dashboard'));
  if (orang.tugas.length === 0) {
    return (
      <EmptyState heading="h1" title={t('Akun ini belum punya wilayah tugas', 'This account has no area yet')}>
        {t('Minta kabupaten menambahkan wilayah tugas, lalu muat ulang halaman ini.', 'Ask the district to add an area, then load this page again.')}
      </EmptyState>
    );
  }
  if (!data || !bulanIni) {
    if (!dasbor.galat) return <Waiting />;
    return (
      <div class="stack">
        <h1>{t('Dasbor', 'Dashboard')}</h1>
        <Refusal tanya={dasbor} pulang={AWAL} />
      </div>
    );
  }

  const tujuan = (ubah: Partial<Alamat>) => writeAlamat({ ...alamat, ...ubah });
  const tampilan: Tampilan = { ...data, nama, kunci, tujuan, pilih: (ubah) => route(tujuan(ubah)) };
  return (
    <div class="dashboard" aria-busy={dasbor.isMemuat}>
      <Refusal tanya={dasbor} pulang={AWAL} />
      <AreaHeading akun={orang} tampilan={tampilan} bulanIni={bulanIni} />
      <div class="subheading">
        <SectionNav tampilan={tampilan} />
        <Coverage tampilan={tampilan} />
      </div>
      <LockedNote tampilan={tampilan} />
      <FigureRow tampilan={tampilan} />
      <Charts tampilan={tampilan} />
    </div>
  );
}

/** Draws the dashboard of whoever is signed in. */
export function DashboardPage() {
  const orang = akun.value;
  return orang ? <Dashboard orang={orang} /> : null;
}
