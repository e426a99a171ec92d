// The work list about mothers, children and those who will marry: each rule on its edge days, and who may see the early-marriage notice.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { isiCatin, isiDamping, isiPeriksa, isiUkur } from '@lini/testing/ibu-anak-uji.ts';
import { describe, expect, test } from 'vitest';
import { listRisikoHamil } from '../hamil/risiko-hamil.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { type Agenda, isUntukAkun } from './agenda.ts';
import { susunAgenda } from './susun-agenda.ts';

function keluarga() {
  const buku = new BukuKeluarga();
  buku.daftar('2025-01-01');
  buku.rumah('2025-01-01', 'ledeng', 'septik-sendiri');
  return { buku, istriId: buku.istri('2025-01-01', '1995-01-01') };
}

/** What one rule finds on a day. */
function cari(buku: BukuKeluarga, aturan: string, hariIni: string): Agenda[] {
  return susunAgenda(desaUji([buku.potret(hariIni)]), hariIni, parameterPada(hariIni)).filter((satu) => satu.aturan === aturan);
}
const ada = (buku: BukuKeluarga, aturan: string, hariIni: string): boolean => cari(buku, aturan, hariIni).length > 0;

describe('anak', () => {
  test('di bawah dua tahun dan belum ditimbang bulan ini', () => {
    const { buku, istriId } = keluarga();
    const anakId = buku.anak('2025-01-02', '2024-06-15', istriId);
    expect(cari(buku, 'baduta-belum-ditimbang', '2026-06-14')[0]).toMatchObject({ anggotaId: anakId, tenggat: '2026-06-30', form: 'anak.ukur', urgensi: 3 });
    expect(ada(buku, 'baduta-belum-ditimbang', '2026-06-15')).toBe(false);
    buku.catat('anak.ukur', '2026-05-03', isiUkur(anakId, { berat: null, panjang: 80, cara: 'berbaring' }));
    expect(ada(buku, 'baduta-belum-ditimbang', '2026-05-31')).toBe(true);
    buku.catat('anak.ukur', '2026-05-31', isiUkur(anakId));
    expect([ada(buku, 'baduta-belum-ditimbang', '2026-05-31'), ada(buku, 'baduta-belum-ditimbang', '2026-06-01')]).toEqual([false, true]);
  });

  test.each([
    ['2026-05-26', false],
    ['2026-05-27', true],
    ['2026-09-09', true],
    ['2026-09-10', false],
  ])('bayi lahir 10 Desember mendekati 6 bulan, pada %s: %s', (hariIni, isAda) => {
    const { buku, istriId } = keluarga();
    buku.anak('2025-12-11', '2025-12-10', istriId);
    expect(ada(buku, 'mulai-mpasi', hariIni)).toBe(isAda);
  });

  test('MP-ASI selesai oleh jawaban bahwa anak sudah makan, atau kunjungan tentang 1000 HPK', () => {
    const makan = keluarga();
    const anakId = makan.buku.anak('2025-12-11', '2025-12-10', makan.istriId);
    makan.buku.catat('anak.ukur', '2026-06-12', isiUkur(anakId, { makan: 'asi-saja' }));
    expect(cari(makan.buku, 'mulai-mpasi', '2026-06-20')[0]).toMatchObject({ form: 'kunjungan.keluarga', sekaliKetuk: { isi: { topik: ['K07'] } } });
    makan.buku.catat('anak.ukur', '2026-06-13', isiUkur(anakId, { makan: 'asi-makanan' }));
    expect(ada(makan.buku, 'mulai-mpasi', '2026-06-20')).toBe(false);
    const kunjungan = keluarga();
    kunjungan.buku.anak('2025-12-11', '2025-12-10', kunjungan.istriId);
    kunjungan.buku.catat('kunjungan.keluarga', '2026-06-01', { istriId: null, topik: ['K07'] });
    expect(ada(kunjungan.buku, 'mulai-mpasi', '2026-06-20')).toBe(false);
  });
});

describe('ibu', () => {
  test('hamil: 30 hari tanpa kunjungan, dan diam lagi sesudah dikunjungi', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2026-03-01', istriId, '2026-01-15');
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-03-30'), ada(buku, 'hamil-belum-dikunjungi', '2026-03-31')]).toEqual([false, true]);
    buku.catat('hamil.periksa', '2026-03-31', isiPeriksa(istriId));
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-04-29'), ada(buku, 'hamil-belum-dikunjungi', '2026-04-30')]).toEqual([false, true]);
    buku.catat('kunjungan.keluarga', '2026-04-30', { istriId: null, topik: ['K07'] });
    expect(ada(buku, 'hamil-belum-dikunjungi', '2026-05-10')).toBe(false);
  });

  test('mendekati lahir hanya muncul sekali, sebagai hamil tua', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2026-03-01', istriId, '2026-01-15');
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-09-10'), ada(buku, 'hamil-tua', '2026-09-10')]).toEqual([false, true]);
  });

  test('hamil tua: tenang dua minggu sesudah dikunjungi, tidak tenang bila sudah lewat waktunya', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2026-03-01', istriId, '2026-01-15');
    buku.catat('hamil.periksa', '2026-10-10', isiPeriksa(istriId));
    const hari = ['2026-10-09', '2026-10-10', '2026-10-22', '2026-10-23'];
    expect(hari.map((satu) => ada(buku, 'hamil-tua', satu))).toEqual([true, false, false, true]);
    expect(cari(buku, 'hamil-tua', '2026-10-23')[0]).toMatchObject({ urgensi: 1, form: 'hamil.akhir' });
  });

  test('ibu yang bukan PUS pun ditengok menjelang lahir', () => {
    const buku = new BukuKeluarga();
    buku.daftar('2025-01-01');
    const muda = buku.istri('2025-01-01', '2012-01-01');
    buku.hamil('2026-03-01', muda, '2026-01-15');
    expect(ada(buku, 'hamil-tua', '2026-10-01')).toBe(true);
  });

  test('tanda bahaya didahulukan sampai dirujuk', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2026-03-01', istriId, '2026-01-15');
    buku.catat('hamil.periksa', '2026-03-10', isiPeriksa(istriId, { tandaBahaya: ['demam'] }));
    expect(cari(buku, 'hamil-belum-dikunjungi', '2026-03-11')[0]).toMatchObject({
      urgensi: 0,
      form: 'rujukan.buat',
      sekaliKetuk: { kind: 'rujukan.buat', isi: { anggotaId: istriId } },
    });
    buku.catat('hamil.periksa', '2026-03-11', isiPeriksa(istriId, { tandaBahaya: ['demam'], rujukan: true }));
    expect(ada(buku, 'hamil-belum-dikunjungi', '2026-03-11')).toBe(false);
  });

  test('diantar ke bidan juga berarti sudah ditemui: sesudah diketuk tidak muncul lagi sebagai belum dikunjungi', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2025-10-21', istriId, '2025-10-21');
    buku.catat('hamil.periksa', '2025-10-21', isiPeriksa(istriId, { tandaBahaya: ['perdarahan'] }));
    const { kind, isi } = cari(buku, 'hamil-belum-dikunjungi', '2026-06-15')[0]?.sekaliKetuk ?? {};
    buku.catat(kind as string, '2026-06-15', { ...isi });
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-06-15'), ada(buku, 'hamil-tua', '2026-06-20')]).toEqual([false, true]);
  });

  test('rujukan pada hari itu atau sesudahnya menghapus tanda bahaya; rujukan yang lama, atau orang lain, tidak', () => {
    const { buku, istriId } = keluarga();
    const anakId = buku.anak('2025-01-02', '2024-06-15', istriId);
    buku.hamil('2026-03-01', istriId, '2026-01-15');
    buku.catat('rujukan.buat', '2026-03-09', { anggotaId: istriId, tujuan: 'bidan-desa', alasan: ['hamil'] });
    buku.catat('hamil.periksa', '2026-03-10', isiPeriksa(istriId, { tandaBahaya: ['perdarahan'] }));
    buku.catat('rujukan.buat', '2026-03-10', { anggotaId: anakId, tujuan: 'bidan-desa', alasan: ['tumbuh-anak'] });
    const kode = () => {
      const { ibuAnak, keluarga: kini } = buku.potret('2026-03-10');
      return ibuAnak.ibuHamil.flatMap((ibu) => listRisikoHamil(kini, ibu, '2026-03-10', parameterPada('2026-03-10'))).map((satu) => satu.kode);
    };
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-03-10'), kode().includes('tanda-bahaya')]).toEqual([true, true]);
    const { kind, isi } = cari(buku, 'hamil-belum-dikunjungi', '2026-03-10')[0]?.sekaliKetuk ?? {};
    buku.catat(kind as string, '2026-03-10', { ...isi });
    expect([ada(buku, 'hamil-belum-dikunjungi', '2026-03-10'), kode().includes('tanda-bahaya')]).toEqual([false, false]);
  });

  test('nifas: belum ber-KB sampai hari ke-42, sekali saja dengan aturan belum didata', () => {
    const { buku, istriId } = keluarga();
    buku.hamil('2026-01-05', istriId, '2025-08-20');
    buku.melahirkan('2026-05-20', istriId);
    expect([ada(buku, 'nifas-belum-kb', '2026-05-25'), ada(buku, 'pus-belum-didata', '2026-05-25')]).toEqual([false, true]);
    buku.status('2026-05-25', istriId, { kesertaan: 'pernah', ingin: 'tunda' });
    expect(cari(buku, 'nifas-belum-kb', '2026-05-26')[0]).toMatchObject({ tenggat: '2026-07-01', urgensi: 2, form: 'kb.pelayanan' });
    expect(cari(buku, 'nifas-belum-kb', '2026-07-01')[0]?.urgensi).toBe(1);
    expect(ada(buku, 'nifas-belum-kb', '2026-07-02')).toBe(false);
    buku.layani('2026-06-10', istriId, 'implan');
    expect(ada(buku, 'nifas-belum-kb', '2026-06-11')).toBe(false);
  });
});

describe('calon pengantin', () => {
  function catin(lahir: string, rencana = '2026-09-15') {
    const { buku } = keluarga();
    const anggotaId = buku.anggota('2025-01-02', { lahir, hubungan: 'anak', nama: 'Anak Contoh' });
    const { oleh } = buku.catat('catin.daftar', '2026-02-01', isiCatin(anggotaId, rencana));
    return { buku, anggotaId, oleh };
  }

  test('belum didampingi: tiga bulan sebelum sampai hari nikah', () => {
    const { buku, anggotaId } = catin('2000-01-01');
    const hari = ['2026-06-14', '2026-06-15', '2026-09-15', '2026-09-16'];
    expect(hari.map((satu) => ada(buku, 'catin-belum-didampingi', satu))).toEqual([false, true, true, false]);
    buku.catat('catin.damping', '2026-06-20', isiDamping(anggotaId));
    expect(ada(buku, 'catin-belum-didampingi', '2026-06-21')).toBe(false);
  });

  test('rencana terlalu dini: hanya untuk PKB, PPKBD, dan yang mencatat; selesai setelah PUP dibicarakan', () => {
    const { buku, oleh } = catin('2008-01-01');
    const [kabar] = cari(buku, 'kawin-dini', '2026-06-01');
    expect(kabar).toMatchObject({ urgensi: 1 });
    const untuk = (peran: 'pkb' | 'ppkbd' | 'sub-ppkbd', id: string) => kabar !== undefined && isUntukAkun(kabar, { id, peran });
    expect([untuk('pkb', 'x'), untuk('ppkbd', 'x'), untuk('sub-ppkbd', oleh), untuk('sub-ppkbd', 'x')]).toEqual([true, true, true, false]);
    buku.catat('kunjungan.keluarga', '2026-06-02', { istriId: null, topik: ['K05'] });
    expect(ada(buku, 'kawin-dini', '2026-06-03')).toBe(false);
  });

  test('cukup umur: tidak ada kabar', () => expect(ada(catin('2000-01-01').buku, 'kawin-dini', '2026-06-01')).toBe(false));
});
