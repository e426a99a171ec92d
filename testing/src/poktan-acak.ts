// Random groups for property tests: members out of random families, meetings with any attendance, guests, months without one.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import { SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import { MATERI } from '@lini/core/poktan/materi.ts';
import { CARA_BERTEMU, JENIS_POKTAN, type JenisPoktan } from '@lini/core/poktan/pilihan.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import type { BukuKeluarga } from './buku-keluarga.ts';
import { BukuPoktan } from './buku-poktan.ts';

const HARI_TERAKHIR = '2026-12-31';
const hari = fc.integer({ min: 0, max: 400 }).map((jumlah) => tambahHari('2025-03-01', jumlah));
const hariAwal = fc.integer({ min: 0, max: 60 }).map((jumlah) => tambahHari('2025-03-01', jumlah));
const jenisAcak = fc.constantFrom(...JENIS_POKTAN.map((satu) => satu.nilai));
const sebagian = <Satu>(daftar: readonly Satu[], pilih: number): Satu[] => daftar.filter((_, ke) => ((pilih >> (ke % 20)) & 1) === 1);

/** Mostly what a cadre would write; now and then more PUS than families, which the judge must send back. */
const tamuAcak = fc
  .record({
    jumlah: fc.tuple(fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9)), fc.option(fc.nat(9))),
    isRapi: fc.integer({ min: 0, max: 9 }),
  })
  .map(({ jumlah: [keluarga, pus, kb, lansia, remaja], isRapi }) => {
    const paling = (angka: number | null, batas: number | null): number | null => (angka === null || batas === null ? null : Math.min(angka, batas));
    const pusRapi = paling(pus, keluarga);
    return isRapi > 0 ? ([keluarga, pusRapi, paling(kb, pusRapi), lansia, remaja] as const) : ([keluarga, pus, kb, lansia, remaja] as const);
  });

type Dunia = { readonly buku: BukuPoktan; readonly keluarga: readonly BukuKeluarga[]; readonly anggota: string[] };
type Langkah = (dunia: Dunia) => void;

const anakDari = (keluarga: readonly BukuKeluarga[]): string[] =>
  keluarga.flatMap((satu) =>
    satu.catatan
      .filter((catatan) => catatan.kind === 'anggota.tambah' && (catatan.isi as { hubungan: string }).hubungan === 'anak')
      .map((catatan) => (catatan.isi as { anggotaId: string }).anggotaId),
  );

const masuk: fc.Arbitrary<Langkah> = fc
  .record({ pada: hari, ke: fc.nat(), isLuar: fc.boolean(), orang: fc.nat() })
  .map(({ pada, ke, isLuar, orang }) => ({ buku, keluarga, anggota }) => {
    const satu = keluarga[ke % keluarga.length];
    const isOrang = buku.jenis === 'pikr' || (buku.jenis === 'bkl' && orang % 2 === 0);
    const warga = satu?.catatan.filter((catatan) => catatan.kind === 'anggota.tambah') ?? [];
    const anggotaId = isOrang ? ((warga[orang % Math.max(1, warga.length)]?.isi as { anggotaId: string } | undefined)?.anggotaId ?? null) : null;
    anggota.push(isLuar || !satu ? buku.anggota(pada, null, { nama: 'Tamu Tetap' }) : buku.anggota(pada, satu.id, { anggotaId }));
  });

const bertemu: fc.Arbitrary<Langkah> = fc
  .record({
    pada: hari,
    hadir: fc.nat(),
    anak: fc.nat(),
    tanda: fc.tuple(fc.nat(), fc.nat(), fc.nat(), fc.nat()),
    materi: fc.nat(),
    cara: fc.constantFrom(...CARA_BERTEMU.map((satu) => satu.nilai)),
    tamu: tamuAcak,
  })
  .map(({ pada, hadir, anak, tanda, materi, cara, tamu }) => ({ buku, keluarga, anggota }) => {
    const anakHadir = buku.jenis === 'bkb' ? sebagian(anakDari(keluarga), anak) : [];
    const [tamuKeluarga, tamuPus, tamuKb, tamuLansia, tamuRemaja] = tamu;
    const daftar = MATERI[buku.jenis];
    buku.pertemuan(pada, sebagian(anggota, hadir), {
      materi: [daftar[materi % daftar.length]?.nilai ?? 'lainnya'],
      cara,
      anak: anakHadir,
      kka: sebagian(anakHadir, tanda[0]),
      kms: sebagian(anakHadir, tanda[1]),
      sesuai: sebagian(anakHadir, tanda[2]),
      tidakSesuai: sebagian(anakHadir, tanda[3]),
      ...{ tamuKeluarga, tamuPus, tamuKb, tamuLansia, tamuRemaja },
    });
  });

const lain: fc.Arbitrary<Langkah> = fc
  .record({ pada: hari, ke: fc.nat(), apa: fc.constantFrom('nihil', 'keluar', 'nonaktif', 'aktif', 'batal') })
  .map(({ pada, ke, apa }) => ({ buku, anggota }) => {
    if (apa === 'nihil') buku.nihil(pada);
    else if (apa === 'keluar' && anggota.length > 0) buku.catat('poktan.anggota-keluar', pada, { id: anggota[ke % anggota.length], alasan: 'pindah' });
    else if (apa === 'nonaktif') buku.catat('poktan.nonaktif', pada, { alasan: 'tidak ada kader' });
    else if (apa === 'aktif') buku.catat('poktan.aktif', pada, { keterangan: null });
    else buku.catat('catatan.batal', pada, { sasaran: buku.catatan[ke % buku.catatan.length]?.id, alasan: 'salah catat' });
  });

/** A group of any kind with members of the families given and up to twenty further random facts. */
export const poktanAcak = (nomor: number, keluarga: readonly BukuKeluarga[], jenisList: fc.Arbitrary<JenisPoktan> = jenisAcak): fc.Arbitrary<BukuPoktan> =>
  fc
    .record({
      jenis: jenisList,
      daftar: hariAwal,
      modal: fc.record({ sumber: fc.nat(31), jumlah: fc.option(fc.nat(9_000_000)) }),
      langkah: fc.array(fc.oneof({ weight: 3, arbitrary: masuk }, { weight: 4, arbitrary: bertemu }, lain), { minLength: 4, maxLength: 24 }),
    })
    .map(({ jenis, daftar, modal, langkah }) => {
      const buku = new BukuPoktan(jenis, nomor);
      const sumber = SUMBER_DANA.filter((_, ke) => (modal.sumber >> ke) & 1).map((satu) => satu.nilai);
      buku.daftar(daftar, jenis === 'uppka' ? { modalSumber: sumber, modalJumlah: modal.jumlah } : {});
      const dunia: Dunia = { buku, keluarga, anggota: [] };
      for (const jalankan of langkah) jalankan(dunia);
      return buku;
    });

/** What the judge accepts of a book, one after the other in the order of writing: what the office would count. */
export function listDiterima(catatan: readonly Catatan[]): Catatan[] {
  const diterima: Catatan[] = [];
  for (const satu of catatan) if (judgeCatatan(satu, diterima, HARI_TERAKHIR).putusan === 'diterima') diterima.push(satu);
  return diterima;
}
