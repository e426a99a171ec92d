// A phone that holds a planned marriage from before the kind was narrowed lets go of it when the account is opened, and keeps the rest.
import 'fake-indexeddb/auto';
import type { Peran } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import type { JawabanAmbil } from '@lini/sync/wire.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { isiCatin } from '@lini/testing/ibu-anak-uji.ts';
import { expect, test } from 'vitest';
import { buangTertutup } from './buang-tertutup.ts';
import { openLog } from './open-log.ts';
import { openBasisData } from './skema.ts';

const [SITI, MASITAH] = [uuidUji(1, 0xacc), uuidUji(2, 0xacc)];

async function ponselBerisi(akunId: string) {
  const buku = new BukuKeluarga(1);
  buku.daftar('2025-01-05');
  const rencana = buku.catat('catin.daftar', '2025-01-06', isiCatin(uuidUji(9, 9), '2025-06-01'));
  buku.catat('catatan.koreksi', '2025-01-07', { sasaran: rencana.id, v: 1, terjadi: '2025-01-06', isi: {} });
  const catatan = buku.catatan.map((satu): Catatan => ({ ...satu, oleh: SITI }));
  const db = await openBasisData(akunId);
  const log = await openLog(db, uuidUji(1, 0xdead));
  const desa = [{ kode: catatan[0]?.desa ?? '', nomor: 3 }];
  await log.addBlok({ baris: catatan.map((satu, ke) => ({ nomor: ke + 1, catatan: satu })) as JawabanAmbil['baris'], kursor: 'k3', selesai: true, desa });
  await db.put('keadaan', ['Anak Contoh akan menikah'], 'beranda');
  const kind = async () => (await log.listSemua()).map((satu) => satu.catatan.kind);
  const buka = (peran: Peran) => buangTertutup(db, { id: akunId, peran });
  return { db, log, kind, buka, catatan };
}

test('ponsel kader lain melepas rencana nikah dan koreksinya; keluarga dan kursornya tetap', async () => {
  const { db, log, kind, buka } = await ponselBerisi(MASITAH);
  expect(await buka('sub-ppkbd')).toBe(2);
  expect(await kind()).toEqual(['keluarga.daftar']);
  expect([await log.readKursor(), await db.get('keadaan', 'dilihat'), await db.get('keadaan', 'beranda')]).toEqual(['k3', { '63.11.01.2003': 3 }, undefined]);
});

test('ponsel pencatatnya tetap memegangnya, dan tidak diperiksa dua kali selama aturannya sama', async () => {
  const { db, log, kind, buka, catatan } = await ponselBerisi(SITI);
  expect(await buka('sub-ppkbd')).toBe(0);
  expect(await kind()).toHaveLength(3);
  expect(await db.get('keadaan', 'beranda')).toEqual(['Anak Contoh akan menikah']);
  const milikLain = { ...(catatan[1] as Catatan), id: uuidUji(3, 3), oleh: MASITAH };
  await log.addBernomor([{ nomor: 4, catatan: milikLain }]);
  expect(await buka('sub-ppkbd')).toBe(0);
  // Another role, another look.
  expect(await buka('pkb')).toBe(0);
  expect(await buka('sub-ppkbd')).toBe(1);
});
