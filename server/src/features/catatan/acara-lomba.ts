// Gatherings and their competitions beside what a push says of the other, for rules that ask both.
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { type Catatan, zUuid } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { findAkar, isTentangLain } from '@lini/core/catatan/peran-sasaran.ts';
import { type AcaraDanLomba, acaraIdDari, KIND_JADI } from '@lini/core/lomba/acara-lomba.ts';
import { asHakim } from '../../platform/sql/as-akun.ts';
import { type BarisCatatan, catatanDari, kolomTanpaGambar } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadAcaraHakim } from './buku.ts';

const perSubjek = (semua: readonly Catatan[]): [string, Catatan[]][] => [...Map.groupBy(semua, ({ subjek }) => subjek.id)];

/** Of a gathering with a thousand facts those that say whether and when it is held. */
async function loadRencana(tx: Tx, kabList: readonly string[], ids: readonly string[]): Promise<Catatan[]> {
  const rows = await asHakim(
    tx,
    () => tx<BarisCatatan[]>`
      select ${kolomTanpaGambar(tx)} from acara_untuk_hakim(${[...kabList]}::text[], ${[...ids]}::uuid[]) c
      where c.subjek_jenis = 'acara' and (c.kind = any (${[...KIND_JADI]}) or c.kind in (${KIND_BATAL}, ${KIND_KOREKSI}))`,
  );
  return rows.map(catatanDari);
}

/** Competitions in the gatherings' own areas. */
async function loadLomba(tx: Tx, kabList: readonly string[], acara: readonly Catatan[]): Promise<Catatan[]> {
  const rows = await tx<{ id: string }[]>`
    select distinct c.subjek_id as id from catatan c
    where c.kab = any (${[...kabList]}) and c.subjek_jenis = 'lomba' and c.kind = 'lomba.atur' and c.desa = any (${acara.map(({ desa }) => desa)})
      and c.isi ->> 'acaraId' = any (${acara.map(({ subjek }) => subjek.id)})`;
  const ids = rows.map(({ id }) => id);
  return ids.length === 0 ? [] : await asHakim(tx, () => loadAcaraHakim(tx, kabList, ids));
}

/** What these facts to judge ask of the other side; `terhitung` is what counts about their own gatherings and competitions. */
export async function loadAcaraDanLomba(
  tx: Tx,
  kabList: readonly string[],
  dinilai: readonly Catatan[],
  terhitung: readonly Catatan[],
): Promise<AcaraDanLomba> {
  const perId = new Map([...terhitung, ...dinilai].map((satu) => [satu.id, satu]));
  const semua = new Map(perSubjek([...terhitung, ...dinilai]));
  const lombaDinilai = dinilai.filter(({ subjek, kind }) => subjek.jenis === 'lomba' && !isTentangLain(kind));
  const acaraIds = new Set(lombaDinilai.flatMap((satu) => acaraIdDari(satu, semua.get(satu.subjek.id) ?? []) ?? []));
  const isJadi = (satu: Catatan): boolean => KIND_JADI.includes(findAkar(satu, (id) => perId.get(id))?.kind ?? '');
  const dicabut = dinilai.filter((satu) => satu.subjek.jenis === 'acara' && isJadi(satu));
  const ids = [...acaraIds].filter((id) => zUuid.safeParse(id).success);
  const acara = ids.length === 0 ? [] : await loadRencana(tx, kabList, ids);
  const lomba = dicabut.length === 0 ? [] : await loadLomba(tx, kabList, dicabut);
  const keadaan = perSubjek(lomba).map(([id, catatan]) => foldSubjek('lomba', id, susunCatatan(catatan)));
  return {
    acara: new Map(perSubjek(acara).map(([id, catatan]) => [id, foldSubjek('acara', id, susunCatatan(catatan))])),
    lomba: Map.groupBy(keadaan, ({ atur }) => atur?.acaraId ?? ''),
  };
}
