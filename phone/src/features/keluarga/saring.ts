// Finding families: by any word of a name, address or RT, and by what a cadre looks for.
import type { Teks } from '@lini/core/teks.ts';
import { teks } from '@lini/core/teks.ts';
import type { Entri } from '../../app/entri.ts';

export type Saringan = 'rt-saya' | 'krs' | 'unmet' | 'hamil' | 'belum-lengkap' | 'pindah';

export const LABEL_SARINGAN: Record<Saringan, Teks> = {
  'rt-saya': teks('RT saya', 'My RT'),
  krs: teks('KRS', 'At risk (KRS)'),
  unmet: teks('Unmet need', 'Unmet need'),
  hamil: teks('Hamil', 'Pregnant'),
  'belum-lengkap': teks('Belum lengkap', 'Not complete'),
  pindah: teks('Pindah', 'Moved out'),
};

const COCOK: Record<Saringan, (entri: Entri, rtSaya: ReadonlySet<string>) => boolean> = {
  'rt-saya': (entri, rtSaya) => rtSaya.has(entri.keluarga.rt),
  krs: ({ potret }) => potret.krs.hasil === 'krs',
  unmet: ({ potret }) => potret.pus.some((pus) => pus.kotak === 'iat' || pus.kotak === 'tial'),
  hamil: ({ potret }) => potret.pus.some((pus) => pus.kotak === 'hamil'),
  'belum-lengkap': ({ potret }) => potret.krs.hasil === 'belum-lengkap' || potret.pus.some((pus) => pus.kotak === 'belum'),
  pindah: ({ keluarga }) => keluarga.pindah !== null,
};

const kunciUrut = ({ keluarga, nama }: Entri): string => `${keluarga.rt} ${nama.toLowerCase()}`;

const tersimpan = new WeakMap<readonly Entri[], readonly Entri[]>();

/** By RT and name; once for each list, not for each key that is typed. */
function urutkan(semua: readonly Entri[]): readonly Entri[] {
  const ada = tersimpan.get(semua);
  if (ada) return ada;
  const berkunci = semua.map((entri) => ({ entri, kunci: kunciUrut(entri) }));
  const urut = berkunci.sort((a, b) => (a.kunci < b.kunci ? -1 : a.kunci > b.kunci ? 1 : 0)).map(({ entri }) => entri);
  tersimpan.set(semua, urut);
  return urut;
}

/** The families that fit every word and every filter, by RT and name; those that moved out only when looked for. */
export function saringKeluarga(semua: readonly Entri[], ketikan: string, saringan: ReadonlySet<Saringan>, rtSaya: ReadonlySet<string>): Entri[] {
  const kata = ketikan.toLowerCase().split(/\s+/).filter(Boolean);
  const isDenganPindah = kata.length > 0 || saringan.has('pindah');
  return urutkan(semua).filter(
    (satu) =>
      (isDenganPindah || satu.keluarga.pindah === null) &&
      kata.every((bagian) => satu.cari.includes(bagian)) &&
      [...saringan].every((bagian) => COCOK[bagian](satu, rtSaya)),
  );
}
