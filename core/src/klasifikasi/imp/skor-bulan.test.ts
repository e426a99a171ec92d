// The monthly score by hand, its bands and what is not known; who is compared with whom; who has gone silent.
import { bukuInstitusi, bukuKader, isiTugasUji } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { isUntukAkun } from '../../agenda/agenda.ts';
import { institusiSenyap } from '../../agenda/institusi-senyap.ts';
import { parameterPada } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { lengkapiPotret } from '../../potret/potret-desa.ts';
import { type CiriSebaya, ciriSebaya, kelompokSebaya } from './sebaya.ts';
import { hariSenyap } from './senyap.ts';
import { listPerluBina, pitaSkor, skorBulan } from './skor-bulan.ts';

const parameter = parameterPada('2025-06-30');
const LAPORAN = { masuk: [{ bulan: '2025-06', isTepatWaktu: true }], hariIni: '2025-07-10' };
const rapat = { jenis: 'pengurus', tempat: null, agenda: 'Rencana', hadir: [], hadirLain: 5, notulen: 'Sepakat', isBawaEvaluasi: null };

function tulis(jenis = 'ppkbd') {
  const institusi = bukuInstitusi('2025-01-01', { jenis });
  const siti = bukuKader('2025-01-01', 'Bu Siti');
  siti.catat('kader.tugas-mulai', '2025-01-01', isiTugasUji({ institusiId: institusi.id, jabatan: 'ketua' }));
  const keluarga = new BukuKeluarga();
  keluarga.daftar('2025-02-01');
  keluarga.istri('2025-02-01', '1995-01-01');
  const potret = (pada = '2025-06-30'): InstitusiPotret =>
    lengkapiPotret([keluarga.potret(pada)], { poktan: [], institusi: [institusi.keadaan(pada)], kader: [siti.keadaan(pada)], laporan: [] }, pada)
      .institusi[0] as InstitusiPotret;
  const kunjungi = (hari: string) => keluarga.catat('kunjungan.keluarga', hari, { istriId: null, topik: ['K05'], cara: null, media: [] });
  return { institusi, siti, keluarga, potret, kunjungi };
}
const nilai = (skor: ReturnType<typeof skorBulan>) => Object.fromEntries(Object.entries(skor?.peran ?? {}).map(([peran, satu]) => [peran, satu.nilai]));

describe('nilai bulanan', () => {
  test('sebulan dihitung tangan: bagian yang dikerjakan dari yang diharapkan, peran berbobot sama', () => {
    const { institusi, potret, kunjungi } = tulis();
    institusi.catat('institusi.pertemuan', '2025-06-03', rapat);
    institusi.catat('institusi.peta', '2025-04-01', { intervensi: [], keterangan: null });
    institusi.catat('institusi.kas', '2025-04-05', { arah: 'masuk', rupiah: 1000, sumber: 'swadaya', uraian: 'Iuran', peran: null });
    for (const hari of ['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-30', '2025-05-31']) kunjungi(hari);
    const skor = skorBulan(potret(), '2025-06', LAPORAN, parameter);
    expect(nilai(skor)).toEqual({ pengorganisasian: 100, pertemuan: 50, kie: 50, pencatatan: 100, pelayanan: 0, kemandirian: 100 });
    expect(skor?.nilai).toBeCloseTo(400 / 6);
    expect(skor && listPerluBina(skor, parameter)).toEqual(['pertemuan', 'kie', 'pelayanan']);
    const kunjungan = skor?.peran.kie.butir.find((satu) => satu.kunci === 'kunjungan');
    expect([kunjungan?.ada, kunjungan?.dasar.map((satu) => satu.tanggal)]).toEqual([4, ['2025-06-01', '2025-06-02', '2025-06-03', '2025-06-30']]);
  });

  test('pelajaran yang lulus bulan itu menjadi bukti perannya, tanpa menambah nilai', () => {
    const { siti, potret } = tulis();
    const kosong = skorBulan(potret(), '2025-06', LAPORAN, parameter);
    const lulus = (hari: string, pelajaran: string, peran: string, benar: number): void => {
      siti.catat('pelajaran.selesai', hari, { pelajaran, halaman: 6, detik: 90 });
      const jawaban = Array.from({ length: 5 }, (_, ke) => ({ soal: `${pelajaran}.0${ke + 1}`, jawab: [0], isBenar: ke < benar, versi: 0 }));
      siti.catat('pelajaran.jawab', hari, { pelajaran, peran, benih: 1, jawaban });
    };
    lulus('2025-05-31', 'cara-kb', 'kie', 5);
    lulus('2025-06-01', 'kie-saji', 'kie', 4);
    lulus('2025-06-02', 'register-pus', 'pencatatan', 3);
    const skor = skorBulan(potret(), '2025-06', LAPORAN, parameter);
    expect([nilai(skor), skor?.nilai]).toEqual([nilai(kosong), kosong?.nilai]);
    expect(skor?.peran.kie.pelajaran.map(({ tanggal, judul, subjek }) => [tanggal, judul.id, subjek.jenis])).toEqual([['2025-06-01', 'kie saji', 'kader']]);
    expect(skor?.peran.pencatatan.pelajaran).toEqual([]);
  });

  test('pertemuan tanpa notulen dan tanpa foto disebut, bukan seolah tidak ada; yang kurang orang bukan kurang notulen', () => {
    const { institusi, potret } = tulis();
    institusi.catat('institusi.pertemuan', '2025-06-03', { ...rapat, notulen: null });
    institusi.catat('institusi.pertemuan', '2025-06-04', { ...rapat, notulen: null, hadirLain: 1 });
    institusi.catat('institusi.pertemuan', '2025-06-05', { ...rapat, jenis: 'rakor-desa', notulen: null });
    institusi.catat('institusi.pertemuan', '2025-05-05', { ...rapat, notulen: null });
    const butir = skorBulan(potret(), '2025-06', LAPORAN, parameter)?.peran.pertemuan.butir;
    expect(butir?.map(({ kunci, ada, tanpaBukti }) => [kunci, ada, tanpaBukti])).toEqual([
      ['pertemuan', 0, 1],
      ['rakor-desa', 0, 1],
    ]);
  });

  test('yang tidak diminta tidak dihitung: Sub-PPKBD tanpa rakor desa', () => {
    const { institusi, potret } = tulis('sub-ppkbd');
    institusi.catat('institusi.pertemuan', '2025-06-03', rapat);
    expect(nilai(skorBulan(potret(), '2025-06', LAPORAN, parameter)).pertemuan).toBe(100);
  });

  test.each([
    ['laporan belum disimpan Lini', { masuk: null, hariIni: '2025-07-10' }, 0],
    ['belum lewat tenggat', { masuk: [], hariIni: '2025-07-03' }, 0],
    ['lewat tenggat', { masuk: [], hariIni: '2025-07-04' }, 0],
    ['terlambat', { masuk: [{ bulan: '2025-06', isTepatWaktu: false }], hariIni: '2025-07-10' }, 0],
    ['tepat', LAPORAN, 50],
  ])('laporan: %s', (kata, laporan, harap) => {
    const butir = skorBulan(tulis().potret(), '2025-06', laporan, parameter)?.peran.pencatatan;
    expect(butir?.nilai).toBe(harap);
    expect(butir?.butir[0]?.isTercapai).toBe(kata.startsWith('laporan') || kata.startsWith('belum') ? null : harap === 50);
  });

  test('tanpa satu pun yang diketahui tidak ada nilai; institusi yang tidak bekerja tidak dinilai', () => {
    const ganti = { ...parameter, 'imp.skor.petaBulan': { ppkbd: null, 'sub-ppkbd': null, 'kelompok-kb': null } };
    const skor = skorBulan(tulis().potret(), '2025-06', { masuk: null, hariIni: '2025-07-10' }, ganti);
    expect(skor?.peran.pencatatan.nilai).toBeNull();
    expect(skor?.nilai).toBeCloseTo(100 / 5);
    const { institusi, potret } = tulis();
    institusi.catat('institusi.nonaktif', '2025-05-01', { alasan: 'Tidak ada kader' });
    expect(skorBulan(potret(), '2025-06', LAPORAN, parameter)).toBeNull();
  });

  test.each([
    [100, 'baik'],
    [80, 'baik'],
    [79.9, 'cukup'],
    [60, 'cukup'],
    [59.9, 'bina'],
    [0, 'bina'],
    [null, null],
  ])('%s: %s', (skor, pita) => expect(pitaSkor(skor, parameter)).toBe(pita));
});

describe('sebaya', () => {
  test('beban dan masa tugas; tanpa kader tidak diketahui; medan kosong', () => {
    const { potret } = tulis();
    expect(ciriSebaya(potret(), [], parameter)).toEqual({ jenis: 'ppkbd', beban: 1, pitaBeban: 0, masa: 5, pitaMasa: 0, medan: null });
    const medan = [
      { berlakuDari: '2026-01-01', medan: 'sulit' as const },
      { berlakuDari: '2020-01-01', medan: 'sedang' as const },
    ];
    expect(ciriSebaya(potret(), medan, parameter)?.medan).toBe('sedang');
    const institusi = bukuInstitusi('2025-01-01').keadaan();
    const tanpa = lengkapiPotret([], { poktan: [], institusi: [institusi], kader: [], laporan: [] }, '2025-06-30').institusi[0] as InstitusiPotret;
    expect(ciriSebaya(tanpa, [], parameter)).toMatchObject({ beban: null, pitaBeban: null, masa: null });
  });

  test('dibandingkan dengan yang seciri; terlalu sedikit: dengan semua yang sejenis', () => {
    const ciri: CiriSebaya = { jenis: 'ppkbd', beban: 1, pitaBeban: 0, masa: 1, pitaMasa: 0, medan: null };
    const lain: CiriSebaya = { ...ciri, jenis: 'sub-ppkbd' };
    // Each trait alone tells apart; four alike are a group, of three all of the kind are asked.
    for (const beda of [{ pitaBeban: 1 }, { pitaMasa: 1 }, { medan: 'sulit' }] as const) {
      const semua = [ciri, ciri, ciri, ciri, { ...ciri, ...beda }, { ...ciri, ...beda }, { ...ciri, ...beda }, lain].map((satu) => ({ ciri: satu }));
      const banding = (satu: CiriSebaya) => [kelompokSebaya(satu, semua).luas, kelompokSebaya(satu, semua).anggota.length];
      expect([beda, banding(ciri), banding({ ...ciri, ...beda }), banding(lain)]).toEqual([beda, ['sebaya', 4], ['sejenis', 7], ['sejenis', 1]]);
    }
  });
});

describe('senyap', () => {
  const cari = (potret: InstitusiPotret, hari: string) => institusiSenyap.cari(potret, hari, parameter);

  test('29 hari belum, 30 hari sudah; kunjungan ke keluarganya memutus diam', () => {
    const { institusi, potret, kunjungi } = tulis();
    institusi.catat('institusi.pertemuan', '2025-05-01', rapat);
    expect([hariSenyap(potret(), '2025-05-30'), cari(potret(), '2025-05-30'), cari(potret(), '2025-05-31').length]).toEqual([29, [], 1]);
    kunjungi('2025-05-20');
    expect(hariSenyap(potret(), '2025-05-31')).toBe(11);
  });

  test.each<[string, string, Record<string, unknown>]>([
    ['pertemuan', 'institusi.pertemuan', rapat],
    ['kas', 'institusi.kas', { arah: 'masuk', rupiah: 1000, sumber: 'swadaya', uraian: 'Iuran', peran: null }],
    ['layanan', 'institusi.layanan', { jenis: 'pengayoman', poktan: null, orang: 2, keterangan: null }],
    ['peta', 'institusi.peta', { intervensi: [], keterangan: null }],
  ])('%s institusi itu sendiri memutus diam', (_nama, kind, isi) => {
    const { institusi, potret } = tulis();
    institusi.catat(kind, '2025-05-20', isi);
    expect(hariSenyap(potret(), '2025-05-31')).toBe(11);
  });

  test('yang terbaru yang dihitung, urutan apa pun', () => {
    const { institusi, potret, kunjungi } = tulis();
    kunjungi('2025-05-20');
    institusi.catat('institusi.pertemuan', '2025-05-10', rapat);
    expect(hariSenyap(potret(), '2025-05-31')).toBe(11);
  });

  test('untuk PPKBD dan PKB, bukan untuk dirinya; yang nonaktif tidak disebut', () => {
    const { institusi, potret } = tulis();
    const agenda = { ...cari(potret(), '2025-06-30')[0], aturan: 'a', subjek: { jenis: 'institusi' as const, id: institusi.id } } as never;
    expect((['sub-ppkbd', 'ppkbd', 'pkb'] as const).map((peran) => isUntukAkun(agenda, { id: 'x', peran }))).toEqual([false, true, true]);
    institusi.catat('institusi.nonaktif', '2025-02-01', { alasan: 'Tidak ada kader' });
    expect(cari(potret(), '2025-06-30')).toEqual([]);
  });
});
