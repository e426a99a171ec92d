// The steps that part teams of equal score, in their order: moved, taken out, put back.
import { LABEL_LANGKAH_SERI, type LangkahSeri as Langkah } from '@lini/core/lomba/skema-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';

export type LangkahSeriProps = { seri: readonly Langkah[]; onUbah: (seri: Langkah[]) => void };

const SEMUA = Object.keys(LABEL_LANGKAH_SERI) as Langkah[];

function tukar(seri: readonly Langkah[], ke: number): Langkah[] {
  const [atas, bawah] = [seri[ke], seri[ke + 1]];
  return atas && bawah ? [...seri.slice(0, ke), bawah, atas, ...seri.slice(ke + 2)] : [...seri];
}

/** Draws the list; an empty one says that tied teams share the rank. */
export function LangkahSeri({ seri, onUbah }: LangkahSeriProps) {
  const sisa = SEMUA.filter((satu) => !seri.includes(satu));
  return (
    <div class="stack tight">
      <ol class="contest-steps">
        {seri.map((satu, ke) => {
          const nama = tt(LABEL_LANGKAH_SERI[satu]);
          return (
            <li key={satu}>
              <span>
                {ke + 1}. {nama}
              </span>
              <Button kind="quiet" isCompact disabled={ke === 0} aria-label={t(`Naik: ${nama}`, `Up: ${nama}`)} onClick={() => onUbah(tukar(seri, ke - 1))}>
                {t('Naik', 'Up')}
              </Button>
              <Button
                kind="quiet"
                isCompact
                disabled={ke === seri.length - 1}
                aria-label={t(`Turun: ${nama}`, `Down: ${nama}`)}
                onClick={() => onUbah(tukar(seri, ke))}
              >
                {t('Turun', 'Down')}
              </Button>
              <Button
                kind="quiet"
                isCompact
                icon="silang"
                aria-label={t(`Hapus langkah: ${nama}`, `Remove step: ${nama}`)}
                onClick={() => onUbah(seri.filter((lain) => lain !== satu))}
              >
                {t('Hapus', 'Remove')}
              </Button>
            </li>
          );
        })}
      </ol>
      {sisa.length > 0 && (
        <div class="cluster">
          {sisa.map((satu) => (
            <Button key={satu} isCompact icon="tambah" onClick={() => onUbah([...seri, satu])}>
              {tt(LABEL_LANGKAH_SERI[satu])}
            </Button>
          ))}
        </div>
      )}
    </div>
  );
}
