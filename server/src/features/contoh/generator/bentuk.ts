// What the generator keeps in mind about a village, a family and a couple while it writes their history.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { Ingin, Jalur, Metode } from '@lini/core/kb/metode.ts';
import type { Air, HubunganKeluarga, Jamban, JenisKelamin, StatusKawin } from '@lini/core/keluarga/pilihan.ts';
import type { Acak } from './acak.ts';
import type { AlokasiNik } from './nik-contoh.ts';
import type { SifatDesa } from './rencana.ts';
import type { Hari } from './waktu.ts';

export type Pencatat = { readonly id: string; readonly perangkat: string };

export type AnggotaContoh = {
  readonly id: string;
  nama: string;
  nik: string | null;
  nikKosong: 'belum-punya' | 'tidak-diketahui' | 'menolak' | null;
  readonly jenisKelamin: JenisKelamin;
  readonly lahir: Hari;
  hubungan: HubunganKeluarga;
  statusKawin: StatusKawin;
  readonly ibuId: string | null;
  isHadir: boolean;
};

/** The members of a family, and its couple when it has one. */
export type Susunan = {
  readonly anggota: AnggotaContoh[];
  readonly istri: AnggotaContoh | null;
  readonly suami: AnggotaContoh | null;
  /** Living children, at home or not. */
  readonly anakHidup: number;
  readonly bungsu: Hari | null;
};

export type KehamilanContoh = { readonly hpht: Hari; readonly akhir: Hari; readonly hasil: 'lahir-hidup' | 'lahir-mati' | 'keguguran' };

export type PasanganContoh = {
  readonly istri: AnggotaContoh;
  readonly suami: AnggotaContoh;
  anakHidup: number;
  /** Birth of the youngest child. */
  bungsu: Hari | null;
  /** The day her last pregnancy ended, however it did. */
  akhirHamil?: Hari;
  /** Null while using, while pregnant, and while nobody asked. */
  ingin: Ingin | null;
  metode: Metode | null;
  jalur: Jalur | null;
  jenisSuntik: '1-bulan' | '3-bulan' | null;
  pernah: boolean;
  hamil: KehamilanContoh | null;
  /** Whether each repeat visit for pills or injection reaches the cadre. */
  isRutin: boolean;
  layananBerikut: Hari | null;
  /** True from a delivery until the status is asked again. */
  isMenunggu: boolean;
  /** Nobody ever asks this couple, so that the screen has someone to show as not asked. */
  isTakPernahDitanya: boolean;
};

/** Something that will be done on a day. */
export type Acara = { readonly hari: Hari; jalan(hari: Hari): void };

export type KeluargaContoh = {
  readonly id: string;
  readonly rt: string;
  readonly terdaftar: Hari;
  readonly anggota: AnggotaContoh[];
  /** Null when no wife of childbearing age lives here, or no longer as a wife. */
  pasangan: PasanganContoh | null;
  /** What is already known to come: a birth, a question after it, a correction. */
  tertunda: Acara[];
  air: Air | null;
  jamban: Jamban | null;
  isAktif: boolean;
  /** The last moment something was written about it; the next is later. */
  tulisTerakhir: number;
};

/** A catatan before its device has numbered it. */
export type Draf = { readonly ms: number; readonly pencatat: Pencatat; readonly catatan: Omit<Catatan, 'dicatat' | 'urut' | 'oleh' | 'perangkat'> };

/** A pregnancy that became known, whoever of the family is still there later. */
export type KehamilanTercatat = {
  readonly keluarga: KeluargaContoh;
  readonly istri: AnggotaContoh;
  readonly hpht: Hari;
  readonly diketahui: Hari;
  readonly akhir: Hari;
};

/** A group, an institution or a cadre while its history is written. */
export type SubjekContoh = {
  readonly jenis: 'poktan' | 'institusi' | 'kader' | 'laporan';
  readonly id: string;
  readonly rt: string;
  readonly terdaftar: Hari;
  tulisTerakhir: number;
};

export type DesaContoh = {
  readonly sifat: SifatDesa;
  readonly acak: Acak;
  readonly nik: AlokasiNik;
  readonly ppkbd: Pencatat;
  readonly pencatatRt: ReadonlyMap<string, Pencatat>;
  /** First day of registration, and the last day of history. */
  readonly mulai: Hari;
  readonly akhir: Hari;
  readonly draf: Draf[];
  /** Every family registered so far, as its history left it. */
  readonly keluarga: KeluargaContoh[];
  readonly kehamilan: KehamilanTercatat[];
};
