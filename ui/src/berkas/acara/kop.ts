// The letterhead: government, office, its words and address, over a thick and a thin line.

/** `kepanjangan` spells the office's short name out; null: not settled, and the paper goes without it. The same with `alamat`. */
export type Kop = { readonly pemerintah: string; readonly instansi: string; readonly kepanjangan: string | null; readonly alamat: string | null };

/** The office that runs the programme in the first home of Lini, by the name its own news uses (balangan.md). */
export const KOP_BALANGAN: Kop = { pemerintah: 'Pemerintah Kabupaten Balangan', instansi: 'DP3A P2KB PMD', kepanjangan: null, alamat: null };

/** The letterhead over a width in points. */
export function kopPdf({ pemerintah, instansi, kepanjangan, alamat }: Kop, lebar: number): object {
  const garis = (y: number, lineWidth: number): object => ({ type: 'line', x1: 0, y1: y, x2: lebar, y2: y, lineWidth });
  return {
    stack: [
      { text: pemerintah.toUpperCase(), fontSize: 12, characterSpacing: 0.4 },
      { text: instansi.toUpperCase(), fontSize: 16, bold: true, characterSpacing: 0.6 },
      ...(kepanjangan ? [{ text: kepanjangan, fontSize: 9.5, bold: true }] : []),
      ...(alamat ? [{ text: alamat, fontSize: 8.5 }] : []),
      { canvas: [garis(4, 1.8), garis(6.8, 0.6)], alignment: 'left', margin: [0, 0, 0, 10] },
    ],
    alignment: 'center',
  };
}
