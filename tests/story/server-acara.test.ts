// A gathering at the office: planned, people invited, attendance taken, certificates issued and checked by anyone; and who may not.
import { zDaftarCalon, zHasilTerbit } from '@lini/core/acara/acara-wire.ts';
import { zGalat } from '@lini/core/akses/galat.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { pesertaUji } from '@lini/testing/buku-acara.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import {
  AMINAH,
  catat,
  cek,
  coba,
  daftar,
  HALIMAH,
  HARI,
  hadir,
  isi,
  JUAI,
  kode,
  minta,
  nilai,
  nomorKe,
  openMeja,
  orang,
  pintu,
  RENCANA,
  rumah,
  SITI,
  satu,
  TEMU,
  terbit,
} from '../setup/meja-acara.ts';
import { ringkas } from '../setup/rumah.ts';

beforeAll(openMeja);
afterAll(() => rumah.close());

describe('merencanakan dan mengundang', () => {
  test('PKB dan koordinator untuk kecamatannya, kabupaten untuk semuanya; kader dan wilayah lain ditolak', async () => {
    expect(await coba('siti', JUAI, 'acara.rencana', RENCANA)).toBe('dikembalikan bukan-perannya kind');
    expect(await coba('hasan', JUAI, 'acara.rencana', RENCANA, '63.11.02')).toBe('dikembalikan di-luar-wilayah desa');
    expect(await coba('hasan', TEMU, 'acara.rencana', RENCANA)).toBe('dikembalikan acara-milik-kabupaten');
    expect(await coba('hasan', JUAI, 'acara.rencana', RENCANA)).toBe('diterima');
    expect(await coba('noor', TEMU, 'acara.rencana', { ...RENCANA, jenis: 'temu-kader', judul: 'Temu Kader' })).toBe('diterima');
    expect([await coba('rudi', JUAI, 'acara.undang', { peserta: [SITI, AMINAH] }), await coba('noor', TEMU, 'acara.undang', { peserta: [HALIMAH] })]).toEqual([
      'diterima',
      'diterima',
    ]);
  });

  test('tulisan yang tidak bisa disimpan dijawab bentuk-salah; JP lebih dari isi sertifikat ditolak', async () => {
    const rusak = {
      id: uuidUji(1, 0xbad),
      kind: 'acara.umumkan',
      subjek: { jenis: 'acara', id: JUAI.id },
      desa: '63.11.01',
      isi: { judul: 'a\u0000b', isi: 'x' },
    };
    const jawaban = await orang.hasan.minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan: [rusak] } });
    expect([jawaban.statusCode, zGalat.parse(jawaban.json()).kode]).toEqual([400, 'bentuk-salah']);
    const sesi = Array.from({ length: 21 }, (_, ke) => ({ ...RENCANA.sesi[0], id: `s${ke}`, jp: 24 }));
    expect(await coba('hasan', JUAI, 'acara.rencana', { ...RENCANA, sesi })).toBe('dikembalikan jp-terlalu-banyak sesi');
  });

  test('calon: kader dalam jangkauan saja, belum pernah dilatih bukan nol bulan', async () => {
    const dari = async (nama: NamaOrang) => zDaftarCalon.parse((await minta(nama, '/api/acara/calon')).json()).daftar.map((yang) => [yang.nama, yang.terakhir]);
    expect(await dari('hasan')).toEqual([
      ['Bu Aminah', null],
      ['Bu Masitah', null],
      ['Bu Siti', null],
    ]);
    expect((await dari('noor')).length).toBe(4);
  });

  test('calon: institusi yang satu-satunya sejenis, atau yang melayani RT-nya; yang tidak jelas kosong', async () => {
    const bulan = tambahBulan(bulanDari(HARI), -1);
    const skor = Object.fromEntries(PERAN_BAKTI.map(({ nilai: peran }, ke) => [peran, ke === 0 ? 10 : 90]));
    const evaluasi = JSON.stringify({ putus: null, hitung: 'dasar', skor, nilai: 77 });
    const tambah = async (nomor: number, jenis: string, wilayah: string[]) => {
      const kartu = bukuInstitusi('2025-01-01', { jenis, nama: `Institusi ${nomor}`, wilayah }, nomor);
      expect(ringkas(await orang.rudi.kirim(kartu.catatan.map((yang) => ({ ...yang, oleh: ORANG.rudi.id }))))).toEqual(['diterima']);
      await rumah.sql`insert into nilai_institusi (kab, desa, bulan, institusi_id, jenis, nama, isi)
        values ('63.11', ${DESA_SITI}, ${bulan}, ${kartu.id}, ${jenis}, ${`Institusi ${nomor}`}, ${evaluasi}::text::jsonb)`;
    };
    const institusi = async () =>
      zDaftarCalon.parse((await minta('hasan', '/api/acara/calon')).json()).daftar.map((yang) => [yang.nama, yang.institusi?.nama ?? null]);
    const harap = (aminah: string | null, masitah: string | null, siti: string | null) => [
      ['Bu Aminah', aminah],
      ['Bu Masitah', masitah],
      ['Bu Siti', siti],
    ];
    await rumah.sql`delete from nilai_institusi where bulan = ${bulan}`;
    await rumah.sql`update penugasan set rt = array['001'] where akun = ${ORANG.siti.id}`;
    await tambah(71, 'sub-ppkbd', ['002']);
    await tambah(72, 'ppkbd', []);
    expect(await institusi()).toEqual(harap('Institusi 72', 'Institusi 71', 'Institusi 71'));
    const { daftar: semua } = zDaftarCalon.parse((await minta('hasan', '/api/acara/calon')).json());
    expect(semua[0]?.institusi).toMatchObject({ kelas: 'dasar', nilai: 77, peranKurang: [PERAN_BAKTI[0]?.nilai] });
    await tambah(73, 'sub-ppkbd', ['001']);
    expect(await institusi()).toEqual(harap('Institusi 72', null, 'Institusi 73'));
    await tambah(74, 'sub-ppkbd', ['001', '003']);
    await tambah(75, 'ppkbd', []);
    expect(await institusi()).toEqual(harap(null, null, null));
    await rumah.sql`delete from nilai_institusi where bulan = ${bulan}`;
    await rumah.sql`update penugasan set rt = '{}' where akun = ${ORANG.siti.id}`;
  });
});

describe('siapa melihat apa', () => {
  test('koordinator kecamatan lain tidak melihat acara kecamatan ini; acara kabupaten semua melihat', async () => {
    await rumah.sql`update akun set peran = 'koordinator' where id = ${ORANG.halimah.id}`;
    await rumah.sql`update penugasan set wilayah = '63.11.02' where akun = ${ORANG.halimah.id}`;
    const judul = async (nama: NamaOrang) => (await daftar(nama)).daftar.map((yang) => yang.judul).sort();
    expect([await judul('hasan'), await judul('halimah')]).toEqual([['Orientasi Kader', 'Temu Kader'], ['Temu Kader']]);
    expect(await kode(minta('halimah', `/api/acara/${JUAI.id}`))).toBe('tidak-ditemukan');
    expect(await kode(terbit('halimah', JUAI))).toBe('tidak-ditemukan');
    expect((await daftar('hasan')).boleh.map((yang) => yang.kode)).toEqual(['63.11.01']);
    expect([(await satu('hasan', TEMU)).acara?.isPengatur, (await satu('noor', TEMU)).acara?.isPengatur]).toEqual([false, true]);
    await rumah.sql`update akun set peran = 'ppkbd' where id = ${ORANG.halimah.id}`;
    await rumah.sql`update penugasan set wilayah = ${DESA_LAIN} where akun = ${ORANG.halimah.id}`;
  });

  test('kader tidak membuka bagian panitia', async () => {
    for (const url of ['/api/acara', '/api/acara/calon', `/api/acara/${JUAI.id}`]) expect(await kode(minta('siti', url))).toBe('tidak-berhak');
    expect(await kode(terbit('siti', JUAI))).toBe('tidak-berhak');
    expect((await rumah.app.inject({ url: '/api/acara' })).statusCode).toBe(401);
  });
});

test('di acara kabupaten, kecamatan hanya mengurus orangnya sendiri: diundang, dicabut, dibatalkan', async () => {
  const LUAR = 'dikembalikan orang-luar-kecamatan';
  const [putus, undangan] = await catat('noor', TEMU, 'acara.undang', { peserta: [{ ...HALIMAH, nama: 'Hj. Halimah' }] });
  expect(putus).toBe('diterima');
  const cabut = { orangId: HALIMAH.id, alasan: 'Coba saja' };
  const rebut = { peserta: [{ ...HALIMAH, desa: DESA_SITI }] };
  expect([
    await coba('rudi', TEMU, 'acara.cabut-undangan', cabut),
    await coba('hasan', TEMU, 'acara.undang', rebut),
    await coba('rudi', TEMU, 'catatan.batal', { sasaran: undangan, alasan: 'Coba saja' }),
    await coba('rudi', TEMU, 'acara.undang', { peserta: [AMINAH, { ...pesertaUji(60), desa: null }] }),
    await coba('hasan', TEMU, 'acara.cabut-undangan', { ...cabut, orangId: AMINAH.id }),
  ]).toEqual([LUAR, LUAR, LUAR, 'diterima', 'diterima']);
});

describe('hari acara dan sertifikat', () => {
  const LANGSUNG = pesertaUji(77, DESA_SITI);

  test('hadir dan nilai dari ponsel pintu terbaca; yang tidak berubah tidak dikirim ulang', async () => {
    const sebelum = await satu('hasan', JUAI);
    expect((await satu('hasan', JUAI, `?versi=${sebelum.versi}`)).acara).toBeNull();
    const kiriman = [
      hadir(JUAI, SITI.id),
      hadir(JUAI, SITI.id),
      hadir(JUAI, AMINAH.id),
      hadir(JUAI, LANGSUNG.id, LANGSUNG),
      ...[SITI, AMINAH, LANGSUNG].map(({ id }) => nilai(JUAI, id, 'pre', 50)),
      nilai(JUAI, SITI.id, 'post', 80),
      nilai(JUAI, AMINAH.id, 'post', 69.9),
      nilai(JUAI, LANGSUNG.id, 'post', 70),
    ];
    expect(new Set(ringkas(await orang.rudi.kirim(kiriman)))).toEqual(new Set(['diterima']));
    expect((await satu('hasan', JUAI, `?versi=${sebelum.versi}`)).acara).not.toBeNull();
    expect((await daftar('hasan')).daftar.find((yang) => yang.id === JUAI.id)).toMatchObject({ diundang: 2, hadir: 3, jp: 14, sertifikat: 0 });
    expect((await daftar('hasan')).kecamatan).toMatchObject([{ kode: '63.11.01', ikut: 3 }]);
  });

  test('nomor hanya dari penerbitan: kiriman bernomor sendiri ditolak', async () => {
    const sendiri = { orangId: AMINAH.id, nomor: nomorKe(1), nama: 'Bu Aminah', jp: 14, tanggal: HARI };
    expect(await coba('hasan', JUAI, 'acara.sertifikat', sendiri)).toBe('dikembalikan nomor-sertifikat-salah nomor');
    expect(ringkas(await orang.rudi.kirim([pintu(JUAI, 'acara.sertifikat', sendiri)]))).toEqual(['dikembalikan nomor-sertifikat-salah nomor']);
    expect(await cek(nomorKe(1))).toEqual({ keadaan: 'tidak-dikenal' });
  });

  test('yang lulus mendapat nomor berurutan tanpa lubang; dua yang menekan bersamaan tidak menerbitkan dua kali', async () => {
    const dua = await Promise.all([terbit('hasan', JUAI), terbit('rudi', JUAI), terbit('noor', JUAI)]);
    const hasil = dua.map((jawaban) => zHasilTerbit.parse(jawaban.json()));
    expect([hasil.reduce((jumlah, yang) => jumlah + yang.terbit, 0), zHasilTerbit.parse((await terbit('hasan', JUAI)).json())]).toEqual([
      2,
      { terbit: 0, sudah: 2 },
    ]);
    const { sertifikat } = await isi('hasan', JUAI);
    expect([...sertifikat.keys()].sort()).toEqual([SITI.id, LANGSUNG.id].sort());
    expect([...sertifikat.values()].map((yang) => yang.nomor).sort()).toEqual([nomorKe(1), nomorKe(2)]);
  });

  test('nomor berlanjut di acara lain sekabupaten, dan kader melihat sertifikatnya sendiri di ponselnya', async () => {
    const milik = [hadir(TEMU, HALIMAH.id), nilai(TEMU, HALIMAH.id, 'post', 40)];
    expect(ringkas(await orang.rudi.kirim(milik))).toEqual(['diterima', 'dikembalikan orang-luar-kecamatan']);
    expect(await coba('noor', TEMU, 'acara.nilai-tes', { pesertaId: HALIMAH.id, tes: 'post', nilai: 90 })).toBe('diterima');
    expect(await kode(terbit('hasan', TEMU))).toBe('tidak-berhak');
    expect(zHasilTerbit.parse((await terbit('noor', TEMU)).json())).toEqual({ terbit: 1, sudah: 0 });
    expect((await isi('noor', TEMU)).sertifikat.get(HALIMAH.id)?.nomor).toBe(nomorKe(3));
    const milikHalimah = (await orang.halimah.ambilSemua()).filter((yang) => yang.catatan.kind === 'acara.sertifikat');
    expect(milikHalimah).toHaveLength(1);
  });

  test('di ponsel hanya sertifikat sendiri; PKB memegang milik wilayahnya, di mejanya tampak semua; pengemudi hanya untuk panitia', async () => {
    const diPonsel = async (nama: NamaOrang) =>
      (await orang[nama].ambilSemua()).flatMap(({ catatan }) => (catatan.kind === 'acara.sertifikat' ? [(catatan.isi as { nama: string }).nama] : [])).sort();
    expect([await diPonsel('siti'), await diPonsel('masitah'), await diPonsel('aminah'), await diPonsel('halimah')]).toEqual([
      ['Bu Siti'],
      [],
      [],
      ['Hj. Halimah'],
    ]);
    expect([await diPonsel('rudi'), await diPonsel('hasan')]).toEqual([
      ['Bu Siti', 'Bu Uji 77'],
      ['Bu Siti', 'Bu Uji 77'],
    ]);
    expect((await isi('rudi', TEMU)).sertifikat.has(HALIMAH.id)).toBe(true);
    expect([
      await coba('hasan', JUAI, 'acara.kendaraan', { nama: 'Bus 1', titikKumpul: 'Kantor kecamatan', berangkat: '06:30', kursi: 40 }),
      await coba('hasan', JUAI, 'acara.pengemudi', { kendaraan: 'Bus 1', pengemudi: 'Pak Uji', telepon: '0812 000 000' }),
    ]).toEqual(['diterima', 'diterima']);
    const kendaraan = async (nama: NamaOrang) =>
      (await orang[nama].ambilSemua()).map(({ catatan }) => catatan.kind).filter((kind) => kind === 'acara.kendaraan' || kind === 'acara.pengemudi');
    expect([await kendaraan('siti'), (await kendaraan('rudi')).length]).toEqual([['acara.kendaraan'], 2]);
  });

  test('siapa pun memeriksa: sah, tidak dikenal, salah tulis; hanya isi kertasnya yang tampil', async () => {
    const { sertifikat } = await isi('hasan', JUAI);
    const { nomor } = sertifikat.get(SITI.id) ?? expect.fail('tanpa sertifikat');
    expect(await cek(nomor.replaceAll('-', ' '))).toEqual({
      keadaan: 'sah',
      nomor,
      nama: 'Bu Siti',
      acara: 'Orientasi Kader',
      mulai: HARI,
      selesai: HARI,
      tempat: 'Aula Kecamatan',
      jp: 14,
      isAcaraBatal: false,
      isContoh: false,
    });
    expect(await cek(nomorKe(99_999))).toEqual({ keadaan: 'tidak-dikenal' });
    expect([await cek(nomor.replace(/\d$/, (angka) => String((Number(angka) + 1) % 10))), await cek('palsu')]).toEqual([
      { keadaan: 'salah-tulis' },
      { keadaan: 'salah-tulis' },
    ]);
  });

  test('rencana sesudah terbit tidak mengubah yang tercetak; acara yang dibatalkan disebut', async () => {
    const lama = await cek(nomorKe(3));
    expect(lama).toMatchObject({ keadaan: 'sah', acara: 'Temu Kader', tempat: 'Aula Kecamatan' });
    const baru = { ...RENCANA, jenis: 'temu-kader', judul: 'Judul Lain', tempat: 'Tempat Lain' };
    const [putus, rencana] = await catat('noor', TEMU, 'acara.rencana', baru);
    expect([putus, await cek(nomorKe(3))]).toEqual(['diterima', lama]);
    expect((await isi('noor', TEMU)).sertifikat.get(HALIMAH.id)?.rencana).toMatchObject({ judul: 'Temu Kader', penyelenggara: RENCANA.penyelenggara });
    const koreksi = { sasaran: rencana, v: 1, terjadi: HARI, isi: { ...baru, judul: 'Judul Koreksi' } };
    expect(await coba('noor', TEMU, 'catatan.koreksi', koreksi)).toBe('dikembalikan sasaran-tidak-bisa-dikoreksi sasaran');
    expect(await coba('noor', TEMU, 'acara.batalkan', { alasan: 'Banjir besar' })).toBe('dikembalikan acara-berhadir');
    for (const { id } of (await isi('noor', TEMU)).hadir)
      expect(await coba('noor', TEMU, 'catatan.batal', { sasaran: id, alasan: 'Banjir, tidak jadi' })).toBe('diterima');
    const [, batal] = await catat('noor', TEMU, 'acara.batalkan', { alasan: 'Banjir besar' });
    expect(await cek(nomorKe(3))).toEqual({ ...lama, isAcaraBatal: true });
    expect((await rumah.app.inject({ url: `/sertifikat/${nomorKe(3)}` })).body).toContain('acaranya dibatalkan');
    expect(await coba('noor', TEMU, 'catatan.batal', { sasaran: batal, alasan: 'Jadi diadakan' })).toBe('diterima');
  });

  test('yang mengoreksi atau mencabut sertifikat tidak sampai ke ponsel kecamatan lain; di mejanya sertifikat itu tidak berlaku lagi', async () => {
    const { catatanId, rencana: _, ...satu } = (await isi('noor', TEMU)).sertifikat.get(HALIMAH.id) ?? expect.fail('tanpa sertifikat');
    const koreksi = { sasaran: catatanId, v: 1, terjadi: HARI, isi: { ...satu, orangId: HALIMAH.id } };
    expect(await coba('noor', TEMU, 'catatan.koreksi', koreksi)).toBe('diterima');
    const [putus, batal] = await catat('noor', TEMU, 'catatan.batal', { sasaran: catatanId, alasan: 'Nama keliru' });
    expect(putus).toBe('diterima');
    const umpan = async (nama: NamaOrang) =>
      JSON.stringify((await orang[nama].ambilSemua()).filter(({ catatan }) => catatan.kind.startsWith('catatan.'))).split(catatanId).length - 1;
    expect([await umpan('rudi'), await umpan('hasan'), await umpan('siti'), await umpan('halimah'), await umpan('noor')]).toEqual([0, 0, 0, 2, 2]);
    expect([(await isi('rudi', TEMU)).sertifikat.has(HALIMAH.id), (await isi('noor', TEMU)).sertifikat.has(HALIMAH.id)]).toEqual([false, false]);
    expect(await coba('noor', TEMU, 'catatan.batal', { sasaran: batal, alasan: 'Sudah benar' })).toBe('diterima');
    expect((await isi('rudi', TEMU)).sertifikat.has(HALIMAH.id)).toBe(true);
  });

  test('dicabut dengan alasan: halaman umum mengatakannya, dan nomor itu tidak dipakai lagi', async () => {
    const lama = (await isi('hasan', JUAI)).sertifikat.get(SITI.id) ?? expect.fail('tanpa sertifikat');
    expect(await coba('siti', JUAI, 'catatan.batal', { sasaran: lama.catatanId, alasan: 'Iseng saja' })).toBe('dikembalikan bukan-perannya kind');
    expect(await coba('hasan', JUAI, 'catatan.batal', { sasaran: lama.catatanId, alasan: 'Nama tertukar' })).toBe('diterima');
    expect(await cek(lama.nomor)).toMatchObject({ keadaan: 'dicabut', nama: 'Bu Siti' });
    expect((await satu('hasan', JUAI)).acara?.sertifikatDicabut).toEqual([{ nomor: lama.nomor, nama: 'Bu Siti', alasan: 'Nama tertukar' }]);
    await terbit('hasan', JUAI);
    expect((await isi('hasan', JUAI)).sertifikat.get(SITI.id)?.nomor).toBe(nomorKe(4));
  });

  test('yang datang langsung lalu ternyata diundang tidak mendapat sertifikat kedua', async () => {
    const lain = { ...pesertaUji(78, DESA_SITI), nama: 'Bu Masitah' };
    expect(await coba('hasan', JUAI, 'acara.undang', { peserta: [lain] })).toBe('diterima');
    expect(ringkas(await orang.rudi.kirim([pintu(JUAI, 'acara.samakan', { orangA: LANGSUNG.id, orangB: lain.id })]))).toEqual(['diterima']);
    expect(zHasilTerbit.parse((await terbit('hasan', JUAI)).json())).toEqual({ terbit: 0, sudah: 2 });
  });
});
