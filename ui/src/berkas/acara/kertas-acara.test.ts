// Every paper becomes a PDF that opens, with as many pages as its people need.
import { createRequire } from 'node:module';
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { kepalaAcaraUji, penutupUji } from '@lini/testing/kepala-acara-uji.ts';
import { describe, expect, test } from 'vitest';
import { TATA_TABEL } from '../lembar/susun-pdf.ts';
import { daftarHadirPdf } from './daftar-hadir.ts';
import { kartuPesertaPdf } from './kartu-peserta.ts';
import { suratPerKaderPdf, suratUndanganPdf } from './surat-undangan.ts';

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

describe('halaman', () => {
  test.each([
    ['daftar hadir 107 orang', () => daftarHadirPdf({ ...acara, sesi: null, orang: hadir, bentuk: 'sudah-diisi', barisKosong: 0, penutup: penutupUji }), 5],
    [
      'daftar hadir seorang',
      () => daftarHadirPdf({ ...acara, sesi: 'Pagi', orang: hadir.slice(0, 1), bentuk: 'untuk-diisi', barisKosong: 0, penutup: penutupUji }),
      1,
    ],
    ['surat dan lampiran 107 orang', () => suratUndanganPdf(surat), 4],
    ['surat per kader', () => suratPerKaderPdf({ ...surat, undangan: orang.slice(0, 12) }), 12],
    ['kartu 450 orang', () => kartuPesertaPdf({ ...acara, orang: kartu }), 57],
    ['kartu 8 orang', () => kartuPesertaPdf({ ...acara, orang: kartu.slice(0, 8) }), 1],
  ] as const)('%s', async (_, buat, banyak) => expect(await halaman(buat())).toBe(banyak));
});
