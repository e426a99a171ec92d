// What follows a delivery: contraception within six weeks or a question about it, the baby's NIK, the end of MAL.
import type { Metode } from '@lini/core/kb/metode.ts';
import { anggotaUbah } from '@lini/core/keluarga/anggota-ubah.ts';
import { isiAnggotaContoh } from './anggota.ts';
import type { AnggotaContoh, DesaContoh, KehamilanContoh, KeluargaContoh, PasanganContoh } from './bentuk.ts';
import { PELUANG_KBPP, PELUANG_MAL } from './margin.ts';
import { tulis } from './penulis.ts';
import { pilihIngin, pilihMetode } from './pilih-kb.ts';
import { tulisPelayanan, tulisStatusPakai, tulisStatusTidak } from './status-kb.ts';
import { type Hari, umurKira } from './waktu.ts';

const HARI_KBPP = 40;
/** MAL holds while the baby is under six months; it is asked again just before. */
const HARI_MAL = 172;

const isMasihPasangan = (keluarga: KeluargaContoh, pasangan: PasanganContoh): boolean => keluarga.pasangan === pasangan && pasangan.hamil === null;

/** Puts the end of MAL on the list: another method, or none. */
export function jadwalkanAkhirMal(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, lahir: Hari): void {
  const jalan = (hari: Hari): void => {
    if (!isMasihPasangan(keluarga, pasangan) || pasangan.metode !== 'mal') return;
    const umur = umurKira(pasangan.istri.lahir, hari);
    if (desa.acak.ya(0.7)) tulisPelayanan(desa, keluarga, pasangan, hari, pilihMetode(desa, umur, pasangan.anakHidup));
    else tulisStatusTidak(desa, keluarga, pasangan, hari, pilihIngin(desa.acak, umur, pasangan.anakHidup, 0.2));
  };
  keluarga.tertunda.push({ hari: lahir + HARI_MAL - desa.acak.bulat(0, 20), jalan });
}

/** Puts the first contraception after a delivery on the list, or the question why there is none. */
export function jadwalkanPascaSalin(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, lahir: Hari, hasil: KehamilanContoh['hasil']): void {
  const { acak } = desa;
  const pakai = (metode: Metode | null) => (hari: Hari) => {
    if (!isMasihPasangan(keluarga, pasangan)) return;
    if (metode === 'mal') {
      tulisStatusPakai(desa, keluarga, pasangan, hari, metode, lahir);
      jadwalkanAkhirMal(desa, keluarga, pasangan, lahir);
    } else if (metode !== null) tulisPelayanan(desa, keluarga, pasangan, hari, metode);
    else
      tulisStatusTidak(
        desa,
        keluarga,
        pasangan,
        hari,
        pilihIngin(acak, umurKira(pasangan.istri.lahir, hari), pasangan.anakHidup, hasil === 'lahir-hidup' ? 0.25 : 0.9),
      );
  };
  const umur = umurKira(pasangan.istri.lahir, lahir);
  if (hasil === 'lahir-hidup' && acak.ya(PELUANG_MAL)) keluarga.tertunda.push({ hari: lahir + acak.bulat(7, 35), jalan: pakai('mal') });
  else if (hasil === 'lahir-hidup' && acak.ya(PELUANG_KBPP))
    keluarga.tertunda.push({ hari: lahir + acak.bulat(0, HARI_KBPP), jalan: pakai(pilihMetode(desa, umur, pasangan.anakHidup)) });
  else keluarga.tertunda.push({ hari: lahir + acak.bulat(12, 55), jalan: pakai(null) });
}

/** Puts the baby's NIK on the list, when the birth certificate comes. */
export function jadwalkanNikBayi(desa: DesaContoh, keluarga: KeluargaContoh, bayi: AnggotaContoh, lahir: Hari): void {
  if (!desa.acak.ya(0.6)) return;
  const jalan = (hari: Hari): void => {
    if (!bayi.isHadir) return;
    bayi.nik = desa.nik.buat(bayi.lahir, bayi.jenisKelamin);
    bayi.nikKosong = null;
    tulis(desa, keluarga, hari, anggotaUbah, isiAnggotaContoh(bayi));
  };
  keluarga.tertunda.push({ hari: lahir + desa.acak.bulat(30, 150), jalan });
}
