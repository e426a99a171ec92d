// The paper of a test: blank for those without a phone, and its key with the score of each number of right answers.
import type { Soal } from '@lini/core/pelajaran/soal.ts';
import { nilaiTes } from '@lini/core/pelatihan/nilai-tes.ts';
import { type DokumenPdf, kepalaDokumen, susunDokumen } from './dokumen.ts';
import { hariTanggal } from './kata-hari.ts';
import type { KepalaAcara } from './kepala-acara.ts';
import { tabelAcara, uraian } from './tabel-acara.ts';

/** A question as it is printed; `tawaran`: the places of its choices or steps in the order they are printed. */
export type SoalKertas = { readonly soal: Soal; readonly tawaran: readonly number[] };

/** `judul`: which test. Paper and key are made from the same questions in the same order. */
export type MasukanTes = KepalaAcara & { readonly judul: string; readonly soal: readonly SoalKertas[] };

const TITIK = '…………………';
const huruf = (ke: number): string => String.fromCharCode(65 + ke);

const PETUNJUK: Readonly<Record<Soal['jenis'], string>> = {
  satu: 'Lingkari satu huruf.',
  banyak: 'Lingkari semua yang benar, boleh lebih dari satu.',
  'benar-salah': 'Lingkari B bila benar, S bila salah.',
  urut: 'Tulis nomor urutnya, mulai dari 1, di depan tiap langkah.',
  angka: 'Tulis angkanya.',
};

function barisJawaban({ soal, tawaran }: SoalKertas): string[] {
  switch (soal.jenis) {
    case 'benar-salah':
      return ['B        S'];
    case 'angka':
      return [`${TITIK} ${soal.satuan}`];
    case 'urut':
      return tawaran.map((satu) => `(…….)  ${soal.langkah[satu] ?? ''}`);
    default:
      return tawaran.map((satu, ke) => `${huruf(ke)}.  ${soal.pilihan[satu] ?? ''}`);
  }
}

const soalPdf = (satu: SoalKertas, ke: number): object => ({
  stack: [
    { text: `${ke + 1}.  ${satu.soal.tanya}`, bold: true, margin: [0, 0, 0, 1] },
    { text: PETUNJUK[satu.soal.jenis], fontSize: 8.5, color: '#444444', margin: [16, 0, 0, 3] },
    ...barisJawaban(satu).map((text) => ({ text, margin: [16, 0, 0, 2.5] })),
  ],
  unbreakable: true,
  margin: [0, 0, 0, 8],
});

/** The blank test, one for each person who has no phone: copied as often as needed. */
export const lembarTesPdf = (tes: MasukanTes): DokumenPdf =>
  susunDokumen(
    tes,
    `${tes.judul} ${tes.acara}`,
    [
      ...kepalaDokumen(tes, tes.judul),
      uraian([
        ['Kegiatan', tes.acara],
        ['Hari, tanggal', hariTanggal(tes.mulai, tes.sampai)],
        ['Nama', null],
        ['Jabatan, desa', null],
      ]),
      { text: `${tes.soal.length} soal. Jawab menurut yang Saudara ketahui; soal yang tidak diketahui boleh dilewati.`, margin: [0, 2, 0, 10] },
      ...tes.soal.map(soalPdf),
      { text: `Jumlah benar: ${TITIK}     Nilai: ${TITIK}`, alignment: 'right', margin: [0, 6, 0, 0] },
    ],
    { huruf: 11 },
  );

/** The right answer in the words of the paper: letters, B or S, the order from the first line to the last, or the number. */
export function tulisKunci({ soal, tawaran }: SoalKertas): string {
  switch (soal.jenis) {
    case 'benar-salah':
      return soal.kunci[0] === 1 ? 'B' : 'S';
    case 'angka':
      return `${String(soal.kunci[0]).replace('.', ',')} ${soal.satuan}`;
    case 'urut':
      return tawaran.map((satu) => soal.kunci.indexOf(satu) + 1).join(', ');
    default:
      return tawaran.flatMap((satu, ke) => (soal.kunci.includes(satu) ? [huruf(ke)] : [])).join(', ');
  }
}

const tulisNilai = (benar: number, soal: number): string => `${benar} benar = ${String(nilaiTes(benar, soal)).replace('.', ',')}`;

/** The key, for those who mark: answers, why, and the score of each number of right answers. */
export const kunciTesPdf = (tes: MasukanTes): DokumenPdf =>
  susunDokumen(tes, `Kunci ${tes.judul} ${tes.acara}`, [
    ...kepalaDokumen(tes, `Kunci ${tes.judul}`),
    { text: 'Untuk panitia. Jangan dibagikan sebelum tes akhir selesai.', bold: true, margin: [0, 0, 0, 6] },
    tabelAcara(
      [
        { judul: 'No', lebar: 24, rata: 'right' },
        { judul: 'Jawaban', lebar: 76 },
        { judul: 'Soal dan penjelasannya', lebar: '*' },
      ],
      tes.soal.map((satu, ke) => [
        ke + 1,
        { text: tulisKunci(satu), bold: true },
        { stack: [satu.soal.tanya, { text: satu.soal.penjelasan, fontSize: 8, color: '#444444', margin: [0, 2, 0, 0] }] },
      ]),
    ),
    {
      stack: [
        { text: 'Nilai', bold: true, margin: [0, 4, 0, 2] },
        { text: Array.from({ length: tes.soal.length + 1 }, (_, benar) => tulisNilai(benar, tes.soal.length)).join('     '), lineHeight: 1.3 },
        {
          text: 'Satu soal benar bila seluruh jawabannya tepat: yang boleh lebih dari satu harus lengkap tanpa yang salah, yang diurutkan harus urut semuanya. Soal kosong dihitung salah; orang yang tidak ikut tes tidak diberi nilai 0.',
          fontSize: 8.5,
          margin: [0, 6, 0, 0],
        },
      ],
      unbreakable: true,
    },
  ]);
