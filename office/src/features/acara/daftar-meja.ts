// Who stands on the signed list of a session, and whether she is noted in it.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta, hadirAcara, orangAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import type { BarisHadir } from '@lini/core/pelatihan/kehadiran.ts';
import { urutNama } from './kertas.ts';

export type OrangMeja = { readonly orang: Peserta; readonly hadir: BarisHadir | null };

/** Everybody invited and everybody who ever walked in, each once, by name. */
export function listMeja({ isi }: SatuAcara, sesi: string): OrangMeja[] {
  const utama = orangAcara(isi);
  const hadir = new Map(hadirAcara(isi).flatMap((satu) => (satu.sesi === sesi ? [[satu.peserta, satu] as const] : [])));
  const semua = [...new Set([...isi.peserta.keys(), ...isi.datangLangsung.keys()].map(utama))];
  return semua
    .flatMap((id): OrangMeja[] => {
      const orang = findPeserta(isi, id);
      return orang ? [{ orang, hadir: hadir.get(id) ?? null }] : [];
    })
    .sort((a, b) => urutNama(a.orang, b.orang) || (a.orang.id < b.orang.id ? -1 : 1));
}

/** Every check-in of hers in the session, under whichever of her names: taking her attendance back withdraws them all. */
export function listCatatanHadir({ isi }: SatuAcara, sesi: string, id: string): string[] {
  const utama = orangAcara(isi);
  return isi.hadir.flatMap((satu) =>
    (satu.jenis === 'masuk' || satu.jenis === 'keluar') && satu.sesi === sesi && utama(satu.peserta) === utama(id) ? [satu.id] : [],
  );
}

/** The hour to begin with, `HH:MM`: that of the programme, or now before it; a list seldom tells it. */
export const jamUsul = ({ tanggal, mulai }: Pick<SesiHadir, 'tanggal' | 'mulai'>, hariIni: string, jam: string): string =>
  tanggal === hariIni && jam < mulai ? jam : mulai;

/** Whether that moment is still to come. */
export const isBelumTiba = (tanggal: string, jam: string, hariIni: string, jamKini: string): boolean => `${tanggal} ${jam}` > `${hariIni} ${jamKini}`;
