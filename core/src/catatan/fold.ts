// The fold: from a set of catatan of one subject to what is known about it. Order of arrival, doubles and splits do not matter.
import type { Keluarga } from '../keluarga/keluarga.ts';
import type { Tanggal } from '../tanggal.ts';
import { bacaIsi, findDefinisi } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import { type Catatan, type JenisSubjek, urutkanCatatan, urutkanPencatatan } from './catatan.ts';
import type { DefinisiApaSaja } from './define.ts';
import { type KeadaanSubjek, keadaanKosong } from './keadaan.ts';
import { KIND_KOREKSI } from './koreksi.ts';

/** A catatan ready to apply: corrected, upgraded, in order. */
export type CatatanSiap = { readonly catatan: Catatan; readonly definisi: DefinisiApaSaja; readonly isi: unknown };

/** The answers of a correction. */
export type IsiKoreksi = { sasaran: string; v: number; terjadi: Tanggal; isi: Record<string, unknown> };

/** What happened to each catatan by later ones: who withdrew it, who corrected it last. */
export type NasibCatatan = { readonly dibatalkan: ReadonlySet<string>; readonly dikoreksi: ReadonlyMap<string, Catatan> };

/**
 * Settles corrections and withdrawals. Read from the last writing back, so a withdrawal that was itself withdrawn has no
 * effect, and nothing can be withdrawn or corrected by what was written before it.
 */
export function nasibCatatan(semua: readonly Catatan[]): NasibCatatan {
  const tulisan = semua.filter((satu) => satu.kind === KIND_BATAL || satu.kind === KIND_KOREKSI).sort((a, b) => urutkanPencatatan(b, a));
  const dibatalkan = new Set<string>();
  const dikoreksi = new Map<string, Catatan>();
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  for (const satu of tulisan) {
    if (dibatalkan.has(satu.id)) continue;
    const { sasaran } = satu.isi as { sasaran: string };
    const target = perId.get(sasaran);
    if (!target || urutkanPencatatan(target, satu) >= 0) continue;
    if (satu.kind === KIND_BATAL) dibatalkan.add(sasaran);
    else if (!dikoreksi.has(sasaran)) dikoreksi.set(sasaran, satu);
  }
  return { dibatalkan, dikoreksi };
}

/** Whether a kind may be about the subject the catatan names. */
export const isCocokSubjek = ({ subjek }: DefinisiApaSaja, jenis: JenisSubjek): boolean => subjek === 'semua' || subjek === jenis;

/** A withdrawn kind as it is folded: with what stays of it, and nothing to be asked. */
const definisiDibatalkan = ({ check: _, applyDibatalkan, ...definisi }: DefinisiApaSaja): DefinisiApaSaja => ({
  ...definisi,
  apply: applyDibatalkan ?? ((keadaan) => keadaan),
});

/** The catatan that count, corrected and upgraded, in fold order. Kinds this Lini does not know are passed over. */
export function susunCatatan(semua: Iterable<Catatan>): CatatanSiap[] {
  const unik = new Map<string, Catatan>();
  for (const satu of semua) unik.set(satu.id, satu);
  const { dibatalkan, dikoreksi } = nasibCatatan([...unik.values()]);
  const siap: CatatanSiap[] = [];
  for (const asli of unik.values()) {
    const isBatal = dibatalkan.has(asli.id);
    if (isBatal && !findDefinisi(asli.kind)?.applyDibatalkan) continue;
    const perbaikan = dikoreksi.get(asli.id)?.isi as IsiKoreksi | undefined;
    const catatan = perbaikan ? { ...asli, v: perbaikan.v, terjadi: perbaikan.terjadi, isi: perbaikan.isi } : asli;
    const hasil = bacaIsi(catatan.kind, catatan.v, catatan.isi as Record<string, unknown>);
    if (!('definisi' in hasil) || !isCocokSubjek(hasil.definisi, catatan.subjek.jenis)) continue;
    siap.push({ catatan, definisi: isBatal ? definisiDibatalkan(hasil.definisi) : hasil.definisi, isi: hasil.isi });
  }
  return siap.sort((a, b) => urutkanCatatan(a.catatan, b.catatan));
}

/** Applies one more ready catatan. */
export const terapkan = <Keadaan>(keadaan: Keadaan, { catatan, definisi, isi }: CatatanSiap): Keadaan => definisi.apply(keadaan, isi, catatan);

/** The subject as known from `siap`, up to and including the day `sampai` (all days when left out). */
export function foldSubjek<Jenis extends JenisSubjek>(jenis: Jenis, id: string, siap: readonly CatatanSiap[], sampai?: Tanggal): KeadaanSubjek[Jenis] {
  let keadaan = keadaanKosong(jenis, id);
  for (const satu of siap) {
    if (sampai !== undefined && satu.catatan.terjadi > sampai) break;
    keadaan = terapkan(keadaan, satu);
  }
  return keadaan;
}

/** As `foldSubjek`, for a family. */
export const foldKeluarga = (id: string, siap: readonly CatatanSiap[], sampai?: Tanggal): Keluarga => foldSubjek('keluarga', id, siap, sampai);
