// A village of 120 families as it stood before the month of the story, every state chosen so that it can be counted by hand.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { BukuKeluarga } from './buku-keluarga.ts';

export const DESA_SEBULAN = '63.11.02.2001';
const KELUARGA_PER_RT = 30;
export const BANYAK_KELUARGA = 120;

/** The couple's state by family number: numbers 0 to 79 are couples of reproductive age, 80 to 119 older couples. */
const KEADAAN = [
  { sampai: 25, status: { metode: 'suntik', jalur: 'pemerintah' } },
  { sampai: 40, status: { metode: 'pil', jalur: 'swasta' } },
  { sampai: 50, status: { metode: 'implan', jalur: 'pemerintah' } },
  { sampai: 55, status: { metode: 'iud', jalur: 'pemerintah' } },
  { sampai: 60, status: { metode: 'kondom', jalur: 'swasta' } },
  { sampai: 65, status: { kesertaan: 'tidak-pernah', ingin: 'segera' } },
  { sampai: 71, status: { ingin: 'tunda' } },
  { sampai: 75, status: { ingin: 'tidak-lagi' } },
  { sampai: 80, status: 'hamil' },
  { sampai: 120, status: null },
] as const;

/** Families 0 to 9 drink river water; 0 to 29 have a child of three years, 30 to 59 one of fourteen; 90 has a grown son. */
export const namaKepala = (ke: number): string => `Pak Nomor ${String(ke).padStart(3, '0')}`;
export const namaIstri = (ke: number): string => `Bu Nomor ${String(ke).padStart(3, '0')}`;

function tulisKeluarga(ke: number, hariIni: Tanggal): BukuKeluarga {
  const lalu = (hari: number): Tanggal => tambahHari(hariIni, -hari);
  const umur = (tahun: number): Tanggal => tambahHari(hariIni, -Math.round(tahun * 365.25) - 40);
  const buku = new BukuKeluarga(5000 + ke, DESA_SEBULAN, String(1 + Math.floor(ke / KELUARGA_PER_RT)).padStart(3, '0'));
  const isPus = ke < 80;
  const sejak = lalu(120);
  buku.daftar(sejak);
  buku.anggota(sejak, { nama: namaKepala(ke), jenisKelamin: 'L', lahir: umur(isPus ? 33 : 63), hubungan: 'kepala', statusKawin: 'kawin' });
  const istriId = buku.istri(sejak, umur(isPus ? 30 : 55), namaIstri(ke));
  if (ke < 30) buku.anak(sejak, umur(3), istriId);
  else if (ke < 60) buku.anak(sejak, umur(14), istriId);
  if (ke === 90) buku.anggota(sejak, { nama: 'Anang Dewasa', jenisKelamin: 'L', lahir: umur(24), hubungan: 'anak', ibuId: istriId });
  buku.rumah(sejak, ke < 10 ? 'permukaan' : 'ledeng', 'septik-sendiri');
  const status = KEADAAN.find((satu) => ke < satu.sampai)?.status ?? null;
  if (status === 'hamil') buku.hamil(lalu(100), istriId, lalu(230));
  else if (status !== null) buku.status(lalu(100), istriId, { anakHidup: ke < 60 ? 1 : 0, ...status });
  return buku;
}

/** The families in order of their numbers, written by `oleh`. */
export function desaSebulan(hariIni: Tanggal, oleh: string): { readonly buku: readonly BukuKeluarga[]; readonly catatan: readonly Catatan[] } {
  const buku = Array.from({ length: BANYAK_KELUARGA }, (_, ke) => tulisKeluarga(ke, hariIni));
  return { buku, catatan: buku.flatMap((satu) => satu.catatan.map((catatan) => ({ ...catatan, oleh }))) };
}
