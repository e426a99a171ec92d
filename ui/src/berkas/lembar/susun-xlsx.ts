// Lays a sheet out in spreadsheet cells: heading, tables over one grid, notes, signatures; each cell with its look, each row with its height.
import type { BagianLembar, JenisKolom, Lembar, SelLembar, TandaTangan } from '@lini/core/laporan/lembar.ts';
import { isTanggal, nomorHari } from '@lini/core/tanggal.ts';
import type { CellStyle, CellValue } from 'hucre/xlsx';
import { TANPA_ANGKA } from '../../words/angka.ts';
import { type BarisJumlah, susunJumlah } from './baris-jumlah.ts';
import { GAYA, gayaSel } from './gaya-xlsx.ts';
import type { BarisBagian } from './halaman-xlsx.ts';
import { lebarKolom, susunKepala } from './kepala-kolom.ts';
import { jumlahkan, type Kisi, type Letak, susunKisi } from './kisi.ts';
import { Pena } from './pena.ts';
import { isiKepala, isKanan, tanpaBaris } from './sel.ts';
import { lebarTandaTangan, TEMPAT_TANGGAL, TITIK_NAMA, TITIK_NIP } from './tanda-tangan.ts';

/** `kepala`: the heading rows of the longest table. */
export type BidangXlsx = { readonly pena: Pena; readonly kisi: Kisi; readonly kepala: Letak | null; readonly bagian: readonly BarisBagian[] };

/** Day 0 of a spreadsheet is 30 December 1899. */
const HARI_NOL = nomorHari('1899-12-30');

/** A day becomes the number a spreadsheet counts it by, what is missing a dash. */
function nilaiSel(sel: SelLembar, jenis: JenisKolom): CellValue {
  if (sel === null) return TANPA_ANGKA;
  return jenis === 'tanggal' && isTanggal(sel) ? nomorHari(sel) - HARI_NOL : sel;
}

const LEBAR_LABEL = 20;
const LEBAR_PALING_SEMPIT = 60;

const lebarKepala = (penuh: number): number[] => [LEBAR_LABEL, Math.max(LEBAR_LABEL, penuh - LEBAR_LABEL)];
const seluruhKisi = ({ lebar }: Kisi): Letak => ({ mulai: 0, akhir: lebar.length - 1 });

function tulisKepala(pena: Pena, lembar: Lembar, kisi: Kisi): void {
  const penuh = seluruhKisi(kisi);
  if (lembar.kode) {
    pena.tulis(lembar.kode, penuh, GAYA.kode);
    pena.turun();
  }
  pena.tulis(lembar.judul.id, penuh, GAYA.judul);
  pena.turun(2);
  const [label = penuh, isi = penuh] = kisi.letak(lebarKepala(jumlahkan(kisi.lebar)));
  for (const satu of lembar.kepala) {
    pena.tulis(satu.label.id, label, GAYA.labelKepala);
    pena.tulis(`: ${isiKepala(satu.isi)}`, isi, GAYA.isiKepala);
    pena.turun();
  }
  pena.turun();
}

function tulisBagian(pena: Pena, bagian: BagianLembar, kisi: Kisi): Letak {
  const letak = kisi.letak(lebarKolom(bagian.kolom));
  const rentang = (kolom: number, panjang: number): Letak => ({ mulai: letak[kolom]?.mulai ?? 0, akhir: letak[kolom + panjang - 1]?.akhir ?? 0 });
  const seluruh = rentang(0, bagian.kolom.length);
  if (bagian.judul) {
    pena.tulis(bagian.judul.id, seluruhKisi(kisi), GAYA.judulBagian);
    pena.turun();
  }
  const mulai = pena.baris;
  for (const baris of susunKepala(bagian.kolom)) {
    for (const { teks, kolom, panjang, tinggi } of baris) pena.tulis(teks.id, rentang(kolom, panjang), GAYA.kepala, tinggi);
    pena.turun();
  }
  const kepala = { mulai, akhir: pena.baris - 1 };
  const tulisBaris = (baris: readonly SelLembar[], jumlah: BarisJumlah | null): void => {
    bagian.kolom.forEach(({ jenis }, ke) => {
      const isNama = jumlah !== null && ke === jumlah.mulai;
      if (jumlah && ke > jumlah.mulai && ke < jumlah.mulai + jumlah.panjang) return;
      const sel = baris[ke] ?? null;
      const sebelum = bagian.kolom[ke - 1]?.jenis;
      const gaya = gayaSel(sel, isNama ? 'teks' : jenis, jumlah !== null, sebelum !== undefined && isKanan(sebelum));
      pena.tulis(nilaiSel(sel, jenis), rentang(ke, isNama ? jumlah.panjang : 1), gaya);
    });
    pena.turun();
  };
  for (const baris of bagian.baris) tulisBaris(baris, null);
  if (bagian.baris.length === 0) {
    pena.tulis(tanpaBaris(bagian.kosong), seluruh, GAYA.kosong);
    pena.turun();
  }
  const jumlah = susunJumlah(bagian);
  if (jumlah) tulisBaris(jumlah.sel, jumlah);
  pena.turun();
  return kepala;
}

/** Gives the row at which the signatures begin. */
function tulisKaki(pena: Pena, { catatan, tandaTangan }: Lembar, kisi: Kisi): number {
  for (const satu of catatan) {
    pena.tulis(satu.id, seluruhKisi(kisi), GAYA.catatan);
    pena.turun();
  }
  pena.turun();
  const letak = kisi.letak(lebarTandaTangan(tandaTangan.length, jumlahkan(kisi.lebar)));
  const baris = (isi: (satu: TandaTangan, ke: number) => string, gaya: (satu: TandaTangan) => CellStyle = () => GAYA.paraf): void => {
    tandaTangan.forEach((satu, ke) => {
      const tempat = letak[ke];
      if (tempat) pena.tulis(isi(satu, ke), tempat, gaya(satu));
    });
    pena.turun();
  };
  const mulai = pena.baris;
  if (tandaTangan.length === 0) return mulai;
  baris((_, ke) => (ke === tandaTangan.length - 1 ? TEMPAT_TANGGAL : ''));
  baris(({ label }) => label.id);
  pena.turun(3);
  baris(
    ({ nama }) => nama ?? TITIK_NAMA,
    ({ nama }) => (nama === null ? GAYA.paraf : GAYA.nama),
  );
  if (tandaTangan.some(({ nip }) => nip)) baris(({ nip }) => (nip ? TITIK_NIP : ''));
  return mulai;
}

/** Lays the sheet out. */
export function susunXlsx(lembar: Lembar): BidangXlsx {
  const tabel = lembar.bagian.map(({ kolom }) => lebarKolom(kolom));
  const penuh = Math.max(LEBAR_PALING_SEMPIT, ...tabel.map(jumlahkan));
  const kisi = susunKisi([...tabel, lebarKepala(penuh), lebarTandaTangan(lembar.tandaTangan.length, penuh)]);
  const pena = new Pena(kisi.lebar);
  tulisKepala(pena, lembar, kisi);
  const baris: BarisBagian[] = [];
  const kepala = lembar.bagian.map((bagian) => {
    const mulai = pena.baris;
    const letak = tulisBagian(pena, bagian, kisi);
    baris.push({ mulai, isi: letak.akhir + 1, akhir: pena.baris });
    return letak;
  });
  // Signatures are not torn in two.
  baris.push({ mulai: tulisKaki(pena, lembar, kisi), isi: pena.baris, akhir: pena.baris });
  const panjang = lembar.bagian.map(({ baris }) => baris.length);
  return { pena, kisi, kepala: kepala[panjang.indexOf(Math.max(...panjang))] ?? null, bagian: baris };
}
