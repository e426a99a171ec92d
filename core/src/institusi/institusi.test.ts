// The institution: money adds up in any order, decrees and plans on their edge days, the pattern of the village, evidence by role.
import { bukuInstitusi, bukuKader, isiKartuUji, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { keadaanSk, SK_KOSONG, type Sk } from '../kader/sk.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import { buktiPeran, isPertemuanSah } from './bukti-peran.ts';
import type { Institusi } from './institusi.ts';
import { bagianSendiri, bukuKas, ringkasKas, saldoKas } from './kas.ts';
import { isPemegang } from './pemegang.ts';
import { listPeranKosong } from './peran-kosong.ts';
import { polaDesa } from './pola.ts';
import { listRencanaBulan } from './rencana.ts';

const parameter = parameterPada('2025-06-30');
const kas = (isi: Record<string, unknown>) => ({ arah: 'masuk', rupiah: 1000, sumber: 'swadaya', uraian: 'Iuran', peran: null, ...isi });
const rapat = (isi: Record<string, unknown> = {}) => ({
  jenis: 'pengurus',
  tempat: null,
  agenda: 'Rencana bulan depan',
  hadir: [],
  hadirLain: 5,
  notulen: null,
  isBawaEvaluasi: null,
  ...isi,
});
const barisAcak = fc.record({
  arah: fc.constantFrom('masuk', 'keluar'),
  rupiah: fc.integer({ min: 1, max: 5_000_000 }),
  sumber: fc.constantFrom('apbn', 'apbd', 'add', 'swadaya', 'mitra'),
  hari: fc.integer({ min: 1, max: 28 }),
});

describe('kas', () => {
  test('saldo adalah jumlah semua baris, apa pun urutan tibanya; saldo berjalan berakhir di saldo itu', () => {
    fc.assert(
      fc.property(fc.array(barisAcak, { maxLength: 30 }), fc.infiniteStream(fc.nat()), (daftar, acak) => {
        const buku = bukuInstitusi('2025-01-01');
        for (const { hari, ...baris } of daftar) buku.catat('institusi.kas', `2025-03-${String(hari).padStart(2, '0')}`, kas(baris));
        const kunci = new Map(buku.catatan.map((satu) => [satu.id, acak.next().value as number]));
        const tiba = [...buku.catatan].sort((a, b) => (kunci.get(a.id) ?? 0) - (kunci.get(b.id) ?? 0));
        const institusi = foldSubjek('institusi', buku.id, susunCatatan(tiba));
        const jumlah = daftar.reduce((hasil, satu) => hasil + (satu.arah === 'masuk' ? satu.rupiah : -satu.rupiah), 0);
        expect(saldoKas(institusi, '2025-12-31')).toBe(jumlah);
        expect(bukuKas(institusi).at(-1)?.saldo ?? 0).toBe(jumlah);
        expect(institusi).toEqual(buku.keadaan());
        const { masuk, keluar, masukSendiri, keluarSendiri } = ringkasKas(institusi, '2025-03-01', '2025-03-31');
        expect(masuk - keluar).toBe(jumlah);
        expect(masukSendiri <= masuk && keluarSendiri <= keluar).toBe(true);
      }),
      { numRuns: 100 },
    );
  });

  test('saldo di bawah nol diterima; hari setelah tanggal yang ditanya belum dihitung', () => {
    const buku = bukuInstitusi('2025-01-01');
    const keluar = buku.catat('institusi.kas', '2025-02-10', kas({ arah: 'keluar', rupiah: 50_000 }));
    buku.catat('institusi.kas', '2025-02-11', kas({ rupiah: 20_000 }));
    expect(judgeCatatan(keluar, [buku.catatan[0] as typeof keluar], '2025-02-10').putusan).toBe('diterima');
    expect([saldoKas(buku.keadaan(), '2025-02-10'), saldoKas(buku.keadaan(), '2025-02-11')]).toEqual([-50_000, -30_000]);
  });

  test('bagian dana sendiri dari biaya: swadaya dan mitra; kosong bila tidak ada biaya', () => {
    const buku = bukuInstitusi('2025-01-01');
    expect(bagianSendiri(ringkasKas(buku.keadaan(), '2025-01-01', '2025-12-31'))).toBeNull();
    for (const [sumber, rupiah] of [
      ['apbd', 60_000],
      ['swadaya', 30_000],
      ['mitra', 10_000],
    ] as const)
      buku.catat('institusi.kas', '2025-04-01', kas({ arah: 'keluar', sumber, rupiah }));
    expect(bagianSendiri(ringkasKas(buku.keadaan(), '2025-04-01', '2025-04-30'))).toBe(0.4);
  });

  test.each([0, -5, 1.5, 1_000_000_001])('%s rupiah dikembalikan', (rupiah) => {
    const buku = bukuInstitusi('2025-01-01');
    const [kartu] = buku.catatan;
    const putusan = judgeCatatan(buku.catat('institusi.kas', '2025-02-10', kas({ rupiah })), kartu ? [kartu] : [], '2025-02-10');
    expect(putusan).toMatchObject({ putusan: 'dikembalikan', kode: 'isi-tidak-sah' });
  });
});

test.each([
  ['PPKBD: kader desa', {}, 'ppkbd', [], true],
  ['PPKBD: bukan kader dusun, juga yang tanpa RT', {}, 'sub-ppkbd', [], false],
  ['Sub-PPKBD: bukan kader desa', { jenis: 'sub-ppkbd', wilayah: ['002'] }, 'ppkbd', [], false],
  ['Sub-PPKBD: kader RT-nya', { jenis: 'sub-ppkbd', wilayah: ['002'] }, 'sub-ppkbd', ['002'], true],
  ['Sub-PPKBD: bukan kader RT lain', { jenis: 'sub-ppkbd', wilayah: ['002'] }, 'sub-ppkbd', ['005'], false],
  ['Kelompok KB: kader dusun yang melayani seluruh desa', { jenis: 'kelompok-kb' }, 'sub-ppkbd', [], true],
  ['PKB mewakili semuanya', { jenis: 'sub-ppkbd' }, 'pkb', [], true],
] as const)('yang bicara untuk institusi. %s', (_nama, kartu, peran, rt, harap) =>
  expect(isPemegang(bukuInstitusi('2025-01-01', kartu).keadaan(), { peran, rt: [...rt] })).toBe(harap),
);

describe('SK', () => {
  const sk = (isi: Partial<Sk>): Sk => ({ ...SK_KOSONG, skAda: true, ...isi });
  test.each<[string, Sk, string]>([
    ['belum ditanya', SK_KOSONG, 'tidak-diketahui'],
    ['tidak ada', sk({ skAda: false }), 'tidak-ada'],
    ['ada tanpa tanggal', sk({}), 'berlaku'],
    ['berakhir hari ini', sk({ skSampai: '2025-06-30' }), 'segera'],
    ['berakhir kemarin', sk({ skSampai: '2025-06-29' }), 'habis'],
    ['berakhir 60 hari lagi', sk({ skSampai: '2025-08-29' }), 'segera'],
    ['berakhir 61 hari lagi', sk({ skSampai: '2025-08-30' }), 'berlaku'],
    ['tanpa akhir, genap 3 tahun', sk({ skTanggal: '2022-06-30' }), 'berlaku'],
    ['tanpa akhir, lewat 3 tahun', sk({ skTanggal: '2022-06-29' }), 'ditinjau'],
    ['tanpa akhir, terbit 29 Februari 2020', sk({ skTanggal: '2020-02-29' }), 'ditinjau'],
  ])('%s', (_nama, satu, harap) => expect(keadaanSk(satu, '2025-06-30', parameter)).toBe(harap));

  test('berakhir sebelum terbit: dikembalikan', () => {
    const buku = bukuInstitusi('2025-01-01', { skAda: true, skTanggal: '2025-01-01', skSampai: '2024-12-31' });
    expect(judgeCatatan(buku.catatan[0] as never, [], '2025-01-01')).toMatchObject({ kode: 'sk-berakhir-sebelum-terbit', isian: 'skSampai' });
  });
});

describe('rencana dan pembagian tugas', () => {
  test('yang terlaksana keluar dari daftar bulan itu, juga bila selesainya tercatat sebelum rencananya', () => {
    const buku = bukuInstitusi('2025-01-01');
    const isi = { tahun: 2025, bulan: 6, peran: 'kie', kegiatan: 'Penyuluhan di langgar' };
    const satu = buku.catat('institusi.rencana', '2025-06-10', isi);
    buku.catat('institusi.rencana', '2025-06-10', { ...isi, kegiatan: 'Kelas ibu' });
    buku.catat('institusi.rencana-selesai', '2025-06-05', { rencanaId: satu.id, hasil: null });
    expect(listRencanaBulan(buku.keadaan(), '2025-06').map((baris) => baris.kegiatan)).toEqual(['Kelas ibu']);
  });

  test('rencana yang sama tidak dua kali terlaksana; yang belum tiba ditunggu', () => {
    const buku = bukuInstitusi('2025-01-01');
    const satu = buku.catat('institusi.rencana', '2025-01-02', { tahun: 2025, bulan: 1, peran: 'kie', kegiatan: 'Penyuluhan' });
    const selesai = buku.catat('institusi.rencana-selesai', '2025-01-05', { rencanaId: satu.id, hasil: null });
    const lagi = buku.catat('institusi.rencana-selesai', '2025-01-06', { rencanaId: satu.id, hasil: null });
    const [kartu] = buku.catatan;
    expect(judgeCatatan(lagi, [kartu, satu, selesai] as never, '2025-01-06')).toMatchObject({ kode: 'rencana-sudah-selesai' });
    expect(judgeCatatan(selesai, [kartu] as never, '2025-01-06')).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-catatan' });
  });

  test('peran tanpa pemegang disebut', () => {
    const buku = bukuInstitusi('2025-01-01');
    expect(listPeranKosong(buku.keadaan().pembagianTugas)).toHaveLength(6);
    const orang = ['00000000-0000-7000-8000-000000000001'];
    buku.catat('institusi.tugas', '2025-01-02', { pengorganisasian: orang, pertemuan: orang, kie: [], pencatatan: orang, pelayanan: orang, kemandirian: [] });
    expect(listPeranKosong(buku.keadaan().pembagianTugas)).toEqual(['kie', 'kemandirian']);
  });
});

describe('nonaktif dan kartu', () => {
  test('nonaktif keluar dari hitungan sampai diaktifkan lagi', () => {
    const buku = bukuInstitusi('2025-01-01');
    buku.catat('institusi.nonaktif', '2025-03-01', { alasan: 'Tidak ada kader' });
    buku.catat('institusi.aktif', '2025-05-01', { keterangan: null });
    expect(['2025-02-28', '2025-03-01', '2025-05-01'].map((hari) => buku.keadaan(hari).nonaktif)).toEqual([null, '2025-03-01', null]);
  });

  test('pertemuan tanpa seorang pun hadir dikembalikan; sebelum kartunya tiba ditahan', () => {
    const buku = bukuInstitusi('2025-01-01');
    const kosong = buku.catat('institusi.pertemuan', '2025-01-05', rapat({ hadirLain: 0 }));
    expect(judgeCatatan(kosong, [buku.catatan[0]] as never, '2025-01-05')).toMatchObject({ kode: 'hadir-wajib' });
    expect(judgeCatatan(kosong, [], '2025-01-05')).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-institusi' });
  });
});

describe('pola desa', () => {
  const institusi = (daftar: Record<string, unknown>[]): Institusi[] => daftar.map((kartu, ke) => bukuInstitusi('2025-01-01', kartu, ke + 1).keadaan());
  const pola = (daftar: Record<string, unknown>[]) =>
    polaDesa(lengkapiPotret([], { poktan: [], institusi: institusi(daftar), kader: [], laporan: [] }, '2025-06-30').institusi);
  const [ppkbd, sub, kelompok] = [{}, { jenis: 'sub-ppkbd' }, { jenis: 'kelompok-kb' }];
  test.each<[string | null, Record<string, unknown>[]]>([
    [null, []],
    [null, [sub]],
    ['I', [ppkbd]],
    ['II', [ppkbd, sub]],
    ['III', [ppkbd, sub, kelompok]],
    ['III', [ppkbd, kelompok]],
    ['III', [ppkbd, sub, { ...kelompok, dasawisma: 0 }]],
    ['IV', [ppkbd, sub, { ...kelompok, dasawisma: 2 }]],
    ['V', [{ ...ppkbd, isKeluargaMembina: true }, sub]],
  ])('Pola %s', (harap, daftar) => expect(pola(daftar)).toBe(harap));
});

describe('bukti enam peran', () => {
  test.each([
    [1, null, false],
    [1, 0, false],
    [1, 1, true],
    [0, 1, false],
    [0, 2, true],
  ])('pertemuan bernotulen dihadiri %i kader dan %s orang lain: sah %s', (kader, hadirLain, isSah) => {
    const ppkbd = bukuInstitusi('2025-01-01');
    ppkbd.catat('institusi.pertemuan', '2025-06-03', rapat({ hadir: Array.from({ length: kader }, (_, ke) => uuidUji(ke)), hadirLain, notulen: 'Sepakat' }));
    const keadaan = ppkbd.keadaan();
    expect(keadaan.pertemuan.map((satu) => isPertemuanSah(satu, keadaan))).toEqual([isSah]);
  });

  test('sebulan satu PPKBD, dihitung tangan', () => {
    const ppkbd = bukuInstitusi('2025-01-01', { skAda: true, skTanggal: '2025-01-01' });
    const siti = bukuKader('2025-01-01', 'Bu Siti');
    siti.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: ppkbd.id, jabatan: 'ketua' }));
    const sah = ppkbd.catat('institusi.pertemuan', '2025-06-03', rapat({ hadir: [siti.id] }));
    ppkbd.catat('institusi.pertemuan', '2025-06-10', rapat({ jenis: 'rakor-desa', notulen: 'Sepakat', isBawaEvaluasi: true }));
    ppkbd.catat('institusi.pertemuan', '2025-06-12', rapat({ notulen: null }));
    ppkbd.catat('institusi.pertemuan', '2025-05-31', rapat({ notulen: 'Bulan lalu' }));
    const bukti = () => {
      const potret = lengkapiPotret(
        [],
        { poktan: [], institusi: [ppkbd.keadaan('2025-06-30')], kader: [siti.keadaan('2025-06-30')], laporan: [] },
        '2025-06-30',
      );
      return buktiPeran(potret.institusi[0] as never, '2025-06-01', '2025-06-30', parameter);
    };
    expect(bukti().pertemuan).toMatchObject({ menurutJenis: { pengurus: 2, 'rakor-desa': 1, anggota: 0 }, sah: 1, bawaEvaluasi: 1 });
    ppkbd.catat('lampiran.foto', '2025-06-04', { untuk: sah.id, foto: 'data:image/jpeg;base64,/9j/AAAA', keterangan: null });
    expect(bukti().pertemuan.sah).toBe(2);
    ppkbd.catat('institusi.peta', '2025-06-20', { intervensi: ['kie'], keterangan: null });
    ppkbd.catat('institusi.layanan', '2025-06-21', { jenis: 'bantu-poktan', poktan: 'bkb', orang: 9, keterangan: null });
    ppkbd.catat('institusi.layanan', '2025-06-22', { jenis: 'pup', poktan: null, orang: 3, keterangan: null });
    expect(bukti().pengorganisasian).toMatchObject({ petugas: 1, isKolektif: true, isSkBerlaku: true, rencana: 0 });
    expect(bukti().pencatatan).toEqual({ petaDiperiksa: 1, intervensi: 1, petaTerakhir: '2025-06-20' });
    const kie = { bentuk: 'arisan', penyaji: ['ppkbd'], media: [], tempat: null, caraTemu: null, toma: null, toga: 1, toda: null, pemuda: null };
    ppkbd.catat('kie.kegiatan', '2025-06-05', { ...kie, topik: ['K05', 'K10'], hadirL: 3, hadirP: 20 });
    ppkbd.catat('kie.kegiatan', '2025-06-30', { ...kie, topik: ['K05'], hadirL: null, hadirP: 8 });
    ppkbd.catat('kie.kegiatan', '2025-07-01', { ...kie, topik: ['K01'], hadirL: 9, hadirP: 9 });
    expect(bukti().kie).toEqual({ kunjungan: 0, konseling: 0, kegiatan: 2, orang: 31, topik: 2, tokoh: 1 });
    expect(bukti().pelayanan).toMatchObject({ menurutJenis: { 'bantu-poktan': 1, pup: 1 }, macam: 2 });
  });

  test('foto yang pertemuannya belum tiba ditunggu', () => {
    const buku = bukuInstitusi('2025-01-01', isiKartuUji());
    const foto = buku.catat('lampiran.foto', '2025-01-05', {
      untuk: '00000000-0000-7000-8000-000000000009',
      foto: 'data:image/jpeg;base64,/9j/AAAA',
      keterangan: null,
    });
    expect(judgeCatatan(foto, [buku.catatan[0]] as never, '2025-01-05')).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-catatan' });
  });

  test('foto hanya untuk pertemuan dan KIE, paling banyak empat', () => {
    const buku = bukuInstitusi('2025-01-01', isiKartuUji());
    const sah = buku.catat('institusi.pertemuan', '2025-01-05', rapat({}));
    const foto = (untuk: string) => buku.catat('lampiran.foto', '2025-01-05', { untuk, foto: 'data:image/jpeg;base64,/9j/AAAA', keterangan: null });
    const putus = (satu: Catatan) =>
      judgeCatatan(
        satu,
        buku.catatan.filter((lain) => lain.id !== satu.id),
        '2025-01-05',
      );
    for (let ke = 1; ke <= 4; ke += 1) expect([ke, putus(foto(sah.id)).putusan]).toEqual([ke, 'diterima']);
    const kelima = foto(sah.id);
    expect(putus(kelima)).toMatchObject({ putusan: 'dikembalikan', kode: 'foto-terlalu-banyak', isian: 'untuk' });
    buku.catatan.pop();
    expect(putus(foto(buku.catatan[0]?.id ?? ''))).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-catatan' });
    const keluarga = new BukuKeluarga();
    const daftar = keluarga.daftar('2025-01-01');
    expect(judgeCatatan(keluarga.catat('lampiran.foto', '2025-01-05', kelima.isi as never), [daftar], '2025-01-05')).toMatchObject({
      kode: 'subjek-tidak-cocok',
    });
  });

  test.each([
    'data:text/html;base64,AAAA',
    'https://contoh.id/foto.jpg',
    'data:image/svg+xml;base64,AAAA',
    'data:image/jpeg;base64,',
    'data:image/jpeg;base64,AAAA',
    'data:image/webp;base64,/9j/AAAA',
    'data:image/webp;base64,PHN2ZyB4bWxucz0i',
  ])('%s bukan foto', (foto) => {
    const buku = bukuInstitusi('2025-01-01');
    const rusak = buku.catat('lampiran.foto', '2025-01-05', { untuk: buku.id, foto, keterangan: null });
    expect(judgeCatatan(rusak, [buku.catatan[0]] as never, '2025-01-05')).toMatchObject({ kode: 'isi-tidak-sah', isian: 'foto' });
  });
});
