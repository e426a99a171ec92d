// Which form naturally follows the one just saved.
import { listIstri } from '@lini/core/form/tanya-istri.ts';
import { findMasaBerjalan, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { isPerluKepalaBaru } from '../../app/nama-keluarga.ts';

export type LangkahLanjut = { readonly kind: string; readonly anggotaId: string | null };

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

/** The next steps, the most natural first; empty when nothing follows. */
export function langkahLanjut(kind: string, potret: KeluargaPotret): LangkahLanjut[] {
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
      return isPerluKepalaBaru(keluarga) ? [{ kind: 'anggota.ubah', anggotaId: calonKepala(keluarga) }] : [];
    case 'konseling.keluarga':
      return [{ kind: 'konseling.rahasia', anggotaId: null }];
    default:
      return [];
  }
}
