// What every step of a competition asks first: are the rules here, has it begun, is it closed, who takes part.
import { isPenyelenggara } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import type { KonteksCheck } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { reguMain } from './cerdas/babak-tulis.ts';
import type { SkemaCerdas } from './cerdas/skema-cerdas.ts';
import type { KeadaanLomba, Saat } from './keadaan-lomba.ts';
import { isAdaDiterima } from './putusan-protes.ts';
import type { Lomba } from './skema-lomba.ts';

/** The rules by which it is judged; null for a cerdas cermat, or while they have not arrived. */
export const aturanJuri = ({ atur }: KeadaanLomba): Lomba | null => (atur?.aturan.jenis === 'penampilan' ? atur.aturan.lomba : null);
/** The scheme of a cerdas cermat; null for any other, or while it has not arrived. */
export const aturanCerdas = ({ atur }: KeadaanLomba): SkemaCerdas | null => (atur?.aturan.jenis === 'cerdas' ? atur.aturan.cerdas : null);

/** What a competition is called. */
export const namaLomba = ({ atur }: KeadaanLomba): string | null =>
  atur === null ? null : atur.aturan.jenis === 'penampilan' ? atur.aturan.lomba.nama : atur.aturan.cerdas.nama;

/**
 * Whether a team has performed, or a mark or an answer exists, also a written one: from then on the rules stand. Marks of who performed may lie on
 * phones without signal.
 */
export const isSudahDimulai = ({ lembar, jawaban, tulis, tampil, tutup }: KeadaanLomba): boolean =>
  lembar.length > 0 || jawaban.length > 0 || tulis.length > 0 || tampil.some((satu) => !satu.isTidakHadir) || tutup !== null;

/** Whether the first team has performed or answered: from then on the draw stands. A written round goes before the draw. */
export const isSudahTampil = (lomba: KeadaanLomba): boolean =>
  lomba.lembar.length > 0 || lomba.jawaban.length > 0 || lomba.tutup !== null || (aturanCerdas(lomba) === null && lomba.tampil.length > 0);

/** Whether this list has other teams than those that were drawn; a team stays itself under another name, not for another contingent. */
export function isReguDiundiBerubah({ regu, undiUrutan, undiGrup }: KeadaanLomba, baru: KeadaanLomba['regu']): boolean {
  const sebut = (daftar: KeadaanLomba['regu']): string => JSON.stringify(daftar.map(({ id, kontingen }) => [id, kontingen].join(' ')).sort());
  return (undiUrutan !== null || undiGrup !== null) && sebut(regu) !== sebut(baru);
}

/** Whether the order was drawn, and teams came or went since. */
export const isUndianGugur = ({ undian, undiUrutan }: KeadaanLomba): boolean => undiUrutan === null && undian.some((satu) => satu.jenis === 'urutan');

/** Whether who plays is not who was drawn any more: teams came or went, or others go on from the written round. */
export function isPerluUndiUlang(lomba: KeadaanLomba): boolean {
  const { undiUrutan, undiGrup, lolos } = lomba;
  if (isUndianGugur(lomba)) return true;
  if (aturanCerdas(lomba)?.tulis && lolos === null) return false;
  const main = JSON.stringify(
    reguMain(lomba)
      .map(({ id }) => id)
      .sort(),
  );
  return [undiUrutan?.hasil, undiGrup?.hasil.flat()].some((diundi) => diundi !== undefined && JSON.stringify([...diundi].sort()) !== main);
}

export const saatDari = ({ id, terjadi, dicatat }: Catatan): Saat => ({ id, terjadi, dicatat });

export const tolakBelumDiatur = ({ atur }: KeadaanLomba): Tolakan[] => (atur === null ? [tolak('menunggu-lomba')] : []);
export const tolakBelumTutup = ({ tutup }: KeadaanLomba): Tolakan[] => (tutup === null ? [tolak('lomba-belum-ditutup')] : []);
export const tolakSudahDiumumkan = ({ umum }: KeadaanLomba): Tolakan[] => (umum === null ? [] : [tolak('lomba-sudah-diumumkan')]);

type Konteks = Pick<KonteksCheck<KeadaanLomba>, 'kini' | 'pelaku'>;

/** Whether the writer holds the competition, and does not only help in it; where the role is not known, the server asks again. */
export const isOlehPenyelenggara = ({ kini, pelaku }: Konteks): boolean => pelaku === null || isPenyelenggara(pelaku.peran, kini.desa);

/**
 * Once closed, only a protest that was upheld opens the way for those who hold the competition to change what the result hangs on;
 * announced is announced.
 */
export function tolakSudahTutup({ kini, pelaku }: Konteks): Tolakan[] {
  if (kini.umum !== null) return tolakSudahDiumumkan(kini);
  const isTerbuka = kini.tutup === null || (isAdaDiterima(kini) && isOlehPenyelenggara({ kini, pelaku }));
  return isTerbuka ? [] : [tolak('lomba-sudah-ditutup')];
}

/** Who judges whom no longer changes once closed: the marks are known then. */
export const tolakJuriTertutup = ({ kini: { tutup } }: Konteks): Tolakan[] => (tutup === null ? [] : [tolak('lomba-sudah-ditutup')]);

/** Refused when the team is not on the list. */
export const tolakRegu = ({ regu }: KeadaanLomba, id: string | null): Tolakan[] =>
  id === null || regu.some((satu) => satu.id === id) ? [] : [tolak('regu-tidak-ikut', 'regu')];

/** Refused when the juror is not on the list. */
export const tolakJuri = ({ juri }: KeadaanLomba, id: string): Tolakan[] => (juri.some((satu) => satu.id === id) ? [] : [tolak('juri-tidak-ada', 'juri')]);

/**
 * The juror's slot is hers alone: the account that opened its link. While the list that gives a new link its chair has not arrived, what she
 * writes waits for it; once closed, the list no longer changes.
 */
export function tolakBukanJuri({ juri, tutup }: KeadaanLomba, id: string, oleh: string): Tolakan[] {
  const kursi = juri.find((satu) => satu.id === id);
  if (kursi?.akun === oleh) return [];
  const isMungkin = tutup === null && (kursi?.akun ?? null) === null && !juri.some((satu) => satu.akun === oleh);
  return [tolak(isMungkin ? 'menunggu-juri' : 'bukan-juri-lomba-ini', 'juri')];
}

/**
 * Whether a juror has a voice between tied teams: not when another took her chair, nor when she was excused from one of them. Who took a chair
 * over is first of all excused from what was judged on it before, and votes for it all the same; any other excuse is her own.
 */
export function isBersuara({ juri, berhalangan, lembar }: Pick<KeadaanLomba, 'juri' | 'berhalangan' | 'lembar'>, id: string, regu: readonly string[]): boolean {
  if (juri.some((satu) => satu.menggantikan === id)) return false;
  const kursiLama = juri.find((satu) => satu.id === id)?.menggantikan;
  const milik = berhalangan.filter((satu) => satu.juri === id);
  return !milik.some((satu) => {
    if (satu.regu === null) return true;
    const isDariKursi = lembar.some((isi) => isi.juri === kursiLama && isi.regu === satu.regu) && milik.find((lain) => lain.regu === satu.regu) === satu;
    return regu.includes(satu.regu) && !isDariKursi;
  });
}

/** A juror judges; running the competition belongs to others. */
export const tolakDariJuri = ({ juri }: KeadaanLomba, oleh: string): Tolakan[] =>
  juri.some((satu) => satu.akun === oleh) ? [tolak('bukan-perannya', 'kind')] : [];

/**
 * Steps whose moment is that of the office's own clock: the protest window is measured between them, and a phone whose clock is ahead must
 * not move it. Nothing else of a competition hangs on whether they were written before or after what phones wrote.
 */
export const LANGKAH_JAM_KANTOR: readonly string[] = ['lomba.tutup', 'lomba.protes', 'lomba.putus-protes', 'lomba.putus-seri', 'lomba.umumkan', 'lomba.buka'];

const MS_MENIT = 60_000;
const ms = (dicatat: string): number => Number(dicatat.slice(0, 15));

/** Milliseconds since 1970 at which the protest window ends; null: not closed yet. */
export function akhirProtes({ atur, tutup }: KeadaanLomba): number | null {
  if (tutup === null) return null;
  return ms(tutup.dicatat) + (atur?.protesMenit ?? parameterPada(tutup.terjadi)['lomba.protestMinutes']) * MS_MENIT;
}

/** Whether the clock of a catatan lies behind the protest window. */
export const isProtesLewat = (kini: KeadaanLomba, dicatat: string): boolean => {
  const akhir = akhirProtes(kini);
  return akhir !== null && ms(dicatat) > akhir;
};

/** Protests nobody has decided yet. */
export const listProtesTerbuka = ({ protes, putusProtes }: KeadaanLomba): KeadaanLomba['protes'] =>
  protes.filter((satu) => !putusProtes.some((lain) => lain.protesId === satu.id));
