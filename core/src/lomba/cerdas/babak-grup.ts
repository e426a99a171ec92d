// The group round of a quiz: each drawn group plays as a competition of its own, and the best of each make the final (LCC 2016 per kecamatan).
import { type Teks, teks } from '../../teks.ts';
import { hitungHasil } from '../hasil-umum.ts';
import type { IsiAtur, IsiUmumkan } from '../isi-lomba.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import type { ReguLomba } from '../peserta-lomba.ts';
import { pilihLolos } from '../undian.ts';

/** Teams of each group that go on (LCC16: two best of each); the committee may choose another number. */
export const TERBAIK_GRUP = 2;

export type LangkahGrup = { readonly kind: 'lomba.atur' | 'lomba.regu'; readonly isi: unknown };
export type LombaTurunan = { readonly id: string; readonly langkah: readonly LangkahGrup[] };
export type UsulFinal = { readonly isSiap: false; readonly sebab: Teks } | { readonly isSiap: true; readonly regu: readonly ReguLomba[] };

const NAMA_TERPANJANG = 120;
const namaTurunan = (nama: string, tambahan: string): string => `${nama.slice(0, NAMA_TERPANJANG - tambahan.length - 2)}, ${tambahan}`;

/** The id of what follows from a draw: two desks that press at once make one competition. `ke` from 0 for the groups. */
function idTurunan(undianId: string, ke: number): string {
  const ekor = (Number.parseInt(undianId.slice(-4), 16) ^ (ke + 1)).toString(16).padStart(4, '0');
  return undianId.slice(0, -4) + ekor;
}

/** Behind any group that can be drawn. */
const KE_FINAL = 0x0fff;

type Bagian = { readonly jenis: 'grup'; readonly grup: number } | { readonly jenis: 'final'; readonly terbaik: number };

/** The rules of a competition that follows from another: the same, without its written round; groups earn no points towards the overall winner. */
function aturTurunan({ id, atur }: KeadaanLomba, bagian: Bagian): IsiAtur | null {
  if (atur?.aturan.jenis !== 'cerdas') return null;
  const { cerdas } = atur.aturan;
  const nama = namaTurunan(cerdas.nama, bagian.jenis === 'grup' ? `grup ${bagian.grup}` : 'final');
  return {
    ...atur,
    aturan: { jenis: 'cerdas', cerdas: { ...cerdas, nama, tulis: null } },
    babak: bagian.jenis === 'grup' ? 'penyisihan' : 'final',
    asal: { ...bagian, lombaId: id, nama: cerdas.nama },
  };
}

function turunan(lomba: KeadaanLomba, bagian: Bagian, ke: number, regu: readonly ReguLomba[]): LombaTurunan | null {
  const undian = lomba.undiGrup && lomba.undian.findLast((satu) => satu.jenis === 'grup');
  const isi = aturTurunan(lomba, bagian);
  if (!undian || !isi || regu.length === 0) return null;
  return {
    id: idTurunan(undian.id, ke),
    langkah: [
      { kind: 'lomba.atur', isi },
      { kind: 'lomba.regu', isi: { regu } },
    ],
  };
}

/** The competitions that these groups still need; teams keep their ids, contingents and members. */
export function listGrupBaru(lomba: KeadaanLomba, ada: readonly KeadaanLomba[]): LombaTurunan[] {
  return (lomba.undiGrup?.hasil ?? []).flatMap((grup, ke) => {
    if (ada.some((satu) => satu.atur?.asal?.jenis === 'grup' && satu.atur.asal.grup === ke + 1 && satu.regu.length > 0)) return [];
    const regu = grup.flatMap((id) => lomba.regu.find((satu) => satu.id === id) ?? []);
    return turunan(lomba, { jenis: 'grup', grup: ke + 1 }, ke, regu) ?? [];
  });
}

/** The final with these teams. */
export const finalBaru = (lomba: KeadaanLomba, regu: readonly ReguLomba[], terbaik: number): LombaTurunan | null =>
  turunan(lomba, { jenis: 'final', terbaik }, KE_FINAL, regu);

const isTurunan = (satu: KeadaanLomba, { id, desa }: Pick<KeadaanLomba, 'id' | 'desa'>): boolean =>
  satu.atur?.asal?.lombaId === id && satu.desa === desa && satu.dibatalkan === null;

/** The groups of a competition that are played, in their order. */
export const listLombaGrup = (lomba: Pick<KeadaanLomba, 'id' | 'desa'>, semua: readonly KeadaanLomba[]): KeadaanLomba[] =>
  semua.filter((satu) => isTurunan(satu, lomba) && satu.atur?.asal?.jenis === 'grup').sort((a, b) => nomorGrup(a) - nomorGrup(b));

const nomorGrup = ({ atur }: KeadaanLomba): number => (atur?.asal?.jenis === 'grup' ? atur.asal.grup : 0);

/** The final that came out of the groups; undefined: not made yet. */
export const findFinalGrup = (lomba: Pick<KeadaanLomba, 'id' | 'desa'>, semua: readonly KeadaanLomba[]): KeadaanLomba | undefined =>
  semua.find((satu) => isTurunan(satu, lomba) && satu.atur?.asal?.jenis === 'final');

/** The standings of a group: announced, or as they are now; null: nothing was played yet. */
export function klasemenGrup(grup: KeadaanLomba): IsiUmumkan['hasil'] | null {
  if (grup.umum) return grup.umum.hasil;
  const hitung = hitungHasil(grup);
  return hitung.isLengkap ? hitung.hasil : null;
}

/**
 * The best `terbaik` of each group, the winners first; or what is waited for. Only announced groups count: a protest may still change the others.
 */
export function usulFinal(lomba: KeadaanLomba, semua: readonly KeadaanLomba[], terbaik: number): UsulFinal {
  const grup = listLombaGrup(lomba, semua);
  const banyak = lomba.undiGrup?.hasil.length ?? 0;
  const belum = grup.filter((satu) => satu.umum === null).map(nomorGrup);
  if (banyak === 0 || grup.length < banyak) return { isSiap: false, sebab: teks('Buat dulu lomba tiap grup.', 'Make a competition of each group first.') };
  if (belum.length > 0) {
    const daftar = belum.join(', ');
    return {
      isSiap: false,
      sebab: teks(`Grup ${daftar} belum diumumkan. Final dibuat sesudahnya.`, `Group ${daftar} is not announced yet; the final comes after.`),
    };
  }
  const pilihan = grup.map((satu) => {
    const dinilai = (satu.umum?.hasil ?? []).flatMap(({ regu, peringkat, keadaan }) =>
      keadaan === 'dinilai' && peringkat !== null ? [{ id: regu, peringkat }] : [],
    );
    return { satu, ...pilihLolos(dinilai, terbaik), urut: dinilai };
  });
  const seri = pilihan.filter((satu) => satu.seri.length > 0);
  if (seri.length > 0) {
    const daftar = seri.map(({ satu }) => nomorGrup(satu)).join(', ');
    return {
      isSiap: false,
      sebab: teks(
        `Grup ${daftar} masih seri di batas lolos. Ambil lebih banyak atau lebih sedikit regu.`,
        `Group ${daftar} is tied at the limit. Take more or fewer teams.`,
      ),
    };
  }
  const regu = pilihan
    .flatMap(({ satu, lolos, urut }) => lolos.map((id) => ({ regu: satu.regu.find((lain) => lain.id === id), ke: urut.findIndex((lain) => lain.id === id) })))
    .sort((a, b) => a.ke - b.ke)
    .flatMap((satu) => satu.regu ?? []);
  return regu.length === 0 ? { isSiap: false, sebab: teks('Tidak ada regu yang bisa lolos.', 'No team can go on.') } : { isSiap: true, regu };
}
