// From closing to the announcement: scores, ties, and who is not ranked.
import { akunJuri } from '@lini/testing/buku-lomba.ts';
import { dinilai, hitung, juri, REGU } from '@lini/testing/lomba-uji.ts';
import { beforeAll, describe, expect, test } from 'vitest';
import { kenalkanAcara } from '../../registry/definisi-acara.ts';
import { isBersuara } from '../langkah-lomba.ts';
import { undi } from './lomba-undi.ts';

beforeAll(kenalkanAcara);

describe('hasil lomba penampilan', () => {
  test('dari aturan sampai diumumkan: 82,75 dan 81,75 seperti contoh, nilai sama diputus suara juri', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'juai' }, akunJuri(1))).toBe('suara-belum-dibuka');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat, satu.nilai])).toEqual(
      expect.arrayContaining([
        ['halong', 1, '331/4'],
        ['juai', 1, '331/4'],
        ['awayan', 3, '327/4'],
      ]),
    );
    expect(buku.catat('lomba.putus-seri', { cara: 'suara', regu: ['halong', 'awayan'], suara: [] })).toBe('regu-tidak-seri');
    expect(buku.catat('lomba.putus-seri', { cara: 'suara', regu: ['halong', 'juai'], suara: [{ juri: 'j3', regu: 'juai' }] })).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j3', regu: 'halong' }, akunJuri(3))).toBe('suara-sudah-ada');
    expect(buku.catat('lomba.suara', { juri: 'j2', regu: 'halong' }, akunJuri(3))).toBe('bukan-juri-lomba-ini');
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'juai' }, akunJuri(1))).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j1', regu: 'halong' }, akunJuri(1))).toBe('suara-sudah-ada');
    const hasil = hitung(buku);
    expect(hasil.hasil.map((satu) => [satu.regu, satu.peringkat])).toEqual([
      ['juai', 1],
      ['halong', 2],
      ['awayan', 3],
    ]);
    expect(hasil.seri).toEqual([{ atas: 'juai', bawah: 'halong', langkah: 'suara-juri' }]);
    expect(buku.catat('lomba.umumkan', hasil)).toBe('protes-masih-dibuka');
    expect(buku.catat('lomba.buka', hasil)).toBe('hasil-belum-diumumkan');
    buku.lewat(16);
    const curang = { ...hasil, hasil: hasil.hasil.map((satu) => (satu.regu === 'awayan' ? { ...satu, nilai: '90/1' } : satu)) };
    expect(buku.catat('lomba.umumkan', curang)).toBe('hasil-tidak-sama');
    expect(buku.catat('lomba.umumkan', hasil)).toBe('diterima');
    expect(buku.catat('lomba.umumkan', hasil)).toBe('lomba-sudah-diumumkan');
    expect(buku.keadaan().umum?.hasil).toEqual(hasil.hasil);
    expect(buku.catat('lomba.buka', curang)).toBe('hasil-tidak-sama');
    expect(buku.catat('lomba.buka', hasil)).toBe('diterima');
    expect(buku.catat('lomba.buka', hasil)).toBe('hasil-sudah-dibuka');
  });

  test('suara juri yang salah dicatat dicabut dan dicatat lagi sampai diumumkan; undian tidak', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const catat = (isi: Record<string, unknown>) => {
      const satu = buku.buat('lomba.putus-seri', { regu: ['halong', 'juai'], ...isi });
      return [satu.id, buku.terima(satu)] as const;
    };
    const cabut = (sasaran: string) => buku.catat('catatan.batal', { sasaran, alasan: 'Salah kursi juri' });
    const suara = (regu: string) => ({ cara: 'suara', suara: [{ juri: 'j1', regu }] });
    const [salah, putusan] = catat(suara('halong'));
    expect([putusan, hitung(buku).hasil[0]?.regu]).toEqual(['diterima', 'halong']);
    expect(catat(suara('juai'))[1]).toBe('regu-tidak-seri');
    expect(buku.keadaan().putusSeri.map(({ id }) => id)).toEqual([salah]);
    expect(cabut(salah)).toBe('diterima');
    expect(buku.keadaan().putusSeri).toEqual([]);
    const [betul] = catat(suara('juai'));
    expect(hitung(buku).hasil[0]?.regu).toBe('juai');
    buku.lewat(16);
    expect(buku.catat('lomba.umumkan', hitung(buku))).toBe('diterima');
    expect(cabut(betul)).toBe('lomba-sudah-diumumkan');
  });

  test('undian nilai sama tidak dicabut', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const grup = ['halong', 'juai'];
    const satu = buku.buat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil: undi(grup, { jenis: 'urutan' }, 'b7').hasil });
    expect(buku.terima(satu)).toBe('diterima');
    expect(buku.catat('catatan.batal', { sasaran: satu.id, alasan: 'Tidak suka hasilnya' })).toBe('sasaran-tidak-bisa-dikoreksi');
  });

  test('juri yang sudah diganti tidak memilih dari kursi lamanya; penggantinya memilih, yang berhalangan tidak', () => {
    const buku = dinilai();
    const kursi = juri([1, 2, 3]).juri;
    const baru = { id: 'j4', nama: 'Juri 4', akun: akunJuri(4), menggantikan: 'j3' };
    expect(buku.catat('lomba.juri', { juri: [...kursi, baru] })).toBe('diterima');
    for (const regu of REGU) expect(buku.catat('lomba.berhalangan', { juri: 'j4', regu, alasan: 'Menggantikan Juri 3' })).toBe('diterima');
    expect(buku.catat('lomba.tutup', {})).toBe('diterima');
    const ruang = (siapa: string) => ({ cara: 'suara', regu: ['halong', 'juai'], suara: [{ juri: siapa, regu: 'juai' }] });
    expect(buku.catat('lomba.putus-seri', ruang('j3'))).toBe('juri-tidak-memilih');
    expect(buku.catat('lomba.putus-seri', ruang('j1'))).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j3', regu: 'juai' }, akunJuri(3))).toBe('juri-tidak-memilih');
    expect(buku.catat('lomba.suara', { juri: 'j4', regu: 'halong' }, akunJuri(4))).toBe('diterima');
    const halang = [{ id: 'x', juri: 'j2', regu: 'juai', alasan: 'Keluarga' }];
    expect(isBersuara({ juri: kursi, berhalangan: halang, lembar: [] }, 'j2', ['halong', 'juai'])).toBe(false);
  });

  test('pengganti yang berhalangan sendiri untuk satu regu tidak memilih di antara regu itu', () => {
    const ganti = (selain: readonly string[]) => {
      const buku = dinilai(selain);
      expect(buku.catat('lomba.juri', { juri: [...juri([1, 2, 3]).juri, { id: 'j4', nama: 'Juri 4', akun: akunJuri(4), menggantikan: 'j3' }] })).toBe(
        'diterima',
      );
      return buku;
    };
    const halang = (buku: ReturnType<typeof dinilai>, siapa: string, regu: string, alasan: string) =>
      expect(buku.catat('lomba.berhalangan', { juri: siapa, regu, alasan })).toBe('diterima');
    const isMemilih = (buku: ReturnType<typeof dinilai>) => isBersuara(buku.keadaan(), 'j4', ['halong', 'juai']);
    const belum = ganti(['3 juai']);
    halang(belum, 'j4', 'halong', 'Menggantikan Juri 3');
    expect(isMemilih(belum)).toBe(true);
    halang(belum, 'j4', 'juai', 'Ibu kandung anggota Juai');
    expect(isMemilih(belum)).toBe(false);
    const sudah = ganti([]);
    halang(sudah, 'j4', 'juai', 'Menggantikan Juri 3');
    expect(isMemilih(sudah)).toBe(true);
    halang(sudah, 'j4', 'juai', 'Ibu kandung anggota Juai');
    expect(isMemilih(sudah)).toBe(false);
  });

  test('suara kedua seorang juri ditolak, bukan menggugurkan suara pertamanya; suara atas dua regu tidak berlaku bagi tiga', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const catat = (regu: readonly string[], ...suara: [string, string][]) =>
      buku.catat('lomba.putus-seri', { cara: 'suara', regu, suara: suara.map(([siapa, pilihan]) => ({ juri: siapa, regu: pilihan })) });
    expect(catat(['halong', 'juai'], ['j1', 'juai'], ['j2', 'halong'])).toBe('diterima');
    expect(catat(['juai', 'halong'], ['j1', 'halong'])).toBe('suara-sudah-ada');
    const protes = buku.buat('lomba.protes', { regu: 'awayan', alasan: 'Waktunya keliru' });
    expect(buku.terima(protes)).toBe('diterima');
    buku.catat('lomba.putus-protes', { protesId: protes.id, isDiterima: true, alasan: 'Keliru' });
    expect(buku.catat('lomba.tampil', { regu: 'awayan', mulai: null, lama: 300, isTidakHadir: false, alasan: 'Dari rekaman' })).toBe('diterima');
    expect(hitung(buku).hasil.map((satu) => satu.peringkat)).toEqual([1, 1, 1]);
    expect(buku.catat('lomba.suara', { juri: 'j3', regu: 'juai' }, akunJuri(3))).toBe('diterima');
    expect(catat(['awayan', 'halong', 'juai'], ['j1', 'awayan'])).toBe('diterima');
    expect(buku.catat('lomba.suara', { juri: 'j2', regu: 'juai' }, akunJuri(2))).toBe('suara-di-kantor');
    // The two below are tied again, as they were: what was voted on them stands.
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.peringkat])).toEqual([
      ['awayan', 1],
      ['juai', 2],
      ['halong', 3],
    ]);
  });

  test('nilai sama diputus undian dengan benih yang diperlihatkan', () => {
    const buku = dinilai();
    buku.catat('lomba.tutup', {});
    const grup = ['halong', 'juai'];
    const hasil = undi(grup, { jenis: 'urutan' }, 'b7').hasil as string[];
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil: hasil.toReversed() })).toBe('undian-tidak-sama');
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b7', hasil })).toBe('diterima');
    expect(hitung(buku).hasil[0]?.regu).toBe(hasil[0]);
    expect(hitung(buku).seri[0]?.langkah).toBe('undian');
    expect(buku.catat('lomba.putus-seri', { cara: 'undian', regu: grup, benih: 'b8', hasil: undi(grup, { jenis: 'urutan' }, 'b8').hasil })).toBe(
      'regu-tidak-seri',
    );
  });

  test('pengurangan yang sama dari dua meja dihitung sekali; pelanggaran kedua menyebut dirinya', () => {
    const buku = dinilai();
    const denda = (regu: string, alasan: string, poin = 2) => buku.catat('lomba.denda', { regu, poin, alasan });
    expect([denda('juai', 'Alat terlarang'), denda('juai', ' alat  terlarang.', 1)]).toEqual(['diterima', 'denda-sudah-dicatat']);
    expect([denda('halong', 'Alat terlarang'), denda('juai', 'Alat terlarang, kedua kali')]).toEqual(['diterima', 'diterima']);
    const [pertama] = buku.catatan.filter(({ kind }) => kind === 'lomba.denda');
    expect(
      buku.catat('catatan.koreksi', { sasaran: pertama?.id, v: 1, terjadi: pertama?.terjadi, isi: { regu: 'juai', poin: 3, alasan: 'Alat terlarang' } }),
    ).toBe('diterima');
  });

  test('tidak hadir dan diskualifikasi tampak di hasil tanpa nilai', () => {
    const buku = dinilai();
    expect(buku.catat('lomba.tampil', { regu: 'halong', mulai: null, lama: 5, isTidakHadir: true })).toBe('tidak-hadir-berwaktu');
    buku.catat('lomba.tampil', { regu: 'halong', mulai: null, lama: null, isTidakHadir: true });
    buku.catat('lomba.diskualifikasi', { regu: 'awayan', alasan: 'Bukan kader' });
    expect(hitung(buku).hasil.map((satu) => [satu.regu, satu.keadaan, satu.peringkat, satu.alasan])).toEqual([
      ['juai', 'dinilai', 1, null],
      ['halong', 'tidak-hadir', 2, null],
      ['awayan', 'diskualifikasi', null, 'Bukan kader'],
    ]);
  });
});
