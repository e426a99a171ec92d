// Takes the desk's step for all that are not odd, after asking: how many, of how many villages, and what stays behind.
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { KATA_LANGKAH } from './kata-laporan.ts';
import type { LangkahMaju } from './urut-meja.ts';

export type SetujuiBiasaProps = {
  biasa: readonly BarisLaporan[];
  /** Reports of an RT that wait too and that nobody judges here. */
  takDilihat: number;
  langkah: LangkahMaju;
  isSibuk: boolean;
  onMaju: (daftar: readonly BarisLaporan[]) => void;
};

/** Draws the button and, once pressed, the question. */
export function SetujuiBiasa({ biasa, takDilihat, langkah, isSibuk, onMaju }: SetujuiBiasaProps) {
  const [isDitanya, setDitanya] = useState(false);
  const tombol = tt(KATA_LANGKAH[langkah].tombol);
  const [laporan, desa] = [biasa.length, new Set(biasa.map((satu) => satu.desa)).size].map((satu) => formatAngka(satu));
  return (
    <>
      <Button kind="primary" isCompact icon="centang" isBusy={isSibuk} onClick={() => setDitanya(true)}>
        {takDilihat > 0
          ? t(`${tombol} ${laporan} laporan desa yang tidak janggal`, `${tombol} ${laporan} village reports that are not odd`)
          : t(`${tombol} ${laporan} yang tidak janggal`, `${tombol} ${laporan} that are not odd`)}
      </Button>
      {isDitanya && biasa.length > 0 && (
        <Dialog
          isOpen
          onClose={() => setDitanya(false)}
          title={t(`${tombol} ${laporan} laporan?`, `${tombol} ${laporan} reports?`)}
          actions={
            <>
              <Button onClick={() => setDitanya(false)}>{t('Batal', 'Cancel')}</Button>
              <Button
                kind="primary"
                icon="centang"
                onClick={() => {
                  setDitanya(false);
                  onMaju(biasa);
                }}
              >
                {tombol}
              </Button>
            </>
          }
        >
          <p>
            {t(
              `${laporan} laporan dari ${desa} desa, tidak ada yang janggal. Yang janggal tidak ikut dan tetap di meja.`,
              `${laporan} reports of ${desa} villages, none of them odd. The odd ones are not included and stay on the desk.`,
            )}
          </p>
          {takDilihat > 0 && (
            <p>
              {t(
                `${formatAngka(takDilihat)} laporan RT juga tidak ikut: angkanya tidak dibaca di sini. Pilih satu-satu, atau pakai tombol “semua” di atas daftar.`,
                `${formatAngka(takDilihat)} RT reports are not included either: their figures are not read here. Choose them, or use the button “all” above the list.`,
              )}
            </p>
          )}
        </Dialog>
      )}
    </>
  );
}
