// Who is signed in, and the demo people one may sign in as.
import type { Akun, OrangContoh } from '@lini/core/akses/akun.ts';
import { isPencatat, PERAN } from '@lini/core/akses/peran.ts';
import { type Rubrik, rubrikPada } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { akhirBulan, awalBulan, tambahBulan } from '@lini/core/tanggal.ts';
import type { FastifyInstance } from 'fastify';
import { getSesi } from '../../platform/auth/sesi.ts';
import { readAsAkun } from '../../platform/sql/as-akun.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { bacaRubrik, loadBarisRubrik } from '../../platform/sql/rubrik.ts';
import { loadPpm, loadPpmTerkunci } from '../../platform/sql/tetapan.ts';
import { bulanIni } from '../../platform/waktu.ts';

const BATAS_ORANG = 40;

type BarisAkun = Pick<Akun, 'id' | 'nama' | 'peran' | 'isContoh'>;

/** The account as phone and office know it, with its assignments and villages of today. */
export const readAkun = (sql: Sql, id: string): Promise<Akun> =>
  readAsAkun(sql, id, async (tx) => {
    const [akun] = await tx<[BarisAkun]>`select id, nama, peran, is_contoh as "isContoh" from akun`;
    const tugas = await tx<Akun['tugas']>`
      select p.wilayah, coalesce(w.nama, p.wilayah) as nama, p.rt from penugasan p left join wilayah w on w.kode = p.wilayah
      where p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai) order by p.wilayah`;
    const desa = await tx<Akun['desa']>`
      select w.kode, w.nama, coalesce(k.nama, '') as kecamatan, coalesce(b.nama, '') as kabupaten
      from desa_terlihat() d join wilayah w on w.kode = d
      left join wilayah k on k.kode = left(w.kode, 8) left join wilayah b on b.kode = left(w.kode, 5) order by w.kode`;
    const rekan = await tx<NonNullable<Akun['rekan']>>`select id, nama from rekan() order by nama, id`;
    const rubrik = isPencatat(akun.peran) ? await listRubrik(tx, desa[0]?.kode) : [];
    const ppm = isPencatat(akun.peran) ? await loadPpm(tx, Number(bulanIni().slice(0, 4)) - 1) : [];
    const ppmTerkunci = isPencatat(akun.peran) ? await loadPpmTerkunci(tx, Number(bulanIni().slice(0, 4)) - 1) : [];
    const dariKantor = {
      ...(rubrik.length > 0 ? { rubrik } : {}),
      ...(ppm.length > 0 ? { ppm: [...ppm] } : {}),
      ...(ppmTerkunci.length > 0 ? { ppmTerkunci: [...ppmTerkunci] } : {}),
    };
    const [tamu] = await tx<NonNullable<Akun['tamu']>[]>`select wilayah, acara, lomba, tugas from tugas_tamu()`;
    const wilayah = tamu || isPencatat(akun.peran) ? await tx<{ kode: string; nama: string }[]>`select kode, nama from nama_wilayah_acara()` : [];
    const namaWilayah = Object.fromEntries(wilayah.map((satu) => [satu.kode, satu.nama]));
    return { ...akun, namaWilayah, ...(tamu ? { tamu } : {}), tugas: [...tugas], desa: [...desa], rekan: [...rekan], ...dariKantor };
  });

/** Rubrics of the office that still judge: in force in the last closed month, today, or to come. */
async function listRubrik(tx: Tx, desa: string | undefined): Promise<Rubrik[]> {
  if (desa === undefined) return [];
  const semua = (await loadBarisRubrik(tx, desa.slice(0, 5))).map(bacaRubrik);
  const lalu = rubrikPada(semua, akhirBulan(tambahBulan(bulanIni(), -1)));
  return semua.filter((satu) => satu === lalu || satu.berlakuDari >= awalBulan(bulanIni()));
}

const labelPeran = (peran: string): string => PERAN.find((satu) => satu.nilai === peran)?.label.id ?? peran;

/** Demo people: the first of each role, short user names before long ones; guests have links and no password. Nobody outside a demo. */
async function listOrangContoh(sql: Sql): Promise<OrangContoh> {
  const rows = await sql<{ namaPengguna: string; nama: string; peran: string; wilayah: string | null }[]>`
    select a.nama_pengguna as "namaPengguna", a.nama, a.peran, string_agg(coalesce(w.nama, p.wilayah), ', ' order by p.wilayah) as wilayah
    from akun a left join penugasan p on p.akun = a.id left join wilayah w on w.kode = p.wilayah
    where a.is_contoh and a.peran <> 'tamu' group by a.id
    order by array_position(array['kabupaten', 'koordinator', 'pkb', 'ppkbd', 'sub-ppkbd'], a.peran), a.nama_pengguna like '%.%', min(p.wilayah), a.nama_pengguna`;
  const perPeran = Map.groupBy(rows, (satu) => satu.peran);
  return [...perPeran.values()]
    .flatMap((orang) => orang.slice(0, BATAS_ORANG / 4))
    .map(({ namaPengguna, nama, peran, wilayah }) => ({ namaPengguna, nama, peran, keterangan: `${labelPeran(peran)}${wilayah ? `, ${wilayah}` : ''}` }));
}

/** `GET /api/akun`, `GET /api/orang-contoh`. */
export function registerAkun(app: FastifyInstance, sql: Sql): void {
  app.get('/api/akun', async (request) => readAkun(sql, (await getSesi(sql, request)).akun));
  app.get('/api/orang-contoh', () => listOrangContoh(sql));
}
