// Mothers, young children and those who will marry, seen on one day, with what was done for them in the month up to that day.
import { getRiwayatAnak } from '../anak/ibu-anak.ts';
import { listAnakDi } from '../anak/tanya-anak.ts';
import { type Catin, listCatin } from '../catin/catin.ts';
import { type IbuHamil, listIbuHamil } from '../hamil/kehamilan.ts';
import { isKbpp } from '../kb/peristiwa.ts';
import { type Anggota, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import { isDidampingi } from '../krs/krs-keluarga.ts';
import type { UntukDamping } from '../krs/pilihan-krs.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { awalBulan, bulanDari, bulanPenuh, type Tanggal, tambahHari } from '../tanggal.ts';

export type IbuHamilPotret = IbuHamil & {
  /** In the month: accompanied, given iron tablets, takes them. */
  readonly didampingi: boolean;
  readonly diberiTtd: boolean;
  readonly minumTtd: boolean;
  /** At any visit of this pregnancy: told about contraception. */
  readonly diberiTahuKb: boolean;
};

export type BalitaPotret = {
  readonly anak: Anggota;
  /** Completed months. */
  readonly bulan: number;
  /** In the month: weighed; and weighed, card filled, or the family assisted for or visited about children. */
  readonly ditimbang: boolean;
  readonly didampingi: boolean;
};

export type IbuAnakPotret = {
  readonly ibuHamil: readonly IbuHamilPotret[];
  /** Present children under five with a known birth date, the youngest first. */
  readonly balita: readonly BalitaPotret[];
  /** Plans to marry whose day had not passed when the month began. */
  readonly catin: readonly Catin[];
  /** Births whose 42 days ended in the month, and how many of them were followed by a method in time. */
  readonly kelahiran: { readonly jumlah: number; readonly kbpp: number };
};

/** Nothing of a family that is not here. */
export const IBU_ANAK_POTRET_KOSONG: IbuAnakPotret = { ibuHamil: [], balita: [], catin: [], kelahiran: { jumlah: 0, kbpp: 0 } };

/** KIE about young children: 1000 HPK and feeding, upbringing. */
const TOPIK_ANAK: ReadonlySet<string> = new Set(['K07', 'K09']);

type DalamBulan = (tanggal: Tanggal) => boolean;

/** Whether the family got assistance for these in the month; it is written for the family, so it counts for each of them. */
const isDidampingiUntuk = (keluarga: Keluarga, untuk: UntukDamping, dalamBulan: DalamBulan): boolean =>
  keluarga.damping.some((satu) => satu.untuk === untuk && isDidampingi(satu) && dalamBulan(satu.tanggal));

function potretHamil(keluarga: Keluarga, pada: Tanggal, parameter: Parameter, dalamBulan: DalamBulan): IbuHamilPotret[] {
  return listIbuHamil(keluarga, pada, parameter).map((ibu) => {
    const bulanIni = ibu.periksa.filter((satu) => dalamBulan(satu.tanggal));
    return {
      ...ibu,
      didampingi: bulanIni.some((satu) => satu.didampingi) || isDidampingiUntuk(keluarga, 'bumil', dalamBulan),
      diberiTtd: bulanIni.some((satu) => (satu.ttdDiberi ?? 0) > 0),
      minumTtd: bulanIni.findLast((satu) => satu.ttdDiminum !== null)?.ttdDiminum === true,
      diberiTahuKb: ibu.periksa.some((satu) => satu.kieKb === true),
    };
  });
}

function potretBalita(keluarga: Keluarga, pada: Tanggal, parameter: Parameter, dalamBulan: DalamBulan): BalitaPotret[] {
  const isBalita = ({ lahir }: Anggota): boolean => lahir !== null && lahir <= pada && bulanPenuh(lahir, pada) < parameter['krs.balitaMonthsExclusive'];
  const isDibantu = isDidampingiUntuk(keluarga, 'baduta', dalamBulan);
  const isDikunjungi = keluarga.kunjungan.some((satu) => dalamBulan(satu.tanggal) && satu.topik.some((topik) => TOPIK_ANAK.has(topik)));
  return listAnakDi(keluarga, pada, isBalita).map((anak) => {
    const { ukur, kka } = getRiwayatAnak(keluarga, anak.id);
    const bulanIni = ukur.filter((satu) => dalamBulan(satu.tanggal));
    return {
      anak,
      bulan: bulanPenuh(anak.lahir as Tanggal, pada),
      ditimbang: bulanIni.some((satu) => satu.berat !== null),
      didampingi: bulanIni.length > 0 || isDibantu || isDikunjungi || kka.some((satu) => dalamBulan(satu.tanggal)),
    };
  });
}

function hitungKelahiran(keluarga: Keluarga, parameter: Parameter, dalamBulan: DalamBulan): IbuAnakPotret['kelahiran'] {
  const kelahiran = [...keluarga.pasangan.values()].flatMap((pasangan) => {
    const ibu = keluarga.anggota.get(pasangan.istriId);
    if (!ibu || !isHadir(ibu)) return [];
    const selesai = pasangan.persalinan.filter((satu) => satu.hasil !== 'keguguran' && dalamBulan(tambahHari(satu.tanggal, parameter['kb.kbppDays'])));
    return selesai.map((satu) => isKbpp(pasangan, satu, parameter));
  });
  return { jumlah: kelahiran.length, kbpp: kelahiran.filter(Boolean).length };
}

/** The picture on the day `pada` of a family that is here. */
export function potretIbuAnak(keluarga: Keluarga, pada: Tanggal, parameter: Parameter): IbuAnakPotret {
  const awal = awalBulan(bulanDari(pada));
  const dalamBulan: DalamBulan = (tanggal) => tanggal >= awal && tanggal <= pada;
  return {
    ibuHamil: potretHamil(keluarga, pada, parameter, dalamBulan),
    balita: potretBalita(keluarga, pada, parameter, dalamBulan),
    catin: listCatin(keluarga, pada, parameter).filter((satu) => satu.rencana.rencana >= awal),
    kelahiran: hitungKelahiran(keluarga, parameter, dalamBulan),
  };
}
