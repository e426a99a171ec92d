// The judge: what counts, what waits, what goes back, each with its code and field.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from './catatan.ts';
import { judgeCatatan } from './judge.ts';
import { kalimatTolakan } from './kalimat-tolakan.ts';

const HARI_INI = '2025-06-30';

function siap() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istriId = buku.istri('2025-01-01', '1995-01-01');
  const suamiId = buku.anggota('2025-01-01', { lahir: '1990-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  return { buku, istriId, suamiId };
}

/** Judges the last catatan of the book against the ones before it. */
const putusanAkhir = ({ catatan }: { catatan: readonly Catatan[] }) => judgeCatatan(catatan.at(-1) as Catatan, catatan.slice(0, -1), HARI_INI);

const LAYANAN = { metode: 'pil', jenisSuntik: null, jenisPil: null, batangImplan: null, tempat: 'kader', jalur: null, pertamaKali: null };
const ORANG = { nama: 'Fulan', nik: null, nikKosong: 'menolak', jenisKelamin: 'L', lahir: null, hubungan: 'anak', statusKawin: 'belum-kawin', ibuId: null };

const KASUS: [string, (buku: BukuKeluarga, istriId: string, suamiId: string) => void, string, string, string | null][] = [
  ['mulai KB di tahun 3025', (b, i) => b.status('2025-02-01', i, { metode: 'pil', mulai: '3025-01-01' }), 'dikembalikan', 'mulai-tidak-mungkin', 'mulai'],
  ['mulai KB sebelum ibu lahir', (b, i) => b.status('2025-02-01', i, { metode: 'pil', mulai: '1994-12-31' }), 'dikembalikan', 'mulai-tidak-mungkin', 'mulai'],
  [
    'istri laki-laki',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), hubungan: 'istri', statusKawin: 'kawin' }),
    'dikembalikan',
    'peran-keluarga-tidak-cocok',
    'hubungan',
  ],
  [
    'lahir di tahun 0',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), lahir: '0000-01-01' }),
    'dikembalikan',
    'tanggal-terlalu-lama',
    'lahir',
  ],
  ['meninggal sebelum jadi anggota', (b, i) => b.catat('anggota.meninggal', '2024-12-31', { anggotaId: i }), 'dikembalikan', 'belum-jadi-anggota', 'terjadi'],
  ['tanggal di tahun 3025', (b) => b.rumah('3025-01-01', 'ledeng', null), 'dikembalikan', 'tanggal-masa-depan', 'terjadi'],
  ['besok', (b) => b.rumah('2025-07-01', 'ledeng', null), 'dikembalikan', 'tanggal-masa-depan', 'terjadi'],
  ['tahun 1900', (b) => b.rumah('1900-01-01', 'ledeng', null), 'dikembalikan', 'tanggal-terlalu-lama', 'terjadi'],
  ['jenis dari masa depan', (b) => b.catat('kb.teleportasi', '2025-02-01', {}), 'ditahan', 'jenis-belum-dikenal', 'kind'],
  ['versi dari masa depan', (b, i) => b.catat('kb.pelayanan', '2025-02-01', { istriId: i, ...LAYANAN }, 9), 'ditahan', 'versi-terlalu-baru', 'v'],
  ['keluarga didaftar dua kali', (b) => b.daftar('2025-02-01'), 'dikembalikan', 'sudah-terdaftar', null],
  ['status untuk suami', (b, _i, s) => b.status('2025-02-01', s, { metode: 'pil' }), 'dikembalikan', 'bukan-istri', 'istriId'],
  ['status untuk orang yang belum sampai', (b) => b.status('2025-02-01', uuidUji(999), { metode: 'pil' }), 'ditahan', 'menunggu-anggota', 'istriId'],
  ['sedang ber-KB tanpa cara', (b, i) => b.status('2025-02-01', i, { kesertaan: 'sedang' }), 'dikembalikan', 'metode-wajib', 'metode'],
  ['tidak ber-KB tanpa keinginan', (b, i) => b.status('2025-02-01', i, { kesertaan: 'pernah' }), 'dikembalikan', 'ingin-wajib', 'ingin'],
  [
    'keguguran tanpa hamil',
    (b, i) => b.catat('hamil.akhir', '2025-02-01', { istriId: i, hasil: 'keguguran', bayi: [] }),
    'dikembalikan',
    'tidak-hamil',
    'istriId',
  ],
  ['HPHT setahun sebelumnya', (b, i) => b.hamil('2025-02-01', i, '2024-01-01'), 'dikembalikan', 'hpht-tidak-mungkin', 'hpht'],
  ['pelayanan sebelum ibu lahir', (b, i) => b.layani('1994-12-31', i, 'pil'), 'dikembalikan', 'tanggal-sebelum-lahir', 'terjadi'],
  [
    'NIK 15 angka',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), nik: '631101170895999' }),
    'dikembalikan',
    'nik-bukan-16-angka',
    'nik',
  ],
  [
    'NIK berhuruf O',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), nik: '63110117O8959999' }),
    'dikembalikan',
    'nik-bukan-16-angka',
    'nik',
  ],
  [
    'NIK kosong tanpa alasan',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), nikKosong: null }),
    'dikembalikan',
    'nik-alasan-wajib',
    'nik',
  ],
  [
    'lahir sesudah dicatat',
    (b) => b.catat('anggota.tambah', '2025-02-01', { ...ORANG, anggotaId: uuidUji(50), lahir: '2025-02-02' }),
    'dikembalikan',
    'tanggal-sebelum-lahir',
    'lahir',
  ],
  [
    'koreksi catatan yang belum sampai',
    (b) => b.catat('catatan.koreksi', '2025-02-01', { sasaran: uuidUji(99), v: 1, terjadi: '2025-02-01', isi: {} }),
    'ditahan',
    'menunggu-catatan',
    'sasaran',
  ],
  ['batal tanpa alasan', (b) => b.catat('catatan.batal', '2025-02-01', { sasaran: b.catatan[0]?.id, alasan: '' }), 'dikembalikan', 'isi-tidak-sah', 'alasan'],
  ['topik kunjungan kosong', (b) => b.catat('kunjungan.keluarga', '2025-02-01', { istriId: null, topik: [] }), 'dikembalikan', 'isi-tidak-sah', 'topik'],
];

describe('putusan', () => {
  test.each(KASUS)('%s', (_nama, tulis, putusan, kode, isian) => {
    const { buku, istriId, suamiId } = siap();
    tulis(buku, istriId, suamiId);
    expect(putusanAkhir(buku)).toEqual({ putusan, kode, isian });
    expect(kalimatTolakan(kode).id).not.toBe(kalimatTolakan('kode-yang-tidak-ada').id);
  });

  test('catatan keluarga yang pendaftarannya belum sampai menunggu', () => {
    const buku = new BukuKeluarga();
    const rumah = buku.rumah('2025-02-01', 'ledeng', null);
    expect(judgeCatatan(rumah, [], HARI_INI)).toEqual({ putusan: 'ditahan', kode: 'menunggu-keluarga', isian: null });
  });

  test('yang terjadi sebelum keluarga didaftar tetap diterima: didata belakangan', () => {
    const { buku, istriId } = siap();
    buku.layani('2024-12-01', istriId, 'suntik', true);
    expect(putusanAkhir(buku)).toEqual({ putusan: 'diterima' });
  });

  test('janda yang hamil tetap bisa dicatat melahirkan', () => {
    const { buku, istriId } = siap();
    buku.hamil('2025-02-01', istriId, '2024-12-01');
    buku.catat('anggota.ubah', '2025-03-01', { ...ORANG, anggotaId: istriId, jenisKelamin: 'P', hubungan: 'kepala', statusKawin: 'cerai-mati' });
    buku.melahirkan('2025-06-20', istriId);
    expect(putusanAkhir(buku)).toEqual({ putusan: 'diterima' });
  });

  test('keluarga tidak bisa didaftar tiga tahun ke belakang: salah ketik tahun', () => {
    const daftar = (tanggal: string) => judgeCatatan(new BukuKeluarga().daftar(tanggal), [], HARI_INI);
    // The book writes in November 2023.
    expect(daftar('2020-11-14')).toEqual({ putusan: 'dikembalikan', kode: 'tanggal-terlalu-lama', isian: 'terjadi' });
    expect(daftar('2020-11-15')).toEqual({ putusan: 'diterima' });
  });

  test('kejadian lama yang datang sesudah cerai atau meninggal tetap diterima', () => {
    const cerai = siap();
    cerai.buku.catat('anggota.ubah', '2025-05-10', { ...ORANG, anggotaId: cerai.istriId, jenisKelamin: 'P', statusKawin: 'cerai-hidup' });
    cerai.buku.layani('2025-03-05', cerai.istriId, 'pil', true);
    expect(putusanAkhir(cerai.buku)).toEqual({ putusan: 'diterima' });
    const wafat = siap();
    wafat.buku.catat('anggota.meninggal', '2025-05-10', { anggotaId: wafat.istriId });
    wafat.buku.hamil('2025-03-05', wafat.istriId);
    expect(putusanAkhir(wafat.buku)).toEqual({ putusan: 'diterima' });
    wafat.buku.layani('2025-05-10', wafat.istriId, 'pil', true);
    expect(putusanAkhir(wafat.buku)).toMatchObject({ kode: 'anggota-meninggal' });
  });

  test('kehamilan boleh dikoreksi ke sesudah melahirkannya: dicatat terlambat, tetap selesai', () => {
    const { buku, istriId } = siap();
    const hamil = buku.hamil('2025-02-01', istriId);
    buku.melahirkan('2025-05-01', istriId);
    const koreksi = (terjadi: string) => {
      buku.catat('catatan.koreksi', '2025-06-01', { sasaran: hamil.id, v: 1, terjadi, isi: hamil.isi as Record<string, unknown> });
      const putusan = putusanAkhir(buku);
      buku.catatan.pop();
      return putusan;
    };
    expect(koreksi('2025-05-20')).toEqual({ putusan: 'diterima' });
    expect(koreksi('2025-03-01')).toEqual({ putusan: 'diterima' });
  });

  test('pembatalan yang ditulis sebelum sasarannya kembali, tidak diam-diam diterima', () => {
    const { buku } = siap();
    const rumah = buku.rumah('2025-02-01', 'ledeng', null);
    const batal = buku.catat('catatan.batal', '2025-02-02', { sasaran: rumah.id, alasan: 'salah rumah' });
    buku.catatan[buku.catatan.length - 1] = { ...batal, dicatat: buku.catatan[0]?.dicatat ?? '' };
    expect(putusanAkhir(buku)).toMatchObject({ putusan: 'dikembalikan', kode: 'sasaran-tidak-bisa-dikoreksi' });
  });

  test('koreksi dinilai seperti catatan aslinya', () => {
    const { buku, istriId } = siap();
    const status = buku.status('2025-02-01', istriId, { metode: 'pil' });
    const isi = status.isi as Record<string, unknown>;
    buku.catat('catatan.koreksi', '2025-02-02', { sasaran: status.id, v: 1, terjadi: '2025-02-01', isi: { ...isi, metode: null } });
    expect(putusanAkhir(buku)).toEqual({ putusan: 'dikembalikan', kode: 'metode-wajib', isian: 'metode' });
    buku.catatan.pop();
    buku.catat('catatan.koreksi', '2025-02-02', { sasaran: status.id, v: 1, terjadi: '2025-02-01', isi: { ...isi, metode: 'iud' } });
    expect(putusanAkhir(buku)).toEqual({ putusan: 'diterima' });
  });

  test('koreksi atas koreksi: kembali ke catatan aslinya', () => {
    const { buku } = siap();
    const rumah = buku.rumah('2025-02-01', 'ledeng', null);
    const koreksi = buku.catat('catatan.koreksi', '2025-02-02', { sasaran: rumah.id, v: 1, terjadi: '2025-02-01', isi: { air: 'hujan', jamban: null } });
    buku.catat('catatan.koreksi', '2025-02-03', { sasaran: koreksi.id, v: 1, terjadi: '2025-02-01', isi: {} });
    expect(putusanAkhir(buku)).toMatchObject({ putusan: 'dikembalikan', kode: 'sasaran-tidak-bisa-dikoreksi' });
  });
});

describe('subjek', () => {
  const buku = new BukuKeluarga(90);
  const daftar = buku.daftar('2025-01-01');
  const kunjungan = buku.catat('kunjungan.keluarga', '2025-02-01', { istriId: null, topik: ['K01'] });
  const tentangPoktan = (satu: typeof kunjungan) => ({ ...satu, subjek: { jenis: 'poktan' as const, id: satu.subjek.id } });

  test('jenis catatan keluarga tidak bisa tentang poktan', () => {
    expect(judgeCatatan(tentangPoktan(kunjungan), [], '2025-06-30')).toMatchObject({ putusan: 'dikembalikan', kode: 'subjek-tidak-cocok' });
  });

  test('satu id tidak bisa keluarga dan poktan sekaligus', () => {
    expect(judgeCatatan(kunjungan, [tentangPoktan(daftar)], '2025-06-30')).toMatchObject({ putusan: 'dikembalikan', kode: 'subjek-tidak-cocok' });
  });
});
