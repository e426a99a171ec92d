// What an institution remembers of its KIE sessions, and how those of one month are added up.
import { awalBulan, bulanDari, type Tanggal } from '../tanggal.ts';

export type KegiatanKie = {
  readonly id: string;
  readonly tanggal: Tanggal;
  readonly bentuk: string;
  readonly topik: readonly string[];
  readonly penyaji: readonly string[];
  readonly media: readonly string[];
  /** Heads, men and women; null: not counted. */
  readonly hadirL: number | null;
  readonly hadirP: number | null;
  /** Community, religious, customary and youth leaders present; null: not counted. */
  readonly toma: number | null;
  readonly toga: number | null;
  readonly toda: number | null;
  readonly pemuda: number | null;
};

type Bertanggal = { readonly tanggal: Tanggal };

/** What happened in the month of `pada`, up to that day. */
export function padaBulanIni<Satu extends Bertanggal>(daftar: readonly Satu[], pada: Tanggal): Satu[] {
  const awal = awalBulan(bulanDari(pada));
  return daftar.filter((satu) => satu.tanggal >= awal && satu.tanggal <= pada);
}

/** People who came; what was not counted adds nothing. */
export const jumlahHadir = ({ hadirL, hadirP }: KegiatanKie): number => (hadirL ?? 0) + (hadirP ?? 0);

const TOKOH = ['toma', 'toga', 'toda', 'pemuda'] as const;

/**
 * Leaders active in these sessions: of each kind the most seen at one session. The same leader comes to several sessions and is
 * not named, so a sum would count one person many times; this is the fewest people there can have been.
 */
export const tokohAktif = (kegiatan: readonly KegiatanKie[]): number =>
  TOKOH.reduce((jumlah, jenis) => jumlah + Math.max(0, ...kegiatan.map((satu) => satu[jenis] ?? 0)), 0);
