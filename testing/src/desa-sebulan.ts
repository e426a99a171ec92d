// A village of 120 families as it stood before the month of the story, every state chosen so that it can be counted by hand.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { BukuKeluarga } from './buku-keluarga.ts';
import { BukuPoktan } from './buku-poktan.ts';

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
const namaIstri = (ke: number): string => `Bu Nomor ${String(ke).padStart(3, '0')}`;

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

/** Three groups: BKB with families 0 to 29, BKR with 30 to 59, BKL with 80 to 119. */
function tulisPoktan(keluarga: readonly BukuKeluarga[], hariIni: Tanggal): BukuPoktan[] {
  const sejak = tambahHari(hariIni, -90);
  const kelompok = [
    { jenis: 'bkb', nama: 'BKB Melati', dari: 0, sampai: 30 },
    { jenis: 'bkr', nama: 'BKR Kenanga', dari: 30, sampai: 60 },
    { jenis: 'bkl', nama: 'BKL Mawar', dari: 80, sampai: 120 },
  ] as const;
  return kelompok.map(({ jenis, nama, dari, sampai }, ke) => {
    const buku = new BukuPoktan(jenis, 900 + ke, DESA_SEBULAN);
    buku.daftar(sejak, { nama });
    // BKL has persons as members: the husband, who was written first after the family.
    for (const satu of keluarga.slice(dari, sampai)) {
      const suami = satu.catatan[1]?.isi as { anggotaId: string };
      buku.anggota(sejak, satu.id, jenis === 'bkl' ? { anggotaId: suami.anggotaId, kemandirian: 'mandiri' } : {});
    }
    return buku;
  });
}

export type DesaSebulan = { readonly keluarga: readonly BukuKeluarga[]; readonly poktan: readonly BukuPoktan[]; readonly catatan: readonly Catatan[] };

/** The families in order of their numbers and the groups, written by `oleh`. */
export function desaSebulan(hariIni: Tanggal, oleh: string): DesaSebulan {
  const keluarga = Array.from({ length: BANYAK_KELUARGA }, (_, ke) => tulisKeluarga(ke, hariIni));
  const poktan = tulisPoktan(keluarga, hariIni);
  return { keluarga, poktan, catatan: [...keluarga, ...poktan].flatMap((satu) => satu.catatan.map((catatan) => ({ ...catatan, oleh }))) };
}
