// One lesson, read page by page: back, next, or a swipe; the last page says that it was read and leads to the questions.
import '@lini/ui/pelajaran/pelajaran.css';
import '../../app/materi.css';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { HalamanTampil } from '@lini/ui/pelajaran/HalamanTampil.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRoute } from 'preact-iso';
import { loadIsi, type PelajaranDibuka, useMuat } from '../../app/pelajaran/muat.ts';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { useHalaman } from '../../app/use-halaman.ts';
import { hariIni } from '../../app/waktu.ts';
import { AkhirBaca } from './AkhirBaca.tsx';
import { ALAMAT_PELAJARAN } from './alamat-pelajaran.ts';
import { Menunggu } from './Menunggu.tsx';
import { useDetikBaca } from './use-detik-baca.ts';

function Bacaan({ dibuka }: { dibuka: PelajaranDibuka }) {
  const { tampil, isi } = dibuka;
  const detik = useDetikBaca();
  const akhir = isi.halaman.length;
  const { ke, pindah, geser, judulRef } = useHalaman(akhir);
  const halaman = isi.halaman[ke];
  return (
    <Shell
      judul={tt(tampil.judul)}
      keterangan={t(`Halaman ${ke + 1} dari ${akhir + 1}`, `Page ${ke + 1} of ${akhir + 1}`)}
      kembali={ALAMAT_PELAJARAN}
      isFormulir
    >
      <article class="materi" {...geser}>
        {halaman ? <HalamanTampil halaman={halaman} judulRef={judulRef} /> : <AkhirBaca dibuka={dibuka} detik={detik} judulRef={judulRef} />}
      </article>
      <div class="materi-tombol">
        <Button disabled={ke === 0} onClick={() => pindah(-1)}>
          {t('Mundur', 'Back')}
        </Button>
        {halaman ? (
          <Button kind="primary" onClick={() => pindah(1)}>
            {t('Lanjut', 'Next')}
          </Button>
        ) : (
          <LinkButton href={ALAMAT_PELAJARAN}>{t('Ke daftar', 'To the list')}</LinkButton>
        )}
      </div>
    </Shell>
  );
}

/** Draws the lesson of the id in the address. */
export function SatuPelajaranPage() {
  const id = useRoute().params.id ?? '';
  const dibuka = useMuat(id, () => loadIsi(id, hariIni.value));
  if (dibuka === null) return <TidakAda />;
  if (dibuka === undefined || dibuka === 'gagal') return <Menunggu judul={t('Pelajaran', 'Lesson')} isGagal={dibuka === 'gagal'} />;
  return <Bacaan key={id} dibuka={dibuka} />;
}
