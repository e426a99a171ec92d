// What is known about one family: folded from its catatan, never stored by hand.
import { IBU_ANAK_KOSONG, type IbuAnak } from '../anak/ibu-anak.ts';
import type { Catatan } from '../catatan/catatan.ts';
import type { Ingin, Jalur, JenisSuntik, Kesertaan, Metode, SebabBerhenti, Tempat } from '../kb/metode.ts';
import type { Damping, TinjauKrs, Verval } from '../krs/krs-keluarga.ts';
import type { Rujukan, SelesaiRujukan } from '../rujukan/rujukan.ts';
import { selisihHari, type Tanggal } from '../tanggal.ts';
import type { NomorKk } from './kk.ts';
import type { Air, HubunganKeluarga, Jamban, JenisKelamin, LuasLantai, NikKosong, StatusKawin } from './pilihan.ts';
import type { Rincian, Sejahtera } from './rincian.ts';

export type Anggota = {
  readonly id: string;
  readonly nama: string;
  readonly nik: string | null;
  /** Why the NIK is empty; null when it is not. */
  readonly nikKosong: NikKosong | null;
  readonly jenisKelamin: JenisKelamin;
  /** Null: not known yet. */
  readonly lahir: Tanggal | null;
  readonly hubungan: HubunganKeluarga;
  readonly statusKawin: StatusKawin;
  /** The member who bore this one; null when she is not in this family or not known. */
  readonly ibuId: string | null;
  readonly meninggal: Tanggal | null;
  /** The day this member left the family; a moved child is still her mother's living child. */
  readonly pindah: Tanggal | null;
};

/** One unbroken stretch of using one method. */
export type MasaKb = {
  readonly metode: Metode;
  readonly jalur: Jalur | null;
  /** Null: before the first record, day not known. */
  readonly mulai: Tanggal | null;
  readonly selesai: Tanggal | null;
  /** Why it ended; null while it lasts, and when nobody told. */
  readonly sebabSelesai: SebabBerhenti | null;
  /** The day its beginning counts as an event of a month; null when it began before anyone asked. */
  readonly kejadian: Tanggal | null;
  /** Whether it was the first use ever, as far as was known when it began; null when it cannot be told. */
  readonly pertamaKali: boolean | null;
};

export type Kehamilan = { readonly dicatat: Tanggal; readonly hpht: Tanggal | null };
export type Persalinan = {
  readonly tanggal: Tanggal;
  readonly hasil: 'lahir-hidup' | 'lahir-mati' | 'keguguran';
  /** The pregnancy that ended; null when only its end has arrived so far. */
  readonly kehamilan: Kehamilan | null;
  /** When it was written down; left out where only the day matters. */
  readonly dicatat?: string;
};
export type PelayananKb = {
  readonly tanggal: Tanggal;
  readonly metode: Metode;
  readonly jenisSuntik: JenisSuntik | null;
  readonly tempat: Tempat;
  readonly jalur: Jalur | null;
};

/** The couple of one wife; kept by the wife's member id, so each wife of one man is her own PUS. */
export type Pasangan = {
  readonly istriId: string;
  readonly kesertaan: Kesertaan | null;
  /** Whether this couple has ever used a method; null when nobody asked. */
  readonly pernahKb: boolean | null;
  /** Set only while not using. */
  readonly ingin: Ingin | null;
  /** Living children as told, in or out of the home; null when not asked. */
  readonly anakHidup: number | null;
  /** In order of time; the last one is open while it is used. */
  readonly masaKb: readonly MasaKb[];
  readonly hamil: Kehamilan | null;
  readonly persalinan: readonly Persalinan[];
  readonly pelayanan: readonly PelayananKb[];
  /** The last day the KB status was asked, also when nothing had changed. */
  readonly statusPada: Tanggal | null;
};

export type Kunjungan = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly istriId: string | null;
  readonly topik: readonly string[];
  readonly cara: 'rumah' | 'di-luar' | 'telepon' | null;
};

/** A counselling talk as everyone of the village may know it; what was said stands elsewhere (`kie/konseling-rahasia.ts`). */
export type Konseling = {
  readonly id: string;
  readonly tanggal: Tanggal;
  /** The account that held it. */
  readonly oleh: string;
  /** Null: the family as a whole. */
  readonly anggotaId: string | null;
  readonly topik: readonly string[];
};

export type Rumah = { readonly air: Air | null; readonly jamban: Jamban | null; readonly luas: LuasLantai | null; readonly pada: Tanggal };
export type Pernikahan = { readonly tanggal: Tanggal; readonly istriId: string };

export type Keluarga = IbuAnak & {
  readonly id: string;
  readonly desa: string;
  readonly rt: string;
  /** The day it was registered; null: only later facts have arrived so far. */
  readonly terdaftar: Tanggal | null;
  readonly alamat: string;
  /** The card number of today; `kk` has the earlier ones. */
  readonly noKk: string | null;
  readonly kk: readonly NomorKk[];
  readonly pindah: Tanggal | null;
  readonly anggota: ReadonlyMap<string, Anggota>;
  readonly rumah: Rumah | null;
  /** What else is known about members, by member id. */
  readonly rincian: ReadonlyMap<string, Rincian>;
  /** Weddings that happened while the wife was in this family's record, in order of time. */
  readonly pernikahan: readonly Pernikahan[];
  /** The last day the family's data were entered, changed, or confirmed. */
  readonly mutakhir: Tanggal | null;
  readonly pasangan: ReadonlyMap<string, Pasangan>;
  readonly kunjungan: readonly Kunjungan[];
  readonly rujukan: readonly Rujukan[];
  /** Referrals whose result is known, by referral id. */
  readonly rujukanSelesai: ReadonlyMap<string, SelesaiRujukan>;
  /** Verval of each half-year, in order of time. */
  readonly verval: readonly Verval[];
  /** Assistance given, in order of time. */
  readonly damping: readonly Damping[];
  /** Welfare rank from the government's data, never a cadre's guess; null when not known. */
  readonly sejahtera: Sejahtera | null;
  /** The last review of the flag by a PKB. */
  readonly tinjauKrs: TinjauKrs | null;
  readonly konseling: readonly Konseling[];
  /** Members, each with someone who looks like the same person and was found to be somebody else. */
  readonly orangLain: readonly { readonly anggotaId: string; readonly lainId: string }[];
};

/** A family about which nothing is known yet. */
export const keluargaKosong = (id: string): Keluarga => ({
  id,
  desa: '',
  rt: '',
  terdaftar: null,
  alamat: '',
  noKk: null,
  kk: [],
  pindah: null,
  anggota: new Map(),
  rumah: null,
  rincian: new Map(),
  pernikahan: [],
  mutakhir: null,
  pasangan: new Map(),
  kunjungan: [],
  ...IBU_ANAK_KOSONG,
  rujukan: [],
  rujukanSelesai: new Map(),
  verval: [],
  damping: [],
  tinjauKrs: null,
  sejahtera: null,
  konseling: [],
  orangLain: [],
});

const pasanganKosong = (istriId: string): Pasangan => ({
  istriId,
  kesertaan: null,
  pernahKb: null,
  ingin: null,
  anakHidup: null,
  masaKb: [],
  hamil: null,
  persalinan: [],
  pelayanan: [],
  statusPada: null,
});

/** The couple of a wife, empty when nothing is known about it. */
export const getPasangan = (keluarga: Keluarga, istriId: string): Pasangan => keluarga.pasangan.get(istriId) ?? pasanganKosong(istriId);

/** The family with one couple replaced. */
export function withPasangan(keluarga: Keluarga, istriId: string, ubah: (lama: Pasangan) => Pasangan): Keluarga {
  return { ...keluarga, pasangan: new Map(keluarga.pasangan).set(istriId, ubah(getPasangan(keluarga, istriId))) };
}

/** The family with one member replaced; unchanged when the member is not there. */
export function withAnggota(keluarga: Keluarga, anggotaId: string, ubah: (lama: Anggota) => Anggota): Keluarga {
  const lama = keluarga.anggota.get(anggotaId);
  return lama ? { ...keluarga, anggota: new Map(keluarga.anggota).set(anggotaId, ubah(lama)) } : keluarga;
}

/** Nobody divorces and marries again within a month. */
const HARI_NIKAH_SAMA = 31;

/** The family with one more wedding; what two records of one family tell, or a wedding and a changed status, is one wedding. */
export function catatPernikahan(keluarga: Keluarga, istriId: string, tanggal: Tanggal): Keluarga {
  const isSudah = keluarga.pernikahan.some((satu) => satu.istriId === istriId && selisihHari(satu.tanggal, tanggal) < HARI_NIKAH_SAMA);
  return isSudah ? keluarga : { ...keluarga, pernikahan: [...keluarga.pernikahan, { tanggal, istriId }] };
}

/** The family with the day its data were last seen to; an earlier day that is told later does not set it back. */
export const segarkan = (keluarga: Keluarga, terjadi: Tanggal): Keluarga =>
  keluarga.mutakhir !== null && keluarga.mutakhir >= terjadi ? keluarga : { ...keluarga, mutakhir: terjadi };

/** Whether the family is registered and has not moved out. */
export const isDiDesa = (keluarga: Keluarga): boolean => keluarga.terdaftar !== null && keluarga.pindah === null;

/** Whether a member lives and still belongs to the family. */
export const isHadir = (anggota: Anggota): boolean => anggota.meninggal === null && anggota.pindah === null;

/** The stretch of use that is still open, if any. */
export function findMasaBerjalan(pasangan: Pasangan): MasaKb | null {
  const akhir = pasangan.masaKb.at(-1);
  return akhir && akhir.selesai === null ? akhir : null;
}

/** The couple with its open stretch of use ended on a day. */
export function tutupMasaKb(pasangan: Pasangan, tanggal: Tanggal, sebabSelesai: SebabBerhenti | null = null): Pasangan {
  const berjalan = findMasaBerjalan(pasangan);
  if (!berjalan) return pasangan;
  // A day told from memory may lie before the stretch it ends; no stretch ends before it began.
  const selesai = berjalan.mulai !== null && tanggal < berjalan.mulai ? berjalan.mulai : tanggal;
  return { ...pasangan, masaKb: [...pasangan.masaKb.slice(0, -1), { ...berjalan, selesai, sebabSelesai }] };
}

/** The couple with a new stretch of use opened; the one before it ends the same day. */
export function bukaMasaKb(pasangan: Pasangan, masa: Omit<MasaKb, 'selesai' | 'sebabSelesai'>, pada: Tanggal): Pasangan {
  const pertamaKali = masa.pertamaKali ?? (pasangan.pernahKb === null ? null : !pasangan.pernahKb);
  const tertutup = tutupMasaKb(pasangan, masa.mulai ?? pada);
  return { ...tertutup, pernahKb: true, masaKb: [...tertutup.masaKb, { ...masa, pertamaKali, selesai: null, sebabSelesai: null }] };
}

/** The couple without the vasectomy of a husband who is hers no longer: it says nothing about another one. */
export function lepasMop(pasangan: Pasangan, tanggal: Tanggal): Pasangan {
  return findMasaBerjalan(pasangan)?.metode === 'mop' ? tutupMasaKb(pasangan, tanggal) : pasangan;
}

/** Whether a catatan was written on a duplicate that has been merged into this family: what the kept family says of itself stands. */
export const isDariGanda = (keluarga: Keluarga, amplop: Catatan): boolean => amplop.subjek.id !== keluarga.id;

/** The head of the family, else its first present member: the name a family is listed under. */
export function findKepala(keluarga: Keluarga): Anggota | null {
  let pertama: Anggota | null = null;
  for (const anggota of keluarga.anggota.values()) {
    if (!isHadir(anggota)) continue;
    if (anggota.hubungan === 'kepala') return anggota;
    pertama ??= anggota;
  }
  return pertama;
}
