// Which village and RT the screens look at: a Sub-PPKBD begins with her own RT, a PKB chooses among her villages.
import type { Akun } from '@lini/core/akses/akun.ts';
import { computed } from '@preact/signals';
import type { Entri } from './entri.ts';
import { findDesaTerpilih } from './pilihan-desa.ts';
import { getSesi } from './sesi.ts';

/** The village looked at; empty when the account has none. */
export const desaKini = computed<Akun['desa'][number]>(() => {
  return findDesaTerpilih(getSesi().akun) ?? { kode: '', nama: '', kecamatan: '' };
});

/** The RT of the account's assignments; empty: the whole village. */
export const rtSaya = computed(() => new Set(getSesi().akun.tugas.flatMap((satu) => satu.rt)));

/** The families of the village looked at. */
export const entriDesa = computed<Entri[]>(() => {
  const { kode } = desaKini.value;
  return [...getSesi().buku.semua.values()].filter((satu) => satu.keluarga.desa === kode);
});

/** As `entriDesa`, only of the cadre's own RT when she has some. */
export const entriSaya = computed<Entri[]>(() =>
  rtSaya.value.size === 0 ? entriDesa.value : entriDesa.value.filter((satu) => rtSaya.value.has(satu.keluarga.rt)),
);
