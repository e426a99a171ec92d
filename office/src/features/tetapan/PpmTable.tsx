// The targets of a kecamatan as a table to type into: arrows and Enter move between cells, a block can be pasted from a spreadsheet.
import { METODE } from '@lini/core/kb/metode.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { CARA_PPM, type CaraPpm, jumlahTarget } from '@lini/core/tetapan/ppm.ts';
import type { DaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { isiSel, isSalah, type Ketikan, kunciSel, listBerubah, targetTampil } from './isian-ppm.ts';

export type PpmTableProps = {
  judul: string;
  desa: DaftarPpm['desa'];
  ketikan: Ketikan;
  isBolehUbah: boolean;
  onKetik: (kunci: string, isi: string) => void;
  onTempel: (tulisan: string, mulai: { baris: number; kolom: number }) => void;
};

const GERAK: Readonly<Record<string, number>> = { Enter: 1, ArrowDown: 1, ArrowUp: -1 };

/** Moves the focus up or down the column. */
function pindah(peristiwa: KeyboardEvent): void {
  const langkah = GERAK[peristiwa.key];
  const asal = peristiwa.target;
  if (langkah === undefined || !(asal instanceof HTMLInputElement)) return;
  peristiwa.preventDefault();
  const tujuan = asal
    .closest('table')
    ?.querySelector<HTMLInputElement>(`[data-sel="${Number(asal.getAttribute('data-baris')) + langkah} ${asal.getAttribute('data-kolom')}"]`);
  tujuan?.focus();
  tujuan?.select();
}

/** A paste of more than one cell; a single number goes where the browser puts it. */
function terimaTempel(peristiwa: ClipboardEvent, onTempel: PpmTableProps['onTempel']): void {
  const tulisan = peristiwa.clipboardData?.getData('text/plain') ?? '';
  const asal = peristiwa.target;
  if (!/[\t\n]/.test(tulisan.trim()) || !(asal instanceof HTMLInputElement)) return;
  peristiwa.preventDefault();
  onTempel(tulisan, { baris: Number(asal.getAttribute('data-baris')), kolom: Number(asal.getAttribute('data-kolom')) });
}

const namaCara = (cara: CaraPpm): string => tt(labelPilihan(METODE, cara)).replace(/ \(.*\)$/, '');

function Jumlah({ desa, ketikan }: Pick<PpmTableProps, 'desa' | 'ketikan'>) {
  const semua = desa.map((satu) => targetTampil(satu, ketikan));
  const perCara = CARA_PPM.map((cara) => {
    const ada = semua.flatMap((target) => target[cara] ?? []);
    return ada.length === 0 ? null : ada.reduce((a, b) => a + b, 0);
  });
  const ada = perCara.filter((satu) => satu !== null);
  return (
    <tr class="firm">
      <th scope="row">{t('Jumlah', 'Total')}</th>
      {[...perCara, ada.length === 0 ? null : ada.reduce((a, b) => a + b, 0)].map((satu, ke) => (
        <td key={CARA_PPM[ke] ?? 'jumlah'} class="number">
          {formatAngka(satu)}
        </td>
      ))}
    </tr>
  );
}

/** Draws the table. */
export function PpmTable({ judul, desa, ketikan, isBolehUbah, onKetik, onTempel }: PpmTableProps) {
  const berubah = new Set(listBerubah(desa, ketikan).map(({ kode }) => kode));
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable).
    <section class="table-scroll" aria-label={judul} tabIndex={0} onKeyDown={pindah} onPaste={(peristiwa) => terimaTempel(peristiwa, onTempel)}>
      <table>
        <caption class="visually-hidden">{judul}</caption>
        <thead>
          <tr>
            <th scope="col">{t('Desa', 'Village')}</th>
            {CARA_PPM.map((cara) => (
              <th key={cara} scope="col" class="number">
                {namaCara(cara)}
              </th>
            ))}
            <th scope="col" class="number">
              {t('Jumlah', 'Total')}
            </th>
          </tr>
        </thead>
        <tbody>
          {desa.map((satu, baris) => (
            <tr key={satu.kode} class={berubah.has(satu.kode) ? 'berubah' : undefined}>
              <th scope="row">{satu.nama}</th>
              {CARA_PPM.map((cara, kolom) => (
                <td key={cara} class="number">
                  <input
                    type="text"
                    inputMode="numeric"
                    class="input input-compact sel-angka"
                    data-baris={baris}
                    data-kolom={kolom}
                    data-sel={`${baris} ${kolom}`}
                    disabled={!isBolehUbah}
                    placeholder="–"
                    aria-label={`${satu.nama}, ${namaCara(cara)}`}
                    aria-invalid={isSalah(isiSel(satu, cara, ketikan))}
                    value={isiSel(satu, cara, ketikan)}
                    onInput={(peristiwa) => onKetik(kunciSel(satu.kode, cara), peristiwa.currentTarget.value)}
                  />
                </td>
              ))}
              <td class="number firm">{formatAngka(jumlahTarget(targetTampil(satu, ketikan)))}</td>
            </tr>
          ))}
          <Jumlah desa={desa} ketikan={ketikan} />
        </tbody>
      </table>
    </section>
  );
}
