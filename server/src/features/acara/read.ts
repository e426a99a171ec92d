// Reads gatherings for the office: the list of a year, and one as it stands.
import type { Acara } from '@lini/core/acara/acara.ts';
import { KIND_SERTIFIKAT } from '@lini/core/acara/acara-sertifikat.ts';
import { type DaftarAcara, type RingkasAcara, type SatuAcara, tulisAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta, hadirAcara } from '@lini/core/acara/baca-acara.ts';
import { jpAcara } from '@lini/core/acara/hasil-acara.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nasibCatatan } from '@lini/core/catatan/fold.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { isDalamWilayah, tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { nilaiUlang } from './bank-soal.ts';
import { isPengatur, loadTempat } from './hak.ts';
import { lipatAcara, loadCatatan } from './lipat.ts';

type Nama = { readonly kode: string; readonly nama: string };

function ringkas(acara: Acara, nama: ReadonlyMap<string, string>): RingkasAcara[] {
  const { rencana } = acara;
  if (rencana === null) return [];
  const jawaban = [...acara.jawaban].filter(([id]) => acara.peserta.has(id)).map(([, satu]) => satu.isHadir);
  return [
    {
      id: acara.id,
      wilayah: { kode: acara.desa, nama: nama.get(acara.desa) ?? acara.desa },
      jenis: rencana.jenis,
      judul: rencana.judul,
      mulai: rencana.mulai,
      selesai: rencana.selesai,
      tempat: rencana.tempat,
      jp: jpAcara(acara),
      diundang: acara.peserta.size,
      akanHadir: jawaban.filter(Boolean).length,
      berhalangan: jawaban.filter((satu) => !satu).length,
      hadir: new Set(hadirAcara(acara).map(({ peserta }) => peserta)).size,
      sertifikat: acara.sertifikat.size,
      anggaran: rencana.anggaran.reduce((jumlah, satu) => jumlah + satu.rupiah, 0),
      isBatal: acara.dibatalkan !== null,
    },
  ];
}

/** The cadres who came to an orientation that was not called off, each once by her account, with the village she works in. */
function listIkutOrientasi(semua: readonly Acara[]): string[] {
  const orang = new Map<string, string>();
  for (const acara of semua) {
    if (acara.rencana?.jenis !== 'orientasi' || acara.dibatalkan !== null) continue;
    for (const { peserta } of hadirAcara(acara)) {
      const { jabatan, desa = null } = findPeserta(acara, peserta) ?? {};
      if ((jabatan === 'ppkbd' || jabatan === 'sub-ppkbd') && desa !== null) orang.set(peserta, desa);
    }
  }
  return [...orang.values()];
}

/** The gatherings of a year, the latest first. */
export async function readDaftar(tx: Tx, sesi: Sesi, tahun: number, hariIni: Tanggal): Promise<DaftarAcara> {
  const tempat = await loadTempat(tx);
  const rows = await tx<{ id: string }[]>`
    select distinct subjek_id as id from catatan
    where kab in (select distinct left(a, 5) from acara_terlihat() a) and subjek_jenis = 'acara' and kind = 'acara.rencana'
      and isi ->> 'selesai' >= ${`${tahun}-01-01`} and isi ->> 'mulai' <= ${`${tahun}-12-31`}`;
  const catatan = await loadCatatan(
    tx,
    rows.map(({ id }) => id),
  );
  const nama = new Map(tempat.map((satu) => [satu.kode, satu.nama]));
  const acara = [...catatan].map(([id, satu]) => lipatAcara(id, satu));
  const daftar = acara.flatMap((satu) => ringkas(satu, nama));
  const ikut = listIkutOrientasi(acara);
  const sebut = ({ kode, nama: namanya }: Nama): Nama => ({ kode, nama: namanya });
  return {
    tahun,
    hariIni,
    boleh: tempat.filter((satu) => isPengatur(sesi, satu)).map(sebut),
    kecamatan: tempat
      .filter(({ tingkat }) => tingkat === 'kecamatan')
      .map((satu) => ({ ...sebut(satu), ikut: ikut.filter((desa) => isDalamWilayah(desa, satu.kode)).length })),
    daftar: daftar.filter(({ mulai, selesai }) => selesai >= `${tahun}-01-01` && mulai <= `${tahun}-12-31`).sort((a, b) => (a.mulai < b.mulai ? 1 : -1)),
  };
}

/** Names of the areas of the gathering, and of those its people come from. */
async function loadNama(tx: Tx, { desa, peserta, datangLangsung, rencana, penempatan }: Acara): Promise<Nama[]> {
  const milik = [...peserta.values(), ...datangLangsung.values()].flatMap((satu) => satu.desa ?? []);
  const lain = [...(rencana?.kuota ?? []).map(({ wilayah }) => wilayah), ...[...penempatan.values()].flatMap(({ kontingen }) => kontingen ?? [])];
  const kode = [...new Set([desa, ...lain, ...milik, ...milik.map((satu) => satu.slice(0, 8))])];
  return await tx<Nama[]>`select kode, nama from wilayah where kode = any (${kode}) or kode like ${`${desa}.%`} order by kode`;
}

/** Certificates taken back, by number. */
function listDicabut(catatan: readonly Catatan[]): SatuAcara['sertifikatDicabut'] {
  const { dibatalkan } = nasibCatatan(catatan);
  const alasan = new Map(
    catatan.flatMap(({ id, kind, isi }) => {
      const { sasaran, alasan: kata } = isi as { sasaran: string; alasan: string };
      return kind === KIND_BATAL && !dibatalkan.has(id) ? [[sasaran, kata] as const] : [];
    }),
  );
  return catatan
    .filter(({ id, kind }) => kind === KIND_SERTIFIKAT && dibatalkan.has(id))
    .map(({ id, isi }) => ({ ...(isi as { nomor: string; nama: string }), alasan: alasan.get(id) ?? '' }))
    .map(({ nomor, nama, alasan: kata }) => ({ nomor, nama, alasan: kata }))
    .sort((a, b) => (a.nomor < b.nomor ? -1 : 1));
}

/** One gathering, when anything about it changed since `versi`. Throws `tidak-ditemukan` for one out of reach or not planned yet. */
export async function readSatu(
  tx: Tx,
  sesi: Sesi,
  id: string,
  versi: number | null,
  hariIni: Tanggal,
): Promise<{ versi: number; menungguHadir: string[]; acara: unknown }> {
  const [kini] = await tx<[{ versi: number | null }]>`select max(nomor) as versi from catatan where subjek_jenis = 'acara' and subjek_id = ${id}`;
  if (kini.versi === null) throw new GalatHttp('tidak-ditemukan', 'id');
  const menungguHadir = (await tx<{ id: string }[]>`select menunggu_hadir(${id}) as id order by 1`).map((satu) => satu.id);
  if (kini.versi === versi) return { versi, menungguHadir, acara: null };
  const catatan = (await loadCatatan(tx, [id])).get(id) ?? [];
  const isi = await nilaiUlang(tx, lipatAcara(id, catatan));
  if (isi.rencana === null) throw new GalatHttp('tidak-ditemukan', 'id');
  return {
    versi: kini.versi,
    menungguHadir,
    acara: {
      isi: tulisAcara(isi),
      wilayah: await loadNama(tx, isi),
      sertifikatDicabut: listDicabut(catatan),
      isPengatur: isPengatur(sesi, { tingkat: tingkatKode(isi.desa) }),
      hariIni,
    },
  };
}
