// Answers of a quiz that were kept and earn nothing: the reason in words, and the free number an answer may be moved to.
import type { IsiKoreksi } from '../../catatan/fold.ts';
import { kalimatTolakan } from '../../catatan/kalimat-tolakan.ts';
import { type Teks, teks } from '../../teks.ts';
import { skorKini } from '../hasil-umum.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import type { SkemaCerdas } from './skema-cerdas.ts';
import { type Babak, idSoal, soalTerakhir } from './soal-kini.ts';

type JawabanLomba = KeadaanLomba['jawaban'][number];

/** As said of an answer that lies there already; the sentences of refusals speak of one that is being noted. */
const SEBAB: Readonly<Record<string, Teks>> = {
  'soal-sudah-selesai': teks('soal ini sudah selesai dengan jawaban lain', 'another answer finished this question'),
  'regu-sudah-menjawab': teks('regu ini sudah tercatat menjawab soal ini', 'this team is noted as having answered this question'),
  'menunggu-soal-wajib': teks('jawaban wajib soal ini tidak ada', 'the answer in turn is missing'),
  'soal-tidak-dilempar': teks('soal ini tidak dilempar', 'this question is not passed on'),
  'soal-babak-habis': teks('soal babak ini sudah habis', 'all questions of this round are played'),
  'regu-tidak-ikut': teks('regu ini tidak bermain', 'this team does not play'),
};

export type TidakDihitung = { readonly jawaban: JawabanLomba; readonly sebab: Teks };

/** In the order of play. */
export const listTidakDihitung = (lomba: KeadaanLomba, cerdas: SkemaCerdas): TidakDihitung[] =>
  skorKini(lomba, cerdas).tidakDihitung.map(({ jawaban, sebab: [sebab] }) => ({
    jawaban,
    sebab: SEBAB[sebab?.kode ?? ''] ?? kalimatTolakan(sebab?.kode ?? ''),
  }));

/** The next free question of its round; null: what was passed on belongs to the question in turn. */
export const soalBebas = (lomba: Pick<KeadaanLomba, 'jawaban'>, babak: Babak): string | null =>
  babak === 'lempar' ? null : idSoal(babak, soalTerakhir(lomba, babak) + 1);

/** The correction that moves an answer to another question. */
export const koreksiSoal = ({ id, terjadi, dicatat: _, ...isi }: JawabanLomba, soal: string): IsiKoreksi => ({
  sasaran: id,
  v: 1,
  terjadi,
  isi: { ...isi, soal },
});
