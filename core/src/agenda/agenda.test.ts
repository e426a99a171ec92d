// The work list: who is due and why, on the edge days of each rule, in order of urgency and walk.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import type { Tanggal } from '../tanggal.ts';
import { susunAgenda } from './susun-agenda.ts';

const HARI_INI = '2025-06-30';
const parameter = parameterPada(HARI_INI);

function agenda(bukuList: BukuKeluarga[], hariIni: Tanggal = HARI_INI) {
  const potret = bukuList.map((buku) => buku.potret(hariIni, parameter));
  return susunAgenda(desaUji(potret), hariIni, parameter);
}

function keluarga(nomor = 1, rt = '001') {
  const buku = new BukuKeluarga(nomor, '63.11.01.2003', rt);
  buku.daftar('2025-01-01');
  buku.rumah('2025-01-01', 'ledeng', 'septik-sendiri');
  return { buku, istriId: buku.istri('2025-01-01', '1995-01-01') };
}

const aturan = (daftar: ReturnType<typeof agenda>) => daftar.map((satu) => satu.aturan);

describe('Hari ini', () => {
  test.each([
    ['2025-04-14', 'Suntik 3 bulan hari ini', 2],
    ['2025-04-13', 'Suntik 3 bulan lewat 1 hari', 1],
    ['2025-04-21', 'Suntik 3 bulan 7 hari lagi', 2],
    ['2025-04-22', null, null],
  ])('suntik 3 bulan terakhir %s', (tanggal, alasan, urgensi) => {
    const { buku, istriId } = keluarga();
    buku.layani(tanggal, istriId, 'suntik', true);
    const [satu] = agenda([buku]);
    expect([satu?.alasan.id ?? null, satu?.urgensi ?? null]).toEqual([alasan, urgensi]);
  });

  test('suntik berganti cara: tidak ditagih lagi', () => {
    const { buku, istriId } = keluarga();
    buku.layani('2025-02-01', istriId, 'suntik', true);
    buku.layani('2025-03-01', istriId, 'implan', null);
    expect(agenda([buku])).toEqual([]);
  });

  test('hamil mendekati dan melewati taksiran lahir', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2025-01-05', istriId, '2024-10-20');
    expect(agenda([buku])[0]).toMatchObject({ aturan: 'hamil-tua', tenggat: '2025-07-27', form: 'hamil.periksa' });
    expect(agenda([buku], '2025-07-28')[0]).toMatchObject({ urgensi: 1, form: 'hamil.akhir' });
  });

  test('baru melahirkan dan belum ditanya KB-nya: batas 42 hari', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2025-01-05', istriId, '2024-09-20');
    buku.melahirkan('2025-06-20', istriId);
    expect(agenda([buku])[0]).toMatchObject({ aturan: 'pus-belum-didata', tenggat: '2025-08-01', urgensi: 1, form: 'kb.status' });
  });

  test('MAL habis saat bayi genap 6 bulan, tidak sehari sebelumnya', () => {
    const { buku, istriId } = keluarga();
    buku.anak('2025-01-02', '2024-12-30', istriId);
    buku.status('2025-01-02', istriId, { metode: 'mal' });
    expect(aturan(agenda([buku], '2025-06-29'))).not.toContain('mal-habis');
    expect(aturan(agenda([buku], '2025-06-30'))).toContain('mal-habis');
  });

  test('unmet need hilang dari daftar setelah dikunjungi', () => {
    const { buku, istriId } = keluarga();
    buku.status('2025-05-02', istriId, { kesertaan: 'pernah', ingin: 'tidak-lagi' });
    expect(aturan(agenda([buku]))).toEqual(['unmet-belum-dikunjungi']);
    buku.catat('kunjungan.keluarga', '2025-06-20', { istriId, topik: ['K03'] });
    expect(agenda([buku])).toEqual([]);
  });

  test('KRS dengan sebabnya, dan data yang belum lengkap', () => {
    const { buku, istriId } = keluarga();
    buku.status('2025-05-02', istriId, { metode: 'pil' });
    buku.rumah('2025-05-02', 'hujan', 'septik-sendiri');
    const belum = { aturan: 'krs-belum-didampingi', form: 'krs.damping', alasan: { id: 'KRS belum didampingi semester ini: air minum utama tidak layak' } };
    expect(agenda([buku])[0]).toMatchObject(belum);
    // "Tidak ada" menjawab pertanyaan, tetapi bukan pendampingan.
    buku.catat('krs.damping', '2025-05-04', { jenis: ['tidak-ada'], untuk: 'keluarga' });
    expect(agenda([buku])[0]).toMatchObject(belum);
    buku.catat('krs.damping', '2025-05-05', { jenis: ['kie'], untuk: 'keluarga' });
    expect(agenda([buku])[0]).toMatchObject({ aturan: 'krs-belum-dikunjungi', alasan: { id: 'KRS: air minum utama tidak layak' } });
    expect(agenda([buku], '2025-07-01')[0]).toMatchObject({ ...belum, urgensi: 3 });
    const lain = new BukuKeluarga(2);
    lain.daftar('2025-01-01');
    lain.status('2025-05-02', lain.istri('2025-01-01', '1995-01-01'), { metode: 'pil' });
    lain.rumah('2025-05-03', null, 'septik-sendiri');
    expect(agenda([lain])[0]).toMatchObject({ aturan: 'data-belum-lengkap', form: 'keluarga.rumah' });
  });

  test('suami meninggal: status kawin istri ditanyakan sampai diubah', () => {
    const { buku, istriId } = keluarga();
    buku.status('2025-05-02', istriId, { metode: 'pil' });
    const suamiId = buku.anggota('2025-01-01', { lahir: '1990-01-01', jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
    expect(agenda([buku])).toEqual([]);
    buku.catat('anggota.meninggal', '2025-06-01', { anggotaId: suamiId });
    expect(agenda([buku])[0]).toMatchObject({ aturan: 'suami-meninggal', anggotaId: istriId, form: 'anggota.ubah' });
    const isi = { ...(buku.catatan.find((satu) => satu.kind === 'anggota.tambah')?.isi as Record<string, unknown>), statusKawin: 'cerai-mati' };
    buku.catat('anggota.ubah', '2025-06-02', isi);
    expect(agenda([buku])).toEqual([]);
  });

  test('urutan: paling mendesak dulu, lalu RT; keluarga pindah tidak ditagih', () => {
    const kedua = keluarga(1, '002');
    kedua.buku.status('2025-05-02', kedua.istriId, { kesertaan: 'pernah', ingin: 'tunda' });
    const pertama = keluarga(2, '001');
    pertama.buku.status('2025-05-02', pertama.istriId, { kesertaan: 'pernah', ingin: 'tunda' });
    const suntik = keluarga(3, '003');
    suntik.buku.layani('2025-03-01', suntik.istriId, 'suntik', true);
    const pindah = keluarga(4);
    pindah.buku.catat('keluarga.pindah', '2025-05-01', { jenis: 'desa-lain', tujuan: '' });
    expect(agenda([kedua.buku, pertama.buku, suntik.buku, pindah.buku]).map((satu) => satu.subjek.id)).toEqual([
      suntik.buku.id,
      pertama.buku.id,
      kedua.buku.id,
    ]);
  });
});
