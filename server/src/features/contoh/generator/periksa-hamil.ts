// Visits of pregnant mothers: every few weeks from the day the pregnancy is known to the day it ends.
import { hamilPeriksa } from '@lini/core/hamil/hamil-periksa.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, KehamilanTercatat } from './bentuk.ts';
import { tulisLepas } from './penulis.ts';
import type { Hari } from './waktu.ts';

/** The pregnancy has been written, wherever the phone was. */
const HARI_PERTAMA = 7;
const JARAK = [24, 40] as const;
const MINGGU_KB = 32;

function isiPeriksa(desa: DesaContoh, { istri, hpht }: KehamilanTercatat, hari: Hari, ke: number) {
  const { acak } = desa;
  const isTua = (hari - hpht) / 7 >= MINGGU_KB;
  return {
    istriId: istri.id,
    tempat: acak.timbang(bobot({ rumah: 45, posyandu: 30, puskesmas: 15, bidan: 10 })),
    diperiksaBidan: acak.ya(0.6),
    didampingi: acak.ya(0.9),
    ttdDiberi: acak.ya(0.75) ? 30 : null,
    ttdDiminum: acak.ya(0.9) ? acak.ya(0.85) : null,
    lila: ke === 0 ? Math.round((22 + 6 * acak.angka()) * 10) / 10 : null,
    tinggi: ke === 0 ? acak.bulat(143, 162) : null,
    hb: acak.ya(0.5) ? Math.round((9.8 + 3.4 * acak.angka()) * 10) / 10 : null,
    tandaBahaya: acak.ya(0.03) ? (['bengkak'] as const).slice() : [],
    penyakit: acak.ya(0.05),
    kembar: null,
    kieKb: isTua ? acak.ya(0.8) : null,
    kie: acak.timbang(bobot({ perorangan: 7, kelompok: 2, 'tidak-ada': 1 })),
    kbpp: isTua ? acak.timbang(bobot({ akan: 6, belum: 3, tidak: 1 })) : null,
    rujukan: acak.ya(0.1),
    bansos: acak.ya(0.1),
  };
}

/** Writes the visits of the wives who are there to the end. */
export function tulisPeriksaHamil(desa: DesaContoh): void {
  for (const kehamilan of desa.kehamilan) {
    const { keluarga, istri, diketahui, akhir } = kehamilan;
    if (!keluarga.isAktif || keluarga.pasangan?.istri !== istri || !istri.isHadir) continue;
    let ke = 0;
    for (let hari = diketahui + HARI_PERTAMA; hari < Math.min(akhir, desa.akhir); hari += desa.acak.bulat(...JARAK)) {
      tulisLepas(desa, keluarga, hari, hamilPeriksa, isiPeriksa(desa, kehamilan, hari, ke));
      ke += 1;
    }
  }
}
