// Whose people a fact of a gathering is about: of one of the whole kabupaten, an office of a kecamatan changes what is about its own alone.
import type { Peran } from '../akses/peran.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { KIND_KOREKSI } from '../catatan/koreksi.ts';
import { findAkar } from '../catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { isDalamWilayah, tingkatKode } from '../wilayah/wilayah.ts';
import type { Peserta } from './peserta.ts';

type Isi = {
  readonly peserta?: readonly Peserta[];
  readonly penempatan?: readonly { readonly orangId: string }[];
  readonly orangId?: string;
  readonly pesertaId?: string;
  readonly orang?: Peserta | null;
};

/** The kinds that change what holds for a person. The door is everybody's: it notes whoever comes. */
const TENTANG_ORANG: Readonly<Record<string, (isi: Isi) => readonly string[]>> = {
  'acara.undang': ({ peserta }) => (peserta ?? []).map(({ id }) => id),
  'acara.cabut-undangan': ({ orangId }) => [orangId ?? ''],
  'acara.susun': ({ penempatan }) => (penempatan ?? []).map(({ orangId }) => orangId),
  'acara.nilai-tes': ({ pesertaId }) => [pesertaId ?? ''],
};

const disebut = ({ peserta, orang }: Isi): readonly Peserta[] => [...(peserta ?? []), ...(orang ? [orang] : [])];

/** Every village each person was ever said to work in, so that inviting her again under another one wins nobody over. */
function desaOrang(semua: readonly Catatan[]): ReadonlyMap<string, readonly (string | null)[]> {
  const orang = semua.flatMap(({ kind, isi }) => (kind === 'acara.undang' || kind === 'acara.hadir' ? disebut(isi as Isi) : []));
  return new Map([...Map.groupBy(orang, ({ id }) => id)].map(([id, milik]) => [id, milik.map(({ desa }) => desa)]));
}

/**
 * The refusal when an office of a kecamatan writes, corrects or withdraws what is about people of another; `wilayah` are the sender's own
 * areas, null: not known here. `semua` are the facts that count about the gathering. Somebody of no village may be invited by any office.
 */
export function tolakUrusan(
  catatan: Catatan,
  semua: readonly Catatan[],
  { peran, wilayah }: { readonly peran: Peran; readonly wilayah: readonly string[] | null },
): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara' || tingkatKode(catatan.desa) !== 'kabupaten' || peran === 'kabupaten' || wilayah === null) return null;
  const akar = findAkar(catatan, (id) => semua.find((satu) => satu.id === id));
  const listOrang = akar && TENTANG_ORANG[akar.kind];
  if (!listOrang) return null;
  const pengganti = catatan.kind === KIND_KOREKSI ? [(catatan.isi as { isi: Isi }).isi] : [];
  const isi = [akar.isi as Isi, ...pengganti];
  const dikenal = desaOrang(semua);
  const baru = new Map(isi.flatMap(disebut).map(({ id, desa }) => [id, desa]));
  const isMilik = (id: string): boolean => {
    const desa = dikenal.get(id) ?? [baru.get(id) ?? null].filter((satu) => satu !== null);
    return desa.every((satu) => satu !== null && wilayah.some((milik) => isDalamWilayah(satu, milik)));
  };
  return isi.flatMap(listOrang).every(isMilik) ? null : tolak('orang-luar-kecamatan', null);
}

/** The refusal when somebody enters, corrects or withdraws a score of her own: the committee tests its members too. */
export function tolakNilaiSendiri(catatan: Catatan, semua: readonly Catatan[]): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara') return null;
  const akar = findAkar(catatan, (id) => semua.find((satu) => satu.id === id));
  return akar?.kind === 'acara.nilai-tes' && (akar.isi as Isi).pesertaId === catatan.oleh ? tolak('nilai-sendiri', 'pesertaId') : null;
}
