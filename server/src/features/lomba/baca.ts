// Reads competitions as the present account may see them: row-level security leaves the marks out until closing, and so does this.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { hitungHasil } from '@lini/core/lomba/hasil-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import type { AcaraLomba, DaftarLomba, JuaraUmumWire, SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { LembarMasuk } from '@lini/core/lomba/papan-lembar.ts';
import { juaraUmumAcara } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { type BarisCatatan, catatanDari, kolomCatatan } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';

/** Whether the account's own area holds it, and does not only take part. */
async function isDiurus(tx: Tx, desa: string): Promise<boolean> {
  const rows = await tx`select 1 from acara_diurus() a where a = ${desa}`;
  return rows.length > 0;
}

/** Whether the account holds competitions of the area itself. */
const isBolehAtur = async (tx: Tx, { peran }: Sesi, desa: string): Promise<boolean> =>
  (peran === 'koordinator' || peran === 'kabupaten') && (await isDiurus(tx, desa));

/** A state without what nobody of the committee may hold before closing. */
const buta = (lomba: KeadaanLomba): KeadaanLomba => (lomba.tutup === null ? { ...lomba, lembar: [], suara: [] } : lomba);

async function fold(tx: Tx, ids: readonly string[]): Promise<KeadaanLomba[]> {
  const rows = await tx<BarisCatatan[]>`
    select ${kolomCatatan(tx)} from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'lomba' and c.subjek_id = any (${[...ids]}::uuid[])`;
  const perId = Map.groupBy(rows.map(catatanDari), (satu: Catatan) => satu.subjek.id);
  return ids.flatMap((id) => {
    const catatan = perId.get(id);
    return catatan ? [buta(foldSubjek('lomba', id, susunCatatan(catatan)))] : [];
  });
}

/** The competitions of a gathering in its own area, in the order in which they were set up. */
async function listId(tx: Tx, acaraId: string): Promise<string[]> {
  const rows = await tx<{ id: string }[]>`
    select c.subjek_id as id from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'lomba' and c.kind = 'lomba.atur' and c.isi ->> 'acaraId' = ${acaraId}
      and c.desa in (select r.desa from catatan r where r.subjek_jenis = 'acara' and r.kind = 'acara.rencana' and r.subjek_id = ${acaraId})
    group by c.subjek_id order by min(c.dicatat), c.subjek_id`;
  return rows.map((satu) => satu.id);
}

const loadMasuk = async (tx: Tx, id: string): Promise<LembarMasuk[]> => [
  ...(await tx<LembarMasuk[]>`select juri, regu, banyak::int from lembar_masuk(${id}) order by juri, regu`),
];

async function namaPengundi(tx: Tx, id: string): Promise<Record<string, string>> {
  const rows = await tx<{ id: string; nama: string }[]>`select id, nama from pelaku_undian(${id})`;
  return Object.fromEntries(rows.map((satu) => [satu.id, satu.nama]));
}

async function namaWilayah(tx: Tx, semua: readonly KeadaanLomba[]): Promise<Record<string, string>> {
  const kode = [...new Set(semua.flatMap((satu) => satu.regu.map((regu) => regu.kontingen)))];
  const rows = await tx<{ kode: string; nama: string }[]>`select kode, nama from wilayah where kode = any (${kode})`;
  return Object.fromEntries(rows.map((satu) => [satu.kode, satu.nama]));
}

async function findAcara(tx: Tx, id: string): Promise<AcaraLomba> {
  const [acara] = await tx<NonNullable<AcaraLomba>[]>`
    select subjek_id as id, desa, isi ->> 'judul' as judul, isi ->> 'mulai' as mulai, isi ->> 'selesai' as selesai, isi ->> 'tempat' as tempat
    from catatan where subjek_jenis = 'acara' and kind = 'acara.rencana' and subjek_id = ${id} order by terjadi desc, dicatat desc, id desc limit 1`;
  return acara ?? null;
}

const listKontingen = async (tx: Tx, desa: string): Promise<{ kode: string; nama: string }[]> => [
  ...(await tx<{ kode: string; nama: string }[]>`
    select kode, nama from wilayah where starts_with(kode, ${`${desa}.`}) and length(kode) = ${desa.length === 5 ? 8 : 13} order by kode`),
];

/** Every competition of a gathering, with the sheets that came in. */
export async function readDaftar(tx: Tx, sesi: Sesi, acaraId: string): Promise<DaftarLomba> {
  const semua = await fold(tx, await listId(tx, acaraId));
  const lomba = [];
  // A list and a screen in the hall need no sheet, not even after closing.
  for (const satu of semua) lomba.push({ lomba: { ...satu, lembar: [], suara: [] }, masuk: await loadMasuk(tx, satu.id) });
  const acara = await findAcara(tx, acaraId);
  return { acara, lomba, wilayah: await namaWilayah(tx, semua), isBolehAtur: acara !== null && (await isBolehAtur(tx, sesi, acara.desa)) };
}

/** One competition. Throws `tidak-ditemukan` when there is none within reach. */
export async function readSatu(tx: Tx, sesi: Sesi, id: string, kini: number): Promise<SatuLomba> {
  const [lomba] = await fold(tx, [id]);
  if (!lomba) throw new GalatHttp('tidak-ditemukan');
  // Of a quiz everybody holds the answers; the titles they come to are the organisers' to announce.
  const isTerbuka = aturanCerdas(lomba) === null ? lomba.tutup !== null : await isDiurus(tx, lomba.desa);
  const hitung = isTerbuka ? hitungHasil(lomba) : null;
  return {
    acara: lomba.atur && (await findAcara(tx, lomba.atur.acaraId)),
    kontingen: await listKontingen(tx, lomba.desa),
    lomba,
    masuk: await loadMasuk(tx, id),
    wilayah: await namaWilayah(tx, [lomba]),
    orang: await namaPengundi(tx, id),
    kini,
    hasil: hitung?.isLengkap ? { hasil: [...hitung.hasil], seri: [...hitung.seri] } : null,
    isBolehAtur: await isBolehAtur(tx, sesi, lomba.desa),
  };
}

/** The overall winner as far as results are announced, by the points of the gathering's first day. */
export async function readJuaraUmum(tx: Tx, acaraId: string, hariIni: Tanggal): Promise<JuaraUmumWire> {
  const semua = await fold(tx, await listId(tx, acaraId));
  const acara = await findAcara(tx, acaraId);
  const { baris, seri, ...hitung } = juaraUmumAcara(semua, parameterPada((acara?.mulai as Tanggal | undefined) ?? hariIni));
  return {
    ...hitung,
    baris: baris.map((satu) => ({ ...satu, juara: [...satu.juara] })),
    seri: [...seri],
    wilayah: await namaWilayah(tx, semua),
  };
}
