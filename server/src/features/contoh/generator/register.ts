// The register of couples confirmed month by month: this month and the last, the village of the fixed people further back.
import { pusTetap } from '@lini/core/pus/pus-tetap.ts';
import type { DesaContoh } from './bentuk.ts';
import { tulisLepas } from './penulis.ts';
import { type Hari, umurKira } from './waktu.ts';

const UMUR_PUS = [15.1, 49.9] as const;
const BULAN = { kaya: 3, lain: 1 } as const;
const PELUANG = { kaya: 0.7, lain: 0.3 } as const;
const HARI_BULAN = 30;

/** Confirms couples whose status was asked long ago and is not waiting to be asked. */
export function tulisRegister(desa: DesaContoh, isKaya: boolean): void {
  const { acak } = desa;
  const sifat = isKaya ? 'kaya' : 'lain';
  for (const keluarga of desa.keluarga) {
    const { pasangan } = keluarga;
    if (!keluarga.isAktif || !pasangan || pasangan.isTakPernahDitanya || pasangan.isMenunggu || pasangan.hamil !== null) continue;
    for (let bulan = BULAN[sifat]; bulan >= 1; bulan -= 1) {
      const awal: Hari = desa.akhir - bulan * HARI_BULAN + 1;
      const hari = awal + acak.bulat(0, HARI_BULAN - 1);
      const umur = umurKira(pasangan.istri.lahir, hari);
      // A birth not long ago may have left the couple to be asked again on that day.
      const isBaruBersalin = pasangan.bungsu !== null && hari - pasangan.bungsu < 300;
      if (umur < UMUR_PUS[0] || umur > UMUR_PUS[1] || isBaruBersalin || keluarga.terdaftar > hari - 10) continue;
      if (acak.ya(PELUANG[sifat])) tulisLepas(desa, keluarga, hari, pusTetap, { istriId: pasangan.istri.id });
    }
  }
}
