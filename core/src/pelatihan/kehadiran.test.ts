// Attendance from several phones at the door: the Juai orientation of 107 invited, and any events in any order.

import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { kocok } from '../acak.ts';
import { daftarHadir, gabungKehadiran, hitungSesi, type KejadianHadir, ringkasHadir } from './kehadiran.ts';

const masuk = (id: string, peserta: string, saat: string, sesi = 'pagi'): KejadianHadir => ({ id, jenis: 'masuk', sesi, peserta, saat: `2025-02-03T${saat}` });
const keluar = (id: string, peserta: string, saat: string, sesi = 'pagi'): KejadianHadir => ({
  id,
  jenis: 'keluar',
  sesi,
  peserta,
  saat: `2025-02-03T${saat}`,
});
const TANPA = new Set<string>();
const baris = (...kejadian: KejadianHadir[]) =>
  daftarHadir(kejadian, TANPA).map((satu) => [satu.peserta, satu.masuk?.slice(11) ?? null, satu.keluar?.slice(11) ?? null]);

describe('satu orang satu baris', () => {
  test('dipindai dua ponsel: masuk yang pertama, keluar yang terakhir', () => {
    expect(baris(masuk('1', 'siti', '08:10'), masuk('2', 'siti', '08:07'), keluar('3', 'siti', '15:30'), keluar('4', 'siti', '15:31'))).toEqual([
      ['siti', '08:07', '15:31'],
    ]);
  });

  test('keluar lalu kembali: masih di dalam; hanya tampak keluar: hadir, jam masuk tidak diketahui', () => {
    expect(baris(masuk('1', 'siti', '08:00'), keluar('2', 'siti', '10:00'), masuk('3', 'siti', '10:20'))).toEqual([['siti', '08:00', null]]);
    expect(baris(keluar('1', 'siti', '15:00'))).toEqual([['siti', null, '15:00']]);
  });

  test('pindaian keliru dibatalkan; sesi lain baris lain', () => {
    const kejadian = [
      masuk('1', 'siti', '08:00'),
      masuk('2', 'noor', '08:00'),
      { id: '3', jenis: 'batal', kejadian: '2' } as const,
      masuk('4', 'siti', '13:00', 'siang'),
    ];
    expect(baris(...kejadian)).toEqual([
      ['siti', '08:00', null],
      ['siti', '13:00', null],
    ]);
    expect(hitungSesi(daftarHadir(kejadian, TANPA), 'siti', ['pagi', 'siang', 'sore'])).toBe(2);
  });

  test('yang datang langsung dan ditulis di dua pintu disamakan, dengan nama undangan bila ada', () => {
    const kejadian = [masuk('1', 'tamu-a', '08:05'), masuk('2', 'tamu-b', '08:01'), { id: '3', jenis: 'sama', peserta: 'tamu-b', dengan: 'tamu-a' } as const];
    expect(baris(...kejadian)).toEqual([['tamu-a', '08:01', null]]);
    const lagi = [...kejadian, { id: '4', jenis: 'sama', peserta: 'tamu-b', dengan: 'zainab' } as const];
    expect(daftarHadir(lagi, new Set(['zainab']))).toMatchObject([{ peserta: 'zainab', isDatangLangsung: false, masuk: '2025-02-03T08:01' }]);
    const salah = [...lagi, { id: '5', jenis: 'batal', kejadian: '4' } as const];
    expect(daftarHadir(salah, new Set(['zainab']))).toMatchObject([{ peserta: 'tamu-a', isDatangLangsung: true }]);
  });
});

test('orientasi Juai: 107 diundang, 98 datang (5 datang langsung), tiga ponsel tanpa jaringan lalu bertemu', () => {
  const undangan = Array.from({ length: 107 }, (_, ke) => `kader-${ke}`);
  const datang = [...kocok(undangan, 'juai').slice(0, 93), ...Array.from({ length: 5 }, (_, ke) => `tamu-${ke}`)];
  const pintu: KejadianHadir[][] = [[], [], []];
  for (const [ke, siapa] of datang.entries()) {
    const saat = `08:${String(ke % 60).padStart(2, '0')}`;
    pintu[ke % 3]?.push(masuk(`m-${siapa}`, siapa, saat));
    // Every fourth is scanned at a second door too, a minute before midday; a third phone notes the way out.
    if (ke % 4 === 0) pintu[(ke + 1) % 3]?.push(masuk(`m2-${siapa}`, siapa, '11:59'));
    pintu[(ke + 2) % 3]?.push(keluar(`k-${siapa}`, siapa, '15:30'));
  }
  const [a, b, c] = pintu as [KejadianHadir[], KejadianHadir[], KejadianHadir[]];
  const bersama = gabungKehadiran(gabungKehadiran(a, b), gabungKehadiran(b, c), a);
  const daftar = daftarHadir(bersama, new Set(undangan));
  expect(daftar.map((satu) => satu.peserta)).toEqual([...datang].sort());
  expect(daftar.every((satu) => satu.masuk?.startsWith('2025-02-03T08:') && satu.keluar === '2025-02-03T15:30')).toBe(true);
  expect(ringkasHadir(daftar, new Set(undangan))).toEqual({ diundang: 107, hadir: 98, datangLangsung: 5, tidakHadir: 14 });
});

const ORANG = ['a', 'b', 'c', 'd'];
const saat = fc.integer({ min: 0, max: 9 }).map((menit) => `08:0${menit}`);
const kejadian = fc
  .array(
    fc.oneof(
      fc
        .tuple(fc.constantFrom('masuk', 'keluar'), fc.constantFrom(...ORANG), saat, fc.constantFrom('pagi', 'siang'))
        .map((isi) => ({ ragam: 'pindai', isi }) as const),
      fc.nat({ max: 15 }).map((isi) => ({ ragam: 'batal', isi }) as const),
      fc.tuple(fc.constantFrom(...ORANG), fc.constantFrom(...ORANG)).map((isi) => ({ ragam: 'sama', isi }) as const),
    ),
    { maxLength: 16 },
  )
  .map((daftar) =>
    daftar.map((satu, ke): KejadianHadir => {
      const id = `id${ke}`;
      if (satu.ragam === 'batal') return { id, jenis: 'batal', kejadian: `id${satu.isi}` };
      if (satu.ragam === 'sama') return { id, jenis: 'sama', peserta: satu.isi[0], dengan: satu.isi[1] };
      const [jenis, siapa, jam, sesi] = satu.isi;
      return jenis === 'masuk' ? masuk(id, siapa, jam, sesi) : keluar(id, siapa, jam, sesi);
    }),
  );

test('beberapa ponsel, urutan dan pengulangan apa pun: daftar yang sama, tiap orang dan sesi sekali', () => {
  fc.assert(
    fc.property(kejadian, fc.infiniteStream(fc.nat({ max: 2 })), fc.string(), (semua, pembagi, benih) => {
      const ponsel: KejadianHadir[][] = [[], [], []];
      for (const satu of semua) {
        ponsel[pembagi.next().value as number]?.push(satu);
        ponsel[pembagi.next().value as number]?.push(satu);
      }
      const [a, b, c] = ponsel as [KejadianHadir[], KejadianHadir[], KejadianHadir[]];
      const undangan = new Set(['b', 'd']);
      const harap = daftarHadir(semua, undangan);
      expect(gabungKehadiran(gabungKehadiran(a, b), c)).toEqual(gabungKehadiran(c, gabungKehadiran(b, a, b)));
      expect(daftarHadir([...kocok(a, benih), ...c, ...kocok(b, benih), ...a], undangan)).toEqual(harap);
      expect(new Set(harap.map((satu) => `${satu.sesi} ${satu.peserta}`)).size).toBe(harap.length);
    }),
    { numRuns: 300 },
  );
});

test('dengan hitungan lambat: setiap orang yang dipindai dan tidak dibatalkan ada, dengan saat pertama dan terakhirnya', () => {
  fc.assert(
    fc.property(kejadian, (semua) => {
      const batal = semua.filter((satu) => satu.jenis === 'batal').map((satu) => satu.kejadian);
      const sah = semua.filter((satu) => !batal.includes(satu.id));
      const nama = new Map(ORANG.map((satu) => [satu, satu]));
      // Smaller name over larger, until nothing changes any more.
      for (let putar = 0; putar < ORANG.length; putar += 1) {
        for (const satu of sah) {
          if (satu.jenis !== 'sama') continue;
          const kecil = [nama.get(satu.peserta), nama.get(satu.dengan)].sort()[0] as string;
          for (const orang of [satu.peserta, satu.dengan]) nama.set(orang, kecil);
        }
      }
      const pindai = sah.flatMap((satu) =>
        satu.jenis === 'masuk' || satu.jenis === 'keluar' ? [{ ...satu, kunci: `${satu.sesi} ${nama.get(satu.peserta)}` }] : [],
      );
      const harap = [...new Set(pindai.map((satu) => satu.kunci))].sort().map((kunci) => {
        const milik = pindai.filter((satu) => satu.kunci === kunci).sort((x, y) => (x.saat < y.saat ? -1 : 1));
        const pertama = milik.find((satu) => satu.jenis === 'masuk')?.saat ?? null;
        const akhir = milik.filter((satu) => satu.saat === milik.at(-1)?.saat);
        return [kunci, pertama, akhir.find((satu) => satu.jenis === 'keluar')?.saat ?? null];
      });
      expect(daftarHadir(semua, TANPA).map((satu) => [`${satu.sesi} ${satu.peserta}`, satu.masuk, satu.keluar])).toEqual(harap);
    }),
    { numRuns: 300 },
  );
});
