// A question of a cerdas cermat is answered: by which team, in which round, how it ended. A mistake is withdrawn with its reason.
import { defineUntuk } from '../../catatan/define.ts';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { type Jawaban, skemaJawaban, tolakJawaban } from '../cerdas/kejadian.ts';
import type { SkemaCerdas } from '../cerdas/skema-cerdas.ts';
import { LABEL_HASIL } from '../cerdas/skema-cerdas.ts';
import { taruhanTertinggi } from '../cerdas/taruhan.ts';
import { skorKini } from '../hasil-umum.ts';
import type { KeadaanLomba, Saat } from '../keadaan-lomba.ts';
import { aturanCerdas, saatDari, tolakBelumDiatur, tolakDariJuri, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';

type JawabanSaat = Jawaban & Saat;

const isSebelum = (a: Saat, b: Saat): boolean =>
  a.terjadi !== b.terjadi ? a.terjadi < b.terjadi : a.dicatat !== b.dicatat ? a.dicatat < b.dicatat : a.id < b.id;

/** The standing of a team at a moment, by what was written before it. */
function skorPada(kini: KeadaanLomba, cerdas: SkemaCerdas, regu: string, saat: Saat): number {
  const jawaban = kini.jawaban.filter((satu) => isSebelum(satu, saat));
  return skorKini({ ...kini, jawaban }, cerdas).regu.get(regu)?.total ?? 0;
}

/**
 * An answer that arrives late, from another desk or a clock put back, may lie before a stake of its team that its points forbid. It waits
 * until that stake is withdrawn: neither is changed in silence.
 */
function tolakTaruhanSesudahnya(kini: KeadaanLomba, cerdas: SkemaCerdas, baru: JawabanSaat): Tolakan[] {
  const { taruhan: aturan } = cerdas;
  if (!aturan) return [];
  const dengan = { ...kini, jawaban: [...kini.jawaban, baru].sort((a, b) => (isSebelum(a, b) ? -1 : 1)) };
  const isLebih = (keadaan: KeadaanLomba, satu: JawabanSaat): boolean =>
    (satu.taruhan ?? 0) > taruhanTertinggi(aturan, skorPada(keadaan, cerdas, satu.regu, satu));
  const sesudah = kini.jawaban.filter((satu) => satu.babak === 'taruhan' && satu.regu === baru.regu && isSebelum(baru, satu));
  return sesudah.some((satu) => isLebih(dengan, satu) && !isLebih(kini, satu)) ? [tolak('menunggu-taruhan-dibatalkan', 'soal')] : [];
}

/** Nobody plays before it is settled who goes on from the written round; then those alone. */
function tolakBabakTulis({ lolos }: KeadaanLomba, { tulis }: SkemaCerdas, regu: string): Tolakan[] {
  if (tulis === null) return [];
  if (lolos === null) return [tolak('menunggu-lolos')];
  return lolos.regu.includes(regu) ? [] : [tolak('regu-tidak-lolos', 'regu')];
}

export const lombaJawaban = defineUntuk('lomba')({
  kind: 'lomba.jawaban',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  isPengurus: true,
  judul: teks('Jawaban cerdas cermat', 'Answer in the quiz'),
  isi: skemaJawaban,
  tolakUbah: tolakSudahTutup,
  check: (isi, { kini, pelaku, dikoreksi }, amplop) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    const cerdas = aturanCerdas(kini);
    if (cerdas === null) return [tolak('lomba-bukan-cerdas')];
    const siapa = [
      ...tolakSudahTutup({ kini, pelaku }),
      ...tolakDariJuri(kini, amplop.oleh),
      ...tolakRegu(kini, isi.regu),
      ...tolakBabakTulis(kini, cerdas, isi.regu),
    ];
    if (siapa.length > 0) return siapa;
    // A corrected answer is looked at as of its own moment: what came later hung on it. What was passed on follows its answer in turn whatever the clocks.
    const isAsal = (satu: Jawaban): boolean => isi.babak === 'lempar' && satu.babak === 'wajib' && satu.soal === isi.soal;
    const jawaban = dikoreksi === null ? kini.jawaban : kini.jawaban.filter((satu) => satu.dicatat < amplop.dicatat || isAsal(satu));
    const salah = tolakJawaban(cerdas, jawaban, isi, skorPada({ ...kini, jawaban }, cerdas, isi.regu, amplop));
    if (salah.length > 0 || dikoreksi !== null) return salah;
    return tolakTaruhanSesudahnya(kini, cerdas, { ...isi, ...saatDari(amplop) });
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, jawaban: [...lomba.jawaban, { ...isi, ...saatDari(amplop) }] }),
  ringkas: ({ hasil }) => LABEL_HASIL[hasil],
});
