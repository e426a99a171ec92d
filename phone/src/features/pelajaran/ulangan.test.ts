// When a question comes again: never before its day, sooner after a wrong answer, later each time it is right, and the same on every phone.

import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { JawabanSoal } from '@lini/core/pelajaran/belajar.ts';
import { BELUM_BELAJAR } from '@lini/core/pelajaran/belajar.ts';
import { gabungPelajaran } from '@lini/core/pelajaran/gabung-pelajaran.ts';
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { PELAJARAN } from '@lini/core/registry/pelajaran.ts';
import { selisihHari, tambahHari } from '@lini/core/tanggal.ts';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { isMasihAda } from '../../app/pelajaran/daftar.ts';
import { hariUlang, listUlangan } from './ulangan.ts';

const batas = parameterPada('2026-06-30');
const benar = (pada: string): JawabanSoal => ({ pada, isBenar: true });
const salah = (pada: string): JawabanSoal => ({ pada, isBenar: false });

describe('hari ulang', () => {
  test('belum pernah dijawab tidak punya hari ulang', () => expect(hariUlang([], batas)).toBeNull());

  test('salah besok, benar beberapa hari lagi, dan makin jarang selama benar', () => {
    expect(hariUlang([salah('2026-01-01')], batas)).toBe('2026-01-02');
    const jawaban = [benar('2026-01-01')];
    const jeda: number[] = [];
    for (let ke = 0; ke < 5; ke += 1) {
      const hari = hariUlang(jawaban, batas) as string;
      jeda.push(selisihHari((jawaban.at(-1) as JawabanSoal).pada, hari));
      jawaban.push(benar(hari));
    }
    expect(jeda[0]).toBeGreaterThan(1);
    expect(jeda).toEqual([...jeda].sort((a, b) => a - b));
    expect(new Set(jeda).size).toBe(jeda.length);
    const lupa = tambahHari((jawaban.at(-1) as JawabanSoal).pada, 1);
    expect(selisihHari(lupa, hariUlang([...jawaban, salah(lupa)], batas) as string)).toBeLessThan(jeda.at(-1) as number);
  });

  test('selalu sesudah hari jawaban terakhir, apa pun jawabannya, dan dua kali dihitung sama', () => {
    const zJawaban = fc.array(fc.record({ jeda: fc.integer({ min: 0, max: 400 }), isBenar: fc.boolean() }), { minLength: 1, maxLength: 12 });
    fc.assert(
      fc.property(zJawaban, (langkah) => {
        let pada = '2026-01-01';
        const jawaban = langkah.map(({ jeda, isBenar }) => {
          pada = tambahHari(pada, jeda);
          return { pada, isBenar };
        });
        const hari = hariUlang(jawaban, batas) as string;
        expect(hari > pada).toBe(true);
        expect(hariUlang(jawaban, batas)).toBe(hari);
      }),
      { numRuns: 200 },
    );
  });
});

const isAda = isMasihAda(gabungPelajaran(PELAJARAN, []));

test('yang jatuh tempo saja, yang paling lama menunggu dulu; pelajaran yang sudah tidak ada dilewati', () => {
  const jawaban = new Map([
    ['kie-saji.01', [salah('2026-01-03')]],
    ['kie-saji.02', [salah('2026-01-01')]],
    ['kie-saji.03', [benar('2026-01-04')]],
    ['pelajaran-lama.01', [salah('2026-01-01')]],
  ]);
  const belajar = { ...BELUM_BELAJAR, jawaban };
  expect(listUlangan(belajar, '2026-01-01', batas, isAda)).toEqual([]);
  expect(listUlangan(belajar, '2026-01-02', batas, isAda)).toEqual(['kie-saji.02']);
  expect(listUlangan(belajar, '2026-01-04', batas, isAda)).toEqual(['kie-saji.02', 'kie-saji.01']);
  expect(listUlangan(BELUM_BELAJAR, '2026-01-04', batas, isAda)).toEqual([]);
});

test('soal yang dibuang kantor dan pelajaran yang ditarik tidak ditanyakan lagi', () => {
  const sumber = { basis: 'resmi', rujukan: 'Buku saku' } as const;
  const isi: IsiKantor = {
    judul: { id: 'SAJI', en: 'SAJI' },
    untuk: { id: '-', en: '-' },
    peran: 'kie',
    detik: null,
    halaman: [],
    soal: [{ nomor: '01', jenis: 'benar-salah', kunci: [1], tanya: 'Begitu?', penjelasan: 'Ya.', sumber }],
    sumber: [],
  };
  const kantor = [
    { id: 'kie-saji', versi: 2, isi },
    { id: 'cara-kb', versi: 1, isi: null },
  ];
  expect(['kie-saji.01', 'kie-saji.02', 'cara-kb.01', 'enam-peran.01'].map(isMasihAda(gabungPelajaran(PELAJARAN, kantor)))).toEqual([true, false, false, true]);
});
