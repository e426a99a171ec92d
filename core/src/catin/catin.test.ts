// Going to marry: the plan, the three months of accompaniment, the screening, and the notice of early marriage with its few readers.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { isiCatin, isiDamping } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import type { Peran } from '../akses/peran.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { imt, isAkanKawin, isBolehLihatCatin, listCatin, listRisikoCatin, nilaiKawinDini, tingkatDini, umurKawin } from './catin.ts';

const HARI_INI = '2026-06-30';
const parameter = parameterPada(HARI_INI);

function keluarga(lahir: string | null = '2004-01-01', jenisKelamin: 'L' | 'P' = 'P', statusKawin = 'belum-kawin') {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  return { buku, anggotaId: buku.anggota('2025-01-01', { lahir, jenisKelamin, hubungan: 'anak', statusKawin, nama: 'Anak Contoh' }) };
}

function putus(buku: BukuKeluarga, kind: string, terjadi: string, isi: Record<string, unknown>): string {
  const lain = [...buku.catatan];
  const putusan = judgeCatatan(buku.catat(kind, terjadi, isi), lain, HARI_INI);
  return putusan.putusan === 'diterima' ? 'diterima' : putusan.kode;
}

describe('catin.daftar', () => {
  test.each([
    ['rencana hari itu juga', '2026-06-01', 'diterima'],
    ['rencana kemarin', '2026-05-31', 'rencana-tidak-mungkin'],
    ['tiga tahun lagi', '2029-06-01', 'diterima'],
    ['salah tahun', '2036-06-01', 'rencana-tidak-mungkin'],
  ])('%s', (_nama, rencana, kode) => {
    const { buku, anggotaId } = keluarga();
    expect(putus(buku, 'catin.daftar', '2026-06-01', isiCatin(anggotaId, rencana))).toBe(kode);
  });

  test('perempuan yang masih kawin ditolak dengan jalannya, laki-laki tidak', () => {
    const istri = keluarga('1995-01-01', 'P', 'kawin');
    expect(putus(istri.buku, 'catin.daftar', '2026-06-01', isiCatin(istri.anggotaId, '2026-09-01'))).toBe('masih-kawin');
    const suami = keluarga('1995-01-01', 'L', 'kawin');
    expect(putus(suami.buku, 'catin.daftar', '2026-06-01', isiCatin(suami.anggotaId, '2026-09-01'))).toBe('diterima');
  });

  test('mendampingi yang belum terdaftar menunggu pendaftarannya', () => {
    const { buku, anggotaId } = keluarga();
    expect(putus(buku, 'catin.damping', '2026-06-01', isiDamping(anggotaId))).toBe('menunggu-catin');
  });
});

describe('masa pendampingan', () => {
  test('mulai tiga bulan sebelum hari nikah; yang lebih awal belum dihitung', () => {
    const { buku, anggotaId } = keluarga();
    buku.catat('catin.daftar', '2026-01-10', isiCatin(anggotaId, '2026-06-15'));
    buku.catat('catin.damping', '2026-03-14', isiDamping(anggotaId));
    const catin = () => listCatin(buku.keadaan(), HARI_INI, parameter)[0];
    expect(catin()).toMatchObject({ mulaiDamping: '2026-03-15', damping: [] });
    buku.catat('catin.damping', '2026-03-15', isiDamping(anggotaId));
    expect(catin()?.damping.length).toBe(1);
  });

  test('hari nikah berubah: rencana terakhir yang berlaku', () => {
    const { buku, anggotaId } = keluarga();
    buku.catat('catin.daftar', '2026-01-10', isiCatin(anggotaId, '2026-06-15'));
    buku.catat('catin.daftar', '2026-02-10', isiCatin(anggotaId, '2026-12-15'));
    expect(listCatin(buku.keadaan(), HARI_INI, parameter).map((satu) => satu.rencana.rencana)).toEqual(['2026-12-15']);
    expect(listCatin(buku.keadaan(), '2026-01-20', parameter).map((satu) => satu.rencana.rencana)).toEqual(['2026-06-15']);
  });
});

describe('sesudah menikah', () => {
  test('tidak ditagih lagi, tetapi tetap terhitung di bulan nikahnya', () => {
    const { buku, anggotaId } = keluarga();
    buku.catat('catin.daftar', '2026-05-10', isiCatin(anggotaId, '2026-06-20'));
    const catin = () => listCatin(buku.keadaan(), '2026-06-18', parameter)[0];
    expect(catin() && isAkanKawin(catin() as never, '2026-06-18')).toBe(true);
    buku.catat('pasangan.nikah', '2026-06-17', { istriId: anggotaId, suamiId: null });
    expect(catin()).toMatchObject({ isSelesai: true });
    expect(catin() && isAkanKawin(catin() as never, '2026-06-18')).toBe(false);
    buku.catat('anggota.pindah', '2026-06-18', { anggotaId, sebab: 'menikah', keKeluarga: null });
    expect(catin()).toMatchObject({ isSelesai: true });
  });

  test('yang meninggal tidak terhitung', () => {
    const { buku, anggotaId } = keluarga();
    buku.catat('catin.daftar', '2026-05-10', isiCatin(anggotaId, '2026-06-20'));
    buku.catat('anggota.meninggal', '2026-06-01', { anggotaId });
    expect(listCatin(buku.keadaan(), HARI_INI, parameter)).toEqual([]);
  });
});

describe('skrining', () => {
  const risiko = (ubah: object, jenisKelamin: 'L' | 'P' = 'P') =>
    listRisikoCatin({ ...isiDamping('a', ubah), id: '', tanggal: '' } as never, jenisKelamin, parameter).map((satu) => satu.alasan.id);

  test.each([
    [{ lila: 23.4 }, 'P', ['Lingkar lengan 23,4 cm, kurang dari 23,5 cm']],
    [{ lila: 23.5, hb: 12, berat: 50, tinggi: 155, merokok: false }, 'P', []],
    [{ lila: 22, hb: 11 }, 'L', []],
    [{ hb: 11.9 }, 'P', ['Hb 11,9, kurang dari 12']],
    [{ berat: 44, tinggi: 155 }, 'P', ['Terlalu kurus: IMT 18,3, kurang dari 18,5']],
    [{ berat: 60, tinggi: 155 }, 'L', ['Terlalu gemuk: IMT 25, lebih dari 24,9']],
    [{ merokok: true }, 'L', ['Merokok']],
  ] as const)('%o %s', (ubah, sex, kalimat) => expect(risiko(ubah, sex)).toEqual(kalimat));

  test('IMT kosong bila salah satu tidak diukur', () => {
    expect([imt({ berat: 50, tinggi: null }), imt({ berat: null, tinggi: 155 }), imt({ berat: 50, tinggi: 160 })]).toEqual([null, null, 19.5]);
  });
});

describe('kawin terlalu dini', () => {
  test.each([
    [18, 'P', 'hukum'],
    [19, 'P', 'pup'],
    [20, 'P', 'pup'],
    [21, 'P', null],
    [18, 'L', 'hukum'],
    [24, 'L', 'pup'],
    [25, 'L', null],
  ] as const)('umur %i %s: %s', (umur, sex, tingkat) => expect(tingkatDini(umur, sex, parameter)).toBe(tingkat));

  test('dinilai pada hari nikah, juga calon pasangannya; tanggal lahir yang tidak diketahui tidak dikira-kira', () => {
    const { buku, anggotaId } = keluarga('2005-09-01');
    buku.catat('catin.daftar', '2026-06-01', isiCatin(anggotaId, '2026-08-31', { pasanganLahir: '2007-09-01' }));
    const [awal] = listCatin(buku.keadaan(), HARI_INI, parameter);
    expect(awal && umurKawin(awal, parameter).map(({ umur, tingkat }) => [umur, tingkat])).toEqual([
      [20, 'pup'],
      [18, 'hukum'],
    ]);
    expect(awal && nilaiKawinDini(awal, parameter)).toBe('hukum');
    buku.catat('catin.daftar', '2026-06-02', isiCatin(anggotaId, '2026-09-01'));
    const [ubah] = listCatin(buku.keadaan(), HARI_INI, parameter);
    expect(ubah && nilaiKawinDini(ubah, parameter)).toBeNull();
  });

  test('dilihat PKB, PPKBD, dan yang mencatatnya saja', () => {
    const { buku, anggotaId } = keluarga('2010-01-01');
    const { oleh } = buku.catat('catin.daftar', '2026-06-01', isiCatin(anggotaId, '2026-08-31'));
    const [catin] = listCatin(buku.keadaan(), HARI_INI, parameter);
    const boleh = (peran: Peran, akun: string) => catin !== undefined && isBolehLihatCatin(peran, akun, catin);
    expect([boleh('pkb', 'x'), boleh('ppkbd', 'x'), boleh('sub-ppkbd', oleh), boleh('sub-ppkbd', 'x'), boleh('kabupaten', 'x')]).toEqual([
      true,
      true,
      true,
      false,
      false,
    ]);
  });
});
