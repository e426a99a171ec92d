// The result of a judged competition: scores, ranks, places, the step that broke each tie; or what keeps it open.
import { type Gelar, gelarDari } from './gelar.ts';
import type { Lembar } from './lembar-juri.ts';
import { dendaWaktu, type NilaiLembar, nilaiJuri, rataPangkas } from './nilai-regu.ts';
import { dariAngka, jumlah, kurang, NOL, type Pecahan } from './pecahan.ts';
import { type KeadaanRegu, type Kekurangan, keadaanRegu, lembarRegu, listKekurangan, type Pelaksanaan, type Regu } from './pelaksanaan.ts';
import { type Seri, susunPeringkat } from './peringkat.ts';
import { aturanPenampilan, type BahanSeri } from './seri-penampilan.ts';
import { type LangkahSeri, type Lomba, periksaLomba } from './skema-lomba.ts';

/** How a score came about: each juror, the mean of those that count, the points taken off. */
export type RincianNilai = {
  readonly perJuri: readonly { readonly juri: string; readonly nilai: Pecahan }[];
  readonly rata: Pecahan;
  readonly denda: Pecahan;
};

export type HasilRegu = {
  readonly regu: string;
  readonly kontingen: string;
  readonly keadaan: KeadaanRegu;
  /** Null for a team that was not judged; so is `nilai`, the unrounded score. */
  readonly rincian: RincianNilai | null;
  readonly nilai: Pecahan | null;
  /** Null when disqualified: shown, not ranked. An absent team has the last rank and no title. */
  readonly peringkat: number | null;
  readonly gelar: Gelar | null;
};

export type HasilLomba =
  | { readonly isLengkap: false; readonly kurang: readonly Kekurangan[] }
  /** Best first; then the absent, who share the last rank; then the disqualified. */
  | { readonly isLengkap: true; readonly regu: readonly HasilRegu[]; readonly seri: readonly Seri<LangkahSeri>[] };

type Dinilai = { readonly bahan: BahanSeri; readonly rincian: RincianNilai; readonly nilai: Pecahan };

/** The score of one team out of its standing sheets, at least one (events.md 5). */
function nilaiRegu(lomba: Lomba, jalan: Pelaksanaan, regu: string, lembar: readonly Lembar[]): Dinilai {
  const nilai = lembar.map((satu) => satu.nilai as NilaiLembar);
  const perJuri = lembar.map((satu) => ({ juri: satu.juri, nilai: nilaiJuri(lomba, satu.nilai as NilaiLembar) }));
  const angka = perJuri.map((satu) => satu.nilai);
  const rata = rataPangkas(angka, lomba.juri.pangkasMulai) as Pecahan;
  const lain = jalan.pelanggaran.filter((satu) => satu.regu === regu).map((satu) => dariAngka(satu.poin));
  const lama = jalan.lama[regu];
  const denda = jumlah([lama === undefined ? NOL : dendaWaktu(lomba, lama), ...lain]);
  return { bahan: { nilai, perJuri: angka, denda }, rincian: { perJuri, rata, denda }, nilai: kurang(rata, denda) };
}

/**
 * Ranks every team, once nothing is missing. Before that it tells only what is missing, so that nobody learns a mark early.
 * Throws when the rules themselves cannot be used (`periksaLomba`): such a competition is never opened.
 */
export function hasilLomba(lomba: Lomba, jalan: Pelaksanaan): HasilLomba {
  if (periksaLomba(lomba).length > 0) throw new Error('aturan lomba belum sah');
  const kekurangan = listKekurangan(lomba, jalan);
  if (kekurangan.length > 0) return { isLengkap: false, kurang: kekurangan };
  const adaLembar = lembarRegu(lomba, jalan);
  const menurut = (keadaan: KeadaanRegu): Regu[] => jalan.regu.filter((satu) => keadaanRegu(lomba, jalan, satu.id) === keadaan);
  const dinilai = new Map(menurut('dinilai').map(({ id }) => [id, nilaiRegu(lomba, jalan, id, adaLembar(id))]));
  const get = (regu: string): Dinilai => dinilai.get(regu) as Dinilai;
  const entri = [...dinilai].map(([id, { nilai }]) => ({ id, nilai }));
  const aturan = aturanPenampilan(lomba, jalan, (regu) => get(regu).bahan);
  const { urutan, seri } = susunPeringkat(entri, aturan, lomba.peringkat);
  const kontingen = new Map(jalan.regu.map((satu) => [satu.id, satu.kontingen]));
  const terakhir = lomba.peringkat === 'rapat' ? (urutan.at(-1)?.peringkat ?? 0) + 1 : urutan.length + 1;
  const tanpaNilai = { rincian: null, nilai: null, gelar: null };
  const regu = [
    ...urutan.map(({ id, peringkat }): HasilRegu => {
      const { rincian, nilai } = get(id);
      return { regu: id, kontingen: kontingen.get(id) as string, keadaan: 'dinilai', rincian, nilai, peringkat, gelar: gelarDari(peringkat, lomba) };
    }),
    ...menurut('tidak-hadir').map(
      (satu): HasilRegu => ({ regu: satu.id, kontingen: satu.kontingen, keadaan: 'tidak-hadir', peringkat: terakhir, ...tanpaNilai }),
    ),
    ...menurut('diskualifikasi').map(
      (satu): HasilRegu => ({ regu: satu.id, kontingen: satu.kontingen, keadaan: 'diskualifikasi', peringkat: null, ...tanpaNilai }),
    ),
  ];
  return { isLengkap: true, regu, seri };
}
