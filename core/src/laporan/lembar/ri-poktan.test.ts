// R/I of a group told as a story: meetings, attendance by name, guests not asked, a month without a meeting.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { potretDesaAcak } from '@lini/testing/desa-acak.ts';
import { expect, test } from 'vitest';
import { riPoktan } from './ri-poktan.ts';

function desa() {
  const buku = new BukuKeluarga();
  buku.daftar('2026-01-02');
  const nik = { nik: '6311010101900001', nikKosong: null, jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', ibuId: null };
  buku.catat('anggota.tambah', '2026-01-02', { anggotaId: '00000000-0000-7000-8000-0000000000aa', nama: 'Pak Ahmad', lahir: '1980-01-01', ...nik });
  const anak = buku.anak('2026-01-02', '2023-03-15', null);
  return { buku, anak };
}

const lembar = (poktan: BukuPoktan, keluarga: readonly BukuKeluarga[], pada = '2026-03-31') => {
  const potret = potretDesaAcak(new Map([...keluarga, poktan].map((satu) => [satu.id, satu.catatan])), pada);
  return riPoktan.susun({ kepala: kepalaUji(pada.slice(0, 7)), desa: potret, poktanId: poktan.id });
};

test('BKB: satu baris satu pertemuan, hadir menurut nama dengan NIK kepala, anak dengan penilaian terakhir', () => {
  const { buku, anak } = desa();
  const bkb = new BukuPoktan('bkb');
  bkb.daftar('2026-01-04', { nama: 'BKB Melati', noRegister: '07', pembinaNama: 'Bu Pembina' });
  bkb.pengurus('2026-01-04', 'ketua');
  const satu = bkb.anggota('2026-01-05', buku.id);
  const luar = bkb.anggota('2026-01-06', null, { nama: 'Bu Wati' });
  bkb.pertemuan('2026-02-10', [satu]);
  bkb.pertemuan('2026-03-04', [satu, luar], { kelompokUmur: ['4'], anak: [anak], kka: [anak], sesuai: [anak], tamuKeluarga: 2 });
  bkb.pertemuan('2026-03-18', [satu], { diskusi: 'tanya-jawab', cara: 'virtual', anak: [anak], tidakSesuai: [anak] });
  const jadi = lembar(bkb, [buku]);
  const [kegiatan, hadir, anakHadir] = jadi.bagian;
  expect([jadi.kode, jadi.kepala[0]?.isi, jadi.kepala[1]?.isi]).toEqual(['R/I/BKB/20', 'BKB Melati', '07']);
  expect(kegiatan?.baris).toEqual([
    [1, '04-03-2026', 'PPKBD', 'Orang Tua Hebat 0-6 tahun', null, 'Tatap muka', 2, 2, '3 sampai di bawah 4 tahun'],
    [2, '18-03-2026', 'PPKBD', 'Orang Tua Hebat 0-6 tahun', 'Tanya jawab', 'Virtual (lewat ponsel)', 1, null, null],
  ]);
  expect(kegiatan?.jumlah?.slice(6, 8)).toEqual([3, 2]);
  expect(hadir?.kolom.slice(4).map(({ judul }) => judul.id)).toEqual(['04-03', '18-03', 'Kali hadir']);
  expect(hadir?.baris).toEqual([
    [1, null, null, 'Bu Wati', '✓', '', 1],
    [2, '6311010101900001', null, 'Pak Ahmad', '✓', '✓', 2],
  ]);
  expect(hadir?.jumlah).toEqual(['', '', '', 'Jumlah', 2, 1, 3]);
  expect(anakHadir?.baris[0]?.slice(3)).toEqual([36, '✓', '', '', '✓']);
  expect(jadi.tandaTangan.map(({ nama }) => nama)).toEqual(['Bu Pembina', 'Pengurus ketua']);
});

test('bulan tanpa pertemuan: dilaporkan nihil berbeda dari belum dilaporkan', () => {
  const { buku } = desa();
  const bkr = new BukuPoktan('bkr');
  bkr.daftar('2026-01-04');
  bkr.nihil('2026-03-30');
  expect(lembar(bkr, [buku]).bagian[0]?.kosong?.id).toContain('tidak ada pertemuan');
  expect(lembar(bkr, [buku], '2026-02-28').bagian[0]?.kosong?.id).toContain('belum dilaporkan nihil');
  expect(lembar(bkr, [buku]).bagian[1]?.kosong?.id).toContain('belum punya anggota');
});

test('yang keluar bulan ini tetap di daftar hadir; yang keluar tanpa hadir tidak', () => {
  const { buku } = desa();
  const bkl = new BukuPoktan('bkl');
  bkl.daftar('2026-01-04');
  const [datang, tidak] = [
    bkl.anggota('2026-01-05', null, { nama: 'Kai Datang', kemandirian: 'mandiri' }),
    bkl.anggota('2026-01-05', null, { nama: 'Kai Tidak', kemandirian: 'mandiri' }),
  ];
  bkl.pertemuan('2026-03-04', [datang]);
  for (const id of [datang, tidak]) bkl.catat('poktan.anggota-keluar', '2026-03-20', { id, alasan: 'berhenti' });
  const hadir = lembar(bkl, [buku]).bagian[1];
  expect(hadir?.baris).toEqual([[1, null, null, 'Kai Datang (sudah keluar)', 'Mandiri', '✓', 1]]);
});

test('PIK-R memakai kode lamanya; kelompok yang tidak ada diminta dipilih', () => {
  const pikr = new BukuPoktan('pikr');
  pikr.daftar('2026-01-04');
  expect(lembar(pikr, []).kode).toBe('R/I/PIK');
  const kosong = riPoktan.susun({ kepala: kepalaUji('2026-03'), desa: potretDesaAcak(new Map(), '2026-03-31'), poktanId: null });
  expect(kosong.bagian[0]?.kosong?.id).toBe('Pilih kelompoknya dulu.');
});
