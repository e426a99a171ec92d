// Rekapitulasi Data Keluarga: the monthly by-name recap of an RT in 25 columns, with its Ringkasan (forms.md 3.4).
import { type Teks, teks } from '../../teks.ts';
import type { BahanNama, LembarNama } from '../bahan-lembar.ts';
import type { BagianLembar, KolomLembar, Lembar, SelLembar } from '../lembar.ts';
import { barisKeluarga, kesertaanKeluarga, listBaris } from './baris-keluarga.ts';
import { CENTANG, hitungCentang, kolom } from './isi.ts';
import { susunKepala, susunTandaTangan } from './kata.ts';
import { ringkasanKeluarga } from './ringkasan-keluarga.ts';
import { kelompokkanRt } from './rt.ts';

const PESERTA = teks('Bukan peserta KB', 'Not using');
const ringkas = (kata: string): Teks => teks(kata, kata);
const tanda = (judul: Teks, kelompok?: Teks): KolomLembar => kolom(judul, 'teks', 4, kelompok);
const SASARAN = teks('Sasaran', 'Target');
const IKUT = teks('Ikut', 'Member');

/** The columns of the form, 1 to 25. */
export const KOLOM_REKAP: readonly KolomLembar[] = [
  kolom(teks('No. kel.', 'Family'), 'angka', 5),
  kolom(ringkas('KKI'), 'teks', 4),
  kolom(ringkas('NIK'), 'teks', 17),
  kolom(teks('Nama', 'Name'), 'teks', 21),
  kolom(teks('Hubungan dengan KK', 'Relation to head'), 'teks', 9),
  kolom(teks('Tanggal lahir', 'Born'), 'teks', 10.5),
  kolom(teks('Usia', 'Age'), 'angka', 5),
  kolom(teks('Jumlah anak', 'Children'), 'angka', 6),
  tanda(ringkas('JKN')),
  tanda(ringkas('PUS')),
  tanda(teks('Hamil', 'Pregnant')),
  kolom(teks('Metode kontrasepsi', 'Method'), 'teks', 12),
  kolom(teks('Jalur (P/S)', 'Path (P/S)'), 'teks', 6),
  kolom(teks('Lama ber-KB (bulan)', 'Months of use'), 'angka', 8),
  tanda(ringkas('IAS'), PESERTA),
  tanda(ringkas('IAT'), PESERTA),
  tanda(ringkas('TIAL'), PESERTA),
  ...['BKB', 'BKR', 'BKL'].flatMap((nama) => [tanda(SASARAN, ringkas(nama)), tanda(IKUT, ringkas(nama))]),
  kolom(IKUT, 'teks', 7.5, ringkas('UPPKA')),
  kolom(teks('Mutasi', 'Change'), 'teks', 7),
];

/** The columns that are ticks, by number. */
const KOLOM_TANDA: ReadonlySet<number> = new Set([8, 9, 10, 14, 15, 16, 17, 18, 19, 20, 21, 22, 23]);
const KOLOM_NAMA = 3;

const KOLOM_JKN = 8;
const KOLOM_PUS = 9;
const KOLOM_METODE = 11;
/** Columns answered by the couple's state alone: hamil, IAS, IAT, TIAL. */
const KOLOM_KEADAAN: ReadonlySet<number> = new Set([10, 14, 15, 16]);

/** Died or left this month: listed, not counted, so an empty cell is no answer. */
const isPergi = (satu: readonly SelLembar[]): boolean => /[34]/.test(String(satu[KOLOM_REKAP.length - 1]));

/** Whether a column has people to ask and not one answer. */
function isTanpaJawaban(baris: readonly (readonly SelLembar[])[], nomor: number): boolean {
  if (nomor === KOLOM_JKN) return baris.length > 0 && baris.every((satu) => satu[nomor] === null || isPergi(satu));
  const pus = baris.filter((satu) => satu[KOLOM_PUS] === CENTANG);
  return KOLOM_KEADAAN.has(nomor) && pus.length > 0 && pus.every((satu) => satu[KOLOM_METODE] === null);
}

/** The foot of a table: how often each column is ticked; a dash where nobody was asked yet. */
const kakiTanda = (baris: readonly (readonly SelLembar[])[]): SelLembar[] =>
  KOLOM_REKAP.map((_, nomor) => {
    if (nomor === KOLOM_NAMA) return 'Jumlah';
    if (!KOLOM_TANDA.has(nomor)) return '';
    // In words: the total row leaves an empty place of a column of words blank.
    return isTanpaJawaban(baris, nomor) ? '–' : hitungCentang(baris, nomor);
  });

const CATATAN: readonly Teks[] = [
  teks(
    'Tanda ✓ berarti ya; kosong berarti tidak; – berarti belum diketahui. PUS dengan metode – belum didata keadaan KB-nya.',
    '✓ is yes, empty is no, – is not known. A couple whose method is – was not asked yet.',
  ),
  teks('KKI belum dicatat di Lini. Jalur: P pemerintah, S swasta.', 'The KKI is not kept in Lini. Path: P government, S private.'),
  teks(
    'Mutasi: 1 menikah, 2 bercerai, 3 meninggal, 4 pindah, 5 anggota keluarga baru. Yang meninggal atau pindah bulan ini masih ditulis, tidak dihitung.',
    'Change: 1 married, 2 divorced, 3 died, 4 moved, 5 new member. Those who died or left this month are listed and not counted.',
  ),
  teks(
    'Sasaran dan kesertaan kelompok ditulis di baris pertama keluarga. Batas umur sasaran perkiraan Lini.',
    "Target and membership stand on the family's first row.",
  ),
];

function susun(bahan: BahanNama): Lembar {
  const kesertaan = kesertaanKeluarga(bahan.desa);
  const perRt = kelompokkanRt(bahan, (satu) => listBaris(satu).length > 0);
  const bagian = perRt.map(([rt, daftar]): BagianLembar => {
    const baris = daftar.flatMap((satu, ke) => barisKeluarga(satu, ke + 1, kesertaan));
    return { judul: ringkas(`RT ${rt}`), kolom: KOLOM_REKAP, baris, jumlah: kakiTanda(baris) };
  });
  const kosong: BagianLembar = {
    judul: null,
    kolom: KOLOM_REKAP,
    baris: [],
    kosong: teks('Belum ada keluarga di RT ini.', 'No families in this RT yet.'),
  };
  return {
    id: 'rekap-keluarga',
    kode: '',
    judul: teks('Rekapitulasi data keluarga', 'Recap of family data'),
    kepala: susunKepala(bahan.kepala),
    bagian: [
      ...(bagian.length > 0 ? bagian : [kosong]),
      ...ringkasanKeluarga(
        perRt.flatMap(([, daftar]) => daftar),
        kesertaan,
      ),
    ],
    catatan: CATATAN,
    tandaTangan: susunTandaTangan(bahan.kepala, teks('Pelapor', 'Reporter'), teks('Pembina', 'Builder (pembina)')),
    arah: 'mendatar',
    kertas: 'f4',
    isBernama: true,
  };
}

export const rekapKeluarga: LembarNama = {
  jenis: 'nama',
  id: 'rekap-keluarga',
  kode: '',
  judul: teks('Rekapitulasi data keluarga', 'Recap of family data'),
  guna: teks('Semua keluarga satu RT menurut nama, 25 kolom', 'All families of an RT by name, 25 columns'),
  pilih: 'rt',
  susun,
};
