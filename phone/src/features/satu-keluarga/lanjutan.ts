// Which form naturally follows the one just saved.
import { listIstri } from '@lini/core/form/tanya-istri.ts';
import { type Anggota, findMasaBerjalan, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { isPerluKepalaBaru } from '../../app/nama-keluarga.ts';

/** A form of the family, or a flow that writes several families. */
export type LangkahLanjut = { readonly kind: string; readonly anggotaId: string | null } | { readonly alur: string; readonly anggotaId: string };

/** The answers of the fact just saved, as far as the next step depends on them. */
export type IsiTerakhir = Readonly<Record<string, unknown>>;

/** Who may be the new head: the wife, else the eldest who lives here. */
function calonKepala({ anggota }: Keluarga): string | null {
  const hadir = [...anggota.values()].filter(isHadir).sort((a, b) => ((a.lahir ?? '9') < (b.lahir ?? '9') ? -1 : 1));
  return (hadir.find((satu) => satu.hubungan === 'istri') ?? hadir[0])?.id ?? null;
}

/** Users of a method that must be given again, of whom no service is known: the service tells when it is due. */
function listTanpaTanggal({ pus }: KeluargaPotret): LangkahLanjut[] {
  const perlu = pus.filter(({ pasangan }) => {
    const metode = findMasaBerjalan(pasangan)?.metode;
    return (metode === 'suntik' || metode === 'pil') && !pasangan.pelayanan.some((satu) => satu.metode === metode);
  });
  return perlu.map(({ istri }) => ({ kind: 'kb.pelayanan', anggotaId: istri.id }));
}

const findHadir = ({ anggota }: Keluarga, id: unknown): Anggota | null => {
  const satu = typeof id === 'string' ? anggota.get(id) : undefined;
  return satu && isHadir(satu) ? satu : null;
};

const kepalaBaru = (keluarga: Keluarga): LangkahLanjut[] => [{ kind: 'anggota.ubah', anggotaId: calonKepala(keluarga) }];

/** Whether somebody lives here and nobody of them is the head. */
const isTanpaKepala = ({ anggota }: Keluarga): boolean => {
  const hadir = [...anggota.values()].filter(isHadir);
  return hadir.length > 0 && hadir.every((satu) => satu.hubungan !== 'kepala');
};

/**
 * After a divorce: whoever came into this family by the marriage forms a family of her own (the children are chosen there) or joins
 * another one, as her parents', and so may each child; the children of a mother who left the village may have left too.
 */
function sesudahCerai(keluarga: Keluarga, { istriId, suamiId, keluar }: IsiTerakhir): LangkahLanjut[] {
  const pendatang = [findHadir(keluarga, istriId), findHadir(keluarga, suamiId)].find((satu) => satu?.hubungan === 'istri' || satu?.hubungan === 'lainnya');
  const anak = [...keluarga.anggota.values()].filter((satu) => isHadir(satu) && satu.ibuId === istriId && satu.statusKawin === 'belum-kawin');
  const ikut = (anggotaId: string): LangkahLanjut => ({ alur: 'ikut-keluarga', anggotaId });
  return [
    ...(isTanpaKepala(keluarga) ? kepalaBaru(keluarga) : []),
    ...(pendatang && keluar === null ? [{ alur: 'pisah-kk', anggotaId: pendatang.id }, ikut(pendatang.id), ...anak.map((satu) => ikut(satu.id))] : []),
    ...(keluar === istriId ? anak.map((satu) => ({ kind: 'anggota.pindah', anggotaId: satu.id })) : []),
  ];
}

/** After a wedding inside this family: a couple that is not the head's may open a family of its own. */
function sesudahNikah(keluarga: Keluarga, { istriId }: IsiTerakhir): LangkahLanjut[] {
  const istri = findHadir(keluarga, istriId);
  return istri && istri.hubungan !== 'istri' && istri.hubungan !== 'kepala' ? [{ alur: 'pisah-kk', anggotaId: istri.id }] : [];
}

/** The next steps, the most natural first; empty when nothing follows. */
export function langkahLanjut(kind: string, potret: KeluargaPotret, isi: IsiTerakhir = {}): LangkahLanjut[] {
  const { keluarga } = potret;
  const belum = potret.pus.find((pus) => pus.kotak === 'belum');
  const istri = belum ?? null;
  const status: LangkahLanjut[] = istri ? [{ kind: 'kb.status', anggotaId: istri.istri.id }] : [];
  const rumah: LangkahLanjut[] = keluarga.rumah === null ? [{ kind: 'keluarga.rumah', anggotaId: null }] : [];
  const anggota: LangkahLanjut = { kind: 'anggota.tambah', anggotaId: null };
  switch (kind) {
    case 'keluarga.daftar':
      return [anggota];
    case 'anggota.tambah':
      // Head alone: most families have a wife and children to enter first.
      return keluarga.anggota.size > 1 && listIstri(keluarga).length > 0 ? [...rumah, ...status, anggota] : [anggota, ...rumah];
    case 'keluarga.rumah':
    case 'hamil.akhir':
      return status;
    case 'kb.status':
      return listTanpaTanggal(potret);
    case 'anggota.meninggal':
      return isPerluKepalaBaru(keluarga) ? kepalaBaru(keluarga) : [];
    case 'pasangan.cerai':
      return sesudahCerai(keluarga, isi);
    case 'pasangan.nikah':
      return sesudahNikah(keluarga, isi);
    case 'alur.menikah-keluarga-baru':
    case 'alur.pisah-kk':
      return [...rumah, ...status];
    case 'alur.menikah-di-sini':
      return status;
    case 'konseling.keluarga':
      return [{ kind: 'konseling.rahasia', anggotaId: null }];
    default:
      return [];
  }
}
