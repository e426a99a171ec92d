// What a question still lacks: its words, its source, and an answer of the kind it asks.
import { teks } from '../teks.ts';
import { type Cacat, cacat, isKosong, periksaTulisan } from './periksa-isian.ts';
import type { Soal, SoalAngka, SoalPilih, SoalUrut } from './soal.ts';

const TERPANJANG = 140;
const PILIHAN_PALING_SEDIKIT = 3;

const samakan = (tulisan: string): string => tulisan.trim().toLowerCase();

/** Each one filled in, and no two alike. */
function periksaDaftar(isian: string, daftar: readonly string[]): Cacat[] {
  const rapi = daftar.map(samakan);
  return daftar.flatMap((satu, ke) => [
    ...periksaTulisan(`${isian}.${ke}`, satu, TERPANJANG),
    ...(!isKosong(satu) && rapi.indexOf(samakan(satu)) < ke
      ? [cacat(`${isian}.${ke}`, teks('Sama dengan pilihan lain; ganti salah satunya.', 'The same as another one; change one of them.'))]
      : []),
  ]);
}

function periksaPilih(isian: string, { jenis, pilihan, kunci }: SoalPilih): Cacat[] {
  const benar = new Set(kunci.filter((satu) => pilihan[satu] !== undefined)).size;
  const perlu =
    pilihan.length < PILIHAN_PALING_SEDIKIT
      ? teks(`Perlu sedikitnya ${PILIHAN_PALING_SEDIKIT} pilihan.`, `At least ${PILIHAN_PALING_SEDIKIT} choices are needed.`)
      : benar === 0 || benar !== kunci.length
        ? teks('Tandai jawaban yang benar.', 'Mark the right answer.')
        : jenis === 'satu' && benar !== 1
          ? teks('Tandai satu jawaban saja.', 'Mark one answer only.')
          : jenis === 'banyak' && benar < 2
            ? teks('Tandai sedikitnya dua jawaban; kalau hanya satu, pakai jenis satu jawaban.', 'Mark at least two; with one only, use the other kind.')
            : benar === pilihan.length
              ? teks('Sisakan sedikitnya satu pilihan yang salah.', 'Leave at least one wrong choice.')
              : null;
  return [...periksaDaftar(`${isian}.pilihan`, pilihan), ...(perlu === null ? [] : [cacat(`${isian}.kunci`, perlu)])];
}

function periksaUrut(isian: string, { langkah, kunci }: SoalUrut): Cacat[] {
  const isUrut = kunci.length === langkah.length && kunci.every((satu, ke) => satu === ke);
  return [
    ...periksaDaftar(`${isian}.langkah`, langkah),
    ...(langkah.length < PILIHAN_PALING_SEDIKIT || !isUrut
      ? [cacat(`${isian}.kunci`, teks('Tulis sedikitnya tiga langkah, dari yang pertama.', 'Write at least three steps, from the first one on.'))]
      : []),
  ];
}

function periksaAngka(isian: string, { satuan, kunci: [angka, ...lebih] }: SoalAngka): Cacat[] {
  const isAda = angka !== undefined && Number.isFinite(angka) && angka >= 0 && lebih.length === 0;
  return [
    ...(isAda ? [] : [cacat(`${isian}.kunci`, teks('Tulis angka yang benar, 0 atau lebih.', 'Write the right number, 0 or more.'))]),
    ...periksaTulisan(`${isian}.satuan`, satuan, TERPANJANG),
  ];
}

function periksaKunci(isian: string, soal: Soal): Cacat[] {
  switch (soal.jenis) {
    case 'urut':
      return periksaUrut(isian, soal);
    case 'angka':
      return periksaAngka(isian, soal);
    case 'benar-salah':
      return soal.kunci.length === 1 && (soal.kunci[0] === 0 || soal.kunci[0] === 1)
        ? []
        : [cacat(`${isian}.kunci`, teks('Pilih benar atau salah.', 'Choose true or false.'))];
    default:
      return periksaPilih(isian, soal);
  }
}

/** What keeps one question from being asked; `ke`: its place in the lesson. */
export function periksaSoal(soal: Soal, ke: number): Cacat[] {
  const isian = `soal.${ke}`;
  return [
    ...periksaTulisan(`${isian}.tanya`, soal.tanya, TERPANJANG),
    ...periksaKunci(isian, soal),
    ...periksaTulisan(`${isian}.penjelasan`, soal.penjelasan, TERPANJANG),
    ...periksaTulisan(`${isian}.sumber`, soal.sumber.rujukan, TERPANJANG),
  ];
}
