// The village on this phone as the rules see it: pictures of today and of any month, and what forms may read of it.
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import type { BacaDesa } from '@lini/core/form/form.ts';
import { isMelayaniRt } from '@lini/core/institusi/institusi.ts';
import { sambungPindahan } from '@lini/core/potret/pindahan.ts';
import type { DesaPotret, KeluargaPotret, KonteksPotret } from '@lini/core/potret/potret.ts';
import { lengkapiPotret } from '@lini/core/potret/potret-desa.ts';
import { akhirBulan, type Bulan, type Tanggal } from '@lini/core/tanggal.ts';
import { computed, type ReadonlySignal } from '@preact/signals';
import { type Entri, potretBulan } from './entri.ts';
import { RT_SEDESA } from './nama-subjek.ts';
import { getSesi } from './sesi.ts';
import { hariIni } from './waktu.ts';
import { desaKini, entriDesa, entriSaya, rtSaya } from './wilayah.ts';

type JenisLain = Exclude<JenisDesa, 'keluarga'>;

/** The groups, institutions or cadres of the village looked at. */
export const entriLain = <Jenis extends JenisLain>(jenis: Jenis) =>
  [...getSesi().buku.lain(jenis).values()].filter((satu) => satu.keadaan.desa === desaKini.value.kode);

function susunDesa(semua: readonly KeluargaPotret[], tampil: readonly KeluargaPotret[], pada: Tanggal, isRtSaya: boolean): DesaPotret {
  const isMilik = (rt: string): boolean => !isRtSaya || rtSaya.value.size === 0 || rt === RT_SEDESA || rtSaya.value.has(rt);
  const keadaan = <Jenis extends JenisLain>(jenis: Jenis) =>
    entriLain(jenis)
      .filter((satu) => isMilik(satu.keadaan.rt))
      .map((satu) => satu.sejarah(pada));
  const poktanSedesa = entriLain('poktan').map((satu) => satu.sejarah(pada));
  const laporan = entriLain('laporan').map((satu) => satu.keadaan);
  // Of the institutions only those of her RT are a cadre's own: the PPKBD's work list is not hers.
  const institusi = entriLain('institusi').map((satu) => satu.sejarah(pada));
  const institusiSaya = isRtSaya && rtSaya.value.size > 0 ? institusi.filter((satu) => isMelayaniRt(satu, rtSaya.value)) : institusi;
  return {
    keluarga: sambungPindahan(tampil),
    ...lengkapiPotret(semua, { poktan: keadaan('poktan'), institusi: institusiSaya, kader: keadaan('kader'), laporan }, pada),
    poktanSedesa,
  };
}

/** The village at the end of a month, whole or only the cadre's own RT; counted by the same rules as at the office. */
export function potretDesaBulan(bulan: Bulan, isRtSaya: boolean): DesaPotret {
  const potret = (daftar: readonly Entri[]): KeluargaPotret[] => daftar.map((satu) => potretBulan(satu, bulan));
  return susunDesa(potret(entriDesa.value), potret(isRtSaya ? entriSaya.value : entriDesa.value), akhirBulan(bulan), isRtSaya);
}

let terakhir: { readonly bulan: Bulan; readonly desa: ReadonlySignal<DesaPotret> } | null = null;

/** The whole village at the end of a month; worked out once for every change of the book, for the month looked at last. */
export function desaBulan(bulan: Bulan): DesaPotret {
  if (terakhir?.bulan !== bulan) terakhir = { bulan, desa: computed(() => potretDesaBulan(bulan, false)) };
  return terakhir.desa.value;
}

/** The cadre's own part of the village today. */
export const desaHariIni = computed<DesaPotret>(() => {
  const potret = (daftar: readonly Entri[]): KeluargaPotret[] => daftar.map((satu) => satu.potret);
  return susunDesa(potret(entriDesa.value), potret(entriSaya.value), hariIni.value, true);
});

/** The whole village today, not only the cadre's own part. */
export const desaSemuaHariIni = computed<DesaPotret>(() => {
  const potret = entriDesa.value.map((satu) => satu.potret);
  return susunDesa(potret, potret, hariIni.value, false);
});

/** What an institution of any village on this phone may look at on the last day of a month. */
export function konteksBulan(desa: string, bulan: Bulan): KonteksPotret {
  const { buku } = getSesi();
  const pada = akhirBulan(bulan);
  const keluarga = [...buku.semua.values()].filter((satu) => satu.keluarga.desa === desa).map((satu) => potretBulan(satu, bulan));
  const perId = new Map(keluarga.map((satu) => [satu.keluarga.id, satu]));
  const lain = <Jenis extends JenisLain>(jenis: Jenis) => [...buku.lain(jenis).values()].filter((satu) => satu.keadaan.desa === desa);
  return {
    pada,
    findKeluarga: (id) => perId.get(id),
    keluarga,
    kader: lain('kader').map((satu) => satu.sejarah(pada)),
    poktan: lain('poktan').map((satu) => satu.sejarah(pada)),
    laporan: lain('laporan').map((satu) => satu.keadaan),
  };
}

/** What an institution of any village on this phone may look at today. */
export function konteksHariIni(desa: string): KonteksPotret {
  const { buku } = getSesi();
  const keluarga = [...buku.semua.values()].filter((satu) => satu.keluarga.desa === desa).map((satu) => satu.potret);
  const kader = [...buku.lain('kader').values()].filter((satu) => satu.keadaan.desa === desa).map((satu) => satu.keadaan);
  const poktan = [...buku.lain('poktan').values()].filter((satu) => satu.keadaan.desa === desa).map((satu) => satu.keadaan);
  const laporan = [...buku.lain('laporan').values()].filter((satu) => satu.keadaan.desa === desa).map((satu) => satu.keadaan);
  return { pada: hariIni.value, findKeluarga: (id) => buku.semua.get(id)?.potret, keluarga, kader, poktan, laporan };
}

/** What forms may read of the village. */
export const bacaDesa: BacaDesa = {
  keluarga: () => entriDesa.value.map((satu) => satu.keluarga),
  poktan: () => entriLain('poktan').map((satu) => satu.keadaan),
  institusi: () => entriLain('institusi').map((satu) => satu.keadaan),
  kader: () => entriLain('kader').map((satu) => satu.keadaan),
  laporan: () => entriLain('laporan').map((satu) => satu.keadaan),
};
