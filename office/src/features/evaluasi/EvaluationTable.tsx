// The list itself: where each institution stands and how far from the median of its like; in the order of the villages, or of need where those to be coached are looked for.
import { JENIS_INSTITUSI, KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { BarisEvaluasi, DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatInstitusi } from './alamat-evaluasi.ts';
import { Levels } from './Levels.tsx';
import { PERAN_PENDEK } from './nama-peran.ts';
import { hariSenyap, listPeranBina } from './saring.ts';

const SEKALI = 60;

const kelas = (nilai: string | null): string => (nilai === null ? '–' : tt(labelPilihan(KLASIFIKASI_KARTU, nilai)));

function tulisPembanding({ nilai, pembanding }: BarisEvaluasi): string {
  const { luas, banyak, nilai: tengah } = pembanding;
  const siapa = luas === 'sebaya' ? t('sebaya', 'its like') : t('sejenis', 'its kind');
  return tengah === null || nilai === null
    ? ''
    : t(`tengah dari ${banyak} ${siapa}: ${formatAngka(tengah)}`, `median of ${banyak} of ${siapa}: ${formatAngka(tengah)}`);
}

const putusan = ({ putus }: BarisEvaluasi): string => (putus === null ? t('belum diputuskan', 'not decided') : kelas(putus.kelas));

function Kelas({ baris }: { baris: BarisEvaluasi }) {
  return (
    <>
      <span class="firm">{t(`Putusan: ${putusan(baris)}`, `Decided: ${putusan(baris)}`)}</span>
      <span class="soft">{t(`; hitungan: ${kelas(baris.hitung)}`, `; computed: ${kelas(baris.hitung)}`)}</span>
      {baris.usul !== null && (
        <>
          {' '}
          <Badge tone="info">{t('usul menunggu', 'proposal waits')}</Badge>
        </>
      )}
    </>
  );
}

/** How long ago something was last recorded. */
function tulisSenyap(hari: number | null): string {
  if (hari === null) return t('belum pernah', 'never');
  if (hari <= 0) return t('hari ini', 'today');
  return t(`${hari} hari lalu`, hari === 1 ? '1 day ago' : `${hari} days ago`);
}

const selBaris = (baris: BarisEvaluasi, bulan: string, pada: Tanggal) => {
  const bina = listPeranBina(baris, pada).map((peran) => {
    const [nilai, tengah] = [formatAngka(baris.skor[peran]), formatAngka(baris.pembanding.skor[peran])];
    return t(`${tt(PERAN_PENDEK[peran])} ${nilai} (tengah ${tengah})`, `${tt(PERAN_PENDEK[peran])} ${nilai} (median ${tengah})`);
  });
  const senyap = hariSenyap(baris, pada);
  return [
    <>
      <a href={alamatInstitusi(baris.id, bulan)}>{baris.nama}</a>
      <span class="soft">{` ${baris.namaDesa}`}</span>
    </>,
    <Kelas key="kelas" baris={baris} />,
    <Levels key="tingkat" tingkat={baris.tingkat} />,
    <>
      <span class="firm tabular">{formatAngka(baris.nilai)}</span> <span class="soft tabular">{tulisPembanding(baris)}</span>
    </>,
    bina.length === 0 ? t('tidak ada', 'none') : bina.join(', '),
    tulisSenyap(senyap),
  ];
};

export type EvaluationTableProps = {
  daftar: readonly BarisEvaluasi[];
  data: DaftarEvaluasi;
  pada: Tanggal /** The order is that of need, not of villages. */;
  isUrutButuh: boolean;
};

/** Draws the table; long lists open in steps. */
export function EvaluationTable({ daftar, data, pada, isUrutButuh }: EvaluationTableProps) {
  const bertahap = useBertahap(SEKALI);
  const judul = t(`Institusi (${daftar.length})`, `Institutions (${daftar.length})`);
  const simpan = () =>
    saveCsv(`lini-kader-${data.wilayah.kode}-${data.bulan}.csv`, [
      [
        'desa',
        'institusi',
        'jenis',
        'kelas diputuskan',
        'kelas hitungan',
        ...PERAN_BAKTI.map((satu) => `tingkat ${satu.nilai}`),
        ...PERAN_BAKTI.map((satu) => `nilai ${satu.nilai}`),
        'nilai',
        'tengah sebaya',
        'rubrik',
      ],
      ...daftar.map((satu) => [
        satu.namaDesa,
        satu.nama,
        tt(labelPilihan(JENIS_INSTITUSI, satu.jenis)),
        putusan(satu),
        kelas(satu.hitung),
        ...PERAN_BAKTI.map(({ nilai }) => satu.tingkat?.[nilai] ?? null),
        ...PERAN_BAKTI.map(({ nilai }) => satu.skor[nilai]),
        satu.nilai,
        satu.pembanding.nilai,
        satu.rubrik,
      ]),
    ]);
  return (
    <section class="card chart evaluations" aria-labelledby="evaluations-title">
      <div class="chart-title">
        <h2 id="evaluations-title">{judul}</h2>
        <div class="chart-tools no-print">
          <Button kind="quiet" isCompact icon="unduh" aria-describedby="evaluations-title" onClick={simpan}>
            CSV
          </Button>
        </div>
      </div>
      {daftar.length === 0 ? (
        <p class="soft">
          {isUrutButuh
            ? t(
                'Tidak ada yang tertinggal dari sebayanya. Bila nilai tengahnya sendiri rendah, bina bersama-sama; nilainya tampak bila saringan dilepas.',
                'Nobody is behind their like. Where the median itself is low, coach them together; take the filter off to see the scores.',
              )
            : t('Tidak ada yang cocok. Lepas saringan di atas.', 'Nothing matches. Take the filter off above.')}
        </p>
      ) : (
        <DataTable
          judul={`${t('Tabel', 'Table')}: ${judul}`}
          kolom={[
            { judul: t('Institusi', 'Institution') },
            { judul: t('Kelas', 'Class') },
            { judul: t('Tingkat enam peran', 'Levels of six roles') },
            { judul: t('Nilai bulan ini', 'Score of the month') },
            { judul: t('Perlu dibina di', 'To be coached in') },
            { judul: t('Catatan terakhir', 'Last record') },
          ]}
          baris={daftar.slice(0, bertahap.batas).map((satu) => ({ kunci: satu.id, sel: selBaris(satu, data.bulan, pada) }))}
        />
      )}
      <ShowMore banyak={daftar.length} bertahap={bertahap} />
      <p class="soft chart-note">
        {isUrutButuh
          ? t('Urut menurut kebutuhan: yang paling banyak perannya lebih dulu. ', 'In the order of need: most roles first. ')
          : t('Urut menurut desa, bukan peringkat. ', 'In the order of villages, not ranked. ')}
        {t(
          'Perlu dibina: nilai peran itu di bawah batas dan di bawah nilai tengah sebayanya. Sebaya: institusi sejenis dengan beban keluarga, masa tugas, dan medan yang mirip, sekabupaten; bila kurang dari empat, semua yang sejenis.',
          'To be coached: the score of the role is under the limit and under the median of its like: the same kind, caseload, time served and terrain in the kabupaten; all of the kind where those are fewer than four.',
        )}
      </p>
    </section>
  );
}
