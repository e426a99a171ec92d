// Letters and badges: who is named where, the right code for each, and names that fit their place.
import { bacaKodePeserta } from '@lini/core/acara/kode-peserta.ts';
import { orangAcaraUji } from '@lini/testing/acara-uji.ts';
import { barisDokumen, kataDokumen } from '@lini/testing/kata-dokumen.ts';
import { kepalaAcaraUji } from '@lini/testing/kepala-acara-uji.ts';
import { decodeQR } from 'qr/decode.js';
import { describe, expect, test } from 'vitest';
import { hurufNama, kartuPesertaPdf } from './kartu-peserta.ts';
import { type MasukanSurat, suratPerKaderPdf, suratUndanganPdf } from './surat-undangan.ts';

const orang = orangAcaraUji(107);
const surat: MasukanSurat = {
  ...kepalaAcaraUji,
  nomor: '400.13/021/2025',
  sifat: null,
  hal: 'Undangan orientasi',
  tempatSurat: 'Paringin',
  tanggalSurat: '2025-01-28',
  pembuka: 'Kami mengundang Saudara untuk hadir pada:',
  waktu: null,
  catatan: [],
  undangan: orang,
  penanda: { sebagai: 'Kepala Dinas', nama: null, nip: null },
  tembusan: [],
};

type Kotak = { type: string; x: number; y: number; w: number; h: number };

/** Reads the codes drawn in a document, in their order. */
function bacaKode(bagian: unknown): string[] {
  if (Array.isArray(bagian)) return bagian.flatMap(bacaKode);
  if (typeof bagian !== 'object' || bagian === null) return [];
  const { canvas, ...lain } = bagian as { canvas?: Kotak[] };
  const [alas, ...kotak] = canvas ?? [];
  if (alas?.type !== 'rect') return Object.values(lain).flatMap(bacaKode);
  const sisi = 330;
  const data = new Uint8ClampedArray(sisi * sisi * 4).fill(255);
  const titik = (angka: number): number => Math.round((angka * sisi) / alas.w);
  for (const { x, y, w, h } of kotak)
    for (let b = titik(y); b < titik(y + h); b += 1) for (let k = titik(x); k < titik(x + w); k += 1) data.fill(0, 4 * (b * sisi + k), 4 * (b * sisi + k) + 3);
  return [decodeQR({ width: sisi, height: sisi, data })];
}

describe('surat undangan', () => {
  test('satu surat: namanya di lampiran, menurut desa, dan jumlahnya dalam kata', () => {
    const dokumen = suratUndanganPdf(surat);
    expect(kataDokumen(dokumen)).toContain('(107 (seratus tujuh) orang)');
    const nama = barisDokumen(dokumen)
      .filter((satu) => satu.length === 5)
      .slice(1);
    expect(nama.map((satu) => satu[0])).toEqual(orang.map((_, ke) => String(ke + 1)));
    expect(new Set(nama.map((satu) => satu[1]))).toEqual(new Set(orang.map((satu) => satu.nama)));
    expect(nama.at(-1)).toEqual(['107', expect.any(String), '–', '–', 'Juai']);
    expect(bacaKode(dokumen)).toEqual([]);
  });

  test('per kader: satu halaman seorang, kodenya miliknya sendiri, nama orang lain tidak ikut', () => {
    const dua = suratPerKaderPdf({ ...surat, undangan: orang.slice(0, 2) });
    const [aminah, siti] = dua.content as [object, object];
    expect([aminah, siti].map((halaman) => bacaKode(halaman).map(bacaKodePeserta))).toEqual([[orang[1]?.id], [orang[0]?.id]]);
    expect(kataDokumen(aminah)).toContain(orang[1]?.nama);
    expect(kataDokumen(aminah)).not.toContain(orang[0]?.nama);
    expect(siti).toMatchObject({ pageBreak: 'before' });
  });

  test('yang belum diketahui menjadi titik-titik, bukan tebakan', () =>
    expect(barisDokumen(suratUndanganPdf({ ...surat, nomor: null }))[0]?.[2]).toMatch(/^…+$/));
});

describe('kartu peserta', () => {
  const kartu = (banyak: number) =>
    kartuPesertaPdf({ ...kepalaAcaraUji, orang: orangAcaraUji(banyak).map((satu) => ({ ...satu, peran: 'Peserta', kontingen: 'Kontingen Juai' })) });

  test('delapan selembar, urut, kode masing-masing', () => {
    const dokumen = kartu(9);
    expect(bacaKode(dokumen).map(bacaKodePeserta)).toEqual(orangAcaraUji(9).map(({ id }) => id));
    expect(dokumen.content.filter((satu) => 'pageBreak' in satu)).toHaveLength(1);
    expect(kataDokumen(dokumen).filter((kata) => kata === '   Kontingen Juai')).toHaveLength(9);
  });

  test('tempat ditulis selama tidak mendorong kodenya keluar kartu', () => {
    const satu = (acara: string): string[] =>
      kataDokumen(kartuPesertaPdf({ ...kepalaAcaraUji, acara, orang: orangAcaraUji(1).map((orangnya) => ({ ...orangnya, peran: 'Juri', kontingen: null })) }));
    expect(satu('Temu Kader')).toContain('3 Februari 2025, Aula Kantor Kecamatan Juai');
    expect(satu('Orientasi '.repeat(10))).toContain('3 Februari 2025');
  });

  test.each([
    ['Siti', 24],
    ['Noor Hidayati', 24],
    ['Hj. Siti Raudhatul Jannah binti Muhammad Syarifuddin Al-Banjari, S.Sos., M.A.P.', 12.5],
    ['Muhammadsyarifuddinalbanjari', 10],
  ])('%s muat dengan huruf %d', (nama, huruf) => expect(hurufNama(nama)).toBe(huruf));
});
