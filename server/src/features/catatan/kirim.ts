// The push endpoint: one transaction per push, tried again where only timing stood in the way.
import { tolak } from '@lini/core/catatan/tolakan.ts';
import { type JawabanKirim, type PutusanKirim, zKirim } from '@lini/sync/wire.ts';
import type { FastifyInstance } from 'fastify';
import { getSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { asAkun } from '../../platform/sql/as-akun.ts';
import { type Sql, sqlState } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';
import { type Butir, bacaButir, butirRusak } from './butir.ts';
import { moveTautan } from './hari-tautan.ts';
import { receiveButir } from './receive.ts';

// Same id at the same moment in two villages, deadlock, serialization: the second try sees what the first could not.
const COBA_LAGI = new Set(['23505', '40P01', '40001']);
const BATAS_COBA = 4;

/** Values the database cannot hold although their shape was right (class 22 and checks): one such must not stop the others. */
const isNilaiTakTersimpan = (state: string): boolean => state.startsWith('22') || state === '23514' || state === '23502' || state === '54000';
/** Row-level security refused: rights changed meanwhile, or the rules above know less than the database. */
const TAK_BERHAK = '42501';
const isSatuSaja = (state: string): boolean => state === TAK_BERHAK || isNilaiTakTersimpan(state);

/** One element as it goes back when the database refused it. */
const butirDitolak = (satu: unknown, indeks: number, state: string): Butir =>
  state === TAK_BERHAK ? { ...bacaButir(satu, indeks), tolakan: tolak('di-luar-wilayah', 'desa') } : butirRusak(satu, indeks);

/** Does it again where only timing stood in the way; each try is one transaction. */
export async function cobaLagi<Hasil>(kerja: () => Promise<Hasil>): Promise<Hasil> {
  for (let coba = 1; ; coba += 1) {
    try {
      return await kerja();
    } catch (galat) {
      if (!COBA_LAGI.has(sqlState(galat)) || coba === BATAS_COBA) throw galat;
    }
  }
}

async function receive(sql: Sql, sesi: Sesi, butirList: readonly Butir[]): Promise<PutusanKirim[]> {
  const hasil = await cobaLagi(() => asAkun(sql, sesi.akun, (tx) => receiveButir(tx, sesi, butirList, hariIni())));
  if (sesi.peran === 'tamu') return hasil;
  const diterima = new Set(hasil.flatMap(({ putusan, id }) => (putusan === 'diterima' || putusan === 'sudah-ada' ? [id] : [])));
  await moveTautan(
    sql,
    butirList.flatMap(({ catatan }) => (catatan && diterima.has(catatan.id) ? [catatan] : [])),
  );
  return hasil;
}

/** Receives the elements of one push and gives their verdicts; custody is taken of all or an error is thrown. */
export async function kirimCatatan(sql: Sql, sesi: Sesi, elemen: readonly unknown[]): Promise<PutusanKirim[]> {
  try {
    return await receive(sql, sesi, elemen.map(bacaButir));
  } catch (galat) {
    if (!isSatuSaja(sqlState(galat))) throw galat;
  }
  const hasil: PutusanKirim[] = [];
  for (const [indeks, satu] of elemen.entries()) {
    const putusan = await receive(sql, sesi, [bacaButir(satu, indeks)]).catch((galat: unknown) => {
      const state = sqlState(galat);
      if (!isSatuSaja(state)) throw galat;
      return receive(sql, sesi, [butirDitolak(satu, indeks, state)]);
    });
    hasil.push(...putusan);
  }
  return hasil;
}

/** A guest's first push after her day is noted: with it her phone is empty, and soon after it nothing more is taken. */
async function catatPenyerahan(sql: Sql, { akun }: Sesi): Promise<void> {
  await sql`update tamu set penyerahan = now() where akun = ${akun} and penyerahan is null and berlaku_sampai <= now()`;
}

/** `POST /api/sync/kirim`. */
export function registerKirim(app: FastifyInstance, sql: Sql): void {
  app.post('/api/sync/kirim', async (request): Promise<JawabanKirim> => {
    const sesi = await getSesi(sql, request);
    const kiriman = bacaBentuk(zKirim, request.body);
    const putusan = await kirimCatatan(sql, sesi, kiriman.catatan);
    if (sesi.peran === 'tamu') await catatPenyerahan(sql, sesi);
    for (const satu of putusan) if (satu.kode === 'id-bentrok') request.log.warn({ id: satu.id }, 'id-bentrok');
    return { putusan };
  });
}
