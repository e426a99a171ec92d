// Reads lessons for the office: the list, and one with its versions; and for the phones what they are to hold.

import { type IsiKantor, zIsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import type { DaftarPelajaran, SatuPelajaran, UntukPonsel } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { findIsi, getKab, getNomorTerakhir, isBolehUbah, listTerbaru, listVersi } from './baris.ts';

/** What is stored was checked when it came; what this Lini cannot read is a bug or a later Lini's. */
const bacaIsi = (isi: unknown): IsiKantor | null => (isi === null || isi === undefined ? null : zIsiKantor.parse(isi));

/** Every lesson the office has touched. */
export async function readDaftar(tx: Tx): Promise<DaftarPelajaran> {
  const kab = await getKab(tx);
  const tayang = new Map((await listTerbaru(tx, kab, false)).map((satu) => [satu.id, satu]));
  const terbaru = await listTerbaru(tx, kab, true);
  return { isBolehUbah: await isBolehUbah(tx, kab), daftar: terbaru.map((satu) => ({ terbaru: satu, tayang: tayang.get(satu.id) ?? null })) };
}

/** One lesson; one the office never touched has no versions. */
export async function readSatu(tx: Tx, id: string): Promise<SatuPelajaran> {
  const kab = await getKab(tx);
  const versi = await listVersi(tx, kab, id);
  // Of a withdrawn lesson the content before it, so that it can be taught again.
  const berisi = versi.find(({ keadaan }) => keadaan !== 'tarik');
  return {
    isBolehUbah: await isBolehUbah(tx, kab),
    versi,
    isi: berisi ? bacaIsi((await findIsi(tx, kab, id, berisi.versi))?.isi) : null,
    nomorTerakhir: await getNomorTerakhir(tx, kab, id),
  };
}

/** What the phones are to hold; drafts are none of it. */
export async function readUntukPonsel(tx: Tx): Promise<UntukPonsel> {
  const tayang = await listTerbaru(tx, await getKab(tx), false);
  return { daftar: tayang.flatMap(({ id, versi, keadaan }) => (keadaan === 'bawaan' ? [] : [{ id, versi, isTarik: keadaan === 'tarik' }])) };
}

/** The content of one version; a draft only for an office. Throws `tidak-ditemukan`. */
export async function readIsi(tx: Tx, id: string, versi: number, isKantor: boolean): Promise<{ isi: IsiKantor }> {
  const ada = await findIsi(tx, await getKab(tx), id, versi);
  const isi = ada === undefined || (ada.keadaan === 'draf' && !isKantor) ? null : bacaIsi(ada.isi);
  if (isi === null) throw new GalatHttp('tidak-ditemukan', 'versi');
  return { isi };
}
