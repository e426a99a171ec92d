// The paper on which the written round is counted by hand: one line a team, blank until it is entered.
import type { AturanTulis, BarisTulis } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { DokumenPdf } from '@lini/ui/berkas/acara/dokumen.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { kepalaKertas, PENANDA, useUnduhKertas } from './kertas.ts';
import { namaRegu } from './sebut-lomba.ts';

export type KertasTulisProps = { data: SatuLomba; aturan: AturanTulis; papan: readonly BarisTulis[] };

/** Draws the button. */
export function KertasTulis({ data, aturan, papan }: KertasTulisProps) {
  const { isJalan, isGagal, unduh } = useUnduhKertas();
  const buat = async (): Promise<DokumenPdf> => {
    const { babakTulisPdf } = await import('@lini/ui/berkas/acara/babak-tulis.ts');
    return babakTulisPdf({
      ...(await kepalaKertas(data.acara)),
      lomba: namaLomba(data.lomba) ?? '',
      aturan,
      baris: papan.map(({ regu, isi, nilai }) => ({ regu: namaRegu(data.lomba, regu), isi, nilai })),
      penutup: { tempat: null, tanggal: null, penanda: PENANDA },
    });
  };
  return (
    <>
      <Button isCompact icon="unduh" isBusy={isJalan} onClick={() => void unduh('babak-tulis.pdf', buat)}>
        {t('Lembar hitung (PDF)', 'Counting sheet (PDF)')}
      </Button>
      {isGagal && <Notice kind="error" title={t('Berkas belum bisa dibuat. Coba lagi.', 'The file could not be made. Try again.')} />}
    </>
  );
}
