// Whose a fact is that was written on one family while another was merged with it: parted again, it counts for the family whose person it is about.
import { KIND_GABUNG } from '../keluarga/keluarga-gabung.ts';
import { KIND_BATAL } from './batal.ts';
import { type Catatan, urutkanPencatatan } from './catatan.ts';
import { KIND_KOREKSI } from './koreksi.ts';

/** A merge that was written, whether it holds or was withdrawn, with its pairs of members that are one person. */
export type HubunganGabung = { readonly tetap: string; readonly ganda: string; readonly anggota: readonly { readonly dari: string; readonly ke: string }[] };

export type Kepemilikan = {
  /** The family a catatan counts for: its subject, or once parted the one whose person it is about. */
  pemilik(catatan: Catatan): string;
  /** A person as that family calls her, told by the pairs of a merge that was withdrawn. */
  sebutan(keluargaId: string, orangId: string): string;
  /** For each family that was parted from another: those it was ever merged with, and itself. */
  kerabat: ReadonlyMap<string, ReadonlySet<string>>;
};

type PerSubjek = ReadonlyMap<string, readonly Catatan[]>;
type Isi = { readonly anggotaId?: unknown; readonly istriId?: unknown; readonly sasaran?: unknown; readonly bayi?: unknown };

const isTeks = (nilai: unknown): nilai is string => typeof nilai === 'string';

function listTeks(nilai: unknown): string[] {
  if (isTeks(nilai)) return [nilai];
  return typeof nilai === 'object' && nilai !== null ? Object.values(nilai).flatMap(listTeks) : [];
}

/** The persons a catatan brings into its family. */
function listOrangBaru({ kind, isi }: Catatan): string[] {
  const { anggotaId, bayi } = isi as Isi;
  if (kind === 'anggota.tambah') return isTeks(anggotaId) ? [anggotaId] : [];
  if (kind !== 'hamil.akhir' || !Array.isArray(bayi)) return [];
  return bayi.flatMap((satu: { anggotaId?: unknown } | null) => (isTeks(satu?.anggotaId) ? [satu.anggotaId] : []));
}

/** The families ever merged with one another, where not all of them are one family now. */
function susunKerabat(hubungan: readonly HubunganGabung[], akhir: (id: string) => string): Map<string, Set<string>> {
  const kerabat = new Map<string, Set<string>>();
  for (const { tetap, ganda } of hubungan) {
    const semua = new Set([...(kerabat.get(tetap) ?? [tetap]), ...(kerabat.get(ganda) ?? [ganda])]);
    for (const id of semua) kerabat.set(id, semua);
  }
  for (const [id, semua] of kerabat) if (new Set([...semua].map(akhir)).size === 1) kerabat.delete(id);
  return kerabat;
}

/** Which families each person is a member of, and of which family a catatan therefore speaks. */
class Pemilik {
  readonly #keluarga = new Map<string, Set<string>>();
  readonly #akhir: (id: string) => string;

  constructor(catatan: readonly Catatan[], akhir: (id: string) => string) {
    this.#akhir = akhir;
    const pembawa = catatan.filter((satu) => listOrangBaru(satu).length > 0).sort(urutkanPencatatan);
    for (const satu of pembawa) for (const id of listOrangBaru(satu)) this.#keluarga.set(id, (this.#keluarga.get(id) ?? new Set()).add(satu.subjek.id));
    // A child entered for a mother is where her mother is.
    for (const satu of pembawa) {
      const [asal, baru] = [satu.subjek.id, listOrangBaru(satu)];
      const ke = this.tentukan(satu, new Set(baru));
      if (ke === asal) continue;
      for (const id of baru) {
        this.#keluarga.get(id)?.delete(asal);
        this.#keluarga.get(id)?.add(ke);
      }
    }
  }

  tentukan({ subjek, isi }: Catatan, kecuali: ReadonlySet<string> = new Set()): string {
    const dikenal = (id: unknown): id is string => isTeks(id) && !kecuali.has(id) && this.#keluarga.has(id);
    const { anggotaId, istriId } = isi as Isi;
    const orang = dikenal(anggotaId) ? [anggotaId] : dikenal(istriId) ? [istriId] : listTeks(isi).filter(dikenal);
    const keluarga = orang.flatMap((id) => [...(this.#keluarga.get(id) ?? [])]);
    const akhir = new Set(keluarga.map(this.#akhir));
    return akhir.size === 1 && !akhir.has(this.#akhir(subjek.id)) ? (keluarga[0] ?? subjek.id) : subjek.id;
  }
}

/**
 * Whose each catatan is, given every merge ever written among these families and the family each is shown in now. A pure function
 * of the set: nothing is moved in storage, and families that are one need no telling apart.
 */
export function susunPemilik(perSubjek: PerSubjek, hubungan: readonly HubunganGabung[], akhir: (id: string) => string): Kepemilikan {
  const kerabat = susunKerabat(hubungan, akhir);
  const [aturan, perId] = [new Map<string, Pemilik>(), new Map<string, Catatan>()];
  for (const semua of new Set(kerabat.values())) {
    const catatan = [...semua].flatMap((id) => perSubjek.get(id) ?? []);
    for (const satu of catatan) perId.set(satu.id, satu);
    const pemilik = new Pemilik(catatan, akhir);
    for (const id of semua) aturan.set(id, pemilik);
  }
  const pemilik = (catatan: Catatan): string => {
    const satu = aturan.get(catatan.subjek.id);
    if (!satu || catatan.kind === KIND_GABUNG) return catatan.subjek.id;
    // What corrects or withdraws a fact goes where the fact goes.
    const isAtasLain = catatan.kind === KIND_BATAL || catatan.kind === KIND_KOREKSI;
    const sasaran = isAtasLain ? perId.get((catatan.isi as { sasaran: string }).sasaran) : undefined;
    if (!isAtasLain) return satu.tentukan(catatan);
    return sasaran && urutkanPencatatan(sasaran, catatan) < 0 ? pemilik(sasaran) : catatan.subjek.id;
  };
  const sebutan = (keluargaId: string, orangId: string): string =>
    hubungan.findLast((satu) => satu.ganda === keluargaId && satu.anggota.some(({ ke }) => ke === orangId))?.anggota.find(({ ke }) => ke === orangId)?.dari ??
    orangId;
  return { pemilik, sebutan, kerabat };
}
