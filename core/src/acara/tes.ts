// A test of the gathering: which questions, opened and closed by the committee, answered once on a phone or entered from paper.
import * as z from 'zod/mini';
import { bitAcak } from '../acak.ts';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { BENIH_TERBESAR } from '../pelajaran/undi.ts';
import { isNilaiTes } from '../pelatihan/nilai-tes.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import type { Acara, TesDitetapkan } from './acara.ts';
import { PERAN_PANITIA, PERAN_PESERTA } from './milik-peserta.ts';
import { JENIS_TES, type JenisTes } from './pilihan.ts';
import { KIND_HARI_ACARA, tolakBelumHadir, tolakDiLuarHari } from './tolak-acara.ts';

const zTes = z.enum(nilaiPilihan(JENIS_TES));
/** Lesson and number, as `soalId` writes them. */
const zSoalId = z.string().check(z.regex(/^[a-z0-9-]{1,40}\.\d{2}$/));
const isTanpaKembar = (soal: readonly string[]): boolean => new Set(soal).size === soal.length;

export const acaraTes = defineUntuk('acara')({
  kind: 'acara.tes',
  version: 1,
  peran: PERAN_PANITIA,
  isPengurus: true,
  judul: teks('Tes dibuka atau ditutup', 'Test opened or closed'),
  // Scores rest on the questions that were asked: a later one stands instead, for whoever writes after it.
  isTetap: true,
  isi: z.object({
    tes: zTes,
    soal: z.array(zSoalId).check(z.minLength(5), z.maxLength(30), z.refine(isTanpaKembar)),
    /** By it each participant's order is drawn. */
    benih: z.int().check(z.gte(0), z.lte(BENIH_TERBESAR)),
    isTerbuka: z.boolean(),
  }),
  apply: (acara, { tes, soal, benih, isTerbuka }, { dicatat }) => ({
    ...acara,
    tes: new Map(acara.tes).set(tes, { soal, benih, isTerbuka }),
    tesDitetapkan: [...acara.tesDitetapkan, { tes, soal, isTerbuka, dicatat }],
  }),
  ringkas: ({ tes, isTerbuka, soal }) =>
    isTerbuka
      ? teks(`${tes === 'pre' ? 'Tes awal' : 'Tes akhir'} dibuka, ${soal.length} soal`, `${tes}-test opened, ${soal.length} questions`)
      : teks(`${tes === 'pre' ? 'Tes awal' : 'Tes akhir'} ditutup`, `${tes}-test closed`),
});

/** The id of a participant's answers to a test: she has one, whichever phone sends it. Version 8, own making (RFC 9562). */
export function idJawabTes(acaraId: string, pesertaId: string, tes: JenisTes): string {
  const bit = bitAcak(`jawab-tes ${acaraId} ${pesertaId} ${tes}`);
  const hex = Array.from({ length: 4 }, () => bit().toString(16).padStart(8, '0')).join('');
  return `${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-a${hex.slice(17, 20)}-${hex.slice(20)}`;
}

/** What the committee had set when somebody wrote, by the order of writing; null: nothing yet. */
export const tesBerlaku = ({ tesDitetapkan }: Acara, tes: JenisTes, dicatat: string): TesDitetapkan | null =>
  tesDitetapkan.filter((satu) => satu.tes === tes && satu.dicatat < dicatat).reduce<TesDitetapkan | null>((a, b) => (a && a.dicatat > b.dicatat ? a : b), null);

/** Waits for the test; refused when it was closed as she wrote, by the order of writing, or when it asks something else. */
function tolakTes(acara: Acara, tes: JenisTes, soal: readonly string[], dicatat: string): Tolakan[] {
  if (!acara.tes.has(tes)) return [tolak('menunggu-acara', 'tes')];
  const berlaku = tesBerlaku(acara, tes, dicatat);
  if (!berlaku?.isTerbuka) return [tolak('tes-tidak-dibuka', 'tes')];
  return soal.every((satu) => berlaku.soal.includes(satu)) ? [] : [tolak('soal-bukan-tes-ini', 'jawaban')];
}

/** What can be mended no more is said before what only waits. */
const tetapDulu = (tolakan: readonly Tolakan[]): Tolakan[] =>
  [...tolakan].sort((a, b) => Number(a.kode.startsWith('menunggu-')) - Number(b.kode.startsWith('menunggu-')));

const zJawaban = z.object({ soal: zSoalId, jawab: z.array(z.number()).check(z.maxLength(12)), isBenar: z.boolean() });

export const acaraJawabTes = defineUntuk('acara')({
  kind: 'acara.jawab-tes',
  version: 1,
  peran: PERAN_PESERTA,
  dibaca: 'panitia-wilayah',
  judul: teks('Tes dikerjakan', 'Test taken'),
  isi: z.object({
    pesertaId: zUuid,
    tes: zTes,
    jawaban: z.array(zJawaban).check(
      z.minLength(1),
      z.maxLength(30),
      z.refine((jawaban) => isTanpaKembar(jawaban.map((satu) => satu.soal))),
    ),
  }),
  isTetap: true,
  isIdTurunan: true,
  isSekaliDiperiksa: true,
  check: ({ pesertaId, tes, jawaban }, { kini }, { id, oleh, subjek, dicatat, terjadi }) => {
    if (oleh !== pesertaId) return [tolak('bukan-peserta-ini', 'pesertaId')];
    const soal = jawaban.map((satu) => satu.soal);
    const isIdnya = id === idJawabTes(subjek.id, pesertaId, tes);
    return tetapDulu([...tolakBelumHadir(kini, pesertaId, terjadi), ...tolakTes(kini, tes, soal, dicatat), ...(isIdnya ? [] : [tolak('amplop-rusak', 'id')])]);
  },
  apply: (acara, { pesertaId, tes, jawaban }, { dicatat }) => ({ ...acara, jawabTes: [...acara.jawabTes, { pesertaId, tes, dicatat, jawaban }] }),
  ringkas: ({ jawaban }) => {
    const benar = jawaban.filter((satu) => satu.isBenar).length;
    return teks(`${benar} dari ${jawaban.length} benar`, `${benar} of ${jawaban.length} right`);
  },
});

export const acaraNilaiTes = defineUntuk('acara')({
  kind: 'acara.nilai-tes',
  version: 1,
  peran: PERAN_PANITIA,
  dibaca: 'panitia-wilayah',
  judul: teks('Nilai tes dari kertas', 'Test score from paper'),
  isi: z.object({ pesertaId: zUuid, tes: zTes, nilai: z.number().check(z.refine(isNilaiTes)) }),
  isianTetap: ['pesertaId', 'tes'],
  isSekaliDiperiksa: true,
  hanyaMelihat: KIND_HARI_ACARA,
  check: (_isi, { kini }, amplop) => tolakDiLuarHari(kini, amplop),
  apply: (acara, { pesertaId, tes, nilai }, { id }) => {
    const kunci = kunciTes(pesertaId, tes);
    const catatanId = [...(acara.nilaiKertas.get(kunci)?.catatanId ?? []), id];
    return { ...acara, nilaiKertas: new Map(acara.nilaiKertas).set(kunci, { nilai, catatanId }) };
  },
  ringkas: ({ nilai }) => teks(`Nilai ${nilai}`, `Score ${nilai}`),
});

/** Under what a participant's paper score stands. */
export const kunciTes = (pesertaId: string, tes: JenisTes): string => `${tes} ${pesertaId}`;
