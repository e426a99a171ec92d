// The judge among families: which merges may be written, and late facts about a duplicate judged as facts about the kept family.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { expect, test } from 'vitest';
import type { Catatan } from './catatan.ts';
import { judgeDiDesa, listTerhubung } from './judge-desa.ts';

const HARI_INI = '2026-06-30';

function desa() {
  const [tetap, ganda, jauh] = [new BukuKeluarga(1), new BukuKeluarga(2), new BukuKeluarga(3, '63.11.02.2001')];
  for (const buku of [tetap, ganda, jauh]) buku.daftar('2025-01-01');
  const istri = tetap.istri('2025-01-01', '1990-01-01');
  const kembaran = ganda.istri('2025-01-01', '1990-01-01');
  const bukuList = [tetap, ganda, jauh];
  const putusan = (satu: Catatan): string => {
    const lain = bukuList.flatMap((buku) => buku.catatan).filter((catatan) => catatan.id !== satu.id);
    const hasil = judgeDiDesa(
      satu,
      Map.groupBy(lain, (catatan) => catatan.subjek.id),
      HARI_INI,
    );
    return hasil.putusan === 'diterima' ? 'diterima' : `${hasil.putusan} ${hasil.kode} ${hasil.isian}`;
  };
  const gabung = (buku: BukuKeluarga, dari: string, anggota: object[] = []): Catatan =>
    buku.catat('keluarga.gabung', '2026-05-01', { dari, anggota, alasan: 'Keluarga yang sama' });
  /** The verdict on a merge that is not kept. */
  const coba = (buku: BukuKeluarga, dari: string, anggota: object[] = []): string => {
    const hasil = putusan(gabung(buku, dari, anggota));
    buku.catatan.pop();
    return hasil;
  };
  return { tetap, ganda, jauh, istri, kembaran, putusan, gabung, coba };
}

test('gabung yang boleh dan yang tidak', () => {
  const { tetap, ganda, jauh, istri, kembaran, gabung, coba } = desa();
  const pasangan = [{ dari: kembaran, ke: istri }];
  expect(coba(tetap, ganda.id, pasangan)).toBe('diterima');
  expect(coba(tetap, tetap.id)).toBe('dikembalikan gabung-diri-sendiri dari');
  expect(coba(tetap, jauh.id)).toBe('dikembalikan gabung-beda-desa dari');
  expect(coba(tetap, uuidUji(99))).toBe('ditahan menunggu-keluarga dari');
  expect(coba(tetap, ganda.id, [{ dari: istri, ke: kembaran }])).toBe('ditahan menunggu-anggota anggota');
  gabung(tetap, ganda.id, pasangan);
  expect(coba(tetap, ganda.id, pasangan)).toBe('dikembalikan sudah-digabung dari');
  expect(coba(ganda, tetap.id)).toBe('dikembalikan sudah-digabung dari');
});

test('catatan tentang keluarga ganda dinilai sebagai keluarga yang tetap; dipisah lagi, dinilai sendiri', () => {
  const { tetap, ganda, istri, kembaran, putusan, gabung } = desa();
  const satu = gabung(tetap, ganda.id, [{ dari: kembaran, ke: istri }]);
  tetap.catat('anggota.meninggal', '2026-05-02', { anggotaId: istri });
  const terlambat = ganda.status('2026-05-03', kembaran, { metode: 'pil' });
  expect(putusan(terlambat)).toBe('dikembalikan anggota-meninggal istriId');
  tetap.catat('catatan.batal', '2026-05-04', { sasaran: satu.id, alasan: 'ternyata lain' });
  expect(putusan(terlambat)).toBe('diterima');
  expect(listTerhubung(tetap.catatan)).toEqual([{ tetap: tetap.id, ganda: ganda.id }]);
});

test('satu orang sama dengan satu orang, laki-laki dengan laki-laki', () => {
  const { tetap, ganda, istri, kembaran, coba } = desa();
  const anak = ganda.anak('2025-01-01', '2020-01-01', kembaran);
  expect(coba(tetap, ganda.id, [{ dari: anak, ke: istri }])).toBe('dikembalikan orang-tidak-cocok anggota');
  const putri = ganda.anggota('2025-01-01', { hubungan: 'anak' });
  const dua = [kembaran, putri].map((dari) => ({ dari, ke: istri }));
  expect(coba(tetap, ganda.id, dua)).toBe('dikembalikan orang-tidak-cocok anggota');
  expect(coba(tetap, ganda.id, dua.slice(0, 1))).toBe('diterima');
});

test('gabung tidak dikoreksi menjadi gabung dengan keluarga lain', () => {
  const { tetap, ganda, jauh, putusan, gabung } = desa();
  const satu = gabung(tetap, ganda.id);
  const koreksi = (dari: string): Catatan =>
    tetap.catat('catatan.koreksi', '2026-05-02', { sasaran: satu.id, v: 1, terjadi: '2026-05-01', isi: { dari, anggota: [], alasan: 'Keluarga lain' } });
  expect(putusan(koreksi(jauh.id))).toBe('dikembalikan sasaran-tidak-bisa-dikoreksi dari');
});
