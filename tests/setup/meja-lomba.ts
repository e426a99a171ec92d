import { undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { zJawabanAmbil } from '@lini/sync/wire.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect } from 'vitest';
import { type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, PERANGKAT_UJI, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

export const [ACARA, LOMBA, RENCANA_ID] = [uuidUji(1, 0xaca), uuidUji(1, 0x10b), uuidUji(1, 0xace)];
export const HARI = new Intl.DateTimeFormat('en-CA', { timeZone: 'Asia/Makassar' }).format(new Date());
export const REGU = ['juai', 'awayan'];
/** A mark nobody else gives: where it is found, it leaked. */
export const RAHASIA = 91.25;
export const NILAI = { kekompakan: RAHASIA, kreativitas: 80, 'isi-pesan': 80, keutuhan: 80 };
export const RENCANA = {
  jenis: 'temu-kader',
  judul: 'Temu Kader',
  mulai: HARI,
  selesai: HARI,
  tempat: 'Gedung',
  penyelenggara: 'OPD',
  sesi: [],
  kuota: [],
  anggaran: [],
  keterangan: null,
};
export const ATUR = {
  acaraId: ACARA,
  protesMenit: 0,
  aturan: { jenis: 'penampilan', lomba: { ...lombaDariPola('yelyel', parameterPada(HARI)), skala: { rendah: 60, tinggi: 95, langkah: 0.25 } } },
};

export let rumah: RumahUji;
let nomor = 0;
export type Juri = { readonly id: string; readonly akun: string; readonly cookie: string };
export const juri: Juri[] = [];

export function id(): string {
  nomor += 1;
  return uuidUji(nomor, 0x7e57);
}
/** Each person signs in once. */
export const orang = new Map<NamaOrang, Promise<Pengguna>>();
export function masuk(nama: NamaOrang): Promise<Pengguna> {
  const ada = orang.get(nama) ?? rumah.masuk(nama);
  orang.set(nama, ada);
  return ada;
}
export async function catat(nama: NamaOrang, kind: string, isi: unknown, jenis: 'acara' | 'lomba' = 'lomba', satuId = id()): Promise<string> {
  const catatan = [{ id: satuId, kind, subjek: { jenis, id: jenis === 'acara' ? ACARA : LOMBA }, desa: '63.11', isi }];
  const jawaban = await (await masuk(nama)).minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  if (jawaban.statusCode !== 200) throw new Error(jawaban.body);
  return ringkas(jawaban.json().putusan)[0] as string;
}
export async function kirim({ akun, cookie }: Juri, kind: string, isi: unknown, maju = 0, lombaId = LOMBA, satuId = id()): Promise<string> {
  const amplop = {
    subjek: { jenis: 'lomba', id: lombaId },
    desa: '63.11',
    rt: '000',
    terjadi: HARI,
    oleh: akun,
    perangkat: PERANGKAT_UJI,
    urut: nomor + 1,
    melihat: 0,
  };
  const catatan = [{ ...amplop, id: satuId, kind, v: 1, dicatat: `${String(Date.now() + maju).padStart(15, '0')}-0000-deadbeef`, isi }];
  const jawaban = await rumah.app.inject({ method: 'POST', url: '/api/sync/kirim', headers: { cookie }, payload: { perangkat: PERANGKAT_UJI, catatan } });
  return ringkas(jawaban.json().putusan)[0] as string;
}
export async function bukaTautan(juriId: string, tugas: 'juri' | 'soal' = 'juri', lombaId = LOMBA): Promise<Juri> {
  const buat = await (await masuk('noor')).minta({
    method: 'POST',
    url: '/api/tautan',
    payload: { acaraId: ACARA, lombaId, tugas, nama: juriId },
  });
  const { token, akun } = buat.json();
  const buka = await rumah.app.inject({ method: 'POST', url: '/api/masuk/tautan', payload: { token, perangkat: id(), kunci: 'a'.repeat(64) } });
  return { id: juriId, akun, cookie: `${buka.cookies[0]?.name}=${buka.cookies[0]?.value}` };
}
export const lembar = (juriId: string, regu: string, alasan: string | null = null) => ({ juri: juriId, regu, nilai: NILAI, catatan: 'kompak sekali', alasan });
export const satu = async (nama: NamaOrang) => (await masuk(nama)).minta({ url: `/api/lomba/${LOMBA}` });

/** Everything an account can get at, by every way there is. */
export async function semuaJalan(nama: NamaOrang): Promise<string> {
  const siapa = await masuk(nama);
  const umpan = JSON.stringify(await siapa.ambilSemua());
  const layar = await Promise.all(
    [`/api/lomba/${LOMBA}`, `/api/acara/${ACARA}/lomba`, `/api/acara/${ACARA}/juara-umum`].map(async (url) => (await siapa.minta({ url })).body),
  );
  return umpan + layar.join('') + (await tabel(ORANG[nama].id));
}
const tabel = (akun: string): Promise<string> =>
  asAkun(rumah.sql, akun, async (tx) => {
    const rows = await tx`select c::text as isi from catatan c where subjek_jenis = 'lomba'`;
    const umpanTamu = await tx`select c::text as isi from catatan_tamu c`;
    const hakim = await tx`select kind from catatan where isi::text like ${`%${RAHASIA}%`}`;
    return JSON.stringify([rows, umpanTamu, hakim]);
  });
export async function semuaJalanTamu({ akun, cookie }: Juri): Promise<string> {
  const umpan = zJawabanAmbil.parse((await rumah.app.inject({ url: '/api/sync/ambil', headers: { cookie } })).json());
  const layar = await rumah.app.inject({ url: `/api/lomba/${LOMBA}`, headers: { cookie } });
  expect(layar.statusCode).toBe(403);
  return JSON.stringify(umpan) + (await tabel(akun));
}

/** A fresh server with a competition of two teams and three jurors, drawn and performed. */
export async function openMejaLomba(): Promise<void> {
  rumah = await openRumahUji();
  expect(await catat('noor', 'acara.rencana', RENCANA, 'acara', RENCANA_ID)).toBe('diterima');
  expect(await catat('noor', 'lomba.atur', ATUR)).toBe('diterima');
  expect(await catat('noor', 'lomba.regu', { regu: REGU.map((satu, ke) => ({ id: satu, kontingen: `63.11.0${ke + 1}`, nama: satu, anggota: [] })) })).toBe(
    'diterima',
  );
  for (const ke of [1, 2, 3]) juri.push(await bukaTautan(`j${ke}`));
  expect(await catat('noor', 'lomba.juri', { juri: juri.map((satu) => ({ id: satu.id, nama: satu.id, akun: satu.akun })) })).toBe('diterima');
  expect(await catat('noor', 'lomba.undi', undi(REGU, { jenis: 'urutan' }, 'balangan'))).toBe('diterima');
  for (const regu of REGU) expect(await catat('noor', 'lomba.tampil', { regu, mulai: null, lama: 300, isTidakHadir: false })).toBe('diterima');
}
