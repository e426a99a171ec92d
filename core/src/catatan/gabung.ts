// Merged families: which catatan count for which family while a `keluarga.gabung` counts. Nothing is moved or changed in storage.
import { type IsiGabung, KIND_GABUNG } from '../keluarga/keluarga-gabung.ts';
import { bacaIsi } from './baca.ts';
import { type Catatan, urutkanPencatatan } from './catatan.ts';
import { type IsiKoreksi, nasibCatatan } from './fold.ts';
import { type Kepemilikan, susunPemilik } from './pemilik.ts';

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
  /**
   * The answers of a catatan as they read in the family it counts for: members of a duplicate by the ids of the kept one. Written on a
   * family that was merged then and is parted now, about a person of the other one, it is a catatan of that one (`pemilik.ts`).
   */
  alihkan(catatan: Catatan): Catatan;
  /** The family a catatan counts for before the merges. */
  pemilik(catatan: Catatan): string;
  /** For each family that was merged with another and is parted now: the families whose catatan may be its own. */
  kerabat: ReadonlyMap<string, ReadonlySet<string>>;
};

type GabungTertulis = Gabung & { readonly isBerlaku: boolean };

/** The merges that are not out of shape, withdrawn ones too, in the order of writing: the first one to name a duplicate has it. */
function listGabung(perSubjek: PerSubjek): GabungTertulis[] {
  const hasil: GabungTertulis[] = [];
  for (const semua of perSubjek.values()) {
    if (!semua.some((satu) => satu.kind === KIND_GABUNG)) continue;
    const { dibatalkan, dikoreksi } = nasibCatatan(semua);
    for (const catatan of semua) {
      if (catatan.kind !== KIND_GABUNG || catatan.subjek.jenis !== 'keluarga') continue;
      const { v, isi } = (dikoreksi.get(catatan.id)?.isi as IsiKoreksi | undefined) ?? catatan;
      const dibaca = bacaIsi(catatan.kind, v, isi as Record<string, unknown>);
      if ('definisi' in dibaca) hasil.push({ catatan, isi: dibaca.isi as IsiGabung, isBerlaku: !dibatalkan.has(catatan.id) });
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
function susunSambungan(perSubjek: PerSubjek, gabung: readonly GabungTertulis[]): Map<string, Sambungan> {
  const sambungan = new Map<string, Sambungan>();
  for (const { catatan, isi, isBerlaku } of gabung) {
    const ke = catatan.subjek.id;
    if (!isBerlaku) continue;
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

/** What a catatan of a family calls its members, and a family that was merged, as they are called since the merges. */
function gantiUntukKeluarga(sambungan: ReadonlyMap<string, Sambungan>, keluargaId: string): (id: string) => string {
  const rantai: Sambungan[] = [];
  for (let satu = sambungan.get(keluargaId); satu !== undefined; satu = sambungan.get(satu.ke)) rantai.push(satu);
  return (id) => (sambungan.has(id) ? akhirRantai(sambungan, id) : rantai.reduce((kini, satu) => satu.anggota.get(kini) ?? kini, id));
}

/** A catatan that was written on a family while another was merged with it, as it would read in the one whose it is. */
function kembalikanPemilik(catatan: Catatan, { pemilik, sebutan }: Kepemilikan): Catatan {
  const id = pemilik(catatan);
  return id === catatan.subjek.id ? catatan : { ...catatan, subjek: { ...catatan.subjek, id }, isi: gantiId(catatan.isi, (orang) => sebutan(id, orang)) };
}

/** A merge names members of the family it was written on; its own answers stay as written. */
function buatAlihkan(sambungan: ReadonlyMap<string, Sambungan>, kepemilikan: Kepemilikan): (catatan: Catatan) => Catatan {
  const [isAda, tetap, untukLain] = [sambungan.size > 0, new Set([...sambungan.values()].map((satu) => satu.ke)), gantiUntukLain(sambungan)];
  return (catatan) => {
    if (catatan.kind === KIND_GABUNG) return catatan;
    if (catatan.subjek.jenis !== 'keluarga') return isAda ? { ...catatan, isi: gantiId(catatan.isi, untukLain) } : catatan;
    const milik = kembalikanPemilik(catatan, kepemilikan);
    const { id } = milik.subjek;
    return sambungan.has(id) || tetap.has(id) ? { ...milik, isi: gantiId(milik.isi, gantiUntukKeluarga(sambungan, id)) } : milik;
  };
}

/** Families that are parted again with the catatan that are each one's own. */
function pisahkan(perSubjek: PerSubjek, { pemilik, kerabat }: Kepemilikan): PerSubjek {
  if (kerabat.size === 0) return perSubjek;
  const semua = [...kerabat.keys()].flatMap((id) => perSubjek.get(id) ?? []);
  const milik = Map.groupBy(semua, pemilik);
  return new Map([...perSubjek].map(([id, catatan]) => [id, kerabat.has(id) ? (milik.get(id) ?? []) : catatan]));
}

/**
 * The families of a village (or of a phone) as they count, from all their counted catatan by subject. A pure function of the set:
 * the order of arrival never matters, and without the merge everything is exactly as it was. Chains end at the last kept family.
 */
export function gabungkanKeluarga(perSubjek: PerSubjek): HasilGabung {
  const gabung = listGabung(perSubjek);
  const sambungan = susunSambungan(perSubjek, gabung);
  const sedesa = gabung.filter((satu) => isSatuDesa(perSubjek.get(satu.isi.dari), satu.catatan));
  const hubungan = sedesa.map(({ catatan, isi }) => ({ tetap: catatan.subjek.id, ganda: isi.dari, anggota: isi.anggota }));
  const kepemilikan = susunPemilik(perSubjek, hubungan, (id) => akhirRantai(sambungan, id));
  const alihkan = buatAlihkan(sambungan, kepemilikan);
  const penggabung = new Map([...sambungan].map(([id, satu]) => [id, satu.catatan]));
  const dialihkan = new Map([...sambungan.keys()].map((id) => [id, akhirRantai(sambungan, id)]));
  const { pemilik, kerabat } = kepemilikan;
  const lainnya = { dialihkan, penggabung, alihkan, pemilik, kerabat };
  if (dialihkan.size === 0 && kerabat.size === 0) return { catatanPerSubjek: perSubjek, ...lainnya };
  const terpisah = pisahkan(perSubjek, kepemilikan);
  const berubah = new Set([...dialihkan.keys(), ...dialihkan.values(), ...kerabat.keys()]);
  const isTetap = (id: string, catatan: readonly Catatan[]): boolean => catatan[0]?.subjek.jenis === 'keluarga' && !berubah.has(id);
  const hasil = new Map([...terpisah].map(([id, catatan]) => [id, isTetap(id, catatan) ? catatan : catatan.map(alihkan)]));
  for (const [ganda, tetap] of dialihkan) {
    hasil.delete(ganda);
    hasil.set(tetap, [...(hasil.get(tetap) ?? []), ...(terpisah.get(ganda) ?? []).map(alihkan)]);
  }
  return { catatanPerSubjek: hasil, ...lainnya };
}
