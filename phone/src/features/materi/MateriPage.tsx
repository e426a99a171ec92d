// One material, a page at a time, in type large enough for two to read.
import '@lini/ui/pelajaran/pelajaran.css';
import '../../app/materi.css';
import { listMateri } from '@lini/core/kie/materi/daftar-materi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { alamatDaftarMateri } from '../../app/alamat-materi.ts';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { useGeser } from '../../app/use-geser.ts';
import { hariIni } from '../../app/waktu.ts';
import { LembarMateri, LembarTanyakan } from './LembarMateri.tsx';

/** Draws the material of the code in the address. */
export function MateriPage() {
  const { params, query } = useRoute();
  const materi = listMateri(hariIni.value).find((satu) => satu.kode === params.kode);
  const [ke, setKe] = useState(0);
  const judulRef = useRef<HTMLHeadingElement>(null);
  const isBaruDibuka = useRef(true);
  const akhir = materi?.lembar.length ?? 0;
  const pindah = (arah: 1 | -1): void => setKe((kini) => Math.min(akhir, Math.max(0, kini + arah)));
  const geser = useGeser(pindah);
  useEffect(() => {
    // Opening it puts the focus on the name of the material; each turn of a page on the heading of the page.
    if (!isBaruDibuka.current) {
      judulRef.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isBaruDibuka.current = false;
  }, [ke]);
  if (!materi) return <TidakAda />;
  const lembar = materi.lembar[ke];
  const daftar = alamatDaftarMateri(query.keluarga);
  return (
    <Shell judul={tt(materi.judul)} keterangan={t(`Lembar ${ke + 1} dari ${akhir + 1}`, `Page ${ke + 1} of ${akhir + 1}`)} kembali={daftar} isFormulir>
      <article class="materi" {...geser}>
        {lembar ? <LembarMateri lembar={lembar} judulRef={judulRef} /> : <LembarTanyakan materi={materi} judulRef={judulRef} />}
      </article>
      <div class="materi-tombol">
        <Button disabled={ke === 0} onClick={() => pindah(-1)}>
          {t('Mundur', 'Back')}
        </Button>
        {ke < akhir ? (
          <Button kind="primary" onClick={() => pindah(1)}>
            {t('Lanjut', 'Next')}
          </Button>
        ) : (
          <LinkButton kind="primary" href={daftar}>
            {t('Selesai', 'Done')}
          </LinkButton>
        )}
      </div>
    </Shell>
  );
}
