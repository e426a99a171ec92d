// Erases the pictures of photos whose years are over (identity-and-privacy.md 7) or that were withdrawn (5); the fact that there was one stays, numbered as it was.

import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { batasFoto, FOTO_DIHAPUS, KIND_BERGAMBAR } from '@lini/core/lampiran/foto.ts';
import { listFotoDibatalkan } from '@lini/core/lampiran/foto-lama.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { type Sql, sqlState } from '../../platform/sql/connect.ts';
import { hariIni } from '../../platform/waktu.ts';

const SEHARI_MS = 24 * 60 * 60 * 1000;

/**
 * Erases them among what counts and in custody, corrections of photos too. Gives how many. The fingerprint stays that of what was
 * sent, so that the phone which sends it once more is told that it is here.
 */
export const eraseFotoLama = (sql: Sql, pada: Tanggal): Promise<number> =>
  sql.begin(async (tx) => {
    const batas = batasFoto(pada, parameterPada(pada));
    const hapus = tx`to_jsonb(${FOTO_DIHAPUS}::text)`;
    const jenis = [...KIND_BERGAMBAR];
    const foto = await tx`
      update catatan set isi = jsonb_set(isi, '{foto}', ${hapus})
      where kind = any (${jenis}) and terjadi <= ${batas}::date and isi ->> 'foto' <> ${FOTO_DIHAPUS}`;
    // The day that counts of a corrected photo is the one the correction gives.
    const koreksi = await tx`
      update catatan set isi = jsonb_set(isi, '{isi,foto}', ${hapus})
      where kind = ${KIND_KOREKSI} and isi ->> 'terjadi' <= ${batas} and isi -> 'isi' ->> 'foto' like 'data:image/%'`;
    const titipan = await tx`
      update titipan set mentah = jsonb_set(mentah, '{isi,foto}', ${hapus})
      where mentah ->> 'kind' = any (${jenis}) and mentah ->> 'terjadi' <= ${batas} and mentah -> 'isi' ->> 'foto' like 'data:image/%'`;
    return foto.count + koreksi.count + titipan.count;
  });

type BarisGaleri = Catatan & { readonly isMatang: boolean };

/**
 * Erases the pictures that were withdrawn from galleries a day ago or more, which with a daily run is within 3x24 hours; their corrections
 * too. Gives how many. Taking the withdrawal back then brings no picture: the photo is added anew.
 */
export const eraseFotoDibatalkan = (sql: Sql): Promise<number> =>
  sql.begin(async (tx) => {
    const rows = await tx<BarisGaleri[]>`
      select id, kind, dicatat, isi - 'foto' as isi, diterima_pada <= now() - interval '1 day' as "isMatang" from catatan
      where dibaca = 'galeri' and subjek_id in (select subjek_id from catatan where dibaca = 'galeri' and kind = ${KIND_BATAL})`;
    const ids = listFotoDibatalkan(rows, (batal) => (batal as BarisGaleri).isMatang);
    const hapus = tx`to_jsonb(${FOTO_DIHAPUS}::text)`;
    const foto = await tx`
      update catatan set isi = jsonb_set(isi, '{foto}', ${hapus})
      where dibaca = 'galeri' and kind = any (${[...KIND_BERGAMBAR]}) and id = any (${ids}::uuid[]) and isi ->> 'foto' <> ${FOTO_DIHAPUS}`;
    const koreksi = await tx`
      update catatan set isi = jsonb_set(isi, '{isi,foto}', ${hapus})
      where dibaca = 'galeri' and kind = ${KIND_KOREKSI} and isi ->> 'sasaran' = any (${ids}) and isi -> 'isi' ->> 'foto' like 'data:image/%'`;
    return foto.count + koreksi.count;
  });

/** Erases now and every day; `lapor` hears what went wrong, without what a row holds. The function given back stops it. */
export function startBuangFoto(sql: Sql, lapor: (galat: { readonly kode: string }) => void): () => Promise<void> {
  let berjalan: Promise<unknown> = Promise.resolve();
  const kerja = (): void => {
    berjalan = Promise.all([eraseFotoLama(sql, hariIni()), eraseFotoDibatalkan(sql)]).catch((galat: unknown) => lapor({ kode: sqlState(galat) }));
  };
  kerja();
  const timer = setInterval(kerja, SEHARI_MS);
  return async () => {
    clearInterval(timer);
    await berjalan;
  };
}
