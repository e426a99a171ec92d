// A small made-up desa with named people, in every state a cadre meets; written as catatan, so that any story can begin with it.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { BukuKeluarga } from './buku-keluarga.ts';

export const DESA_KECIL = '63.11.01.2003';

export type WargaDesa = { readonly buku: BukuKeluarga; readonly istriId: string };
export type DesaKecil = { readonly hariIni: Tanggal; readonly keluarga: Readonly<Record<NamaIbu, WargaDesa>>; readonly catatan: readonly Catatan[] };

type Cerita = { readonly rt: string; readonly umur: number; readonly tulis: (warga: WargaDesa, hariLalu: (jumlah: number) => Tanggal) => void };

const sehat = ({ buku }: WargaDesa, pada: Tanggal): void => void buku.rumah(pada, 'ledeng', 'septik-sendiri');

/** Each wife with her story, by the days before today. */
const CERITA = {
  'Bu Ani': { rt: '001', umur: 28, tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.layani(lalu(84), warga.istriId, 'suntik', true)] },
  'Bu Bayah': {
    rt: '001',
    umur: 31,
    tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.status(lalu(60), warga.istriId, { metode: 'implan', jalur: 'pemerintah', anakHidup: 1 })],
  },
  'Bu Cici': { rt: '001', umur: 24, tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.hamil(lalu(30), warga.istriId, lalu(240))] },
  'Bu Diah': {
    rt: '001',
    umur: 38,
    tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.status(lalu(50), warga.istriId, { ingin: 'tidak-lagi', anakHidup: 4 })],
  },
  'Bu Erna': {
    rt: '002',
    umur: 26,
    tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.status(lalu(40), warga.istriId, { kesertaan: 'tidak-pernah', ingin: 'segera', anakHidup: 0 })],
  },
  'Bu Fatma': {
    rt: '002',
    umur: 29,
    tulis: (warga, lalu) => [sehat(warga, lalu(90)), warga.buku.status(lalu(45), warga.istriId, { ingin: 'tunda', anakHidup: 1 })],
  },
  'Bu Galuh': { rt: '002', umur: 33, tulis: (warga, lalu) => sehat(warga, lalu(90)) },
  'Bu Hayati': {
    rt: '002',
    umur: 35,
    tulis: ({ buku, istriId }, lalu) => [buku.rumah(lalu(90), 'permukaan', 'tanpa-septik'), buku.status(lalu(35), istriId, { metode: 'pil', anakHidup: 2 })],
  },
  'Bu Ijah': { rt: '003', umur: 22, tulis: ({ buku, istriId }, lalu) => buku.status(lalu(20), istriId, { metode: 'kondom', anakHidup: 0 }) },
  'Bu Jannah': {
    rt: '003',
    umur: 27,
    tulis: (warga, lalu) => [sehat(warga, lalu(330)), warga.buku.hamil(lalu(250), warga.istriId, lalu(290)), warga.buku.melahirkan(lalu(12), warga.istriId)],
  },
  'Bu Kasmah': { rt: '003', umur: 52, tulis: (warga, lalu) => sehat(warga, lalu(90)) },
  'Bu Latifah': {
    rt: '003',
    umur: 30,
    tulis: ({ buku, istriId }, lalu) => [
      buku.status(lalu(100), istriId, { metode: 'iud', anakHidup: 2 }),
      buku.catat('keluarga.pindah', lalu(10), { jenis: 'desa-lain', tujuan: 'Paringin' }),
    ],
  },
} as const satisfies Record<string, Cerita>;

export type NamaIbu = keyof typeof CERITA;

/** The desa as it stands on `hariIni`: twelve families in three RT. */
export function desaKecil(hariIni: Tanggal): DesaKecil {
  const hariLalu = (jumlah: number): Tanggal => tambahHari(hariIni, -jumlah);
  const pasangan = Object.entries(CERITA).map(([nama, { rt, umur, tulis }], ke): [string, WargaDesa] => {
    const buku = new BukuKeluarga(ke + 1, DESA_KECIL, rt);
    const terdaftar = hariLalu(400);
    buku.daftar(terdaftar);
    buku.anggota(terdaftar, {
      nama: nama.replace('Bu ', 'Pak '),
      jenisKelamin: 'L',
      hubungan: 'kepala',
      statusKawin: 'kawin',
      lahir: hariLalu((umur + 4) * 366),
    });
    const warga = { buku, istriId: buku.istri(terdaftar, hariLalu(umur * 366), nama) };
    tulis(warga, hariLalu);
    return [nama, warga];
  });
  return { hariIni, keluarga: Object.fromEntries(pasangan) as Record<NamaIbu, WargaDesa>, catatan: pasangan.flatMap(([, { buku }]) => buku.catatan) };
}
