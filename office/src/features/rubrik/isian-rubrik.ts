// The rubric while it is being edited: lines that are added, changed and taken off, and whether it can be saved.
import type { JenisInstitusi } from '@lini/core/institusi/pilihan.ts';
import { KUNCI_BUKTI, type KunciBukti, uraianBukti } from '@lini/core/klasifikasi/imp/bukti.ts';
import { type BarisRubrik, type IsiRubrik, type Rubrik, zIsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';

/** A copy to edit, counting from the earliest day allowed. */
export const mulaiSunting = ({ versi: _versi, basis: _basis, ...isi }: Rubrik, berlakuDari: Tanggal): IsiRubrik => ({ ...isi, berlakuDari, catatan: '' });

const isSama = (a: Pick<BarisRubrik, 'tingkat' | 'bukti'>, b: Pick<BarisRubrik, 'tingkat' | 'bukti'>): boolean =>
  a.tingkat === b.tingkat && a.bukti === b.bukti;

/** What is typed into one cell; empty: the line is not asked of that kind. */
export const bacaBatas = (ketikan: string): number | null => (ketikan.trim() === '' ? null : Number(ketikan));

/** The rubric with one number changed. A line asked of nobody is taken off. */
export function ubahBatas(isi: IsiRubrik, baris: BarisRubrik, jenis: JenisInstitusi, batas: number | null): IsiRubrik {
  const berikut = isi.baris.map((satu) => (isSama(satu, baris) ? { ...satu, batas: { ...satu.batas, [jenis]: batas } } : satu));
  return { ...isi, baris: berikut };
}

/** Lines asked of no kind of institution: they stay on the screen while it is edited and are not sent. */
export const tanpaBarisKosong = (isi: IsiRubrik): IsiRubrik => ({
  ...isi,
  baris: isi.baris.filter(({ batas }) => Object.values(batas).some((satu) => satu !== null)),
});

/** The rubric with one line more, asked of nobody yet. */
export const tambahBaris = (isi: IsiRubrik, bukti: KunciBukti, tingkat: 1 | 2 | 3): IsiRubrik => ({
  ...isi,
  baris: [...isi.baris, { peran: uraianBukti(bukti).peran, tingkat, bukti, batas: { ppkbd: null, 'sub-ppkbd': null, 'kelompok-kb': null } }],
});

/** Evidence and levels of which there is no line yet. */
export const listBelumAda = ({ baris }: IsiRubrik): { readonly bukti: KunciBukti; readonly tingkat: 1 | 2 | 3 }[] =>
  KUNCI_BUKTI.flatMap((bukti) => ([1, 2, 3] as const).map((tingkat) => ({ bukti, tingkat }))).filter((satu) => !baris.some((lama) => isSama(lama, satu)));

/** The field that does not fit, in the words of the schema; null: it can be sent. */
export function isianSalah(isi: IsiRubrik): string | null {
  const hasil = zIsiRubrik.safeParse(tanpaBarisKosong(isi));
  return hasil.success ? null : String(hasil.error.issues[0]?.path[0] ?? 'baris');
}
