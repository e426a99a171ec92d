// After the announcement: what phones see meanwhile, and one tap that opens the result to them.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { LangkahLomba } from './catat-lomba.ts';
import type { MejaTerisi } from './meja-terisi.ts';

/** The step that opens an announced result to phones; null: nothing to open. */
export const langkahBuka = ({ umum, buka }: KeadaanLomba): LangkahLomba | null =>
  umum === null || buka !== null ? null : { kind: 'lomba.buka', isi: { hasil: umum.hasil, seri: umum.seri } };

/** Draws the note and its button; nothing once phones have it. */
export function BukaPonsel({ meja: { data, tulis, isJalan } }: { meja: MejaTerisi }) {
  const { lomba, isBolehAtur } = data;
  const langkah = langkahBuka(lomba);
  if (langkah === null) return null;
  return (
    <Notice
      title={t('Ponsel belum melihat hasil ini', 'Phones do not see this result yet')}
      action={
        isBolehAtur && (
          <Button kind="primary" isBusy={isJalan} onClick={() => void tulis(langkah)}>
            {t('Buka ke ponsel', 'Open to phones')}
          </Button>
        )
      }
    >
      {t('Di ponsel kader tertulis "Selesai, menunggu pengumuman". ', 'Phones say "Over, waiting for the announcement". ')}
      {lomba.umum?.ponsel === 'tangan'
        ? t('Hasil dibuka bila Anda menekan tombol ini.', 'It opens when you press this button.')
        : t(
            'Hasil terbuka sendiri sesudah juara 1 tampil di layar besar. Lomba terakhir terbuka sesudah juara umum tampil.',
            'It opens by itself once the big screen has shown the winner; the last competition once the overall winner was shown.',
          )}
    </Notice>
  );
}
