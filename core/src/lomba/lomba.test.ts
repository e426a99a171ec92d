// The worked cases of events.md 5 and 6, and the edges of each rule.
import { describe, expect, test } from 'vitest';
import { parameterPada } from '../parameter/parameter.ts';
import { hasilLomba } from './hasil-lomba.ts';
import { type Lembar, lembarBerlaku, tolakLembar } from './lembar-juri.ts';
import { dendaWaktu, nilaiJuri, rataPangkas } from './nilai-regu.ts';
import { bulatkan, dariAngka, NOL, pecahan } from './pecahan.ts';
import type { Pelaksanaan } from './pelaksanaan.ts';
import { type AturanSeri, susunPeringkat } from './peringkat.ts';
import { type IdPola, lombaDariPola, POLA_LOMBA } from './pola-lomba.ts';
import { type Lomba, periksaLomba, skemaLomba } from './skema-lomba.ts';

const parameter = parameterPada('2026-02-26');
const pola = (id: IdPola, ganti: Partial<Lomba> = {}): Lomba => ({ ...lombaDariPola(id, parameter), ...ganti });
const yelyel = pola('yelyel');
const lembar = (lomba: Lomba, juri: string, regu: string, nilai: readonly number[], lain: Partial<Lembar> = {}): Lembar => ({
  ...{ id: `${juri}-${regu}`, dicatat: '2026-02-26T10:00', juri, regu, catatan: null, alasan: null },
  nilai: Object.fromEntries(lomba.kriteria.map((satu, ke) => [satu.id, nilai[ke] ?? null])),
  ...lain,
});
/** One competition: marks of each juror by team; every performance in time. */
function jalan(lomba: Lomba, nilai: Readonly<Record<string, readonly (readonly number[])[]>>, ganti: Partial<Pelaksanaan> = {}): Pelaksanaan {
  const regu = Object.keys(nilai);
  return {
    ...{ berhalangan: [], pelanggaran: [], tidakHadir: [], diskualifikasi: [], suara: [], undian: [] },
    regu: regu.map((id) => ({ id, kontingen: `kec-${id}` })),
    juri: ['j1', 'j2', 'j3'],
    lembar: regu.flatMap((satu) => (nilai[satu] ?? []).map((isi, ke) => lembar(lomba, `j${ke + 1}`, satu, isi))),
    lama: Object.fromEntries(regu.map((satu) => [satu, lomba.waktu.sedikitnya ?? 60])),
    ...ganti,
  };
}
const ringkas = (lomba: Lomba, isi: Pelaksanaan) => {
  const hasil = hasilLomba(lomba, isi);
  return hasil.isLengkap ? hasil.regu.map((satu) => [satu.regu, satu.nilai && bulatkan(satu.nilai), satu.peringkat]) : hasil.kurang;
};

describe('events.md 5: dari lembar juri ke nilai', () => {
  const CONTOH = [
    [85, 80, 90, 75],
    [80, 85, 80, 80],
    [90, 75, 85, 80],
  ] as const;
  test('contoh 5: juri 83,50; 81,25; 83,50; rata 82,75; lewat 40 detik dikurangi 1 menjadi 81,75', () => {
    const isi = jalan(yelyel, { juai: CONTOH }, { lama: { juai: 340 } });
    const hasil = hasilLomba(yelyel, isi);
    const rincian = hasil.isLengkap ? hasil.regu[0]?.rincian : null;
    expect(rincian?.perJuri.map((satu) => bulatkan(satu.nilai))).toEqual([83.5, 81.25, 83.5]);
    expect([bulatkan(rincian?.rata ?? NOL), bulatkan(rincian?.denda ?? NOL)]).toEqual([82.75, 1]);
    expect(ringkas(yelyel, isi)).toEqual([['juai', 81.75, 1]]);
  });

  test.each([
    ['bebas 30 detik', 330, 0],
    ['satu detik sesudahnya', 331, 1],
    ['satuan pertama penuh', 360, 1],
    ['satuan kedua dimulai', 361, 2],
    ['paling banyak 5', 480, 5],
    ['paling banyak 5, berapa pun lamanya', 3000, 5],
    ['tepat waktu', 300, 0],
    ['jauh lebih singkat, tanpa batas bawah', 1, 0],
  ])('denda waktu 5.4: %s', (_kata, lama, poin) => expect(dendaWaktu(yelyel, lama)).toEqual(pecahan(BigInt(poin))));

  test('denda waktu 5.4: tari 5 sampai 7 menit, terlalu singkat juga dikurangi', () => {
    const poin = (lama: number) => bulatkan(dendaWaktu(pola('tari'), lama));
    expect([300, 270, 269, 240, 239, 420, 450, 451].map(poin)).toEqual([0, 0, 1, 1, 2, 0, 0, 1]);
  });

  test('5.2 checklist20: jumlah 20 butir dibagi 20', () => {
    const lomba = pola('checklist20');
    const nilai = Object.fromEntries(lomba.kriteria.map((satu, ke) => [satu.id, ke % 5]));
    expect(nilaiJuri(lomba, nilai)).toEqual(pecahan(40n, 20n));
  });

  test('5.2 bobot yang tidak berjumlah 100 ditolak, juga selisih seperseratus; 33,33 + 33,33 + 33,34 diterima', () => {
    const bobot = (...daftar: number[]) => pola('yelyel', { kriteria: daftar.map((satu, ke) => ({ id: `k${ke}`, nama: 'K', bobot: satu })) });
    expect(periksaLomba(bobot(33.33, 33.33, 33.34))).toEqual([]);
    expect(periksaLomba(bobot(33.33, 33.33, 33.33))).toEqual([{ kode: 'bobot-bukan-seratus', isian: 'kriteria' }]);
    expect(periksaLomba(bobot(50, 51))).toHaveLength(1);
    expect(() => hasilLomba(bobot(50, 40), jalan(yelyel, {}))).toThrow();
  });

  test('5.3 pangkas: tertinggi dan terendah dibuang mulai lima juri', () => {
    const nilai = [70, 95, 80, 82, 60].map(dariAngka);
    expect(rataPangkas(nilai, 5)).toEqual(pecahan(232n, 3n));
    expect(rataPangkas(nilai.slice(1), 5)).toEqual(pecahan(317n, 4n));
    expect(rataPangkas(nilai, null)).toEqual(pecahan(387n, 5n));
  });

  test('5.5 peringkat dari nilai yang tidak dibulatkan: beda sepertiga ratus tampak sama, peringkatnya tidak', () => {
    const lomba = pola('madihin', {
      kriteria: [
        { id: 'isi', nama: 'Isi', bobot: 99.99 },
        { id: 'x', nama: 'X', bobot: 0.01 },
      ],
    });
    const isi = jalan(lomba, {
      a: [
        [80, 80],
        [80, 80],
        [80, 81],
      ],
      b: [
        [80, 80],
        [80, 80],
        [80, 82],
      ],
    });
    expect(ringkas(lomba, isi)).toEqual([
      ['b', 80, 1],
      ['a', 80, 2],
    ]);
  });

  test('setiap pola sah: bobot 100, skala, dan waktu; 60-95 dan 0-4', () => {
    for (const id of Object.keys(POLA_LOMBA) as IdPola[]) {
      expect(periksaLomba(pola(id)), id).toEqual([]);
      expect(skemaLomba.safeParse(pola(id)).success, id).toBe(true);
    }
  });
});

describe('events.md 6: peringkat', () => {
  const urut = (nilai: Readonly<Record<string, number>>, aturan: readonly AturanSeri<string>[], cara: 'kompetisi' | 'rapat' = 'kompetisi') =>
    susunPeringkat(
      Object.entries(nilai).map(([id, satu]) => ({ id, nilai: dariAngka(satu) })),
      aturan,
      cara,
    );
  const NILAI = { a: 82.75, b: 82.75, c: 80.1, d: 79 };
  const terberat = (kunci: Readonly<Record<string, number>>): AturanSeri<string> => ({
    langkah: 'kriteria-1',
    kunci: (grup) => grup.map((id) => dariAngka(kunci[id] ?? 0)),
  });

  test('contoh 6: 82,75 dua kali, kriteria terberat 85,0 dan 83,3: peringkat 1, 2, 3, 4, diputus langkah 1', () => {
    const hasil = urut(NILAI, [terberat({ a: 83.3, b: 85 })]);
    expect(hasil.urutan.map((satu) => [satu.id, satu.peringkat])).toEqual([
      ['b', 1],
      ['a', 2],
      ['c', 3],
      ['d', 4],
    ]);
    expect(hasil.seri).toEqual([{ atas: 'b', bawah: 'a', langkah: 'kriteria-1' }]);
  });

  test('contoh 6: semua langkah sama: 1, 1, 3, 4; cara rapat 1, 1, 2, 3', () => {
    const hasil = urut(NILAI, [terberat({ a: 85, b: 85 })]);
    expect(hasil.urutan.map((satu) => satu.peringkat)).toEqual([1, 1, 3, 4]);
    expect(hasil.seri).toEqual([{ atas: 'a', bawah: 'b', langkah: null }]);
    expect(urut(NILAI, [], 'rapat').urutan.map((satu) => satu.peringkat)).toEqual([1, 1, 2, 3]);
    expect(urut({ a: 3, b: 2, c: 2, d: 1 }, []).urutan.map((satu) => satu.peringkat)).toEqual([1, 2, 2, 4]);
  });

  test('tidak hadir menjadi yang terakhir tanpa gelar; didiskualifikasi tampak tanpa peringkat', () => {
    const satu = [
      [80, 80, 80, 80],
      [80, 80, 80, 80],
      [80, 80, 80, 80],
    ];
    const isi = jalan(yelyel, { a: [], b: satu, c: satu }, { tidakHadir: ['a'], diskualifikasi: [{ regu: 'c', alasan: 'bukan kader' }] });
    expect(ringkas(yelyel, isi)).toEqual([
      ['b', 80, 1],
      ['a', null, 2],
      ['c', null, null],
    ]);
    expect(ringkas(pola('yelyel', { tidakHadir: 'diskualifikasi' }), isi).at(-1)).toEqual(['c', null, null]);
  });

  test('suara juri: satu juri satu suara; yang memilih dua regu seri tidak dihitung; sisanya diundi', () => {
    const satu = Array.from({ length: 3 }, () => [80, 80, 80, 80]);
    const pilihan = [...['a', 'b'].map((regu) => ({ juri: 'j1', regu })), { juri: 'j2', regu: 'c' }, { juri: 'j2', regu: 'c' }, { juri: 'tamu', regu: 'a' }];
    const suara = [{ regu: ['c', 'a', 'b'], suara: pilihan }];
    const hasil = hasilLomba(yelyel, jalan(yelyel, { a: satu, b: satu, c: satu }, { suara, undian: [{ hasil: ['b', 'a'] }] }));
    expect(hasil.isLengkap && hasil.seri).toEqual([
      { atas: 'c', bawah: 'b', langkah: 'suara-juri' },
      { atas: 'b', bawah: 'a', langkah: 'undian' },
    ]);
  });

  test('suara dan undian berlaku bagi regu yang diputus; regu yang menyusul seri tidak ikut diperingkat karenanya', () => {
    const satu = Array.from({ length: 3 }, () => [80, 80, 80, 80]);
    const peringkat = (...ganti: Parameters<typeof jalan>[2][]) =>
      ringkas(yelyel, jalan(yelyel, { a: satu, b: satu, c: satu }, Object.assign({}, ...ganti))).map((isi) =>
        Array.isArray(isi) ? [isi[0], isi[2]].join(' ') : '',
      );
    const pilih = (grup: string[], ...regu: string[]) => ({ regu: grup, suara: regu.map((isi, ke) => ({ juri: `j${ke + 1}`, regu: isi })) });
    const berdua = pilih(['a', 'b'], 'b', 'b', 'a');
    expect(peringkat({ suara: [berdua] })).toEqual(['a 1', 'b 1', 'c 1']);
    expect(peringkat({ undian: [{ hasil: ['b', 'a'] }, { hasil: ['c', 'b'] }] })).toEqual(['a 1', 'b 1', 'c 1']);
    expect(peringkat({ suara: [berdua, pilih(['c', 'b', 'a'], 'c')] })).toEqual(['c 1', 'b 2', 'a 3']);
    expect(peringkat({ suara: [berdua], diskualifikasi: [{ regu: 'c', alasan: 'bukan kader' }] })).toEqual(['b 1', 'a 2', 'c ']);
    // A draw of three still orders two of them; one of exactly these two goes before it.
    expect(peringkat({ undian: [{ hasil: ['c', 'b', 'a'] }], tidakHadir: ['c'] })).toEqual(['b 1', 'a 2', 'c 3']);
    expect(peringkat({ undian: [{ hasil: ['c', 'b', 'a'] }, { hasil: ['a', 'b'] }], tidakHadir: ['c'] })).toEqual(['a 1', 'b 2', 'c 3']);
  });

  test('lembar juri yang belum ada, juri kurang dari tiga, dan waktu yang belum dicatat menahan penutupan', () => {
    const isi = jalan(
      yelyel,
      {
        a: [
          [80, 80, 80, 80],
          [80, 80, 80, 80],
        ],
      },
      { lama: {} },
    );
    expect(ringkas(yelyel, isi)).toEqual([
      { kode: 'lembar-belum-ada', juri: 'j3', regu: 'a' },
      { kode: 'lama-belum-dicatat', regu: 'a' },
    ]);
    const pulang = { ...isi, berhalangan: [{ juri: 'j3', regu: null, alasan: 'pulang' }], lama: { a: 60 } };
    expect(ringkas(yelyel, pulang)).toEqual([{ kode: 'juri-kurang', regu: 'a', ada: 2, perlu: 3 }]);
  });
});

describe('lembar juri', () => {
  const awal = lembar(yelyel, 'j1', 'a', [80, 80, 80, 80]);
  const ubah = (lain: Partial<Lembar>) => lembar(yelyel, 'j1', 'a', [90, 80, 80, 80], { id: 'x', dicatat: '2026-02-26T10:05', ...lain });
  const kode = (isi: Lembar, sebelum: Lembar | null = null, isTutup = false) => tolakLembar(yelyel, isi, sebelum, isTutup).map((satu) => satu.kode);

  test('nilai di luar skala, kosong, berkriteria asing, atau di antara langkah ditolak', () => {
    expect(kode(awal)).toEqual([]);
    expect(kode(lembar(yelyel, 'j1', 'a', [59, 96, 80.5]))).toEqual(['nilai-luar-skala', 'nilai-luar-skala', 'nilai-luar-skala', 'nilai-juri-kosong']);
    expect(kode({ ...awal, nilai: { ...awal.nilai, lain: 80 } })).toEqual(['kriteria-tidak-ada']);
  });

  test('diubah hanya dengan alasan, dan hanya sebelum lomba ditutup; yang lama tetap ada', () => {
    expect(kode(ubah({}), awal)).toEqual(['lembar-perlu-alasan']);
    expect(kode(ubah({ alasan: 'salah geser' }), awal)).toEqual([]);
    expect(kode(ubah({ alasan: 'salah geser' }), awal, true)).toEqual(['lomba-sudah-ditutup']);
    const berlaku = (...daftar: Lembar[]) => [...lembarBerlaku(yelyel, daftar).values()].map((satu) => satu.nilai.kekompakan);
    expect(berlaku(ubah({}), awal)).toEqual([80]);
    expect(berlaku(ubah({ alasan: 'salah geser' }), awal)).toEqual([90]);
    expect(berlaku(ubah({ alasan: 'salah geser', nilai: { kekompakan: 90 } }), awal)).toEqual([80]);
  });
});
