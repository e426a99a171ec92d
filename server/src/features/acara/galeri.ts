// The gallery of a gathering: which photos stand, and one picture; the database tells who may look (`galeri_acara`).
import type { Galeri } from '@lini/core/acara/galeri-wire.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { nasibCatatan } from '@lini/core/catatan/fold.ts';
import { FOTO_DIHAPUS, KIND_FOTO_ACARA } from '@lini/core/lampiran/foto.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { isLombaAcara } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { tingkatKode } from '@lini/core/wilayah/wilayah.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { isPanitia, isPengatur } from './hak.ts';
import { loadLomba } from './lomba-acara.ts';

type IsiFoto = { readonly foto: string | null; readonly keterangan: string; readonly lombaId: string | null };
type BarisFoto = Pick<Catatan<IsiFoto>, 'id' | 'kind' | 'terjadi' | 'dicatat' | 'oleh' | 'isi'>;
type Acara = { readonly id: string; readonly desa: string };

/** The gathering as far as the gallery asks: cadres read its plan without the budget. Throws `tidak-ditemukan` for one out of reach, and for every guest. */
async function getAcara(tx: Tx, { peran }: Sesi, id: string): Promise<Acara> {
  const [satu] =
    peran === 'tamu'
      ? []
      : await tx<{ desa: string }[]>`
    select desa from catatan_kader where subjek_jenis = 'acara' and kind = 'acara.rencana' and subjek_id = ${id} limit 1`;
  if (!satu) throw new GalatHttp('tidak-ditemukan', 'id');
  return { id, desa: satu.desa };
}

/** The photos that stand, erased ones too, in the order they were added. */
async function listFoto(tx: Tx, acaraId: string): Promise<BarisFoto[]> {
  const rows = await tx<BarisFoto[]>`select id, kind, terjadi, dicatat, oleh, isi from galeri_acara(${acaraId})`;
  const { dibatalkan } = nasibCatatan(rows as unknown as Catatan[]);
  return rows.filter(({ id, kind }) => kind === KIND_FOTO_ACARA && !dibatalkan.has(id));
}

/** Names of the competitions of the gathering. */
const listLomba = async (tx: Tx, acara: Acara): Promise<{ id: string; nama: string }[]> =>
  (await loadLomba(tx, [acara.id])).flatMap((satu) => {
    const nama = isLombaAcara(satu, acara) ? namaLomba(satu) : null;
    return nama === null ? [] : [{ id: satu.id, nama }];
  });

/** What a reader of the area is told; pictures are asked for one by one. */
export async function readGaleri(tx: Tx, sesi: Sesi, acaraId: string, hariIni: Tanggal): Promise<Galeri> {
  const acara = await getAcara(tx, sesi, acaraId);
  const [semua, lomba] = [await listFoto(tx, acaraId), await listLomba(tx, acara)];
  const nama = new Map(lomba.map((satu) => [satu.id, satu.nama]));
  const ada = semua.filter(({ isi }) => isi.foto !== FOTO_DIHAPUS);
  return {
    foto: ada.toReversed().map(({ id, terjadi, oleh, isi }) => ({
      id,
      keterangan: isi.keterangan,
      lomba: nama.get(isi.lombaId ?? '') ?? null,
      pada: terjadi,
      isBolehBatal: isPanitia(sesi) && (oleh === sesi.akun || isPengatur(sesi, { tingkat: tingkatKode(acara.desa) })),
    })),
    terhapus: semua.length - ada.length,
    isPanitia: isPanitia(sesi),
    sisa: Math.max(0, parameterPada(hariIni)['acara.galleryPhotos'] - semua.length),
    lomba: lomba.sort((a, b) => a.nama.localeCompare(b.nama, 'id')),
  };
}

export type Gambar = { readonly jenis: string; readonly isi: Buffer };

/** One picture that stands. Throws `tidak-ditemukan` for a withdrawn or erased one as for one out of reach. */
export async function readGambar(tx: Tx, sesi: Sesi, acaraId: string, fotoId: string): Promise<Gambar> {
  await getAcara(tx, sesi, acaraId);
  const isAda = (await listFoto(tx, acaraId)).some(({ id }) => id === fotoId);
  const [baris] = isAda ? await tx<{ foto: string | null }[]>`select foto_acara(${acaraId}, ${fotoId}) as foto` : [];
  const [, jenis, isi] = /^data:(image\/(?:jpeg|webp));base64,(.+)$/.exec(baris?.foto ?? '') ?? [];
  if (!jenis || !isi) throw new GalatHttp('tidak-ditemukan', 'id');
  return { jenis, isi: Buffer.from(isi, 'base64') };
}
