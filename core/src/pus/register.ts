// Register Pembinaan PUS of a year: twelve monthly cells per couple, and the counts under each month (forms.md 3.5).
import { METODE, type Metode } from '../kb/metode.ts';
import { jumlahAnakHidup, listAnak } from '../krs/empat-terlalu.ts';
import type { KeluargaPotret } from '../potret/potret.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { akhirBulan, type Bulan, bulanDari, bulanPenuh, daftarBulan, type Tanggal } from '../tanggal.ts';
import type { KotakPus } from './kotak.ts';

/**
 * The codes inside the cells. No official list was found (forms.md 3.5): these are Lini's own, and the screen says so. A method
 * by its short name, a non-user by the box of the programme, `?` a couple not asked.
 */
export const KODE_METODE: Record<Metode, string> = {
  iud: 'IUD',
  implan: 'IMP',
  mow: 'MOW',
  mop: 'MOP',
  suntik: 'STK',
  pil: 'PIL',
  kondom: 'KDM',
  mal: 'MAL',
  tradisional: 'TRD',
};
export const KODE_KOTAK: Record<Exclude<KotakPus, 'pa'>, string> = { hamil: 'H', ias: 'IAS', iat: 'IAT', tial: 'TIAL', belum: '?' };

/** One couple in one month; `diperiksa`: somebody looked at it in that month. */
export type SelRegister = { readonly kode: string; readonly kotak: KotakPus; readonly metode: Metode | null; readonly diperiksa: boolean };

export type BarisRegister = {
  readonly keluargaId: string;
  readonly istriId: string;
  readonly rt: string;
  readonly namaIstri: string;
  /** Null: the husband is not among the members, or cannot be told from several men. */
  readonly namaSuami: string | null;
  readonly umurIstri: number;
  /** Living children, in or out of the home; null: not asked, and none known by name. */
  readonly jumlahAnak: number | null;
  /** Completed months; null without a child whose birth date is known. */
  readonly umurBungsu: number | null;
  /** January to December; null: not a PUS here in that month, or the month has not begun. */
  readonly sel: readonly (SelRegister | null)[];
};

export type KakiRegister = {
  readonly bulan: Bulan;
  readonly pus: number;
  readonly metode: { readonly [Satu in Metode]: number };
  readonly pemerintah: number;
  readonly swasta: number;
  /** Users whose path is not known. */
  readonly jalurTakTahu: number;
  readonly kotak: { readonly [Satu in KotakPus]: number };
  readonly diperiksa: number;
};

export type Register = {
  readonly baris: readonly BarisRegister[] /** By month; null: the month has not begun. */;
  readonly kaki: readonly (KakiRegister | null)[];
};

/** Whether the couple was looked at in the month of `pada`, up to that day: asked, confirmed, served, or found pregnant. */
export function isDiperiksa({ pasangan, kotak }: PusPotret, pada: Tanggal): boolean {
  if (kotak === 'belum') return false;
  const isBulanIni = (hari: Tanggal | null | undefined): boolean => hari != null && hari <= pada && bulanDari(hari) === bulanDari(pada);
  return isBulanIni(pasangan.statusPada) || isBulanIni(pasangan.hamil?.dicatat);
}

const selDari = (pus: PusPotret, pada: Tanggal): SelRegister => ({
  kode: pus.kotak === 'pa' && pus.metode !== null ? KODE_METODE[pus.metode] : KODE_KOTAK[pus.kotak as Exclude<KotakPus, 'pa'>],
  kotak: pus.kotak,
  metode: pus.metode,
  diperiksa: isDiperiksa(pus, pada),
});

function findSuami({ keluarga, pus }: KeluargaPotret): string | null {
  // With several wives, or several married men, nobody can tell who is whose.
  const pria = [...keluarga.anggota.values()].filter((satu) => satu.jenisKelamin === 'L' && satu.statusKawin === 'kawin' && satu.meninggal === null);
  const kepala = pria.find((satu) => satu.hubungan === 'kepala');
  return (pria.length === 1 ? pria[0]?.nama : pus.every((satu) => satu.istri.hubungan === 'istri') ? kepala?.nama : null) ?? null;
}

function barisDari(potret: KeluargaPotret, { istri, umur }: PusPotret, sel: readonly (SelRegister | null)[]): BarisRegister {
  const anak = listAnak(potret.keluarga, istri.id);
  const bungsu = anak
    .flatMap((satu) => satu.lahir ?? [])
    .sort()
    .at(-1);
  return {
    keluargaId: potret.keluarga.id,
    istriId: istri.id,
    rt: potret.keluarga.rt,
    namaIstri: istri.nama,
    namaSuami: findSuami(potret),
    umurIstri: umur,
    jumlahAnak: jumlahAnakHidup(potret.keluarga, istri.id),
    umurBungsu: bungsu === undefined ? null : bulanPenuh(bungsu, potret.pada),
    sel,
  };
}

/** The counts of one month over its couples. */
export function kakiRegister(bulan: Bulan, pusList: readonly PusPotret[], pada: Tanggal): KakiRegister {
  const metode = Object.fromEntries(METODE.map(({ nilai }) => [nilai, 0])) as Record<Metode, number>;
  const kotak: Record<KotakPus, number> = { pa: 0, hamil: 0, ias: 0, iat: 0, tial: 0, belum: 0 };
  const jumlah = { pemerintah: 0, swasta: 0, jalurTakTahu: 0, diperiksa: 0 };
  for (const pus of pusList) {
    kotak[pus.kotak] += 1;
    if (isDiperiksa(pus, pada)) jumlah.diperiksa += 1;
    if (pus.kotak !== 'pa' || pus.metode === null) continue;
    metode[pus.metode] += 1;
    jumlah[pus.jalur ?? 'jalurTakTahu'] += 1;
  }
  return { bulan, pus: pusList.length, metode, kotak, ...jumlah };
}

/**
 * The register of a year as known on `hariIni`: past months by their last day, the present one by today. `potretList` are the
 * families' pictures of today; a couple has a line when it is a PUS in any month so far.
 */
export function susunRegister(potretList: readonly KeluargaPotret[], tahun: number, hariIni: Tanggal): Register {
  const bulanList = daftarBulan(`${tahun}-01`, `${tahun}-12`);
  const hari = bulanList.map((bulan) => (bulan > bulanDari(hariIni) ? null : bulan === bulanDari(hariIni) ? hariIni : akhirBulan(bulan)));
  const perBulan: PusPotret[][] = bulanList.map(() => []);
  const baris = potretList.flatMap((kini) => {
    const perIstri = new Map<string, { potret: KeluargaPotret; pus: PusPotret; sel: (SelRegister | null)[] }>();
    for (const [ke, pada] of hari.entries()) {
      const potret = pada === null ? null : pada === kini.pada ? kini : kini.padaHari(pada);
      for (const pus of potret?.isAktif ? potret.pus : []) {
        perBulan[ke]?.push(pus);
        const sel = perIstri.get(pus.istri.id)?.sel ?? bulanList.map(() => null);
        sel[ke] = selDari(pus, pada as Tanggal);
        perIstri.set(pus.istri.id, { potret: potret as KeluargaPotret, pus, sel });
      }
    }
    return [...perIstri.values()].map(({ potret, pus, sel }) => barisDari(potret, pus, sel));
  });
  return { baris, kaki: hari.map((pada, ke) => (pada === null ? null : kakiRegister(bulanList[ke] as Bulan, perBulan[ke] as PusPotret[], pada))) };
}
