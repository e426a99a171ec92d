// The address of the list of groups, what it narrows to, and the counts of each class.
import type { BarisKelompok } from '@lini/core/klasifikasi/kelompok-wire.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/kelas-poktan.ts';
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';

export const KELOMPOK = '/kantor/kader/kelompok';

export const JENIS_KELOMPOK = [
  { nilai: 'bkb', label: teks('BKB', 'BKB') },
  { nilai: 'bkr', label: teks('BKR', 'BKR') },
  { nilai: 'bkl', label: teks('BKL', 'BKL') },
  { nilai: 'uppka', label: teks('UPPKA', 'UPPKA') },
  { nilai: 'pikr', label: teks('PIK-R', 'PIK-R') },
] as const;
type Jenis = BarisKelompok['jenis'];

/** Classes as computed, those the rubric was not made for, and those decided otherwise. */
export const SARING_KELOMPOK: readonly { readonly nilai: string; readonly label: Teks; readonly uji: (baris: BarisKelompok) => boolean }[] = [
  ...KELAS_PUTUS_POKTAN.map(({ nilai, label }) => ({ nilai, label, uji: (baris: BarisKelompok) => baris.hitung === nilai })),
  { nilai: 'tanpa', label: teks('Jenis tanpa rubrik', 'Kind without rubric'), uji: ({ hitung }) => hitung === null },
  { nilai: 'beda', label: teks('Putusan berbeda dari hitungan', 'Decided otherwise'), uji: ({ putus }) => putus?.isBerbeda === true },
];

export type AlamatKelompok = { readonly wilayah: string | null; readonly bulan: Bulan | null; readonly jenis: Jenis | null; readonly kelas: string | null };

/** Reads the query; what can't be right is as if it were not there. */
export function readAlamatKelompok({ wilayah, bulan, jenis, kelas }: Readonly<Record<string, string | undefined>>): AlamatKelompok {
  return {
    wilayah: wilayah && isKodeWilayah(wilayah) ? wilayah : null,
    bulan: isBulan(bulan) ? bulan : null,
    jenis: JENIS_KELOMPOK.find(({ nilai }) => nilai === jenis)?.nilai ?? null,
    kelas: SARING_KELOMPOK.find(({ nilai }) => nilai === kelas)?.nilai ?? null,
  };
}

/** Writes it. */
export function writeAlamatKelompok(alamat: AlamatKelompok): string {
  const query = new URLSearchParams();
  for (const [kunci, nilai] of Object.entries(alamat)) if (nilai) query.set(kunci, nilai);
  return query.size > 0 ? `${KELOMPOK}?${query}` : KELOMPOK;
}

/** The groups looked for. */
export const saringKelompok = (daftar: readonly BarisKelompok[], { jenis, kelas }: Pick<AlamatKelompok, 'jenis' | 'kelas'>): BarisKelompok[] => {
  const uji = SARING_KELOMPOK.find(({ nilai }) => nilai === kelas)?.uji;
  return daftar.filter((satu) => (jenis === null || satu.jenis === jenis) && (uji?.(satu) ?? true));
};
