// What is said of a measure that is not believed: which value, how far it may go, and what to do.
import { type Teks, teks } from '../teks.ts';
import { listTidakWajar, type NilaiTumbuh, type Ukuran } from './nilai-tumbuh.ts';

const tulis = (nilai: number): string => String(Math.round(nilai * 100) / 100).replace('.', ',');
/** A limit in whole tenths. */
const tulisBatas = (nilai: number): string => String(Math.round(nilai * 10) / 10).replace('.', ',');

function kalimat(nama: Teks, ukuran: string, untuk: Teks, z: number, batas: string): Teks {
  const [arah, arahEn] = z < 0 ? ['di bawah', 'below'] : ['di atas', 'above'];
  return teks(
    `${nama.id} ${ukuran} jauh ${arah} yang wajar untuk ${untuk.id} (batas ${batas})`,
    `${nama.en} ${ukuran} is far ${arahEn} what is usual for ${untuk.en} (limit ${batas})`,
  );
}

/** Each value that is not believed, with its limit in kg or cm; a weight is held against the length only when both fit the age. */
export function listUkurUlang(nilai: NilaiTumbuh, { berat, panjang }: Ukuran): Teks[] {
  const daftar = listTidakWajar(nilai);
  const umur = teks('umurnya', 'the age');
  const [nBerat, nPanjang] = [teks('Berat', 'Weight'), teks('Panjang atau tinggi', 'Length or height')];
  const sendiri = daftar.filter((satu) => satu.indeks !== 'bbtb');
  const disebut = sendiri.length > 0 ? sendiri : daftar;
  return disebut.map(({ indeks, z, batas }) => {
    if (indeks === 'tbu') return kalimat(nPanjang, `${tulis(panjang ?? 0)} cm`, umur, z, `${tulisBatas(batas)} cm`);
    const untuk = indeks === 'bbu' ? umur : teks(`panjang atau tinggi ${tulis(panjang ?? 0)} cm`, `a length of ${tulis(panjang ?? 0)} cm`);
    return kalimat(nBerat, `${tulis(berat ?? 0)} kg`, untuk, z, `${tulisBatas(batas)} kg`);
  });
}

/** What to do about it before and after it was measured again. */
export const CARA_UKUR_ULANG = {
  belum: teks(
    'Periksa timbangan, satuan, tanggal lahir, dan tanggal ditimbang, lalu ukur sekali lagi.',
    'Check the scale, the unit, the birth date and the day of weighing, then measure again.',
  ),
  sudah: teks(
    'Sudah diukur ulang dan tetap begitu. Antar ke posyandu atau puskesmas untuk diukur dengan alat lain.',
    'Measured again and still so. Take the child to the posyandu or health centre to be measured with another scale.',
  ),
} as const;
