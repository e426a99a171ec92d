// One report: where it stands, why it came back, what can be done now, its figures, and every step of its way.
import { JENIS_INSTITUSI } from '@lini/core/institusi/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useEffect, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { desaBulan } from '../../app/desa.ts';
import { findLaporan, type LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { setDesa } from '../../app/pilihan-desa.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { desaKini } from '../../app/wilayah.ts';
import { AngkaAjuan } from './AngkaAjuan.tsx';
import { BukaIndikator } from './BukaIndikator.tsx';
import { KartuLaporan } from './KartuLaporan.tsx';
import { LangkahDaftar } from './LangkahDaftar.tsx';
import { PutusanKartu } from './meja/PutusanKartu.tsx';
import { RalatBagian } from './RalatBagian.tsx';

function Isi({ satu, dari }: { satu: LaporanInstitusi; dari: string | undefined }) {
  const [dibuka, setDibuka] = useState<string | null>(null);
  const { institusi, bulan } = satu;
  const desa = desaBulan(bulan);
  const jenis = institusi.jenis && tt(labelPilihan(JENIS_INSTITUSI, institusi.jenis));
  const namaDesa = getSesi().akun.desa.find((yang) => yang.kode === institusi.desa)?.nama ?? '';
  return (
    <Shell
      judul={t(`Laporan ${formatBulan(bulan)}`, `Report of ${formatBulan(bulan)}`)}
      keterangan={[institusi.nama, jenis, namaDesa].filter(Boolean).join(' · ')}
      kembali={dari === 'meja' ? `/laporan/meja?bulan=${bulan}` : `/laporan?bulan=${bulan}`}
    >
      <KartuLaporan satu={satu} desa={desa} onBuka={setDibuka} isSendiri />
      <PutusanKartu satu={satu} onBuka={setDibuka} />
      <RalatBagian satu={satu} desa={desa} />
      <AngkaAjuan satu={satu} onBuka={setDibuka} />
      <LangkahDaftar satu={satu} />
      <BukaIndikator indikator={dibuka} satu={satu} desa={desa} onTutup={() => setDibuka(null)} />
    </Shell>
  );
}

/** Draws the page of the report in the address. */
export function SatuLaporanPage() {
  const { params, query } = useRoute();
  const satu = findLaporan(params.id ?? '');
  const desa = satu?.institusi.desa;
  // A PKB looks at one village at a time: the one this report is about.
  useEffect(() => {
    if (desa && desa !== desaKini.peek().kode) setDesa(desa);
  }, [desa]);
  if (!satu) return <TidakAda />;
  return <Isi key={satu.id} satu={satu} dari={query.dari} />;
}
