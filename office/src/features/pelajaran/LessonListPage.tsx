// The lessons of the cadres as the office keeps them: search, state, who changed each one last.
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { zDaftarPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatSatu, BARU } from './alamat-pelajaran.ts';
import { type BarisPelajaran, susunDaftar } from './daftar.ts';

/** What the phones show, and what waits beside it. */
function State({ baris: { isBawaan, terbaru, tayang } }: { baris: BarisPelajaran }) {
  const diPonsel =
    tayang?.keadaan === 'terbit' ? (
      <Badge tone="good">{t(`Terbit, versi ${tayang.versi}`, `Published, version ${tayang.versi}`)}</Badge>
    ) : tayang?.keadaan === 'tarik' ? (
      <Badge tone="warn">{t('Ditarik', 'Withdrawn')}</Badge>
    ) : isBawaan ? (
      <Badge>{t('Bawaan Lini', 'As it comes with Lini')}</Badge>
    ) : (
      <Badge>{t('Belum pernah terbit', 'Never published')}</Badge>
    );
  return (
    <span class="cluster">
      {diPonsel}
      {terbaru?.keadaan === 'draf' && <Badge tone="info">{t(`Draf, versi ${terbaru.versi}`, `Draft, version ${terbaru.versi}`)}</Badge>}
    </span>
  );
}

const tulisBaris = (baris: BarisPelajaran) => ({
  kunci: baris.id,
  sel: [
    <a key="judul" href={alamatSatu(baris.id)}>
      {tt(baris.judul)}
    </a>,
    baris.peran === null ? '–' : tt(labelPilihan(PERAN_BAKTI, baris.peran)),
    <State key="keadaan" baris={baris} />,
    baris.terbaru === null ? '–' : `${baris.terbaru.nama}, ${formatSaat(baris.terbaru.dibuat, Date.now())}`,
  ],
});

/** Draws the page. */
export function LessonListPage() {
  useJudul(t('Pelajaran kader', 'Lessons'));
  const tanya = useAsk('/api/pelajaran', zDaftarPelajaran);
  const [cari, setCari] = useState('');
  const daftar = tanya.isi && susunDaftar(PELAJARAN, tanya.isi, cari);
  return (
    <div class="dashboard" aria-busy={tanya.isMemuat}>
      <h1>{t('Pelajaran kader', 'Lessons of the cadres')}</h1>
      <p>
        {t(
          'Yang terbit sampai ke ponsel kader sesudah ponselnya terhubung, lalu dibaca tanpa sinyal.',
          'What is published reaches the phones once they are connected, and is then read without a signal.',
        )}
      </p>
      <Refusal tanya={tanya} />
      {tanya.isi && !tanya.isi.isBolehUbah && <Notice title={t('Pelajaran hanya diubah oleh kabupaten', 'Only the district office changes lessons')} />}
      {daftar && (
        <section class="card stack" aria-labelledby="daftar-pelajaran">
          <div class="card-heading">
            <h2 id="daftar-pelajaran">{t(`Daftar (${daftar.length})`, `List (${daftar.length})`)}</h2>
            {tanya.isi?.isBolehUbah && (
              <LinkButton kind="primary" icon="tambah" href={alamatSatu(BARU)}>
                {t('Pelajaran baru', 'New lesson')}
              </LinkButton>
            )}
          </div>
          <TextInput label={t('Cari judul', 'Search the titles')} type="search" value={cari} onValue={setCari} />
          {daftar.length === 0 ? (
            <EmptyState icon="cari" title={t('Tidak ada judul seperti itu', 'No such title')}>
              {t('Coba satu kata saja, seperti stunting atau laporan.', 'Try a single word.')}
            </EmptyState>
          ) : (
            <DataTable
              judul={t('Tabel pelajaran', 'Table of lessons')}
              kolom={[
                { judul: t('Pelajaran', 'Lesson') },
                { judul: t('Peran', 'Role') },
                { judul: t('Di ponsel', 'On the phones') },
                { judul: t('Terakhir diubah', 'Last changed') },
              ]}
              baris={daftar.map(tulisBaris)}
            />
          )}
        </section>
      )}
    </div>
  );
}
