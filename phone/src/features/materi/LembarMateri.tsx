// One page of a material: heading, drawing, a few words in large type; or the questions at its end.
import type { Lembar, Materi } from '@lini/core/kie/materi/materi.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import { GAMBAR } from '@lini/ui/gambar/daftar.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import type { Ref } from 'preact';

export type JudulRef = { judulRef: Ref<HTMLHeadingElement> };

/** Draws one page; the heading comes first for who listens. */
export function LembarMateri({ lembar, judulRef }: { lembar: Lembar } & JudulRef) {
  const Gambar = GAMBAR[lembar.gambar];
  return (
    <>
      <h2 ref={judulRef} tabIndex={-1}>
        {tt(lembar.judul)}
      </h2>
      <Gambar {...(lembar.tulisan && { tulisan: lembar.tulisan })} />
      {lembar.kalimat.map((satu) => (
        <p key={satu.id} class="materi-kalimat">
          {tt(satu)}
        </p>
      ))}
    </>
  );
}

/** Draws the questions to ask, and where the material comes from. */
export function LembarTanyakan({ materi, judulRef }: { materi: Materi } & JudulRef) {
  return (
    <>
      <h2 ref={judulRef} tabIndex={-1}>
        {t('Tanyakan', 'Ask')}
      </h2>
      <ul class="materi-tanya">
        {materi.tanyakan.map((satu) => (
          <li key={satu.id} class="materi-kalimat">
            {tt(satu)}
          </li>
        ))}
      </ul>
      <details class="lain">
        <summary>{t('Dari mana isi ini', 'Where this comes from')}</summary>
        <ul class="stack">
          {materi.sumber.map(({ basis, rujukan }) => (
            <li key={rujukan}>
              {rujukan} <span class="soft">({tt(LABEL_BASIS[basis])})</span>
            </li>
          ))}
        </ul>
      </details>
    </>
  );
}
