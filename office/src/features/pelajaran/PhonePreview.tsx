// The part being edited as the phone will show it, 360 pixels wide.

import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import type { Jawab } from '@lini/core/pelajaran/soal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { HalamanTampil } from '@lini/ui/pelajaran/HalamanTampil.tsx';
import { isTerjawab } from '@lini/ui/pelajaran/JawabSoal.tsx';
import { banyakTawaran, SoalTampil } from '@lini/ui/pelajaran/SoalTampil.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { Bagian } from './sunting.ts';

function QuestionPreview({ soal }: { soal: IsiKantor['soal'][number] }) {
  const [jawab, setJawab] = useState<Jawab>([]);
  const [isDiperiksa, setDiperiksa] = useState(false);
  const tawaran = Array.from({ length: banyakTawaran(soal) }, (_, ke) => ke);
  const ulang = (): void => {
    setJawab([]);
    setDiperiksa(false);
  };
  return (
    <>
      <SoalTampil soal={soal} tawaran={tawaran} jawab={jawab} isDiperiksa={isDiperiksa} onJawab={setJawab} />
      <Button kind="primary" isWide disabled={!isDiperiksa && !isTerjawab(soal, jawab)} onClick={() => (isDiperiksa ? ulang() : setDiperiksa(true))}>
        {isDiperiksa ? t('Coba jawab lagi', 'Answer again') : t('Jawab', 'Answer')}
      </Button>
    </>
  );
}

function Inside({ isi, bagian }: PhonePreviewProps) {
  const halaman = bagian.jenis === 'halaman' ? isi.halaman[bagian.ke] : undefined;
  const soal = bagian.jenis === 'soal' ? isi.soal[bagian.ke] : undefined;
  if (halaman)
    return (
      <article class="materi">
        <HalamanTampil halaman={halaman} />
      </article>
    );
  // A kind or number that changed begins with nothing chosen.
  if (soal) return <QuestionPreview key={`${soal.nomor} ${soal.jenis} ${banyakTawaran(soal)}`} soal={soal} />;
  return (
    <ul class="list">
      <ListRow
        icon="buku"
        title={isi.judul.id || t('Belum berjudul', 'No title yet')}
        detail={
          <>
            <span class="lesson-line">{isi.untuk.id}</span>
            <span class="lesson-line soft">
              {t(`${tt(labelPilihan(PERAN_BAKTI, isi.peran))} · dari kantor`, `${tt(labelPilihan(PERAN_BAKTI, isi.peran))} · from the office`)}
            </span>
          </>
        }
      />
    </ul>
  );
}

export type PhonePreviewProps = { isi: IsiKantor; bagian: Bagian };

/** Draws the frame of a phone with the part inside. */
export function PhonePreview({ isi, bagian }: PhonePreviewProps) {
  const tempat =
    bagian.jenis === 'halaman'
      ? t(`Halaman ${bagian.ke + 1} dari ${isi.halaman.length + 1}`, `Page ${bagian.ke + 1} of ${isi.halaman.length + 1}`)
      : bagian.jenis === 'soal'
        ? t('Soal', 'Question')
        : t('Di daftar pelajaran', 'In the list of lessons');
  return (
    <section class="phone-preview" aria-labelledby="pratinjau-ponsel">
      <h2 id="pratinjau-ponsel">{t('Di ponsel kader', "On the cadre's phone")}</h2>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable). */}
      <section class="phone-frame" aria-label={t('Layar ponsel', 'Phone screen')} tabIndex={0}>
        <p class="phone-place soft">
          <span lang="id">{isi.judul.id}</span>
          <span>{tempat}</span>
        </p>
        <Inside isi={isi} bagian={bagian} />
      </section>
    </section>
  );
}
