// The five scoring schemes found in real rules, A to E (events.md 4); A is the default. What a source does not print is null.
import type { Parameter } from '../../parameter/parameter.ts';
import type { Sumber } from '../../sumber.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';

type PolaCerdas = Omit<SkemaCerdas, 'isLantaiNol'> & { readonly sumber: Sumber };

const sekunder = (rujukan: string): Sumber => ({ basis: 'sekunder', rujukan });
const TANPA_WAKTU = { detik: null, detikHitungan: null };
const SERATUS = { benar: 100, salah: 0 };

export const POLA_CERDAS = {
  A: {
    nama: 'Cerdas cermat skema A',
    wajib: { jumlah: 10, ...TANPA_WAKTU, isSerentak: false, nilai: { ...SERATUS, sebagian: 'juri' } },
    lempar: { detik: null, nilai: { benar: 100, salah: -25, 'tanpa-izin': -25 } },
    rebutan: { jumlah: 10, detik: null, nilai: { benar: 100, sebagian: -100, salah: -100, diam: -100 }, sesudahDahulu: 'batal' },
    tulis: null,
    taruhan: null,
    sumber: sekunder('Aturan lomba cerdas cermat; nilai wajib yang salah tidak dicetak, dihitung 0'),
  },
  B: {
    nama: 'Cerdas cermat skema B',
    wajib: { jumlah: 10, detik: 10, detikHitungan: 30, isSerentak: false, nilai: SERATUS },
    lempar: { detik: null, nilai: { benar: 50, salah: -25 } },
    rebutan: { jumlah: 20, detik: null, nilai: { benar: 100, salah: -100, dahulu: -100 }, sesudahDahulu: 'batal' },
    tulis: null,
    taruhan: null,
    sumber: sekunder('Jobdesk LCC'),
  },
  C: {
    nama: 'Cerdas cermat skema C',
    wajib: { jumlah: null, detik: 10, detikHitungan: null, isSerentak: false, nilai: { ...SERATUS, sebagian: 50 } },
    lempar: { detik: 5, nilai: { benar: 100, salah: -50 } },
    rebutan: { jumlah: null, detik: null, nilai: { benar: null, salah: null }, sesudahDahulu: 'batal' },
    tulis: null,
    taruhan: null,
    sumber: sekunder('Ketentuan LCC BKPRMI; nilai rebutan terpotong pada salinan yang dibaca'),
  },
  D: {
    nama: 'Cerdas cermat skema D',
    wajib: { jumlah: 5, detik: 10, detikHitungan: null, isSerentak: true, nilai: SERATUS },
    lempar: null,
    rebutan: { jumlah: 10, detik: 10, nilai: { benar: 100, salah: -100, dahulu: -100 }, sesudahDahulu: 'satu-regu-lain' },
    tulis: null,
    taruhan: null,
    sumber: sekunder('Undangan dan juknis TCO 2023'),
  },
  E: {
    nama: 'Cerdas cermat skema E',
    wajib: { jumlah: 5, ...TANPA_WAKTU, isSerentak: false, nilai: SERATUS },
    lempar: null,
    rebutan: { jumlah: null, detik: null, nilai: { benar: null, salah: null }, sesudahDahulu: 'batal' },
    tulis: { benar: 4, salah: -1, kosong: 0, soal: null, lolos: null },
    taruhan: { rendah: 10, tinggi: 300, langkah: 10, batasSkor: 100, terbatas: 100 },
    sumber: sekunder('Aturan lomba LCT MIPA agama 13; nilai rebutan, banyak soal tertulis, dan banyak regu yang lolos tidak ada di bagian yang dibaca'),
  },
} as const satisfies Record<string, PolaCerdas>;

export type IdPolaCerdas = keyof typeof POLA_CERDAS;

/** A scheme to run a quiz by; without a letter, the default A. */
export function cerdasDariPola(parameter: Parameter, idPola: IdPolaCerdas = 'A'): SkemaCerdas {
  const { sumber: _sumber, ...skema }: PolaCerdas = POLA_CERDAS[idPola];
  return { ...skema, isLantaiNol: parameter['lomba.quizFloorZero'] };
}
