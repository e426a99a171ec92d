// The class through time: proposed, decided with a reason where it differs, replied to; coaching with its result; groups likewise.

import { type BukuImp, bukuInstitusi } from '@lini/testing/buku-imp.ts';
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { BukuPoktan } from '@lini/testing/buku-poktan.ts';
import { describe, expect, test } from 'vitest';
import { binaanJatuhTempo } from '../agenda/binaan-jatuh-tempo.ts';
import { kelasMenungguPutusan } from '../agenda/kelas-menunggu-putusan.ts';
import { kelasMenungguTanggapan } from '../agenda/kelas-menunggu-tanggapan.ts';
import { poktanKelasMenungguPutusan, poktanKelasMenungguTanggapan } from '../agenda/poktan-kelas-menunggu.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { judgeCatatan } from '../catatan/judge.ts';
import { isBolehMenulis } from '../catatan/peran-sasaran.ts';
import { konteksForm, listBelumTerjawab, susunIsi } from '../form/form.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { lengkapiPotret } from '../potret/potret-desa.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { institusiKosong } from './institusi.ts';
import { kelasBerlaku, listBinaanTerbuka, usulMenunggu } from './kelas.ts';
import { kelasPutusForm } from './kelas-putus-form.ts';
import { kelasUsulForm } from './kelas-usul-form.ts';

const PKB = '00000000-0000-7000-8000-00000000bbbb';
const TINGKAT = { pengorganisasian: 1, pertemuan: 2, kie: 2, pencatatan: 2, pelayanan: 2, kemandirian: 1 } as const;
const penilaian = (isi: Record<string, unknown> = {}) => ({
  sampai: '2025-05',
  bulan: 12,
  tingkat: TINGKAT,
  hitung: 'dasar',
  rubrik: 0,
  bukti: { pertemuan: 6 },
  ...isi,
});
const putusan = (isi: Record<string, unknown> = {}) => penilaian({ usulId: null, putus: 'dasar', alasan: null, ...isi });
const parameter = parameterPada('2025-06-30');

/** Judged against everything written in the book before it. */
const putus = (buku: BukuImp<'institusi'> | BukuPoktan, satu: Catatan) =>
  judgeCatatan(
    satu,
    buku.catatan.filter((lain) => lain.id !== satu.id),
    '2025-06-30',
  );
const potret = (buku: BukuImp<'institusi'>, pada = '2025-06-30') => {
  const [satu] = lengkapiPotret([], { poktan: [], institusi: [buku.keadaan(pada)], kader: [], laporan: [] }, pada).institusi;
  if (!satu) throw new Error('tanpa institusi');
  return satu;
};

describe('usul, putusan, tanggapan', () => {
  test('perjalanan kelas tersimpan semua; yang terakhir berlaku', () => {
    const buku = bukuInstitusi('2024-01-01');
    const usul = buku.catat('institusi.kelas-usul', '2025-06-01', penilaian({ catatan: null }));
    expect(usulMenunggu(buku.keadaan().kelas)?.id).toBe(usul.id);
    expect(kelasMenungguPutusan.cari(potret(buku), '2025-06-30', parameter)).toHaveLength(1);
    const pertama = buku.catat('institusi.kelas-putus', '2025-06-05', putusan({ usulId: usul.id, putus: 'berkembang', alasan: 'Kas di buku desa' }));
    expect(kelasMenungguTanggapan.cari(potret(buku), '2025-06-30', parameter)).toMatchObject([
      { alasan: { id: 'PKB memutuskan kelas Berkembang, baca dan tanggapi' } },
    ]);
    const tanggapan = buku.catat('institusi.kelas-tanggapan', '2025-06-06', { putusId: pertama.id, isSetuju: false, tanggapan: 'Belum adil' });
    expect(putus(buku, tanggapan).putusan).toBe('diterima');
    expect(kelasMenungguTanggapan.cari(potret(buku), '2025-06-30', parameter)).toEqual([]);
    buku.catat('institusi.kelas-putus', '2025-06-20', putusan());
    expect(kelasMenungguTanggapan.cari(potret(buku), '2025-06-30', parameter)).toHaveLength(1);
    const { kelas } = buku.keadaan();
    expect([kelas.usul.length, kelas.putus.map((satu) => satu.putus), kelas.tanggapan.length]).toEqual([1, ['berkembang', 'dasar'], 1]);
    expect([kelasBerlaku(kelas)?.putus, usulMenunggu(kelas)]).toEqual(['dasar', null]);
    expect(kelasBerlaku(buku.keadaan('2025-06-10').kelas)?.alasan).toBe('Kas di buku desa');
    expect(kelasMenungguPutusan.cari(potret(buku), '2025-06-30', parameter)).toEqual([]);
  });

  test('berbeda dari hitungan tanpa alasan dikembalikan, dengan alasan diterima, sama tanpa alasan diterima', () => {
    const hasil = (isi: Record<string, unknown>) => {
      const buku = bukuInstitusi('2024-01-01');
      return putus(buku, { ...buku.catat('institusi.kelas-putus', '2025-06-05', putusan(isi)), oleh: PKB });
    };
    expect(hasil({ putus: 'mandiri' })).toMatchObject({ putusan: 'dikembalikan', kode: 'kelas-tanpa-alasan', isian: 'alasan' });
    expect(hasil({ putus: 'mandiri', alasan: '  ' })).toMatchObject({ kode: 'isi-tidak-sah', isian: 'alasan' });
    expect([hasil({ putus: 'mandiri', alasan: 'Dilihat sendiri' }), hasil({})].map((satu) => satu.putusan)).toEqual(['diterima', 'diterima']);
  });

  test('yang mengusulkan tidak memutuskan; usul yang belum tiba ditunggu; bulan berjalan tidak dinilai', () => {
    const buku = bukuInstitusi('2024-01-01');
    const usul = buku.catat('institusi.kelas-usul', '2025-06-01', penilaian({ catatan: null }));
    const sendiri = buku.catat('institusi.kelas-putus', '2025-06-05', putusan({ usulId: usul.id }));
    expect(putus(buku, sendiri)).toMatchObject({ putusan: 'dikembalikan', kode: 'putus-usul-sendiri' });
    expect(putus(buku, { ...sendiri, oleh: PKB }).putusan).toBe('diterima');
    expect(judgeCatatan({ ...sendiri, oleh: PKB }, [buku.catatan[0]] as never, '2025-06-30')).toMatchObject({ putusan: 'ditahan', kode: 'menunggu-catatan' });
    expect(putus(buku, buku.catat('institusi.kelas-putus', '2025-06-05', putusan({ sampai: '2025-06' })))).toMatchObject({ kode: 'bulan-belum-tutup' });
    expect(putus(buku, buku.catat('institusi.kelas-tanggapan', '2025-06-06', { putusId: sendiri.id, isSetuju: false, tanggapan: null }))).toMatchObject({
      kode: 'tanggapan-wajib',
    });
  });

  test.each([
    ['institusi.kelas-usul', ['sub-ppkbd', 'ppkbd']],
    ['institusi.kelas-putus', ['pkb']],
    ['institusi.kelas-tanggapan', ['sub-ppkbd', 'ppkbd']],
    ['institusi.binaan', ['pkb']],
    ['institusi.binaan-selesai', ['sub-ppkbd', 'ppkbd', 'pkb']],
    ['poktan.kelas-usul', ['sub-ppkbd', 'ppkbd']],
    ['poktan.kelas-putus', ['pkb']],
    ['poktan.kelas-tanggapan', ['sub-ppkbd', 'ppkbd']],
  ])('%s hanya ditulis %j', (kind, peran) => {
    expect((['sub-ppkbd', 'ppkbd', 'pkb', 'kabupaten'] as const).filter((satu) => isBolehMenulis(kind, satu))).toEqual(peran);
  });

  test('formulir putusan: hitungan diusulkan, alasan ditanya hanya bila berbeda, usul yang menunggu ikut tersimpan', () => {
    const buku = bukuInstitusi('2024-01-01');
    const usul = buku.catat('institusi.kelas-usul', '2025-06-01', penilaian({ catatan: null }));
    const kelas = { ...penilaian(), tingkat: TINGKAT, hitung: 'dasar' as const, sampai: '2025-05', bulan: 12, rubrik: 0, bukti: { pertemuan: 6 } };
    const konteks = konteksForm({ institusi: buku.keadaan(), kelas, hariIni: '2025-06-30' });
    expect(listBelumTerjawab(kelasPutusForm, { putus: 'dasar' }, konteks)).toEqual([]);
    expect(listBelumTerjawab(kelasPutusForm, { putus: 'mandiri' }, konteks).map((satu) => satu.isian)).toEqual(['alasan']);
    const isi = susunIsi(kelasPutusForm, { putus: 'dasar', alasan: 'tidak dipakai' }, konteks, () => '');
    expect(isi).toEqual({ ...kelas, usulId: usul.id, putus: 'dasar', alasan: null });
    expect(kelasPutusForm.tersedia(konteksForm({ institusi: buku.keadaan(), hariIni: '2025-06-30' }))).toBe(false);
  });

  test('formulir usul menyebut kelas yang diusulkan', () => {
    const kelas = { ...penilaian(), tingkat: TINGKAT, hitung: 'dasar' as const, sampai: '2025-05', bulan: 12, rubrik: 0, bukti: {} };
    const [catatan] = kelasUsulForm.pertanyaan;
    const bantuan = catatan?.bantuan;
    expect(typeof bantuan === 'function' ? bantuan({}, konteksForm({ kelas, hariIni: '2025-06-30' })).id : '').toContain('Yang diusulkan: Dasar');
  });

  test('kelas di E8 dan K/0 hanya menurut putusan; kelas di kartu tidak dipakai, dan berjumlah semua institusi', () => {
    const buku = bukuInstitusi('2024-01-01', { klasifikasi: 'dasar' });
    const hitung = (awalan: string) =>
      ['belum', 'dasar', 'berkembang', 'mandiri', 'belum-diputuskan'].filter((kelas) => {
        const satu = INDIKATOR.find(({ id }) => id === `${awalan}.${kelas}`);
        return satu?.subjek === 'institusi' && satu.pembilang(potret(buku));
      });
    expect([hitung('E8'), hitung('K0.ppkbd')]).toEqual([['belum-diputuskan'], ['belum-diputuskan']]);
    buku.catat('institusi.kelas-putus', '2025-06-05', putusan({ putus: 'berkembang', alasan: 'Dilihat' }));
    expect([hitung('E8'), hitung('K0.ppkbd')]).toEqual([['berkembang'], ['berkembang']]);
  });
});

describe('pembinaan', () => {
  const binaan = { peran: 'pertemuan', catatan: 'Tidak ada notulen', sepakat: 'Notulen difoto', tenggat: '2025-07-05' };

  test('jatuh tempo sepekan sebelumnya sampai ada hasilnya; hasil sekali saja', () => {
    const buku = bukuInstitusi('2024-01-01');
    const satu = buku.catat('institusi.binaan', '2025-06-05', binaan);
    const cari = (hari: string) => binaanJatuhTempo.cari(potret(buku, hari), hari, parameter).map(({ anggotaId, tenggat }) => [anggotaId, tenggat]);
    expect([cari('2025-06-27'), cari('2025-06-28'), cari('2025-08-01')]).toEqual([[], [[satu.id, '2025-07-05']], [[satu.id, '2025-07-05']]]);
    const hasil = buku.catat('institusi.binaan-selesai', '2025-06-29', { binaanId: satu.id, hasil: 'sebagian', keterangan: null });
    expect([putus(buku, hasil).putusan, cari('2025-06-30'), listBinaanTerbuka(buku.keadaan().kelas)]).toEqual(['diterima', [], []]);
    const lagi = buku.catat('institusi.binaan-selesai', '2025-06-30', { binaanId: satu.id, hasil: 'tidak', keterangan: null });
    expect(putus(buku, lagi)).toMatchObject({ kode: 'binaan-sudah-selesai' });
  });

  test('tenggat sebelum hari membina dikembalikan', () => {
    const buku = bukuInstitusi('2024-01-01');
    expect(putus(buku, buku.catat('institusi.binaan', '2025-06-05', { ...binaan, tenggat: '2025-06-04' }))).toMatchObject({ kode: 'tenggat-sudah-lewat' });
  });
});

describe('kelas kelompok', () => {
  const kosongKelas = { sampai: null, rubrik: null, usulId: null };

  test('putusan PKB disimpan di samping hitungan; berbeda tanpa alasan dikembalikan', () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar('2024-01-01');
    const tanpa = buku.catat('poktan.kelas-putus', '2025-06-05', { ...kosongKelas, bukti: null, hitung: 'dasar', putus: 'paripurna', alasan: null });
    expect(putus(buku, tanpa)).toMatchObject({ kode: 'kelas-tanpa-alasan' });
    buku.catatan.pop();
    // As a phone of version 1 wrote it.
    const sah = { ...buku.catat('poktan.kelas-putus', '2025-06-05', { hitung: 'dasar', putus: 'berkembang', alasan: 'SK menyusul' }), v: 1 };
    expect(putus(buku, sah).putusan).toBe('diterima');
    buku.catatan.splice(-1, 1, sah);
    expect(buku.keadaan().kelas.putus).toMatchObject([{ id: sah.id, tanggal: '2025-06-05', ...kosongKelas, hitung: 'dasar', putus: 'berkembang' }]);
  });

  test('diusulkan kader, diputuskan PKB dengan buktinya, ditanggapi kader; yang menunggu muncul di Hari ini', () => {
    const buku = new BukuPoktan('bkb');
    buku.daftar('2024-01-01');
    const nilai = { sampai: '2025-05', rubrik: 0, hitung: 'dasar', bukti: { pertemuan: 9 } };
    const menunggu = (aturan: typeof poktanKelasMenungguPutusan) => {
      const [satu] = lengkapiPotret([], { poktan: [buku.keadaan()], institusi: [], kader: [], laporan: [] }, '2025-06-30').poktan;
      return satu ? aturan.cari(satu, '2025-06-30', parameter).map(({ form, hanyaUntuk }) => [form, hanyaUntuk?.peran, hanyaUntuk?.akunId]) : [];
    };
    const usul = buku.catat('poktan.kelas-usul', '2025-06-01', { ...nilai, catatan: 'SK menyusul' });
    expect(putus(buku, usul).putusan).toBe('diterima');
    expect([menunggu(poktanKelasMenungguPutusan), menunggu(poktanKelasMenungguTanggapan)]).toEqual([[['poktan.kelas-putus', ['pkb'], null]], []]);
    expect(putus(buku, buku.catat('poktan.kelas-usul', '2025-06-29', { ...nilai, sampai: '2025-06', catatan: null }))).toMatchObject({
      kode: 'bulan-belum-tutup',
    });
    buku.catatan.pop();
    const isi = { ...nilai, usulId: usul.id, putus: 'dasar', alasan: null };
    expect(putus(buku, buku.catat('poktan.kelas-putus', '2025-06-05', isi))).toMatchObject({ kode: 'putus-usul-sendiri' });
    const putusan = { ...(buku.catatan.pop() as Catatan), oleh: PKB };
    expect(putus(buku, putusan).putusan).toBe('diterima');
    buku.catatan.push(putusan);
    expect([menunggu(poktanKelasMenungguPutusan), menunggu(poktanKelasMenungguTanggapan)]).toEqual([[], [['poktan.kelas-tanggapan', ['ppkbd'], usul.oleh]]]);
    const tanggapan = { putusId: putusan.id, isSetuju: false, tanggapan: null };
    expect(putus(buku, buku.catat('poktan.kelas-tanggapan', '2025-06-06', tanggapan))).toMatchObject({ kode: 'tanggapan-wajib' });
    buku.catatan.pop();
    buku.catat('poktan.kelas-tanggapan', '2025-06-06', { ...tanggapan, tanggapan: 'Pertemuan Mei belum masuk' });
    expect(menunggu(poktanKelasMenungguTanggapan)).toEqual([]);
    expect(buku.keadaan().kelas).toMatchObject({ usul: [{ catatan: 'SK menyusul' }], putus: [{ sampai: '2025-05', rubrik: 0, oleh: PKB, usulId: usul.id }] });
  });

  test('bukan untuk subjek lain', () => {
    const keluarga = new BukuKeluarga();
    const daftar = keluarga.daftar('2025-01-01');
    const salah = keluarga.catat('poktan.kelas-putus', '2025-06-05', { ...kosongKelas, bukti: null, hitung: 'dasar', putus: 'dasar', alasan: null });
    expect(judgeCatatan(salah, [daftar], '2025-06-30')).toMatchObject({ kode: 'subjek-tidak-cocok' });
    expect(institusiKosong('x').kelas.putus).toEqual([]);
  });
});
