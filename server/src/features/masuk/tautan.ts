// Guests for a day: the committee makes and takes back links, a phone opens one.
import { randomUUID } from 'node:crypto';
import type { Acara } from '@lini/core/acara/acara.ts';
import { type Tautan, type TautanDibuat, zMasukTautan, zTautanBaru } from '@lini/core/akses/tautan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { getSesi, hashToken, newToken, openSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { loadRencana } from '../../platform/sql/rencana-acara.ts';
import { hariIni } from '../../platform/waktu.ts';
import { readAkun } from './akun.ts';

const BATAS_BUKA = { max: 60, timeWindow: '1 minute' } as const;
const zAlamat = z.object({ akun: z.string().check(z.regex(/^[0-9a-f-]{36}$/)) });
const zTanya = z.object({ acara: z.string().check(z.regex(/^[0-9a-f-]{36}$/)) });

/** Nobody signs in with it: no password has this hash. */
const TANPA_SANDI = '!';

/**
 * The gathering, for whom may send guests to it: the door by its whole committee, jurors and question masters by the office whose area
 * holds it. Throws `tidak-berhak` for other roles, `tidak-ditemukan` for what is out of reach or not planned.
 */
async function getAcara(sql: Sql, sesi: Sesi, id: string, isLomba: boolean): Promise<Acara> {
  const isKantor = sesi.peran === 'koordinator' || sesi.peran === 'kabupaten';
  if (!isKantor && (isLomba || sesi.peran !== 'pkb')) throw new GalatHttp('tidak-berhak');
  return await readAsAkun(sql, sesi.akun, async (tx) => {
    const acara = await loadRencana(tx, id);
    const tempat = await tx`select from ${isKantor ? tx`acara_diurus()` : tx`acara_terlihat()`} as a where a = ${acara.desa}`;
    if (tempat.length === 0) throw new GalatHttp('tidak-ditemukan');
    return acara;
  });
}

/** The gathering, when somebody may still be sent to it. Throws also `acara-dibatalkan` and `acara-sudah-lewat`. */
async function getAcaraTerbuka(...minta: Parameters<typeof getAcara>): Promise<{ wilayah: string; selesai: Tanggal }> {
  const { desa, rencana, dibatalkan } = await getAcara(...minta);
  if (rencana === null) throw new GalatHttp('tidak-ditemukan');
  if (dibatalkan !== null) throw new GalatHttp('acara-dibatalkan');
  if (rencana.selesai < hariIni()) throw new GalatHttp('acara-sudah-lewat');
  return { wilayah: desa, selesai: rencana.selesai };
}

async function isLombaDi(sql: Sql, sesi: Sesi, acaraId: string, lombaId: string, wilayah: string): Promise<boolean> {
  const rows = await readAsAkun(
    sql,
    sesi.akun,
    (tx) => tx`select from catatan where kind = 'lomba.atur' and subjek_id = ${lombaId} and isi ->> 'acaraId' = ${acaraId} and desa = ${wilayah} limit 1`,
  );
  return rows.length > 0;
}

/** At a gathering of the whole kabupaten an office of one kecamatan takes back the links it made; the kabupaten all of them. */
const isBolehCabut = ({ peran, akun }: Sesi, wilayah: string, dibuatOleh: string): boolean =>
  tingkatKode(wilayah) !== 'kabupaten' || peran === 'kabupaten' || dibuatOleh === akun;

type BarisTautan = Omit<Tautan, 'berlakuSampai' | 'dibuka' | 'dicabut' | 'isBolehCabut'> & {
  readonly sampai: Date;
  readonly dibuka: Date | null;
  readonly dicabut: Date | null;
  readonly wilayah: string;
  readonly pembuat: string;
};

/** `POST /api/tautan`, `GET /api/tautan?acara=`, `POST /api/tautan/:akun/cabut`, `POST /api/masuk/tautan`. */
export function registerTautan(app: FastifyInstance, sql: Sql): void {
  app.post('/api/tautan', async (request): Promise<TautanDibuat> => {
    const sesi = await getSesi(sql, request);
    const { acaraId, lombaId, tugas, nama } = bacaBentuk(zTautanBaru, request.body);
    const { wilayah, selesai } = await getAcaraTerbuka(sql, sesi, acaraId, tugas !== 'pintu');
    if (lombaId !== null && !(await isLombaDi(sql, sesi, acaraId, lombaId, wilayah))) throw new GalatHttp('tidak-ditemukan');
    const [akun, token] = [randomUUID(), newToken()];
    const berlakuSampai = await sql.begin(async (tx) => {
      await tx`
        insert into akun (id, nama, nama_pengguna, peran, sandi_hash, is_contoh)
        select ${akun}, ${nama}, ${`tamu-${akun}`}, 'tamu', ${TANPA_SANDI}, is_contoh from akun where id = ${sesi.akun}`;
      const [tamu] = await tx<[{ sampai: Date }]>`
        insert into tamu (akun, wilayah, acara, lomba, tugas, token_hash, dibuat_oleh, berlaku_sampai)
        values (${akun}, ${wilayah}, ${acaraId}, ${lombaId}, ${tugas}, ${hashToken(token)}, ${sesi.akun},
          (${selesai}::date + 1)::timestamp at time zone 'Asia/Makassar')
        returning berlaku_sampai as sampai`;
      return tamu.sampai.toISOString();
    });
    return { akun, token, berlakuSampai };
  });

  app.get('/api/tautan', async (request): Promise<Tautan[]> => {
    const sesi = await getSesi(sql, request);
    const { acara } = bacaBentuk(zTanya, request.query);
    await getAcara(sql, sesi, acara, false);
    const rows = await sql<BarisTautan[]>`
      select t.akun, a.nama, t.tugas, t.lomba as "lombaId", t.berlaku_sampai as sampai, t.dibuka, t.dicabut, t.wilayah, t.dibuat_oleh as pembuat
      from tamu t join akun a on a.id = t.akun where t.acara = ${acara} order by t.dibuat, t.akun`;
    return rows.map(({ sampai, dibuka, dicabut, wilayah, pembuat, ...satu }) => ({
      ...satu,
      berlakuSampai: sampai.toISOString(),
      dibuka: dibuka?.toISOString() ?? null,
      dicabut: dicabut?.toISOString() ?? null,
      isBolehCabut: isBolehCabut(sesi, wilayah, pembuat),
    }));
  });

  app.post('/api/tautan/:akun/cabut', async (request, reply) => {
    const sesi = await getSesi(sql, request);
    const { akun } = bacaBentuk(zAlamat, request.params);
    const [tamu] = await sql<{ acara: string; tugas: string; wilayah: string; pembuat: string }[]>`
      select acara, tugas, wilayah, dibuat_oleh as pembuat from tamu where akun = ${akun}`;
    if (!tamu) throw new GalatHttp('tidak-ditemukan');
    await getAcara(sql, sesi, tamu.acara, tamu.tugas !== 'pintu');
    if (!isBolehCabut(sesi, tamu.wilayah, tamu.pembuat)) throw new GalatHttp('tidak-berhak');
    await sql`update tamu set dicabut = coalesce(dicabut, now()) where akun = ${akun}`;
    return reply.code(204).send();
  });

  app.post('/api/masuk/tautan', { config: { rateLimit: BATAS_BUKA } }, async (request, reply) => {
    const { token, perangkat, kunci } = bacaBentuk(zMasukTautan, request.body);
    const [acara] = await sql<{ id: string }[]>`select acara as id from tamu where token_hash = ${hashToken(token)}`;
    if (acara && (await loadRencana(sql, acara.id)).dibatalkan !== null) throw new GalatHttp('acara-dibatalkan');
    const [tamu] = await sql<{ akun: string; milik: boolean }[]>`
      update tamu set dibuka = coalesce(dibuka, now()), kunci_hash = case when dibuka is null then ${hashToken(kunci)} else kunci_hash end
      where token_hash = ${hashToken(token)} and dicabut is null and now() < berlaku_sampai
      returning akun, kunci_hash is not distinct from ${hashToken(kunci)} as milik`;
    if (!tamu) throw new GalatHttp('tautan-tidak-berlaku');
    if (!tamu.milik) throw new GalatHttp('tautan-sudah-dipakai');
    await openSesi(sql, tamu.akun, perangkat, request, reply);
    return await readAkun(sql, tamu.akun);
  });
}
