// Adds a version of a lesson; written by the kabupaten only, over the version its writer saw.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import type { PelajaranBaru } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { peranBawaan } from '@lini/core/pelajaran/peran-bawaan.ts';
import { periksaPelajaran } from '@lini/core/pelajaran/periksa.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { json, type Tx } from '../../platform/sql/connect.ts';
import { getKab, isBolehUbah, listVersi } from './baris.ts';

/** The content a version must carry; null for those that carry none. */
function getIsi({ keadaan, isi }: PelajaranBaru, hariIni: Tanggal): IsiKantor | null {
  if (keadaan === 'tarik' || keadaan === 'bawaan') return null;
  if (isi === null) throw new GalatHttp('bentuk-salah', 'isi');
  if (keadaan === 'draf') return isi;
  const [pertama] = periksaPelajaran(isi, parameterPada(hariIni));
  if (pertama) throw new GalatHttp('pelajaran-belum-lengkap', pertama.isian);
  return isi;
}

/** Adds it. Throws `tidak-berhak`, `pelajaran-berubah`, or `pelajaran-belum-lengkap` with the field. */
export async function addVersi(tx: Tx, akun: string, baru: PelajaranBaru, hariIni: Tanggal): Promise<void> {
  const kab = await getKab(tx);
  if (!(await isBolehUbah(tx, kab))) throw new GalatHttp('tidak-berhak');
  if (baru.keadaan === 'bawaan' && peranBawaan(baru.id) === null) throw new GalatHttp('tidak-ditemukan', 'id');
  const isi = getIsi(baru, hariIni);
  // Two at once would both be given the same number.
  await tx`select pg_advisory_xact_lock(hashtext('lini.pelajaran'), hashtext(${`${kab} ${baru.id}`}))`;
  const [terbaru] = await listVersi(tx, kab, baru.id);
  if ((terbaru?.versi ?? 0) !== baru.dari) throw new GalatHttp('pelajaran-berubah', 'dari');
  await tx`
    insert into pelajaran_kantor (kab, id, versi, keadaan, isi, oleh, nama, catatan)
    select ${kab}, ${baru.id}, ${baru.dari + 1}, ${baru.keadaan}, ${isi === null ? null : json(tx, isi)}, id, nama, ${baru.catatan} from akun where id = ${akun}`;
}
