// The class of one institution: what is missing first, the six levels, the month's score, decisions, replies and coaching.
import { NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatSubjek } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { hitungKelas } from '../../app/kelas.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { BinaanKartu } from './BinaanKartu.tsx';
import { BuktiLembar, type Dibuka } from './BuktiLembar.tsx';
import { KelasSekarang } from './KelasSekarang.tsx';
import { KurangDaftar } from './KurangDaftar.tsx';
import { PerjalananKartu } from './PerjalananKartu.tsx';
import { SebayaKartu } from './SebayaKartu.tsx';
import { SkorKartu } from './SkorKartu.tsx';
import { TingkatDaftar } from './TingkatDaftar.tsx';

function Isi({ entri }: { entri: EntriSubjek<'institusi'> }) {
  const [dibuka, setDibuka] = useState<Dibuka | null>(null);
  // Follows the whole book: the class rests on families, reports and groups that may still be opening.
  const hasil = useComputed(() => {
    const kini = getSesi().buku.lain('institusi').get(entri.id);
    return kini ? hitungKelas(kini, hariIni.value) : null;
  }).value;
  const { kelas } = entri.keadaan;
  return (
    <>
      <p>
        <Badge tone="warn">{tt(NAMA_RUBRIK)}</Badge>
      </p>
      {hasil?.isAdaTakTerbaca && (
        <Notice kind="warn" title={t('Rubrik kantor lebih baru dari Lini di ponsel ini', 'The rubric of the office is newer than this Lini')}>
          {t('Perbarui Lini saat ada sinyal, supaya hitungannya sama dengan kantor.', 'Update Lini when there is a signal, so that both count the same.')}
        </Notice>
      )}
      {hasil === null ? (
        <EmptyState icon="grafik" title={t('Belum ada bulan yang dinilai', 'No month to judge yet')}>
          {t(
            'Kelas dihitung dari bulan yang sudah lewat sejak kartu K/0 didaftarkan. Catat pertemuan, penyuluhan, kunjungan, dan kas bulan ini.',
            'A class is worked out from closed months since the K/0 card was registered. Record meetings, sessions, visits and money this month.',
          )}
        </EmptyState>
      ) : (
        <>
          <KelasSekarang entri={entri} hasil={hasil} />
          <KurangDaftar hasil={hasil} onBuka={setDibuka} />
          <TingkatDaftar hasil={hasil} onBuka={setDibuka} />
        </>
      )}
      <SkorKartu entri={entri} onBuka={setDibuka} />
      <SebayaKartu entri={entri} />
      <BinaanKartu entri={entri} />
      <PerjalananKartu kelas={kelas} />
      {dibuka && <BuktiLembar dibuka={dibuka} onTutup={() => setDibuka(null)} />}
    </>
  );
}

/** Draws the page of the institution in the address. */
export function KelasPage() {
  const { params } = useRoute();
  const entri = getSesi()
    .buku.lain('institusi')
    .get(params.id ?? '');
  if (!entri) return <TidakAda />;
  return (
    <Shell judul={t('Kelas dan nilai', 'Class and score')} keterangan={namaSubjek(entri)} kembali={alamatSubjek(entri)}>
      <Isi entri={entri} />
    </Shell>
  );
}
