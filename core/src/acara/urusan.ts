// Whose people a fact of a gathering is about: of one of the whole kabupaten, an office of a kecamatan changes what is about its own alone.
import type { Peran } from '../akses/peran.ts';
import { KIND_BATAL } from '../catatan/batal.ts';
import type { Catatan } from '../catatan/catatan.ts';
import { findAkar } from '../catatan/peran-sasaran.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { KIND_FOTO_ACARA } from '../lampiran/foto.ts';
import { isDalamWilayah, tingkatKode } from '../wilayah/wilayah.ts';
import { bacaOrang, desaOrang, disebut, type IsiOrang, idOrang, idSeorang, listPasangan, type TempatTugas, yangBerlaku } from './orang-kejadian.ts';
import type { Peserta } from './peserta.ts';

/** The kinds that change what holds for a person. The door is everybody's, for it notes whoever comes; what it noted is not. */
const TENTANG_ORANG: ReadonlySet<string> = new Set([
  'acara.undang',
  'acara.cabut-undangan',
  'acara.susun',
  'acara.nilai-tes',
  'acara.jawab',
  'acara.evaluasi',
  'acara.rencana-aksi',
  'acara.samakan',
]);
/** Added by any office, about whoever comes and whatever was seen; corrected or withdrawn by its writer, a check-in by the offices of that person too. */
const isDiubahOrangLain = (akar: Catatan, catatan: Catatan): boolean => akar !== catatan && akar.oleh !== catatan.oleh;
const KIND_HADIR = 'acara.hadir';
const [KIND_SAMAKAN, KIND_UNDANG] = ['acara.samakan', 'acara.undang'];

/** Who sends it: with the own areas, and where accounts serve now. */
export type Pengirim = { readonly peran: Peran; readonly wilayah: readonly string[]; readonly tempat: TempatTugas };

type Milik = 'milik' | 'luar' | 'tak-dikenal';

/** The villages of one person: of an account those it serves now, of anybody else every one ever named. */
type DesaDari = (id: string) => readonly (string | null)[];

const siapakan = (desa: readonly (string | null)[], wilayah: readonly string[], isAkun: boolean): Milik => {
  const isDi = (satu: string | null): boolean => satu !== null && wilayah.some((milik) => isDalamWilayah(satu, milik));
  if (isAkun) return desa.some(isDi) ? 'milik' : 'luar';
  if (desa.some((satu) => satu !== null && !isDi(satu))) return 'luar';
  return desa.length > 0 && desa.every(isDi) ? 'milik' : 'tak-dikenal';
};

/** Who is one person by these facts: all of her ids belong to the sender; one of no village may be made one with his people unless she has a paper score. */
function isSamakanSendiri(ids: ReadonlySet<string>, siapa: (id: string) => Milik, semua: readonly Catatan[]): boolean {
  const dinilai = new Set(semua.flatMap(({ kind, isi }) => (kind === 'acara.nilai-tes' ? [(isi as IsiOrang).pesertaId] : [])));
  return [...ids].every((id) => siapa(id) === 'milik' || (siapa(id) === 'tak-dikenal' && !dinilai.has(id)));
}

/** A guest at the door belongs to no kecamatan: she makes one only what no two kecamatan claim. */
const isSekecamatan = (ids: ReadonlySet<string>, desaDari: DesaDari): boolean =>
  new Set([...ids].flatMap((id) => desaDari(id).flatMap((desa) => desa?.slice(0, 8) ?? []))).size <= 1;

/** The refusal when a cadre with an account is invited as of a village she does not serve now, or of none: she would fill another's place, or nobody's. */
export function tolakDesaUndangan(catatan: Catatan, semua: readonly Catatan[], tempat: TempatTugas): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara') return null;
  const akar = findAkar(catatan, (id) => semua.find((satu) => satu.id === id));
  if (akar?.kind !== KIND_UNDANG || catatan.kind === KIND_BATAL) return null;
  const isSalah = ({ id, desa }: Peserta): boolean => {
    const tugas = (tempat.get(id) ?? []).filter((satu) => tingkatKode(satu) === 'desa');
    return tugas.length > 0 && !tugas.some((satu) => satu === desa);
  };
  return (bacaOrang(catatan, akar).at(-1)?.peserta ?? []).some(isSalah) ? tolak('desa-bukan-tugasnya', 'peserta') : null;
}

/**
 * The refusal when an office of a kecamatan writes, corrects or withdraws what is about people of another. `semua` are the facts that count about
 * the gathering. Somebody of no village may be invited by any office; what she says of herself anybody writes.
 */
export function tolakUrusan(catatan: Catatan, semua: readonly Catatan[], { peran, wilayah, tempat }: Pengirim): Tolakan | null {
  if (catatan.subjek.jenis !== 'acara' || tingkatKode(catatan.desa) !== 'kabupaten' || peran === 'kabupaten') return null;
  const akar = findAkar(catatan, (id) => semua.find((satu) => satu.id === id));
  const isDiubah = akar !== null && isDiubahOrangLain(akar, catatan);
  if (isDiubah && akar.kind === KIND_FOTO_ACARA) return tolak('acara-milik-kabupaten');
  if (!akar || !(TENTANG_ORANG.has(akar.kind) || (isDiubah && akar.kind === KIND_HADIR))) return null;
  const isi = bacaOrang(catatan, akar);
  if (akar.kind !== KIND_SAMAKAN && isi.every(({ pesertaId }) => pesertaId === catatan.oleh)) return null;
  const dikenal = desaOrang(semua);
  const desaDari: DesaDari = (id) => tempat.get(id) ?? dikenal.get(id) ?? [];
  const siapa = (id: string): Milik => siapakan(desaDari(id), wilayah, tempat.has(id));
  const luar = tolak('orang-luar-kecamatan', null);
  const pasangan = listPasangan(yangBerlaku(semua));
  if (akar.kind === KIND_SAMAKAN) {
    return isi.every(({ orangA = '', orangB = '' }) => {
      const ids = idSeorang(orangA, [...pasangan, [orangA, orangB]]);
      return peran === 'tamu' ? isSekecamatan(ids, desaDari) : isSamakanSendiri(ids, siapa, semua);
    })
      ? null
      : luar;
  }
  const baru = new Map(isi.flatMap(disebut).map(({ id, desa }) => [id, desa]));
  const isMilik = (id: string): boolean => {
    if (akar.kind === KIND_UNDANG && !tempat.has(id) && !dikenal.has(id)) return siapakan([baru.get(id) ?? null], wilayah, false) !== 'luar';
    const seorang = [...idSeorang(id, pasangan)];
    const akun = seorang.filter((satu) => tempat.has(satu));
    const penentu = (akun.length > 0 ? akun : seorang).map(siapa);
    return penentu.includes('milik') && !penentu.includes('luar');
  };
  return isi.flatMap(idOrang).every(isMilik) ? null : luar;
}
