// The gatherings of the demo: an orientation that took place in the kecamatan of the people with fixed names, and one that is coming.
import { acaraRencana } from '@lini/core/acara/acara-rencana.ts';
import { acaraSertifikat } from '@lini/core/acara/acara-sertifikat.ts';
import { acaraUmumkan } from '@lini/core/acara/acara-umumkan.ts';
import { acaraUndang } from '@lini/core/acara/acara-undang.ts';
import { acaraEvaluasi } from '@lini/core/acara/evaluasi.ts';
import { acaraHadir } from '@lini/core/acara/hadir.ts';
import { acaraJawab } from '@lini/core/acara/jawab.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { ASPEK_EVALUASI } from '@lini/core/acara/pilihan.ts';
import type { IsiRencana, JenisAcara, SesiAcara } from '@lini/core/acara/rencana.ts';
import { acaraRencanaAksi } from '@lini/core/acara/rencana-aksi.ts';
import { susunSesi } from '@lini/core/acara/susun-sesi.ts';
import { acaraNilaiTes } from '@lini/core/acara/tes.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { nilaiKelulusan } from '@lini/core/pelatihan/kelulusan.ts';
import { bagianKurikulum } from '@lini/core/pelatihan/kurikulum.ts';
import { tulisNomorSertifikat } from '@lini/core/pelatihan/nomor-sertifikat.ts';
import type { Acak } from './acak.ts';
import type { OrangBerperangkat } from './orang.ts';
import { nomoriDraf } from './penulis.ts';
import { buatRuang, pesertaDari, type Ruang, tulis, tulisJam } from './ruang-acara.ts';
import { uuidWaktu } from './uuid.ts';
import { type Hari, msAwalHari, tulisHari } from './waktu.ts';

/** Days before the end of the demo on which the past one was held, and after it on which the next one will be. */
const [HARI_LALU, HARI_DEPAN, HARI_UNDANG] = [46, 9, 2];

/** The programme that the planner itself lays out for one day; attendance is taken in the morning and after the break. */
function susunSehari(hari: Hari): SesiAcara[] {
  const tanggal = tulisHari(hari);
  const sesi = susunSesi(bagianKurikulum(1), [tanggal], parameterPada(tanggal));
  const sesudahIstirahat = sesi.findIndex(({ id }) => id.startsWith('istirahat')) + 1;
  return sesi.map((satu, ke) => ({ ...satu, pengajar: satu.jp > 0 ? 'PKB Kecamatan Juai' : null, isHadirDicatat: ke === 0 || ke === sesudahIstirahat }));
}

const rencana = (jenis: JenisAcara, judul: string, hari: Hari, banyak: number, wilayah: string): IsiRencana => ({
  jenis,
  judul,
  mulai: tulisHari(hari),
  selesai: tulisHari(hari),
  tempat: 'Aula Kantor Kecamatan Juai',
  penyelenggara: 'Balai Penyuluh KB Kecamatan Juai',
  sesi: susunSehari(hari),
  kuota: [{ wilayah, banyak }],
  anggaran: [
    { uraian: 'Konsumsi', rupiah: banyak * 50_000 },
    { uraian: 'Uang transport', rupiah: banyak * 75_000 },
  ],
  keterangan: null,
});

/** One decimal, between 0 and 100, around a mean. */
const nilaiAcak = (acak: Acak, rata: number): number => Math.round(10 * Math.min(100, Math.max(0, rata + 12 * acak.normal()))) / 10;

function tulisHadirDanTes(ruang: Ruang, subjek: { jenis: 'acara'; id: string }, hari: Hari, peserta: readonly Peserta[], sesi: readonly SesiAcara[]): void {
  const { acak } = ruang;
  const parameter = parameterPada(tulisHari(hari));
  const dicatat = sesi.filter((satu) => satu.isHadirDicatat);
  const jp = sesi.reduce((jumlah, satu) => jumlah + satu.jp, 0);
  let urut = 0;
  for (const { id, nama } of peserta.filter(() => acak.ya(0.92))) {
    const hadir = dicatat.filter((_, ke) => ke === 0 || acak.ya(0.96));
    for (const satu of hadir) {
      const [jam = 0, menit = 0] = satu.mulai.split(':').map(Number);
      const pukul = jam * 60 + menit + acak.bulat(-25, 12);
      const isi = { pesertaId: id, sesi: satu.id, arah: 'masuk', saat: `${tulisHari(hari)}T${tulisJam(pukul)}`, cara: 'pindai', orang: null } as const;
      tulis(ruang, subjek, hari, pukul, acaraHadir, isi);
    }
    const pre = nilaiAcak(acak, 56);
    const post = acak.ya(0.95) ? nilaiAcak(acak, 79) : null;
    tulis(ruang, subjek, hari, 17 * 60, acaraNilaiTes, { pesertaId: id, tes: 'pre', nilai: pre });
    if (post !== null) tulis(ruang, subjek, hari, 17 * 60, acaraNilaiTes, { pesertaId: id, tes: 'post', nilai: post });
    const { isLulus } = nilaiKelulusan({ pre, post, sesiHadir: hadir.length, sesiDiadakan: dicatat.length }, parameter);
    if (isLulus) {
      urut += 1;
      const nomor = tulisNomorSertifikat({ kabupaten: ruang.wilayah.slice(0, 5), tahun: Number(tulisHari(hari).slice(0, 4)), urut });
      tulis(ruang, subjek, hari + 1, 9 * 60, acaraSertifikat, { orangId: id, nomor, nama, jp, tanggal: tulisHari(hari) });
    }
    if (acak.ya(0.7)) {
      const nilai = ASPEK_EVALUASI.map(({ nilai: aspek }) => ({ aspek, nilai: acak.bulat(3, 5) }));
      tulis(
        ruang,
        subjek,
        hari,
        16 * 60,
        acaraEvaluasi,
        { pesertaId: id, nilai, saran: acak.ya(0.1) ? 'Waktu praktik ditambah.' : null },
        ruang.ponsel.get(id),
      );
    }
    if (acak.ya(0.6)) {
      const butir = [{ isi: 'Mendata PUS yang belum ditanyai di RT saya', peran: 'pencatatan', tenggat: tulisHari(hari + 30) } as const];
      tulis(ruang, subjek, hari, 16 * 60 + 10, acaraRencanaAksi, { pesertaId: id, butir }, ruang.ponsel.get(id));
    }
  }
}

function tulisLalu(ruang: Ruang, hari: Hari, peserta: readonly Peserta[]): void {
  const subjek = { jenis: 'acara', id: uuidWaktu(ruang.acak, msAwalHari(hari - 20)) } as const;
  const isi = rencana('orientasi', 'Orientasi Kader IMP Kecamatan Juai', hari, peserta.length, ruang.wilayah);
  tulis(ruang, subjek, hari - 20, 9 * 60, acaraRencana, isi);
  tulis(ruang, subjek, hari - 14, 10 * 60, acaraUndang, { peserta: [...peserta] });
  tulisHadirDanTes(ruang, subjek, hari, peserta, isi.sesi);
}

function tulisDepan(ruang: Ruang, hari: Hari, ditulis: Hari, peserta: readonly Peserta[]): void {
  const subjek = { jenis: 'acara', id: uuidWaktu(ruang.acak, msAwalHari(ditulis)) } as const;
  tulis(ruang, subjek, ditulis, 9 * 60, acaraRencana, rencana('orientasi', 'Orientasi Kader IMP Kecamatan Juai, kedua', hari, peserta.length, ruang.wilayah));
  tulis(ruang, subjek, ditulis, 10 * 60, acaraUndang, { peserta: [...peserta] });
  tulis(ruang, subjek, ditulis, 11 * 60, acaraUmumkan, { judul: 'Bawa buku catatan', isi: 'Mohon membawa buku catatan dan ponsel yang terisi baterainya.' });
  for (const { id } of peserta) {
    if (!ruang.acak.ya(0.4)) continue;
    const isHadir = ruang.acak.ya(0.9);
    const isi = { pesertaId: id, isHadir, alasan: isHadir ? null : 'Ada acara keluarga' };
    tulis(ruang, subjek, ditulis + 1, 10 * 60, acaraJawab, isi, ruang.ponsel.get(id));
  }
}

/** The catatan of the gatherings of one kecamatan, in order of writing; `kader` are its cadres, `koordinator` writes for the committee. */
export function bangkitkanAcara(benih: number, wilayah: string, kader: readonly OrangBerperangkat[], koordinator: string, akhir: Hari): Catatan[] {
  const ruang = buatRuang(benih, wilayah, kader, koordinator);
  const peserta = kader.map(pesertaDari);
  tulisLalu(ruang, akhir - HARI_LALU, peserta);
  tulisDepan(ruang, akhir + HARI_DEPAN, akhir - HARI_UNDANG, peserta);
  return nomoriDraf(ruang.draf);
}
