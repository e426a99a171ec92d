// The age at which wives of the demo married first, as most of them told: what A7 takes its median from.
import { anggotaRincian } from '@lini/core/keluarga/anggota-rincian.ts';
import type { AnggotaContoh, DesaContoh, KeluargaContoh } from './bentuk.ts';
import { tulisLepas } from './penulis.ts';
import { umurKira } from './waktu.ts';

/** Who does not say, stays unknown: that is not zero. */
const PELUANG_MENJAWAB = 0.7;
/** An invented spread around twenty and a half; below fourteen the question does not go. */
const UMUR = { tengah: 20.5, simpang: 2.8, termuda: 14 } as const;
/** Days after the registration by which she was asked. */
const HARI_TANYA = [7, 60] as const;

/** Not older than she was when her eldest was born. */
const umurBersalin = ({ anggota }: KeluargaContoh, istri: AnggotaContoh): number =>
  Math.min(...anggota.filter((satu) => satu.ibuId === istri.id).map((anak) => Math.floor(umurKira(istri.lahir, anak.lahir))));

/** Asks the wives still there. */
export function tulisUmurKawin(desa: DesaContoh): void {
  const { acak } = desa;
  for (const keluarga of desa.keluarga) {
    const istri = keluarga.pasangan?.istri;
    const hari = keluarga.terdaftar + acak.bulat(...HARI_TANYA);
    if (!keluarga.isAktif || !istri?.isHadir || hari > desa.akhir || !acak.ya(PELUANG_MENJAWAB)) continue;
    const diingat = Math.max(UMUR.termuda, Math.round(UMUR.tengah + UMUR.simpang * acak.normal()));
    const usiaKawinPertama = Math.min(diingat, umurBersalin(keluarga, istri), Math.floor(umurKira(istri.lahir, keluarga.terdaftar)));
    if (usiaKawinPertama < UMUR.termuda) continue;
    const lain = { pendidikan: null, pekerjaan: null, jkn: null, disabilitas: null, akta: null, keberadaan: null };
    tulisLepas(desa, keluarga, hari, anggotaRincian, { anggotaId: istri.id, ...lain, usiaKawinPertama });
  }
}
