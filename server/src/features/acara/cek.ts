// Whether a certificate was issued, for anyone who asks with its number; told is only what stands on the certificate.
import { KIND_SERTIFIKAT } from '@lini/core/acara/acara-sertifikat.ts';
import type { CekSertifikat } from '@lini/core/acara/acara-wire.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { bacaNomorSertifikat, tulisNomorSertifikat } from '@lini/core/pelatihan/nomor-sertifikat.ts';
import type { Sql } from '../../platform/sql/connect.ts';
import { lipatAcara, loadCatatan } from './lipat.ts';

/** A withdrawn certificate as it was issued, with the plan of its day: the gathering without that withdrawal, and without what she was issued since. */
function terbitan(acaraId: string, { id, orang }: { readonly id: string; readonly orang: string }, catatan: readonly Catatan[]) {
  const isLain = (satu: Catatan): boolean =>
    (satu.kind === KIND_SERTIFIKAT && satu.id !== id) || (satu.kind === KIND_BATAL && (satu.isi as { sasaran?: unknown }).sasaran === id);
  const semula = catatan.filter((satu) => !isLain(satu));
  return lipatAcara(acaraId, semula).sertifikat.get(orang);
}

/** Looks a number up; a mistyped one is told without asking the database. Read as the owner: who asks has no account. */
export async function cekSertifikat(sql: Sql, tulisan: string): Promise<CekSertifikat> {
  const bacaan = bacaNomorSertifikat(tulisan);
  if (bacaan === null) return { keadaan: 'salah-tulis' };
  const nomor = tulisNomorSertifikat(bacaan);
  const [baris] = await sql<{ id: string; acara: string; orang: string; nama: string; jp: number; contoh: boolean }[]>`
    select c.id, c.subjek_id as acara, c.isi ->> 'orangId' as orang, c.isi ->> 'nama' as nama, (c.isi ->> 'jp')::float8 as jp, a.is_contoh as contoh
    from catatan c join akun a on a.id = c.oleh
    where c.kab = ${bacaan.kabupaten} and c.kind = ${KIND_SERTIFIKAT} and c.isi ->> 'nomor' = ${nomor}`;
  if (!baris) return { keadaan: 'tidak-dikenal' };
  const catatan = (await loadCatatan(sql, [baris.acara])).get(baris.acara) ?? [];
  const acara = lipatAcara(baris.acara, catatan);
  const kini = acara.sertifikat.get(baris.orang);
  const isSah = kini?.nomor === nomor;
  // The paper tells the plan of its day, which may have changed since.
  const rencana = (isSah ? kini : terbitan(baris.acara, baris, catatan))?.rencana ?? acara.rencana;
  return {
    keadaan: isSah ? 'sah' : 'dicabut',
    nomor,
    nama: baris.nama,
    acara: rencana?.judul ?? '',
    mulai: rencana?.mulai ?? '',
    selesai: rencana?.selesai ?? '',
    tempat: rencana?.tempat ?? '',
    jp: baris.jp,
    isAcaraBatal: acara.dibatalkan !== null,
    isContoh: baris.contoh,
  };
}
