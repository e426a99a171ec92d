// A question of a cerdas cermat is answered: by which team, in which round, how it ended. A mistake is withdrawn with its reason.
import { defineUntuk } from '../../catatan/define.ts';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { skemaJawaban, tolakJawaban } from '../cerdas/kejadian.ts';
import { LABEL_HASIL, type SkemaCerdas } from '../cerdas/skema-cerdas.ts';
import { isTaruhanLebih, type JawabanSaat } from '../cerdas/skor-saat.ts';
import { skorKini } from '../hasil-umum.ts';
import type { KeadaanLomba, Saat } from '../keadaan-lomba.ts';
import { aturanCerdas, saatDari, tolakBelumDiatur, tolakDariJuri, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';

/**
 * An answer that arrives late, from another desk or a clock put back, may lie before a stake that it forbids. It waits until that stake is
 * withdrawn: neither is changed in silence.
 */
function tolakTaruhanSesudahnya(kini: KeadaanLomba, cerdas: SkemaCerdas, baru: JawabanSaat): Tolakan[] {
  const dengan = { ...kini, jawaban: [...kini.jawaban, baru] };
  const isTerlarang = kini.jawaban.some((satu) => isTaruhanLebih(dengan, cerdas, satu) && !isTaruhanLebih(kini, cerdas, satu));
  return isTerlarang ? [tolak('menunggu-taruhan-dibatalkan', 'soal')] : [];
}

/** Left out where it is known: what was noted before it stays a fact, for a question passed on may hang on it. */
const tolakDiskualifikasi = ({ diskualifikasi }: KeadaanLomba, regu: string, { dicatat }: Saat): Tolakan[] =>
  diskualifikasi.some((satu) => satu.regu === regu && satu.dicatat < dicatat) ? [tolak('regu-didiskualifikasi', 'regu')] : [];

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
  // Another team, or another day, is another answer: it is withdrawn with its reason and noted anew.
  isianTetap: ['regu'],
  isHariTetap: true,
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
      ...tolakDiskualifikasi(kini, isi.regu, amplop),
      ...tolakBabakTulis(kini, cerdas, isi.regu),
    ];
    if (siapa.length > 0) return siapa;
    const baru = { ...isi, ...saatDari(amplop) };
    const salah = tolakJawaban(cerdas, skorKini(kini, cerdas).dihitung, isi, null);
    if (salah.length > 0) return salah;
    // What it rests on may still be at another desk; the desk that knows the score asks for a smaller stake itself.
    if (isTaruhanLebih(kini, cerdas, baru)) return [tolak('menunggu-nilai-taruhan', 'taruhan')];
    return dikoreksi === null ? tolakTaruhanSesudahnya(kini, cerdas, baru) : [];
  },
  apply: (lomba, isi, amplop) => ({ ...lomba, jawaban: [...lomba.jawaban, { ...isi, ...saatDari(amplop) }] }),
  ringkas: ({ hasil }) => LABEL_HASIL[hasil],
});
