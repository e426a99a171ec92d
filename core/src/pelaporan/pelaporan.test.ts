// The way of a report: every state and the steps out of it, what is refused, the lock that never gives way, and corrections beside it.
import { uuidUji } from '@lini/testing/buku-keluarga.ts';
import { angkaUji, BukuLaporan } from '@lini/testing/buku-laporan.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { batasBulan, isTepatWaktu } from './batas.ts';
import { hasilUji } from './hasil-uji.ts';
import { idLaporan } from './id-laporan.ts';
import { hariTerakhirAjukan } from './kesempatan.ts';
import { ajuanKini, angkaRalat, angkaTerkunci, jumlahKembali, type KeadaanLaporan, keadaanLaporan, ralatMenunggu } from './laporan-bulan.ts';
import { isBolehKembali } from './laporan-kembalikan.ts';
import { pilihContoh } from './uji-petik.ts';

const KADER = uuidUji(2, 0xcade);
const PKB = uuidUji(3, 0xcade);
const KOORDINATOR = uuidUji(4, 0xcade);
const KABUPATEN = uuidUji(5, 0xcade);
const DITERIMA = { putusan: 'diterima' };
const kode = (putusan: { putusan: string; kode?: string }): string => putusan.kode ?? putusan.putusan;

/** A report at each state of its way. */
function sampai(keadaan: string): { buku: BukuLaporan; ajuan: string } {
  const buku = new BukuLaporan();
  const ajuan = buku.ajukan('2026-06-02');
  const jalan = [
    ['periksa', PKB, 'diperiksa'],
    ['setujui', PKB, 'disetujui'],
    ['sahkan', KOORDINATOR, 'disahkan'],
    ['terima', KABUPATEN, 'diterima'],
    ['kunci', KABUPATEN, 'terkunci'],
  ] as const;
  if (keadaan === 'diajukan') return { buku, ajuan };
  for (const [jenis, oleh, sesudah] of jalan) {
    expect(buku.coba(buku.tulis(`laporan.${jenis}`, '2026-06-08', { ajuan }, oleh))).toEqual(DITERIMA);
    if (sesudah === keadaan) return { buku, ajuan };
  }
  throw new Error(keadaan);
}

describe('jalan laporan', () => {
  test('dari diajukan sampai terkunci, satu langkah tiap meja', () => {
    expect(keadaanLaporan(new BukuLaporan().keadaan())).toBe('draf');
    for (const keadaan of ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima', 'terkunci']) {
      expect(keadaanLaporan(sampai(keadaan).buku.keadaan())).toBe(keadaan);
    }
  });

  test.each([
    ['sahkan', 'diajukan', KOORDINATOR],
    ['terima', 'disetujui', KABUPATEN],
    ['kunci', 'disahkan', KABUPATEN],
    ['setujui', 'disetujui', PKB],
    ['kunci', 'terkunci', KABUPATEN],
    ['periksa', 'disetujui', PKB],
  ])('%s tidak dapat dilakukan saat %s', (jenis, keadaan, oleh) => {
    const { buku, ajuan } = sampai(keadaan);
    expect(kode(buku.coba(buku.tulis(`laporan.${jenis}`, '2026-06-09', { ajuan }, oleh)))).toBe('laporan-belum-waktunya');
    expect(keadaanLaporan(buku.keadaan())).toBe(keadaan);
  });

  test('dikembalikan lalu diajukan lagi: yang baru berlaku, yang lama tetap ada, hari pertama tetap tepat waktu', () => {
    const { buku, ajuan } = sampai('diperiksa');
    const baris = [{ indikator: 'B7.hamil', alasan: 'Bulan lalu 9' }];
    expect(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan: 'Periksa yang hamil', baris }, PKB))).toEqual(DITERIMA);
    expect(keadaanLaporan(buku.keadaan())).toBe('dikembalikan');
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, PKB)))).toBe('laporan-belum-waktunya');
    const baru = buku.tulis('laporan.ajukan', '2026-06-06', buku.isiAjuan(angkaUji(81)), KADER);
    expect(buku.coba(baru)).toEqual(DITERIMA);
    const laporan = buku.keadaan();
    expect([keadaanLaporan(laporan), ajuanKini(laporan)?.id, laporan.ajuan.length, jumlahKembali(laporan), isTepatWaktu(laporan)]).toEqual([
      'diajukan',
      baru.id,
      2,
      1,
      true,
    ]);
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-07', { ajuan }, PKB)))).toBe('laporan-sudah-berubah');
  });
});

describe('yang mengembalikan', () => {
  const MEJA = { pkb: 'diajukan diperiksa disetujui', koordinator: 'diajukan diperiksa disetujui disahkan', kabupaten: 'disahkan diterima' } as const;

  test.each(
    (['pkb', 'koordinator', 'kabupaten'] as const).flatMap((peran) =>
      ['diajukan', 'diperiksa', 'disetujui', 'disahkan', 'diterima'].map((keadaan) => [peran, keadaan as KeadaanLaporan] as const),
    ),
  )('%s, saat %s: yang ditawarkan layar sama dengan yang diterima', (peran, keadaan) => {
    const isBoleh = MEJA[peran].split(' ').includes(keadaan);
    const { buku, ajuan } = sampai(keadaan);
    const kembali = buku.tulis('laporan.kembalikan', '2026-06-09', { ajuan, alasan: 'Periksa', baris: [] }, uuidUji(9, 0xcade));
    expect([isBolehKembali(peran, keadaan), kode(buku.coba(kembali, { peran, rt: null }))]).toEqual([isBoleh, isBoleh ? 'diterima' : 'laporan-di-meja-lain']);
  });

  test('yang terkunci tidak dikembalikan siapa pun', () => {
    const { buku, ajuan } = sampai('terkunci');
    expect(isBolehKembali('kabupaten', 'terkunci')).toBe(false);
    expect(kode(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-09', { ajuan, alasan: 'Periksa', baris: [] }, PKB)))).toBe('laporan-belum-waktunya');
  });
});

describe('dikembalikan dekat atau sesudah batas kader (20 Juni)', () => {
  const SUB = { peran: 'sub-ppkbd', rt: ['001'] } as const;
  const lagi = (kembali: string, hari: string): string => {
    const { buku, ajuan } = sampai('diajukan');
    expect(buku.coba(buku.tulis('laporan.kembalikan', kembali, { ajuan, alasan: 'Periksa', baris: [] }, PKB))).toEqual(DITERIMA);
    return kode(buku.coba(buku.tulis('laporan.ajukan', hari, buku.isiAjuan(angkaUji(81)), KADER), SUB));
  };

  test.each([
    ['2026-06-04', '2026-06-20', 'diterima'],
    ['2026-06-04', '2026-06-21', 'laporan-lewat-batas'],
    ['2026-06-19', '2026-06-26', 'diterima'],
    ['2026-06-19', '2026-06-27', 'laporan-lewat-batas'],
    ['2026-07-10', '2026-07-17', 'diterima'],
    ['2026-07-10', '2026-07-18', 'laporan-lewat-batas'],
  ])('kembali %s, diajukan lagi %s: %s', (kembali, hari, putusan) => expect(lagi(kembali, hari)).toBe(putusan));

  test('yang belum pernah diajukan tidak mendapat hari tambahan', () => {
    const buku = new BukuLaporan();
    expect(kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-21', buku.isiAjuan(), KADER), SUB))).toBe('laporan-lewat-batas');
  });

  test('sesudah diajukan lagi, tambahan harinya habis', () => {
    const { buku, ajuan } = sampai('diajukan');
    buku.coba(buku.tulis('laporan.kembalikan', '2026-06-19', { ajuan, alasan: 'Periksa', baris: [] }, PKB));
    expect(hariTerakhirAjukan('2026-05', 'sub-ppkbd', buku.keadaan())).toBe('2026-06-26');
    expect(hariTerakhirAjukan('2026-05', 'pkb', buku.keadaan())).toBe('2027-05-31');
    buku.ajukan('2026-06-22', angkaUji(81));
    expect(hariTerakhirAjukan('2026-05', 'sub-ppkbd', buku.keadaan())).toBe('2026-06-20');
  });
});

describe('yang ditolak', () => {
  test.each([null, ''])('mengembalikan tanpa alasan (%s)', (alasan) => {
    const { buku, ajuan } = sampai('diajukan');
    expect(kode(buku.coba(buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan, baris: [] }, PKB)))).toBe('alasan-kosong');
  });

  test('menyetujui laporan yang diajukan sendiri', () => {
    const buku = new BukuLaporan();
    const ajuan = buku.ajukan('2026-06-02', angkaUji(), PKB);
    expect(kode(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, PKB)))).toBe('setujui-sendiri');
    expect(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, KOORDINATOR))).toEqual(DITERIMA);
  });

  test('PUS yang bukan jumlah keadaannya, dan yang lapor melebihi yang ada', () => {
    const buku = new BukuLaporan();
    const coba = (angka: Record<string, [number, number | null]>) => kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-02', buku.isiAjuan(angka))));
    expect(coba({ ...angkaUji(), A2: [81, null] })).toBe('laporan-pus-tidak-cocok');
    const { 'A2.belum': _belum, ...tanpa } = angkaUji();
    expect(coba(tanpa)).toBe('laporan-pus-tidak-cocok');
    expect(coba(angkaUji(80, { 'BKB.ada': [2, null], 'BKB.lapor': [3, null] }))).toBe('laporan-lapor-lebih');
    expect(coba(angkaUji(80, { 'BKB.ada': [2, null], 'BKB.lapor': [2, null] }))).toBe('diterima');
  });

  test('bulan yang belum selesai, terlalu lama, atau terkunci; identitas laporan yang bukan miliknya', () => {
    const ajukan = (terjadi: string) => {
      const buku = new BukuLaporan();
      return kode(buku.coba(buku.tulis('laporan.ajukan', terjadi, buku.isiAjuan())));
    };
    expect(['2026-05-30', '2026-05-31', '2026-06-20', '2027-05-31', '2027-06-01'].map(ajukan)).toEqual([
      'laporan-bulan-berjalan',
      'diterima',
      'diterima',
      'diterima',
      'laporan-lewat-batas',
    ]);
    const { buku } = sampai('terkunci');
    expect(kode(buku.coba(buku.tulis('laporan.ajukan', '2026-06-12', buku.isiAjuan())))).toBe('laporan-terkunci');
    const disetujui = sampai('disetujui').buku;
    expect(kode(disetujui.coba(disetujui.tulis('laporan.ajukan', '2026-06-12', disetujui.isiAjuan())))).toBe('laporan-sudah-disetujui');
    const lain = new BukuLaporan();
    expect(kode(lain.coba(lain.tulis('laporan.ajukan', '2026-06-02', { ...lain.isiAjuan(), institusiId: uuidUji(9, 0x1a) })))).toBe('subjek-tidak-cocok');
  });

  test('pengajuan dari ponsel yang jamnya tertinggal: tidak akan berlaku, jadi ditolak', () => {
    const buku = new BukuLaporan();
    const tertinggal = buku.tulis('laporan.ajukan', '2026-06-03', buku.isiAjuan(angkaUji(81)));
    buku.ajukan('2026-06-02');
    expect(kode(buku.coba({ ...tertinggal, id: uuidUji(77) }))).toBe('laporan-sudah-berubah');
  });

  test('langkah laporan tidak dapat dikoreksi atau dibatalkan', () => {
    const { buku, ajuan } = sampai('disetujui');
    const batal = buku.tulis('catatan.batal', '2026-06-09', { sasaran: ajuan, alasan: 'keliru' });
    const { bulan: _bulan, ...isi } = batal.isi as Record<string, unknown>;
    expect(kode(buku.coba({ ...batal, isi }))).toBe('sasaran-tidak-bisa-dikoreksi');
  });

  test('dua meja yang memutus terpisah: yang ditulis lebih dulu tetapi tiba belakangan ditolak', () => {
    const { buku, ajuan } = sampai('diajukan');
    const kembali = buku.tulis('laporan.kembalikan', '2026-06-04', { ajuan, alasan: 'Periksa', baris: [] }, PKB);
    expect(buku.coba(buku.tulis('laporan.setujui', '2026-06-04', { ajuan }, KOORDINATOR))).toEqual(DITERIMA);
    expect(kode(buku.coba({ ...kembali, id: uuidUji(77) }))).toBe('laporan-sudah-berubah');
  });
});

describe('ralat', () => {
  const ralat = (buku: BukuLaporan, alasan: string | null, pus = 81, terjadi = '2026-06-15') =>
    buku.tulis('laporan.ralat', terjadi, { angka: angkaUji(pus), alasan }, KADER);

  test('yang terkunci tetap; ralat yang disetujui berdiri di sampingnya', () => {
    const { buku, ajuan } = sampai('terkunci');
    const terkunci = angkaTerkunci(buku.keadaan());
    expect([ajuan, terkunci?.A2?.pembilang]).toEqual([ajuan, 80]);
    expect(kode(buku.coba(ralat(buku, null)))).toBe('alasan-kosong');
    const satu = ralat(buku, 'Satu keluarga tercatat dua kali');
    expect(buku.coba(satu)).toEqual(DITERIMA);
    expect(kode(buku.coba(ralat(buku, 'Lagi')))).toBe('ralat-masih-menunggu');
    expect([angkaRalat(buku.keadaan()), ralatMenunggu(buku.keadaan())?.id]).toEqual([null, satu.id]);
    expect(kode(buku.coba(buku.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: false, alasan: null }, KABUPATEN)))).toBe(
      'alasan-kosong',
    );
    expect(buku.coba(buku.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: true, alasan: null }, KABUPATEN))).toEqual(DITERIMA);
    const laporan = buku.keadaan();
    expect([angkaTerkunci(laporan), angkaRalat(laporan)?.A2?.pembilang, keadaanLaporan(laporan)]).toEqual([terkunci, 81, 'terkunci']);
  });

  test('kader meminta ralat laporannya sendiri, bukan laporan kader lain; PKB laporan siapa pun', () => {
    const meminta = (oleh: string, peran: 'sub-ppkbd' | 'pkb') => {
      const { buku } = sampai('terkunci');
      const satu = buku.tulis('laporan.ralat', '2026-06-15', { angka: angkaUji(81), alasan: 'Keliru' }, oleh);
      return kode(buku.coba(satu, { peran, rt: peran === 'pkb' ? null : ['001'] }));
    };
    expect([meminta(KADER, 'sub-ppkbd'), meminta(uuidUji(9, 0xcade), 'sub-ppkbd'), meminta(PKB, 'pkb')]).toEqual([
      'diterima',
      'bukan-institusinya',
      'diterima',
    ]);
  });

  test.each([
    ['2026-06-16', '2026-06-17'],
    ['2026-06-17', '2026-06-16'],
  ])('dua putusan yang bertemu (tertanggal %s lalu %s): yang ditulis lebih dulu berlaku', (pertama, kedua) => {
    const { buku } = sampai('terkunci');
    const satu = ralat(buku, 'Keliru');
    buku.coba(satu);
    for (const [hari, isDisetujui] of [
      [pertama, true],
      [kedua, false],
    ] as const)
      buku.catatan.push(buku.tulis('laporan.ralat-putus', hari, { ralat: satu.id, isDisetujui, alasan: 'Sudah dicek' }, KABUPATEN));
    expect(buku.keadaan().ralat.map(({ putusan }) => [putusan?.tanggal, putusan?.isDisetujui])).toEqual([[pertama, true]]);
  });

  test('ditolak sebelum terkunci, sesudah batas, dan oleh yang mengajukan', () => {
    const { buku } = sampai('diterima');
    expect(kode(buku.coba(ralat(buku, 'Keliru')))).toBe('ralat-belum-terkunci');
    const terkunci = sampai('terkunci').buku;
    expect(kode(terkunci.coba(ralat(terkunci, 'Keliru', 81, '2027-06-01')))).toBe('ralat-lewat-batas');
    const satu = ralat(terkunci, 'Keliru');
    terkunci.coba(satu);
    expect(kode(terkunci.coba(terkunci.tulis('laporan.ralat-putus', '2026-06-16', { ralat: satu.id, isDisetujui: true, alasan: null }, KADER)))).toBe(
      'setujui-sendiri',
    );
  });
});

describe('batas dan identitas', () => {
  test('batas bulan Mei 2026', () => {
    expect(batasBulan('2026-05')).toEqual({
      mulai: '2026-05-31',
      tepat: '2026-06-03',
      periksa: '2026-06-05',
      kecamatan: '2026-06-07',
      tutup: '2026-06-10',
      ralat: '2026-06-20',
      ralatPkb: '2027-05-31',
    });
  });

  test('tepat waktu dihitung dari pengajuan pertama', () => {
    for (const [hari, tepat] of [
      ['2026-06-03', true],
      ['2026-06-04', false],
    ] as const) {
      const buku = new BukuLaporan();
      buku.ajukan(hari);
      expect([hari, isTepatWaktu(buku.keadaan())]).toEqual([hari, tepat]);
    }
  });

  test('satu institusi satu laporan sebulan: bulan atau institusi lain, identitas lain', () => {
    fc.assert(
      fc.property(fc.uuid({ version: 7 }), fc.uuid({ version: 7 }), fc.integer({ min: 0, max: 400 }), fc.integer({ min: 0, max: 400 }), (a, b, m, n) => {
        const bulan = (ke: number) => `${2000 + Math.floor(ke / 12)}-${String((ke % 12) + 1).padStart(2, '0')}`;
        expect(idLaporan(a, bulan(m)) === idLaporan(a, bulan(n))).toBe(m === n);
        expect(idLaporan(a, bulan(m))).toMatch(/^[0-9a-f]{8}-[0-9a-f]{4}-8[0-9a-f]{3}-[0-9a-f]{4}-[0-9a-f]{12}$/);
        if (a !== b) expect(idLaporan(a, bulan(m))).not.toBe(idLaporan(b, bulan(m)));
      }),
    );
  });

  test('urutan tiba tidak mengubah keadaan', () => {
    const { buku } = sampai('terkunci');
    const kini = buku.keadaan();
    fc.assert(
      fc.property(fc.shuffledSubarray(buku.catatan, { minLength: buku.catatan.length }), (acak) => {
        const lain = new BukuLaporan();
        lain.catatan.push(...acak);
        expect(lain.keadaan()).toEqual(kini);
      }),
    );
  });
});

describe('uji petik', () => {
  const keluarga = Array.from({ length: 40 }, (_, ke) => uuidUji(ke + 1, 0xfa));

  test('contoh yang sama untuk siapa pun, contoh lain untuk bulan lain', () => {
    const mei = pilihContoh(idLaporan(uuidUji(1, 0x1a), '2026-05'), keluarga, 5);
    expect([new Set(mei).size, pilihContoh(idLaporan(uuidUji(1, 0x1a), '2026-05'), keluarga.toReversed(), 5)]).toEqual([5, mei]);
    expect(pilihContoh(idLaporan(uuidUji(1, 0x1a), '2026-06'), keluarga, 5)).not.toEqual(mei);
    expect(pilihContoh('x', keluarga.slice(0, 3), 5)).toHaveLength(3);
  });

  test('hasilnya disimpan dan dihitung; yang tidak bisa ditemui beralasan dan tidak dihitung', () => {
    const { buku, ajuan } = sampai('diajukan');
    expect(hasilUji(buku.keadaan())).toBeNull();
    const tulis = (alasan: string | null) =>
      buku.tulis('laporan.uji-petik', '2026-06-05', { ajuan, hasil: [...HASIL, { keluargaId: keluarga[2], hasil: 'tidak-ditemui', alasan }] }, PKB);
    const HASIL = [
      { keluargaId: keluarga[0], hasil: 'cocok', alasan: null },
      { keluargaId: keluarga[1], hasil: 'beda', alasan: null },
    ];
    expect(kode(buku.coba(tulis(null)))).toBe('alasan-kosong');
    expect(buku.coba(tulis('Merantau'))).toEqual(DITERIMA);
    expect(hasilUji(buku.keadaan())).toEqual({ cocok: 1, diperiksa: 2 });
  });
});
