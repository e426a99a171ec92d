// The figures of the institution and its cadres in a small village counted by hand.
import { bukuInstitusi, bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import type { Catatan } from '../catatan/catatan.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { hitungDesa } from './hitung-desa.ts';
import { nilaiAngka } from './indikator.ts';

const rapat = (jenis: string, hadir: string[]) => ({ jenis, tempat: null, agenda: 'Agenda', hadir, hadirLain: 3, notulen: 'Ada', isBawaEvaluasi: null });
const kas = (arah: string, rupiah: number, sumber: string) => ({ arah, rupiah, sumber, uraian: 'Uraian', peran: null });

/** Three institutions (one deactivated), three cadres (one whose term ended), five families with four wives. */
function desa(): Map<string, Catatan[]> {
  const ppkbd = bukuInstitusi('2025-01-01', { klasifikasi: 'berkembang', skAda: true, sumberDana: ['apbd', 'swadaya'], media: ['buku-saku'] }, 1);
  const sub = bukuInstitusi('2025-01-01', { jenis: 'sub-ppkbd', nama: 'Sub Uji', wilayah: ['001'] }, 2);
  const tutup = bukuInstitusi('2025-01-01', { jenis: 'sub-ppkbd', nama: 'Sub Tutup', klasifikasi: 'mandiri' }, 3);
  tutup.catat('institusi.nonaktif', '2025-05-01', { alasan: 'Digabung' });
  const aminah = bukuKader('2025-01-01', 'Bu Aminah', 1, { pelatihan: ['kie'], 'tahun-kie': 2024 });
  const siti = bukuKader('2025-01-01', 'Bu Siti', 2);
  const lama = bukuKader('2025-01-01', 'Bu Lama', 3);
  aminah.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: ppkbd.id, jabatan: 'ketua' }));
  siti.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ jenis: 'sub-ppkbd', institusiId: sub.id, jabatan: 'ketua' }));
  const tugasLama = lama.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: ppkbd.id }));
  lama.catat('kader.tugas-selesai', '2025-06-10', { tugasId: tugasLama.id, alasan: 'pindah' });
  // Two officers invited on the 5th, one of them came; on the 20th only one is left, and came.
  ppkbd.catat('institusi.pertemuan', '2025-06-05', rapat('pengurus', [aminah.id]));
  ppkbd.catat('institusi.pertemuan', '2025-06-20', rapat('konsultasi-pkb', [aminah.id]));
  ppkbd.catat('institusi.pertemuan', '2025-06-21', rapat('rakor-desa', [aminah.id]));
  ppkbd.catat('institusi.pertemuan', '2025-05-21', rapat('rakor-desa', [aminah.id]));
  ppkbd.catat('institusi.kas', '2025-05-02', kas('masuk', 200_000, 'apbd'));
  ppkbd.catat('institusi.kas', '2025-06-02', kas('masuk', 50_000, 'swadaya'));
  ppkbd.catat('institusi.kas', '2025-06-03', kas('keluar', 80_000, 'apbd'));
  sub.catat('institusi.kas', '2025-06-03', kas('keluar', 20_000, 'swadaya'));
  ppkbd.catat('institusi.layanan', '2025-06-07', { jenis: 'pup', poktan: null, orang: 10, keterangan: null });
  const keluarga = [1, 2, 3, 4, 5].map((nomor) => {
    const buku = new BukuKeluarga(nomor);
    buku.daftar('2025-01-01');
    if (nomor === 5) buku.anggota('2025-01-01', { hubungan: 'kepala' });
    else {
      const istriId = buku.istri('2025-01-01', '1995-01-01');
      if (nomor === 1)
        buku.catat('kb.pelayanan', '2025-06-08', { ...(buku.layani('2025-01-02', istriId, 'pil', true).isi as object), tempat: 'kader', pertamaKali: null });
      if (nomor === 2) {
        const rujukan = buku.catat('rujukan.buat', '2025-06-09', { anggotaId: istriId, tujuan: 'puskesmas', alasan: ['layanan-kb'] });
        buku.catat('rujukan.selesai', '2025-06-15', { rujukanId: rujukan.id, hasil: 'dilayani' });
        buku.catat('rujukan.buat', '2025-06-16', { anggotaId: istriId, tujuan: 'puskesmas', alasan: ['layanan-kb'] });
      }
    }
    return buku;
  });
  return new Map([ppkbd, sub, tutup, aminah, siti, lama, ...keluarga].map((satu) => [satu.id, satu.catatan]));
}

const angka = hitungDesa(desa(), ['2025-05', '2025-06', '2025-07']);

describe('Juni, dihitung tangan', () => {
  test.each<[string, number, number | null]>([
    ['E6', 5, 2],
    ['E7', 4, 2],
    // Kelas PPKBD di kartu Berkembang, tetapi tidak ada yang diputuskan PKB.
    ['E8.berkembang', 0, 2],
    ['E8.belum', 0, 2],
    ['E8.mandiri', 0, 2],
    ['E8.belum-diputuskan', 2, 2],
    ['E9', 1, 2],
    ['E10', 2, 3],
    ['E11', 1, 1],
    ['IMP.ppkbd.ada', 1, null],
    ['IMP.sub-ppkbd.ada', 1, null],
    ['IMP.kelompok-kb.ada', 0, null],
    ['IMP.ppkbd.lapor', 0, null],
    ['IMP.sub-ppkbd.lapor', 0, null],
    ['IMP.temu.pengurus', 1, null],
    ['IMP.temu.rakor-desa', 1, null],
    ['IMP.temu.anggota', 0, null],
    ['IMP.layanan.pup', 1, null],
    ['IMP.ulang.pil', 1, null],
    ['IMP.ulang.kondom', 0, null],
    ['IMP.rujukan', 2, null],
    ['IMP.rujukan.selesai', 1, null],
    ['IMP.kas.masuk', 50_000, null],
    ['IMP.kas.keluar', 100_000, null],
    ['IMP.kas.saldo', 150_000, null],
    ['IMP.kas.sendiri', 20_000, 100_000],
    ['K0.ppkbd.berkembang', 0, null],
    ['K0.ppkbd.sk-ada', 1, null],
    ['K0.ppkbd.sk-tidak', 0, null],
    ['K0.ppkbd.dana-apbd', 1, null],
    ['K0.ppkbd.media-buku-saku', 1, null],
    ['K0.sub-ppkbd.belum', 0, null],
    ['K0.sub-ppkbd.belum-diputuskan', 1, null],
    ['K0.ppkbd.belum-diputuskan', 1, null],
    ['K0.sub-ppkbd.mandiri', 0, null],
    ['K0.sub-ppkbd.sk-tidak', 1, null],
  ])('%s', (id, pembilang, penyebut) => expect(angka.get('2025-06')?.[id]).toEqual({ pembilang, penyebut }));

  test('keluarga per kader dua setengah, bukan 250', () => expect(nilaiAngka(angka.get('2025-06')?.E6, 'rasio')).toBe(2.5));
});

test('yang mengalir mulai lagi dari nol di bulan berikutnya; yang tersisa tetap', () => {
  const juli = angka.get('2025-07');
  expect([juli?.E11, juli?.['IMP.kas.masuk'], juli?.['IMP.rujukan']].map((satu) => satu?.pembilang)).toEqual([0, 0, 0]);
  expect(juli?.E10).toEqual({ pembilang: 0, penyebut: 0 });
  expect(juli?.['IMP.kas.saldo']).toEqual({ pembilang: 150_000, penyebut: null });
});

test('rakor oleh Sub-PPKBD di desa tanpa PPKBD: satu dari satu, dan tidak pernah lebih dari seratus persen', () => {
  const hitung = (jenisList: readonly string[], ...rakor: number[]) => {
    const semua = jenisList.map((jenis, ke) =>
      bukuInstitusi('2025-01-01', { jenis, nama: `Uji ${ke}`, ...(jenis === 'ppkbd' ? {} : { wilayah: ['001'] }) }, ke + 1),
    );
    for (const ke of rakor) semua[ke]?.catat('institusi.pertemuan', '2025-06-21', rapat('rakor-desa', []));
    return hitungDesa(new Map(semua.map((satu) => [satu.id, satu.catatan])), ['2025-06']).get('2025-06')?.E11;
  };
  expect(hitung(['sub-ppkbd'], 0)).toEqual({ pembilang: 1, penyebut: 1 });
  expect(hitung(['ppkbd', 'sub-ppkbd'], 0, 1)).toEqual({ pembilang: 1, penyebut: 1 });
  expect(hitung(['kelompok-kb'])).toEqual({ pembilang: 0, penyebut: 1 });
});

test('kolom Kelompok KB tidak disebut resmi: rekap nasional tidak memuatnya', () => {
  const resmi = INDIKATOR.filter(({ id, sumber }) => id.startsWith('K0.') && sumber.basis === 'resmi').map(({ id }) => id);
  expect([resmi.length > 0, resmi.filter((id) => id.startsWith('K0.kelompok-kb.') || id.endsWith('tak-ditanya'))]).toEqual([true, []]);
});

test('desa tanpa kader: per kader kosong, bukan nol', () => {
  const satu = new BukuKeluarga(1);
  satu.daftar('2025-01-01');
  const hasil = hitungDesa(new Map([[satu.id, satu.catatan]]), ['2025-06']).get('2025-06');
  expect([nilaiAngka(hasil?.E6, 'rasio'), nilaiAngka(hasil?.E9), nilaiAngka(hasil?.E11)]).toEqual([null, null, null]);
});
