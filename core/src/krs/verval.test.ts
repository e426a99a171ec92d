// Verval, assistance, review and leaving the list, on their edges.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { konteksForm, susunIsi } from '../form/form.ts';
import { keluarKrs } from './keluar.ts';
import type { PotretVerval } from './krs-keluarga.ts';
import { krsVervalForm, listSemesterVerval } from './krs-verval-form.ts';
import { potretVerval } from './potret-verval.ts';
import { akhirSemester, awalSemester, semesterDari, semesterSebelum } from './semester.ts';

const AWAL = '2025-02-01';

function keluarga(lahirIstri: string, air = 'ledeng', nomor = 1) {
  const buku = new BukuKeluarga(nomor);
  buku.daftar(AWAL);
  buku.rumah(AWAL, air, 'septik-sendiri');
  return { buku, istri: buku.istri(AWAL, lahirIstri) };
}

const potret = (buku: BukuKeluarga, terjadi: string, semester: string) => potretVerval((hari) => buku.keadaan(hari), semester, terjadi);
const verval = (buku: BukuKeluarga, terjadi: string, semester: string, ubah: Partial<PotretVerval> = {}) =>
  buku.catat('krs.verval', terjadi, { semester, hasil: 'ada', berubah: false, krs: { ...potret(buku, terjadi, semester), ...ubah } });

/** The verdict on the last catatan of the book, as the office gives it. */
function putusan(buku: BukuKeluarga, hariIni = '2026-06-01') {
  const akhir = buku.catatan.at(-1);
  if (!akhir) throw new Error('buku kosong');
  const hasil = judgeCatatan(akhir, buku.catatan.slice(0, -1), hariIni);
  return hasil.putusan === 'diterima' ? 'diterima' : hasil.kode;
}

test.each([
  ['2026-06-30', '2026-1', '2026-01-01', '2026-06-30', '2025-2'],
  ['2026-07-01', '2026-2', '2026-07-01', '2026-12-31', '2026-1'],
])('semester %s', (hari, semester, awal, akhir, sebelum) => {
  expect(semesterDari(hari)).toBe(semester);
  expect([awalSemester(semester), akhirSemester(semester), semesterSebelum(semester)]).toEqual([awal, akhir, sebelum]);
});

describe('verval', () => {
  test.each([
    ['2025-12-31', '2025-2', 'diterima'],
    ['2026-01-31', '2025-2', 'diterima'],
    ['2026-02-01', '2025-2', 'semester-tidak-cocok'],
    ['2025-12-31', '2026-1', 'semester-tidak-cocok'],
  ])('pada %s untuk %s: %s', (hari, semester, hasil) => {
    const { buku } = keluarga('1990-01-01');
    verval(buku, hari, semester);
    expect(putusan(buku)).toBe(hasil);
  });

  test('sekali per semester, juga dari ponsel lain; koreksi tetap bisa, semester berikut terbuka lagi', () => {
    const { buku } = keluarga('1990-01-01');
    const pertama = verval(buku, '2025-12-01', '2025-2');
    verval(buku, '2025-12-20', '2025-2');
    expect(putusan(buku)).toBe('sudah-diverval');
    buku.catatan.pop();
    buku.catat('catatan.koreksi', '2025-12-21', {
      sasaran: pertama.id,
      v: 1,
      terjadi: '2025-12-02',
      isi: { ...(pertama.isi as object), hasil: 'tidak-ditemukan', berubah: null, krs: potret(buku, '2025-12-02', '2025-2') },
    });
    expect(putusan(buku)).toBe('diterima');
    expect(buku.keadaan().verval).toMatchObject([{ semester: '2025-2', hasil: 'tidak-ditemukan', tanggal: '2025-12-02' }]);
    verval(buku, '2026-01-05', '2026-1');
    expect(putusan(buku)).toBe('diterima');
  });

  test('formulir menyimpan tanda KRS saat itu; yang dikoreksi kemudian tidak mengubahnya', () => {
    const { buku } = keluarga('1990-01-01', 'hujan');
    const konteks = konteksForm({ keluarga: buku.keadaan('2025-12-01'), hariIni: '2025-12-01' });
    const isi = susunIsi(krsVervalForm, { semester: '2025-2', hasil: 'ada', berubah: false }, konteks, () => '');
    expect(isi.krs).toEqual({ hasil: 'krs', baris: 'D3', sebab: ['air'], kurang: ['kb'], aturan: 'SIGA_VERVAL/1', pada: '2025-12-01' });
    buku.catat('krs.verval', '2025-12-01', isi);
    expect(putusan(buku)).toBe('diterima');
    buku.rumah('2025-11-01', 'ledeng', 'septik-sendiri');
    expect(buku.potret('2025-12-31').krs.hasil).not.toBe('krs');
    expect(buku.keadaan().verval[0]?.krs).toMatchObject({ hasil: 'krs', sebab: ['air'] });
  });

  test('verval semester lalu menyimpan tanda hari terakhir semester itu, bukan hari vervalnya', () => {
    const { buku, istri } = keluarga('1990-01-01', 'hujan');
    buku.status(AWAL, istri, { metode: 'pil' });
    buku.rumah('2026-01-05', 'ledeng', 'septik-sendiri');
    const konteks = konteksForm({ keluarga: buku.keadaan(), sejarah: (hari) => buku.keadaan(hari), hariIni: '2026-01-10', terjadi: '2026-01-10' });
    const isi = susunIsi(krsVervalForm, { semester: '2025-2', hasil: 'ada', berubah: false }, konteks, () => '');
    expect(isi.krs).toMatchObject({ hasil: 'krs', sebab: ['air'], pada: '2025-12-31' });
    buku.catat('krs.verval', '2026-01-10', isi);
    expect(putusan(buku)).toBe('diterima');
  });

  test.each<[string, Partial<PotretVerval>]>([
    ['hasil', { hasil: 'tidak-berisiko' }],
    ['baris', { baris: 'D9' }],
    ['sebab', { sebab: ['air', 'tua'] }],
    ['kurang', { kurang: [] }],
    ['aturan', { aturan: 'KARANGAN/1' }],
    ['hari', { pada: '2025-11-30' }],
  ])('tanda yang %s-nya bukan hasil hitungan dikembalikan', (_nama, ubah) => {
    const { buku } = keluarga('1990-01-01', 'hujan');
    verval(buku, '2025-12-01', '2025-2', ubah);
    expect(putusan(buku)).toBe('krs-tidak-sama');
  });

  test('mengoreksi rumah sesudah verval tidak bentrok dengan tandanya', () => {
    const { buku } = keluarga('1990-01-01', 'hujan');
    const rumah = buku.rumah('2025-11-01', 'hujan', 'septik-sendiri');
    verval(buku, '2025-12-01', '2025-2');
    buku.catat('catatan.koreksi', '2025-12-02', {
      sasaran: rumah.id,
      v: 1,
      terjadi: '2025-12-02',
      isi: { air: 'ledeng', jamban: 'septik-sendiri', luas: null },
    });
    expect(putusan(buku)).toBe('diterima');
    buku.catatan.pop();
    buku.catat('catatan.batal', '2025-12-02', { sasaran: rumah.id, alasan: 'keliru' });
    expect(putusan(buku)).toBe('diterima');
  });

  test('semester lalu hanya ditawarkan sebulan sesudahnya', () => {
    expect(listSemesterVerval('2026-01-31')).toEqual(['2026-1', '2025-2']);
    expect(listSemesterVerval('2026-02-01')).toEqual(['2026-1']);
  });
});

describe('pendampingan dan penundaan', () => {
  test.each<[string, Record<string, unknown>, string]>([
    ['krs.damping', { jenis: ['kie', 'rujukan', 'bansos', 'pmt', 'elsimil', 'eppgbm', 'baas'], untuk: 'baduta' }, 'diterima'],
    ['krs.damping', { jenis: ['tidak-ada'], untuk: 'keluarga' }, 'diterima'],
    ['krs.damping', { jenis: ['tidak-ada', 'kie'], untuk: 'keluarga' }, 'damping-tidak-ada-sendiri'],
    ['krs.damping', { jenis: [], untuk: 'keluarga' }, 'isi-tidak-sah'],
    ['agenda.tunda', { aturan: 'ulang-kb', anggotaId: null, sampai: '2025-12-02', alasan: 'lainnya' }, 'diterima'],
    ['agenda.tunda', { aturan: 'ulang-kb', anggotaId: null, sampai: '2026-01-30', alasan: 'lainnya' }, 'diterima'],
    ['agenda.tunda', { aturan: 'ulang-kb', anggotaId: null, sampai: '2026-01-31', alasan: 'lainnya' }, 'tunda-terlalu-lama'],
    ['agenda.tunda', { aturan: 'ulang-kb', anggotaId: null, sampai: '2025-12-01', alasan: 'lainnya' }, 'tunda-terlalu-lama'],
  ])('%s %j: %s', (kind, isi, hasil) => {
    const { buku } = keluarga('1990-01-01');
    buku.catat(kind, '2025-12-01', isi);
    expect(putusan(buku)).toBe(hasil);
  });

  test('tinjauan PKB tampil, hitungan tetap', () => {
    const { buku } = keluarga('1990-01-01', 'hujan');
    buku.catat('krs.tinjau', '2025-12-01', { keputusan: 'tidak-perlu', alasan: 'sudah pakai air galon' });
    const potret = buku.potret('2025-12-31');
    expect(potret.keluarga.tinjauKrs?.keputusan).toBe('tidak-perlu');
    expect(potret.krs.hasil).toBe('krs');
  });
});

describe('keluar dari daftar sejak potret 31 Desember 2025', () => {
  const KINI = '2026-05-31';
  const tidakPakai = { kesertaan: 'pernah', ingin: 'segera' };

  test.each<[string, string | null, () => BukuKeluarga]>([
    [
      'air diperbaiki',
      'perbaikan',
      () => {
        const { buku, istri } = keluarga('1990-01-01', 'hujan');
        buku.status(AWAL, istri, { metode: 'pil' });
        buku.rumah('2026-03-01', 'ledeng', 'septik-sendiri');
        return buku;
      },
    ],
    [
      'mulai ber-KB modern',
      'perbaikan',
      () => {
        const { buku, istri } = keluarga('1987-01-01');
        buku.status(AWAL, istri, tidakPakai);
        buku.layani('2026-03-01', istri, 'implan', false);
        return buku;
      },
    ],
    [
      'istri genap 41',
      'umur',
      () => {
        const { buku, istri } = keluarga('1985-03-01');
        buku.status(AWAL, istri, tidakPakai);
        return buku;
      },
    ],
    [
      'istri genap 20, dan juga mulai ber-KB: waktu yang menghapus sebabnya',
      'umur',
      () => {
        const { buku, istri } = keluarga('2006-03-01');
        buku.status(AWAL, istri, tidakPakai);
        buku.layani('2026-04-01', istri, 'pil', true);
        return buku;
      },
    ],
    [
      'istri genap 50 tanpa balita: bukan sasaran lagi karena waktu',
      'umur',
      () => {
        const { buku } = keluarga('1976-03-01', 'hujan');
        return buku;
      },
    ],
    [
      'istri meninggal, tidak ada balita',
      'susunan',
      () => {
        const { buku, istri } = keluarga('1990-01-01', 'hujan');
        buku.anggota(AWAL, { lahir: '1985-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
        buku.catat('anggota.meninggal', '2026-02-02', { anggotaId: istri });
        return buku;
      },
    ],
    [
      'pindah',
      'pindah',
      () => {
        const { buku } = keluarga('1990-01-01', 'hujan');
        buku.catat('keluarga.pindah', '2026-02-02', { tujuan: '' }, 1);
        return buku;
      },
    ],
    ['masih KRS', null, () => keluarga('1990-01-01', 'hujan').buku],
    ['tidak pernah KRS', null, () => keluarga('1990-01-01').buku],
  ])('%s', (_nama, sebab, buat) => {
    expect(keluarKrs(buat().potret(KINI))?.sebab ?? null).toBe(sebab);
  });
});
