// An answer in words, to be read beside the right one.
import type { Jawab, Soal } from '@lini/core/pelajaran/soal.ts';
import { formatAngka } from '../words/angka.ts';
import { t } from '../words/t.ts';

/** The words of an answer, one for each choice or step. */
export function tulisJawab(soal: Soal, jawab: Jawab): string[] {
  switch (soal.jenis) {
    case 'benar-salah':
      return [jawab[0] === 1 ? t('Benar', 'True') : t('Salah', 'False')];
    case 'angka':
      return jawab.map((satu) => `${formatAngka(satu)} ${soal.satuan}`);
    case 'urut':
      return jawab.map((satu) => soal.langkah[satu] ?? '');
    default:
      return jawab.map((satu) => soal.pilihan[satu] ?? '');
  }
}
