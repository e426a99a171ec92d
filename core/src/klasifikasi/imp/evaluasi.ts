// The evaluation of one institution in one month, as the office keeps it: levels, class, score, like, silence. No name of a person.
import { type HasilBinaan, kelasBerlaku, listBinaanTerbuka, type PerjalananKelas, usulMenunggu } from '../../institusi/kelas.ts';
import { PERAN_BAKTI, type PeranBakti } from '../../institusi/pilihan.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { akhirBulan, type Bulan, type Tanggal } from '../../tanggal.ts';
import type { MedanDesa } from '../../tetapan/medan.ts';
import { type BuktiTahun, kunciPelajaran } from './bukti.ts';
import { dasarBelajar } from './dasar-belajar.ts';
import type { Kelas, TingkatPeran } from './gabung.ts';
import { bulanTutup, kelasTutup } from './kelas-tutup.ts';
import { laporanMasuk } from './laporan-masuk.ts';
import { type Rubrik, rubrikPada } from './rubrik.ts';
import { type CiriSebaya, ciriSebaya } from './sebaya.ts';
import { catatanTerakhir } from './senyap.ts';
import { type SkorBulan, skorBulan } from './skor-bulan.ts';

/** Reasons and agreements are free words that may name somebody: an office keeps that they were given, by dates and states. */
export type RinciKelas = {
  readonly putusan: { readonly sampai: Bulan; readonly rubrik: number; readonly hitung: Kelas; readonly isBeralasan: boolean } | null;
  /** The newest first. */
  readonly binaan: readonly {
    readonly tanggal: Tanggal;
    readonly peran: PeranBakti;
    readonly tenggat: Tanggal;
    readonly selesai: Pick<HasilBinaan, 'tanggal' | 'hasil'> | null;
  }[];
};

/** Kept for each institution and month; replaced by the recount of the village, never changed by hand. */
export type Evaluasi = {
  /** Version of the rubric in force on the last day of the closed month that is judged. */
  readonly rubrik: number;
  /** Up to this month, or while it runs the last closed one; null: there is no closed month to judge. */
  readonly bukti: BuktiTahun | null;
  readonly tingkat: TingkatPeran | null;
  readonly hitung: Kelas | null;
  /** The decision in force at the end of the month; `isBerbeda`: it is another class than the computed one. */
  readonly putus: { readonly kelas: Kelas; readonly tanggal: Tanggal; readonly isBerbeda: boolean; readonly tanggapan: 'setuju' | 'tidak' | null } | null;
  readonly usul: Kelas | null;
  /** 0 to 100 by role; null: nothing was expected, or not known. */
  readonly skor: Readonly<Record<PeranBakti, number | null>>;
  readonly nilai: number | null;
  /** Lessons of each role that its cadres passed, in the month and ever; left out in rows counted before this was. */
  readonly pelajaran?: Readonly<Record<PeranBakti, { readonly bulan: number; readonly semua: number }>>;
  readonly ciri: CiriSebaya;
  readonly petugas: number;
  /** The last day on which anything was recorded, up to the end of the month. */
  readonly terakhir: Tanggal | null;
  /** Agreed steps; `tenggat`: the days the open ones are due, left out in rows counted before this was. */
  readonly binaan: { readonly terbuka: number; readonly lewat: number; readonly selesai: number; readonly tenggat?: readonly Tanggal[] };
  /** What the decision in force rests on, and the agreed steps, without a word of theirs; left out in rows counted before this was. */
  readonly rinci?: RinciKelas;
};

/** What people decided, proposed, replied and agreed, apart from what is counted. */
export type KeadaanKelas = Pick<Evaluasi, 'putus' | 'usul' | 'binaan' | 'rinci'>;

/** Agreed steps that are kept one by one: about a year of monthly coaching. */
const BANYAK_BINAAN = 12;

const hitungLewat = (tenggat: readonly Tanggal[], pada: Tanggal): number => tenggat.filter((satu) => satu < pada).length;

/** The same, its agreed steps overdue as of a later day than that of the count. */
export function keadaanHariIni({ putus, usul, binaan, rinci }: KeadaanKelas, hariIni: Tanggal): KeadaanKelas {
  const { tenggat } = binaan;
  const kini = { putus, usul, binaan: tenggat ? { ...binaan, lewat: hitungLewat(tenggat, hariIni) } : binaan };
  return rinci === undefined ? kini : { ...kini, rinci };
}

function rinciKelas(kelas: PerjalananKelas): RinciKelas {
  const putus = kelasBerlaku(kelas);
  return {
    putusan: putus && { sampai: putus.sampai, rubrik: putus.rubrik, hitung: putus.hitung, isBeralasan: putus.alasan !== null },
    binaan: kelas.binaan
      .map(({ id, tanggal, peran, tenggat }) => {
        const hasil = kelas.binaanSelesai.get(id);
        return { tanggal, peran, tenggat, selesai: hasil ? { tanggal: hasil.tanggal, hasil: hasil.hasil } : null };
      })
      .toSorted((a, b) => b.tanggal.localeCompare(a.tanggal))
      .slice(0, BANYAK_BINAAN),
  };
}

const SKOR_KOSONG = Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, null])) as Record<PeranBakti, null>;

function keadaanKelas({ institusi: { kelas } }: InstitusiPotret, pada: Tanggal, hitung: Kelas | null): KeadaanKelas {
  const putus = kelasBerlaku(kelas);
  const tanggapan = kelas.tanggapan.findLast((satu) => satu.putusId === putus?.id);
  const tenggat = listBinaanTerbuka(kelas).map((satu) => satu.tenggat);
  return {
    putus:
      putus === null
        ? null
        : {
            kelas: putus.putus,
            tanggal: putus.tanggal,
            // What is counted here, not what the decision says was counted.
            isBerbeda: putus.putus !== (hitung ?? putus.hitung),
            tanggapan: tanggapan ? (tanggapan.isSetuju ? 'setuju' : 'tidak') : null,
          },
    usul: usulMenunggu(kelas)?.hitung ?? null,
    binaan: { terbuka: tenggat.length, lewat: hitungLewat(tenggat, pada), selesai: kelas.binaanSelesai.size, tenggat },
    rinci: rinciKelas(kelas),
  };
}

/** What the office set: all rubrics, and the terrain of the village through time. */
export type TetapanKantor = { readonly rubrik: readonly Rubrik[]; readonly medan: readonly MedanDesa[] };

function hitungPelajaran(potret: InstitusiPotret, skor: SkorBulan): NonNullable<Evaluasi['pelajaran']> {
  const semua = dasarBelajar(potret);
  const satu = (peran: PeranBakti) => ({ bulan: skor.peran[peran].pelajaran.length, semua: semua[kunciPelajaran(peran)]?.length ?? 0 });
  return Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, satu(nilai)])) as NonNullable<Evaluasi['pelajaran']>;
}

/** An institution at the end of a month (today while it runs), and at the end of the last closed month up to it: the same picture once it has closed. */
export type PotretDinilai = { readonly potret: InstitusiPotret; readonly tutup: InstitusiPotret | null };

/**
 * Evaluates an institution in a month: the score of that month, and the class over the closed months up to it. Null: it did not work in that
 * month, or its kind is not known.
 */
export function evaluasiBulan({ potret, tutup }: PotretDinilai, bulan: Bulan, kantor: TetapanKantor, hariIni: Tanggal, parameter: Parameter): Evaluasi | null {
  const { jenis } = potret.institusi;
  const sampai = bulanTutup(bulan, hariIni);
  const [ciri, rubrik] = [ciriSebaya(potret, kantor.medan, parameter), rubrikPada(kantor.rubrik, akhirBulan(sampai))];
  if (!potret.isAda || jenis === null || ciri === null || rubrik === undefined) return null;
  const hasil = tutup && kelasTutup(tutup, sampai, kantor.rubrik);
  const skor = skorBulan(potret, bulan, { masuk: laporanMasuk(potret), hariIni }, parameter);
  return {
    rubrik: rubrik.versi,
    bukti: hasil?.bukti ?? null,
    tingkat: hasil?.nilai.tingkat ?? null,
    hitung: hasil?.nilai.kelas ?? null,
    ...keadaanKelas(potret, akhirBulan(bulan) < hariIni ? akhirBulan(bulan) : hariIni, hasil?.nilai.kelas ?? null),
    skor:
      skor === null ? SKOR_KOSONG : (Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, skor.peran[nilai].nilai])) as Record<PeranBakti, number | null>),
    nilai: skor?.nilai ?? null,
    ...(skor === null ? {} : { pelajaran: hitungPelajaran(potret, skor) }),
    ciri,
    petugas: potret.petugas.length,
    terakhir: catatanTerakhir(potret),
  };
}
