// The history of a subject as it is read: each fact with what later writing did to it.
import type { Akun } from '@lini/core/akses/akun.ts';
import { bacaIsi } from '@lini/core/catatan/baca.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import { type Catatan, urutkanCatatan } from '@lini/core/catatan/catatan.ts';
import { nasibCatatan } from '@lini/core/catatan/fold.ts';
import { KIND_KOREKSI } from '@lini/core/catatan/koreksi.ts';
import { isBolehMembuka } from '@lini/core/catatan/peran-sasaran.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { type CatatanTampil, type EntriSubjek, isIkutDihitung } from '../entri.ts';

export type BarisRiwayat = {
  readonly tampil: CatatanTampil;
  readonly judul: Teks;
  /** The day and the line as they stand now. */
  readonly terjadi: Tanggal;
  readonly ringkas: Teks;
  /** The long text behind the line, as it stands now; null: the kind has none. */
  readonly panjang: string | null;
  /** What was written first, when it was corrected since. */
  readonly semula: Teks | null;
  /** Why it was withdrawn; null: it was not. */
  readonly batal: string | null;
  /** The withdrawals that hold now; two phones may have written one each. */
  readonly pembatal: readonly Catatan[];
  /** Its correction or withdrawal, when that one has not reached the office. */
  readonly belumTerkirim: boolean;
};

const KOSONG = teks('', '');

function baca(kind: string, v: number, isi: Record<string, unknown>, keadaan: unknown): { judul: Teks; ringkas: Teks; panjang: string | null } {
  const hasil = bacaIsi(kind, v, isi);
  return 'definisi' in hasil
    ? { judul: hasil.definisi.judul, ringkas: hasil.definisi.ringkas(hasil.isi, keadaan), panjang: hasil.definisi.isiPanjang?.(hasil.isi) ?? null }
    : { judul: teks(kind, kind), ringkas: KOSONG, panjang: null };
}

/** As `baca`, for an account that may not open the answers: the name only. */
const tertutup: typeof baca = (kind, v, isi, keadaan) => ({ ...baca(kind, v, isi, keadaan), ringkas: KOSONG, panjang: null });

/** Newest first; corrections and withdrawals stand with the fact they are about. `akun` is who reads. */
export function susunRiwayat({ tampil, keadaan }: EntriSubjek, akun: Akun): BarisRiwayat[] {
  const ikut = tampil.filter((satu) => isIkutDihitung(satu.status));
  const perId = new Map(ikut.map((satu) => [satu.catatan.id, satu]));
  const { dibatalkan, dikoreksi } = nasibCatatan(ikut.map((satu) => satu.catatan));
  const batalDari = Map.groupBy(
    ikut.map((satu) => satu.catatan).filter((satu) => satu.kind === KIND_BATAL && !dibatalkan.has(satu.id)),
    (satu) => (satu.isi as { sasaran: string }).sasaran,
  );
  const isTertunda = (id: string | undefined): boolean => id !== undefined && perId.get(id)?.status !== 'terhitung';

  return tampil
    .filter(({ catatan, status }) => (catatan.kind !== KIND_BATAL && catatan.kind !== KIND_KOREKSI) || status === 'dikembalikan')
    .map((satu): BarisRiwayat => {
      const { catatan } = satu;
      const isTerbuka = isBolehMembuka(catatan, akun);
      const buka = (v: number, isi: Record<string, unknown>) => (isTerbuka ? baca : tertutup)(catatan.kind, v, isi, keadaan);
      const asli = buka(catatan.v, catatan.isi as Record<string, unknown>);
      const koreksi = dikoreksi.get(catatan.id);
      const baru = koreksi?.isi as { v: number; terjadi: Tanggal; isi: Record<string, unknown> } | undefined;
      const kini = baru ? buka(baru.v, baru.isi) : asli;
      const pembatal = batalDari.get(catatan.id) ?? [];
      const batal = pembatal.at(-1);
      return {
        tampil: satu,
        judul: asli.judul,
        terjadi: baru?.terjadi ?? catatan.terjadi,
        ringkas: kini.ringkas,
        panjang: kini.panjang,
        semula: baru && isTerbuka ? asli.ringkas : null,
        batal: batal ? (batal.isi as { alasan: string }).alasan : null,
        pembatal,
        belumTerkirim: (koreksi !== undefined && isTertunda(koreksi.id)) || (batal !== undefined && isTertunda(batal.id)),
      };
    })
    .sort((a, b) => urutkanCatatan({ ...b.tampil.catatan, terjadi: b.terjadi }, { ...a.tampil.catatan, terjadi: a.terjadi }));
}
