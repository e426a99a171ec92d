// The evidence of twelve closed months, counted by hand from records, with its edge rules; and what a changed rubric changes.

import { buktiUji } from '@lini/testing/bukti-imp-uji.ts';
import { bukuInstitusi, bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { lengkapiPotret } from '../../potret/potret-desa.ts';
import { akhirBulan, awalBulan, daftarBulan } from '../../tanggal.ts';
import { bandingRubrik } from './banding.ts';
import { buktiTahun, dasarBukti, rentangTahun } from './bukti-tahun.ts';
import { nilaiInstitusi } from './nilai.ts';
import { zRubrik } from './rubrik.ts';
import { RUBRIK_AWAL } from './rubrik-awal.ts';

const AKHIR = '2025-12-31';
const parameter = parameterPada(AKHIR);
const rapat = (isi: Record<string, unknown> = {}) => ({
  ...{ jenis: 'pengurus', tempat: null, agenda: 'Rencana', hadir: [], hadirLain: 5, notulen: 'Sepakat', isBawaEvaluasi: null },
  ...isi,
});
const kie = (isi: Record<string, unknown> = {}) => ({
  ...{
    bentuk: 'arisan',
    topik: ['K05'],
    penyaji: ['ppkbd'],
    media: [],
    tempat: null,
    caraTemu: null,
    hadirL: 1,
    hadirP: 9,
    toma: null,
    toga: null,
    toda: null,
    pemuda: null,
  },
  ...isi,
});
type Isi = { institusi: ReturnType<typeof bukuInstitusi>; kader?: ReturnType<typeof bukuKader>[]; keluarga?: BukuKeluarga[]; poktan?: BukuPoktan[] };
function potret({ institusi, kader = [], keluarga = [], poktan = [] }: Isi, pada = AKHIR): InstitusiPotret {
  const lain = {
    poktan: poktan.map((satu) => satu.keadaan(pada)),
    institusi: [institusi.keadaan(pada)],
    kader: kader.map((satu) => satu.keadaan(pada)),
    laporan: [],
  };
  return lengkapiPotret(
    keluarga.map((satu) => satu.potret(pada)),
    lain,
    pada,
  ).institusi[0] as InstitusiPotret;
}
const bukti = (isi: Isi, laporan: Parameters<typeof buktiTahun>[1] = []) => buktiTahun(potret(isi), laporan, '2025-12', parameter);

describe('bukti dua belas bulan yang sudah tutup', () => {
  test('pertemuan dihitung dengan tanggal, dua orang, dan notulen atau foto; rakor desa sendiri; konsultasi tidak', () => {
    const institusi = bukuInstitusi('2024-01-01');
    institusi.catat('institusi.pertemuan', '2025-03-01', rapat());
    institusi.catat('institusi.pertemuan', '2025-04-01', rapat({ jenis: 'anggota' }));
    const tanpaNotulen = institusi.catat('institusi.pertemuan', '2025-05-01', rapat({ notulen: null }));
    institusi.catat('institusi.pertemuan', '2025-06-01', rapat({ hadirLain: 1 }));
    institusi.catat('institusi.pertemuan', '2025-07-01', rapat({ jenis: 'rakor-desa' }));
    institusi.catat('institusi.pertemuan', '2025-08-01', rapat({ jenis: 'konsultasi-pkb' }));
    institusi.catat('institusi.pertemuan', '2024-12-31', rapat());
    expect(bukti({ institusi })?.angka).toMatchObject({ pertemuan: 2, 'rakor-desa': 1 });
    institusi.catat('lampiran.foto', '2025-05-02', { untuk: tanpaNotulen.id, foto: 'data:image/jpeg;base64,/9j/AAAA', keterangan: null });
    expect(bukti({ institusi })?.angka.pertemuan).toBe(3);
  });

  test('sesi pada hari pertemuan: dihitung untuk kedua peran hanya dengan notulen dan topik', () => {
    const institusi = bukuInstitusi('2024-01-01');
    institusi.catat('institusi.pertemuan', '2025-03-01', rapat());
    institusi.catat('kie.kegiatan', '2025-03-01', kie({ topik: ['K01', 'K02'] }));
    const foto = institusi.catat('institusi.pertemuan', '2025-04-01', rapat({ notulen: null }));
    institusi.catat('lampiran.foto', '2025-04-02', { untuk: foto.id, foto: 'data:image/jpeg;base64,/9j/AAAA', keterangan: null });
    institusi.catat('kie.kegiatan', '2025-04-01', kie());
    institusi.catat('kie.kegiatan', '2025-05-01', kie({ toga: 1 }));
    const hasil = bukti({ institusi });
    expect(hasil?.angka).toMatchObject({ pertemuan: 2, kie: 2, topik: 3, tokoh: 1 });
    expect(hasil?.tanpaGanda).toEqual({ kie: 1, topik: 1 });
  });

  test('keluarga binaan: kunjungan, pendataan; laporan sebulan sekali; peta, dana, layanan, poktan', () => {
    const institusi = bukuInstitusi('2024-01-01', { skAda: true, skTanggal: '2024-01-01' });
    const siti = bukuKader('2024-01-01', 'Bu Siti');
    siti.catat('kader.tugas-mulai', '2024-01-01', isiTugasUji({ institusiId: institusi.id, jabatan: 'ketua' }));
    const keluarga = new BukuKeluarga();
    keluarga.daftar('2025-02-01');
    const ibu = keluarga.istri('2025-02-01', '1995-01-01');
    keluarga.catat('kunjungan.keluarga', '2025-06-01', { istriId: null, topik: ['K05'], cara: null, media: [] });
    keluarga.catat('kunjungan.keluarga', '2026-01-02', { istriId: ibu, topik: ['K05'], cara: null, media: [] });
    for (const bulan of daftarBulan('2025-04', '2025-12'))
      institusi.catat('institusi.layanan', awalBulan(bulan), { jenis: 'bantu-poktan', poktan: 'pik-r', orang: 9, keterangan: null });
    institusi.catat('institusi.layanan', '2025-05-05', { jenis: 'pengayoman', poktan: null, orang: 2, keterangan: null });
    institusi.catat('institusi.peta', '2025-11-20', { intervensi: ['kie'], keterangan: null });
    const kas = { arah: 'keluar', uraian: 'Konsumsi', peran: null };
    institusi.catat('institusi.kas', '2025-05-01', { ...kas, rupiah: 30_000, sumber: 'swadaya' });
    institusi.catat('institusi.kas', '2025-05-20', { ...kas, rupiah: 10_000, sumber: 'mitra' });
    institusi.catat('institusi.kas', '2025-06-20', { ...kas, rupiah: 60_000, sumber: 'add' });
    const bkb = new BukuPoktan('bkb');
    bkb.daftar('2024-02-01', { pembinaJabatan: 'ppkbd' });
    for (const bulan of daftarBulan('2025-01', '2025-10')) bkb.pertemuan(awalBulan(bulan), []);
    const laporan = [
      { bulan: '2025-11', isTepatWaktu: true },
      { bulan: '2025-11', isTepatWaktu: true },
      { bulan: '2025-12', isTepatWaktu: false },
      { bulan: '2024-12', isTepatWaktu: true },
    ];
    const hasil = bukti({ institusi, kader: [siti], keluarga: [keluarga], poktan: [bkb] }, laporan);
    expect(hasil?.angka).toEqual({
      ...buktiUji({}).angka,
      ...{ petugas: 1, sk: 1, kolektif: 1, 'kunjungan-konseling': 1, kunjungan: 1, pendataan: 1, laporan: 2, 'laporan-tepat': 1, peta: 1, intervensi: 1 },
      ...{ 'macam-layanan': 1, poktan: 2, 'bulan-sendiri': 1, 'bagian-sendiri': 40 },
    });
    expect(hasil?.poktan).toEqual([
      { jenis: 'bkb', bulan: 10 },
      { jenis: 'pikr', bulan: 9 },
    ]);
  });

  test.each(['toma', 'toga', 'toda', 'pemuda'])('sesi yang dihadiri %s dihitung dihadiri tokoh; yang nol atau tidak ditanya tidak', (jenis) => {
    const institusi = bukuInstitusi('2024-01-01');
    for (const [ke, hadir] of [2, 0, null].entries())
      institusi.catat('kie.kegiatan', `2025-05-0${ke + 1}`, { ...kie(), toma: null, toga: null, toda: null, pemuda: null, [jenis]: hadir });
    expect([bukti({ institusi })?.angka.kie, bukti({ institusi })?.angka.tokoh]).toEqual([3, 1]);
  });

  test('yang tidak ditanya atau tidak diketahui bukan nol', () => {
    const institusi = bukuInstitusi('2024-01-01', { skAda: null, kepengurusan: null });
    expect(bukti({ institusi }, null)?.angka).toMatchObject({
      sk: null,
      kolektif: null,
      laporan: null,
      'laporan-tepat': null,
      peta: null,
      'bagian-sendiri': null,
    });
  });

  test.each([
    ['2025-12-20', 1],
    ['2025-08-15', 5],
    ['2020-01-01', 12],
  ])('terdaftar %s: %i bulan dinilai', (terdaftar, bulan) => expect(bukti({ institusi: bukuInstitusi(terdaftar) })?.bulan).toBe(bulan));

  test('terdaftar sesudah bulan yang dinilai: belum ada yang dinilai', () => {
    const institusi = bukuInstitusi('2026-01-02');
    expect(buktiTahun(potret({ institusi }, '2026-01-31'), [], '2025-12', parameter)).toBeNull();
  });

  test('pelajaran dihitung sekali sepelajaran, siapa pun kadernya; rubrik kantor boleh memintanya, rubrik awal tidak', () => {
    const institusi = bukuInstitusi('2025-01-01');
    const kader = [bukuKader('2025-01-01', 'Bu Siti', 1), bukuKader('2025-01-01', 'Bu Aminah', 2)];
    for (const satu of kader) {
      satu.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: institusi.id, jabatan: 'ketua' }));
      satu.catat('pelajaran.selesai', '2025-03-01', { pelajaran: 'kie-saji', halaman: 6, detik: 90 });
      const jawaban = [{ soal: 'kie-saji.01', jawab: [0], isBenar: true, versi: 0 }];
      satu.catat('pelajaran.jawab', '2025-03-02', { pelajaran: 'kie-saji', peran: 'kie', benih: 1, jawaban });
    }
    const hasil = bukti({ institusi, kader });
    expect([hasil?.angka['pelajaran-kie'], hasil?.angka['pelajaran-pertemuan']]).toEqual([1, 0]);
    const minta = { peran: 'kie', tingkat: 1, bukti: 'pelajaran-kie', batas: { ppkbd: 2, 'sub-ppkbd': null, 'kelompok-kb': null } } as const;
    const rubrik = zRubrik.parse({ ...RUBRIK_AWAL, baris: [...RUBRIK_AWAL.baris, minta] });
    const baris = hasil && nilaiInstitusi(hasil, 'ppkbd', rubrik).baris.find((satu) => satu.bukti === 'pelajaran-kie');
    expect(baris).toMatchObject({ nilai: 1, batas: 2, isTercapai: false });
    expect(RUBRIK_AWAL.baris.some((satu) => satu.bukti.startsWith('pelajaran'))).toBe(false);
    // Kept before lessons were counted: not known, never reached.
    const { 'pelajaran-kie': _hilang, ...lama } = hasil?.angka ?? buktiUji({}).angka;
    expect(nilaiInstitusi({ ...buktiUji({}), angka: lama as never }, 'ppkbd', rubrik).baris.find((satu) => satu.bukti === 'pelajaran-kie')?.nilai).toBeNull();
  });

  test('setiap hitungan sama dengan banyaknya catatan di baliknya', () => {
    const institusi = bukuInstitusi('2025-06-01', { skAda: true });
    for (const bulan of daftarBulan('2025-06', '2025-12')) {
      institusi.catat('institusi.pertemuan', awalBulan(bulan), rapat());
      institusi.catat('kie.kegiatan', akhirBulan(bulan), kie());
    }
    const satu = potret({ institusi });
    const rentang = rentangTahun(satu, '2025-12');
    const dasar = rentang ? dasarBukti(satu, [], rentang, parameter) : {};
    const hasil = buktiTahun(satu, [], '2025-12', parameter);
    for (const [kunci, daftar] of Object.entries(dasar)) {
      if (kunci === 'peta' || kunci === 'bagian-sendiri') continue;
      expect([kunci, hasil?.angka[kunci as 'kie']]).toEqual([kunci, daftar.length]);
    }
  });
});

describe('rubrik yang diubah', () => {
  const semua = [
    { id: 'a', jenis: 'ppkbd' as const, bukti: buktiUji({ petugas: 1, pertemuan: 2, kie: 3, laporan: 6, pendataan: 1, 'macam-layanan': 1 }) },
    { id: 'b', jenis: 'ppkbd' as const, bukti: buktiUji({ petugas: 1, pertemuan: 3, kie: 3, laporan: 6, pendataan: 1, 'macam-layanan': 1 }) },
    { id: 'c', jenis: 'kelompok-kb' as const, bukti: buktiUji({ petugas: 1, pertemuan: 2, kie: 3, laporan: 6, pendataan: 1, 'macam-layanan': 1 }) },
  ];
  const longgar = (ppkbd: number) => ({
    ...RUBRIK_AWAL,
    baris: RUBRIK_AWAL.baris.map((satu) => (satu.bukti === 'pertemuan' && satu.tingkat === 1 ? { ...satu, batas: { ...satu.batas, ppkbd } } : satu)),
  });

  test('hanya yang memang berubah disebut, jenis lain tidak tersentuh', () => {
    expect(bandingRubrik(RUBRIK_AWAL, longgar(2), semua)).toEqual({
      naik: 1,
      turun: 0,
      tetap: 2,
      ubah: [{ id: 'a', dari: 'belum', ke: 'dasar', peran: ['pertemuan'] }],
    });
    expect(bandingRubrik(RUBRIK_AWAL, longgar(4), semua)).toMatchObject({ naik: 0, turun: 1, ubah: [{ id: 'b', dari: 'dasar', ke: 'belum' }] });
    expect(bandingRubrik(RUBRIK_AWAL, RUBRIK_AWAL, semua)).toEqual({ naik: 0, turun: 0, tetap: 3, ubah: [] });
  });

  test('satu baris yang diubah tidak menyentuh peran lain', () => {
    for (const { jenis, bukti: satu } of semua) {
      const { pertemuan: _lama, ...lama } = nilaiInstitusi(satu, jenis, RUBRIK_AWAL).tingkat;
      const { pertemuan: _baru, ...baru } = nilaiInstitusi(satu, jenis, longgar(1)).tingkat;
      expect(baru).toEqual(lama);
    }
  });
});
