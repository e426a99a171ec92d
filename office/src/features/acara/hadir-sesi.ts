// The attendance of one session, line by line and by contingent.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta, hadirAcara, orangAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { listSesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import type { BarisHadir } from '@lini/core/pelatihan/kehadiran.ts';
import { kontingenOrang } from './nama-orang.ts';

export type BarisSesi = { readonly orang: Peserta; readonly hadir: BarisHadir | null; readonly isDatangLangsung: boolean; readonly isLambat: boolean };

/** Minutes after which somebody is late (inferred): the speech of welcome is over by then. */
const LAMBAT = 15;

const menit = (jam: string): number => Number(jam.slice(0, 2)) * 60 + Number(jam.slice(3, 5));

/** Everybody invited, and those who walked in, each once under one name, by name. */
export function listBaris({ isi }: SatuAcara, sesi: string): BarisSesi[] {
  const perOrang = new Map(hadirAcara(isi).flatMap((satu) => (satu.sesi === sesi ? [[satu.peserta, satu] as const] : [])));
  const orang = orangAcara(isi);
  const mulai = listSesiHadir(isi.rencana).find(({ id }) => id === sesi)?.mulai ?? '23:59';
  const semua = new Set([...isi.peserta.keys(), ...[...isi.datangLangsung.keys()].map(orang).filter((id) => perOrang.has(id)), ...perOrang.keys()]);
  return [...semua]
    .flatMap((id): BarisSesi[] => {
      const siapa = findPeserta(isi, id);
      const hadir = perOrang.get(id) ?? null;
      const isLambat = hadir?.masuk != null && menit(hadir.masuk.slice(11)) > menit(mulai) + LAMBAT;
      return siapa ? [{ orang: siapa, hadir, isDatangLangsung: !isi.peserta.has(id), isLambat }] : [];
    })
    .sort((a, b) => a.orang.nama.localeCompare(b.orang.nama, 'id'));
}

export type BarisKontingen = {
  readonly kode: string | null;
  readonly diundang: number;
  readonly hadir: number;
  readonly langsung: number;
  readonly belum: number;
};

/** The same by contingent; who belongs to none stands last. */
export function hadirPerKontingen(data: SatuAcara, sesi: string): BarisKontingen[] {
  const grup = Map.groupBy(listBaris(data, sesi), ({ orang }) => kontingenOrang(data, orang));
  return [...grup]
    .map(([kode, baris]) => ({
      kode,
      diundang: baris.filter(({ isDatangLangsung }) => !isDatangLangsung).length,
      hadir: baris.filter(({ hadir }) => hadir !== null).length,
      langsung: baris.filter(({ isDatangLangsung, hadir }) => isDatangLangsung && hadir !== null).length,
      belum: baris.filter(({ hadir }) => hadir === null).length,
    }))
    .sort((a, b) => ((a.kode ?? '\uffff') < (b.kode ?? '\uffff') ? -1 : 1));
}
