// A quiz: one question after the other, each explained at once, all recorded together at the end.
import '@lini/ui/pelajaran/pelajaran.css';
import './kuis.css';
import type { PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { isJawabBenar, type Jawab } from '@lini/core/pelajaran/soal.ts';
import { kocok } from '@lini/core/pelajaran/undi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { isTerjawab } from '@lini/ui/pelajaran/JawabSoal.tsx';
import { banyakTawaran, SoalTampil } from '@lini/ui/pelajaran/SoalTampil.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import type { SoalDipakai } from '../../app/pelajaran/muat.ts';
import { Shell } from '../../app/Shell.tsx';
import { HasilKuis } from './HasilKuis.tsx';
import { catatBelajar, saya } from './saya.ts';

export type KuisProps = {
  judul: string;
  kembali: string;
  /** Null: a review. */
  pelajaranId: string | null;
  /** The role the lesson counts for; null: a review. */
  peran: PeranBakti | null;
  benih: number;
  soal: readonly SoalDipakai[];
  onLagi: () => void;
};
type Terjawab = { readonly soal: string; readonly jawab: Jawab; readonly isBenar: boolean; readonly versi: number };

/** Places of choices or steps in the order offered; it hangs on the seed of the quiz, so that a drawing again keeps it. */
const tawarkan = ({ soal }: SoalDipakai, benih: number): number[] =>
  kocok(
    Array.from({ length: banyakTawaran(soal) }, (_, ke) => ke),
    benih,
  );

type SatuSoalProps = { dipakai: SoalDipakai; benih: number; isAkhir: boolean; onLanjut: (jawab: Jawab) => void };

function SatuSoal({ dipakai, benih, isAkhir, onLanjut }: SatuSoalProps) {
  const { soal } = dipakai;
  const [jawab, setJawab] = useState<Jawab>([]);
  const [isDiperiksa, setDiperiksa] = useState(false);
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    judul.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [isDiperiksa]);
  return (
    <>
      <SoalTampil soal={soal} tawaran={tawarkan(dipakai, benih)} jawab={jawab} isDiperiksa={isDiperiksa} onJawab={setJawab} judulRef={judul} />
      <div class="soal-tombol">
        {isDiperiksa ? (
          <Button kind="primary" isWide onClick={() => onLanjut(jawab)}>
            {isAkhir ? t('Lihat hasil', 'See the result') : t('Soal berikutnya', 'Next question')}
          </Button>
        ) : (
          <Button kind="primary" isWide disabled={!isTerjawab(soal, jawab)} onClick={() => setDiperiksa(true)}>
            {t('Jawab', 'Answer')}
          </Button>
        )}
      </div>
    </>
  );
}

/** Draws the quiz from its first question to its result. */
export function Kuis({ judul, kembali, pelajaranId, peran, benih, soal, onLagi }: KuisProps) {
  const [terjawab, setTerjawab] = useState<readonly Terjawab[]>([]);
  const [isGagal, setGagal] = useState(false);
  const ke = terjawab.length;
  const kini = soal[ke];
  const catat = async (jawaban: readonly Terjawab[]): Promise<void> => {
    const isTersimpan = await catatBelajar('pelajaran.jawab', { pelajaran: pelajaranId, peran, benih, jawaban });
    setGagal(saya.peek() !== null && !isTersimpan);
  };
  const lanjut = (jawab: Jawab): void => {
    if (!kini) return;
    const semua = [...terjawab, { soal: kini.id, jawab, isBenar: isJawabBenar(kini.soal, jawab), versi: kini.versi }];
    setTerjawab(semua);
    if (semua.length === soal.length) void catat(semua);
  };
  const benar = terjawab.filter((satu) => satu.isBenar).length;
  return (
    <Shell
      judul={judul}
      keterangan={kini ? t(`Soal ${ke + 1} dari ${soal.length}`, `Question ${ke + 1} of ${soal.length}`) : t('Hasil', 'Result')}
      kembali={kembali}
      isFormulir={kini !== undefined}
    >
      {kini ? (
        <SatuSoal key={kini.id} dipakai={kini} benih={(benih + ke + 1) >>> 0} isAkhir={ke + 1 === soal.length} onLanjut={lanjut} />
      ) : (
        <HasilKuis pelajaranId={pelajaranId} benar={benar} jumlah={ke} onSimpan={isGagal ? () => void catat(terjawab) : null} onLagi={onLagi} />
      )}
    </Shell>
  );
}
