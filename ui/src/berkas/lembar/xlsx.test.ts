// The workbook read back: texts stay texts, totals are there, headings are merged, and it is set up for its paper.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { teks } from '@lini/core/teks.ts';
import { lembarUji } from '@lini/testing/lembar-uji.ts';
import { type Cell, readXlsx, type Sheet } from 'hucre/xlsx';
import { beforeAll, describe, expect, test } from 'vitest';
import { buatXlsx } from './xlsx.ts';
import { ubahDalamZip } from './zip.ts';

async function baca(lembar: Lembar): Promise<{ tab: Sheet; xml: string }> {
  const berkas = await buatXlsx(lembar);
  let xml = '';
  await ubahDalamZip(berkas, 'xl/worksheets/sheet1.xml', (isi) => {
    xml = isi;
    return isi;
  });
  const [tab] = (await readXlsx(berkas, { readStyles: true })).sheets;
  if (!tab) throw new Error('buku tanpa tab');
  return { tab, xml };
}

describe('lembar uji sebagai XLSX', () => {
  let tab: Sheet;
  let xml: string;
  beforeAll(async () => {
    ({ tab, xml } = await baca(lembarUji));
  });
  const cariBaris = (isi: string): number => tab.rows.findIndex((baris) => baris.includes(isi));
  const sel = (baris: number, kolom: number): Cell | undefined => tab.cells?.get(`${baris},${kolom}`);
  const isDigabung = (baris: number, isi: string): boolean =>
    (tab.merges ?? []).some(({ startRow, startCol, endCol }) => startRow === baris && endCol > startCol && tab.rows[baris]?.[startCol] === isi);

  test('NIK adalah teks dengan seluruh angkanya, juga yang berawal nol', () => {
    for (const nik of ['6311014101900001', '0011014202910002']) {
      const baris = cariBaris(nik);
      expect(baris).toBeGreaterThan(0);
      expect(sel(baris, 1)).toMatchObject({ type: 'string', value: nik });
      expect(sel(baris, 1)?.style?.numFmt).toBe('@');
    }
  });
  test('yang menyerupai rumus tetap teks', () => expect(sel(cariBaris('=SUM(A1:A9)'), 2)).toMatchObject({ type: 'string', value: '=SUM(A1:A9)' }));
  test('angka adalah angka berpola Indonesia, yang tidak ada sebuah garis dan bukan nol', () => {
    const baris = cariBaris('6311014101900001');
    expect(sel(baris, 4)).toMatchObject({ value: 1234 });
    expect(sel(baris, 4)?.style?.numFmt).toBe('[$-421]#,##0');
    expect(sel(baris, 6)).toMatchObject({ value: 64.25 });
    expect(sel(baris + 1, 4)).toMatchObject({ type: 'string', value: '–' });
  });
  test('tanggal adalah tanggal', () => {
    const nilai = sel(cariBaris('6311014101900001'), 3)?.value;
    expect(nilai instanceof Date ? nilai.toISOString().slice(0, 10) : nilai).toBe('1990-01-01');
  });
  test('baris jumlah menjumlah, namanya melintasi kolom kosong', () => {
    const baris = cariBaris('Capaian') + 5;
    expect(tab.rows[baris]?.slice(0, 6)).toEqual(['Jumlah', null, null, null, 1241, 6]);
    expect(isDigabung(baris, 'Jumlah')).toBe(true);
  });
  test('judul kelompok kolom digabung di atas kolomnya, kolom lain setinggi dua baris', () => {
    const baris = cariBaris('Peserta KB');
    expect(isDigabung(baris, 'Peserta KB')).toBe(true);
    expect(tab.rows[baris + 1]?.slice(4, 6)).toEqual(['Pemerintah', 'Swasta']);
    expect(tab.merges).toContainEqual({ startRow: baris, startCol: 1, endRow: baris + 1, endCol: 1 });
  });
  test('tabel kedua di bawah kisi yang sama: uraiannya melintasi beberapa kolom', () => expect(isDigabung(cariBaris('Keluarga'), 'Keluarga')).toBe(true));
  test('tabel tanpa baris berkata mengapa', () => expect(cariBaris('Belum ada pertemuan bulan ini.')).toBeGreaterThan(0));
  test('kertas F4 mendatar, satu halaman', () => {
    expect(xml).toMatch(/<pageSetup[^>]*paperSize="14"/);
    expect(tab.pageSetup).toMatchObject({ orientation: 'landscape', fitToWidth: 1, fitToHeight: 1 });
    expect(tab.headerFooter?.oddFooter).toContain('Rahasia');
  });
  test('ada tempat menandatangani dan menulis NIP', () => {
    expect(cariBaris('Mengetahui, PKB')).toBeGreaterThan(0);
    expect(tab.rows.flat().filter((satu) => typeof satu === 'string' && satu.startsWith('NIP.'))).toHaveLength(1);
  });
});

test('daftar panjang: kepala tabel tetap tampak dan berulang di tiap halaman', async () => {
  const panjang: Lembar = {
    ...lembarUji,
    kertas: 'a4',
    arah: 'tegak',
    isBernama: false,
    bagian: [
      {
        judul: null,
        kolom: [{ judul: teks('No', 'No'), jenis: 'angka', lebar: 5 }],
        baris: Array.from({ length: 200 }, (_, ke) => [ke + 1]),
      },
    ],
  };
  const { tab, xml } = await baca(panjang);
  const kepala = tab.rows.findIndex((baris) => baris.includes('No'));
  expect(tab.freezePane?.rows).toBe(kepala + 1);
  expect(tab.pageSetup).toMatchObject({
    printTitlesRow: `$${kepala + 1}:$${kepala + 1}`,
    paperSize: 'a4',
    orientation: 'portrait',
    fitToWidth: 1,
    fitToHeight: 0,
  });
  expect(xml).not.toContain('paperSize="14"');
  expect(tab.headerFooter?.oddFooter).not.toContain('Rahasia');
});

test('kata di kanan kolom angka menjorok, supaya "1" dan "kali" tidak menempel', async () => {
  const kolom = [
    { judul: teks('Uraian', 'Item'), jenis: 'teks', lebar: 30 },
    { judul: teks('Jumlah', 'Number'), jenis: 'angka', lebar: 12 },
    { judul: teks('Satuan', 'Unit'), jenis: 'teks', lebar: 10 },
  ] as const;
  const { tab } = await baca({ ...lembarUji, bagian: [{ judul: null, kolom, baris: [['Rakor desa', 1, 'kali']] }] });
  const baris = tab.rows.findIndex((satu) => satu.includes('kali'));
  const inden = (isi: unknown) => tab.cells?.get(`${baris},${tab.rows[baris]?.indexOf(isi as never)}`)?.style?.alignment?.indent ?? 0;
  expect([inden('Rakor desa'), inden(1), inden('kali')]).toEqual([0, 0, 1]);
});
