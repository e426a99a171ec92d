// Rekapitulasi Data Keluarga cell by cell on a family told as a story: NIK as text, one box a couple, unknown as a dash, changes of the month.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { kepalaUji } from '@lini/testing/cacat-lembar.ts';
import { potretDesaAcak } from '@lini/testing/desa-acak.ts';
import { describe, expect, test } from 'vitest';
import type { Tanggal } from '../../tanggal.ts';
import type { SelLembar } from '../lembar.ts';
import { KOLOM_REKAP, rekapKeluarga } from './rekap-keluarga.ts';

const PADA = '2026-03-31';
type Buku = { readonly id: string; readonly catatan: BukuKeluarga['catatan'] };

const lembar = (bukuList: readonly Buku[], pada: Tanggal = PADA) =>
  rekapKeluarga.susun({
    kepala: kepalaUji(pada.slice(0, 7)),
    desa: potretDesaAcak(new Map(bukuList.map((satu) => [satu.id, satu.catatan])), pada),
    poktanId: null,
  });
const barisDari = (...buku: Buku[]): readonly (readonly SelLembar[])[] => lembar(buku).bagian[0]?.baris ?? [];
/** One person's cells by the column's heading; the columns of groups with their group. */
function sel(baris: readonly SelLembar[] | undefined): Record<string, SelLembar | undefined> {
  return Object.fromEntries(KOLOM_REKAP.map(({ judul, kelompok }, ke) => [[kelompok?.id, judul.id].filter(Boolean).join(' '), baris?.[ke]]));
}
const cariNama = (baris: readonly (readonly SelLembar[])[], nama: string) => sel(baris.find((satu) => satu[3] === nama));

function keluarga(nomor = 1): { buku: BukuKeluarga; istri: string } {
  const buku = new BukuKeluarga(nomor);
  buku.daftar('2026-01-05');
  buku.anggota('2026-01-05', { nama: 'Pak Ahmad', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1982-04-13' });
  return { buku, istri: buku.istri('2026-01-05', '1990-02-08', 'Bu Sabariah') };
}

describe('satu keluarga', () => {
  test('kepala di baris pertama; sasaran dan kesertaan kelompok ditulis di sana, PUS di baris istri', () => {
    const { buku, istri } = keluarga();
    buku.anak('2026-01-05', '2023-05-01', istri);
    buku.status('2026-01-10', istri, { metode: 'implan', jalur: 'pemerintah', mulai: '2024-01-15', anakHidup: 2 });
    const bkb = new BukuPoktan('bkb');
    bkb.daftar('2026-01-06');
    bkb.anggota('2026-01-07', buku.id);
    const baris = barisDari(buku, bkb);
    expect(baris.map((satu) => satu[0])).toEqual([1, '', '']);
    const kepala = cariNama(baris, 'Pak Ahmad');
    expect(kepala).toMatchObject({ KKI: null, NIK: null, 'Hubungan dengan KK': 'KK', 'Tanggal lahir': '13-04-1982', Usia: 43, 'Jumlah anak': '', JKN: null });
    expect(kepala).toMatchObject({ 'BKB Sasaran': '✓', 'BKB Ikut': '✓', 'BKR Sasaran': '', 'UPPKA Ikut': '' });
    const ibu = cariNama(baris, 'Bu Sabariah');
    expect(ibu).toMatchObject({ 'Jumlah anak': 2, PUS: '✓', Hamil: '', 'Metode kontrasepsi': 'Implan', 'Jalur (P/S)': 'P', 'Lama ber-KB (bulan)': 26 });
    expect(ibu).toMatchObject({ 'BKB Sasaran': '', 'Bukan peserta KB IAS': '', Mutasi: '' });
  });

  test('kolom yang belum ditanyakan kepada siapa pun berjumlah –, bukan nol', () => {
    const { buku, istri } = keluarga();
    const kaki = () => sel(lembar([buku]).bagian[0]?.jumlah);
    expect(kaki()).toMatchObject({ JKN: '–', PUS: 1, Hamil: '–', 'Bukan peserta KB IAS': '–', 'Bukan peserta KB TIAL': '–', 'BKB Ikut': 0 });
    buku.status('2026-01-10', istri, { metode: 'implan', jalur: 'pemerintah', mulai: '2024-01-15', anakHidup: 2 });
    expect(kaki()).toMatchObject({ JKN: '–', PUS: 1, Hamil: 0, 'Bukan peserta KB IAS': 0, 'Bukan peserta KB TIAL': 0 });
  });

  test('NIK tetap teks dengan nol di depan', () => {
    const { buku } = keluarga();
    const isi = {
      nama: 'Bu Nurul',
      nik: '0311014802900074',
      nikKosong: null,
      jenisKelamin: 'P',
      lahir: '1960-01-01',
      hubungan: 'lainnya',
      statusKawin: 'cerai-mati',
      ibuId: null,
    };
    buku.catat('anggota.tambah', '2026-01-05', { anggotaId: '00000000-0000-7000-8000-0000000000aa', ...isi });
    expect(cariNama(barisDari(buku), 'Bu Nurul').NIK).toBe('0311014802900074');
    expect(KOLOM_REKAP[2]?.jenis).toBe('teks');
  });

  test('PUS yang belum didata: metode –, tidak dicentang di kotak mana pun', () => {
    const ibu = cariNama(barisDari(keluarga().buku), 'Bu Sabariah');
    expect(ibu).toMatchObject({
      PUS: '✓',
      'Metode kontrasepsi': null,
      'Jalur (P/S)': '',
      'Bukan peserta KB IAS': '',
      'Bukan peserta KB IAT': '',
      'Bukan peserta KB TIAL': '',
    });
  });

  test('jumlah anak: dari nama atau dari jawaban, yang lebih banyak; belum ditanya bukan nol', () => {
    const anakIbu = ({ buku }: { buku: BukuKeluarga }) => cariNama(barisDari(buku), 'Bu Sabariah')['Jumlah anak'];
    expect(anakIbu(keluarga())).toBe(null);
    const nol = keluarga();
    nol.buku.status('2026-01-10', nol.istri, { kesertaan: 'pernah', ingin: 'segera', anakHidup: 0 });
    expect(anakIbu(nol)).toBe(0);
    nol.buku.anak('2026-01-11', '2025-01-01', nol.istri);
    expect(anakIbu(nol)).toBe(1);
  });

  test('peserta yang jalur dan mulainya tidak diketahui: –, bukan nol', () => {
    const { buku, istri } = keluarga();
    buku.status('2026-01-10', istri, { metode: 'pil' });
    expect(cariNama(barisDari(buku), 'Bu Sabariah')).toMatchObject({ 'Metode kontrasepsi': 'Pil', 'Jalur (P/S)': null, 'Lama ber-KB (bulan)': null });
  });

  test.each([
    ['segera', 'IAS'],
    ['tunda', 'IAT'],
    ['tidak-lagi', 'TIAL'],
  ])('ingin anak %s: satu centang di %s', (ingin, kotak) => {
    const { buku, istri } = keluarga();
    buku.status('2026-01-10', istri, { kesertaan: 'pernah', ingin, anakHidup: 1 });
    const ibu = cariNama(barisDari(buku), 'Bu Sabariah');
    const centang = ['IAS', 'IAT', 'TIAL'].filter((satu) => ibu[`Bukan peserta KB ${satu}`] === '✓');
    expect([centang, ibu['Metode kontrasepsi']]).toEqual([[kotak], '']);
  });

  test('jaminan kesehatan: punya, tidak punya, dan belum ditanya berbeda', () => {
    const { buku, istri } = keluarga();
    const rincian = { pendidikan: null, pekerjaan: null, disabilitas: null, akta: null, usiaKawinPertama: null, keberadaan: null };
    buku.catat('anggota.rincian', '2026-01-06', { anggotaId: istri, jkn: 'tidak-punya', ...rincian });
    expect([cariNama(barisDari(buku), 'Bu Sabariah').JKN, cariNama(barisDari(buku), 'Pak Ahmad').JKN]).toEqual(['', null]);
    buku.catat('anggota.rincian', '2026-01-07', { anggotaId: istri, jkn: 'pbi', ...rincian });
    expect(cariNama(barisDari(buku), 'Bu Sabariah').JKN).toBe('✓');
  });
});

describe('mutasi bulan ini', () => {
  const mutasi = (buku: BukuKeluarga, nama: string) => cariNama(barisDari(buku), nama).Mutasi;

  test('keluarga yang baru didata bulan ini: tidak ada yang disebut anggota baru', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2026-03-02');
    buku.istri('2026-03-02', '1990-02-08', 'Bu Baru');
    expect(mutasi(buku, 'Bu Baru')).toBe('');
  });

  test('5 anggota baru; bulan lalu sudah tidak lagi', () => {
    const { buku, istri } = keluarga();
    buku.anak('2026-02-10', '2026-02-01', istri);
    buku.anak('2026-03-10', '2026-03-01', istri);
    expect(barisDari(buku).map((satu) => satu.at(-1))).toEqual(['', '', '', '5']);
  });

  test('3 meninggal dan 4 pindah: masih ditulis bulan ini, tidak dihitung, lalu hilang', () => {
    const { buku, istri } = keluarga();
    const lain = buku.anggota('2026-01-05', { nama: 'Nenek', lahir: '1950-01-01', statusKawin: 'cerai-mati' });
    buku.catat('anggota.meninggal', '2026-03-05', { anggotaId: lain });
    buku.catat('anggota.pindah', '2026-03-06', { anggotaId: istri, sebab: 'pindah', keKeluarga: null });
    const baris = barisDari(buku);
    expect([cariNama(baris, 'Nenek').Mutasi, cariNama(baris, 'Bu Sabariah').Mutasi]).toEqual(['3', '4']);
    expect(cariNama(baris, 'Bu Sabariah').PUS).toBe('');
    const ringkasan = lembar([buku]).bagian.at(-1)?.baris;
    expect(ringkasan?.slice(0, 3)).toEqual([
      ['Keluarga', 1],
      ['Jiwa', 1],
      ['PUS', 0],
    ]);
    expect(lembar([buku], '2026-04-30').bagian[0]?.baris).toHaveLength(1);
  });

  test('4 seluruh keluarga pindah', () => {
    const { buku } = keluarga();
    buku.catat('keluarga.pindah', '2026-03-20', { jenis: 'desa-lain', tujuan: 'Paringin' });
    expect(barisDari(buku).map((satu) => satu.at(-1))).toEqual(['4', '4']);
    expect(lembar([buku]).bagian.at(-1)?.baris[0]).toEqual(['Keluarga', 0]);
  });

  test('1 menikah dan 2 bercerai', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2026-01-05');
    const gadis = buku.anggota('2026-01-05', { nama: 'Rahmah', lahir: '2003-01-01', hubungan: 'anak' });
    buku.anggota('2026-01-05', { nama: 'Pak Tua', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin', lahir: '1975-01-01' });
    const istri = buku.istri('2026-01-05', '1978-01-01', 'Bu Tua');
    buku.catat('pasangan.nikah', '2026-03-10', { istriId: gadis, suamiId: null, keluar: null });
    buku.catat('pasangan.cerai', '2026-03-12', { istriId: istri, suamiId: null, keluar: null });
    expect([mutasi(buku, 'Rahmah'), mutasi(buku, 'Bu Tua')]).toEqual(['1', '2']);
  });
});

test('keluarga diurutkan menurut nama kepala, nomornya mulai dari satu di tiap RT', () => {
  const [satu, dua] = [new BukuKeluarga(1), new BukuKeluarga(2, '63.11.01.2003', '002')];
  const tiga = new BukuKeluarga(3);
  for (const [buku, nama] of [
    [satu, 'Pak Zaini'],
    [dua, 'Pak Budi'],
    [tiga, 'Pak Amin'],
  ] as const) {
    buku.daftar('2026-01-05');
    buku.anggota('2026-01-05', { nama, jenisKelamin: 'L', hubungan: 'kepala', lahir: '1980-01-01' });
  }
  const { bagian } = lembar([satu, dua, tiga]);
  expect(bagian.slice(0, 2).map(({ judul, baris }) => [judul?.id, baris.map((yang) => [yang[0], yang[3]])])).toEqual([
    [
      'RT 001',
      [
        [1, 'Pak Amin'],
        [2, 'Pak Zaini'],
      ],
    ],
    ['RT 002', [[1, 'Pak Budi']]],
  ]);
});
