// The questions of a test that is set: to be read by the committee, and printed blank and with the key.
import type { TesAcara } from '@lini/core/acara/acara.ts';
import { JENIS_TES, type JenisTes } from '@lini/core/acara/pilihan.ts';
import { kocok } from '@lini/core/pelajaran/undi.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { kunciTesPdf, lembarTesPdf, type MasukanTes, tulisKunci } from '@lini/ui/berkas/acara/kertas-tes.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { banyakTawaran } from '@lini/ui/pelajaran/SoalTampil.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { BagianProps } from './bagian-props.ts';
import { type PelajaranBank, pilihSoal } from './bank-soal.ts';
import { kepalaKertas, namaBerkas } from './kertas.ts';

export type KertasTesProps = Pick<BagianProps, 'data'> & { tes: JenisTes; aturan: TesAcara; bank: readonly PelajaranBank[] };

/** The test as it is printed: its order and that of the choices hang on the seed, so that the key always fits the paper. */
function susunMasukan({ data, tes, aturan, bank }: KertasTesProps): MasukanTes {
  const soal = pilihSoal(bank, aturan.soal).map((satu, ke) => {
    const tempat = Array.from({ length: banyakTawaran(satu) }, (_, nomor) => nomor);
    return { soal: satu, tawaran: kocok(tempat, (aturan.benih + ke + 1) >>> 0) };
  });
  return { ...kepalaKertas(data), judul: labelPilihan(JENIS_TES, tes).id, soal };
}

/** Draws the buttons and the list. */
export function KertasTes(props: KertasTesProps) {
  const { data, tes, aturan } = props;
  const masukan = susunMasukan(props);
  const hilang = aturan.soal.length - masukan.soal.length;
  return (
    <>
      {hilang > 0 && (
        <Notice kind="warn" title={t(`${hilang} soal tes ini sudah tidak ada di pelajaran`, `${hilang} questions are no longer in the lessons`)}>
          {t('Soal itu tidak ditanyakan dan tidak dihitung.', 'They are neither asked nor counted.')}
        </Notice>
      )}
      <div class="cluster">
        <UnduhKertas isCompact label={t('Lembar soal kosong', 'Blank paper')} nama={namaBerkas(data, `soal-${tes}`)} susun={() => lembarTesPdf(masukan)} />
        <UnduhKertas isCompact label={t('Kunci jawaban', 'Key')} nama={namaBerkas(data, `kunci-${tes}`)} susun={() => kunciTesPdf(masukan)} />
      </div>
      <details>
        <summary>{t(`Lihat ${masukan.soal.length} soal dan jawabannya`, `See the ${masukan.soal.length} questions and answers`)}</summary>
        <ol lang="id">
          {masukan.soal.map((satu, ke) => (
            <li key={ke}>
              {`${ke + 1}. ${satu.soal.tanya} `}
              <span class="soft">{tulisKunci(satu)}</span>
            </li>
          ))}
        </ol>
      </details>
    </>
  );
}
