// The institutions of an area: class, six levels and monthly score, each beside the median of its like.
import type { Akun } from '@lini/core/akses/akun.ts';
import { zDaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { tambahBulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useLocation } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { akun } from '../../app/sesi.ts';
import { useAsk } from '../../app/use-ask.ts';
import { versi } from '../../app/versi.ts';
import { AreaEvents } from './AreaEvents.tsx';
import { type AlamatEvaluasi, readAlamatEvaluasi, writeAlamatEvaluasi } from './alamat-evaluasi.ts';
import { EvaluationFilters } from './EvaluationFilters.tsx';
import { EvaluationNav } from './EvaluationNav.tsx';
import { EvaluationSummary } from './EvaluationSummary.tsx';
import { EvaluationTable } from './EvaluationTable.tsx';
import { StateDay } from './StateDay.tsx';
import { hariPandang, saringDaftar } from './saring.ts';

function Evaluation({ orang }: { orang: Akun }) {
  const { query, route } = useLocation();
  const alamat = readAlamatEvaluasi(query);
  const wilayah = alamat.wilayah ?? orang.tugas[0]?.wilayah ?? null;
  const bulanIni = versi.value?.bulanIni;
  const bulan = alamat.bulan ?? (bulanIni ? tambahBulan(bulanIni, -1) : null);
  const tanya = useAsk(wilayah && bulan ? `/api/evaluasi?wilayah=${wilayah}&bulan=${bulan}` : null, zDaftarEvaluasi, versi.value?.versi);
  const { isi } = tanya;
  useJudul(isi ? t(`Kader, ${isi.wilayah.nama}, ${formatBulan(isi.bulan)}`, `Cadres, ${isi.wilayah.nama}, ${formatBulan(isi.bulan)}`) : t('Kader', 'Cadres'));
  if (!isi) {
    return (
      <div class="stack" aria-busy={tanya.isMemuat}>
        <h1>{t('Kader menurut enam peran', 'Cadres by the six roles')}</h1>
        {tanya.galat ? <Refusal tanya={tanya} /> : <p class="soft">{t('Memuat…', 'Loading…')}</p>}
      </div>
    );
  }
  const pada = hariPandang(isi);
  const tampil = saringDaftar(isi.daftar, alamat, pada);
  const pilih = (ubah: Partial<AlamatEvaluasi>) => route(writeAlamatEvaluasi({ ...alamat, ...ubah }));
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <EvaluationNav />
      <Refusal tanya={tanya} />
      <div class="heading">
        <div class="heading-words">
          <h1>
            {t('Kader menurut enam peran', 'Cadres by the six roles')} <span class="heading-month">{`${isi.wilayah.nama}, ${formatBulan(isi.bulan)}`}</span>
          </h1>
          <p>
            <Badge tone="warn">{tt(NAMA_RUBRIK)}</Badge>
          </p>
        </div>
        <EvaluationFilters data={isi} alamat={alamat} akar={orang.tugas} bulanIni={bulanIni ?? isi.bulan} onPick={pilih} />
      </div>
      {isi.daftar.length === 0 ? (
        <EmptyState title={t('Belum ada institusi yang dinilai', 'No institution was evaluated')}>
          {t(
            'Institusi muncul di sini setelah kartu K/0-nya didaftarkan di ponsel dan desanya punya keluarga terdata.',
            'Institutions appear once their K/0 card was registered on a phone and their village has families.',
          )}
        </EmptyState>
      ) : (
        <>
          <StateDay data={isi} />
          <EvaluationSummary data={isi} alamat={alamat} onPick={pilih} />
          <EvaluationTable daftar={tampil} data={isi} pada={pada} isUrutButuh={alamat.saring === 'bina'} />
        </>
      )}
      <AreaEvents wilayah={isi.wilayah.kode} tahun={isi.bulan.slice(0, 4)} />
    </div>
  );
}

/** Draws the list of whoever is signed in. */
export function EvaluationPage() {
  const orang = akun.value;
  return orang ? <Evaluation orang={orang} /> : null;
}
