// The desk of a gathering in server stories: what offices write over HTTP, what the door's phone pushes, and what is read back.
import type { Acara } from '@lini/core/acara/acara.ts';
import { zCekSertifikat, zDaftarAcara, zSatuAcara } from '@lini/core/acara/acara-wire.ts';
import { zGalat } from '@lini/core/akses/galat.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { tulisNomorSertifikat } from '@lini/core/pelatihan/nomor-sertifikat.ts';
import { hariIni } from '@lini/server/platform/waktu.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { BukuAcara, pesertaUji, rencanaUji } from '@lini/testing/buku-acara.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from './basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from './rumah.ts';

export const HARI = hariIni();
export const TAHUN = Number(HARI.slice(0, 4));
export const JUAI = new BukuAcara(1, '63.11.01');
export const TEMU = new BukuAcara(2, '63.11');
export const RENCANA = rencanaUji({ mulai: HARI, selesai: HARI, sesi: rencanaUji().sesi.map((satu) => ({ ...satu, tanggal: HARI, jp: 14 })) });
export const SITI = { ...pesertaUji(0, DESA_SITI), id: ORANG.siti.id, nama: 'Bu Siti' };
export const AMINAH = { ...pesertaUji(0, DESA_SITI), id: ORANG.aminah.id, nama: 'Bu Aminah', jabatan: 'ppkbd' as const };
export const HALIMAH = { ...pesertaUji(0, DESA_LAIN), id: ORANG.halimah.id, nama: 'Bu Halimah', jabatan: 'ppkbd' as const };

export let rumah: RumahUji;
let urut = 0;
export const orang = {} as Record<NamaOrang, Pengguna>;

export async function catat(
  nama: NamaOrang,
  buku: BukuAcara,
  kind: string,
  isi: object,
  desa = buku === JUAI ? '63.11.01' : '63.11',
): Promise<[string, string]> {
  urut += 1;
  const satu = { id: uuidUji(urut, 0xace), kind, subjek: { jenis: 'acara', id: buku.id }, desa, isi };
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [satu] } });
  return [ringkas(zJawabanKirim.parse(jawaban.json()).putusan)[0] ?? '', satu.id];
}
export const coba = async (...minta: Parameters<typeof catat>): Promise<string> => (await catat(...minta))[0];

/** What the door's phone pushes. */
export const pintu = (buku: BukuAcara, kind: string, isi: Record<string, unknown>, oleh: NamaOrang = 'rudi'): Catatan => {
  urut += 1;
  const satu = buku.tulis(kind, isi, HARI, ORANG[oleh].id);
  return { ...satu, id: uuidUji(urut, 0xd00), dicatat: nextHlc(null, Date.now() + urut, satu.perangkat) };
};
export const hadir = (buku: BukuAcara, pesertaId: string, orangnya: object | null = null) =>
  pintu(buku, 'acara.hadir', { pesertaId, sesi: 's1', arah: 'masuk', saat: `${HARI}T08:05`, cara: orangnya ? 'langsung' : 'pindai', orang: orangnya });
export const nilai = (buku: BukuAcara, pesertaId: string, tes: string, angka: number) => pintu(buku, 'acara.nilai-tes', { pesertaId, tes, nilai: angka });

export const minta = (nama: NamaOrang, url: string) => orang[nama].minta({ url });
export const daftar = async (nama: NamaOrang) => zDaftarAcara.parse((await minta(nama, '/api/acara')).json());
export const satu = async (nama: NamaOrang, buku: BukuAcara, versi = '') => zSatuAcara.parse((await minta(nama, `/api/acara/${buku.id}${versi}`)).json());
export const isi = async (nama: NamaOrang, buku: BukuAcara): Promise<Acara> => (await satu(nama, buku)).acara?.isi ?? expect.fail('tidak ada isinya');
export const kode = async (jawaban: ReturnType<Pengguna['minta']>) => zGalat.parse((await jawaban).json()).kode;
export const terbit = (nama: NamaOrang, buku: BukuAcara) => orang[nama].minta({ method: 'POST', url: `/api/acara/${buku.id}/sertifikat`, payload: {} });
export const cek = async (nomor: string) => zCekSertifikat.parse((await rumah.app.inject({ url: `/api/sertifikat/${encodeURIComponent(nomor)}` })).json());
export const nomorKe = (ke: number) => tulisNomorSertifikat({ kabupaten: '63.11', tahun: TAHUN, urut: ke });

/** A fresh server with everybody signed in; close it with `rumah.close()`. */
export async function openMeja(): Promise<void> {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
}
