// One question as it is asked: its words and the place to answer; and once it was answered, what follows.
import type { Jawab, Soal } from '@lini/core/pelajaran/soal.ts';
import type { Ref } from 'preact';
import { JawabSoal } from './JawabSoal.tsx';
import { Penjelasan } from './Penjelasan.tsx';

export type SoalTampilProps = {
  soal: Soal;
  /** Places of choices or steps in the order offered. */
  tawaran: readonly number[];
  jawab: Jawab;
  isDiperiksa: boolean;
  onJawab: (jawab: Jawab) => void;
  judulRef?: Ref<HTMLHeadingElement>;
};

/** Draws it. */
export function SoalTampil({ soal, tawaran, jawab, isDiperiksa, onJawab, judulRef }: SoalTampilProps) {
  return (
    <div class="soal stack">
      <h2 {...(judulRef ? { ref: judulRef } : {})} tabIndex={-1} lang="id">
        {soal.tanya}
      </h2>
      {isDiperiksa ? (
        <Penjelasan soal={soal} jawab={jawab} />
      ) : (
        <fieldset class="stack tight" lang="id">
          <legend class="visually-hidden">{soal.tanya}</legend>
          <JawabSoal soal={soal} tawaran={tawaran} jawab={jawab} onJawab={onJawab} />
        </fieldset>
      )}
    </div>
  );
}

/** How many choices or steps are offered; 0 for kinds without any. */
export const banyakTawaran = (soal: Soal): number => (soal.jenis === 'urut' ? soal.langkah.length : 'pilihan' in soal ? soal.pilihan.length : 0);
