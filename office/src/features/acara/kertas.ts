// What the papers of a gathering are made from: its head, its people, who signs.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta, hadirAcara } from '@lini/core/acara/baca-acara.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { SesiHadir } from '@lini/core/acara/sesi-hadir.ts';
import type { BarisDaftarHadir } from '@lini/ui/berkas/acara/daftar-hadir.ts';
import type { KepalaAcara, Penutup } from '@lini/ui/berkas/acara/kepala-acara.ts';
import { KOP_BALANGAN } from '@lini/ui/berkas/acara/kop.ts';
import { type PelaksanaanHadir, pelaksanaanHadir } from '@lini/ui/berkas/acara/pelaksanaan-hadir.ts';
import { akun } from '../../app/sesi.ts';
import { type NamaWilayah, orangKertas } from './nama-orang.ts';

/** The head of every paper; papers of the office are A4. */
export function kepalaKertas({ isi }: SatuAcara): KepalaAcara {
  const { rencana } = isi;
  return {
    kop: KOP_BALANGAN,
    kertas: 'a4',
    isContoh: akun.value?.isContoh ?? false,
    acara: rencana?.judul ?? '',
    mulai: rencana?.mulai ?? '',
    sampai: rencana === null || rencana.selesai === rencana.mulai ? null : rencana.selesai,
    tempat: rencana?.tempat ?? null,
  };
}

/** The head of an attendance list; `sesi` null: of the whole gathering. */
export function hadirKertas(data: SatuAcara, sesi: SesiHadir | null): KepalaAcara & PelaksanaanHadir {
  const { rencana } = data.isi;
  const kosong = { sesi: null, hariKe: null, banyakHari: 1, penyelenggara: '', pengajar: null };
  return { ...kepalaKertas(data), ...(rencana === null ? kosong : pelaksanaanHadir(rencana, sesi)) };
}

/** Signed by hand, by the organiser. */
export const penutupKertas = ({ isi }: SatuAcara): Penutup => ({
  tempat: null,
  tanggal: null,
  penanda: [{ sebagai: isi.rencana?.penyelenggara ?? 'Penyelenggara', nama: null, nip: null }],
});

/** Everybody of one session with the times noted at the door; `sesi` null: of the whole gathering, first in and last out. */
export function barisHadirKertas({ isi }: SatuAcara, sesi: string | null, nama: NamaWilayah): BarisDaftarHadir[] {
  const baris = Map.groupBy(
    hadirAcara(isi).filter((satu) => sesi === null || satu.sesi === sesi),
    ({ peserta }) => peserta,
  );
  const semua = new Set([...isi.peserta.keys(), ...baris.keys()]);
  return [...semua].flatMap((id): BarisDaftarHadir[] => {
    const orang = findPeserta(isi, id);
    const milik = baris.get(id) ?? [];
    const masuk = milik.flatMap((satu) => satu.masuk ?? []).sort()[0] ?? null;
    const keluar =
      milik
        .flatMap((satu) => satu.keluar ?? [])
        .sort()
        .at(-1) ?? null;
    return orang ? [{ ...orangKertas(orang, nama), masuk, keluar, isDatangLangsung: !isi.peserta.has(id) }] : [];
  });
}

/** `lini-orientasi-2026-11-24`: what, and when. */
export const namaBerkas = ({ isi }: SatuAcara, apa: string): string => `lini-${apa}-${isi.rencana?.jenis ?? 'acara'}-${isi.rencana?.mulai ?? ''}`;

export const urutNama = (a: Pick<Peserta, 'nama'>, b: Pick<Peserta, 'nama'>): number => a.nama.localeCompare(b.nama, 'id');
