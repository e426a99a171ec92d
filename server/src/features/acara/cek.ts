// Whether a certificate was issued, for anyone who asks with its number; told is only what stands on the certificate.
import { KIND_SERTIFIKAT } from '@lini/core/acara/acara-sertifikat.ts';
import type { CekSertifikat } from '@lini/core/acara/acara-wire.ts';
import { bacaNomorSertifikat, tulisNomorSertifikat } from '@lini/core/pelatihan/nomor-sertifikat.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { lipatAcara, loadCatatan } from './lipat.ts';

/** Looks a number up; a mistyped one is told without asking the database. Read as the owner: who asks has no account. */
export async function cekSertifikat(sql: Sql, tulisan: string): Promise<CekSertifikat> {
  const bacaan = bacaNomorSertifikat(tulisan);
  if (bacaan === null) return { keadaan: 'salah-tulis' };
  const nomor = tulisNomorSertifikat(bacaan);
  const [baris] = await sql<{ acara: string; orang: string; nama: string; jp: number; contoh: boolean }[]>`
    select c.subjek_id as acara, c.isi ->> 'orangId' as orang, c.isi ->> 'nama' as nama, (c.isi ->> 'jp')::float8 as jp, a.is_contoh as contoh
    from catatan c join akun a on a.id = c.oleh
    where c.kab = ${bacaan.kabupaten} and c.kind = ${KIND_SERTIFIKAT} and c.isi ->> 'nomor' = ${nomor}`;
  if (!baris) return { keadaan: 'tidak-dikenal' };
  const acara = lipatAcara(baris.acara, (await loadCatatan(sql, [baris.acara])).get(baris.acara) ?? []);
  const kini = acara.sertifikat.get(baris.orang);
  const isSah = kini?.nomor === nomor;
  // The paper tells the plan of its day, which may have changed since; of a withdrawn one the fold keeps nothing.
  const rencana = (isSah ? kini.rencana : null) ?? acara.rencana;
  return {
    keadaan: isSah ? 'sah' : 'dicabut',
    nomor,
    nama: isSah ? kini.nama : baris.nama,
    acara: rencana?.judul ?? '',
    mulai: rencana?.mulai ?? '',
    selesai: rencana?.selesai ?? '',
    tempat: rencana?.tempat ?? '',
    jp: isSah ? kini.jp : baris.jp,
    isAcaraBatal: acara.dibatalkan !== null,
    isContoh: baris.contoh,
  };
}
