// The test itself: one question on the screen, back and forth, handed in once at the end.
import '@lini/ui/pelajaran/pelajaran.css';
import type { JenisTes } from '@lini/core/acara/pilihan.ts';
import { idJawabTes } from '@lini/core/acara/tes.ts';
import { isJawabBenar, type Jawab } from '@lini/core/pelajaran/soal.ts';
import { kocok } from '@lini/core/pelajaran/undi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { isTerjawab } from '@lini/ui/pelajaran/JawabSoal.tsx';
import { banyakTawaran, SoalTampil } from '@lini/ui/pelajaran/SoalTampil.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useEffect, useRef, useState } from 'preact/hooks';
import { isianAcara, isMenungguHadir } from '../../../app/acara/catat-acara.ts';
import { periksa, simpanDiam } from '../../../app/catat.ts';
import type { EntriSubjek } from '../../../app/entri.ts';
import type { SoalDipakai } from '../../../app/pelajaran/muat.ts';
import { getSesi } from '../../../app/sesi.ts';
import { bacaSementara, simpanSementara } from './simpanan-tes.ts';

export type KerjakanProps = { entri: EntriSubjek<'acara'>; tes: JenisTes; soal: readonly SoalDipakai[]; benih: number };

const tawaran = ({ soal }: SoalDipakai, benih: number): number[] =>
  kocok(
    Array.from({ length: banyakTawaran(soal) }, (_, ke) => ke),
    benih,
  );

/** Keeps the answers as one fact under the id that only this test of this person has; false when the phone could not. */
async function serahkan({ entri, tes, soal }: KerjakanProps, jawaban: ReadonlyMap<string, Jawab>): Promise<boolean> {
  const { id } = getSesi().akun;
  const isi = soal.map((satu) => {
    const jawab = [...(jawaban.get(satu.id) ?? [])];
    return { soal: satu.id, jawab, isBenar: isJawabBenar(satu.soal, jawab) };
  });
  const isian = isianAcara(entri, 'acara.jawab-tes', { pesertaId: id, tes, jawaban: isi });
  // The judge asks for the derived id, which only the keeping gives; everything else is as it will be.
  if (periksa(isian).some((satu) => satu.kode !== 'amplop-rusak' && !isMenungguHadir(satu))) return false;
  await simpanDiam([isian], [], [idJawabTes(entri.id, id, tes)]);
  simpanSementara(entri.id, tes, new Map());
  return true;
}

function Serahkan({ kosong, isGagal, onSerah, onKembali }: { kosong: number; isGagal: boolean; onSerah: () => void; onKembali: () => void }) {
  return (
    <div class="stack">
      <h2 tabIndex={-1}>{t('Sudah sampai akhir', 'That was the last one')}</h2>
      {kosong > 0 && <Notice kind="warn" title={t(`${kosong} soal belum dijawab`, `${kosong} questions have no answer`)} />}
      {isGagal && <Notice kind="error" title={t('Belum tersimpan. Coba serahkan lagi.', 'Not kept yet. Try to hand it in again.')} />}
      <p>{t('Sesudah diserahkan, jawaban tidak bisa diubah.', 'Once handed in, the answers cannot be changed.')}</p>
      <Button kind="primary" isWide onClick={onSerah}>
        {t('Serahkan jawaban', 'Hand in')}
      </Button>
      <Button isWide onClick={onKembali}>
        {t('Periksa lagi', 'Look again')}
      </Button>
    </div>
  );
}

/** Draws the question that comes next, or the end. */
export function Kerjakan(props: KerjakanProps) {
  const { entri, tes, soal, benih } = props;
  const [jawaban, setJawaban] = useState(() => bacaSementara(entri.id, tes));
  const belum = soal.findIndex(({ id }) => !jawaban.has(id));
  const [ke, setKe] = useState(belum === -1 ? soal.length : belum);
  const [isGagal, setGagal] = useState(false);
  const judul = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    judul.current?.focus({ preventScroll: true });
    window.scrollTo(0, 0);
  }, [ke]);
  const kini = soal[ke];
  if (!kini) {
    const serah = async (): Promise<void> => setGagal(!(await serahkan(props, jawaban).catch(() => false)));
    const kosong = soal.filter(({ id }) => !jawaban.has(id)).length;
    return <Serahkan kosong={kosong} isGagal={isGagal} onSerah={() => void serah()} onKembali={() => setKe(0)} />;
  }
  const jawab = jawaban.get(kini.id) ?? [];
  const isi = (baru: Jawab): void => {
    const semua = new Map(jawaban);
    if (baru.length === 0) semua.delete(kini.id);
    else semua.set(kini.id, [...baru]);
    setJawaban(semua);
    simpanSementara(entri.id, tes, semua);
  };
  const isLengkap = isTerjawab(kini.soal, jawab);
  return (
    <>
      <p class="soft tabular">{t(`Soal ${ke + 1} dari ${soal.length}`, `Question ${ke + 1} of ${soal.length}`)}</p>
      <SoalTampil
        key={kini.id}
        soal={kini.soal}
        tawaran={tawaran(kini, (benih + ke + 1) >>> 0)}
        jawab={jawab}
        isDiperiksa={false}
        onJawab={isi}
        judulRef={judul}
      />
      <div class="soal-tombol acara-jawab">
        {ke > 0 && <Button onClick={() => setKe(ke - 1)}>{t('Sebelumnya', 'Back')}</Button>}
        <Button kind={isLengkap ? 'primary' : 'secondary'} onClick={() => setKe(ke + 1)}>
          {isLengkap ? t('Berikutnya', 'Next') : t('Lewati dulu', 'Skip for now')}
        </Button>
      </div>
    </>
  );
}
