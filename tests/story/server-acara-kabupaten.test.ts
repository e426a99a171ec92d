// Gatherings of a whole kabupaten: each office for its own people, reasons for those whom they concern, and nobody her own score.
import { zDaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { nilaiAcara } from '@lini/core/acara/baca-acara.ts';
import { asAkun } from '@lini/server/platform/sql/as-akun.ts';
import { BukuAcara, pesertaUji } from '@lini/testing/buku-acara.ts';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { AMINAH, catat, coba, HALIMAH, HARI, hadir, isi, JUAI, minta, nilai, openMeja, orang, pintu, RENCANA, rumah, SITI, TEMU } from '../setup/meja-acara.ts';
import { ringkas } from '../setup/rumah.ts';

beforeAll(openMeja);
afterAll(() => rumah.close());

test('di acara kabupaten: akun menurut tempat tugasnya; nilai orang yang belum dikenal menunggu, lalu dinilai menurut tempatnya dan sampai ke PKB-nya', async () => {
  const LAIN = new BukuAcara(3, '63.11');
  expect(await coba('noor', LAIN, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Lain' })).toBe('diterima');
  expect(await coba('noor', LAIN, 'acara.undang', { peserta: [HALIMAH] })).toBe('diterima');
  const [dalam, luar] = [pesertaUji(71, DESA_SITI), pesertaUji(72, DESA_LAIN)];
  const LUAR = 'dikembalikan orang-luar-kecamatan';
  expect(await coba('rudi', LAIN, 'acara.undang', { peserta: [{ ...HALIMAH, id: ORANG.halimah.id, desa: DESA_SITI }] })).toBe(LUAR);
  const nilaiDulu = [dalam, luar].map(({ id }) => nilai(LAIN, id, 'pre', 66.6));
  expect(ringkas(await orang.rudi.kirim(nilaiDulu))).toEqual(['ditahan menunggu-hadir pesertaId', 'ditahan menunggu-hadir pesertaId']);
  const noorDulu = await catat('noor', LAIN, 'acara.nilai-tes', { pesertaId: dalam.id, tes: 'post', nilai: 77.7 });
  expect(noorDulu[0]).toBe('ditahan menunggu-hadir pesertaId');
  await orang.rudi.ambilSemua();
  const datang = [dalam, luar].map((satu) => ({ ...hadir(LAIN, satu.id, satu), oleh: ORANG.noor.id }));
  expect(ringkas(await orang.noor.kirim(datang))).toEqual(['diterima', 'diterima']);
  expect(ringkas(await orang.rudi.kirim(nilaiDulu))).toEqual(['sudah-ada', LUAR]);
  const acara = await isi('noor', LAIN);
  expect([dalam, luar].map(({ id }) => [nilaiAcara(acara)(id, 'pre'), nilaiAcara(acara)(id, 'post')])).toEqual([
    [66.6, 77.7],
    [null, null],
  ]);
  expect([
    await coba('rudi', LAIN, 'acara.samakan', { orangA: luar.id, orangB: HALIMAH.id }),
    await coba('noor', LAIN, 'acara.samakan', { orangA: dalam.id, orangB: luar.id }),
  ]).toEqual([LUAR, 'diterima']);
  expect(await coba('rudi', LAIN, 'acara.nilai-tes', { pesertaId: dalam.id, tes: 'post', nilai: 90 })).toBe(LUAR);
});

test('nilai di acara kabupaten: kecamatan membaca milik kadernya sendiri, kabupaten semuanya, peserta miliknya saja, juga lewat SQL', async () => {
  const ACARA = new BukuAcara(5, '63.11');
  expect(await coba('noor', ACARA, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Nilai' })).toBe('diterima');
  expect(await coba('noor', ACARA, 'acara.undang', { peserta: [HALIMAH] })).toBe('diterima');
  const [orangDalam, orangLuar] = [pesertaUji(81, DESA_SITI), pesertaUji(82, DESA_LAIN)];
  expect(ringkas(await orang.rudi.kirim([orangDalam, orangLuar].map((satu) => hadir(ACARA, satu.id, satu))))).toEqual(['diterima', 'diterima']);
  const tulis = (pesertaId: string, angka: number) => catat('noor', ACARA, 'acara.nilai-tes', { pesertaId, tes: 'pre', nilai: angka });
  const rudiSendiri = ORANG.rudi.id;
  expect(await coba('noor', ACARA, 'acara.undang', { peserta: [SITI, { ...pesertaUji(0, null), id: rudiSendiri }] })).toBe('diterima');
  for (const [ke, id] of [SITI.id, HALIMAH.id, orangDalam.id, orangLuar.id, rudiSendiri].entries()) expect((await tulis(id, 51 + ke))[0]).toBe('diterima');
  const [, keliru] = await tulis(HALIMAH.id, 99);
  // Naming her in another village wins nobody her scores, nor does what corrects or withdraws one.
  expect(await coba('noor', ACARA, 'acara.undang', { peserta: [{ ...orangLuar, desa: DESA_SITI }] })).toBe('diterima');
  const koreksi = { sasaran: keliru, v: 1, terjadi: HARI, isi: { pesertaId: HALIMAH.id, tes: 'pre', nilai: 98 } };
  expect([
    await coba('noor', ACARA, 'catatan.koreksi', koreksi),
    await coba('noor', ACARA, 'catatan.batal', { sasaran: keliru, alasan: 'Salah ketik' }),
  ]).toEqual(['diterima', 'diterima']);

  const nilaiDi = async (nama: NamaOrang) => {
    const acara = await isi(nama, ACARA);
    return [SITI.id, HALIMAH.id, orangDalam.id, orangLuar.id, rudiSendiri].map((id) => nilaiAcara(acara)(id, 'pre'));
  };
  expect(await nilaiDi('noor')).toEqual([51, 52, 53, 54, 55]);
  expect(await nilaiDi('rudi')).toEqual([51, null, 53, null, 55]);
  expect(await nilaiDi('hasan')).toEqual([51, null, 53, null, null]);

  const tentangAcara = `select c.id, c.isi::text as isi from catatan c where c.subjek_id = '${ACARA.id}'
    and (c.kind in ('acara.nilai-tes', 'acara.jawab-tes') or c.isi::text like '%${keliru}%')`;
  for (const [nama, banyak] of [
    ['noor', 8],
    ['rudi', 3],
    ['hasan', 2],
    ['siti', 1],
    ['masitah', 0],
    ['halimah', 4],
  ] as const) {
    const umpan = (await orang[nama].ambilSemua()).filter(
      ({ catatan }) => catatan.subjek.id === ACARA.id && (catatan.kind === 'acara.nilai-tes' || JSON.stringify(catatan.isi).includes(keliru)),
    );
    const baris = await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx.unsafe(tentangAcara));
    expect([nama, umpan.length, baris.length]).toEqual([nama, banyak, banyak]);
    const terbuka = await asAkun(rumah.sql, ORANG[nama].id, (tx) => tx`select nomor from catatan_dikenal(${[keliru]}::uuid[])`);
    expect([nama, terbuka[0]?.nomor === null]).toEqual([nama, nama !== 'noor']);
  }
});

test('alasan berhalangan, saran, dan rencana di acara kabupaten: dibaca kabupaten dan PKB wilayahnya, tidak kecamatan lain; juga yang ditulis panitia', async () => {
  const ACARA = new BukuAcara(4, '63.11');
  expect(await coba('noor', ACARA, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Saran' })).toBe('diterima');
  expect(await coba('noor', ACARA, 'acara.undang', { peserta: [SITI, AMINAH] })).toBe('diterima');
  const siti = { pesertaId: SITI.id };
  const isian = [
    pintu(ACARA, 'acara.jawab', { ...siti, isHadir: false, alasan: 'Suami sakit' }, 'siti'),
    pintu(ACARA, 'acara.rencana-aksi', { ...siti, butir: [{ isi: 'Rencana Siti', peran: 'kie', tenggat: HARI }] }, 'siti'),
  ];
  expect(ringkas(await orang.siti.kirim(isian))).toEqual(['diterima', 'diterima']);
  expect(await coba('rudi', ACARA, 'acara.jawab', { ...siti, isHadir: true, alasan: null })).toBe('dikembalikan sudah-diisi-peserta pesertaId');
  await rumah.sql`update akun set peran = 'pkb' where id = ${ORANG.halimah.id}`;
  await rumah.sql`update penugasan set wilayah = '63.11.02' where akun = ${ORANG.halimah.id}`;
  const titipan = { pesertaId: AMINAH.id, isHadir: true, alasan: null };
  expect([await coba('halimah', ACARA, 'acara.jawab', titipan), await coba('rudi', ACARA, 'acara.jawab', titipan)]).toEqual([
    'dikembalikan orang-luar-kecamatan',
    'diterima',
  ]);
  const terbaca = async (nama: NamaOrang) => {
    const umpan = (await orang[nama].ambilSemua()).filter(({ catatan }) => catatan.subjek.id === ACARA.id).map(({ catatan }) => catatan.kind);
    return umpan.filter((kind) => kind === 'acara.jawab' || kind === 'acara.rencana-aksi').length;
  };
  expect([await terbaca('noor'), await terbaca('rudi'), await terbaca('halimah'), await terbaca('siti'), await terbaca('masitah')]).toEqual([3, 3, 0, 2, 0]);
  expect((await isi('halimah', ACARA)).jawaban.size).toBe(0);
  // Siti comes to serve in the other kecamatan: what she wrote lies behind the cursor there, and still arrives.
  const isMilik = ({ catatan }: { catatan: { kind: string; subjek: { id: string } } }) => catatan.subjek.id === ACARA.id && catatan.kind === 'acara.jawab';
  const { kursor } = await orang.halimah.ambil();
  expect((await orang.halimah.ambil(kursor)).baris).toEqual([]);
  await rumah.sql`update penugasan set wilayah = ${DESA_LAIN} where akun = ${ORANG.siti.id}`;
  const susulan = await orang.halimah.ambil(kursor);
  expect([susulan.baris.filter(isMilik).length, (await orang.halimah.ambil(susulan.kursor)).baris.length]).toEqual([1, 0]);
  await rumah.sql`update penugasan set wilayah = ${DESA_SITI} where akun = ${ORANG.siti.id}`;
  await rumah.sql`update akun set peran = 'ppkbd' where id = ${ORANG.halimah.id}`;
  await rumah.sql`update penugasan set wilayah = ${DESA_LAIN} where akun = ${ORANG.halimah.id}`;
});

test('alasan mencabut undangan, dan membatalkannya, dibaca panitia dan orangnya sendiri; kader lain hanya tahu bahwa dicabut', async () => {
  const [buku, desa] = [new BukuAcara(31, '63.11.01'), '63.11.01'];
  expect(await coba('hasan', buku, 'acara.rencana', RENCANA, desa)).toBe('diterima');
  const [, kiriman] = await catat('hasan', buku, 'acara.undang', { peserta: [SITI, AMINAH] }, desa);
  const [, cabut] = await catat('hasan', buku, 'acara.cabut-undangan', { orangId: SITI.id, alasan: 'Hamil muda' }, desa);
  const koreksi = { sasaran: cabut, v: 1, terjadi: HARI, isi: { orangId: SITI.id, alasan: 'Hamil tua' } };
  expect([
    await coba('hasan', buku, 'catatan.koreksi', koreksi, desa),
    await coba('hasan', buku, 'catatan.batal', { sasaran: kiriman, alasan: 'Ada yang sakit' }, desa),
  ]).toEqual(['diterima', 'diterima']);
  const alasan = async (nama: NamaOrang) => {
    const semua = JSON.stringify((await orang[nama].ambilSemua()).filter(({ catatan }) => catatan.subjek.id === buku.id));
    return [...['Hamil muda', 'Hamil tua', 'Ada yang sakit'].filter((kata) => semua.includes(kata)), semua.split('Tanyakan panitia').length - 1];
  };
  expect([await alasan('rudi'), await alasan('siti'), await alasan('aminah')]).toEqual([
    ['Hamil muda', 'Hamil tua', 'Ada yang sakit', 0],
    ['Hamil muda', 'Hamil tua', 1],
    [3],
  ]);
  // Not only the feed: the table itself shows a cadre no row with a reason that is not hers, and the feed's own view each row once.
  const diTabel = (nama: NamaOrang) =>
    asAkun(rumah.sql, ORANG[nama].id, async (tx) => {
      const [semua] = await tx`select string_agg(c::text, ' ') as isi from catatan c where c.subjek_id = ${buku.id}`;
      const [umpan] = await tx`select count(*)::int as banyak, count(distinct id)::int as id from catatan_kader where subjek_id = ${buku.id}`;
      return [['Hamil muda', 'Hamil tua', 'Ada yang sakit'].filter((kata) => semua?.isi?.includes(kata)), umpan?.banyak, umpan?.id];
    });
  expect([await diTabel('rudi'), await diTabel('siti'), await diTabel('aminah'), await diTabel('halimah')]).toEqual([
    [['Hamil muda', 'Hamil tua', 'Ada yang sakit'], 5, 5],
    [['Hamil muda', 'Hamil tua'], 5, 5],
    [[], 5, 5],
    [[], 0, 0],
  ]);
});

test('tes: nilai sendiri tidak diisi, dikoreksi, atau dibatalkan sendiri; acara kabupaten tidak dibuka dari ponsel PKB', async () => {
  expect(await coba('hasan', JUAI, 'acara.rencana', RENCANA)).toBe('diterima');
  expect(await coba('noor', TEMU, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Kader' })).toBe('diterima');
  expect(await coba('hasan', JUAI, 'acara.undang', { peserta: [SITI, AMINAH] })).toBe('diterima');
  const sendiri = { pesertaId: ORANG.hasan.id, tes: 'post' };
  expect(await coba('rudi', JUAI, 'acara.undang', { peserta: [{ ...pesertaUji(0, null), id: ORANG.hasan.id, jabatan: 'pkb' }] })).toBe('diterima');
  expect(await coba('hasan', JUAI, 'acara.nilai-tes', { ...sendiri, nilai: 100 })).toBe('dikembalikan nilai-sendiri pesertaId');
  const ganda = pesertaUji(90, null);
  expect(ringkas(await orang.hasan.kirim([hadir(JUAI, ganda.id, ganda)].map((satu) => ({ ...satu, oleh: ORANG.hasan.id }))))).toEqual(['diterima']);
  expect([
    await coba('hasan', JUAI, 'acara.nilai-tes', { pesertaId: ganda.id, tes: 'post', nilai: 40 }),
    await coba('hasan', JUAI, 'acara.samakan', { orangA: ganda.id, orangB: ORANG.hasan.id }),
    await coba('rudi', JUAI, 'acara.samakan', { orangA: ganda.id, orangB: ORANG.hasan.id }),
    await coba('rudi', JUAI, 'acara.samakan', { orangA: AMINAH.id, orangB: SITI.id }),
  ]).toEqual(['diterima', 'dikembalikan nama-sendiri orangB', 'dikembalikan nilai-tulisan-sendiri orangB', 'dikembalikan orang-diundang orangB']);
  const [, sasaran] = await catat('noor', JUAI, 'acara.nilai-tes', { ...sendiri, nilai: 40 });
  const koreksi = { sasaran, v: 1, terjadi: HARI, isi: { ...sendiri, nilai: 100 } };
  expect([
    await coba('hasan', JUAI, 'catatan.koreksi', koreksi),
    await coba('hasan', JUAI, 'catatan.batal', { sasaran, alasan: 'Tidak setuju' }),
    await coba('noor', JUAI, 'catatan.batal', { sasaran, alasan: 'Salah orang' }),
  ]).toEqual(['dikembalikan nilai-sendiri pesertaId', 'dikembalikan nilai-sendiri pesertaId', 'diterima']);
  const tes = { tes: 'pre', soal: ['01', '02', '03', '04', '05'].map((nomor) => `cara-kb.${nomor}`), benih: 1, isTerbuka: true };
  expect(ringkas(await orang.rudi.kirim([pintu(TEMU, 'acara.tes', tes)]))).toEqual(['dikembalikan acara-milik-kabupaten']);
  const [putus, dibuka] = await catat('noor', TEMU, 'acara.tes', tes);
  expect([putus, await coba('rudi', TEMU, 'catatan.batal', { sasaran: dibuka, alasan: 'Ditutup saja' })]).toEqual([
    'diterima',
    'dikembalikan acara-milik-kabupaten',
  ]);
});

test('orientasi terakhir seorang kader: kehadiran yang dibatalkan tidak dihitung, sampai pembatalannya ditarik', async () => {
  const terakhir = async () =>
    zDaftarCalon.parse((await minta('hasan', '/api/acara/calon')).json()).daftar.flatMap((yang) => (yang.id === AMINAH.id ? [yang.terakhir] : []));
  const datang = hadir(JUAI, AMINAH.id);
  expect([await terakhir(), ringkas(await orang.rudi.kirim([datang])), await terakhir()]).toEqual([[null], ['diterima'], [HARI]]);
  const [putus, batal] = await catat('noor', JUAI, 'catatan.batal', { sasaran: datang.id, alasan: 'Salah orang' });
  expect([putus, await terakhir()]).toEqual(['diterima', [null]]);
  expect([await coba('noor', JUAI, 'catatan.batal', { sasaran: batal, alasan: 'Sudah benar' }), await terakhir()]).toEqual(['diterima', [HARI]]);
});

test('orientasi terakhir seorang kader: yang ditulis di pintu sebagai orang lain lalu disamakan terhitung miliknya, sampai itu ditarik', async () => {
  const terakhir = async () => {
    const { daftar } = zDaftarCalon.parse((await minta('noor', '/api/acara/calon')).json());
    return [ORANG.siti, ORANG.masitah].map(({ id }) => daftar.find((yang) => yang.id === id)?.terakhir);
  };
  const [satuNama, duaNama] = [pesertaUji(91, null), pesertaUji(92, null)];
  const datang = [hadir(JUAI, satuNama.id, satuNama), hadir(JUAI, duaNama.id, duaNama)];
  expect([ringkas(await orang.rudi.kirim(datang)), await terakhir()]).toEqual([
    ['diterima', 'diterima'],
    [null, null],
  ]);
  // Bu Siti stands on the list, Bu Masitah does not; two walk-ins are one person by way of a third name.
  const [putus, sama] = await catat('noor', JUAI, 'acara.samakan', { orangA: satuNama.id, orangB: duaNama.id });
  expect([putus, await coba('noor', JUAI, 'acara.samakan', { orangA: SITI.id, orangB: duaNama.id }), await terakhir()]).toEqual([
    'diterima',
    'diterima',
    [HARI, null],
  ]);
  const [, samaMasitah] = await catat('noor', JUAI, 'acara.samakan', { orangA: ORANG.masitah.id, orangB: satuNama.id });
  // Of one group the invited one came.
  expect(await terakhir()).toEqual([HARI, null]);
  const tarik = (sasaran: string) => coba('noor', JUAI, 'catatan.batal', { sasaran, alasan: 'Ternyata bukan' });
  expect([await tarik(sama), await terakhir()]).toEqual(['diterima', [HARI, HARI]]);
  expect([await tarik(samaMasitah), await terakhir()]).toEqual(['diterima', [HARI, null]]);
  const [, batal] = await catat('noor', JUAI, 'catatan.batal', { sasaran: datang[1]?.id ?? '', alasan: 'Salah orang' });
  expect(await terakhir()).toEqual([null, null]);
  expect([await tarik(batal), await terakhir()]).toEqual(['diterima', [HARI, null]]);
});
