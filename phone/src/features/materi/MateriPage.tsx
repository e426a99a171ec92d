// One material, a page at a time, in type large enough for two to read.
import '@lini/ui/pelajaran/pelajaran.css';
import '../../app/materi.css';
import { listMateri } from '@lini/core/kie/materi/daftar-materi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRoute } from 'preact-iso';
import { alamatDaftarMateri } from '../../app/alamat-materi.ts';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { useHalaman } from '../../app/use-halaman.ts';
import { hariIni } from '../../app/waktu.ts';
import { LembarMateri, LembarTanyakan } from './LembarMateri.tsx';

/** Draws the material of the code in the address. */
export function MateriPage() {
  const { params, query } = useRoute();
  const materi = listMateri(hariIni.value).find((satu) => satu.kode === params.kode);
  const akhir = materi?.lembar.length ?? 0;
  const { ke, pindah, geser, judulRef } = useHalaman(akhir);
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
