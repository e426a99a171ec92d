// What the page of a month holds, in the order each role needs it: the desk first for a PKB, the areas first for an office.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { BarisLaporan, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { AngkaBulan } from './AngkaBulan.tsx';
import { HasilTindakan } from './HasilTindakan.tsx';
import { langkahKembaliSemua } from './kembali-semua.ts';
import { LangkahMassal } from './LangkahMassal.tsx';
import { Meja } from './Meja.tsx';
import { RalatBulan } from './RalatBulan.tsx';
import { gabungHitungan, RingkasBulan } from './RingkasBulan.tsx';
import { TabelBagian } from './TabelBagian.tsx';
import { tambal } from './tambal.ts';
import { useTindakan } from './use-tindakan.ts';

export type IsiBulanProps = {
  akun: Akun;
  bulan: Bulan;
  /** One for each area shown. */
  rekap: readonly RekapLaporan[];
  /** Null: the area is too wide to list single reports. */
  semua: readonly BarisLaporan[] | null;
  segarkan: () => void;
};

/** Draws the page below its heading. */
export function IsiBulan({ akun, bulan, rekap, semua, segarkan }: IsiBulanProps) {
  const tindakan = useTindakan(bulan, segarkan, semua);
  const hitungan = gabungHitungan(rekap.map((satu) => satu.seluruh.hitungan));
  const [satu] = rekap.length === 1 ? rekap : [];
  const ralat = rekap.flatMap((yang) => yang.ralat);
  const { hasil } = tindakan;
  const kini = semua && hasil?.atas === semua ? tambal(semua, hasil.kind, hasil.berhasil) : semua;
  const meja = kini && <Meja akun={akun} bulan={bulan} semua={kini} tindakan={tindakan} />;
  const kembali = hasil && semua ? langkahKembaliSemua(semua, hasil.kind, hasil.berhasil) : [];
  const kembalikan = (): void => void tindakan.jalankan(kembali, t('Mengembalikan', 'Returning'), t('dikembalikan', 'returned'));
  return (
    <>
      {hitungan && <RingkasBulan hitungan={hitungan} />}
      {satu && <LangkahMassal akun={akun} rekap={satu} tindakan={tindakan} />}
      <HasilTindakan akun={akun} tindakan={tindakan} onKembalikan={kembali.length > 0 ? kembalikan : undefined} />
      {akun.peran === 'pkb' && meja}
      <RalatBulan akun={akun} ralat={ralat.filter((yang) => yang.isDisetujui === null)} judul={t('Ralat yang menunggu putusan', 'Corrections that wait')} />
      {satu && <TabelBagian rekap={satu} />}
      {akun.peran !== 'pkb' && meja}
      {satu && <AngkaBulan rekap={satu} />}
      <RalatBulan akun={akun} ralat={ralat.filter((yang) => yang.isDisetujui !== null)} judul={t('Sebab angka diralat', 'Why figures were corrected')} />
    </>
  );
}
