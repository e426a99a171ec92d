// The way out for an answer of a quiz that came back because another desk took its number: it is noted anew under the next one.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { Jawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { soalBebas } from '@lini/core/lomba/cerdas/tidak-dihitung.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { periksa, simpan } from '../catat.ts';
import { isianAcara } from './catat-acara.ts';
import { findAcara } from './entri-acara.ts';

/** Draws the button; nothing for what was passed on, or while the competition is not on this phone. */
export function PindahSoal({ catatan }: { catatan: Catatan }) {
  const [salah, setSalah] = useState<string | null>(null);
  const entri = findAcara('lomba', catatan.subjek.id);
  const isi = catatan.isi as Jawaban;
  const soal = entri ? soalBebas(entri.keadaan, isi.babak) : null;
  if (!entri || soal === null) return null;
  const nomor = soal.split('-')[1];
  const pindah = async (): Promise<void> => {
    const isian = { ...isianAcara(entri, catatan.kind, { ...isi, soal }), terjadi: catatan.terjadi };
    const [tolakan] = periksa(isian, [catatan.id]);
    if (tolakan) return setSalah(tt(kalimatTolakan(tolakan.kode)));
    await simpan(isian, [catatan.id], t(`Dicatat sebagai soal ${nomor}`, `Noted as question ${nomor}`));
  };
  return (
    <>
      {salah !== null && <p class="firm">{salah}</p>}
      <Button kind="primary" onClick={() => void pindah()}>
        {t(`Perbaiki: jadikan soal ${nomor}`, `Mend: make it question ${nomor}`)}
      </Button>
    </>
  );
}
