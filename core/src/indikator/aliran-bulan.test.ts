// What happened in a month stays in its figures, though the subject was gone before the month was over.
import { bukuInstitusi, bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { laporanBulanan } from '../laporan/laporan-bulanan.ts';
import { rekapPoktanLaporan } from '../laporan/rekap-poktan.ts';
import { hitungDesa } from './hitung-desa.ts';
import type { AngkaPerIndikator } from './indikator.ts';

const AWAL = '2025-01-01';

function hitung(semua: readonly { id: string; catatan: readonly Catatan[] }[], bulan = '2025-06'): AngkaPerIndikator {
  return hitungDesa(new Map(semua.map((satu) => [satu.id, satu.catatan])), [bulan]).get(bulan) as AngkaPerIndikator;
}

function keluarga() {
  const buku = new BukuKeluarga();
  buku.daftar(AWAL);
  return { buku, istri: buku.istri(AWAL, '1995-01-01') };
}

describe('mulai ber-KB lalu pergi', () => {
  const jumlah = (buku: BukuKeluarga, bulan = '2025-06') => ['B10', 'B12'].map((id) => hitung([buku], bulan)[id]?.pembilang);

  test.each<[string, (buku: BukuKeluarga, istri: string) => unknown, number]>([
    ['keluarganya pindah kemudian', (b) => b.catat('keluarga.pindah', '2025-06-20', { jenis: 'desa-lain', tujuan: '' }), 1],
    ['istrinya meninggal kemudian', (b, i) => b.catat('anggota.meninggal', '2025-06-20', { anggotaId: i }), 1],
    ['tetap di sini', () => undefined, 1],
    ['istrinya keluar ke keluarga lain', (b, i) => b.catat('anggota.pindah', '2025-06-20', { anggotaId: i, sebab: 'ikut-keluarga', keKeluarga: null }), 0],
  ])('%s', (_nama, sesudah, hasil) => {
    const { buku, istri } = keluarga();
    buku.layani('2025-06-05', istri, 'iud', true);
    sesudah(buku, istri);
    expect(jumlah(buku)).toEqual([hasil, hasil]);
    expect(jumlah(buku, '2025-07')).toEqual([0, 0]);
  });

  test('yang mulai di tempat barunya bukan peserta baru di sini', () => {
    const { buku, istri } = keluarga();
    buku.catat('keluarga.pindah', '2025-06-03', { jenis: 'desa-lain', tujuan: '' });
    buku.layani('2025-06-05', istri, 'iud', true);
    expect(jumlah(buku)).toEqual([0, 0]);
  });
});

test('institusi yang dinonaktifkan di tengah bulan: rakor, kas, pelayanan, dan kehadirannya bulan itu tetap dihitung', () => {
  const ppkbd = bukuInstitusi(AWAL);
  const kader = bukuKader(AWAL, 'Bu Aminah', 1);
  kader.catat('kader.tugas-mulai', AWAL, isiTugasUji({ institusiId: ppkbd.id, jabatan: 'ketua' }));
  const rapat = { tempat: null, agenda: 'Agenda', hadir: [kader.id], hadirLain: 3, notulen: 'Ada', isBawaEvaluasi: null };
  ppkbd.catat('institusi.pertemuan', '2025-06-05', { jenis: 'rakor-desa', ...rapat });
  ppkbd.catat('institusi.pertemuan', '2025-06-06', { jenis: 'pengurus', ...rapat });
  ppkbd.catat('institusi.kas', '2025-06-07', { arah: 'masuk', rupiah: 50_000, sumber: 'apbd', uraian: 'Uraian', peran: null });
  ppkbd.catat('institusi.layanan', '2025-06-07', { jenis: 'pup', poktan: null, orang: 10, keterangan: null });
  ppkbd.catat('institusi.nonaktif', '2025-06-10', { alasan: 'Digabung' });
  const ID = ['E10', 'E11', 'IMP.temu.rakor-desa', 'IMP.kas.masuk', 'IMP.layanan.pup', 'IMP.ppkbd.ada'];
  const angka = (bulan: string) => ID.map((id) => hitung([ppkbd, kader], bulan)[id]?.pembilang);
  expect(angka('2025-06')).toEqual([1, 1, 1, 50_000, 1, 0]);
  expect(angka('2025-07')).toEqual([0, 0, 0, 0, 0, 0]);
  expect(hitung([ppkbd, kader]).E11).toEqual({ pembilang: 1, penyebut: 1 });
});

test('kader yang kartunya belum sampai tidak ikut diundang', () => {
  const ppkbd = bukuInstitusi(AWAL);
  const [ada, belum] = [bukuKader(AWAL, 'Bu Aminah', 1), bukuKader(AWAL, 'Bu Siti', 2)];
  for (const satu of [ada, belum]) satu.catat('kader.tugas-mulai', AWAL, isiTugasUji({ institusiId: ppkbd.id, jabatan: 'ketua' }));
  const rapat = { tempat: null, agenda: 'Agenda', hadir: [ada.id], hadirLain: null, notulen: 'Ada', isBawaEvaluasi: null };
  ppkbd.catat('institusi.pertemuan', '2025-06-05', { jenis: 'pengurus', ...rapat });
  const tanpaKartu = { id: belum.id, catatan: belum.catatan.slice(1) };
  expect(hitung([ppkbd, ada, tanpaKartu]).E10).toEqual({ pembilang: 1, penyebut: 1 });
});

test('kader terlatih yang tidak bertugas di institusi tidak masuk E9', () => {
  const ppkbd = bukuInstitusi(AWAL);
  const [bertugas, lepas] = [1, 2].map((nomor) => bukuKader(AWAL, `Bu ${nomor}`, nomor, { pelatihan: ['kie'], 'tahun-kie': 2024 })) as [
    ReturnType<typeof bukuKader>,
    ReturnType<typeof bukuKader>,
  ];
  bertugas.catat('kader.tugas-mulai', AWAL, isiTugasUji({ institusiId: ppkbd.id, jabatan: 'ketua' }));
  expect(hitung([ppkbd, bertugas, lepas]).E9).toEqual({ pembilang: 1, penyebut: 1 });
});

describe('B15 menoleh ke bulan yang sama tahun lalu', () => {
  test.each([
    ['2024-06-30', { pembilang: 1, penyebut: 1 }],
    ['2024-07-01', { pembilang: 0, penyebut: 0 }],
  ])('peserta sejak %s, berhenti Mei 2025, dilihat Juni 2025', (mulai, hasil) => {
    const buku = new BukuKeluarga();
    buku.daftar('2024-01-01');
    const istri = buku.istri('2024-01-01', '1995-01-01');
    buku.status(mulai, istri, { metode: 'pil' });
    buku.status('2025-05-05', istri, { ingin: 'tunda' });
    expect(hitung([buku]).B15).toEqual(hasil);
  });
});

describe('A6: status yang diubah menjadi kawin', () => {
  const ubah = (buku: BukuKeluarga, anggotaId: string, hari: string, isi: Record<string, unknown>) =>
    buku.catat('anggota.ubah', hari, {
      anggotaId,
      nama: 'Siti',
      nik: null,
      nikKosong: 'menolak',
      jenisKelamin: 'P',
      lahir: '2009-01-01',
      hubungan: 'anak',
      statusKawin: 'kawin',
      ibuId: null,
      ...isi,
    });

  function gadis() {
    const buku = new BukuKeluarga();
    buku.daftar(AWAL);
    return { buku, id: buku.anggota(AWAL, { lahir: '2009-01-01', hubungan: 'anak' }) };
  }

  test.each<[string, Record<string, unknown>, number]>([
    ['istri 16 tahun', {}, 1],
    ['masih belum kawin', { statusKawin: 'belum-kawin' }, 0],
    ['laki-laki', { jenisKelamin: 'L' }, 0],
    ['sudah cerai ketika diketahui', { statusKawin: 'cerai-hidup' }, 0],
  ])('%s', (_nama, isi, jumlah) => {
    const { buku, id } = gadis();
    ubah(buku, id, '2025-06-10', isi);
    expect(hitung([buku]).A6).toEqual({ pembilang: jumlah, penyebut: jumlah });
  });

  test('diubah dua kali, atau pernikahannya dicatat juga: satu pernikahan, dan umur kawin pertama tidak dikira-kira', () => {
    const { buku, id } = gadis();
    ubah(buku, id, '2025-06-10', {});
    ubah(buku, id, '2025-06-12', {});
    expect(buku.keadaan().rincian.get(id)?.usiaKawinPertama ?? null).toBeNull();
    buku.catat('pasangan.nikah', '2025-06-05', { istriId: id, suamiId: null });
    expect(hitung([buku]).A6).toEqual({ pembilang: 1, penyebut: 1 });
  });
});

test('blok III dan IV laporan kader menyebut keluarga sasaran, dan rekap kelompok juga', () => {
  const id = (laporan: { bagian: readonly { baris: readonly { indikator: string }[] }[] }) =>
    laporan.bagian.flatMap(({ baris }) => baris.map((satu) => satu.indikator));
  const angka = hitung([keluarga().buku]);
  for (const satu of ['BKB.sasaran', 'BKR.sasaran', 'BKL.sasaran', 'BKB.kesertaan', 'UPPKA.anggota']) {
    expect(id(laporanBulanan)).toContain(satu);
    expect(id(rekapPoktanLaporan)).toContain(satu);
    expect(angka[satu]).toBeDefined();
  }
});
