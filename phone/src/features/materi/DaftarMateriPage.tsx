// The materials to show a family, to be searched by any word.
import { listMateri } from '@lini/core/kie/materi/daftar-materi.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { signal } from '@preact/signals';
import { useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { alamatMateri } from '../../app/alamat-materi.ts';
import { KotakCari } from '../../app/KotakCari.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { cariMateri } from './cari-materi.ts';

// Kept while the app is open, so that coming back from a material finds the list as it was left.
const ketikan = signal('');

/** Draws the list. */
export function DaftarMateriPage() {
  const { keluarga } = useRoute().query;
  const hasil = cariMateri(listMateri(hariIni.value), ketikan.value);
  return (
    <Shell
      judul={t('Materi untuk ditunjukkan', 'Materials to show')}
      keterangan={t('Bacakan pelan-pelan sambil menunjukkan gambarnya', 'Read it slowly, showing the pictures')}
      kembali={keluarga ? alamatKeluarga(keluarga) : '/lainnya'}
    >
      <KotakCari label={t('Cari materi', 'Find a material')} ketikan={ketikan} />
      <p role="status" class="visually-hidden">
        {t(`${hasil.length} materi`, `${hasil.length} materials`)}
      </p>
      {hasil.length > 0 ? (
        <ul class="list">
          {hasil.map((satu) => (
            <ListRow key={satu.kode} href={alamatMateri(satu.kode, keluarga)} title={tt(satu.judul)} detail={tt(satu.untuk)} />
          ))}
        </ul>
      ) : (
        <EmptyState icon="cari" title={t('Tidak ada materi dengan kata itu', 'No material has that word')}>
          {t('Coba satu kata saja, misalnya “suntik” atau “remaja”.', 'Try a single word, such as “pills” or “school”.')}
        </EmptyState>
      )}
      <ul class="list">
        <ListRow
          icon="info"
          href="/saji"
          title={t('SAJI, empat langkah berbicara', 'SAJI, four steps of a talk')}
          detail={t('Dibaca sebelum berangkat', 'To read before you go')}
        />
      </ul>
    </Shell>
  );
}
