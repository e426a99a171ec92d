// Words for the state of a competition and for what it is still missing.
import type { KurangLomba } from '@lini/core/lomba/hasil-umum.ts';
import { bacaPecahan } from '@lini/core/lomba/hasil-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas, isSudahDimulai } from '@lini/core/lomba/langkah-lomba.ts';
import { bulatkan } from '@lini/core/lomba/pecahan.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import type { Tone } from '@lini/ui/components/Badge.tsx';
import { formatDuaDesimal, formatNilaiJuri, TANPA_ANGKA } from '@lini/ui/words/angka.ts';

/** The state in a word, and its tone. */
export function keadaanLomba(lomba: KeadaanLomba, banyakMasuk: number): { readonly kata: Teks; readonly tone: Tone } {
  if (lomba.dibatalkan) return { kata: teks('Dibatalkan', 'Called off'), tone: 'bad' };
  if (lomba.buka) return { kata: teks('Diumumkan', 'Announced'), tone: 'good' };
  if (lomba.umum) return { kata: teks('Diumumkan, belum di ponsel', 'Announced, not on phones'), tone: 'info' };
  if (lomba.tutup) return { kata: teks('Ditutup, belum diumumkan', 'Closed, not announced'), tone: 'warn' };
  if (isSudahDimulai(lomba) || banyakMasuk > 0 || lomba.tampil.length > 0) return { kata: teks('Berlangsung', 'Under way'), tone: 'info' };
  return { kata: teks('Disiapkan', 'Being prepared'), tone: 'neutral' };
}

/** A score with two decimals; ranks never hang on them. */
export const tulisNilai = (nilai: string | null): string => (nilai === null ? TANPA_ANGKA : formatDuaDesimal(bulatkan(bacaPecahan(nilai))));

/** Points as they are: whole ones without decimals. */
export const tulisPoin = (nilai: string | null): string => formatNilaiJuri(nilai === null ? null : bulatkan(bacaPecahan(nilai)));

/** How scores of a competition are written: a quiz counts in points. */
export const penulisNilai = (lomba: KeadaanLomba): typeof tulisNilai => (aturanCerdas(lomba) ? tulisPoin : tulisNilai);

export const namaRegu = ({ regu }: Pick<KeadaanLomba, 'regu'>, id: string): string => regu.find((satu) => satu.id === id)?.nama ?? id;
export const namaJuri = ({ juri }: Pick<KeadaanLomba, 'juri'>, id: string): string => juri.find((satu) => satu.id === id)?.nama ?? id;

/** One missing thing as a sentence. */
export function sebutKurang(lomba: KeadaanLomba, kurang: KurangLomba): Teks {
  if (kurang.kode === 'belum-ada-regu') return teks('Belum ada regu', 'No team yet');
  if (kurang.kode === 'belum-ada-lolos') return teks('Regu yang lolos babak tulis belum ditetapkan', 'Who goes on from the written round is not settled');
  if (kurang.kode === 'belum-ada-jawaban') return teks('Belum ada soal yang dimainkan', 'No question was played yet');
  const regu = namaRegu(lomba, kurang.regu);
  if (kurang.kode === 'lembar-belum-ada') {
    const juri = namaJuri(lomba, kurang.juri);
    return teks(`Lembar ${juri} untuk ${regu}`, `Sheet of ${juri} for ${regu}`);
  }
  if (kurang.kode === 'juri-kurang') return teks(`${regu}: juri ${kurang.ada} dari ${kurang.perlu}`, `${regu}: ${kurang.ada} jurors of ${kurang.perlu}`);
  return teks(`Waktu tampil ${regu}`, `Time of ${regu}`);
}

/** The number of a question of a quiz, without its round. */
export const sebutSoal = (soal: string): string => soal.replace(/^[a-z]+-/, '');
