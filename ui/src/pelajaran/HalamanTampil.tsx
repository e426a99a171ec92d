// One page of a lesson as a cadre reads it: heading, drawing, short sentences.
import type { Halaman } from '@lini/core/pelajaran/pelajaran.ts';
import type { Ref } from 'preact';
import { GAMBAR } from '../gambar/daftar.tsx';

export type HalamanTampilProps = { halaman: Halaman; judulRef?: Ref<HTMLHeadingElement> };

/** Draws the page. NOTE: its words are Indonesian whatever the language of the screen. */
export function HalamanTampil({ halaman, judulRef }: HalamanTampilProps) {
  const Gambar = GAMBAR[halaman.gambar];
  return (
    <>
      <h2 {...(judulRef ? { ref: judulRef } : {})} tabIndex={-1} lang="id">
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
