// The list of groups: class decided and computed, and what is missing for the next, in the order of villages.
import type { BarisKelompok, DaftarKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/kelas-poktan.ts';
import { NAMA_JENIS, namaDenganJenis } from '@lini/core/poktan/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';

const SEKALI = 60;

const kelas = (nilai: string | null): string =>
  nilai === null ? t('rubrik tidak menilai jenis ini', 'no rubric for this kind') : tt(labelPilihan(KELAS_PUTUS_POKTAN, nilai));
const putusan = ({ putus }: BarisKelompok): string => (putus === null ? t('belum diputuskan', 'not decided') : kelas(putus.kelas));
const tulisKurang = ({ kurang }: BarisKelompok): string => kurang.map(tt).join('; ');

const selBaris = (baris: BarisKelompok) => [
  <>
    <span class="firm">{namaDenganJenis(baris.jenis, baris.nama)}</span> <span class="soft">{`${baris.namaDesa}, ${baris.kecamatan}`}</span>
  </>,
  <>
    <span class="firm">{t(`Putusan: ${putusan(baris)}`, `Decided: ${putusan(baris)}`)}</span>
    {baris.putus && <span class="soft">{`, ${formatTanggal(baris.putus.tanggal)}`}</span>}
    <span class="soft">{t(`; hitungan: ${kelas(baris.hitung)}`, `; computed: ${kelas(baris.hitung)}`)}</span>
  </>,
  baris.berikut === null ? (
    '–'
  ) : (
    <>
      <span class="firm">{t(`Untuk ${kelas(baris.berikut)}: `, `For ${kelas(baris.berikut)}: `)}</span>
      {tulisKurang(baris)}
    </>
  ),
];

const simpan = ({ wilayah, bulan }: DaftarKelompok, daftar: readonly BarisKelompok[]): void =>
  saveCsv(`lini-kelompok-${wilayah.kode}-${bulan}.csv`, [
    ['kecamatan', 'desa', 'jenis', 'kelompok', 'kelas diputuskan', 'tanggal putusan', 'kelas hitungan', 'kelas berikutnya', 'yang kurang'],
    ...daftar.map((satu) => [
      satu.kecamatan,
      satu.namaDesa,
      NAMA_JENIS[satu.jenis],
      satu.nama,
      putusan(satu),
      satu.putus?.tanggal ?? null,
      kelas(satu.hitung),
      satu.berikut === null ? null : kelas(satu.berikut),
      tulisKurang(satu),
    ]),
  ]);

/** Draws the table; long lists open in steps. */
export function GroupTable({ data, daftar }: { data: DaftarKelompok; daftar: readonly BarisKelompok[] }) {
  const bertahap = useBertahap(SEKALI);
  const judul = t(`Kelompok (${daftar.length})`, `Groups (${daftar.length})`);
  return (
    <section class="card chart evaluations" aria-labelledby="groups-title">
      <div class="chart-title">
        <h2 id="groups-title">{judul}</h2>
        <div class="chart-tools no-print">
          <Button kind="quiet" isCompact icon="unduh" aria-describedby="groups-title" onClick={() => simpan(data, daftar)}>
            CSV
          </Button>
        </div>
      </div>
      {daftar.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Lepas saringan di atas.', 'Nothing matches. Take the filter off above.')}</p>
      ) : (
        <DataTable
          judul={`${t('Tabel', 'Table')}: ${judul}`}
          kolom={[
            { judul: t('Kelompok', 'Group') },
            { judul: t('Kelas', 'Class') },
            { judul: t('Yang kurang untuk kelas berikutnya', 'Missing for the next class') },
          ]}
          baris={daftar.slice(0, bertahap.batas).map((satu) => ({ kunci: satu.id, sel: selBaris(satu) }))}
        />
      )}
      <ShowMore banyak={daftar.length} bertahap={bertahap} />
      <p class="soft chart-note">
        {t(
          'Urut menurut desa, bukan peringkat. Rubrik kerja Lini untuk BKB, BKR, dan BKL; UPPKA dan PIK-R belum punya rubrik. PKB memutuskan kelas di ponselnya.',
          'In the order of villages, not ranked. Lini’s working rubric is for BKB, BKR and BKL; UPPKA and PIK-R have none yet. The PKB decides on the phone.',
        )}
      </p>
    </section>
  );
}
