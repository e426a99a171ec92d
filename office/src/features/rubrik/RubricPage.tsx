// The working rubric: its versions, and the form that makes a new one.
import { type DaftarRubrik, zDaftarRubrik } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { CARA_GABUNG, NAMA_RUBRIK } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { TetapanNav } from '../../app/TetapanNav.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { RubricEditor } from './RubricEditor.tsx';

function Versions({ data }: { data: DaftarRubrik }) {
  return (
    <section class="card" aria-labelledby="versi">
      <h2 id="versi">{t('Versi', 'Versions')}</h2>
      <DataTable
        judul={t('Versi rubrik', 'Versions of the rubric')}
        kolom={[
          { judul: t('Versi', 'Version') },
          { judul: t('Berlaku dari', 'Counts from') },
          { judul: t('Aturan', 'Rule') },
          { judul: t('Alasan', 'Reason') },
        ]}
        baris={data.daftar.toReversed().map(({ rubrik, alasan }) => ({
          kunci: String(rubrik.versi),
          sel: [
            <>
              {rubrik.versi === 0 ? t('0, bawaan Lini', '0, of Lini') : rubrik.versi}{' '}
              {rubrik.versi === data.berlaku && <Badge tone="good">{t('berlaku', 'in force')}</Badge>}
            </>,
            rubrik.versi === 0 ? t('sejak awal', 'from the beginning') : formatTanggal(rubrik.berlakuDari),
            tt(labelPilihan(CARA_GABUNG, rubrik.gabung.cara)),
            alasan ?? rubrik.catatan,
          ],
        }))}
      />
    </section>
  );
}

/** Draws the page. */
export function RubricPage() {
  useJudul(t('Rubrik', 'Rubric'));
  const tanya = useAsk('/api/rubrik', zDaftarRubrik);
  const [baru, setBaru] = useState<DaftarRubrik | null>(null);
  const data = baru ?? tanya.isi;
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <TetapanNav />
      <h1>{t('Rubrik kelas institusi', 'Rubric for the class of institutions')}</h1>
      <p>
        <Badge tone="warn">{tt(NAMA_RUBRIK)}</Badge>
      </p>
      <Refusal tanya={tanya} />
      {baru && (
        <Notice kind="success" title={t('Versi baru tersimpan', 'The new version is saved')}>
          {t(
            'Bulan yang sudah lewat tetap dinilai dengan rubriknya sendiri. Kelas dihitung dengan versi ini setelah bulan mulai berlakunya tutup, di kantor dan di ponsel.',
            'Past months keep their own rubric. Classes are worked out by this version once the month it counts from has closed, at the office and on phones.',
          )}
        </Notice>
      )}
      {data && !data.isBolehUbah && <Notice title={t('Rubrik hanya diubah oleh kabupaten', 'Only the district office edits the rubric')} />}
      {data && (
        <>
          <Versions data={data} />
          <RubricEditor key={data.daftar.length} data={data} onTersimpan={setBaru} />
        </>
      )}
    </div>
  );
}
