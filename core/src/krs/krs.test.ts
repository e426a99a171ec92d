// The worked examples E1 to E27 of stunting-risk.md 6 and the decision table's gaps, from catatan to the result.
import { BukuKeluarga } from '@lini/testing/buku-keluarga.ts';
import { desaUji } from '@lini/testing/desa-uji.ts';
import { describe, expect, test } from 'vitest';
import { hitungSemua } from '../indikator/hitung-desa.ts';
import { nilaiAngka } from '../indikator/indikator.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import { akhirBulan, type Tanggal, tambahBulan } from '../tanggal.ts';

const PADA: Tanggal = '2025-06-30';
const DIDATA: Tanggal = '2025-06-01';

/** The last day in the month on which a person can have been born who completes these years and months by 30 June 2025. */
function lahirUmur(tahun: number, bulan = 0): Tanggal {
  const lahir = akhirBulan(tambahBulan('2025-06', -(tahun * 12 + bulan)));
  return lahir.endsWith('31') ? `${lahir.slice(0, 8)}30` : lahir;
}

const PAM_SEPTIK: [string | null, string | null] = ['ledeng', 'septik-sendiri'];

type Contoh = {
  umur?: [number, number?];
  anak?: number[];
  status?: Parameters<BukuKeluarga['status']>[2];
  hamil?: boolean;
  rumah?: [string | null, string | null];
  janda?: [number];
};

/** `anak` are ages in months, youngest first. */
function keluargaContoh(nomor: number, { umur, anak = [], status, hamil, rumah = PAM_SEPTIK, janda }: Contoh): BukuKeluarga {
  const buku = new BukuKeluarga(nomor);
  buku.daftar(DIDATA);
  buku.rumah(DIDATA, ...rumah);
  const ibu = umur
    ? buku.istri(DIDATA, lahirUmur(...umur))
    : janda
      ? buku.anggota(DIDATA, { lahir: lahirUmur(...janda), hubungan: 'kepala', statusKawin: 'cerai-mati' })
      : null;
  for (const bulan of anak) buku.anak(DIDATA, lahirUmur(0, bulan), ibu);
  if (ibu && status) buku.status(DIDATA, ibu, status);
  if (ibu && hamil) buku.hamil(DIDATA, ibu, '2025-03-01');
  return buku;
}

function potret(buku: BukuKeluarga, ganti: Partial<Parameter> = {}): KeluargaPotret {
  const parameter = parameterPada(PADA, ganti);
  return buku.potret(PADA, parameter);
}

const tidakPakai = { kesertaan: 'pernah', ingin: 'segera' };

const kakekNenek = (nomor: number, bulanCucu: number): BukuKeluarga => {
  const buku = new BukuKeluarga(nomor);
  buku.daftar(DIDATA);
  buku.rumah(DIDATA, ...PAM_SEPTIK);
  buku.istri(DIDATA, lahirUmur(61));
  buku.anggota(DIDATA, { lahir: lahirUmur(64), jenisKelamin: 'L', hubungan: 'kepala', statusKawin: 'kawin' });
  buku.anggota(DIDATA, { lahir: lahirUmur(0, bulanCucu), hubungan: 'lainnya' });
  return buku;
};

const CONTOH: [string, BukuKeluarga, string, string, string[]][] = [
  ['E1', keluargaContoh(1, { umur: [28], anak: [40, 90], status: { metode: 'suntik' } }), 'tidak-berisiko', 'D6', []],
  ['E2', keluargaContoh(2, { umur: [19], anak: [5], status: tidakPakai }), 'krs', 'D5', ['muda']],
  ['E3', keluargaContoh(3, { umur: [19], anak: [5], status: { metode: 'suntik' } }), 'tidak-berisiko', 'D7', []],
  ['E4', keluargaContoh(4, { umur: [35], anak: [120, 180], status: tidakPakai }), 'krs', 'D5', ['tua']],
  ['E5', keluargaContoh(5, { umur: [40, 11], anak: [100], status: { metode: 'tradisional' } }), 'krs', 'D5', ['tua']],
  ['E6', keluargaContoh(6, { umur: [41], anak: [80, 116], status: tidakPakai }), 'tidak-berisiko', 'D6', []],
  ['E7', keluargaContoh(7, { umur: [41], anak: [80, 116, 150], status: tidakPakai }), 'krs', 'D5', ['banyak']],
  ['E8', keluargaContoh(8, { umur: [30], anak: [80, 116, 140], status: { metode: 'mow' } }), 'tidak-berisiko', 'D7', []],
  ['E9', keluargaContoh(9, { umur: [30], anak: [6, 29], status: tidakPakai }), 'krs', 'D5', ['dekat']],
  ['E10', keluargaContoh(10, { umur: [30], anak: [6, 30], status: tidakPakai }), 'tidak-berisiko', 'D6', []],
  ['E11', keluargaContoh(11, { umur: [30], anak: [70], status: { metode: 'iud' }, rumah: ['sumur-tak-terlindung', 'septik-sendiri'] }), 'krs', 'D3', ['air']],
  ['E12', keluargaContoh(12, { umur: [30], anak: [70], status: { metode: 'iud' }, rumah: ['ledeng', 'tanpa-septik'] }), 'krs', 'D4', ['jamban']],
  ['E13', keluargaContoh(13, { umur: [52], anak: [], rumah: ['permukaan', 'tidak-ada'] }), 'bukan-sasaran', 'D1', []],
  ['E14', keluargaContoh(14, { janda: [30], anak: [20], rumah: ['hujan', 'septik-sendiri'] }), 'krs', 'D3', ['air']],
  ['E15', keluargaContoh(15, { janda: [25], anak: [20] }), 'tidak-berisiko', 'D6', []],
  ['E16', keluargaContoh(16, { umur: [36], anak: [4], status: { metode: 'mal' } }), 'tidak-berisiko', 'D7', []],
  ['E17', keluargaContoh(17, { umur: [20], hamil: true }), 'tidak-berisiko', 'D6', []],
  ['E18', keluargaContoh(18, { umur: [19, 11], hamil: true }), 'krs', 'D5', ['muda']],
  ['E19', keluargaContoh(19, { umur: [25], anak: [70], status: { metode: 'pil' }, rumah: [null, 'septik-sendiri'] }), 'belum-lengkap', 'D9', []],
  ['E20', keluargaContoh(20, { umur: [25], anak: [70], status: { metode: 'pil' }, rumah: [null, 'tidak-ada'] }), 'krs', 'D4', ['jamban']],
  ['E21', kakekNenek(21, 59), 'tidak-berisiko', 'D6', []],
  ['E22', keluargaContoh(22, { umur: [27], anak: [70], status: { metode: 'implan' } }), 'tidak-berisiko', 'D6', []],
  ['E23', keluargaContoh(23, { umur: [27], anak: [70], status: { metode: 'implan' }, rumah: ['permukaan', 'septik-sendiri'] }), 'krs', 'D3', ['air']],
  ['E24', keluargaContoh(24, { umur: [49], anak: [108, 140, 170, 200, 230], status: tidakPakai }), 'krs', 'D5', ['banyak']],
  ['E25', keluargaContoh(25, { umur: [50], anak: [50, 80, 110, 140, 170] }), 'tidak-berisiko', 'D6', []],
  ['E26', keluargaContoh(26, { umur: [14], anak: [] }), 'bukan-sasaran', 'D1', []],
  [
    'E27',
    keluargaContoh(27, { umur: [18], anak: [6, 20, 40], status: tidakPakai, rumah: ['permukaan', 'tidak-ada'] }),
    'krs',
    'D3',
    ['air', 'jamban', 'muda', 'dekat', 'banyak'],
  ],
];

describe('contoh stunting-risk.md 6', () => {
  test.each(CONTOH)('%s', (_nama, buku, hasil, baris, sebab) => {
    const { krs } = potret(buku);
    expect({ hasil: krs.hasil, baris: krs.baris, sebab: krs.sebab }).toEqual({ hasil, baris, sebab });
  });

  test('jumlah E1 sampai E27: sasaran 25, KRS 13, belum lengkap 1, tidak berisiko 11, KRS 52,00 %', () => {
    const semua = CONTOH.map(([, buku]) => potret(buku));
    const angka = hitungSemua(desaUji(semua));
    expect(angka.C1).toEqual({ pembilang: 13, penyebut: 25 });
    expect(nilaiAngka(angka.C1)).toBe(52);
    expect(angka.C2).toEqual({ pembilang: 24, penyebut: 25 });
    expect(nilaiAngka({ pembilang: 13, penyebut: 24 })).toBe(54.17);
    expect(semua.filter((satu) => satu.krs.hasil === 'tidak-berisiko')).toHaveLength(11);
    expect(semua.filter((satu) => satu.krs.hasil === 'belum-lengkap')).toHaveLength(1);
  });

  const ubahan: [string, number, Partial<Parameter>, string][] = [
    ['E6 dengan krs.tua.max 49', 5, { 'krs.tua.max': 49 }, 'krs'],
    ['E7 dengan krs.banyak.min 4', 6, { 'krs.banyak.min': 4 }, 'tidak-berisiko'],
    ['E18 tanpa krs.pregnantIsNonUser', 17, { 'krs.pregnantIsNonUser': false }, 'tidak-berisiko'],
  ];
  test.each(ubahan)('%s', (_nama, indeks, ganti, hasil) => {
    expect(potret(CONTOH[indeks]?.[1] as BukuKeluarga, ganti).krs.hasil).toBe(hasil);
  });

  test('E21 sebulan kemudian bukan sasaran: cucu genap 60 bulan', () => {
    expect(potret(kakekNenek(30, 60)).krs.hasil).toBe('bukan-sasaran');
  });

  test('E26 menikah 14 tahun: pemberitahuan perlindungan anak, bukan PUS', () => {
    const hasil = potret(CONTOH[25]?.[1] as BukuKeluarga);
    expect(hasil.kawinAnak).toHaveLength(1);
    expect(hasil.pus).toHaveLength(0);
  });

  test('E19 menyebut yang belum ditanya', () => {
    expect(potret(CONTOH[18]?.[1] as BukuKeluarga).krs.kurang).toEqual(['air']);
  });
});

describe('batas umur anak dan jarak', () => {
  const sasaran = (bulan: number) => {
    const buku = new BukuKeluarga(40);
    buku.daftar(DIDATA);
    buku.rumah(DIDATA, ...PAM_SEPTIK);
    buku.anggota(DIDATA, { lahir: lahirUmur(70), hubungan: 'kepala' });
    buku.anggota(DIDATA, { lahir: lahirUmur(0, bulan), hubungan: 'lainnya' });
    return potret(buku).krs.sasaran;
  };
  test.each([
    [23, { baduta: true, balita: false }],
    [24, { baduta: false, balita: true }],
    [59, { baduta: false, balita: true }],
    [60, { baduta: false, balita: false }],
  ])('%i bulan', (bulan, harap) => {
    expect(sasaran(bulan)).toMatchObject(harap);
  });

  test('23 bulan 30 hari masih baduta', () => {
    const buku = new BukuKeluarga(41);
    buku.daftar(DIDATA);
    buku.anggota(DIDATA, { lahir: '2023-07-01', hubungan: 'lainnya' });
    expect(potret(buku).krs.sasaran).toMatchObject({ baduta: true, balita: false });
  });

  test('anak kembar: jarak 0 di antara keduanya tidak dihitung', () => {
    expect(potret(keluargaContoh(42, { umur: [30], anak: [6, 6, 60], status: tidakPakai })).pus[0]?.empatTerlalu.dekat).toBe(false);
    expect(potret(keluargaContoh(43, { umur: [30], anak: [6, 6], status: tidakPakai })).pus[0]?.empatTerlalu.dekat).toBe(false);
  });

  test('jarak tidak dinilai bila si bungsu sudah 60 bulan', () => {
    expect(potret(keluargaContoh(44, { umur: [30], anak: [60, 70], status: tidakPakai })).pus[0]?.empatTerlalu.dekat).toBe(false);
    expect(potret(keluargaContoh(45, { umur: [30], anak: [59, 70], status: tidakPakai })).pus[0]?.empatTerlalu.dekat).toBe(true);
  });

  test('hamil: jarak dihitung sampai taksiran persalinan, tak diketahui tanpa HPHT', () => {
    const buku = keluargaContoh(46, { umur: [30], anak: [10] });
    const istriId = [...buku.keadaan().anggota.values()][0]?.id as string;
    buku.hamil(DIDATA, istriId, null);
    expect(potret(buku).pus[0]?.empatTerlalu.dekat).toBeNull();
    // Born 30 Aug 2024, expected 6 Dec 2025: 15 months.
    expect(potret(keluargaContoh(47, { umur: [30], anak: [10], hamil: true })).pus[0]?.empatTerlalu.dekat).toBe(true);
  });

  test('anak di luar rumah ikut dihitung banyak', () => {
    expect(potret(keluargaContoh(48, { umur: [30], anak: [70, 100], status: { ...tidakPakai, anakHidup: 3 } })).pus[0]?.empatTerlalu.banyak).toBe(true);
  });
});

describe('tabel keputusan dengan yang belum diketahui', () => {
  test('D2: tanggal lahir istri belum ada, tanpa anak balita', () => {
    const buku = new BukuKeluarga(50);
    buku.daftar(DIDATA);
    buku.istri(DIDATA, null);
    expect(potret(buku).krs).toMatchObject({ hasil: 'belum-lengkap', baris: 'D2', isSasaran: null });
  });

  test('D8: jarak tak diketahui tetapi peserta modern tetap tidak berisiko', () => {
    const buku = keluargaContoh(51, { umur: [30], anak: [6], status: { metode: 'suntik', anakHidup: 2 } });
    expect(potret(buku).krs).toMatchObject({ hasil: 'tidak-berisiko', baris: 'D8' });
  });

  test('D9: keadaan KB belum ditanya pada PUS 4T', () => {
    expect(potret(keluargaContoh(52, { umur: [36], anak: [70] })).krs).toMatchObject({ hasil: 'belum-lengkap', baris: 'D9', kurang: ['kb'] });
  });

  test('belum ditanya tidak pernah dihitung tidak berisiko', () => {
    const buku = keluargaContoh(53, { umur: [25], anak: [70], status: { metode: 'pil' }, rumah: [null, null] });
    expect(potret(buku).krs.hasil).toBe('belum-lengkap');
  });

  test('dua istri: yang 4T ber-KB, yang lain tidak 4T, maka tidak berisiko', () => {
    const buku = keluargaContoh(54, { umur: [36], anak: [70], status: { metode: 'suntik' } });
    const kedua = buku.istri(DIDATA, lahirUmur(28));
    buku.status(DIDATA, kedua, tidakPakai);
    expect(potret(buku).krs.hasil).toBe('tidak-berisiko');
    expect(potret(buku).pus).toHaveLength(2);
  });
});
