// What an account may write about: its areas, the one task of a guest, and the gatherings that the competitions of a push name.
import { isPencatat, type TugasTamu } from '@lini/core/akses/peran.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { zUuid } from '@lini/core/catatan/catatan.ts';
import { isTentangLain } from '@lini/core/catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '@lini/core/catatan/tolakan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { msKini } from '../../platform/waktu.ts';

/** A guest serves one gathering or one competition. */
export type Tamu = {
  readonly acara: string;
  readonly lomba: string | null;
  readonly tugas: TugasTamu;
  /** The last day of it. */
  readonly hari: Tanggal;
  /** The moment the link ends. */
  readonly sampai: Date;
  /** The last number of the area at that moment; null: not over yet. */
  readonly nomorAkhir: number | null;
};

export type Jangkauan = {
  /** By name those of the field, for its reports every one an office sees, and those of gatherings. */
  readonly desa: ReadonlySet<string>;
  readonly tamu: Tamu | null;
  /** Gatherings with their area, as `kunciAcara` writes them. */
  readonly acara: ReadonlySet<string>;
};

const kunciAcara = (id: string, desa: string): string => `${id} ${desa}`;

const [KIND_ATUR, KIND_RENCANA] = ['lomba.atur', 'acara.rencana'];

function acaraDari({ kind, isi }: Catatan): string | null {
  const id = kind === KIND_ATUR ? zUuid.safeParse((isi as { acaraId?: unknown }).acaraId) : null;
  return id?.success ? id.data : null;
}

/** The gatherings that competitions of this push belong to: those planned already, and those the push itself plans. */
async function loadAcara(tx: Tx, catatanList: readonly Catatan[]): Promise<ReadonlySet<string>> {
  const ids = catatanList.flatMap((satu) => acaraDari(satu) ?? []);
  if (ids.length === 0) return new Set();
  const rows = await tx<{ id: string; desa: string }[]>`
    select subjek_id as id, desa from catatan
    where kab in (select distinct left(a, 5) from acara_ditulis() a) and subjek_jenis = 'acara' and subjek_id = any (${ids}::uuid[]) and kind = ${KIND_RENCANA}`;
  const baru = catatanList.flatMap(({ kind, subjek, desa }) => (kind === KIND_RENCANA ? [{ id: subjek.id, desa }] : []));
  return new Set([...rows, ...baru].map(({ id, desa }) => kunciAcara(id, desa)));
}

/** What the account may write, as far as these catatan ask. */
export async function readJangkauan(tx: Tx, { peran }: Sesi, catatanList: readonly Catatan[]): Promise<Jangkauan> {
  const rows = await tx<{ kode: string }[]>`select ${isPencatat(peran) ? tx`desa_bernama()` : tx`desa_terlihat()`} as kode union all select acara_ditulis()`;
  const tamu = peran === 'tamu' ? (await tx<Tamu[]>`select acara, lomba, tugas, hari, sampai, nomor_akhir as "nomorAkhir" from tamu_kini()`)[0] : undefined;
  return { desa: new Set(rows.map((satu) => satu.kode)), tamu: tamu ?? null, acara: await loadAcara(tx, catatanList) };
}

/** Whether the gathering a competition names stands in the competition's own area; true for any other fact. */
export function isAcaraLombaAda(catatan: Catatan, { acara }: Jangkauan): boolean {
  const id = acaraDari(catatan);
  return id === null || acara.has(kunciAcara(id, catatan.desa));
}

/** What a juror's phone writes; all else of a competition belongs to the question master and the committee. */
const KIND_JURI: ReadonlySet<string> = new Set(['lomba.nilai', 'lomba.suara']);

/** Every phone takes over the greatest clock it sees, so one that is ahead may pull a guest's reading past the end of the day. */
const LONGGAR_JAM_MS = 24 * 60 * 60 * 1000;

/**
 * A guest writes about what the link is for, on its day; what was written then may be handed in later (how long: `tamu_masih_menyerahkan`).
 * Day and clock are the phone's own word; the number it had seen of the area tells of one that was online after the end.
 */
export function tolakTugasTamu({ kind, subjek, terjadi, dicatat, melihat }: Catatan, tamu: Tamu | null): Tolakan | null {
  if (tamu === null) return tolak('di-luar-wilayah', 'desa');
  const [jenis, id] = tamu.tugas === 'pintu' ? (['acara', tamu.acara] as const) : (['lomba', tamu.lomba] as const);
  if (subjek.jenis !== jenis || subjek.id !== id) return tolak('di-luar-wilayah', 'subjek');
  if (tamu.tugas === 'juri' && !isTentangLain(kind) && !KIND_JURI.has(kind)) return tolak('bukan-perannya', 'kind');
  const akhir = tamu.sampai.getTime();
  const isMelihatSesudahnya = tamu.nomorAkhir !== null && melihat > tamu.nomorAkhir;
  const isLewat = isMelihatSesudahnya || terjadi > tamu.hari || (akhir <= msKini() && Number(dicatat.slice(0, 15)) >= akhir + LONGGAR_JAM_MS);
  return isLewat ? tolak('tugas-sudah-lewat', 'terjadi') : null;
}
