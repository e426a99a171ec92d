// The monthly recap of one group, by the columns of SIGA (poktan.md 3 to 5): counted from its meetings and the families' book.
import type { Parameter } from '../parameter/parameter.ts';
import { awalBulan, type Bulan, bulanDari, type Tanggal } from '../tanggal.ts';
import { keadaanPus } from './keadaan-pus.ts';
import { type CariKeluarga, isMasihWarga } from './kesertaan.ts';
import { type KolomMateri, kolomMateri } from './materi.ts';
import { type AnggotaPoktan, isAnggotaOrang, kunciKeluarga, kunciOrang, listAnggota, type Pertemuan, type Poktan } from './poktan.ts';
import { isOrangLansia } from './sasaran.ts';

export type RekapPoktan = {
  /** The card was in force on some day of the month. */
  readonly isAda: boolean;
  /** It reported: a meeting, or the word that there was none (poktan.md 6.4). */
  readonly isLapor: boolean;
  readonly materi: ReadonlySet<KolomMateri>;
  readonly pertemuan: number;
  /** A meeting held both ways counts in both, as the real tables do. */
  readonly tatapMuka: number;
  readonly virtual: number;
  /** Member families at the end of the month; persons in PIK-R. */
  readonly anggota: number;
  /** Member families who came at least once, and guests. */
  readonly hadir: number;
  readonly pus: number;
  readonly kb: number;
  /** Of those present: families of whom it is not known whether they are PUS. */
  readonly takTentu: number;
  readonly anak: number;
  readonly kka: number;
  readonly kms: number;
  readonly sesuai: number;
  readonly tidakSesuai: number;
  /** Children judged at all; one ticked both ways is one child. */
  readonly dinilai: number;
  readonly lansiaAnggota: number;
  /** Elderly members who came; guests apart, so that the share of members stays a share. */
  readonly lansiaAnggotaHadir: number;
  readonly lansiaHadir: number;
  readonly remajaHadir: number;
  readonly pertemuanPkbr: number;
  readonly hadirPkbr: number;
  /** Members present, summed over meetings, and members times meetings (indicators.md D5). */
  readonly kaliHadir: number;
  readonly kaliAnggota: number;
};

const jumlah = (pertemuan: readonly Pertemuan[], ambil: (satu: Pertemuan) => number | null): number =>
  pertemuan.reduce((total, satu) => total + (ambil(satu) ?? 0), 0);

const isAnggotaPada = (satu: AnggotaPoktan, hari: Tanggal): boolean => satu.masuk <= hari && (satu.keluar === null || satu.keluar > hari);

/** The members who came to any of the meetings; an id nobody knows (its record has not arrived, or was withdrawn) is left out. */
function listHadir({ anggota }: Poktan, pertemuan: readonly Pertemuan[]): AnggotaPoktan[] {
  const id = new Set(pertemuan.flatMap((satu) => satu.hadir));
  return [...id].flatMap((satu) => anggota.get(satu) ?? []);
}

const hitungOrang = (anggota: readonly AnggotaPoktan[]): number => new Set(anggota.map(kunciOrang)).size;
const hitungKeluarga = (anggota: readonly AnggotaPoktan[]): number => new Set(anggota.map(kunciKeluarga)).size;

function hitungPus(hadir: readonly AnggotaPoktan[], pertemuan: readonly Pertemuan[], pada: Tanggal, cari: CariKeluarga, parameter: Parameter) {
  const keluarga = [...new Map(hadir.map((satu) => [kunciKeluarga(satu), satu.keluargaId])).values()];
  const keadaan = keluarga.map((id) => keadaanPus(id === null ? undefined : cari(id), pada, parameter));
  return {
    pus: keadaan.filter((satu) => satu.pus === true).length + jumlah(pertemuan, (satu) => satu.tamuPus),
    kb: keadaan.filter((satu) => satu.kb).length + jumlah(pertemuan, (satu) => satu.tamuKb),
    takTentu: keadaan.filter((satu) => satu.pus === null).length + jumlah(pertemuan, (satu) => (satu.tamuPus === null ? satu.tamuKeluarga : 0)),
  };
}

/** What was seen of one child over the meetings of a month. */
export type AnakHadir = { readonly kka: boolean; readonly kms: boolean; readonly perkembangan: 'sesuai' | 'tidak' | 'keduanya' | null };

/** Distinct children over the meetings; of a child seen twice the later judgement holds, and nothing counts for one who was not there. */
export function listAnakHadir(pertemuan: readonly Pertemuan[]): Map<string, AnakHadir> {
  const anak = new Map<string, AnakHadir>();
  for (const satu of pertemuan) {
    for (const id of satu.anak) {
      const lama = anak.get(id);
      const [sesuai, tidak] = [satu.sesuai.includes(id), satu.tidakSesuai.includes(id)];
      const kini = sesuai && tidak ? 'keduanya' : sesuai ? 'sesuai' : tidak ? 'tidak' : null;
      const isDicatat = { kka: satu.kka.includes(id) || Boolean(lama?.kka), kms: satu.kms.includes(id) || Boolean(lama?.kms) };
      anak.set(id, { ...isDicatat, perkembangan: kini ?? lama?.perkembangan ?? null });
    }
  }
  return anak;
}

function hitungAnak(pertemuan: readonly Pertemuan[]) {
  const semua = [...listAnakHadir(pertemuan).values()];
  const hitung = (perkembangan: 'sesuai' | 'tidak'): number =>
    semua.filter((satu) => satu.perkembangan === perkembangan || satu.perkembangan === 'keduanya').length;
  return {
    anak: semua.length,
    kka: semua.filter((satu) => satu.kka).length,
    kms: semua.filter((satu) => satu.kms).length,
    sesuai: hitung('sesuai'),
    tidakSesuai: hitung('tidak'),
    dinilai: semua.filter((satu) => satu.perkembangan !== null).length,
  };
}

/** Elderly persons among members; one from outside the book is elderly when asked how independent. */
function hitungLansia(anggota: readonly AnggotaPoktan[], pada: Tanggal, cari: CariKeluarga, parameter: Parameter): number {
  const isLansia = ({ keluargaId, anggotaId, kemandirian }: AnggotaPoktan): boolean =>
    keluargaId === null ? kemandirian !== null : anggotaId !== null && isOrangLansia(cari(keluargaId)?.anggota.get(anggotaId), pada, parameter);
  return new Set(anggota.filter(isLansia).map((satu) => satu.anggotaId ?? satu.id)).size;
}

function hitungKehadiran(poktan: Poktan, pertemuan: readonly Pertemuan[]) {
  const semua = [...poktan.anggota.values()];
  // One person or family that was entered twice, and merged since, is one member.
  const hitung = isAnggotaOrang(poktan.jenis) ? hitungOrang : hitungKeluarga;
  let kaliHadir = 0;
  let kaliAnggota = 0;
  for (const satu of pertemuan) {
    const saatItu = semua.filter((anggota) => isAnggotaPada(anggota, satu.tanggal));
    kaliAnggota += hitung(saatItu);
    kaliHadir += hitung(saatItu.filter((anggota) => satu.hadir.includes(anggota.id)));
  }
  return { kaliHadir, kaliAnggota };
}

/** Whether a group reported for a month: a meeting in it, or the word that there was none. */
export const isLaporBulan = ({ pertemuan, nihil }: Poktan, bulan: Bulan): boolean =>
  pertemuan.some((satu) => bulanDari(satu.tanggal) === bulan) || nihil.some((satu) => bulanDari(satu) === bulan);

/** The recap of the month of `pada`, as known on that day. `cari` gives families of the same day. */
export function rekapPoktan(poktan: Poktan, pada: Tanggal, cari: CariKeluarga, parameter: Parameter): RekapPoktan {
  const bulan = bulanDari(pada);
  const jenis = poktan.jenis ?? 'bkb';
  const pertemuan = poktan.pertemuan.filter((satu) => bulanDari(satu.tanggal) === bulan);
  const isAda = poktan.terdaftar !== null && (poktan.nonaktif === null || poktan.nonaktif >= awalBulan(bulan));
  const isPkbr = (satu: Pertemuan): boolean => satu.materi.some((materi) => kolomMateri(jenis, materi) === 'pkbr');
  const pkbr = pertemuan.filter(isPkbr);
  const anggota = listAnggota(poktan).filter((satu) => isMasihWarga(satu, cari));
  const hadir = listHadir(poktan, pertemuan);
  const isOrang = jenis === 'pikr';
  const lansiaAnggotaHadir = hitungLansia(
    hadir.filter((satu) => satu.keluar === null),
    pada,
    cari,
    parameter,
  );
  return {
    isAda,
    isLapor: isAda && isLaporBulan(poktan, bulan),
    materi: new Set(pertemuan.flatMap((satu) => satu.materi.map((materi) => kolomMateri(jenis, materi)))),
    pertemuan: pertemuan.length,
    tatapMuka: pertemuan.filter((satu) => satu.cara !== 'virtual').length,
    virtual: pertemuan.filter((satu) => satu.cara !== 'tatap-muka').length,
    anggota: isOrang ? hitungOrang(anggota) : hitungKeluarga(anggota),
    hadir: hitungKeluarga(hadir) + jumlah(pertemuan, (satu) => satu.tamuKeluarga),
    ...hitungPus(hadir, pertemuan, pada, cari, parameter),
    ...hitungAnak(pertemuan),
    lansiaAnggota: hitungLansia(anggota, pada, cari, parameter),
    lansiaAnggotaHadir,
    lansiaHadir: hitungLansia(hadir, pada, cari, parameter) + jumlah(pertemuan, (satu) => satu.tamuLansia),
    remajaHadir: isOrang ? hitungOrang(hadir) + jumlah(pertemuan, (satu) => satu.tamuRemaja) : 0,
    pertemuanPkbr: pkbr.length,
    hadirPkbr: hitungKeluarga(listHadir(poktan, pkbr)) + jumlah(pkbr, (satu) => satu.tamuKeluarga),
    ...hitungKehadiran(poktan, pertemuan),
  };
}
