// What follows an answer at once: right or not, the right one, why, and where that is from.
import { isJawabBenar, type Jawab, type Soal } from '@lini/core/pelajaran/soal.ts';
import { Notice } from '../components/Notice.tsx';
import { t } from '../words/t.ts';
import { SumberBaris } from './SumberDaftar.tsx';
import { tulisJawab } from './tulis-jawab.ts';

function Jawaban({ judul, soal, jawab }: { judul: string; soal: Soal; jawab: Jawab }) {
  const kata = tulisJawab(soal, jawab);
  const Daftar = soal.jenis === 'urut' ? 'ol' : 'ul';
  return (
    <div lang="id">
      <span class="soft">{judul}</span>
      {kata.length === 1 ? (
        <p class="firm">{kata[0]}</p>
      ) : (
        <Daftar class="penjelasan-daftar">
          {kata.map((satu) => (
            <li key={satu}>{satu}</li>
          ))}
        </Daftar>
      )}
    </div>
  );
}

/** Draws it. */
export function Penjelasan({ soal, jawab }: { soal: Soal; jawab: Jawab }) {
  const isBenar = isJawabBenar(soal, jawab);
  return (
    <div class="stack">
      <Notice kind={isBenar ? 'success' : 'warn'} title={isBenar ? t('Benar', 'Right') : t('Belum tepat', 'Not quite')}>
        <p lang="id">{soal.penjelasan}</p>
      </Notice>
      {!isBenar && <Jawaban judul={t('Jawaban Anda', 'Your answer')} soal={soal} jawab={jawab} />}
      <Jawaban judul={t('Yang benar', 'The right answer')} soal={soal} jawab={soal.kunci} />
      <p>
        <span class="soft">{t('Dasar: ', 'Basis: ')}</span>
        <SumberBaris sumber={soal.sumber} />
      </p>
    </div>
  );
}
