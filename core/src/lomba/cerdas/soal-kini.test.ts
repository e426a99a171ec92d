// Which question is at the desk: by round and scheme, what is passed on, and what the question master chose by hand.
import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { parameterPada } from '../../parameter/parameter.ts';
import { type Jawaban, nilaiHasil, tolakJawaban } from './kejadian.ts';
import { cerdasDariPola, type IdPolaCerdas, POLA_CERDAS } from './pola-cerdas.ts';
import { type HasilJawab, LABEL_HASIL } from './skema-cerdas.ts';
import { type Babak, type Jalannya, listBabak, nomorSesudah, soalDilempar, soalKini, soalTerakhir } from './soal-kini.ts';

const pola = (id: IdPolaCerdas) => cerdasDariPola(parameterPada('2026-11-24'), id);
const [B, D] = [pola('B'), pola('D')];
const REGU = ['a', 'b', 'c'];
const AWAL: Jalannya = { regu: REGU.map((id) => ({ id })), lolos: null, diskualifikasi: [], tampil: [], jawaban: [], soalBatal: [] };

/** `wajib-1 salah`: the question and its outcome, then the team (a when not said) and the round where it is not that of the number. */
const jawab = (satu: string): Jalannya['jawaban'][number] => {
  const [soal, hasil, regu = 'a', babak = soal?.split('-')[0]] = satu.split(' ');
  return { soal, hasil, regu, babak } as Jalannya['jawaban'][number];
};
const main = (...semua: string[]): Jalannya => ({ ...AWAL, jawaban: semua.map(jawab) });

test.each([
  ['belum ada jawaban', [], null],
  ['yang terakhir salah', ['wajib-1 salah'], 'wajib-1'],
  ['yang terakhir benar', ['wajib-1 salah', 'wajib-2 benar'], null],
  ['yang lama salah, yang terakhir juga', ['wajib-1 salah', 'wajib-2 salah'], 'wajib-2'],
  ['sudah dijawab regu lain', ['wajib-1 salah', 'wajib-1 salah b lempar'], null],
  ['menjawab tanpa dipersilakan belum menghabiskannya', ['wajib-1 salah', 'wajib-1 tanpa-izin b lempar'], 'wajib-1'],
  ['dijawab sesudah yang tanpa izin', ['wajib-1 salah', 'wajib-1 tanpa-izin b lempar', 'wajib-1 benar c lempar'], null],
  ['lemparan soal lain sudah selesai', ['wajib-1 salah', 'wajib-1 benar b lempar', 'wajib-2 salah'], 'wajib-2'],
  ['babak lain di antaranya', ['wajib-1 salah', 'rebutan-1 benar'], 'wajib-1'],
] as const)('%s', (_, semua, soal) => expect(soalDilempar(main(...semua), B)).toBe(soal));

test('tanpa lemparan, wajib dijawab serentak, atau soalnya batal: tidak ada yang dilempar', () => {
  expect(soalDilempar(main('wajib-1 salah'), { ...B, lempar: null })).toBeNull();
  expect(soalDilempar(main('wajib-1 salah'), { ...B, wajib: { ...B.wajib, isSerentak: true } })).toBeNull();
  expect(soalDilempar({ ...main('wajib-1 salah'), soalBatal: [{ soal: 'wajib-1' }] }, B)).toBeNull();
});

test('nomor terakhir menurut babaknya, dan babak yang ada di skemanya', () => {
  expect([soalTerakhir(main('wajib-2 benar', 'wajib-10 salah', 'rebutan-11 benar'), 'wajib'), soalTerakhir(main(), 'wajib')]).toEqual([10, 0]);
  expect([listBabak({ ...B, rebutan: null, taruhan: null })]).toEqual([['wajib', 'tambahan']]);
});

test.each<[IdPolaCerdas, string, Babak, string[], string]>([
  ['A', 'soal pertama', 'wajib', [], 'wajib wajib-1'],
  ['A', 'yang salah dilempar', 'wajib', ['wajib-1 salah'], 'lempar wajib-1'],
  ['A', 'benar sebagian tidak dilempar', 'wajib', ['wajib-1 sebagian'], 'wajib wajib-2'],
  ['A', 'rebutan tidak dilempar', 'rebutan', ['wajib-1 salah', 'rebutan-1 salah'], 'rebutan rebutan-2'],
  ['B', 'sesudah lemparannya dijawab', 'wajib', ['wajib-1 salah', 'wajib-1 benar b lempar'], 'wajib wajib-2'],
  ['B', 'terlalu dahulu membatalkan soalnya', 'rebutan', ['rebutan-1 dahulu'], 'rebutan rebutan-2'],
  ['C', 'yang salah dilempar', 'wajib', ['wajib-1 benar', 'wajib-2 salah b'], 'lempar wajib-2'],
  ['C', 'rebutan dijawab sekali', 'rebutan', ['rebutan-1 salah'], 'rebutan rebutan-2'],
  ['D', 'serentak: masih ada yang belum menjawab', 'wajib', ['wajib-1 benar a', 'wajib-1 salah b'], 'wajib wajib-1'],
  ['D', 'serentak: semua sudah menjawab', 'wajib', ['wajib-1 benar a', 'wajib-1 salah b', 'wajib-1 benar c'], 'wajib wajib-2'],
  ['D', 'terlalu dahulu: satu regu lain masih boleh', 'rebutan', ['rebutan-1 dahulu'], 'rebutan rebutan-1'],
  ['D', 'regu lain itu sudah menjawab', 'rebutan', ['rebutan-1 dahulu', 'rebutan-1 salah b'], 'rebutan rebutan-2'],
  ['D', 'regu lain itu juga terlalu dahulu', 'rebutan', ['rebutan-1 dahulu', 'rebutan-1 dahulu b'], 'rebutan rebutan-2'],
  ['E', 'yang salah tidak dilempar', 'wajib', ['wajib-1 salah'], 'wajib wajib-2'],
  ['E', 'taruhan', 'taruhan', ['wajib-9 benar', 'taruhan-1 benar'], 'taruhan taruhan-2'],
  ['E', 'soal tambahan', 'tambahan', [], 'tambahan tambahan-1'],
])('skema %s, %s', (id, _, babak, semua, soal) => {
  const kini = soalKini(main(...semua), pola(id), babak, null);
  expect(`${kini.babak} ${kini.soal}`).toBe(soal);
  expect(kini.soal.endsWith(`-${kini.nomor}`)).toBe(true);
});

test('serentak: regu yang didiskualifikasi, tidak hadir, atau tidak lolos tidak ditunggu', () => {
  const lomba = main('wajib-1 benar a', 'wajib-1 salah b');
  const soal = (isi: Partial<Jalannya>): string => soalKini({ ...lomba, ...isi }, D, 'wajib', null).soal;
  expect(soal({})).toBe('wajib-1');
  expect(soal({ diskualifikasi: [{ regu: 'c' }] })).toBe('wajib-2');
  expect(soal({ tampil: [{ regu: 'c', isTidakHadir: true }] })).toBe('wajib-2');
  expect(soal({ lolos: { regu: ['a', 'b'] } as unknown as Jalannya['lolos'] })).toBe('wajib-2');
});

test('soal batal tidak menunggu siapa pun, juga yang belum dijawab', () => {
  const lomba = { ...main('wajib-1 benar', 'rebutan-1 dahulu'), soalBatal: ['wajib-1', 'wajib-2', 'rebutan-1'].map((soal) => ({ soal })) };
  expect([soalKini(lomba, D, 'wajib', null).soal, soalKini(lomba, D, 'rebutan', null).soal]).toEqual(['wajib-3', 'rebutan-2']);
});

test('maju dan kembali dengan tangan; sesudah dijawab permainan memimpin lagi, kecuali soalnya masih terbuka', () => {
  const lomba = main('wajib-1 salah');
  expect(soalKini(lomba, B, 'wajib', 2)).toEqual({ babak: 'wajib', nomor: 2, soal: 'wajib-2' });
  expect(soalKini(lomba, B, 'wajib', 1).babak).toBe('lempar');
  expect(nomorSesudah(lomba, B, 2, jawab('wajib-2 benar'))).toBeNull();
  expect(nomorSesudah(lomba, B, 1, jawab('wajib-1 tanpa-izin b lempar'))).toBe(1);
  expect(nomorSesudah(main('wajib-1 benar', 'wajib-2 benar'), D, 1, jawab('wajib-1 benar b'))).toBe(1);
  expect(nomorSesudah(main('wajib-1 benar', 'wajib-1 benar b'), D, 1, jawab('wajib-1 benar c'))).toBeNull();
  expect(nomorSesudah(lomba, B, null, jawab('wajib-1 tanpa-izin b lempar'))).toBeNull();
});

const HASIL = Object.keys(LABEL_HASIL) as HasilJawab[];
const acakLangkah = fc.record({ babak: fc.nat(), regu: fc.nat(), hasil: fc.nat() });

test('siapa mengikuti soal di meja tidak pernah ditolak karena soalnya, skema mana pun', () => {
  const lengkap = (id: IdPolaCerdas) => {
    const skema = pola(id);
    return skema.rebutan ? { ...skema, rebutan: { ...skema.rebutan, nilai: { ...skema.rebutan.nilai, benar: 100, salah: -100 } } } : skema;
  };
  fc.assert(
    fc.property(fc.constantFrom(...(Object.keys(POLA_CERDAS) as IdPolaCerdas[])), fc.array(acakLangkah, { maxLength: 40 }), (id, langkah) => {
      const skema = lengkap(id);
      const jawaban: Jawaban[] = [];
      for (const acak of langkah) {
        const pilihan = listBabak(skema)[acak.babak % listBabak(skema).length] as Babak;
        const { babak, soal } = soalKini({ ...AWAL, jawaban }, skema, pilihan, null);
        const hasilList = HASIL.filter((hasil) => nilaiHasil(skema, { babak, hasil }) !== undefined);
        const asal = babak === 'lempar' ? jawaban.find((satu) => satu.babak === 'wajib' && satu.soal === soal)?.regu : null;
        const bebas = REGU.filter((regu) => regu !== asal && !jawaban.some((satu) => satu.babak === babak && satu.soal === soal && satu.regu === regu));
        const [regu, hasil] = [bebas[acak.regu % bebas.length], hasilList[acak.hasil % hasilList.length]] as [string | undefined, HasilJawab];
        if (regu === undefined) continue;
        const baru: Jawaban = { babak, soal, regu, hasil, poinJuri: 50, taruhan: 10 };
        const kode = tolakJawaban(skema, jawaban, baru, null).map((satu) => satu.kode);
        expect(kode.filter((satu) => satu !== 'soal-babak-habis')).toEqual([]);
        if (kode.length === 0) jawaban.push(baru);
      }
    }),
  );
});
