// Functions that run with the rights of the owner pass by row-level security: each is reviewed here, with who may call it and why that is safe.
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import type { Tx } from '@lini/server/platform/sql/connect.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { type BasisDataUji, ORANG, openBasisDataUji } from '../setup/basis-data.ts';

/** By name: the roles that may call it, and what it answers. Nothing here is for everybody. */
const DITINJAU: Readonly<Record<string, readonly [peran: 'lini_app' | 'lini_hakim' | '', alasan: string]>> = {
  acara_ditulis: ['lini_app', 'codes of the areas of the present account'],
  acara_diurus: ['lini_app', 'codes of the areas of the present account'],
  acara_kader: ['lini_app', 'ids of gatherings of persons whose record the present account reads'],
  acara_terlihat: ['lini_app', 'codes of the areas of the present account'],
  acara_untuk_hakim: ['lini_hakim', 'marks before closing: for verdicts alone'],
  akun_kabupaten: ['lini_app', 'whether the present account is the office of that kabupaten'],
  batal_pintu: ['lini_app', 'yes or no, to guests at the door of that gathering'],
  calon_acara: ['lini_app', 'cadres of the villages in reach, to offices and PKB (by kader_undangan)'],
  catatan_dibaca: ['', 'trigger'],
  catatan_dikenal: ['lini_app', 'that an id is taken; fingerprint and number only of what the account reads or wrote'],
  desa_bernama: ['lini_app', 'codes of the villages of the present account'],
  desa_terlihat: ['lini_app', 'codes of the villages of the present account'],
  dibaca_peran: ['lini_app', 'what the role of the present account reads'],
  dibaca_tentang: ['', 'called by the trigger'],
  diskualifikasi_soal: ['lini_app', 'ids of disqualifications of the quiz of the present account, to its question masters'],
  foto_acara: ['lini_app', 'one standing photo of a gathering of the areas of the present account'],
  galeri_acara: ['lini_app', 'what the photos of such a gathering show, without a picture'],
  institusi_rt: ['lini_app', 'RT of the institutions of villages in reach'],
  kader_desa: ['lini_app', 'names of cadres of a village the present account sees by name'],
  kader_terbaca: ['lini_app', 'which of these persons have a record the present account reads'],
  kader_undangan: ['lini_app', 'cadres of the villages in reach, to offices and PKB'],
  lembar_masuk: ['lini_app', 'which sheets came in, without a mark, to offices and PKB of the area'],
  lomba_sendiri: ['lini_app', 'ids of decisions on protests of the present account or its area, and of what befell teams of its area, to PKB and koordinator'],
  lomba_tertutup: ['lini_app', 'ids of closed competitions of the own kabupaten'],
  menunggu_hadir: ['lini_app', 'ids of participants who wait for their check-in, to offices and PKB of the area, without what they wrote'],
  nama_wilayah_acara: ['lini_app', 'names of areas of the own kabupaten'],
  pelaku_laporan: ['lini_app', 'who wrote the steps of a report in reach'],
  pelaku_undian: ['lini_app', 'who drew the order of a competition of the areas of the present account, to offices and PKB'],
  peserta_wilayah: ['lini_app', 'ids of participants of the own area, to offices and PKB'],
  putus_titipan: ['lini_hakim', 'verdicts on what waits'],
  rekan: ['lini_app', 'names of those who serve the same villages'],
  riwayat_tetapan: ['lini_app', 'who changed settings of villages in reach'],
  saat_kunci: ['lini_app', 'when reports of villages in reach were locked'],
  sebaya_bulan: ['lini_app', 'scores of the own kabupaten without saying whose'],
  sertifikat_acara: ['lini_app', 'certificates of a gathering of the areas of the present account, to offices and PKB'],
  sertifikat_terakhir: ['lini_app', 'a number, to those who issue in that kabupaten'],
  tamu_kini: ['lini_app', 'the task of the present account'],
  tempat_tugas: ['lini_hakim', 'areas of accounts: for verdicts alone'],
  terima_titipan: ['lini_hakim', 'counts what waited'],
  titipan_terjangkau: ['', 'called by the three functions of custody'],
  titipan_tertahan: ['lini_hakim', 'what waits of others, a sheet of a juror too'],
  tugas_tamu: ['lini_app', 'the task of the present account'],
};

let basisData: BasisDataUji;
beforeAll(async () => {
  basisData = await openBasisDataUji();
});
afterAll(() => basisData.close());

type Fungsi = { nama: string; peran: string; isi: string };

const listFungsi = () => basisData.sql<Fungsi[]>`
  select p.proname as nama, pg_get_functiondef(p.oid) as isi, coalesce((
    select string_agg(case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ' ')
    from aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g where g.grantee <> p.proowner), '') as peran
  from pg_proc p where p.pronamespace = 'public'::regnamespace and p.prosecdef order by 1`;

test('setiap fungsi berhak pemilik sudah ditinjau: siapa yang boleh memanggilnya', async () => {
  const kini = Object.fromEntries((await listFungsi()).map(({ nama, peran }) => [nama, peran]));
  expect(kini).toEqual(Object.fromEntries(Object.entries(DITINJAU).map(([nama, [peran]]) => [nama, peran])));
});

test('tampilan membaca dengan hak pemilik: laporan untuk kantor, acara untuk tamu, dan acara tanpa alasan untuk kader', async () => {
  const rows = await basisData.sql<{ nama: string; isi: string }[]>`
    select c.relname as nama, pg_get_viewdef(c.oid) as isi from pg_class c where c.relnamespace = 'public'::regnamespace and c.relkind in ('v', 'm')
      and not coalesce('security_invoker=true' = any (c.reloptions), false) order by 1`;
  expect(rows.map(({ nama }) => nama)).toEqual(['catatan_tamu', 'catatan_tanpa_alasan', 'laporan_kantor']);
  expect(rows.every(({ isi }) => /tugas_tamu\(\)|desa_terlihat\(\)|acara_terlihat\(\)/.test(isi))).toBe(true);
});

test('yang boleh dipanggil lini_app menanyakan siapa akunnya, sendiri atau lewat yang dipanggilnya', async () => {
  const fungsi = (await listFungsi()).filter(({ nama }) => !['catatan_dibaca', 'dibaca_tentang'].includes(nama));
  const bertanya = new Set(['akun_kini']);
  for (let jumlah = 0; jumlah !== bertanya.size; ) {
    jumlah = bertanya.size;
    for (const { nama, isi } of fungsi) if ([...bertanya].some((satu) => isi.includes(`${satu}()`))) bertanya.add(nama);
  }
  expect(fungsi.filter(({ nama, peran }) => peran === 'lini_app' && !bertanya.has(nama)).map(({ nama }) => nama)).toEqual([]);
});

const PANGGILAN: readonly (readonly [string, (tx: Tx) => Promise<unknown>])[] = [
  ['acara_untuk_hakim', (tx) => tx`select * from acara_untuk_hakim(array['63.11'], ${[uuidUji(1, 1)]}::uuid[])`],
  ['titipan_tertahan', (tx) => tx`select * from titipan_tertahan(${[uuidUji(1, 1)]}::uuid[])`],
  ['terima_titipan', (tx) => tx`select terima_titipan('[]')`],
  ['putus_titipan', (tx) => tx`select putus_titipan('[]')`],
  ['tempat_tugas', (tx) => tx`select * from tempat_tugas(${[uuidUji(1, 1)]}::uuid[])`],
  ['dibaca_tentang', (tx) => tx`select * from dibaca_tentang('catatan.batal', '{}', ${ORANG.noor.id})`],
];

test.each(PANGGILAN)('SQL siapa pun sebagai lini_app ditolak di %s', async (_nama, panggil) => {
  for (const { id } of [ORANG.noor, ORANG.hasan, ORANG.siti]) await expect(asAkun(basisData.sql, id, panggil)).rejects.toThrow('permission denied');
});

test('lini_app bukan anggota lini_hakim, dan hakim tidak membaca tabel', async () => {
  const [hak] = await basisData.sql`
    select pg_has_role('lini_app', 'lini_hakim', 'member') as anggota, has_table_privilege('lini_hakim', 'catatan', 'select') as baca`;
  expect(hak).toEqual({ anggota: false, baca: false });
});

test('nomor sertifikat terakhir hanya untuk yang menerbitkan di kabupaten itu', async () => {
  const tanya = (id: string, kab: string) => asAkun(basisData.sql, id, async (tx) => (await tx`select sertifikat_terakhir(${kab}, 2026) as urut`)[0]?.urut);
  expect([await tanya(ORANG.noor.id, '63.11'), await tanya(ORANG.noor.id, '63.12'), await tanya(ORANG.siti.id, '63.11')]).toEqual([0, null, null]);
});
