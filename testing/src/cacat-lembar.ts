// What tests of printed sheets share: a head, and the rules every sheet keeps whatever it is about.
import type { KepalaLembar } from '@lini/core/laporan/bahan-lembar.ts';
import type { BagianLembar, Lembar, SelLembar } from '@lini/core/laporan/lembar.ts';
import type { Bulan } from '@lini/core/tanggal.ts';

/** The head of a sheet about a made-up village. */
export const kepalaUji = (bulan: Bulan, lain: Partial<KepalaLembar> = {}): KepalaLembar => ({
  tingkat: 'desa',
  kabupaten: { nama: 'Balangan', kode: '63.11' },
  kecamatan: { nama: 'Juai', kode: '63.11.01' },
  desa: { nama: 'Desa Uji', kode: '63.11.01.2003' },
  rt: null,
  bulan,
  pelapor: 'Bu Pelapor',
  noRegister: null,
  pembina: null,
  dibuat: `${bulan}-28`,
  ...lain,
});

const isTanda = (baris: BagianLembar['baris'], nomor: number): boolean => baris.every((satu) => satu[nomor] === '' || satu[nomor] === '✓');

function periksaJumlah({ kolom, baris, jumlah }: BagianLembar, ke: string): string[] {
  return kolom.flatMap((_, nomor): string[] => {
    const total = jumlah?.[nomor];
    if (typeof total !== 'number' || kolom[nomor]?.jenis === 'persen') return [];
    const sel = baris.map((satu) => satu[nomor] ?? null);
    const angka = sel.filter((satu) => typeof satu === 'number');
    const seharusnya = isTanda(baris, nomor)
      ? sel.filter((satu) => satu === '✓').length
      : angka.length > 0
        ? angka.reduce((a, b) => a + b, 0)
        : sel.filter((satu) => satu !== null && satu !== '').length;
    return total === seharusnya ? [] : [`${ke} kolom ${nomor + 1}: jumlah ${total}, barisnya ${seharusnya}`];
  });
}

const isSelSah = (sel: SelLembar | undefined, jenis: string): boolean =>
  sel === null ||
  sel === '' ||
  (jenis === 'teks' || jenis === 'tanggal' ? typeof sel === 'string' : Number.isFinite(sel) && (jenis !== 'angka' || Number.isInteger(sel)));

/** Everything wrong with the form of a sheet: rows of another width, text among numbers, totals that are not the sum of their lines. */
export function listCacatLembar(lembar: Lembar): string[] {
  return lembar.bagian.flatMap((bagian) => {
    const ke = `${lembar.id} / ${bagian.judul?.id ?? ''}`;
    const { kolom, baris, jumlah } = bagian;
    const lebar = [...baris, ...(jumlah ? [jumlah] : [])]
      .filter((satu) => satu.length !== kolom.length)
      .map((satu) => `${ke}: ${satu.length} sel, ${kolom.length} kolom`);
    const sel = baris.flatMap((satu) =>
      satu.flatMap((isi, nomor) => (isSelSah(isi, kolom[nomor]?.jenis ?? '') ? [] : [`${ke} kolom ${nomor + 1}: ${JSON.stringify(isi)}`])),
    );
    const kosong = baris.length === 0 && bagian.kosong === undefined ? [`${ke}: kosong tanpa kata`] : [];
    return [...lebar, ...sel, ...kosong, ...periksaJumlah(bagian, ke)];
  });
}

/** The number beside a line of a table, by the line's first text. */
export function nilaiBaris(lembar: Lembar, judul: string, baris: string, kolom = 1): SelLembar | undefined {
  return lembar.bagian.find((satu) => satu.judul?.id === judul)?.baris.find((satu) => satu[0] === baris)?.[kolom];
}
