// What a family may live through in one month: a death, a child who leaves, a divorce, a move, a better well or latrine.
import { anggotaMeninggal } from '@lini/core/keluarga/anggota-meninggal.ts';
import { anggotaPindah } from '@lini/core/keluarga/anggota-pindah.ts';
import { anggotaUbah } from '@lini/core/keluarga/anggota-ubah.ts';
import { keluargaPindah } from '@lini/core/keluarga/keluarga-pindah.ts';
import { keluargaRumah } from '@lini/core/keluarga/keluarga-rumah.ts';
import { isAirLayak } from '@lini/core/krs/layak.ts';
import { isiAnggotaContoh } from './anggota.ts';
import type { Acara, AnggotaContoh, DesaContoh, KeluargaContoh } from './bentuk.ts';
import { tulis } from './penulis.ts';
import { AIR_BARU, JAMBAN_BARU } from './rumah.ts';
import { type Hari, umurKira } from './waktu.ts';

const PELUANG_PINDAH = 0.0013;
const PELUANG_CERAI = 0.0003;
const PELUANG_RUMAH_BAIK = 0.004;
const PELUANG_RUMAH_DITANYA = 0.025;
const PELUANG_ANAK_KELUAR = 0.006;
const UMUR_DEWASA = 19;
const TUJUAN = [
  'Tanjung, Tabalong',
  'Amuntai, Hulu Sungai Utara',
  'Barabai, Hulu Sungai Tengah',
  'Banjarmasin',
  'Banjarbaru',
  'Kecamatan lain di Balangan',
  '',
] as const;

const peluangMeninggal = (umur: number): number => (umur < 1 ? 0.0006 : umur < 40 ? 0.00006 : umur < 60 ? 0.0004 : umur < 70 ? 0.0018 : 0.005);

const hadir = (keluarga: KeluargaContoh): AnggotaContoh[] => keluarga.anggota.filter((satu) => satu.isHadir);

/** The spouse who stays behind changes status, and becomes the head when there is no other. */
function tinggalSendiri(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari, statusKawin: 'cerai-mati' | 'cerai-hidup'): void {
  const sisa = hadir(keluarga);
  const pasangan = sisa.filter((satu) => satu.statusKawin === 'kawin');
  for (const satu of pasangan) {
    satu.statusKawin = statusKawin;
    if (!sisa.some((lain) => lain.hubungan === 'kepala')) satu.hubungan = 'kepala';
    tulis(desa, keluarga, hari, anggotaUbah, isiAnggotaContoh(satu));
  }
  keluarga.pasangan = null;
}

function meninggal(desa: DesaContoh, keluarga: KeluargaContoh, anggota: AnggotaContoh, hari: Hari): void {
  const lain = hadir(keluarga).filter((satu) => satu !== anggota);
  // Children alone would be another village's story: the last adult stays.
  if (!anggota.isHadir || (lain.length > 0 && !lain.some((satu) => umurKira(satu.lahir, hari) >= UMUR_DEWASA))) return;
  anggota.isHadir = false;
  tulis(desa, keluarga, hari, anggotaMeninggal, { anggotaId: anggota.id });
  if (keluarga.pasangan !== null && anggota.ibuId === keluarga.pasangan.istri.id) keluarga.pasangan.anakHidup -= 1;
  if (anggota.statusKawin === 'kawin') tinggalSendiri(desa, keluarga, hari, 'cerai-mati');
  if (lain.length === 0) keluarga.isAktif = false;
}

function cerai(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari): void {
  const { pasangan } = keluarga;
  if (pasangan === null || pasangan.hamil !== null || !pasangan.suami.isHadir || !pasangan.istri.isHadir) return;
  pasangan.suami.isHadir = false;
  tulis(desa, keluarga, hari, anggotaPindah, { anggotaId: pasangan.suami.id, sebab: 'bercerai', keKeluarga: null });
  tinggalSendiri(desa, keluarga, hari, 'cerai-hidup');
}

function anakKeluar(desa: DesaContoh, keluarga: KeluargaContoh, anggota: AnggotaContoh, hari: Hari): void {
  if (!anggota.isHadir) return;
  anggota.isHadir = false;
  tulis(desa, keluarga, hari, anggotaPindah, { anggotaId: anggota.id, sebab: desa.acak.ya(0.6) ? 'menikah' : 'pindah', keKeluarga: null });
}

function pindah(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari): void {
  tulis(desa, keluarga, hari, keluargaPindah, { jenis: 'tidak-diketahui', tujuan: desa.acak.pilih(TUJUAN) });
  keluarga.isAktif = false;
}

function perbaikiRumah(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari): void {
  const { acak } = desa;
  const isAirBerubah = keluarga.air === null || !isAirLayak(keluarga.air);
  const isJambanBerubah = keluarga.jamban !== 'septik-sendiri' && keluarga.jamban !== 'septik-bersama';
  if (isAirBerubah && (!isJambanBerubah || acak.ya(0.4))) keluarga.air = AIR_BARU;
  else keluarga.jamban = JAMBAN_BARU;
  tulis(desa, keluarga, hari, keluargaRumah, { air: keluarga.air, jamban: keluarga.jamban, luas: null });
}

function peluangRumah({ air, jamban }: KeluargaContoh): number {
  if (air === null || jamban === null) return PELUANG_RUMAH_DITANYA;
  return !isAirLayak(air) || jamban === 'tanpa-septik' || jamban === 'tidak-ada' ? PELUANG_RUMAH_BAIK : 0;
}

/** The family's events from `dari` to `sampai`, both included. */
export function acaraKeluarga(desa: DesaContoh, keluarga: KeluargaContoh, dari: Hari, sampai: Hari): Acara[] {
  const { acak } = desa;
  const porsi = (sampai - dari + 1) / 30;
  const acara: Acara[] = [];
  const mungkin = (peluang: number, jalan: (hari: Hari) => void): void => {
    if (peluang > 0 && acak.ya(peluang * porsi)) acara.push({ hari: acak.bulat(dari, sampai), jalan });
  };
  for (const anggota of hadir(keluarga)) {
    const umur = umurKira(anggota.lahir, dari);
    mungkin(peluangMeninggal(umur), (hari) => meninggal(desa, keluarga, anggota, hari));
    if (anggota.hubungan === 'anak' && umur >= UMUR_DEWASA) mungkin(PELUANG_ANAK_KELUAR, (hari) => anakKeluar(desa, keluarga, anggota, hari));
  }
  if (keluarga.pasangan !== null) mungkin(PELUANG_CERAI, (hari) => cerai(desa, keluarga, hari));
  mungkin(peluangRumah(keluarga), (hari) => perbaikiRumah(desa, keluarga, hari));
  mungkin(PELUANG_PINDAH, (hari) => pindah(desa, keluarga, hari));
  return acara;
}
