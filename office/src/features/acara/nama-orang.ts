// People of a gathering in words: position, village with kecamatan, contingent.

import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { kontingenDari } from '@lini/core/acara/penempatan.ts';
import { JABATAN_PESERTA, type Peserta } from '@lini/core/acara/peserta.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { isDalamWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { OrangAcara } from '@lini/ui/berkas/acara/kepala-acara.ts';
import { tt } from '@lini/ui/words/t.ts';
import { akun } from '../../app/sesi.ts';

export type NamaWilayah = (kode: string | null) => string | null;

/** Names of areas out of the answer; null stays null, a code nobody names shows as itself. */
export function buatNama(wilayah: readonly { readonly kode: string; readonly nama: string }[]): NamaWilayah {
  const perKode = new Map(wilayah.map(({ kode, nama }) => [kode, nama]));
  return (kode) => (kode === null ? null : (perKode.get(kode) ?? kode));
}

export const sebutJabatan = ({ jabatan }: Pick<Peserta, 'jabatan'>): string => tt(labelPilihan(JABATAN_PESERTA, jabatan));

/** As papers name a person. */
export const orangKertas = (orang: Peserta, nama: NamaWilayah): OrangAcara => ({
  nama: orang.nama,
  jabatan: sebutJabatan(orang),
  desa: nama(orang.desa),
  kecamatan: nama(orang.desa?.slice(0, 8) ?? null),
});

/** Kecamatan of a person, by code; null: not known. */
export const kecamatanOrang = ({ desa }: Pick<Peserta, 'desa'>): string | null => desa?.slice(0, 8) ?? null;

/** `Siti Aminah (Juai, Juai)`: two cadres of one name are told apart by village and kecamatan. */
export function sebutBerdesa(orang: Pick<Peserta, 'nama' | 'desa'>, nama: NamaWilayah): string {
  const asal = [nama(orang.desa), nama(kecamatanOrang(orang))].filter(Boolean).join(', ');
  return asal ? `${orang.nama} (${asal})` : orang.nama;
}

/** An area with places; a village with its kecamatan, for one may bear the other's name. */
export const sebutKuota = (kode: string, nama: NamaWilayah): string =>
  tingkatKode(kode) === 'desa' ? [nama(kode), nama(kode.slice(0, 8))].join(', ') : (nama(kode) ?? kode);

/** The contingent she comes with. */
export const kontingenOrang = ({ isi }: SatuAcara, orang: Peserta): string | null => kontingenDari(orang, isi.penempatan.get(orang.id));

/** Words of a search, in any order, anywhere in name, position, village. */
export function cocokCari(cari: string, ...tulisan: readonly (string | null)[]): boolean {
  const isi = tulisan.join(' ').toLocaleLowerCase('id');
  return cari
    .toLocaleLowerCase('id')
    .split(/\s+/)
    .every((kata) => isi.includes(kata));
}

/** Whether the reader may change somebody's place or invitation: whoever arranges the gathering everybody's, others those of their own area. */
export const isUrusan = ({ isPengatur }: SatuAcara, { desa }: Pick<Peserta, 'desa'>): boolean =>
  isPengatur || (desa !== null && (akun.value?.tugas ?? []).some(({ wilayah }) => isDalamWilayah(desa, wilayah)));
