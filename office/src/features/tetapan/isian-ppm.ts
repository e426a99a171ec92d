// Targets while they are typed or pasted: cells by village and method, what does not fit, and what is sent.
import { CARA_PPM, type CaraPpm, type TargetPpm } from '@lini/core/tetapan/ppm.ts';
import type { DaftarPpm } from '@lini/core/tetapan/tetapan-wire.ts';

type Desa = DaftarPpm['desa'][number];

/** What was typed, by cell; a cell that was not touched is not in it. */
export type Ketikan = ReadonlyMap<string, string>;

const TERBANYAK = 99_999;
export const kunciSel = (kode: string, cara: CaraPpm): string => `${kode} ${cara}`;

/** The number of a cell; null: empty, there is no target; undefined: not a number that can be. */
export function bacaSel(ketikan: string): number | null | undefined {
  const bersih = ketikan.replace(/\s/g, '').replace(/^[-–]$/, '');
  if (bersih === '') return null;
  const nilai = /^\d+$/.test(bersih) || /^\d{1,3}(\.\d{3})+$/.test(bersih) ? Number(bersih.replaceAll('.', '')) : Number.NaN;
  return nilai <= TERBANYAK ? nilai : undefined;
}

/** What stands in a cell. */
export const isiSel = ({ kode, target }: Desa, cara: CaraPpm, ketikan: Ketikan): string => ketikan.get(kunciSel(kode, cara)) ?? String(target?.[cara] ?? '');

export const isSalah = (isi: string): boolean => bacaSel(isi) === undefined;

/** The targets of a village as they stand on the screen; a cell that can't be read counts as none. */
export const targetTampil = (desa: Desa, ketikan: Ketikan): TargetPpm =>
  Object.fromEntries(
    CARA_PPM.flatMap((cara) => {
      const nilai = bacaSel(isiSel(desa, cara, ketikan));
      return typeof nilai === 'number' ? [[cara, nilai]] : [];
    }),
  );

/** Villages whose targets differ from those that are kept. */
export const listBerubah = (daftar: readonly Desa[], ketikan: Ketikan): { kode: string; target: TargetPpm }[] =>
  daftar
    .map((desa) => ({ desa, target: targetTampil(desa, ketikan) }))
    .filter(({ desa, target }) => CARA_PPM.some((cara) => target[cara] !== desa.target?.[cara]))
    .map(({ desa: { kode }, target }) => ({ kode, target }));

/** Villages with a cell that can't be a target. */
export const listSalah = (daftar: readonly Desa[], ketikan: Ketikan): string[] =>
  daftar.filter((desa) => CARA_PPM.some((cara) => isSalah(isiSel(desa, cara, ketikan)))).map(({ nama }) => nama);

export type Tempelan = { readonly ketikan: Ketikan /** First cells of rows whose village is not in the list. */; readonly takDikenal: readonly string[] };

const sederhana = (nama: string): string =>
  nama
    .toLowerCase()
    .replace(/^(desa|kelurahan|kel\.?)\s+/, '')
    .replace(/[^a-z0-9.]/g, '');
const caraDari = (kepala: string): CaraPpm | undefined => CARA_PPM.find((cara) => sederhana(kepala).startsWith(cara));

type Sel = readonly string[];

/** The rows of what was copied, and the row of heads if there is one. */
function bacaTempelan(tulisan: string): { kepala: Sel | null; baris: readonly Sel[] } {
  const semua = tulisan
    .replace(/\r/g, '')
    .split('\n')
    .filter((satu) => satu.trim() !== '')
    .map((satu) => satu.split('\t').map((sel) => sel.trim().replace(/^'/, '')));
  const [awal = []] = semua;
  const isKepala = awal.some((sel) => caraDari(sel)) && !awal.some((sel) => typeof bacaSel(sel) === 'number');
  return isKepala ? { kepala: awal, baris: semua.slice(1) } : { kepala: null, baris: semua };
}

const isKata = (sel: string): boolean => bacaSel(sel) === undefined;

/**
 * Cells pasted from a spreadsheet. With a column of village codes or names each row finds its own village, and with a row of heads each
 * column its method; without them they fill from the cell that has the focus, in the order of the screen.
 */
export function tempel(tulisan: string, daftar: readonly Desa[], mulai: { readonly baris: number; readonly kolom: number }, lama: Ketikan): Tempelan {
  const { kepala, baris } = bacaTempelan(tulisan);
  const isBernama = baris.some((satu) => satu.some(isKata));
  const perNama = new Map(daftar.flatMap((desa) => [[sederhana(desa.kode), desa] as const, [sederhana(desa.nama), desa] as const]));
  const cariDesa = (satu: Sel): Desa | undefined => satu.flatMap((sel) => (isKata(sel) ? (perNama.get(sederhana(sel)) ?? []) : []))[0];
  const ketikan = new Map(lama);
  const takDikenal: string[] = [];
  for (const [ke, satu] of baris.entries()) {
    const desa = isBernama ? cariDesa(satu) : daftar[mulai.baris + ke];
    if (!desa) takDikenal.push(satu.find(isKata) ?? satu[0] ?? '');
    // After the last cell of words the numbers begin, in the order of the form.
    const awal = isBernama ? satu.findLastIndex(isKata) + 1 : 0;
    for (const [kolom, sel] of desa ? [...satu.entries()].slice(awal) : []) {
      const cara = kepala ? caraDari(kepala[kolom] ?? '') : CARA_PPM[kolom - awal + (isBernama ? 0 : mulai.kolom)];
      if (desa && cara) ketikan.set(kunciSel(desa.kode, cara), sel);
    }
  }
  return { ketikan, takDikenal };
}
