// The end of a lesson: saying that it was read, and going on to its questions.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { detikBaca, keadaanPelajaran } from '@lini/core/pelajaran/belajar.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { SumberDaftar } from '@lini/ui/pelajaran/SumberDaftar.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Ref } from 'preact';
import type { PelajaranDibuka } from '../../app/pelajaran/muat.ts';
import { hariIni } from '../../app/waktu.ts';
import { alamatSoal } from './alamat-pelajaran.ts';
import { catatBelajar, saya } from './saya.ts';

type AkhirBacaProps = { dibuka: PelajaranDibuka; detik: number; judulRef: Ref<HTMLHeadingElement> };

function KeSoal({ id }: { id: string }) {
  return (
    <LinkButton kind="primary" isWide href={alamatSoal(id)}>
      {t('Kerjakan soal', 'Answer the questions')}
    </LinkButton>
  );
}

/** What comes next: read on until it is long enough, say so, then the questions. */
function Langkah({ dibuka: { tampil, isi, detik: minta }, detik }: Omit<AkhirBacaProps, 'judulRef'>) {
  const batas = parameterPada(hariIni.value);
  const kurang = detikBaca(isi.halaman.length, batas, minta) - detik;
  if (!saya.value) {
    return (
      <>
        <p>{t('Bacaan ini tidak dicatat: belum dipilih siapa yang belajar.', 'This reading is not recorded: nobody was chosen.')}</p>
        <KeSoal id={tampil.id} />
      </>
    );
  }
  if (keadaanPelajaran(saya.value.keadaan.belajar, tampil.id, batas).dibaca !== null) {
    return (
      <>
        <Notice kind="success" title={t('Sudah dibaca', 'Read')} />
        <KeSoal id={tampil.id} />
      </>
    );
  }
  const catat = (): void => void catatBelajar('pelajaran.selesai', { pelajaran: tampil.id, halaman: isi.halaman.length, detik });
  return (
    <>
      <Button kind="primary" isWide disabled={kurang > 0} onClick={catat}>
        {t('Sudah saya baca', 'I have read it')}
      </Button>
      {kurang > 0 && (
        <p class="soft tabular">{t(`Terbuka ${kurang} detik lagi. Baca sekali lagi pelan-pelan.`, `Opens in ${kurang} seconds. Read it once more, slowly.`)}</p>
      )}
      <p class="soft">{t('Sesudah itu soalnya terbuka.', 'Then the questions open.')}</p>
    </>
  );
}

/** Draws the last page. */
export function AkhirBaca({ judulRef, ...sisa }: AkhirBacaProps) {
  return (
    <>
      <h2 ref={judulRef} tabIndex={-1}>
        {t('Selesai membaca', 'The end')}
      </h2>
      <Langkah {...sisa} />
      <SumberDaftar sumber={sisa.dibuka.isi.sumber} />
    </>
  );
}
