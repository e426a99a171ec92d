// Answers judged again: a claimed right answer must be one, a question left out counts, an old wording is honoured.
import { BukuPintu, HARI_ORIENTASI, pesertaUji } from '@lini/testing/buku-pintu.ts';
import { expect, test } from 'vitest';
import { judgeCatatan } from '../catatan/judge.ts';
import { soalSatu } from '../pelajaran/soal.ts';
import { kenalkanAcara } from '../registry/definisi-acara.ts';
import { nilaiAcara } from './baca-acara.ts';
import { type BankSoal, hitungUlangTes, type SoalBank } from './hitung-ulang-tes.ts';
import { idJawabTes } from './tes.ts';

kenalkanAcara();

const SUMBER = { basis: 'perkiraan', rujukan: 'uji' } as const;
const soal = (kunci: number) => ({ ...soalSatu('01', 'Mana?', ['a', 'b', 'c'], 'Itu.', SUMBER), kunci: [kunci] });
const IDS = ['a.01', 'a.02', 'a.03', 'a.04', 'a.05'];
const BANK: BankSoal = new Map<string, SoalBank>([
  ...IDS.slice(0, 4).map((id) => [id, { bentuk: [soal(0)], isDitanyakan: true }] as const),
  // The office turned its choices round later; it is not asked any more.
  ['a.05', { bentuk: [soal(2), soal(1)], isDitanyakan: false }],
]);

function nilai(jawaban: readonly { soal: string; jawab: readonly number[]; isBenar: boolean }[]): number | null {
  const buku = new BukuPintu();
  const { id } = pesertaUji(1);
  buku.catat('acara.tes', { tes: 'post', soal: IDS, benih: 1, isTerbuka: true }, id);
  buku.catat('acara.jawab-tes', { pesertaId: id, tes: 'post', jawaban }, id, { id: idJawabTes(buku.id, id, 'post') });
  return nilaiAcara(hitungUlangTes(buku.keadaan(), BANK))(id, 'post');
}
const jawab = (ke: number, satu: number, isBenar = true) => ({ soal: IDS[ke] ?? '', jawab: [satu], isBenar });

test.each([
  ['semua benar; yang tidak lagi ditanyakan boleh tidak ada', [jawab(0, 0), jawab(1, 0), jawab(2, 0), jawab(3, 0)], 100],
  ['mengaku benar', [jawab(0, 1), jawab(1, 0), jawab(2, 0), jawab(3, 0)], 75],
  ['satu yang mudah saja', [jawab(0, 0)], 25],
  ['benar menurut soal waktu itu', [jawab(0, 0), jawab(1, 0), jawab(2, 0), jawab(3, 0), jawab(4, 1)], 100],
  ['salah menurut ponsel waktu itu tetap salah', [jawab(0, 0, false), jawab(1, 0), jawab(2, 0), jawab(3, 0)], 75],
])('%s', (_nama, jawaban, harap) => expect(nilai(jawaban)).toBe(harap));

test('soal yang diganti panitia sesudahnya tidak mengubah nilainya, dan penetapan tes tidak dikoreksi', () => {
  const [buku, { id }] = [new BukuPintu(), pesertaUji(1)];
  const isi = { tes: 'post', soal: IDS, benih: 1, isTerbuka: true };
  const tetap = buku.catat('acara.tes', isi, id);
  buku.catat('acara.jawab-tes', { pesertaId: id, tes: 'post', jawaban: IDS.slice(0, 4).map((_, ke) => jawab(ke, 0)) }, id, {
    id: idJawabTes(buku.id, id, 'post'),
  });
  const lain = new Map([...BANK, ...IDS.map((satu) => [satu.replace('a', 'b'), { bentuk: [soal(0)], isDitanyakan: true }] as const)]);
  buku.catat('acara.tes', { ...isi, soal: [...lain.keys()].slice(5) }, id);
  expect(nilaiAcara(hitungUlangTes(buku.keadaan(), lain))(id, 'post')).toBe(100);
  const koreksi = buku.catat('catatan.koreksi', { sasaran: tetap.id, v: 1, terjadi: HARI_ORIENTASI, isi }, id);
  expect(judgeCatatan(koreksi, buku.catatan.slice(0, -1), HARI_ORIENTASI)).toMatchObject({ kode: 'sasaran-tidak-bisa-dikoreksi' });
});

test('soal yang tidak ada di mana pun tidak benar', () => expect(nilai([{ soal: 'karangan.01', jawab: [], isBenar: true }])).toBe(0));
