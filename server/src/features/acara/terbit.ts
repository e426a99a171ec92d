// Issues certificates: to everybody who passed and has none yet, numbered gap-free through the kabupaten and year.
import { randomUUID } from 'node:crypto';
import { KIND_SERTIFIKAT } from '@lini/core/acara/acara-sertifikat.ts';
import type { HasilTerbit } from '@lini/core/acara/acara-wire.ts';
import { hasilAcara, jpAcara, pemegangSertifikat } from '@lini/core/acara/hasil-acara.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { tulisNomorSertifikat } from '@lini/core/pelatihan/nomor-sertifikat.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Sql, Tx } from '../../platform/sql/connect.ts';
import { nilaiUlang } from './bank-soal.ts';
import { isPengatur } from './hak.ts';
import { lipatAcara, loadCatatan } from './lipat.ts';

type Tulisan = Pick<Catatan<Record<string, unknown>>, 'id' | 'kind' | 'subjek' | 'desa' | 'isi'>;
/** The door that every catatan goes through, handed in by the house. */
export type TulisSertifikat = (sql: Sql, sesi: Sesi, susun: (tx: Tx) => Promise<readonly Tulisan[]>) => Promise<readonly { readonly putusan: string }[]>;

const SEKALI = 500;

/** What is to be written, and how many have a certificate; the numbers of the kabupaten stay locked until the transaction ends. */
async function susun(tx: Tx, sesi: Sesi, id: string): Promise<{ readonly tulisan: Tulisan[]; readonly sudah: number }> {
  // Before anything is read: of two who press at once, the second sees what the first issued.
  await tx`select pg_advisory_xact_lock(hashtext('lini.sertifikat'), 0)`;
  const acara = await nilaiUlang(tx, lipatAcara(id, (await loadCatatan(tx, [id])).get(id) ?? []));
  const { rencana, desa } = acara;
  if (rencana === null) throw new GalatHttp('tidak-ditemukan', 'id');
  if (!isPengatur(sesi, { tingkat: tingkatKode(desa) })) throw new GalatHttp('tidak-berhak');
  if (acara.dibatalkan !== null) return { tulisan: [], sudah: 0 };
  const [kabupaten, tahun] = [desa.slice(0, 5), Number(rencana.selesai.slice(0, 4))];
  const [terakhir] = await tx<[{ urut: number | null }]>`select sertifikat_terakhir(${kabupaten}, ${tahun}) as urut`;
  const akhir = terakhir.urut;
  if (akhir === null) throw new GalatHttp('tidak-berhak');
  const lulus = hasilAcara(acara, parameterPada(rencana.selesai)).filter((satu) => satu.isLulus === true);
  const punya = pemegangSertifikat(acara);
  const baru = lulus.filter(({ orang }) => !punya.has(orang.id));
  const jp = jpAcara(acara);
  const tulisan = baru.slice(0, SEKALI).map(({ orang }, ke): Tulisan => {
    const nomor = tulisNomorSertifikat({ kabupaten, tahun, urut: akhir + ke + 1 });
    const isi = { orangId: orang.id, nomor, nama: orang.nama, jp, tanggal: rencana.selesai };
    return { id: randomUUID(), kind: KIND_SERTIFIKAT, subjek: { jenis: 'acara', id }, desa, isi };
  });
  return { tulisan, sudah: lulus.length - baru.length };
}

/** Issues what is missing; pressing again issues nothing twice. All of them stand or none. */
export async function terbitkan(sql: Sql, sesi: Sesi, id: string, tulis: TulisSertifikat): Promise<HasilTerbit> {
  let sudah = 0;
  const putusan = await tulis(sql, sesi, async (tx) => {
    const hasil = await susun(tx, sesi, id);
    sudah = hasil.sudah;
    return hasil.tulisan;
  });
  return { terbit: putusan.filter((satu) => satu.putusan === 'diterima').length, sudah };
}
