// What gatherings brought cadres: the record of one card and of an institution's people. Whose record is told, the database says (`kader_terbaca`).
import { rekamAcara } from '@lini/core/acara/rekam-acara.ts';
import type { RekamAcara, RekamInstitusi, RekamKader } from '@lini/core/acara/rekam-wire.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { cocokKartu } from '@lini/core/kader/cocok-kartu.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import { asHakim } from '../../platform/sql/as-akun.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { nilaiUlang } from './bank-soal.ts';
import { readCalon } from './calon.ts';
import { lipatAcara } from './lipat.ts';
import { loadLomba } from './lomba-acara.ts';

/**
 * The records of those accounts that the reader may read, each the latest first. Whole gatherings are read as the judge reads them, since
 * attendance of one person does not tell which sessions took place; what leaves is that person's line alone.
 */
async function readRekam(tx: Tx, ids: readonly string[], hariIni: Tanggal): Promise<Map<string, RekamAcara[]>> {
  const boleh = await tx<{ id: string; isNilai: boolean }[]>`select id, is_nilai as "isNilai" from kader_terbaca(${[...ids]}::uuid[])`;
  const acaraId = (await tx<{ id: string }[]>`select a as id from acara_kader(${[...ids]}::uuid[]) a`).map(({ id }) => id);
  const kab = (await tx<{ kab: string }[]>`select distinct left(a, 5) as kab from acara_terlihat() a`).map((satu) => satu.kab);
  const rows = await asHakim(tx, () => tx<BarisCatatan[]>`select ${kolomTanpaGambar(tx)} from acara_untuk_hakim(${kab}, ${acaraId}::uuid[]) c`);
  const semua = [...Map.groupBy(rows.map(catatanDari), (satu) => satu.subjek.id)];
  const acara = await Promise.all(semua.map(([id, catatan]) => nilaiUlang(tx, lipatAcara(id, catatan))));
  const lomba = await loadLomba(tx, acaraId);
  const baca = (id: string, isNilai: boolean): RekamAcara[] =>
    acara.flatMap((satu) => rekamAcara(satu, lomba, id, hariIni, isNilai) ?? []).sort((a, b) => (a.mulai < b.mulai ? 1 : -1));
  return new Map(boleh.map(({ id, isNilai }) => [id, baca(id, isNilai)]));
}

/** The cards of the village of one of them. Throws `tidak-ditemukan` for a card the reader does not see. */
async function loadKartu(tx: Tx, kartuId: string): Promise<{ desa: string; kartu: { id: string; nama: string }[] }> {
  const [satu] = await tx<{ desa: string }[]>`
    select desa from catatan where kab in (select distinct left(d, 5) from desa_bernama() d) and subjek_jenis = 'kader' and subjek_id = ${kartuId} limit 1`;
  if (!satu) throw new GalatHttp('tidak-ditemukan', 'id');
  const rows = await tx<BarisCatatan[]>`
    select ${kolomTanpaGambar(tx)} from catatan c where c.kab = ${satu.desa.slice(0, 5)} and c.desa = ${satu.desa} and c.subjek_jenis = 'kader'
      and c.kind in ('kader.daftar', 'kader.ubah', 'catatan.koreksi', 'catatan.batal')`;
  const perId = [...Map.groupBy(rows.map(catatanDari), ({ subjek }) => subjek.id)];
  return { desa: satu.desa, kartu: perId.map(([id, catatan]) => ({ id, nama: foldSubjek('kader', id, susunCatatan(catatan)).nama })) };
}

/** The record of the cadre of a card. */
export async function readRekamKader(tx: Tx, kartuId: string, hariIni: Tanggal): Promise<RekamKader> {
  const { desa, kartu } = await loadKartu(tx, kartuId);
  const akun = await tx<{ id: string; nama: string }[]>`select id, nama from kader_desa(${desa})`;
  const id = cocokKartu(kartuId, kartu, akun);
  const acara = id === null ? undefined : (await readRekam(tx, [id], hariIni)).get(id);
  return { hariIni, orang: acara ? id : null, acara: acara ?? [] };
}

/** The records of those who serve an institution, by name. */
export async function readRekamInstitusi(tx: Tx, institusiId: string, hariIni: Tanggal): Promise<RekamInstitusi> {
  const { daftar } = await readCalon(tx, null, hariIni);
  const kader = daftar.filter(({ institusi }) => institusi?.id === institusiId);
  const rekam = await readRekam(
    tx,
    kader.map(({ id }) => id),
    hariIni,
  );
  return { hariIni, kader: kader.map(({ id, nama }) => ({ id, nama, acara: rekam.get(id) ?? [] })) };
}
