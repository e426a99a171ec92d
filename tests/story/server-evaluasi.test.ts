// The evaluation at the office: replaced by the recount, seen within one's reach, compared with its like; and the rubric, edited by the kabupaten only.

import { zAkun } from '@lini/core/akses/akun.ts';
import { zGalat } from '@lini/core/akses/galat.ts';
import { type DaftarEvaluasi, zDaftarEvaluasi, zDaftarRubrik, zPratinjau, zSatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { type IsiRubrik, zIsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { zSebaya } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import { akhirBulan, awalBulan, tambahBulan, tambahHari } from '@lini/core/tanggal.ts';
import { recountAll, recountKotor } from '@lini/server/features/angka/recount.ts';
import { bulanIni, hariIni } from '@lini/server/platform/waktu.ts';
import { bukuInstitusi, bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, tulisanOleh } from '../setup/rumah.ts';

const BULAN_LALU = tambahBulan(bulanIni(), -1);
const MULAI = `${tambahBulan(bulanIni(), -14)}-05`;
const rapat = { jenis: 'pengurus', tempat: null, agenda: 'Rencana', hadir: [], hadirLain: 5, notulen: 'Sepakat', isBawaEvaluasi: null };

let rumah: RumahUji;
let aminah: Pengguna;
let rudi: Pengguna;
let noor: Pengguna;
let halimah: Pengguna;
const institusi = bukuInstitusi(MULAI, { nama: 'PPKBD Uji' });

const hitung = () => recountKotor(rumah.sql, bulanIni());
const minta = (siapa: Pengguna, url: string) => siapa.minta({ url });
const daftar = async (siapa: Pengguna, wilayah: string, bulan = BULAN_LALU): Promise<DaftarEvaluasi> =>
  zDaftarEvaluasi.parse((await minta(siapa, `/api/evaluasi?wilayah=${wilayah}&bulan=${bulan}`)).json());
const kode = async (jawaban: ReturnType<Pengguna['minta']>): Promise<[number, string]> => {
  const { statusCode, json } = await jawaban;
  return [statusCode, statusCode === 200 ? '' : zGalat.parse(json()).kode];
};
const isiAwal: IsiRubrik = zIsiRubrik.parse(RUBRIK_AWAL);
/** The first rubric, asking more or fewer meetings of a PPKBD for Dasar. */
const rubrik = (pertemuan: number, berlakuDari = awalBulan(bulanIni())): IsiRubrik => ({
  ...isiAwal,
  berlakuDari,
  baris: isiAwal.baris.map((satu) => (satu.bukti === 'pertemuan' && satu.tingkat === 1 ? { ...satu, batas: { ...satu.batas, ppkbd: pertemuan } } : satu)),
});
const isiNilai = () => rumah.sql`select kab, desa, bulan, institusi_id, jenis, nama, isi from nilai_institusi order by desa, bulan, institusi_id`;

beforeAll(async () => {
  rumah = await openRumahUji();
  [aminah, rudi, noor, halimah] = [await rumah.masuk('aminah'), await rumah.masuk('rudi'), await rumah.masuk('noor'), await rumah.masuk('halimah')];
  const keluarga = new BukuKeluarga(1, DESA_SITI);
  keluarga.daftar(MULAI);
  keluarga.istri(MULAI, '1995-02-02');
  const kader = bukuKader(MULAI, 'Bu Aminah');
  kader.catat('kader.tugas-mulai', MULAI, isiTugasUji({ institusiId: institusi.id, jabatan: 'ketua' }));
  const belajar = `${BULAN_LALU}-10`;
  kader.catat('pelajaran.selesai', belajar, { pelajaran: 'kie-saji', halaman: 6, detik: 90 });
  const jawaban = [{ soal: 'kie-saji.01', jawab: [0, 1, 2, 3], isBenar: true, versi: 0 }];
  kader.catat('pelajaran.jawab', belajar, { pelajaran: 'kie-saji', peran: 'kie', benih: 1, jawaban });
  for (const ke of [3, 2]) institusi.catat('institusi.pertemuan', `${tambahBulan(bulanIni(), -ke)}-10`, rapat);
  for (const buku of [keluarga, kader, institusi]) await aminah.kirim(tulisanOleh('aminah', buku));
  const lain = new BukuKeluarga(2, DESA_LAIN);
  lain.daftar(MULAI);
  await halimah.kirim(tulisanOleh('halimah', lain));
  await hitung();
});
afterAll(() => rumah.close());

describe('evaluasi di kantor', () => {
  test('satu baris tiap bulan bekerja, sama sesudah hitung ulang seluruhnya, tanpa nama orang', async () => {
    const sedikit = await isiNilai();
    expect(sedikit.map((satu) => satu.bulan)).toEqual(Array.from({ length: 15 }, (_, ke) => tambahBulan(bulanIni(), ke - 14)));
    expect(JSON.stringify(sedikit)).not.toContain('Aminah');
    await recountAll(rumah.sql, bulanIni());
    expect(await isiNilai()).toEqual(sedikit);
  });

  test('PKB dan kabupaten membaca yang dalam jangkauannya; yang di luar ditolak', async () => {
    const { daftar: baris, bagian } = await daftar(noor, '63.11');
    expect(baris.map((satu) => [satu.nama, satu.namaDesa, satu.hitung, satu.tingkat?.pertemuan, satu.skor.pengorganisasian])).toEqual([
      ['PPKBD Uji', 'Juai', 'belum', 0, 100],
    ]);
    expect([baris[0]?.pelajaran?.kie, baris[0]?.pelajaran?.pertemuan]).toEqual([
      { bulan: 1, semua: 1 },
      { bulan: 0, semua: 0 },
    ]);
    expect(baris[0]?.pembanding).toMatchObject({ luas: 'sejenis', banyak: 1, skor: { pengorganisasian: 100 } });
    expect([bagian.length > 0, (await daftar(rudi, '63.11.01')).daftar.length, (await daftar(aminah, DESA_SITI)).daftar.length]).toEqual([true, 1, 1]);
    expect(await kode(minta(rudi, '/api/evaluasi?wilayah=63.11'))).toEqual([403, 'di-luar-wilayah']);
    expect(await kode(minta(halimah, `/api/evaluasi?wilayah=${DESA_SITI}`))).toEqual([403, 'di-luar-wilayah']);
    expect(await kode(minta(halimah, `/api/evaluasi/satu?id=${institusi.id}`))).toEqual([404, 'tidak-ditemukan']);
    expect(await kode(minta(noor, '/api/evaluasi?wilayah=63.11&bulan=3025'))).toEqual([400, 'bentuk-salah']);
  });

  test('satu institusi: baris rubriknya dalam kata, dan riwayat bulannya', async () => {
    const satu = zSatuEvaluasi.parse((await minta(noor, `/api/evaluasi/satu?id=${institusi.id}&bulan=${BULAN_LALU}`)).json());
    const kurang = satu.baris.filter((baris) => baris.isUntukBerikut).map((baris) => baris.kalimat.id);
    expect([satu.berikut, satu.dinilai, satu.riwayat.length]).toEqual(['dasar', { bulan: 12, sampai: BULAN_LALU }, 15]);
    expect(kurang).toContain('Pertemuan yang dihadiri 2 orang atau lebih, dengan notulen atau foto: baru 2 kali, paling sedikit 3 kali');
    // The month that runs has not had its chance yet: its class is the one of the month that closed last.
    const kini = zSatuEvaluasi.parse((await minta(noor, `/api/evaluasi/satu?id=${institusi.id}&bulan=${bulanIni()}`)).json());
    expect([kini.dinilai, kini.baris, kini.kini.tingkat]).toEqual([satu.dinilai, satu.baris, satu.kini.tingkat]);
  });

  test('putusan PKB tampil di samping hitungan; alasannya tidak ikut', async () => {
    const tingkat = { pengorganisasian: 1, pertemuan: 0, kie: 0, pencatatan: 0, pelayanan: 0, kemandirian: 1 };
    const isi = { sampai: BULAN_LALU, bulan: 12, tingkat, hitung: 'belum', rubrik: 0, bukti: {}, usulId: null, putus: 'dasar', alasan: 'Dilihat sendiri' };
    const putus = institusi.catat('institusi.kelas-putus', hariIni(), isi);
    const [putusan] = await rudi.kirim(tulisanOleh('rudi', { catatan: [putus] }));
    expect(putusan?.putusan).toBe('diterima');
    const [tolak] = await aminah.kirim(tulisanOleh('aminah', { catatan: [institusi.catat('institusi.kelas-putus', hariIni(), isi)] }));
    expect([tolak?.putusan, tolak?.kode]).toEqual(['dikembalikan', 'bukan-perannya']);
    await hitung();
    const harap = { kelas: 'dasar', tanggal: hariIni(), isBerbeda: true, tanggapan: null };
    expect((await daftar(noor, '63.11', bulanIni())).daftar[0]?.putus).toEqual(harap);
    // The office works from the last closed month: there too it sees what was decided since; an older month stays as it was and says what came after.
    const [lalu, lama] = [await daftar(noor, '63.11', BULAN_LALU), await daftar(noor, '63.11', tambahBulan(bulanIni(), -2))];
    expect([lalu.keadaanPada, lalu.daftar[0]?.putus, lama.keadaanPada, lama.daftar[0]?.putus]).toEqual([
      hariIni(),
      harap,
      akhirBulan(tambahBulan(bulanIni(), -2)),
      null,
    ]);
    const satu = async (bulan: string) => zSatuEvaluasi.parse((await minta(noor, `/api/evaluasi/satu?id=${institusi.id}&bulan=${bulan}`)).json());
    const [dekat, jauh] = [await satu(BULAN_LALU), await satu(tambahBulan(bulanIni(), -2))];
    expect([dekat.kini.putus, dekat.sesudah, jauh.kini.putus, jauh.sesudah]).toEqual([harap, null, null, harap]);
    const rinci = { sampai: BULAN_LALU, rubrik: 0, hitung: 'belum', isBeralasan: true };
    expect([dekat.rinci?.putusan, jauh.rinci?.putusan]).toEqual([rinci, null]);
    expect(JSON.stringify(await isiNilai())).not.toContain('Dilihat sendiri');
  });
});

test('kesepakatan yang lewat tenggat terhitung hari ini, juga bila desanya dihitung terakhir kali sebelum tenggatnya', async () => {
  const sepakat = { peran: 'pertemuan', catatan: 'Belum ada notulen', sepakat: 'Rapat dengan notulen', tenggat: hariIni() };
  await rudi.kirim(tulisanOleh('rudi', { catatan: [institusi.catat('institusi.binaan', hariIni(), sepakat)] }));
  await hitung();
  const lihat = async () => (await daftar(noor, '63.11')).daftar[0]?.binaan;
  expect(await lihat()).toEqual({ terbuka: 1, lewat: 0, selesai: 0 });
  // As if days had passed without a record.
  await rumah.sql`update nilai_institusi set isi = jsonb_set(isi, '{binaan,tenggat}', ${rumah.sql.json([tambahHari(hariIni(), -1)])}) where bulan = ${bulanIni()}`;
  expect(await lihat()).toEqual({ terbuka: 1, lewat: 1, selesai: 0 });
  await rumah.sql`update nilai_institusi set isi = jsonb_set(isi, '{binaan,tenggat}', ${rumah.sql.json([hariIni()])}) where bulan = ${bulanIni()}`;
});

describe('sebaya di ponsel', () => {
  const sebaya = async (siapa: Pengguna) => zSebaya.parse((await minta(siapa, `/api/evaluasi/sebaya?id=${institusi.id}&bulan=${BULAN_LALU}`)).json());

  test('kurang dari empat: tidak disebut, supaya tidak menunjuk satu pun', async () => {
    expect(await sebaya(aminah)).toEqual({ bulan: BULAN_LALU, diambil: hariIni(), medan: null, pembanding: null });
    expect(await kode(minta(halimah, `/api/evaluasi/sebaya?id=${institusi.id}`))).toEqual([404, 'tidak-ditemukan']);
  });

  test('tengah sekabupaten, juga desa yang tidak dilihatnya, sama untuk kader dan kabupaten, tanpa siapa', async () => {
    await rumah.sql`
      insert into nilai_institusi (kab, desa, bulan, institusi_id, jenis, nama, isi)
      select kab, ${DESA_LAIN}, bulan, gen_random_uuid(), jenis, 'Lain', jsonb_set(isi, '{skor,pertemuan}', to_jsonb(ke * 10))
      from nilai_institusi cross join generate_series(1, 4) ke where institusi_id = ${institusi.id} and bulan = ${BULAN_LALU}`;
    const { pembanding } = await sebaya(aminah);
    const [milikNya] = (await daftar(aminah, DESA_SITI)).daftar;
    const [olehNoor] = (await daftar(noor, DESA_SITI)).daftar;
    const nilai = [10, 20, 30, 40, milikNya?.skor.pertemuan ?? 0].toSorted((a, b) => a - b);
    expect([pembanding?.luas, pembanding?.banyak, pembanding?.skor.pertemuan]).toEqual(['sebaya', 5, nilai[2]]);
    expect([milikNya?.pembanding, olehNoor?.pembanding]).toEqual([pembanding, pembanding]);
    expect((await daftar(aminah, DESA_SITI)).daftar).toHaveLength(1);
    await rumah.sql`delete from nilai_institusi where nama = 'Lain'`;
  });
});

describe('rubrik', () => {
  const kirim = (siapa: Pengguna, isi: unknown, url = '/api/rubrik') => siapa.minta({ method: 'POST', url, payload: isi as object });

  test('yang pertama berlaku; hanya kabupaten yang boleh mengubah', async () => {
    const baca = async (siapa: Pengguna) => zDaftarRubrik.parse((await minta(siapa, '/api/rubrik')).json());
    expect([(await baca(noor)).isBolehUbah, (await baca(rudi)).isBolehUbah, (await baca(noor)).berlaku]).toEqual([true, false, 0]);
    expect(await kode(kirim(rudi, { rubrik: rubrik(2), alasan: 'Ingin' }))).toEqual([403, 'tidak-berhak']);
    expect(await kode(kirim(rudi, { rubrik: rubrik(2) }, '/api/rubrik/pratinjau'))).toEqual([403, 'tidak-berhak']);
  });

  test.each<[string, unknown, string]>([
    ['bulan yang sudah lewat', { rubrik: rubrik(2, awalBulan(BULAN_LALU)), alasan: 'Mundur' }, 'rubrik-mundur'],
    ['tanpa alasan', { rubrik: rubrik(2), alasan: ' ' }, 'bentuk-salah'],
    ['bukti di luar daftar', { rubrik: { ...rubrik(2), baris: [{ ...isiAwal.baris[0], bukti: 'x' }] }, alasan: 'Coba' }, 'bentuk-salah'],
    ['jumlah terbalik', { rubrik: { ...rubrik(2), gabung: { ...isiAwal.gabung, jumlah: [15, 10, 6] } }, alasan: 'Coba' }, 'bentuk-salah'],
  ])('ditolak: %s', async (_nama, isi, harap) => expect(await kode(kirim(noor, isi))).toEqual([400, harap]));

  test('pratinjau menyebut siapa yang berubah, tanpa mengubah apa pun', async () => {
    // The only role that this line moves is Pertemuan; the class stays, for other roles are at 0.
    const hasil = zPratinjau.parse((await kirim(noor, { rubrik: rubrik(2) }, '/api/rubrik/pratinjau')).json());
    expect(hasil).toMatchObject({
      bulan: BULAN_LALU,
      naik: 0,
      turun: 0,
      tetap: 1,
      ubah: [{ nama: 'PPKBD Uji', dari: 'belum', ke: 'belum', peran: ['pertemuan'] }],
    });
    expect(zPratinjau.parse((await kirim(noor, { rubrik: rubrik(3) }, '/api/rubrik/pratinjau')).json()).ubah).toEqual([]);
    expect(await rumah.sql`select 1 from rubrik`).toHaveLength(0);
  });

  test('versi baru menilai bulan mulai berlakunya setelah tutup, mengubah hanya yang diubah, dan sampai ke ponsel', async () => {
    const sebelum = await isiNilai();
    const jawaban = zDaftarRubrik.parse((await kirim(noor, { rubrik: rubrik(2), alasan: 'Hasil rapat koordinasi' })).json());
    expect([jawaban.berlaku, jawaban.daftar.map((satu) => [satu.rubrik.versi, satu.alasan])]).toEqual([
      1,
      [
        [0, null],
        [1, 'Hasil rapat koordinasi'],
      ],
    ]);
    await hitung();
    // The month that runs is judged by the one that closed before it: nothing changes yet.
    expect(await isiNilai()).toEqual(sebelum);
    const akun = zAkun.parse((await minta(aminah, '/api/akun')).json());
    expect(akun.rubrik).toEqual([{ ...rubrik(2), versi: 1, basis: 'perkiraan' }]);
    // As if it had counted from the closed month on.
    await rumah.sql`update rubrik set berlaku_dari = ${awalBulan(BULAN_LALU)}, isi = jsonb_set(isi, '{berlakuDari}', to_jsonb(${awalBulan(BULAN_LALU)}::text))`;
    await recountAll(rumah.sql, bulanIni());
    const sesudah = await isiNilai();
    expect(sesudah.slice(0, -2)).toEqual(sebelum.slice(0, -2));
    for (const ke of [-1, -2]) {
      const [lama, baru] = [sebelum.at(ke)?.isi, sesudah.at(ke)?.isi];
      expect(baru).toEqual({ ...lama, rubrik: 1, tingkat: { ...lama.tingkat, pertemuan: 1 } });
    }
  });

  test('rubrik lama tidak bisa diubah atau dihapus, juga tidak oleh basis data', async () => {
    const coba = (perintah: string) =>
      rumah.sql
        .begin(async (tx) => {
          await tx`select set_config('role', 'lini_app', true), set_config('lini.akun', (select id::text from akun where nama_pengguna = 'noor'), true)`;
          await tx.unsafe(perintah);
        })
        .then(
          () => 'jadi',
          (galat: { code?: string }) => galat.code,
        );
    expect([await coba(`update rubrik set alasan = 'x'`), await coba('delete from rubrik')]).toEqual(['42501', '42501']);
  });
});
