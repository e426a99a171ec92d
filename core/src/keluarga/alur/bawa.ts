// What goes along when a person of one family becomes a member of another family of the village, under the same id.
import type { TulisanAlur } from '../../form/alur.ts';
import { listAnak } from '../../krs/empat-terlalu.ts';
import { selisihHari, type Tanggal } from '../../tanggal.ts';
import { type Anggota, findMasaBerjalan, type Keluarga, lepasMop, type Pasangan, type PelayananKb, withPasangan } from '../keluarga.ts';
import type { StatusKawin } from '../pilihan.ts';

/** A family that facts are written on. */
export type Tempat = { readonly id: string; readonly rt: string };

export const tulis = ({ id, rt }: Tempat, kind: string, isi: Record<string, unknown>): TulisanAlur => ({ keluargaId: id, rt, kind, isi });

const HPHT_TERLAMA = 310;

/** Her living children, told or known by name: those who stay behind are no members of the family she goes to. */
function hitungAnakHidup(keluarga: Keluarga, { istriId, anakHidup }: Pasangan): number | null {
  const bernama = listAnak(keluarga, istriId).length;
  return anakHidup === null && bernama === 0 ? null : Math.max(bernama, anakHidup ?? 0);
}

function isiStatus(istriId: string, pasangan: Pasangan, anakHidup: number | null): Record<string, unknown> | null {
  const masa = pasangan.hamil ? null : findMasaBerjalan(pasangan);
  const kosong = { istriId, metode: null, tempat: null, jalur: null, mulai: null, ingin: null, alasan: null, sebabBerhenti: null, suamiMop: null };
  // Told with the day it began: use that goes on is no new acceptor and no drop-out (family-planning.md 5).
  if (masa) return { ...kosong, kesertaan: 'sedang', metode: masa.metode, jalur: masa.jalur, mulai: masa.mulai, anakHidup };
  const kesertaan = pasangan.pernahKb ? 'pernah' : 'tidak-pernah';
  if (pasangan.hamil) return pasangan.pernahKb === null ? null : { ...kosong, kesertaan, anakHidup };
  return pasangan.ingin === null ? null : { ...kosong, kesertaan, ingin: pasangan.ingin, anakHidup };
}

/** The last service of the method in use, with its own day: the next injection is due from there. */
function findLayanan(pasangan: Pasangan, tujuan: Pasangan | undefined): PelayananKb | null {
  const metode = findMasaBerjalan(pasangan)?.metode;
  const akhir = pasangan.pelayanan.findLast((satu) => satu.metode === metode);
  return akhir && !tujuan?.pelayanan.some((satu) => satu.tanggal === akhir.tanggal && satu.metode === metode) ? akhir : null;
}

function tulisLayanan(istriId: string, pasangan: Pasangan, { tanggal, ...isi }: PelayananKb, ke: Tempat): TulisanAlur {
  const pertamaKali = findMasaBerjalan(pasangan)?.pertamaKali ?? null;
  return { ...tulis(ke, 'kb.pelayanan', { istriId, ...isi, jenisPil: null, batangImplan: null, pertamaKali }), terjadi: tanggal };
}

/**
 * A wife's pregnancy and contraception as they stand, to be written once she is a married member there. Use keeps the day it
 * began: told at the last service when it is older than that, so that the service continues it and begins nothing.
 */
export function bawaKb(keluarga: Keluarga, istriId: string, ke: Tempat, pada: Tanggal, tujuan?: Keluarga): TulisanAlur[] {
  const pasangan = keluarga.pasangan.get(istriId);
  if (!pasangan) return [];
  const status = isiStatus(istriId, pasangan, hitungAnakHidup(keluarga, pasangan));
  const { hamil } = pasangan;
  if (hamil) {
    const hpht = hamil.hpht && selisihHari(hamil.hpht, pada) <= HPHT_TERLAMA && hamil.hpht <= pada ? hamil.hpht : null;
    return [tulis(ke, 'hamil.mulai', { istriId, hpht }), ...(status ? [tulis(ke, 'kb.status', status)] : [])];
  }
  if (!status) return [];
  const layanan = findLayanan(pasangan, tujuan?.pasangan.get(istriId));
  if (!layanan || layanan.tanggal > pada) return [tulis(ke, 'kb.status', status)];
  const isMulaiDiSini = findMasaBerjalan(pasangan)?.mulai === layanan.tanggal || tujuan?.pasangan.has(istriId);
  const bawaan = tulisLayanan(istriId, pasangan, layanan, ke);
  if (isMulaiDiSini) return [bawaan, tulis(ke, 'kb.status', status)];
  return [{ ...tulis(ke, 'kb.status', status), terjadi: layanan.tanggal }, bawaan];
}

/** As `bawaKb`, of a wife who marries: the vasectomy of a former husband stays behind, and she is asked anew. */
export const bawaKbMenikah = (keluarga: Keluarga, istriId: string, ke: Tempat, pada: Tanggal, tujuan?: Keluarga): TulisanAlur[] =>
  bawaKb(
    withPasangan(keluarga, istriId, (lama) => lepasMop(lama, pada)),
    istriId,
    ke,
    pada,
    tujuan,
  );

type Peran = { readonly hubungan: string; readonly statusKawin?: StatusKawin; readonly ibuId?: string | null };

/** The person as a member of the other family, with the details known; one who was there before comes back to it. */
export function bawaOrang(keluarga: Keluarga, anggota: Anggota, ke: Tempat, peran: Peran, tujuan?: Keluarga): TulisanAlur[] {
  const { id, nama, nik, nikKosong, jenisKelamin, lahir } = anggota;
  const isi = {
    anggotaId: id,
    nama,
    nik,
    nikKosong,
    jenisKelamin,
    lahir,
    hubungan: peran.hubungan,
    statusKawin: peran.statusKawin ?? anggota.statusKawin,
    ibuId: peran.ibuId ?? tujuan?.anggota.get(id)?.ibuId ?? null,
  };
  const rincian = keluarga.rincian.get(id);
  const masuk = tujuan?.anggota.has(id)
    ? [tulis(ke, 'anggota.kembali', { anggotaId: id }), tulis(ke, 'anggota.ubah', isi)]
    : [tulis(ke, 'anggota.tambah', isi)];
  return rincian ? [...masuk, tulis(ke, 'anggota.rincian', { anggotaId: id, ...rincian })] : masuk;
}

/** The person gone from the family it was in. */
export const lepas = (dari: Keluarga, anggotaId: string, sebab: string, ke: Tempat): TulisanAlur =>
  tulis(dari, 'anggota.pindah', { anggotaId, sebab, keKeluarga: ke.id });
