// Which question is played now: numbered by round, the next one when nobody may answer the present one any more.
import { type Teks, teks } from '../../teks.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { reguMain } from './babak-tulis.ts';
import { isMasihDirebut } from './kejadian.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import { isPelanggaran } from './urut-main.ts';

export type Babak = KeadaanLomba['jawaban'][number]['babak'];
type Dijawab = Pick<KeadaanLomba['jawaban'][number], 'babak' | 'soal' | 'regu' | 'hasil'>;

/** What the question of now hangs on. */
export type Jalannya = Pick<KeadaanLomba, 'lolos'> & {
  readonly regu: readonly { readonly id: string }[];
  readonly diskualifikasi: readonly { readonly regu: string }[];
  readonly tampil: readonly { readonly regu: string; readonly isTidakHadir: boolean }[];
  readonly jawaban: readonly Dijawab[];
  readonly soalBatal: readonly { readonly soal: string }[];
};

/** `babak` is `lempar` while a question in turn is passed on. */
export type SoalKini = { readonly babak: Babak; readonly nomor: number; readonly soal: string };

export const LABEL_BABAK = {
  wajib: teks('Soal wajib', 'Own questions'),
  lempar: teks('Lemparan', 'Passed on'),
  rebutan: teks('Rebutan', 'Buzzer'),
  taruhan: teks('Taruhan', 'Stake'),
  tambahan: teks('Soal tambahan', 'Extra question'),
} as const satisfies Record<Babak, Teks>;

/** Rounds the scheme has; a question passed on belongs to the question in turn. */
export const listBabak = (cerdas: SkemaCerdas): Babak[] => [
  'wajib',
  ...(cerdas.rebutan ? (['rebutan'] as const) : []),
  ...(cerdas.taruhan ? (['taruhan'] as const) : []),
  'tambahan',
];

export const nomorSoal = (soal: string): number => Number(/-(\d+)$/.exec(soal)?.[1] ?? 0);
export const idSoal = (babak: Babak, nomor: number): string => `${babak}-${nomor}`;

/** The highest question number of a round that was answered; 0: none. */
export const soalTerakhir = ({ jawaban }: Pick<Jalannya, 'jawaban'>, babak: Babak): number =>
  Math.max(0, ...jawaban.flatMap((satu) => (satu.babak === babak ? [nomorSoal(satu.soal)] : [])));

const sesoal = ({ jawaban }: Jalannya, babak: Babak, soal: string): Dijawab[] => jawaban.filter((satu) => satu.babak === babak && satu.soal === soal);

/** Whether a question answered at once by all still waits for a team that plays. */
function isAdaBelumJawab(lomba: Jalannya, dijawab: readonly Dijawab[]): boolean {
  const isTakDitunggu = (id: string): boolean =>
    lomba.diskualifikasi.some((satu) => satu.regu === id) || lomba.tampil.some((satu) => satu.regu === id && satu.isTidakHadir);
  return reguMain(lomba).some(({ id }) => !isTakDitunggu(id) && !dijawab.some((satu) => satu.regu === id));
}

/** Whether another answer to the question can still count; a void question waits for none. */
export function isSoalTerbuka(lomba: Jalannya, cerdas: SkemaCerdas, { babak, soal }: Pick<SoalKini, 'babak' | 'soal'>): boolean {
  if (lomba.soalBatal.some((satu) => satu.soal === soal)) return false;
  const dijawab = sesoal(lomba, babak, soal);
  if (babak === 'lempar') return dijawab.every(isPelanggaran);
  if (dijawab.length === 0) return true;
  if (babak === 'wajib') return cerdas.wajib.isSerentak && isAdaBelumJawab(lomba, dijawab);
  return babak === 'rebutan' && cerdas.rebutan !== null && isMasihDirebut(cerdas.rebutan, dijawab);
}

/** The number a round has come to: the last one answered while it is open, else the next that is not void. */
function nomorKini(lomba: Jalannya, cerdas: SkemaCerdas, babak: Babak): number {
  const akhir = soalTerakhir(lomba, babak);
  if (akhir > 0 && isSoalTerbuka(lomba, cerdas, { babak, soal: idSoal(babak, akhir) })) return akhir;
  const batal = new Set(lomba.soalBatal.map(({ soal }) => soal));
  let nomor = akhir + 1;
  while (batal.has(idSoal(babak, nomor))) nomor += 1;
  return nomor;
}

const isDilempar = (lomba: Jalannya, cerdas: SkemaCerdas, soal: string): boolean =>
  cerdas.lempar !== null && !cerdas.wajib.isSerentak && lomba.jawaban.find((satu) => satu.babak === 'wajib' && satu.soal === soal)?.hasil === 'salah';

/** The question in turn that was answered wrongly and may be passed on now; null: none. */
export function soalDilempar(lomba: Jalannya, cerdas: SkemaCerdas): string | null {
  const akhir = lomba.jawaban.findLast((satu) => satu.babak === 'wajib' || satu.babak === 'lempar');
  if (!akhir || !isDilempar(lomba, cerdas, akhir.soal)) return null;
  return isSoalTerbuka(lomba, cerdas, { babak: 'lempar', soal: akhir.soal }) ? akhir.soal : null;
}

/**
 * The question at the desk. `nomor` is the one the question master went to by hand, null where the game leads; one in turn that was
 * answered wrongly is there as the one passed on, for in turn it takes no further answer.
 */
export function soalKini(lomba: Jalannya, cerdas: SkemaCerdas, pilihan: Babak, nomor: number | null): SoalKini {
  const tangan = nomor === null ? null : idSoal(pilihan, nomor);
  const lemparan = pilihan !== 'wajib' ? null : tangan === null ? soalDilempar(lomba, cerdas) : isDilempar(lomba, cerdas, tangan) ? tangan : null;
  if (lemparan !== null) return { babak: 'lempar', nomor: nomorSoal(lemparan), soal: lemparan };
  const kini = nomor ?? nomorKini(lomba, cerdas, pilihan);
  return { babak: pilihan, nomor: kini, soal: idSoal(pilihan, kini) };
}

/** The number chosen by hand after an answer to it: kept while somebody else may answer it too, else the game leads again. */
export const nomorSesudah = (lomba: Jalannya, cerdas: SkemaCerdas, nomor: number | null, jawaban: Dijawab): number | null =>
  nomor !== null && isSoalTerbuka({ ...lomba, jawaban: [...lomba.jawaban, jawaban] }, cerdas, jawaban) ? nomor : null;
