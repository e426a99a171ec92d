// The table behind a chart.
import type { ComponentChildren } from 'preact';

export type KolomTabel = { readonly judul: string; readonly isAngka?: boolean };
export type BarisTabel = { readonly kunci: string; readonly sel: readonly ComponentChildren[] };

/** Draws a table whose first cell names its row; wide tables scroll on their own. */
export function DataTable({ judul, kolom, baris }: { judul: string; kolom: readonly KolomTabel[]; baris: readonly BarisTabel[] }) {
  return (
    // biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by the keyboard (axe: scrollable-region-focusable).
    <section class="table-scroll" aria-label={judul} tabIndex={0}>
      <table>
        <caption class="visually-hidden">{judul}</caption>
        <thead>
          <tr>
            {kolom.map(({ judul: kepala, isAngka }) => (
              <th key={kepala} scope="col" class={isAngka ? 'number' : undefined}>
                {kepala}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {baris.map(({ kunci, sel }) => (
            <tr key={kunci}>
              {sel.map((isi, urut) =>
                urut === 0 ? (
                  <th key="nama" scope="row">
                    {isi}
                  </th>
                ) : (
                  <td key={kolom[urut]?.judul} class={kolom[urut]?.isAngka ? 'number' : undefined}>
                    {isi}
                  </td>
                ),
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </section>
  );
}
