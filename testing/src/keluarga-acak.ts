// Random families for property tests: any facts, in any order, also ones that contradict each other.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { INGIN, KESERTAAN, METODE } from '@lini/core/kb/metode.ts';
import { AIR, JAMBAN } from '@lini/core/keluarga/pilihan.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import { BukuKeluarga } from './buku-keluarga.ts';
import { langkahIbuAnak } from './ibu-anak-acak.ts';
import { langkahKrs } from './langkah-krs.ts';

const nilai = <N extends string>(daftar: readonly { nilai: N }[]): fc.Arbitrary<N> => fc.constantFrom(...daftar.map((satu) => satu.nilai));
const hari = fc.integer({ min: 0, max: 500 }).map((jumlah) => tambahHari('2025-01-01', jumlah));
const lahirIstri = fc.option(
  fc.integer({ min: 12, max: 55 }).chain((umur) => fc.integer({ min: 0, max: 364 }).map((lebih) => tambahHari('2025-06-30', -(umur * 365 + lebih)))),
  { freq: 12 },
);

type Langkah = (buku: BukuKeluarga, istri: string) => void;

const langkah: fc.Arbitrary<Langkah> = fc.oneof(
  ...langkahIbuAnak(hari),
  fc
    .record({
      pada: hari,
      kesertaan: nilai(KESERTAAN),
      metode: nilai(METODE),
      ingin: nilai(INGIN),
      suamiMop: fc.option(fc.boolean()),
      anakHidup: fc.option(fc.nat(6)),
    })
    .map(
      ({ pada, kesertaan, metode, ingin, suamiMop, anakHidup }): Langkah =>
        (buku, istri) => {
          const isPakai = kesertaan === 'sedang';
          buku.status(pada, istri, {
            kesertaan,
            anakHidup,
            metode: isPakai ? metode : null,
            ingin: isPakai ? null : ingin,
            suamiMop: isPakai ? null : suamiMop,
          });
        },
    ),
  fc.record({ pada: hari, metode: nilai(METODE) }).map(
    ({ pada, metode }): Langkah =>
      (buku, istri) =>
        void buku.layani(pada, istri, metode, null),
  ),
  fc.record({ pada: hari, jeda: fc.integer({ min: 0, max: 300 }) }).map(
    ({ pada, jeda }): Langkah =>
      (buku, istri) =>
        void buku.hamil(pada, istri, tambahHari(pada, -jeda)),
  ),
  hari.map(
    (pada): Langkah =>
      (buku, istri) =>
        void buku.melahirkan(pada, istri),
  ),
  fc.record({ pada: hari, air: fc.option(nilai(AIR)), jamban: fc.option(nilai(JAMBAN)) }).map(
    ({ pada, air, jamban }): Langkah =>
      (buku) =>
        void buku.rumah(pada, air, jamban),
  ),
  fc.record({ pada: hari, umur: fc.nat(100) }).map(
    ({ pada, umur }): Langkah =>
      (buku, istri) =>
        void buku.anak(pada, tambahHari(pada, -umur * 30), istri),
  ),
  hari.map(
    (pada): Langkah =>
      (buku, istri) =>
        void buku.catat('anggota.meninggal', pada, { anggotaId: istri }),
  ),
  hari.map(
    (pada): Langkah =>
      (buku, istri) =>
        void buku.catat('kunjungan.keluarga', pada, { istriId: istri, topik: ['K01'] }, 1),
  ),
  fc.record({ pada: hari, sebab: fc.constantFrom('menikah', 'pindah', 'pisah-kk') }).map(
    ({ pada, sebab }): Langkah =>
      (buku, istri) =>
        void buku.catat('anggota.pindah', pada, { anggotaId: istri, sebab, keKeluarga: null }),
  ),
  fc.record({ pada: hari, kind: fc.constantFrom('anggota.kembali', 'pasangan.nikah', 'pasangan.cerai') }).map(
    ({ pada, kind }): Langkah =>
      (buku, istri) =>
        void buku.catat(kind, pada, kind === 'anggota.kembali' ? { anggotaId: istri } : { istriId: istri, suamiId: null, keluar: null }),
  ),
  fc.record({ pada: hari, kind: fc.constantFrom('keluarga.kembali', 'keluarga.mutakhir', 'keluarga.pindah-rt') }).map(
    ({ pada, kind }): Langkah =>
      (buku) =>
        void buku.catat(kind, pada, { rt: '002', alamat: '' }),
  ),
  hari.map(
    (pada): Langkah =>
      (buku) =>
        void buku.catat('keluarga.pindah', pada, { jenis: 'desa-lain', tujuan: '' }),
  ),
  fc.record({ pada: hari, ke: fc.nat() }).map(
    ({ pada, ke }): Langkah =>
      (buku) =>
        void buku.catat('catatan.batal', pada, { sasaran: buku.catatan[ke % buku.catatan.length]?.id, alasan: 'salah catat' }),
  ),
  fc.record({ pada: hari, ke: fc.nat() }).map(
    ({ pada, ke }): Langkah =>
      (buku) => {
        const sasaran = buku.catatan[ke % buku.catatan.length] as Catatan;
        buku.catat('catatan.koreksi', pada, { sasaran: sasaran.id, v: sasaran.v, terjadi: pada, isi: sasaran.isi });
      },
  ),
  ...langkahKrs(hari),
);

/** A family with one or two wives and up to `paling` further random facts. */
export const keluargaAcak = (nomor: number, paling = 14): fc.Arbitrary<BukuKeluarga> =>
  fc
    .record({
      daftar: hari,
      istri: fc.array(lahirIstri, { minLength: 1, maxLength: 2 }),
      langkah: fc.array(fc.tuple(fc.nat(1), langkah), { maxLength: paling }),
    })
    .map(({ daftar, istri, langkah: langkahList }) => {
      const buku = new BukuKeluarga(nomor);
      buku.daftar(daftar);
      const istriId = istri.map((lahir) => buku.istri(daftar, lahir));
      for (const [siapa, jalankan] of langkahList) jalankan(buku, istriId[siapa % istriId.length] as string);
      return buku;
    });
