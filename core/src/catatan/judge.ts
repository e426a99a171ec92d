// Judges one catatan: counts, waits, or goes back to the cadre. The phone asks before saving, the server on arrival.
import type { Tanggal } from '../tanggal.ts';
import { bacaCatatan, bacaIsi } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import type { Catatan } from './catatan.ts';
import type { DefinisiApaSaja } from './define.ts';
import { foldKeluarga, susunCatatan } from './fold.ts';
import { KIND_KOREKSI } from './koreksi.ts';
import { type Tolakan, tolak } from './tolakan.ts';

/** `diterima` counts; `ditahan` waits for another catatan or an update; `dikembalikan` must be mended. */
export type Putusan = { readonly putusan: 'diterima' } | ({ readonly putusan: 'ditahan' | 'dikembalikan' } & Tolakan);

const TERIMA: Putusan = { putusan: 'diterima' };
const TANGGAL_TERTUA: Tanggal = '1990-01-01';
const DITAHAN: ReadonlySet<string> = new Set(['jenis-belum-dikenal', 'versi-terlalu-baru', 'menunggu-keluarga', 'menunggu-anggota', 'menunggu-catatan']);

const putusanDari = (tolakan: Tolakan): Putusan => ({ putusan: DITAHAN.has(tolakan.kode) ? 'ditahan' : 'dikembalikan', ...tolakan });

function periksaTanggal(terjadi: Tanggal, hariIni: Tanggal): Tolakan[] {
  if (terjadi > hariIni) return [tolak('tanggal-masa-depan', 'terjadi')];
  return terjadi < TANGGAL_TERTUA ? [tolak('tanggal-terlalu-lama', 'terjadi')] : [];
}

function periksaIsi(definisi: DefinisiApaSaja, isi: unknown, catatan: Catatan, lain: readonly Catatan[], hariIni: Tanggal): readonly Tolakan[] {
  if (!definisi.check) return [];
  const siap = susunCatatan(lain);
  const kini = foldKeluarga(catatan.subjek.id, siap);
  const pada = foldKeluarga(catatan.subjek.id, siap, catatan.terjadi);
  return definisi.check(isi, { kini, pada, hariIni }, catatan);
}

function periksaKoreksi(
  isi: { sasaran: string; v: number; terjadi: Tanggal; isi: Record<string, unknown> },
  lain: readonly Catatan[],
  hariIni: Tanggal,
): readonly Tolakan[] {
  const sasaran = lain.find((satu) => satu.id === isi.sasaran);
  if (!sasaran) return [tolak('menunggu-catatan', 'sasaran')];
  if (sasaran.kind === KIND_KOREKSI || sasaran.kind === KIND_BATAL) return [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')];
  const tanggal = periksaTanggal(isi.terjadi, hariIni);
  if (tanggal.length > 0) return tanggal;
  const hasil = bacaIsi(sasaran.kind, isi.v, isi.isi);
  if ('tolakan' in hasil) return [hasil.tolakan];
  const pengganti = { ...sasaran, v: isi.v, terjadi: isi.terjadi, isi: isi.isi };
  return periksaIsi(
    hasil.definisi,
    hasil.isi,
    pengganti,
    lain.filter((satu) => satu.id !== sasaran.id),
    hariIni,
  );
}

/**
 * Judges `catatan` against the counted catatan of the same subject (`lain`, any order), as of the day `hariIni` where the
 * judge stands. Rights are not judged here: they belong to the server.
 */
export function judgeCatatan(catatan: Catatan, lain: readonly Catatan[], hariIni: Tanggal): Putusan {
  const hasil = bacaCatatan(catatan);
  if ('tolakan' in hasil) return putusanDari(hasil.tolakan);
  const tolakan = [...periksaTanggal(catatan.terjadi, hariIni), ...periksaKhusus(hasil.definisi, hasil.isi, catatan, lain, hariIni)];
  return tolakan[0] ? putusanDari(tolakan[0]) : TERIMA;
}

function periksaKhusus(definisi: DefinisiApaSaja, isi: unknown, catatan: Catatan, lain: readonly Catatan[], hariIni: Tanggal): readonly Tolakan[] {
  if (definisi.kind === KIND_KOREKSI) return periksaKoreksi(isi as Parameters<typeof periksaKoreksi>[0], lain, hariIni);
  if (definisi.kind === KIND_BATAL) {
    return lain.some((satu) => satu.id === (isi as { sasaran: string }).sasaran) ? [] : [tolak('menunggu-catatan', 'sasaran')];
  }
  return periksaIsi(definisi, isi, catatan, lain, hariIni);
}
