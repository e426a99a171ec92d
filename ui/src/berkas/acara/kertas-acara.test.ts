// Every paper becomes a PDF that opens, with as many pages as its people need.
import { createRequire } from 'node:module';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { soalAngka, soalBanyak, soalBenarSalah, soalUrut } from '@lini/core/pelajaran/soal.ts';
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { TATA_TABEL } from '../lembar/susun-pdf.ts';
import { beritaAcaraPdf } from './berita-acara.ts';
import { daftarHadirPdf } from './daftar-hadir.ts';
import { kontingenPdf } from './daftar-kontingen.ts';
import { transportPdf } from './daftar-transport.ts';
import { kartuPesertaPdf } from './kartu-peserta.ts';
import { kunciTesPdf, lembarTesPdf, tulisKunci } from './kertas-tes.ts';
import { piagamPdf } from './piagam.ts';
import { rekapTesPdf } from './rekap-tes.ts';
import { rundownPdf } from './rundown.ts';
import { sertifikatPdf } from './sertifikat.ts';
import { suratPerKaderPdf, suratUndanganPdf } from './surat-undangan.ts';
import { daftarDudukPdf, denahDudukPdf } from './tempat-duduk.ts';

type PdfMake = {
  setFonts(huruf: object): void;
  setTableLayouts(tata: object): void;
  setUrlAccessPolicy(may: () => boolean): void;
  setLocalAccessPolicy(may: () => boolean): void;
  createPdf(dokumen: object): { getBuffer(): Promise<Uint8Array> };
};

// The package brings no types, and its part for Node is no module.
const muat = createRequire(import.meta.url);
const pdfMake = muat('pdfmake') as PdfMake;
const huruf = (nama: string): string => muat.resolve(`pdfmake/fonts/Roboto/Roboto-${nama}.ttf`);
pdfMake.setFonts({ Roboto: { normal: huruf('Regular'), bold: huruf('Medium') } });
pdfMake.setTableLayouts(TATA_TABEL);
pdfMake.setUrlAccessPolicy(() => false);
pdfMake.setLocalAccessPolicy(() => true);

async function halaman(dokumen: object): Promise<number> {
  const isi = Buffer.from(await pdfMake.createPdf(dokumen).getBuffer()).toString('latin1');
  expect(isi.slice(0, 5)).toBe('%PDF-');
  expect(isi.trimEnd().endsWith('%%EOF')).toBe(true);
  const banyak = [...isi.matchAll(/\/Type \/Page\b(?!s)/g)].length;
  // What the page tree says is what there is.
  expect(Number(/\/Type \/Pages\s*\/Count (\d+)/.exec(isi)?.[1])).toBe(banyak);
  return banyak;
}

const acara = { ...kepalaAcaraUji, isContoh: true };
const orang = orangAcaraUji(107);
const hadir = orang.map((satu, ke) => ({ ...satu, masuk: '2025-02-03T08:00', keluar: null, isDatangLangsung: ke > 101 }));
const laksana = { sesi: null, hariKe: 1, banyakHari: 1, penyelenggara: 'Balai Penyuluh KB Kecamatan Juai', pengajar: ['Rudi Hartono'] };
const kartu = orangAcaraUji(450, 8).map((satu) => ({ ...satu, peran: 'Peserta', kontingen: satu.kecamatan }));
const surat = {
  ...acara,
  nomor: null,
  sifat: null,
  hal: 'Undangan orientasi',
  tempatSurat: 'Paringin',
  tanggalSurat: null,
  pembuka: 'Kami mengundang Saudara untuk hadir pada:',
  waktu: null,
  catatan: ['Membawa register.'],
  undangan: orang,
  penanda: { sebagai: 'Kepala Dinas', nama: null },
  tembusan: ['Arsip'],
};

const duduk = {
  ...acara,
  blok: ['A', 'B', 'C'].map((nama) => ({
    nama,
    baris: Array.from({ length: 15 }, (_, baris) => Array.from({ length: 10 }, (__, ke) => `${nama}${baris * 10 + ke + 1}`)),
  })),
  orang: kartu.map((satu, ke) => ({ ...satu, kursi: `${'ABC'[Math.floor(ke / 150)]}${(ke % 150) + 1}` })),
  penutup: penutupUji,
};
/** A hall as the office draws it: `banyak` people of eight kecamatan, so many seats to a row. */
function denahSebaris(banyak: number, sebaris: number, kertas: 'a4' | 'f4') {
  const kursi = Array.from(
    { length: banyak },
    (_, ke) => `${String.fromCharCode(65 + (Math.floor(ke / sebaris) % 26))}${ke < 26 * sebaris ? '' : 'X'}-${(ke % sebaris) + 1}`,
  );
  const baris = Array.from({ length: Math.ceil(banyak / sebaris) }, (_, ke) => kursi.slice(ke * sebaris, (ke + 1) * sebaris));
  const semua = orangAcaraUji(banyak, 8).map((satu, ke) => ({ ...satu, kontingen: `Kecamatan ${satu.kecamatan}`, kursi: kursi[ke] ?? null }));
  const kop = {
    ...acara.kop,
    kepanjangan: 'Dinas Pemberdayaan Perempuan, Perlindungan Anak, Pengendalian Penduduk, KB, Pemberdayaan Masyarakat',
    alamat: 'Jalan Contoh 1, Paringin',
  };
  return denahDudukPdf({ ...acara, kop, kertas, blok: [{ nama: 'Aula', baris }], orang: semua, penutup: penutupUji });
}

const penumpang = { nama: 'Bus 1', pengemudi: null, telepon: null, titikKumpul: null, berangkat: null, kursi: null, penumpang: orang.slice(0, 30) };
const tes = orang.map((satu, ke) => ({ ...satu, pre: ke % 100, post: 60, sesiHadir: 1, sesiDiadakan: 1 }));
const sesi = { tanggal: '2025-02-03', mulai: '08:00', selesai: '09:00', judul: 'Pembukaan', jp: 1, pengajar: null, ruang: null };

const sertifikat = orang.map((satu) => ({
  ...satu,
  nomor: '6311-2025-00107-42',
  sebagai: 'Peserta',
  jp: 14,
  tanggal: '2025-02-03',
  alamat: 'https://lini.example/s',
}));
const hormat = { tempatTandaTangan: null, penyelenggara: 'DP3A P2KB PMD', penanda: { sebagai: 'Kepala Dinas', nama: null } };
const juara = { nomor: null, gelar: 'Juara 1', penerima: 'Regu Mawar', dari: null, lomba: 'Yel-yel' };

const regu = {
  peringkat: 1,
  regu: 'Regu Mawar',
  kontingen: 'Juai',
  perJuri: [83.5, 81.25, 83.5],
  rata: 82.75,
  denda: 0,
  nilai: 82.75,
  gelar: 'Juara 1',
  keadaan: 'dinilai',
} as const;
const berita = {
  ...acara,
  lomba: 'Yel-yel',
  nomor: null,
  tanggal: '2025-02-26',
  aturan: { kriteria: [{ nama: 'Kekompakan', bobot: 100 }], lain: [['Skala', '60 sampai 95']] as const },
  juri: ['Rudi', 'Noor', 'Hasan'].map((nama) => ({ nama, isHadir: true, catatan: null })),
  ...{ seri: [], denda: [], diskualifikasi: [], perubahan: [], protes: [] },
  tempatTandaTangan: null,
  panitia: penutupUji.penanda,
};

const SUMBER = { basis: 'perkiraan', rujukan: 'uji' } as const;
const sepuluhSoal = Array.from({ length: 10 }, (_, ke) => ({
  soal: soalBanyak(String(ke), `Mana yang benar, nomor ${ke}?`, ['satu', 'dua'], ['tiga'], 'Karena itu.', SUMBER),
  tawaran: [2, 0, 1],
}));

test('kunci menurut urutan di kertas', () => {
  expect(tulisKunci({ soal: soalBanyak('1', '?', ['a', 'b'], ['c'], '', SUMBER), tawaran: [2, 0, 1] })).toBe('B, C');
  expect(tulisKunci({ soal: soalUrut('1', '?', ['a', 'b', 'c'], '', SUMBER), tawaran: [2, 0, 1] })).toBe('3, 1, 2');
  expect(tulisKunci({ soal: soalBenarSalah('1', '?', false, '', SUMBER), tawaran: [] })).toBe('S');
  expect(tulisKunci({ soal: soalAngka('1', '?', 2.5, 'kg', '', SUMBER), tawaran: [] })).toBe('2,5 kg');
});

describe('halaman', () => {
  test.each([
    ['daftar hadir 107 orang', () => daftarHadirPdf({ ...acara, ...laksana, orang: hadir, bentuk: 'sudah-diisi', barisKosong: 0, penutup: penutupUji }), 5],
    [
      'daftar hadir seorang',
      () => daftarHadirPdf({ ...acara, ...laksana, sesi: 'Pagi', orang: hadir.slice(0, 1), bentuk: 'untuk-diisi', barisKosong: 0, penutup: penutupUji }),
      1,
    ],
    ['surat dan lampiran 107 orang', () => suratUndanganPdf(surat), 4],
    ['surat per kader', () => suratPerKaderPdf({ ...surat, undangan: orang.slice(0, 12) }), 12],
    ['kartu 450 orang', () => kartuPesertaPdf({ ...acara, orang: kartu }), 57],
    [
      'kontingen 450 orang',
      () => kontingenPdf({ ...acara, kontingen: [{ nama: 'Juai', kuota: 450, anggota: kartu.map((satu) => ({ ...satu, ikut: null })) }], penutup: penutupUji }),
      11,
    ],
    ['transport', () => transportPdf({ ...acara, kendaraan: [penumpang], belumDapat: [], penutup: penutupUji }), 2],
    ['rekap tes 107 orang', () => rekapTesPdf({ ...acara, orang: tes, topik: [], parameter: parameterPada('2025-02-03'), penutup: penutupUji }), 3],
    ['lembar tes 10 soal', () => lembarTesPdf({ ...acara, judul: 'Tes awal', soal: sepuluhSoal }), 2],
    ['kunci tes 10 soal', () => kunciTesPdf({ ...acara, judul: 'Tes awal', soal: sepuluhSoal }), 1],
    ['susunan acara', () => rundownPdf({ ...acara, rundown: [sesi], penutup: penutupUji }), 1],
    ['denah 450 kursi', () => denahDudukPdf(duduk), 1],
    ['daftar 450 kursi', () => daftarDudukPdf({ ...duduk, kertas: 'f4' }), 10],
    ['sertifikat 107 orang', () => sertifikatPdf({ ...acara, ...hormat, sertifikat }), 107],
    ['piagam', () => piagamPdf({ ...acara, kertas: 'f4', tempatTandaTangan: null, tanggal: null, penanda: penutupUji.penanda, piagam: [juara, juara] }), 2],
    ['berita acara 8 regu', () => beritaAcaraPdf({ ...berita, hasil: Array.from({ length: 8 }, () => regu) }), 2],
    ['berita acara tanpa regu', () => beritaAcaraPdf({ ...berita, hasil: [] }), 1],
    ['kartu 8 orang', () => kartuPesertaPdf({ ...acara, orang: kartu.slice(0, 8) }), 1],
  ] as const)('%s', async (_, buat, banyak) => expect(await halaman(buat())).toBe(banyak));
});

describe('denah duduk dan keterangannya satu halaman', () => {
  test.each([
    [50, 10, 'a4'],
    [450, 10, 'a4'],
    [450, 20, 'a4'],
    [450, 20, 'f4'],
    [600, 20, 'a4'],
    [600, 60, 'f4'],
  ] as const)('%i kursi, %i sebaris, %s', async (banyak, sebaris, kertas) => expect(await halaman(denahSebaris(banyak, sebaris, kertas))).toBe(1));
});
