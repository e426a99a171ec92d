// A report from Bu Siti's phone to the lock at the kabupaten, over HTTP: who may take which step, what is refused, and that nothing changes then.

import { nextHlc } from '@lini/core/catatan/hlc.ts';
import { listUndian, pilihContoh } from '@lini/core/pelaporan/uji-petik.ts';
import { buatSejarahDesa, potretDesa } from '@lini/core/potret/potret-desa.ts';
import { zJawabanKirim } from '@lini/sync/wire.ts';
import { bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { DESA_LAIN, DESA_SITI, type NamaOrang, ORANG } from '../setup/basis-data.ts';
import { openRumahUji, type Pengguna, type RumahUji, ringkas } from '../setup/rumah.ts';

let rumah: RumahUji;
let nomor = 0;
let langkah = 0;
let buku: BukuLaporan;
const orang = {} as Record<NamaOrang, Pengguna>;

beforeAll(async () => {
  rumah = await openRumahUji();
  for (const nama of Object.keys(ORANG) as NamaOrang[]) orang[nama] = await rumah.masuk(nama);
});
afterAll(() => rumah.close());
beforeEach(async () => {
  nomor += 1;
  buku = new BukuLaporan(nomor, '2026-05', DESA_SITI);
  await daftarkan();
});

/** The card of the institution whose report it is, as its village has it. */
async function daftarkan(jenis = 'sub-ppkbd', nomorInstitusi = nomor, desa = DESA_SITI): Promise<void> {
  const kartu = bukuInstitusi('2025-01-01', { jenis, nama: 'Sub-PPKBD RT 001', wilayah: jenis === 'ppkbd' ? [] : ['001'] }, nomorInstitusi);
  const catatan = kartu.catatan.map((satu) => ({ ...satu, desa, oleh: ORANG.rudi.id }));
  expect(ringkas(await orang.rudi.kirim(catatan))).toEqual(['diterima']);
}

const ajukan = async (nama: NamaOrang, angka = angkaUji()) => {
  const satu = buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angka), ORANG[nama].id);
  const hasil = ringkas(await orang[nama].kirim([satu]));
  if (hasil[0] === 'diterima') buku.catatan.push(satu);
  return { id: satu.id, hasil };
};

/** One step at the desk of the office. */
async function catat(nama: NamaOrang, kind: string, isi: Record<string, unknown>, desa = DESA_SITI): Promise<string[]> {
  langkah += 1;
  const catatan = [{ id: uuidUji(langkah, 0x0ff), kind, subjek: { jenis: 'laporan', id: buku.id }, desa, isi: { bulan: buku.bulan, ...isi } }];
  const jawaban = await orang[nama].minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } });
  return jawaban.statusCode === 200 ? ringkas(zJawabanKirim.parse(jawaban.json()).putusan) : [`${jawaban.statusCode}`];
}

const jumlahCatatan = async (): Promise<number> => {
  const [hitung] = await rumah.sql<[{ n: number }]>`select count(*) as n from catatan where subjek_id = ${buku.id}`;
  return hitung.n;
};

test('dari ponsel Bu Siti sampai terkunci, lalu ralat', async () => {
  const { id: ajuan, hasil } = await ajukan('siti');
  expect(hasil).toEqual(['diterima']);
  expect(await catat('rudi', 'laporan.periksa', { ajuan })).toEqual(['diterima']);
  expect(await catat('rudi', 'laporan.setujui', { ajuan })).toEqual(['diterima']);
  expect(await catat('hasan', 'laporan.sahkan', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.terima', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.kunci', { ajuan })).toEqual(['diterima']);
  const ralat = buku.tulis('laporan.ralat', '2026-06-15', { angka: angkaUji(81), alasan: 'Satu keluarga tercatat dua kali' }, ORANG.siti.id);
  expect(ringkas(await orang.siti.kirim([ralat]))).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.ralat-putus', { ralat: ralat.id, isDisetujui: true, alasan: null })).toEqual(['diterima']);
  const umpan = (await orang.siti.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id);
  expect(umpan.map((satu) => satu.catatan.kind.split('.')[1])).toEqual(['ajukan', 'periksa', 'setujui', 'sahkan', 'terima', 'kunci', 'ralat', 'ralat-putus']);
});

test.each([
  ['siti', 'laporan.setujui'],
  ['aminah', 'laporan.setujui'],
  ['rudi', 'laporan.sahkan'],
  ['hasan', 'laporan.terima'],
  ['siti', 'laporan.kunci'],
  ['noor', 'laporan.periksa'],
] as const)('%s tidak boleh %s: ditolak dengan kode, tidak ada yang berubah', async (nama, kind) => {
  const { id: ajuan } = await ajukan('masitah');
  expect(await catat(nama, kind, { ajuan })).toEqual(['dikembalikan bukan-perannya kind']);
  expect(await jumlahCatatan()).toBe(1);
});

test('laporan desa lain dan kecamatan lain tidak terjangkau, juga bila desanya dipalsukan', async () => {
  const { id: ajuan } = await ajukan('siti');
  expect(await catat('halimah', 'laporan.ajukan', buku.isiAjuan())).toEqual(['dikembalikan di-luar-wilayah desa']);
  expect(await catat('hasan', 'laporan.kembalikan', { ajuan, alasan: 'x', baris: [] }, DESA_LAIN)).toEqual(['dikembalikan di-luar-wilayah desa']);
  expect(await jumlahCatatan()).toBe(1);
  expect((await orang.halimah.ambilSemua()).filter((satu) => satu.catatan.subjek.id === buku.id)).toEqual([]);
});

test('kantor menulis tentang laporan saja, lewat pintunya sendiri, dan umpannya kosong', async () => {
  await ajukan('siti');
  const keluarga = { ...buku.tulis('keluarga.daftar', '2026-06-02', {}, ORANG.hasan.id), subjek: { jenis: 'keluarga', id: uuidUji(5, 0xfa) } };
  expect(ringkas(await orang.hasan.kirim([keluarga]))).toEqual(['dikembalikan tidak-berhak']);
  expect(ringkas(await orang.hasan.kirim([buku.tulis('laporan.periksa', '2026-06-02', { ajuan: uuidUji(1) }, ORANG.hasan.id)]))).toEqual([
    'dikembalikan tidak-berhak',
  ]);
  for (const nama of ['hasan', 'noor'] as const) expect([nama, await orang[nama].ambilSemua()]).toEqual([nama, []]);
});

test('PUS tidak cocok, kembali tanpa alasan, menyetujui sendiri, bulan terkunci: kode, dan tidak ada yang berubah', async () => {
  expect((await ajukan('siti', { ...angkaUji(), A2: [99, null] })).hasil).toEqual(['dikembalikan laporan-pus-tidak-cocok angka.A2']);
  const { id: ajuan } = await ajukan('rudi');
  expect(await catat('rudi', 'laporan.kembalikan', { ajuan, alasan: ' ', baris: [] })).toEqual(['dikembalikan alasan-kosong alasan']);
  expect(await catat('rudi', 'laporan.setujui', { ajuan })).toEqual(['dikembalikan setujui-sendiri oleh']);
  expect(await catat('hasan', 'laporan.setujui', { ajuan })).toEqual(['diterima']);
  expect(await catat('hasan', 'laporan.sahkan', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.terima', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.kunci', { ajuan })).toEqual(['diterima']);
  expect((await ajukan('siti', angkaUji(85))).hasil).toEqual(['dikembalikan laporan-terkunci bulan']);
  expect(await catat('rudi', 'laporan.kembalikan', { ajuan, alasan: 'Terlambat tahu', baris: [] })).toEqual(['dikembalikan laporan-belum-waktunya ajuan']);
  expect(await jumlahCatatan()).toBe(5);
});

test('laporan institusi yang bukan miliknya, yang tidak ada, dari desa lain, atau atas nama jenis lain tidak dihitung', async () => {
  await daftarkan('ppkbd', 900);
  await daftarkan('sub-ppkbd', 901, '63.11.01.2004');
  const kirim = async (nama: NamaOrang, institusi: number, jenis: string): Promise<string[]> => {
    const lain = new BukuLaporan(institusi, '2026-05', DESA_SITI);
    return ringkas(await orang[nama].kirim([lain.tulis('laporan.ajukan', '2026-06-02', lain.isiAjuan(angkaUji(), { jenis }), ORANG[nama].id)]));
  };
  expect(await kirim('siti', 900, 'ppkbd')).toEqual(['dikembalikan bukan-institusinya institusiId']);
  expect(await kirim('aminah', nomor, 'sub-ppkbd')).toEqual(['dikembalikan bukan-institusinya institusiId']);
  // Of another village she sees nothing: it waits, and never counts.
  expect(await kirim('siti', 901, 'sub-ppkbd')).toEqual(['ditahan menunggu-institusi institusiId']);
  expect(await kirim('siti', nomor, 'ppkbd')).toEqual(['dikembalikan subjek-tidak-cocok institusiId']);
  expect(await kirim('siti', 902, 'sub-ppkbd')).toEqual(['ditahan menunggu-institusi institusiId']);
  expect(await jumlahCatatan()).toBe(0);
  expect((await ajukan('masitah')).hasil).toEqual(['diterima']);
});

test('bulan yang keliru dalam langkah, angka yang mustahil, dan batas kader: ditolak dengan kode', async () => {
  const mustahil: [string, [number, number | null]][] = [
    ['A1', [-5, null]],
    ['B18', [50, 3]],
    ['A1', [10_000_000, null]],
  ];
  for (const [indikator, angka] of mustahil) {
    expect((await ajukan('siti', { ...angkaUji(), [indikator]: angka })).hasil[0]).toContain('laporan-angka-mustahil');
  }
  expect((await ajukan('siti', { ...angkaUji(), constructor: [1, null] as [number, null] })).hasil).toEqual(['dikembalikan isi-tidak-sah angka.constructor']);
  const lambat = buku.tulis('laporan.ajukan', '2026-06-21', buku.isiAjuan(), ORANG.siti.id);
  expect(ringkas(await orang.siti.kirim([lambat]))).toEqual(['dikembalikan laporan-lewat-batas bulan']);
  const { id: ajuan } = await ajukan('siti');
  expect(await catat('rudi', 'laporan.setujui', { ajuan, bulan: '2026-03' })).toEqual(['dikembalikan subjek-tidak-cocok bulan']);
  expect(await catat('rudi', 'laporan.setujui', { ajuan })).toEqual(['diterima']);
  expect(await catat('noor', 'laporan.kembalikan', { ajuan, alasan: 'Periksa lagi', baris: [] })).toEqual(['dikembalikan laporan-di-meja-lain ajuan']);
});

test('jawaban yang hilang di jalan diminta lagi: langkah yang sama tidak dua kali, dan dua langkah sekali kirim berurutan', async () => {
  const { id: ajuan } = await ajukan('siti');
  const tulis = (id: string, kind: string, isi: Record<string, unknown>) => ({
    id,
    kind,
    subjek: { jenis: 'laporan', id: buku.id },
    desa: DESA_SITI,
    isi: { bulan: buku.bulan, ...isi },
  });
  const kirim = async (catatan: unknown[]) =>
    ringkas(zJawabanKirim.parse((await orang.rudi.minta({ method: 'POST', url: '/api/kantor/catat', payload: { catatan } })).json()).putusan);
  const setujui = tulis(uuidUji(nomor, 0xfff0), 'laporan.setujui', { ajuan });
  const kembalikan = tulis(uuidUji(nomor, 0x0001), 'laporan.kembalikan', { ajuan, alasan: 'Periksa lagi', baris: [] });
  expect(await kirim([setujui, kembalikan])).toEqual(['diterima', 'diterima']);
  expect(await kirim([setujui, kembalikan])).toEqual(['sudah-ada', 'sudah-ada']);
  // The return came last, so the report may be sent anew, by a phone that has seen it.
  const baru = buku.tulis('laporan.ajukan', '2026-06-05', buku.isiAjuan(), ORANG.siti.id);
  const dicatat = nextHlc(
    (await orang.siti.ambilSemua())
      .map((satu) => satu.catatan.dicatat)
      .sort()
      .at(-1) ?? null,
    Date.now(),
    baru.perangkat,
  );
  expect(ringkas(await orang.siti.kirim([{ ...baru, dicatat }]))).toEqual(['diterima']);
});

test('uji petik hanya tentang keluarga yang diundi, seluruhnya; yang memilih sendiri ditolak dan tidak dihitung', async () => {
  const keluarga = Array.from({ length: 12 }, (_, ke) => {
    const satu = new BukuKeluarga(nomor * 100 + ke, DESA_SITI, '001');
    satu.daftar('2026-01-05');
    satu.anggota('2026-01-05', { nama: `Pak ${ke}`, jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1988-01-05' });
    return satu;
  });
  const catatan = keluarga.flatMap((satu) => satu.catatan).map((satu) => ({ ...satu, oleh: ORANG.siti.id }));
  expect(new Set(ringkas(await orang.siti.kirim(catatan)))).toEqual(new Set(['diterima']));
  const { id: ajuan } = await ajukan('siti');
  const umpan = (await orang.rudi.ambilSemua()).map((satu) => satu.catatan).filter((satu) => satu.desa === DESA_SITI);
  const desa = potretDesa(buatSejarahDesa(Map.groupBy(umpan, (satu) => satu.subjek.id)), '2026-05-31');
  const institusi = desa.institusi.find((satu) => satu.institusi.id === buku.institusiId)?.institusi;
  const daftar = institusi ? listUndian(desa, institusi) : [];
  const contoh = pilihContoh(buku.id, daftar, 5);
  const lain = daftar.filter((id) => !contoh.includes(id));
  const uji = async (pilihan: readonly string[]) => {
    const hasil = pilihan.map((keluargaId) => ({ keluargaId, hasil: 'cocok', alasan: null }));
    return ringkas(await orang.rudi.kirim([buku.tulis('laporan.uji-petik', '2026-06-05', { ajuan, hasil }, ORANG.rudi.id)]));
  };
  const DITOLAK = ['dikembalikan uji-bukan-undian hasil'];
  // Each try is another catatan: the number of a step follows the book.
  const coba = async (pilihan: readonly string[]) => {
    const hasil = await uji(pilihan);
    buku.catatan.push(...umpan.slice(0, 1));
    return hasil;
  };
  expect([contoh.length, lain.length > 0]).toEqual([5, true]);
  expect(await coba(lain.slice(0, 5))).toEqual(DITOLAK);
  expect(await coba([...contoh.slice(1), lain[0] ?? ''])).toEqual(DITOLAK);
  expect(await coba(contoh.slice(0, 1))).toEqual(DITOLAK);
  expect(await coba([uuidUji(77, 0xbad)])).toEqual(DITOLAK);
  expect(await jumlahCatatan()).toBe(1);
  expect(await coba(contoh)).toEqual(['diterima']);
});
