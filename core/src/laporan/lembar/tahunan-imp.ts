// Tables 3 and 4 of the national yearly recap: PPKBD and Sub-PPKBD by class, decree, funding and media (imp-cadres.md 3).
import { idK0, isKolomKelas, type KolomK0, kolomK0 } from '../../indikator/k0-institusi.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { Lembar } from '../lembar.ts';
import { catatanCakupan, idKolom, type KolomAngka, tabelDaerah } from './daerah.ts';
import { susunKepala, susunTandaTangan } from './kata.ts';

type JenisTabel = 'ppkbd' | 'sub-ppkbd';

/** Which columns of K/0 stand under which heading of the table; only these, in this order. */
const KELOMPOK: readonly { readonly judul: Teks; readonly isMilik: (kolom: KolomK0) => boolean }[] = [
  { judul: teks('Klasifikasi', 'Class'), isMilik: isKolomKelas },
  { judul: teks('SK', 'Decree'), isMilik: ({ kolom }) => kolom.startsWith('sk-') },
  { judul: teks('Sumber dana', 'Funding'), isMilik: ({ kolom }) => kolom.startsWith('dana-') },
  { judul: teks('Media pendukung', 'Media'), isMilik: ({ kolom }) => kolom.startsWith('media-') },
];

/** The heading already says what the column is about; of the funding the short name of the forms is enough. */
const DANA_PENDEK: Readonly<Record<string, Teks>> = { 'dana-add': teks('ADD', 'ADD'), 'dana-swadaya': teks('Swadaya', 'Own funds') };
const SK_PENDEK: Readonly<Record<string, Teks>> = { 'sk-ada': teks('Ada', 'Yes'), 'sk-tidak': teks('Tidak', 'No') };

function pendek({ kolom, judul: { id, en } }: KolomK0): Teks {
  const buang = (kata: string): string => kata.replace(/^(Dana|Funding|Media): /, '').replace(/^.* \((AP.D|APBN)\)$/, '$1');
  return DANA_PENDEK[kolom] ?? SK_PENDEK[kolom] ?? teks(buang(id), buang(en));
}

const kolomTabel = (jenis: JenisTabel): readonly KolomAngka[] => [
  { judul: teks('Jumlah', 'Number'), id: `IMP.${jenis}.ada` },
  ...KELOMPOK.flatMap(({ judul: kelompok, isMilik }) =>
    kolomK0(jenis)
      .filter(isMilik)
      .map((satu) => ({ judul: pendek(satu), id: idK0(jenis, satu.kolom), kelompok })),
  ),
];

function susun(jenis: JenisTabel, id: string, kode: string, judul: Teks, bahan: BahanAngka): Lembar {
  return {
    id,
    kode,
    judul,
    kepala: susunKepala(bahan.kepala, bahan.kepala.bulan.slice(0, 4)),
    bagian: [tabelDaerah(null, kolomTabel(jenis), bahan)],
    catatan: [
      teks(
        'Keadaan pada akhir bulan yang dipilih: klasifikasi menurut putusan PKB, yang lain menurut kartu K/0. Satu institusi boleh punya beberapa sumber dana dan media.',
        'At the end of the month chosen: class as decided by the PKB, the rest by the K/0 card. One institution may have several sources of funding and media.',
      ),
      ...catatanCakupan(bahan),
    ],
    tandaTangan: susunTandaTangan(bahan.kepala, teks('Pembuat', 'Made by'), teks('Mengetahui', 'Acknowledged')),
    arah: 'mendatar',
    kertas: 'f4',
    isBernama: false,
  };
}

function buat(jenis: JenisTabel, nomor: number, nama: string): LembarAngka {
  const id = `tabel-${nomor}-${jenis}`;
  const judul = teks(`Rekap tahunan ${nama} (tabel ${nomor})`, `Yearly recap of ${nama} (table ${nomor})`);
  return {
    jenis: 'angka',
    id,
    kode: `Tabel ${nomor}`,
    judul,
    guna: teks('Jumlah, klasifikasi menurut putusan PKB, SK, dana, dan media', 'Number, class as decided, decree, funding and media'),
    tingkat: ['desa', 'kecamatan', 'kabupaten'],
    indikator: idKolom(kolomTabel(jenis)),
    alir: [],
    dariCatatan: idKolom(kolomTabel(jenis)),
    susun: (bahan) => susun(jenis, id, `Tabel ${nomor}`, judul, bahan),
  };
}

export const tabelPpkbd = buat('ppkbd', 3, 'PPKBD');
export const tabelSubPpkbd = buat('sub-ppkbd', 4, 'Sub-PPKBD');
