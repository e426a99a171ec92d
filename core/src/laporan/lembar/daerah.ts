// Tables of figures: areas as rows under the columns of a recap, or the same columns one below the other for one village.
import { type Angka, type AngkaPerIndikator, jumlahkanAngka, nilaiAngka } from '../../indikator/indikator.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanAngka, KepalaLembar } from '../bahan-lembar.ts';
import type { BagianLembar, JenisKolom, SelLembar } from '../lembar.ts';
import { KOLOM_NO, kolom } from './isi.ts';

/** One column of a recap: the count (or the base, or the value in percent) of an indicator; `lebar` in characters where the heading is long. */
export type KolomAngka = {
  readonly judul: Teks;
  readonly id: string;
  readonly ambil?: 'dasar' | 'persen';
  readonly kelompok?: Teks;
  readonly lebar?: number;
};

const ambilDari = ({ ambil }: KolomAngka, angka: Angka): number | null =>
  ambil === 'persen' ? nilaiAngka(angka, 'persen') : ambil === 'dasar' ? angka.penyebut : angka.pembilang;

const selAngka = (angka: AngkaPerIndikator, satuKolom: KolomAngka): SelLembar => {
  const satu = angka[satuKolom.id];
  return satu ? ambilDari(satuKolom, satu) : null;
};

const jenisKolom = ({ ambil }: KolomAngka): JenisKolom => (ambil === 'persen' ? 'persen' : 'angka');

const JUDUL_BAGIAN: Readonly<Record<KepalaLembar['tingkat'], Teks>> = {
  provinsi: teks('Kabupaten', 'District'),
  kabupaten: teks('Kecamatan', 'Subdistrict'),
  kecamatan: teks('Desa/kelurahan', 'Village'),
  desa: teks('Desa/kelurahan', 'Village'),
};

/** The rows of a recap: the parts of the area; one village is its own only row. */
const listDaerah = ({ kepala, angka, bagian }: BahanAngka): BahanAngka['bagian'] =>
  bagian.length > 0 ? bagian : [{ kode: kepala.desa?.kode ?? '', nama: kepala.desa?.nama ?? '', angka }];

/** Areas as rows; the total row is the sum of the lines, and its shares are made from the sums. */
export function tabelDaerah(judul: Teks | null, kolomList: readonly KolomAngka[], bahan: BahanAngka): BagianLembar {
  const daerah = listDaerah(bahan);
  const jumlah = jumlahkanAngka(daerah.map((satu) => satu.angka));
  return {
    judul,
    kolom: [
      KOLOM_NO,
      kolom(JUDUL_BAGIAN[bahan.kepala.tingkat], 'teks', 22),
      ...kolomList.map((satu) => kolom(satu.judul, jenisKolom(satu), satu.lebar ?? 9, satu.kelompok)),
    ],
    baris: daerah.map(({ nama, angka }, ke) => [ke + 1, nama, ...kolomList.map((satu) => selAngka(angka, satu))]),
    jumlah: ['', 'Jumlah', ...kolomList.map((satu) => selAngka(jumlah, satu))],
  };
}

/** The columns one below the other, for one area; a heading above columns stands once, before the first of its lines. */
export function tabelTegak(judul: Teks | null, kolomList: readonly KolomAngka[], angka: AngkaPerIndikator): BagianLembar {
  const isBerkelompok = kolomList.some(({ kelompok }) => kelompok !== undefined);
  const kelompokDi = (ke: number): string => kolomList[ke]?.kelompok?.id ?? '';
  const baris = kolomList.map((satu, ke): SelLembar[] => [
    ...(isBerkelompok ? [ke > 0 && kelompokDi(ke) === kelompokDi(ke - 1) ? '' : kelompokDi(ke)] : []),
    satu.judul.id,
    satu.ambil === 'persen' ? '' : selAngka(angka, satu),
    satu.ambil === 'persen' ? selAngka(angka, satu) : '',
  ]);
  return {
    judul,
    kolom: [
      ...(isBerkelompok ? [kolom(teks('Bagian', 'Part'), 'teks', 26)] : []),
      kolom(teks('Uraian', 'Item'), 'teks', isBerkelompok ? 32 : 58),
      kolom(teks('Jumlah', 'Number'), 'angka', 10),
      kolom(teks('Persen', 'Percent'), 'persen', 10),
    ],
    baris,
  };
}

/** The ids a list of columns needs. */
export const idKolom = (kolomList: readonly KolomAngka[]): string[] => [...new Set(kolomList.map(({ id }) => id))];

/** Said when some parts have no figures: their rows show dashes and the total is of the others. */
export function catatanCakupan({ bagian, kepala }: BahanAngka): Teks[] {
  const belum = bagian.filter(({ angka }) => Object.keys(angka).length === 0).length;
  const nama = JUDUL_BAGIAN[kepala.tingkat].id.toLowerCase();
  return belum === 0
    ? []
    : [
        teks(
          `${belum} dari ${bagian.length} ${nama} belum ada angkanya: ditulis –, dan jumlah hanya dari yang ada.`,
          `${belum} of ${bagian.length} areas have no figures yet: –, and the total is of the others.`,
        ),
      ];
}
