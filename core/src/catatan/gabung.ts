// Merged families: which catatan count for which family while a `keluarga.gabung` counts. Nothing is moved or changed in storage.
import { type IsiGabung, KIND_GABUNG } from '../keluarga/keluarga-gabung.ts';
import { bacaIsi } from './baca.ts';
import { type Catatan, urutkanPencatatan } from './catatan.ts';
import { type IsiKoreksi, nasibCatatan } from './fold.ts';

type PerSubjek = ReadonlyMap<string, readonly Catatan[]>;
type Gabung = { readonly catatan: Catatan; readonly isi: IsiGabung };
/** One duplicate: the family it was merged into, and its members that are members there. */
type Sambungan = { readonly ke: string; readonly anggota: ReadonlyMap<string, string>; readonly catatan: Catatan };

export type HasilGabung = {
  /**
   * The catatan that count for each subject, duplicates gone; those of a duplicate keep their own `subjek`. Groups, institutions and
   * cadres name the kept family and its members.
   */
  readonly catatanPerSubjek: PerSubjek;
  /** For each duplicate the family that is shown in its place, through every chain. */
  readonly dialihkan: ReadonlyMap<string, string>;
  /** For each duplicate the catatan that merged it: withdraw it to part them again. */
  readonly penggabung: ReadonlyMap<string, Catatan>;
  /** The answers of a catatan as they read in the family that is kept: members of a duplicate by the ids of the kept one. */
  alihkan(catatan: Catatan): Catatan;
};

/** The merges that are neither withdrawn nor out of shape, in the order of writing: the first one to name a duplicate has it. */
function listGabung(perSubjek: PerSubjek): Gabung[] {
  const hasil: Gabung[] = [];
  for (const semua of perSubjek.values()) {
    if (!semua.some((satu) => satu.kind === KIND_GABUNG)) continue;
    const { dibatalkan, dikoreksi } = nasibCatatan(semua);
    for (const catatan of semua) {
      if (catatan.kind !== KIND_GABUNG || catatan.subjek.jenis !== 'keluarga' || dibatalkan.has(catatan.id)) continue;
      const { v, isi } = (dikoreksi.get(catatan.id)?.isi as IsiKoreksi | undefined) ?? catatan;
      const dibaca = bacaIsi(catatan.kind, v, isi as Record<string, unknown>);
      if ('definisi' in dibaca) hasil.push({ catatan, isi: dibaca.isi as IsiGabung });
    }
  }
  return hasil.sort((a, b) => urutkanPencatatan(a.catatan, b.catatan));
}

/** Only families of one village merge: figures are counted village by village. */
const isSatuDesa = (ganda: readonly Catatan[] | undefined, { desa }: Catatan): boolean =>
  ganda?.every((satu) => satu.desa === desa && satu.subjek.jenis === 'keluarga') ?? false;

function akhirRantai(sambungan: ReadonlyMap<string, Sambungan>, id: string): string {
  let akhir = id;
  for (let ke = sambungan.get(akhir); ke !== undefined; ke = sambungan.get(akhir)) akhir = ke.ke;
  return akhir;
}

/** A duplicate has one place to go; a merge that would close a circle has no effect. */
function susunSambungan(perSubjek: PerSubjek): Map<string, Sambungan> {
  const sambungan = new Map<string, Sambungan>();
  for (const { catatan, isi } of listGabung(perSubjek)) {
    const ke = catatan.subjek.id;
    if (sambungan.has(isi.dari) || akhirRantai(sambungan, ke) === isi.dari || !isSatuDesa(perSubjek.get(isi.dari), catatan)) continue;
    sambungan.set(isi.dari, { ke, anggota: new Map(isi.anggota.map((satu) => [satu.dari, satu.ke])), catatan });
  }
  return sambungan;
}

function gantiId(nilai: unknown, ganti: (id: string) => string): unknown {
  if (typeof nilai === 'string') return ganti(nilai);
  if (Array.isArray(nilai)) return nilai.map((satu) => gantiId(satu, ganti));
  if (typeof nilai !== 'object' || nilai === null) return nilai;
  return Object.fromEntries(Object.entries(nilai).map(([kunci, isi]) => [kunci, gantiId(isi, ganti)]));
}

/** What a group or a cadre calls a family or a person, as it is called since the merges: any number of steps, never round and round. */
function gantiUntukLain(sambungan: ReadonlyMap<string, Sambungan>): (id: string) => string {
  const anggota = new Map([...sambungan.values()].flatMap((satu) => [...satu.anggota]));
  return (id) => {
    const dilewati = new Set([id]);
    let kini = akhirRantai(sambungan, id);
    for (let ke = anggota.get(kini); ke !== undefined && !dilewati.has(ke); ke = anggota.get(kini)) {
      dilewati.add(ke);
      kini = ke;
    }
    return kini;
  };
}

/** A merge names members of the family it was written on; its own answers stay as written. */
function alihkanCatatan(catatan: Catatan, sambungan: ReadonlyMap<string, Sambungan>): Catatan {
  if (sambungan.size > 0 && catatan.subjek.jenis !== 'keluarga') return { ...catatan, isi: gantiId(catatan.isi, gantiUntukLain(sambungan)) };
  const rantai: Sambungan[] = [];
  for (let satu = sambungan.get(catatan.subjek.id); satu !== undefined; satu = sambungan.get(satu.ke)) rantai.push(satu);
  if (rantai.length === 0 || catatan.kind === KIND_GABUNG) return catatan;
  const ganti = (id: string): string => rantai.reduce((kini, satu) => satu.anggota.get(kini) ?? kini, id);
  return { ...catatan, isi: gantiId(catatan.isi, ganti) };
}

/**
 * The families of a village (or of a phone) as they count, from all their counted catatan by subject. A pure function of the set:
 * the order of arrival never matters, and without the merge everything is exactly as it was. Chains end at the last kept family.
 */
export function gabungkanKeluarga(perSubjek: PerSubjek): HasilGabung {
  const sambungan = susunSambungan(perSubjek);
  const alihkan = (catatan: Catatan): Catatan => alihkanCatatan(catatan, sambungan);
  const penggabung = new Map([...sambungan].map(([id, satu]) => [id, satu.catatan]));
  const dialihkan = new Map([...sambungan.keys()].map((id) => [id, akhirRantai(sambungan, id)]));
  if (dialihkan.size === 0) return { catatanPerSubjek: perSubjek, dialihkan, penggabung, alihkan };
  const hasil = new Map([...perSubjek].map(([id, catatan]) => [id, catatan[0]?.subjek.jenis === 'keluarga' ? catatan : catatan.map(alihkan)]));
  for (const [ganda, tetap] of dialihkan) {
    hasil.delete(ganda);
    hasil.set(tetap, [...(hasil.get(tetap) ?? []), ...(perSubjek.get(ganda) ?? []).map(alihkan)]);
  }
  return { catatanPerSubjek: hasil, dialihkan, penggabung, alihkan };
}
