// The report desk of whoever is signed in: a PKB checks, a kecamatan confirms, the district accepts and locks; every level sees the month.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { BarisLaporan, DaftarLaporan, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useLocation } from 'preact-iso';
import { LAPORAN, readAlamatLaporan } from '../../app/alamat-laporan.ts';
import type { Jawaban } from '../../app/api.ts';
import { useJudul } from '../../app/judul.ts';
import { namaWilayah, sebutLengkap } from '../../app/nama-wilayah.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { akun } from '../../app/sesi.ts';
import { versi } from '../../app/versi.ts';
import { IsiBulan } from './IsiBulan.tsx';
import { KepalaLaporan } from './KepalaLaporan.tsx';
import { mintaDaftar, mintaRekap } from './minta.ts';
import { useTanya } from './use-tanya.ts';

/** A report is looked at in the month after the one it is about. */
const bulanDitunggu = (bulanIni: Bulan): Bulan => tambahBulan(bulanIni, -1);

/** One answer for several areas; the first refusal stands for all. */
function gabung<Isi>(jawaban: readonly Jawaban<Isi>[]): Jawaban<Isi[]> {
  const tolak = jawaban.find((satu) => !satu.ok);
  return tolak && !tolak.ok ? tolak : { ok: true, isi: jawaban.flatMap((satu) => (satu.ok ? [satu.isi] : [])) };
}

/** Above a kecamatan single reports are not listed: the recap leads down to them. */
const isBerdaftar = (wilayah: string): boolean => tingkatKode(wilayah) === 'kecamatan' || tingkatKode(wilayah) === 'desa';

function useBulan(wilayahList: readonly string[], bulan: Bulan | null) {
  const kunci = bulan && wilayahList.length > 0 ? `${wilayahList.join()} ${bulan}` : null;
  const isDaftar = wilayahList.every(isBerdaftar);
  const rekap = useTanya<RekapLaporan[]>(kunci, async (batal) => gabung(await Promise.all(wilayahList.map((satu) => mintaRekap(satu, bulan ?? '', batal)))));
  const daftar = useTanya<DaftarLaporan[]>(isDaftar ? kunci : null, async (batal) =>
    gabung(await Promise.all(wilayahList.map((satu) => mintaDaftar(satu, bulan ?? '', batal)))),
  );
  return { rekap, daftar, isDaftar };
}

const barisPer = new WeakMap<readonly DaftarLaporan[], readonly BarisLaporan[]>();

/** All rows of an answer: the same list as long as it is the same answer. */
function barisDari(isi: readonly DaftarLaporan[] | null): readonly BarisLaporan[] {
  if (isi === null) return [];
  const baris = barisPer.get(isi) ?? isi.flatMap((satu) => satu.baris);
  barisPer.set(isi, baris);
  return baris;
}

function Halaman({ orang }: { orang: Akun }) {
  const alamat = readAlamatLaporan(useLocation().query);
  const bulanIni = versi.value?.bulanIni ?? null;
  const bulan = alamat.bulan ?? (bulanIni && bulanDitunggu(bulanIni));
  const wilayahList = alamat.wilayah ? [alamat.wilayah] : orang.tugas.map((satu) => satu.wilayah);
  const { rekap, daftar, isDaftar } = useBulan(wilayahList, bulan);
  const [satuWilayah] = wilayahList.length === 1 ? wilayahList : [null];
  const nama = satuWilayah
    ? sebutLengkap(orang, { kode: satuWilayah, nama: namaWilayah(orang, satuWilayah), isKelurahan: false })
    : t('Wilayah binaan saya', 'My villages');
  useJudul(bulan ? t(`Laporan ${nama}, ${formatBulan(bulan)}`, `Reports of ${nama}, ${formatBulan(bulan)}`) : t('Laporan', 'Reports'));
  if (orang.tugas.length === 0) {
    return (
      <EmptyState heading="h1" title={t('Akun ini belum punya wilayah tugas', 'This account has no area yet')}>
        {t('Minta kabupaten menambahkan wilayah tugas, lalu muat ulang halaman ini.', 'Ask the district to add an area, then load this page again.')}
      </EmptyState>
    );
  }
  if (!bulan || !bulanIni) return <h1>{t('Memuat laporan…', 'Loading reports…')}</h1>;
  const semua = isDaftar ? barisDari(daftar.isi) : null;
  const segarkan = (): void => {
    rekap.retry();
    daftar.retry();
  };
  return (
    <div class="dashboard" aria-busy={rekap.isMemuat}>
      <Refusal tanya={rekap.galat ? rekap : daftar} pulang={LAPORAN} />
      <KepalaLaporan
        akun={orang}
        judul={t(`Laporan ${nama}`, `Reports of ${nama}`)}
        wilayah={satuWilayah ?? null}
        bulan={bulan}
        bulanIni={bulanIni}
        alamat={alamat}
      />
      {rekap.isi && (!isDaftar || daftar.isi) && (
        <IsiBulan key={`${wilayahList.join()} ${bulan}`} akun={orang} bulan={bulan} rekap={rekap.isi} semua={semua} segarkan={segarkan} />
      )}
    </div>
  );
}

/** Draws the desk. */
export function LaporanPage() {
  const orang = akun.value;
  return orang ? <Halaman orang={orang} /> : null;
}
