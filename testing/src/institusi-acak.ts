// Random institutions for property tests: cards of every kind, meetings, KIE sessions, some of them closed again.
import { SUMBER_DANA } from '@lini/core/imp/pilihan.ts';
import { JENIS_INSTITUSI, JENIS_PERTEMUAN, KLASIFIKASI_KARTU, MEDIA } from '@lini/core/institusi/pilihan.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import { type BukuImp, bukuInstitusi } from './buku-imp.ts';

const nilai = <N extends string>(daftar: readonly { nilai: N }[]): fc.Arbitrary<N> => fc.constantFrom(...daftar.map((satu) => satu.nilai));
const sebagian = <N extends string>(daftar: readonly { nilai: N }[]): fc.Arbitrary<N[]> => fc.subarray(daftar.map((satu) => satu.nilai));
const hari = fc.integer({ min: 0, max: 400 }).map((jumlah) => tambahHari('2025-03-01', jumlah));

const kartu = fc.record({
  jenis: nilai(JENIS_INSTITUSI),
  klasifikasi: fc.option(nilai(KLASIFIKASI_KARTU)),
  skAda: fc.option(fc.boolean()),
  sumberDana: sebagian(SUMBER_DANA),
  media: sebagian(MEDIA),
});

const temu = fc.record({ pada: hari, jenis: nilai(JENIS_PERTEMUAN), hadirLain: fc.integer({ min: 1, max: 30 }) });
const kie = fc.record({
  pada: hari,
  penyaji: fc.subarray(['ppkbd', 'sub-ppkbd', 'pkb'], { minLength: 1 }),
  media: fc.subarray(['kie-kit', 'lainnya']),
  toma: fc.option(fc.nat(4)),
});

/** An institution of any kind with up to eight further facts. */
export const institusiAcak = (nomor: number): fc.Arbitrary<BukuImp<'institusi'>> =>
  fc
    .record({
      daftar: fc.integer({ min: 0, max: 90 }),
      kartu,
      temu: fc.array(temu, { maxLength: 4 }),
      kie: fc.array(kie, { maxLength: 3 }),
      tutup: fc.option(hari, { freq: 4 }),
    })
    .map(({ daftar, kartu: isi, temu: temuList, kie: kieList, tutup }) => {
      const buku = bukuInstitusi(tambahHari('2025-01-01', daftar), isi, nomor);
      const kosong = { tempat: null, hadirP: 10, hadirL: null, toga: null, toda: null, pemuda: null, caraTemu: 'tatap-muka' };
      for (const { pada, jenis, hadirLain } of temuList) {
        buku.catat('institusi.pertemuan', pada, { jenis, tempat: null, agenda: 'Rapat', hadir: [], hadirLain, notulen: null, isBawaEvaluasi: null });
      }
      for (const { pada, ...satu } of kieList) buku.catat('kie.kegiatan', pada, { bentuk: 'arisan', topik: ['K05'], ...kosong, ...satu });
      if (tutup !== null) buku.catat('institusi.nonaktif', tutup, { alasan: 'kader berhenti semua' });
      return buku;
    });
