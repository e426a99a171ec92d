// The way out for an answer of a quiz that came back because another desk took its number: it is noted anew under the next one.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { Jawaban } from '@lini/core/lomba/cerdas/kejadian.ts';
import { LABEL_HASIL } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
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
  const [semula, nomor] = [isi.soal, soal].map((satu) => satu.split('-')[1] ?? satu);
  const regu = entri.keadaan.regu.find(({ id }) => id === isi.regu)?.nama ?? '';
  const pindah = async (): Promise<void> => {
    const isian = { ...isianAcara(entri, catatan.kind, { ...isi, soal }), terjadi: catatan.terjadi };
    const [tolakan] = periksa(isian, [catatan.id]);
    if (tolakan) return setSalah(tt(kalimatTolakan(tolakan.kode)));
    await simpan(isian, [catatan.id], t(`Dicatat sebagai soal ${nomor}`, `Noted as question ${nomor}`));
  };
  return (
    <>
      <p>
        {t(
          `${tt(LABEL_BABAK[isi.babak])} ${semula}, ${regu}, ${tt(LABEL_HASIL[isi.hasil]).toLowerCase()}. Nomor ini sudah dipakai meja lain. Bila soalnya memang lain, pakai nomor ${nomor}; bila soalnya sama, lepaskan.`,
          `${tt(LABEL_BABAK[isi.babak])} ${semula}, ${regu}, ${tt(LABEL_HASIL[isi.hasil]).toLowerCase()}. Another desk used this number. If it was another question, take number ${nomor}; if it was the same, let it go.`,
        )}
      </p>
      {salah !== null && <p class="firm">{salah}</p>}
      <Button kind="primary" isWide onClick={() => void pindah()}>
        {t(`Perbaiki: jadikan soal ${nomor}`, `Mend: make it question ${nomor}`)}
      </Button>
    </>
  );
}
