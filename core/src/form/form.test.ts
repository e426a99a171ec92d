// Forms: what is asked, what is suggested, and answers that become a catatan the judge accepts.
import { BukuKeluarga, uuidUji } from '@lini/testing/buku-keluarga.ts';
import { describe, expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { FORM } from '../registry/form.ts';
import { type Form, type Jawaban, judulForm, type KonteksForm, konteksForm, listBelumTerjawab, listPertanyaan, susunIsi, usulanForm } from './form.ts';

const HARI_INI = '2025-06-30';

function siap() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  const istriId = buku.istri('2025-01-01', '1995-01-01');
  return { buku, istriId };
}

const getForm = (kind: string): Form => FORM.find((satu) => satu.kind === kind) as Form;
const konteks = (buku: BukuKeluarga, anggotaId: string | null = null): KonteksForm => konteksForm({ keluarga: buku.keadaan(), hariIni: HARI_INI, anggotaId });

let nomor = 500;
const idBaru = () => {
  nomor += 1;
  return uuidUji(nomor);
};

/** Fills the form with the answers, and judges the catatan it makes. */
function isiForm(buku: BukuKeluarga, kind: string, jawaban: Jawaban, anggotaId: string | null = null) {
  const form = getForm(kind);
  const lengkap = { ...usulanForm(form, konteks(buku, anggotaId)), ...jawaban };
  const belum = listBelumTerjawab(form, lengkap, konteks(buku, anggotaId)).map((satu) => satu.isian);
  const isi = susunIsi(form, lengkap, konteks(buku, anggotaId), idBaru);
  const catatan = buku.catat(kind, '2025-06-15', isi);
  return { belum, isi, putusan: judgeCatatan(catatan, buku.catatan.slice(0, -1), HARI_INI) };
}

describe('formulir', () => {
  test('satu istri: tidak perlu memilih siapa', () => {
    const { buku, istriId } = siap();
    expect(usulanForm(getForm('kb.status'), konteks(buku))).toMatchObject({ istriId });
  });

  test('keadaan KB: pertanyaan mengikuti jawaban', () => {
    const { buku, istriId } = siap();
    const ditanya = (jawaban: Jawaban) => listPertanyaan(getForm('kb.status'), { istriId, ...jawaban }, konteks(buku)).map((satu) => satu.isian);
    expect(ditanya({ kesertaan: 'sedang' })).toContain('metode');
    expect(ditanya({ kesertaan: 'sedang' })).not.toContain('ingin');
    expect(ditanya({ kesertaan: 'pernah' })).toContain('ingin');
    expect(ditanya({ kesertaan: 'pernah', suamiMop: true })).not.toContain('ingin');
  });

  test('jawaban yang tidak ditanyakan lagi tidak ikut tersimpan', () => {
    const { buku } = siap();
    const { isi } = isiForm(buku, 'kb.status', { kesertaan: 'pernah', metode: 'pil', ingin: 'tunda' });
    expect(isi).toMatchObject({ metode: null, ingin: 'tunda' });
  });

  const alur: [string, Jawaban][] = [
    ['kunjungan.keluarga', { topik: ['K01'] }],
    ['kb.status', { kesertaan: 'tidak-pernah', ingin: 'segera' }],
    ['kb.pelayanan', { metode: 'suntik', jenisSuntik: '3-bulan', tempat: 'bidan' }],
    ['keluarga.rumah', { air: 'ledeng', jamban: 'tidak-ada' }],
    ['anggota.tambah', { nama: 'Anak Contoh', hubungan: 'anak', jenisKelamin: 'L', statusKawin: 'belum-kawin', nikKosong: 'belum-punya' }],
    ['hamil.mulai', { hpht: '2025-05-01' }],
    ['hamil.akhir', { hasil: 'lahir-hidup', yakin: 'ya', bayi: [{ nama: 'Bayi', jenisKelamin: 'P' }] }],
  ];
  test('satu keluarga dari awal sampai bayi lahir: semua formulir diterima', () => {
    const { buku } = siap();
    for (const [kind, jawaban] of alur) {
      const hasil = isiForm(buku, kind, jawaban);
      expect([kind, hasil.belum, hasil.putusan]).toEqual([kind, [], { putusan: 'diterima' }]);
    }
    expect([...buku.keadaan().anggota.values()].map((satu) => satu.nama)).toContain('Bayi');
  });

  test('ubah anggota: semua yang diketahui diusulkan', () => {
    const { buku, istriId } = siap();
    const hasil = isiForm(buku, 'anggota.ubah', { statusKawin: 'cerai-mati', nikKosong: 'tidak-diketahui' }, istriId);
    expect(hasil.putusan).toEqual({ putusan: 'diterima' });
    expect(buku.keadaan().anggota.get(istriId)).toMatchObject({ nama: 'Ibu Contoh', lahir: '1995-01-01', statusKawin: 'cerai-mati' });
  });

  test('yang wajib disebut bila belum dijawab', () => {
    const { buku, istriId } = siap();
    expect(listBelumTerjawab(getForm('kb.pelayanan'), { istriId }, konteks(buku)).map((satu) => satu.isian)).toEqual(['metode', 'tempat', 'pertamaKali']);
  });

  test('lahir hidup sebelum 22 minggu sejak HPHT ditanya sekali lagi; centangnya tidak disimpan', () => {
    const { buku, istriId } = siap();
    buku.hamil('2025-06-01', istriId, '2025-01-01');
    const form = getForm('hamil.akhir');
    const ditanya = (terjadi: string, hasil: string) => {
      const kini = { ...konteks(buku), terjadi };
      const jawaban = { istriId, hasil };
      return [listPertanyaan(form, jawaban, kini).some((satu) => satu.isian === 'yakin'), form.peringatan?.(jawaban, kini).map((satu) => satu.kode)];
    };
    expect(ditanya('2025-06-03', 'lahir-hidup')).toEqual([true, ['lahir-terlalu-dini']]);
    expect(ditanya('2025-06-04', 'lahir-hidup')).toEqual([false, []]);
    expect(ditanya('2025-06-03', 'keguguran')).toEqual([false, []]);
    expect(isiForm(buku, 'hamil.akhir', { hasil: 'keguguran', bayi: [] }).isi).not.toHaveProperty('yakin');
  });

  test('hamil selagi ber-KB: diingatkan sebelum disimpan', () => {
    const { buku, istriId } = siap();
    const kode = () =>
      getForm('hamil.mulai')
        .peringatan?.({ istriId, hpht: null }, konteks(buku))
        .map((satu) => satu.kode);
    expect(kode()).toEqual([]);
    buku.layani('2025-04-01', istriId, 'implan');
    expect(kode()).toEqual(['masih-ber-kb']);
  });

  test('formulir melahirkan bagi yang belum dicatat hamil menyebutnya di judul', () => {
    const { buku, istriId } = siap();
    expect(getForm('hamil.akhir').tersedia(konteks(buku))).toBe(true);
    expect(judulForm(getForm('hamil.akhir'), konteks(buku)).id).toBe('Melahirkan (belum dicatat hamil)');
    buku.hamil('2025-05-01', istriId);
    expect(judulForm(getForm('hamil.akhir'), konteks(buku)).id).toBe('Melahirkan atau keguguran');
    expect(getForm('hamil.mulai').tersedia(konteks(buku))).toBe(false);
  });
});
