// What is written at the office itself: the browser makes the fact, the server gives it clock and number, then it goes the way of every push.
import { batal } from '@lini/core/catatan/batal.ts';
import { isSubjekAcara, type JenisSubjek, zCatatan } from '@lini/core/catatan/catatan.ts';
import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { koreksi } from '@lini/core/catatan/koreksi.ts';
import { LANGKAH_JAM_KANTOR } from '@lini/core/lomba/langkah-lomba.ts';
import { SEMUA_DEFINISI } from '@lini/core/registry/semua-definisi.ts';
import type { JawabanKirim, PutusanKirim } from '@lini/sync/wire.ts';
import type { FastifyInstance } from 'fastify';
import * as z from 'zod/mini';
import { getSesi, type Sesi } from '../../platform/auth/sesi.ts';
import { bacaBentuk } from '../../platform/http/badan.ts';
import { asAkun, readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { hariIni, msKini } from '../../platform/waktu.ts';
import { bacaButir, isTakTersimpan } from './butir.ts';
import { isiKunci } from './isi-kunci.ts';
import { cobaLagi, kirimCatatan } from './kirim.ts';
import { receiveButir } from './receive.ts';

const { id, subjek, desa, isi } = zCatatan.shape;
const TERBANYAK = 500;

/** Kinds that a desk writes: steps of a report, gatherings, and competitions; of the last two also corrections and withdrawals. */
const DI_MEJA: ReadonlySet<string> = new Set(['laporan', 'acara', 'lomba']);
const VERSI: ReadonlyMap<string, number> = new Map(SEMUA_DEFINISI.filter((satu) => DI_MEJA.has(satu.subjek)).map((satu) => [satu.kind, satu.version]));

const TENTANG: ReadonlyMap<string, number> = new Map([batal, koreksi].map((satu) => [satu.kind, satu.version]));
const versiTulisan = ({ kind, subjek: { jenis } }: { readonly kind: string; readonly subjek: { readonly jenis: JenisSubjek } }): number | undefined =>
  VERSI.get(kind) ?? (isSubjekAcara(jenis) ? TENTANG.get(kind) : undefined);

const zTulisan = z.object({ id, kind: z.string(), subjek, desa, isi }).check(
  z.refine((satu) => versiTulisan(satu) !== undefined, { path: ['kind'] }),
  z.refine((satu) => !isTakTersimpan(satu), { path: ['isi'] }),
);
const zKantor = z.object({ catatan: z.array(zTulisan).check(z.minLength(1), z.maxLength(TERBANYAK)) });
/** A fact as a desk makes it. */
type Tulisan = z.infer<typeof zTulisan>;

/** The browsers of an account at the office count as one device: its id with the version of own making. */
const perangkatKantor = (akun: string): string => `${akun.slice(0, 14)}8${akun.slice(15)}`;

type Amplop = { readonly terakhir: string | null; readonly melihat: number };

const KIND_NILAI = 'lomba.nilai';

/**
 * Steps that follow each other: all of one subject, but those that go by the clock of the office among themselves. A sheet written anew for a
 * juror follows hers, whose phone may have been ahead; nothing else does.
 */
const deret = ({ kind, subjek }: Pick<Tulisan, 'kind' | 'subjek'>): string =>
  `${subjek.id} ${kind === KIND_NILAI ? kind : LANGKAH_JAM_KANTOR.includes(kind) ? 'jam' : 'umum'}`;

/** What clock and village showed for each: after everything already written about the same report or gathering, whatever clock wrote it. */
async function readAmplop(tx: Tx, tulisan: readonly Tulisan[]): Promise<Map<string, Amplop>> {
  const terakhir = await tx<{ subjek: string; dicatat: string | null; jam: string | null; semua: string }[]>`
    select subjek_id as subjek, max(dicatat) filter (where not is_juri) as dicatat, max(dicatat) filter (where kind = any (${[...LANGKAH_JAM_KANTOR]})) as jam, max(dicatat) as semua
    from (select subjek_id, dicatat, kind, false as is_juri from laporan_kantor
      union all select subjek_id, dicatat, kind, dibaca = 'juri' from catatan where subjek_jenis in ('acara', 'lomba')
      union all select s, g.dicatat, g.kind, false from unnest(${tulisan.map((satu) => satu.subjek.id)}::uuid[]) s cross join lateral galeri_acara(s) g) c
    where subjek_id = any (${tulisan.map((satu) => satu.subjek.id)}::uuid[]) group by subjek_id`;
  const nomor = await tx<{ desa: string; nomor: number }[]>`select desa, nomor from desa_nomor where desa = any (${tulisan.map((satu) => satu.desa)})`;
  const perDeret = new Map<string, string | null>(
    terakhir.flatMap(({ subjek, dicatat, jam, semua }) => [
      [`${subjek} umum`, dicatat] as const,
      [`${subjek} jam`, jam] as const,
      [`${subjek} ${KIND_NILAI}`, semua] as const,
    ]),
  );
  const perDesa = new Map(nomor.map((satu) => [satu.desa, satu.nomor]));
  return new Map(tulisan.map((satu) => [satu.id, { terakhir: perDeret.get(deret(satu)) ?? null, melihat: perDesa.get(satu.desa) ?? 0 }]));
}

/** Numbers of the desk's own for the next facts. */
async function nextUrut(sql: Sql): Promise<number> {
  const [urut] = await sql<[{ awal: number }]>`select nextval('urut_kantor') as awal`;
  return urut.awal * TERBANYAK;
}

function lengkapi(sesi: Sesi, tulisan: readonly Tulisan[], amplop: ReadonlyMap<string, Amplop>, urut: number): unknown[] {
  const perangkat = perangkatKantor(sesi.akun);
  // Steps of one request about one report follow each other, as they were pressed.
  const terakhir = new Map(tulisan.map((satu) => [deret(satu), amplop.get(satu.id)?.terakhir ?? null]));
  return tulisan.map((satu, ke) => {
    const dicatat = nextHlc(terakhir.get(deret(satu)) ?? null, msKini(), perangkat);
    terakhir.set(deret(satu), dicatat);
    return {
      ...satu,
      v: versiTulisan(satu),
      rt: '000',
      terjadi: hariIni(),
      dicatat,
      oleh: sesi.akun,
      perangkat,
      urut: urut + ke,
      melihat: amplop.get(satu.id)?.melihat ?? 0,
    };
  });
}

async function susunElemen(sql: Sql, sesi: Sesi, tulisan: readonly Tulisan[]): Promise<unknown[]> {
  const [isian, amplop] = await readAsAkun(sql, sesi.akun, async (tx) => [await isiKunci(tx, tulisan), await readAmplop(tx, tulisan)] as const);
  return lengkapi(sesi, isian, amplop, await nextUrut(sql));
}

/**
 * Certificates of one person's desk, at most 500: `susun` makes them inside the transaction that counts them, so that what it locks stays
 * locked until they stand. Gives their verdicts; throws when one is not accepted.
 */
export async function tulisSertifikat(sql: Sql, sesi: Sesi, susun: (tx: Tx) => Promise<readonly Tulisan[]>): Promise<PutusanKirim[]> {
  const urut = await nextUrut(sql);
  return cobaLagi(() =>
    asAkun(sql, sesi.akun, async (tx) => {
      const tulisan = await susun(tx);
      if (tulisan.length === 0) return [];
      const elemen = lengkapi(sesi, tulisan, await readAmplop(tx, tulisan), urut);
      const putusan = await receiveButir(tx, { ...sesi, isDiKantor: true, isPenerbit: true }, elemen.map(bacaButir), hariIni());
      const ditolak = putusan.find((satu) => satu.putusan !== 'diterima');
      // Numbers have no gap: all of them stand or none.
      if (ditolak) throw new Error(`sertifikat tidak diterima: ${ditolak.kode}`);
      return putusan;
    }),
  );
}

/** What the office has of these already: an answer that was lost on the way is asked for again with the same ids. */
async function findLama(sql: Sql, sesi: Sesi, tulisan: readonly Tulisan[]): Promise<Map<string, number>> {
  const rows = await readAsAkun(
    sql,
    sesi.akun,
    (tx) => tx<{ id: string; kind: string; subjek_id: string; nomor: number }[]>`
      select id, kind, subjek_id, nomor from (select id, kind, subjek_id, nomor, oleh from laporan_kantor
        union all select id, kind, subjek_id, nomor, oleh from catatan where subjek_jenis in ('acara', 'lomba')) c where oleh = ${sesi.akun} and id = any (${tulisan.map((satu) => satu.id)}::uuid[])`,
  );
  const lama = new Map(rows.map((satu) => [satu.id, satu]));
  return new Map(
    tulisan.flatMap(({ id, kind, subjek }) => {
      const satu = lama.get(id);
      return satu?.kind === kind && satu.subjek_id === subjek.id ? [[id, satu.nomor] as const] : [];
    }),
  );
}

/** `POST /api/kantor/catat`: `{ catatan: [{ id, kind, subjek, desa, isi }] }`; the answer has one verdict for each, as a push. */
export function registerKantor(app: FastifyInstance, sql: Sql): void {
  app.post('/api/kantor/catat', async (request): Promise<JawabanKirim> => {
    const sesi = await getSesi(sql, request);
    const { catatan } = bacaBentuk(zKantor, request.body);
    const lama = await findLama(sql, sesi, catatan);
    const baru = catatan.filter(({ id: satu }) => !lama.has(satu));
    const putusan = baru.length > 0 ? await kirimCatatan(sql, { ...sesi, isDiKantor: true }, await susunElemen(sql, sesi, baru)) : [];
    // By place: the verdict on what could not be stored carries no id.
    const perId = new Map(putusan.map((satu) => [baru[satu.indeks]?.id, satu]));
    return {
      putusan: catatan.map(({ id: satu }, indeks) => {
        const nomor = lama.get(satu);
        if (nomor !== undefined) return { indeks, id: satu, putusan: 'sudah-ada' as const, kode: null, isian: null, nomor };
        const hasil = perId.get(satu);
        if (!hasil) throw new Error('satu kiriman tanpa putusan');
        return { ...hasil, id: satu, indeks };
      }),
    };
  });
}
