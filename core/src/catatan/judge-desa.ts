// Judges one catatan among the subjects it has to do with: families that were merged are judged as the one they are.
import { type Keluarga, keluargaKosong } from '../keluarga/keluarga.ts';
import { KIND_GABUNG } from '../keluarga/keluarga-gabung.ts';
import type { Tanggal } from '../tanggal.ts';
import { type Catatan, zUuid } from './catatan.ts';
import type { Pelaku, Sekitar } from './define.ts';
import { foldSubjek, susunCatatan } from './fold.ts';
import { gabungkanKeluarga, type HasilGabung } from './gabung.ts';
import { judgeCatatan, type Putusan } from './judge.ts';

function buatSekitar({ catatanPerSubjek, dialihkan }: HasilGabung, asli: ReadonlyMap<string, readonly Catatan[]>): Sekitar {
  const fold = (id: string): Keluarga => foldSubjek('keluarga', id, susunCatatan(catatanPerSubjek.get(id) ?? []));
  return {
    findKeluarga: (id) => {
      if (asli.get(id)?.[0]?.subjek.jenis !== 'keluarga') return null;
      const digabungKe = dialihkan.get(id) ?? null;
      return { keluarga: digabungKe === null ? fold(id) : keluargaKosong(id), digabungKe };
    },
    findInstitusi: (id, pada) => {
      const catatan = asli.get(id);
      return catatan?.[0]?.subjek.jenis === 'institusi' ? foldSubjek('institusi', id, susunCatatan(catatan), pada) : null;
    },
  };
}

/**
 * As `judgeCatatan`, against the counted catatan of every subject it has to do with (`perSubjek`, at least its own; for a merge
 * also the duplicate's; for a merged family all of its parts). A fact about a duplicate is judged as the fact about the kept
 * family that it counts for.
 */
export function judgeDiDesa(catatan: Catatan, perSubjek: ReadonlyMap<string, readonly Catatan[]>, hariIni: Tanggal, pelaku: Pelaku | null = null): Putusan {
  const gabung = gabungkanKeluarga(perSubjek);
  const sekitar = buatSekitar(gabung, perSubjek);
  const pemilik = gabung.pemilik(catatan);
  const tetap = gabung.dialihkan.get(pemilik) ?? pemilik;
  const lain = gabung.catatanPerSubjek.get(tetap) ?? [];
  if (tetap === catatan.subjek.id || catatan.kind === KIND_GABUNG) return judgeCatatan(catatan, lain, hariIni, sekitar, pelaku);
  const dialihkan = gabung.alihkan(catatan);
  return judgeCatatan({ ...dialihkan, subjek: { ...dialihkan.subjek, id: tetap } }, lain, hariIni, sekitar, pelaku);
}

/** The merges written in these catatan: which families have to do with each other, whether or not the merge counts. */
export const listTerhubung = (catatan: readonly Catatan[]): { readonly tetap: string; readonly ganda: string }[] =>
  catatan.flatMap((satu) => {
    if (satu.kind !== KIND_GABUNG) return [];
    const dari = zUuid.safeParse((satu.isi as { dari?: unknown }).dari);
    return dari.success ? [{ tetap: satu.subjek.id, ganda: dari.data }] : [];
  });
