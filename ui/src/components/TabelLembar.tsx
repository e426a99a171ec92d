// One table of a sheet: scrolls sideways on a screen, fits its paper in print; long ones begin with their first rows.
import type { BagianLembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import { useState } from 'preact/hooks';
import { type BarisJumlah, susunJumlah } from '../berkas/lembar/baris-jumlah.ts';
import { lebarKolom, susunKepala } from '../berkas/lembar/kepala-kolom.ts';
import { isUtuh, muatKertas, type Ruang, tepiSel } from '../berkas/lembar/kertas.ts';
import { rataSel, tanpaBaris, tulisSel } from '../berkas/lembar/sel.ts';
import { t, tt } from '../words/t.ts';
import { Button } from './Button.tsx';

/** Rows shown at first: a phone draws a few hundred wide rows too slowly to read the first one. Paper gets all of them. */
const TAMPIL_DULU = 60;
/** Characters; wider columns of words break them on the screen. Columns of numbers are as narrow as their heading. */
const PALING_LEBAR = 16;

function Baris({ sel, kolom, jumlah }: { sel: readonly SelLembar[]; kolom: BagianLembar['kolom']; jumlah: BarisJumlah | null }) {
  return (
    <>
      {kolom.map(({ jenis }, ke) => {
        const isNama = jumlah !== null && ke === jumlah.mulai;
        if (jumlah && ke > jumlah.mulai && ke < jumlah.mulai + jumlah.panjang) return null;
        const satu = sel[ke] ?? null;
        const kelas = isNama ? 'lembar-left' : `lembar-${rataSel(satu, jenis)}`;
        return (
          <td key={ke} class={kelas} colSpan={isNama ? jumlah.panjang : 1}>
            {tulisSel(satu, jenis)}
          </td>
        );
      })}
    </>
  );
}

function Kepala({ kolom }: { kolom: BagianLembar['kolom'] }) {
  return (
    <thead>
      {susunKepala(kolom).map((baris, ke) => (
        <tr key={ke}>
          {baris.map(({ teks, kolom: mulai, panjang, tinggi }) => (
            <th
              key={mulai}
              scope={panjang > 1 ? 'colgroup' : 'col'}
              colSpan={panjang}
              rowSpan={tinggi}
              style={panjang === 1 && kolom[mulai]?.jenis === 'teks' ? { '--lebar': Math.min(kolom[mulai].lebar, PALING_LEBAR) } : undefined}
            >
              {tt(teks)}
            </th>
          ))}
        </tr>
      ))}
    </thead>
  );
}

/** Draws the table; `judul` names it when it has no title of its own, `ruang` is what its paper leaves between the margins. */
export function TabelLembar({ bagian, judul, ruang }: { bagian: BagianLembar; judul: string; ruang: Ruang }) {
  const [isSemua, setSemua] = useState(false);
  const { kolom, baris } = bagian;
  const muat = muatKertas(lebarKolom(kolom), ruang.lebar);
  const { huruf, lebar } = muat;
  const jumlah = susunJumlah(bagian);
  const isTerpotong = !isSemua && baris.length > TAMPIL_DULU;
  return (
    <section class={isUtuh(bagian, muat, ruang) ? 'lembar-bagian lembar-utuh' : 'lembar-bagian'}>
      {bagian.judul && <h3>{tt(bagian.judul)}</h3>}
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls has to be reached by the keyboard */}
      <section class="lembar-geser" aria-label={bagian.judul ? tt(bagian.judul) : judul} tabIndex={0}>
        <table style={{ '--huruf': `${huruf}pt`, '--tepi': `${tepiSel(kolom.length)}pt` }}>
          <caption class="visually-hidden">{bagian.judul ? tt(bagian.judul) : judul}</caption>
          <colgroup>
            {lebar.map((satu, ke) => (
              <col key={ke} style={{ '--pas': `${satu}pt` }} />
            ))}
          </colgroup>
          <Kepala kolom={kolom} />
          <tbody>
            {baris.map((sel, ke) => (
              <tr key={ke} class={isTerpotong && ke >= TAMPIL_DULU ? 'lembar-nanti' : undefined}>
                <Baris sel={sel} kolom={kolom} jumlah={null} />
              </tr>
            ))}
            {baris.length === 0 && (
              <tr>
                <td colSpan={kolom.length}>{tanpaBaris(bagian.kosong)}</td>
              </tr>
            )}
            {jumlah && (
              <tr class="lembar-jumlah">
                <Baris sel={jumlah.sel} kolom={kolom} jumlah={jumlah} />
              </tr>
            )}
          </tbody>
        </table>
      </section>
      {isTerpotong && (
        <div class="no-print">
          <Button kind="quiet" icon="turun" onClick={() => setSemua(true)}>
            {t(`Lihat semua ${baris.length} baris`, `Show all ${baris.length} rows`)}
          </Button>
        </div>
      )}
    </section>
  );
}
