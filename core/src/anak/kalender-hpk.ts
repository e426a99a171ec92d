// The calendar of the first 1000 days: 270 of pregnancy and 730 after birth, with what belongs to each stretch (BKB HI 2023).
import type { IbuHamil } from '../hamil/kehamilan.ts';
import { isKbpp } from '../kb/peristiwa.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { bulanPenuh, selisihHari, type Tanggal, tambahBulanTanggal, tambahHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { getRiwayatAnak } from './ibu-anak.ts';
import type { UkurAnak } from './riwayat-anak.ts';

/** `lewat`: its days are over and it is not complete, as far as anyone wrote down. */
export type KeadaanLangkah = 'nanti' | 'sekarang' | 'selesai' | 'lewat';

export type LangkahHpk = {
  readonly kode: 'anc' | 'nifas' | 'kbpp' | 'asi' | 'mpasi' | 'timbang';
  readonly judul: Teks;
  readonly dari: Tanggal;
  /** The first day after it. */
  readonly sampai: Tanggal;
  readonly keadaan: KeadaanLangkah;
  /** How many were written down, out of how many; null: Lini does not count these. */
  readonly hitungan: { readonly ada: number; readonly perlu: number } | null;
};

export type KalenderHpk = {
  readonly awal: Tanggal;
  /** The first day after the 1000. */
  readonly akhir: Tanggal;
  /** 1 to 1000; null before and after. */
  readonly hariKe: number | null;
  readonly langkah: readonly LangkahHpk[];
};

/** What was written down and the calendar looks at. */
export type FaktaHpk = {
  /** The last period of the pregnancy; null or left out: not known, the pregnancy is counted back from the birth. */
  readonly hpht?: Tanggal | null;
  /** Examinations by a midwife or doctor while pregnant. */
  readonly anc: number;
  /** KB begun within 42 days of the birth; null: the mother is not known here. */
  readonly kbpp: boolean | null;
  readonly ukur: readonly UkurAnak[];
};

type Rentang = { dari: Tanggal; sampai: Tanggal };

const nilai = ({ dari, sampai }: Rentang, isSelesai: boolean, pada: Tanggal): KeadaanLangkah => {
  if (isSelesai) return 'selesai';
  if (pada < dari) return 'nanti';
  return pada < sampai ? 'sekarang' : 'lewat';
};

/** Months of life in which the child was weighed, of those begun until the day (at most 24). */
export function hitungTimbang(lahir: Tanggal, ukur: readonly UkurAnak[], pada: Tanggal): { ada: number; perlu: number } {
  const bulan = new Set(ukur.filter((satu) => satu.berat !== null && satu.tanggal <= pada).map((satu) => bulanPenuh(lahir, satu.tanggal)));
  return { ada: [...bulan].filter((satu) => satu >= 0 && satu < 24).length, perlu: Math.min(24, Math.max(0, bulanPenuh(lahir, pada) + 1)) };
}

/** The calendar of a child born, or expected, on `lahir`, seen on the day `pada`. */
export function kalenderHpk(lahir: Tanggal, fakta: FaktaHpk, pada: Tanggal, parameter: Parameter): KalenderHpk {
  const [awal, akhir] = [tambahHari(lahir, -parameter['hpk.pregnancyDays']), tambahHari(lahir, parameter['hpk.afterBirthDays'])];
  const nifas = tambahHari(lahir, parameter['kb.kbppDays'] + 1);
  const [enam, lanjut] = [tambahBulanTanggal(lahir, parameter['asi.exclusiveMonths']), tambahBulanTanggal(lahir, parameter['mpasi.mashedUntilMonth'] + 1)];
  const makan = fakta.ukur.filter((satu) => satu.makan !== null && satu.tanggal <= pada);
  const isMakan = makan.some((satu) => satu.tanggal >= enam && (satu.makan === 'asi-makanan' || satu.makan === 'makanan-saja'));
  const awalAsi = makan.filter((satu) => satu.tanggal < enam);
  const timbang = hitungTimbang(lahir, fakta.ukur, pada);
  const anc = { ada: fakta.anc, perlu: parameter['anc.min'] };
  const langkah = (kode: LangkahHpk['kode'], judul: Teks, rentang: Rentang, isSelesai: boolean, hitungan: LangkahHpk['hitungan'] = null): LangkahHpk => ({
    kode,
    judul,
    ...rentang,
    keadaan: nilai(rentang, isSelesai, pada),
    hitungan,
  });
  return {
    awal,
    akhir,
    hariKe: pada >= awal && pada < akhir ? selisihHari(awal, pada) + 1 : null,
    langkah: [
      langkah(
        'anc',
        teks(`Periksa hamil ${anc.perlu} kali`, `${anc.perlu} checks while pregnant`),
        { dari: fakta.hpht ?? awal, sampai: lahir },
        anc.ada >= anc.perlu,
        anc,
      ),
      langkah(
        'nifas',
        teks(`Rencanakan ${parameter['nifas.min']} kali periksa sesudah melahirkan`, `Plan ${parameter['nifas.min']} checks after the birth`),
        { dari: lahir, sampai: nifas },
        false,
      ),
      langkah('kbpp', teks('KB sesudah melahirkan', 'Contraception after the birth'), { dari: lahir, sampai: nifas }, fakta.kbpp === true),
      langkah(
        'asi',
        teks('ASI saja sampai 6 bulan', 'Breast milk only, to six months'),
        { dari: lahir, sampai: enam },
        pada >= enam && awalAsi.length > 0 && awalAsi.every((satu) => satu.makan === 'asi-saja'),
      ),
      langkah('mpasi', teks('Mulai MP-ASI lumat, 6 sampai 8 bulan', 'First mashed food, six to eight months'), { dari: enam, sampai: lanjut }, isMakan),
      langkah(
        'timbang',
        teks('Ditimbang setiap bulan', 'Weighed every month'),
        { dari: lahir, sampai: akhir },
        pada >= akhir && timbang.ada >= timbang.perlu,
        timbang,
      ),
    ],
  };
}

/** Examinations by a midwife or doctor between two days, both included. */
const hitungAnc = ({ hamilPeriksa }: Keluarga, ibuId: string | null, dari: Tanggal, sampai: Tanggal): number =>
  hamilPeriksa.filter((satu) => satu.istriId === ibuId && satu.diperiksaBidan === true && satu.tanggal >= dari && satu.tanggal <= sampai).length;

/**
 * The calendar of a member from what the family's catatan say; null when the birth date is not known. The 1000 days are counted from the
 * birth, the checks while pregnant from the last period where it was written down.
 */
export function hpkAnak(keluarga: Keluarga, anggotaId: string, pada: Tanggal, parameter: Parameter): KalenderHpk | null {
  const anak = keluarga.anggota.get(anggotaId);
  if (!anak || anak.lahir === null) return null;
  const { lahir, ibuId } = anak;
  const pasangan = ibuId === null ? undefined : keluarga.pasangan.get(ibuId);
  const hpht = pasangan?.persalinan.find((satu) => satu.tanggal === lahir)?.kehamilan?.hpht ?? null;
  const anc = hitungAnc(keluarga, ibuId, hpht ?? tambahHari(lahir, -parameter['hpk.pregnancyDays']), lahir);
  const kbpp = pasangan ? isKbpp(pasangan, { tanggal: lahir, hasil: 'lahir-hidup', kehamilan: null }, parameter) : null;
  return kalenderHpk(lahir, { anc, kbpp, ukur: getRiwayatAnak(keluarga, anggotaId).ukur, hpht }, pada, parameter);
}

/** The calendar of a child that is still expected, from its mother's last period; null when that day is not known. */
export function hpkHamil({ kehamilan, taksiranLahir, periksa }: IbuHamil, pada: Tanggal, parameter: Parameter): KalenderHpk | null {
  if (kehamilan.hpht === null || taksiranLahir === null) return null;
  const anc = periksa.filter((satu) => satu.diperiksaBidan === true).length;
  return kalenderHpk(taksiranLahir, { anc, kbpp: null, ukur: [], hpht: kehamilan.hpht }, pada, parameter);
}

/** What to do now: the steps that run today, the one that ends first ahead; empty outside the 1000 days. */
export const langkahKini = (kalender: KalenderHpk): LangkahHpk[] =>
  kalender.langkah.filter((satu) => satu.keadaan === 'sekarang').sort((a, b) => (a.sampai < b.sampai ? -1 : a.sampai > b.sampai ? 1 : 0));
