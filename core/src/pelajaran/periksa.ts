// What a lesson still lacks before it may be shown to cadres, field by field; the same for the lessons that come with Lini.
import type { Parameter } from '../parameter/parameter.ts';
import { type Teks, teks } from '../teks.ts';
import { detikBaca } from './belajar.ts';
import type { IsiPelajaran } from './pelajaran.ts';
import { type Cacat, cacat, isKosong, periksaTulisan } from './periksa-isian.ts';
import { periksaSoal } from './periksa-soal.ts';

const JUDUL_TERPANJANG = 40;
const KALIMAT_TERPANJANG = 125;
const KALIMAT_TERBANYAK = 3;
const SUMBER_TERPANJANG = 140;

/** The words, pages and questions of a lesson, wherever it was written. */
type Diperiksa = IsiPelajaran & { readonly judul: Teks; readonly untuk: Teks; readonly detik: number | null };

function periksaHalaman({ judul, kalimat }: IsiPelajaran['halaman'][number], ke: number): Cacat[] {
  const isian = `halaman.${ke}`;
  const banyak =
    kalimat.length === 0
      ? [cacat(`${isian}.kalimat`, teks('Tulis sedikitnya satu kalimat.', 'Write at least one sentence.'))]
      : kalimat.length > KALIMAT_TERBANYAK
        ? [
            cacat(
              `${isian}.kalimat`,
              teks('Paling banyak tiga kalimat; sisanya pindahkan ke halaman lain.', 'At most three sentences; move the rest to another page.'),
            ),
          ]
        : [];
  return [
    ...periksaTulisan(`${isian}.judul`, judul, JUDUL_TERPANJANG),
    ...banyak,
    ...kalimat.flatMap((satu, nomor) => periksaTulisan(`${isian}.kalimat.${nomor}`, satu, KALIMAT_TERPANJANG)),
  ];
}

function periksaKepala({ judul, untuk, detik, halaman, soal, sumber }: Diperiksa, batas: Parameter): Cacat[] {
  const paling = detikBaca(halaman.length, batas);
  const paksaSoal = batas['pelajaran.soal'];
  return [
    ...periksaTulisan('judul', judul.id, JUDUL_TERPANJANG),
    ...periksaTulisan('untuk', untuk.id, JUDUL_TERPANJANG * 2),
    ...(halaman.length === 0 ? [cacat('halaman', teks('Tambahkan sedikitnya satu halaman.', 'Add at least one page.'))] : []),
    ...(soal.length < paksaSoal
      ? [
          cacat(
            'soal',
            teks(`Perlu sedikitnya ${paksaSoal} soal, sebanyak yang diundi sekali kuis.`, `At least ${paksaSoal} questions, as many as one quiz draws.`),
          ),
        ]
      : []),
    ...(sumber.length === 0 || sumber.every(({ rujukan }) => isKosong(rujukan))
      ? [cacat('sumber', teks('Sebutkan sedikitnya satu sumber.', 'Name at least one source.'))]
      : sumber.flatMap(({ rujukan }, ke) => periksaTulisan(`sumber.${ke}`, rujukan, SUMBER_TERPANJANG))),
    ...(detik !== null && detik < paling
      ? [cacat('detik', teks(`Paling sedikit ${paling} detik untuk ${halaman.length} halaman.`, `At least ${paling} seconds for ${halaman.length} pages.`))]
      : []),
  ];
}

/** Everything that keeps the lesson from being published, in the order of the editor; empty: it may be. */
export function periksaPelajaran(isi: Diperiksa, batas: Parameter): Cacat[] {
  const nomor = isi.soal.map((satu) => satu.nomor);
  const kembar = nomor.flatMap((satu, ke) =>
    nomor.indexOf(satu) < ke ? [cacat(`soal.${ke}.nomor`, teks(`Nomor ${satu} dipakai dua kali.`, `Number ${satu} is used twice.`))] : [],
  );
  return [...periksaKepala(isi, batas), ...isi.halaman.flatMap(periksaHalaman), ...isi.soal.flatMap(periksaSoal), ...kembar];
}
