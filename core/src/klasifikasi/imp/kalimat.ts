// A line of the rubric in words: what is missing, what is there, as a cadre says it.
import { type Teks, teks } from '../../teks.ts';
import { uraianBukti } from './bukti.ts';
import type { BarisNilai } from './nilai.ts';

const angka = (nilai: number): string => String(Math.round(nilai * 10) / 10).replace('.', ',');
const bersatuan = (nilai: number, satuan: Teks): Teks =>
  teks(`${angka(nilai)} ${satuan.id}`.trim(), `${String(Math.round(nilai * 10) / 10)} ${satuan.en}`.trim());

/** What the line asks, such as "paling sedikit 6 kali". */
export function kalimatBatas({ bukti, batas }: Pick<BarisNilai, 'bukti' | 'batas'>): Teks {
  const { arah, satuan } = uraianBukti(bukti);
  if (arah === 'ya') return teks('harus ada', 'must be there');
  const ukuran = bersatuan(batas, satuan);
  return arah === 'di-bawah' ? teks(`kurang dari ${ukuran.id}`, `under ${ukuran.en}`) : teks(`paling sedikit ${ukuran.id}`, `at least ${ukuran.en}`);
}

/** What was found. */
export function kalimatNilai({ bukti, nilai }: Pick<BarisNilai, 'bukti' | 'nilai'>): Teks {
  const { arah, satuan } = uraianBukti(bukti);
  if (nilai === null) return teks('belum ada catatannya', 'nothing recorded yet');
  if (arah === 'ya') return nilai >= 1 ? teks('sudah ada', 'there') : teks('belum ada', 'not there yet');
  return bersatuan(nilai, satuan);
}

/** The whole line: "Rakor desa: baru 2 kali, paling sedikit 6 kali". */
export function kalimatBaris(baris: BarisNilai): Teks {
  const { label, arah } = uraianBukti(baris.bukti);
  const [nilai, batas] = [kalimatNilai(baris), kalimatBatas(baris)];
  if (arah === 'ya') return teks(`${label.id}: ${nilai.id}`, `${label.en}: ${nilai.en}`);
  const baru = baris.isTercapai || baris.nilai === null || arah === 'di-bawah' ? '' : 'baru ';
  return teks(`${label.id}: ${baru}${nilai.id}, ${batas.id}`, `${label.en}: ${nilai.en}, ${batas.en}`);
}
