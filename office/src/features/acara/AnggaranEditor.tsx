// Budget lines of a gathering, noted with their sum; Lini pays nothing.
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

type Anggaran = IsiRencana['anggaran'];

/** Draws the lines; an empty list is no line at all. */
export function AnggaranEditor({ anggaran, onAnggaran }: { anggaran: Anggaran; onAnggaran: (anggaran: Anggaran) => void }) {
  const ubah = (ke: number, baru: Partial<Anggaran[number]>): void => onAnggaran(anggaran.map((satu, yang) => (yang === ke ? { ...satu, ...baru } : satu)));
  return (
    <div class="stack tight">
      {anggaran.map((satu, ke) => (
        <div key={ke} class="budget-row">
          <input
            class="input input-compact"
            maxLength={160}
            aria-label={t(`Uraian, baris ${ke + 1}`, `Words, line ${ke + 1}`)}
            placeholder={t('Misalnya: konsumsi 107 orang', 'For example: meals for 107')}
            value={satu.uraian}
            onInput={(p) => ubah(ke, { uraian: p.currentTarget.value })}
          />
          <input
            class="input input-compact number"
            inputMode="numeric"
            aria-label={t(`Rupiah, baris ${ke + 1}`, `Rupiah, line ${ke + 1}`)}
            value={satu.rupiah === 0 ? '' : formatAngka(satu.rupiah)}
            placeholder="Rp"
            onInput={(p) => ubah(ke, { rupiah: Number(p.currentTarget.value.replace(/\D/g, '').slice(0, 11)) })}
          />
          <Button
            kind="quiet"
            isCompact
            icon="silang"
            aria-label={t(`Hapus baris ${ke + 1}`, `Remove line ${ke + 1}`)}
            onClick={() => onAnggaran(anggaran.filter((_, yang) => yang !== ke))}
          >
            {t('Hapus', 'Remove')}
          </Button>
        </div>
      ))}
      <p class="cluster apart">
        <span class="firm tabular">
          {anggaran.length === 0
            ? t('Belum ada baris anggaran.', 'No budget line yet.')
            : t(
                `Jumlah Rp${formatAngka(anggaran.reduce((jumlah, satu) => jumlah + satu.rupiah, 0))}`,
                `Rp${formatAngka(anggaran.reduce((jumlah, satu) => jumlah + satu.rupiah, 0))} in all`,
              )}
        </span>
        <Button icon="tambah" onClick={() => onAnggaran([...anggaran, { uraian: '', rupiah: 0 }])}>
          {t('Tambah baris', 'Add a line')}
        </Button>
      </p>
    </div>
  );
}
