// The end of a lesson: saying that it was read, and going on to its questions.
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { detikBaca, keadaanPelajaran } from '@lini/core/pelajaran/belajar.ts';
import type { IsiPelajaran, Pelajaran } from '@lini/core/pelajaran/pelajaran.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { Ref } from 'preact';
import { hariIni } from '../../app/waktu.ts';
import { alamatSoal } from './alamat-pelajaran.ts';
import { SumberDaftar } from './SumberDaftar.tsx';
import { catatBelajar, saya } from './saya.ts';

type AkhirBacaProps = { pelajaran: Pelajaran; isi: IsiPelajaran; detik: number; judulRef: Ref<HTMLHeadingElement> };

function Dibaca({ pelajaran, isi: { halaman }, detik }: Omit<AkhirBacaProps, 'judulRef'>) {
  const batas = parameterPada(hariIni.value);
  const kurang = detikBaca(halaman.length, batas) - detik;
  if (!saya.value) return <p>{t('Bacaan ini tidak dicatat: belum dipilih siapa yang belajar.', 'This reading is not recorded: nobody was chosen.')}</p>;
  if (keadaanPelajaran(saya.value.keadaan.belajar, pelajaran.id, batas).dibaca !== null) return <Notice kind="success" title={t('Sudah dibaca', 'Read')} />;
  return (
    <>
      <Button isWide disabled={kurang > 0} onClick={() => void catatBelajar('pelajaran.selesai', { pelajaran: pelajaran.id, halaman: halaman.length, detik })}>
        {t('Sudah saya baca', 'I have read it')}
      </Button>
      {kurang > 0 && (
        <p class="soft tabular">{t(`Terbuka ${kurang} detik lagi. Baca sekali lagi pelan-pelan.`, `Opens in ${kurang} seconds. Read it once more, slowly.`)}</p>
      )}
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
      <Dibaca {...sisa} />
      <LinkButton kind="primary" isWide href={alamatSoal(sisa.pelajaran.id)}>
        {t('Kerjakan soal', 'Answer the questions')}
      </LinkButton>
      <SumberDaftar sumber={sisa.isi.sumber} />
    </>
  );
}
