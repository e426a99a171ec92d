// Cadres strong in KIE visit on until the month has what is asked of it, and now and then sit down for a talk.
import { konseling } from '@lini/core/kie/konseling.ts';
import { kunjungan } from '@lini/core/kie/kunjungan.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, KeluargaContoh } from './bentuk.ts';
import { HARI_TERCATAT } from './institusi-bulan.ts';
import { kebiasaanDari } from './kebiasaan.ts';
import type { OrangBerperangkat } from './orang.ts';
import { tulisLepas } from './penulis.ts';
import { isiKunjungan } from './riwayat-kunjungan.ts';
import { type Hari, listBulan, tulisHari, umurKira } from './waktu.ts';

const SEBULAN = [4, 6] as const;
const PELUANG_KONSELING = 0.2;
const HASIL = bobot({ memutuskan: 4, 'pikir-dulu': 4, 'bertemu-lagi': 2, dirujuk: 1 });

const kunci = (rt: string, bulan: string): string => `${rt} ${bulan}`;

/** How many visits each RT has had in each month. */
function hitungKunjungan({ draf }: DesaContoh): Map<string, number> {
  const jumlah = new Map<string, number>();
  for (const { catatan } of draf) {
    if (catatan.kind !== kunjungan.kind) continue;
    const bulan = kunci(catatan.rt, catatan.terjadi.slice(0, 7));
    jumlah.set(bulan, (jumlah.get(bulan) ?? 0) + 1);
  }
  return jumlah;
}

function kunjungi(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari): void {
  const { acak } = desa;
  const isPus = keluarga.pasangan !== null && umurKira(keluarga.pasangan.istri.lahir, hari) < 50;
  const isi = isiKunjungan(desa, keluarga, hari, isPus);
  tulisLepas(desa, keluarga, hari, kunjungan, isi);
  if (!acak.ya(PELUANG_KONSELING)) return;
  tulisLepas(desa, keluarga, hari, konseling, { anggotaId: isi.istriId, topik: isi.topik, menit: acak.bulat(2, 9) * 5, hasil: acak.timbang(HASIL) });
}

/** Adds the visits of the last months to those already told; where families are many, there are enough of them. */
export function tulisKunjunganRajin(desa: DesaContoh, orangList: readonly OrangBerperangkat[]): void {
  const { acak, akhir } = desa;
  const ada = hitungKunjungan(desa);
  const bulanList = listBulan(akhir - HARI_TERCATAT, akhir);
  for (const { orang } of orangList.filter((satu) => satu.orang.peran === 'sub-ppkbd')) {
    const { kie } = kebiasaanDari(orang.id, desa.sifat.kode);
    const keluarga = desa.keluarga.filter((satu) => satu.isAktif && orang.rt.includes(satu.rt) && satu.terdaftar < akhir - HARI_TERCATAT);
    for (const [dari, sampai] of bulanList) {
      if (keluarga.length === 0 || !acak.ya(Math.sqrt(kie))) continue;
      const sudah = orang.rt.reduce((jumlah, rt) => jumlah + (ada.get(kunci(rt, tulisHari(dari).slice(0, 7))) ?? 0), 0);
      const mulai = acak.bulat(0, keluarga.length - 1);
      const kurang = Math.min(acak.bulat(...SEBULAN) - sudah, 2 * keluarga.length, sampai - dari);
      for (let ke = 0; ke < kurang; ke += 1) kunjungi(desa, keluarga[(mulai + ke) % keluarga.length] as KeluargaContoh, acak.bulat(dari, sampai));
    }
  }
}
