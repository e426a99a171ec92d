// One lesson, a page at a time.
import '../../app/materi.css';
import type { Halaman, IsiPelajaran, Pelajaran } from '@lini/core/pelajaran/pelajaran.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { GAMBAR } from '@lini/ui/gambar/daftar.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { Ref } from 'preact';
import { useEffect, useRef, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { useGeser } from '../../app/use-geser.ts';
import { hariIni } from '../../app/waktu.ts';
import { AkhirBaca } from './AkhirBaca.tsx';
import { ALAMAT_PELAJARAN } from './alamat-pelajaran.ts';
import { Menunggu } from './Menunggu.tsx';
import { loadIsi, useMuat } from './muat.ts';
import { useDetikBaca } from './use-detik-baca.ts';

function HalamanTampil({ halaman, judulRef }: { halaman: Halaman; judulRef: Ref<HTMLHeadingElement> }) {
  const Gambar = GAMBAR[halaman.gambar];
  return (
    <>
      <h2 ref={judulRef} tabIndex={-1}>
        {halaman.judul}
      </h2>
      <Gambar />
      {halaman.kalimat.map((satu) => (
        <p key={satu} class="materi-kalimat" lang="id">
          {satu}
        </p>
      ))}
    </>
  );
}

function Bacaan({ pelajaran, isi }: { pelajaran: Pelajaran; isi: IsiPelajaran }) {
  const [ke, setKe] = useState(0);
  const detik = useDetikBaca();
  const judulRef = useRef<HTMLHeadingElement>(null);
  const isBaruDibuka = useRef(true);
  const akhir = isi.halaman.length;
  const pindah = (arah: 1 | -1): void => setKe((kini) => Math.min(akhir, Math.max(0, kini + arah)));
  const geser = useGeser(pindah);
  useEffect(() => {
    if (!isBaruDibuka.current) {
      judulRef.current?.focus({ preventScroll: true });
      window.scrollTo(0, 0);
    }
    isBaruDibuka.current = false;
  }, [ke]);
  const halaman = isi.halaman[ke];
  return (
    <Shell
      judul={tt(pelajaran.judul)}
      keterangan={t(`Halaman ${ke + 1} dari ${akhir + 1}`, `Page ${ke + 1} of ${akhir + 1}`)}
      kembali={ALAMAT_PELAJARAN}
      isFormulir
    >
      <article class="materi" {...geser}>
        {halaman ? <HalamanTampil halaman={halaman} judulRef={judulRef} /> : <AkhirBaca pelajaran={pelajaran} isi={isi} detik={detik} judulRef={judulRef} />}
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
  const pelajaran = PELAJARAN.find((satu) => satu.id === id);
  const isi = useMuat(id, () => loadIsi(id, hariIni.value));
  if (!pelajaran || isi === null) return <TidakAda />;
  if (isi === undefined || isi === 'gagal') return <Menunggu judul={tt(pelajaran.judul)} isGagal={isi === 'gagal'} />;
  return <Bacaan key={id} pelajaran={pelajaran} isi={isi} />;
}
