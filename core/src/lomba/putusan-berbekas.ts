// A protest that is dismissed in the end has moved nothing: what its upholding allowed is put back before the decision is changed.
import type { Catatan } from '../catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '../catatan/fold.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { isHasilSama } from './hasil-sama.ts';
import { hitungHasil } from './hasil-umum.ts';
import { zPutusProtes } from './isi-lomba.ts';
import type { KeadaanLomba } from './keadaan-lomba.ts';
import { aturanJuri } from './langkah-lomba.ts';
import { lembarRegu } from './pelaksanaan.ts';
import { pelaksanaanDari } from './pelaksanaan-dari.ts';
import { isAdaDiterima, listNilaiUlang } from './putusan-protes.ts';

/** The standing marks for a team, juror by juror. */
function nilaiBerlaku(keadaan: KeadaanLomba, regu: string): string {
  const lomba = aturanJuri(keadaan);
  if (lomba === null) return '';
  const lembar = lembarRegu(lomba, pelaksanaanDari(keadaan))(regu);
  return JSON.stringify(lembar.map(({ juri, nilai }) => [juri, ...lomba.kriteria.map(({ id }) => nilai[id])]));
}

function isHasilKembali(kini: KeadaanLomba, semula: KeadaanLomba): boolean {
  const [a, b] = [hitungHasil(kini), hitungHasil(semula)];
  return a.isLengkap && b.isLengkap && isHasilSama(a, b);
}

/**
 * The refusal when a decision is changed while something it allowed still stands: sheets of teams that are no longer judged anew, or, when
 * no protest stands upheld any more, anything by which the result is not the one at closing. `semua` are the facts that count about the
 * competition, in the order in which they were accepted: clocks of phones do not tell what came after closing.
 */
export function tolakPutusanBerbekas({ kind, isi, subjek }: Catatan, semua: readonly Catatan[]): Tolakan | null {
  const putusan = kind === 'lomba.putus-protes' ? zPutusProtes.safeParse(isi).data : undefined;
  if (!putusan) return null;
  const lipat = (daftar: readonly Catatan[]): KeadaanLomba => foldSubjek('lomba', subjek.id, susunCatatan(daftar));
  const kini = lipat(semua);
  const { tutup, putusSeri, suara } = kini;
  if (tutup === null || !isAdaDiterima(kini)) return null;
  const jadi = { ...kini, putusProtes: [...kini.putusProtes, putusan] };
  // Ties are settled after closing, whatever becomes of a protest.
  const semula = { ...lipat(semua.slice(0, semua.findIndex(({ id }) => id === tutup.id) + 1)), putusSeri, suara };
  const lagi = listNilaiUlang(jadi);
  const isLembarBerbekas = listNilaiUlang(kini).some((regu) => !lagi.includes(regu) && nilaiBerlaku(kini, regu) !== nilaiBerlaku(semula, regu));
  const isBerbekas = isLembarBerbekas || (!isAdaDiterima(jadi) && !isHasilKembali(kini, semula));
  return isBerbekas ? tolak('putusan-masih-berbekas', 'isDiterima') : null;
}
