// Who is going to marry: how long until the day, whether accompanied in time, what the screening shows, and whether it is too early.
import type { Peran } from '../akses/peran.ts';
import { type Anggota, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import type { JenisKelamin } from '../keluarga/pilihan.ts';
import { listDamping } from '../krs/krs-keluarga.ts';
import type { KunciParameter, Parameter } from '../parameter/parameter.ts';
import { type Tanggal, tambahBulanTanggal, umurTahun } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { type DampingCatin, PEMBUKA_CATIN, type RencanaKawin } from './riwayat-catin.ts';

export type Catin = {
  readonly anggota: Anggota;
  readonly rencana: RencanaKawin;
  /** The first day of accompaniment: three months before the wedding (TPK guide). */
  readonly mulaiDamping: Tanggal;
  /** Accompaniments from that day on; an earlier one does not count yet. */
  readonly damping: readonly DampingCatin[];
  /** Accompanied in that time, by a record of its own or as assistance of a family at risk. */
  readonly isDidampingi: boolean;
  /** Married already, or gone from the family; the figures of the month still count the plan. */
  readonly isSelesai: boolean;
};

/** Whether the wedding has been, as far as the family's records say: she is married now, his family had a wedding, or the member has left. */
function isSudahKawin({ pernikahan }: Keluarga, anggota: Anggota, { tanggal }: RencanaKawin): boolean {
  if (!isHadir(anggota)) return true;
  return anggota.jenisKelamin === 'P' ? anggota.statusKawin === 'kawin' : pernikahan.some((satu) => satu.tanggal >= tanggal);
}

/** The plans known on the day, one per member (the last registered), also those whose day has passed; not of the dead. */
export function listCatin(keluarga: Keluarga, pada: Tanggal, parameter: Parameter): Catin[] {
  const perAnggota = new Map(keluarga.catin.filter((satu) => satu.tanggal <= pada).map((satu) => [satu.anggotaId, satu]));
  return [...perAnggota.values()].flatMap((rencana) => {
    const anggota = keluarga.anggota.get(rencana.anggotaId);
    if (!anggota || anggota.meninggal !== null) return [];
    const mulaiDamping = tambahBulanTanggal(rencana.rencana, -parameter['catin.monthsBefore']);
    const akhir = pada < rencana.rencana ? pada : rencana.rencana;
    const damping = keluarga.catinDamping.filter((satu) => satu.anggotaId === anggota.id && satu.tanggal >= mulaiDamping && satu.tanggal <= akhir);
    const isDidampingi = damping.length > 0 || listDamping(keluarga.damping, mulaiDamping, akhir).some((satu) => satu.untuk === 'catin');
    return [{ anggota, rencana, mulaiDamping, damping, isDidampingi, isSelesai: isSudahKawin(keluarga, anggota, rencana) }];
  });
}

/** Whether the wedding is still to come on the day. */
export const isAkanKawin = ({ rencana, isSelesai }: Catin, pada: Tanggal): boolean => !isSelesai && rencana.rencana >= pada;

/** Too early by law, or earlier than the programme advises; null: neither. */
export type TingkatDini = 'hukum' | 'pup';

/** One person's age on the planned day against the limits; `umur` null when the birth date is not known. */
export type UmurKawin = { readonly nama: string; readonly umur: number | null; readonly tingkat: TingkatDini | null };

/** Judges the age of one person at marriage (PUP 21 and 25, law 19): whoever is exactly that old is old enough. */
export function tingkatDini(umur: number, jenisKelamin: JenisKelamin, parameter: Parameter): TingkatDini | null {
  if (umur < parameter['pup.legalMinAge']) return 'hukum';
  return umur < parameter[jenisKelamin === 'P' ? 'pup.female' : 'pup.male'] ? 'pup' : null;
}

/** Both who will marry, with their ages on the day of the wedding. */
export function umurKawin({ anggota, rencana }: Catin, parameter: Parameter): UmurKawin[] {
  const orang = [
    { nama: anggota.nama, lahir: anggota.lahir, jenisKelamin: anggota.jenisKelamin },
    { nama: rencana.pasanganNama, lahir: rencana.pasanganLahir, jenisKelamin: anggota.jenisKelamin === 'P' ? ('L' as const) : ('P' as const) },
  ];
  return orang.map(({ nama, lahir, jenisKelamin }) => {
    const umur = lahir === null ? null : umurTahun(lahir, rencana.rencana);
    return { nama, umur, tingkat: umur === null ? null : tingkatDini(umur, jenisKelamin, parameter) };
  });
}

/** The stronger of the notices about the two, null when neither is too young. */
export function nilaiKawinDini(catin: Catin, parameter: Parameter): TingkatDini | null {
  const tingkat = umurKawin(catin, parameter).map((satu) => satu.tingkat);
  return tingkat.includes('hukum') ? 'hukum' : tingkat.includes('pup') ? 'pup' : null;
}

/** Who may see the plan and its notice: the PKB, the PPKBD of the desa, and the one who recorded it. */
export const isBolehLihatCatin = (peran: Peran, akunId: string, { rencana }: Catin): boolean =>
  rencana.oleh === akunId || PEMBUKA_CATIN.some((satu) => satu === peran);

/** The family as this account may read it in a form: without the plans that it may not open. */
export const tanpaCatinTertutup = (keluarga: Keluarga, peran: Peran, akunId: string): Keluarga =>
  PEMBUKA_CATIN.some((satu) => satu === peran) ? keluarga : { ...keluarga, catin: keluarga.catin.filter((satu) => satu.oleh === akunId) };

const angka = (nilai: number): string => String(nilai).replace('.', ',');

/** Body mass index with one decimal; null unless both were measured. */
export const imt = ({ berat, tinggi }: { berat: number | null; tinggi: number | null }): number | null =>
  berat === null || tinggi === null || tinggi <= 0 ? null : Math.round((berat / (tinggi / 100) ** 2) * 10) / 10;

/** One reason, and the limit it rests on; `kunci` null: no limit. */
export type RisikoCatin = { readonly alasan: Teks; readonly kunci: KunciParameter | null };

const risiko = (kunci: KunciParameter | null, id: string, en: string): RisikoCatin => ({ kunci, alasan: teks(id, en) });

/** Why this catin should see the midwife before the wedding, each with the limit used; being at risk does not forbid marriage. */
export function listRisikoCatin(damping: DampingCatin, jenisKelamin: JenisKelamin, parameter: Parameter): RisikoCatin[] {
  const hasil: RisikoCatin[] = [];
  const { lila, hb } = damping;
  const indeks = imt(damping);
  const [lilaMin, hbMin, imtMin, imtMax] = [parameter['catin.lilaMin'], parameter['catin.hbMin'], parameter['catin.imtMin'], parameter['catin.imtMax']];
  // The limits of arm and blood found in the sources are for women.
  if (jenisKelamin === 'P' && lila !== null && lila < lilaMin)
    hasil.push(risiko('catin.lilaMin', `Lingkar lengan ${angka(lila)} cm, kurang dari ${angka(lilaMin)} cm`, `Upper arm ${lila} cm, below ${lilaMin} cm`));
  if (jenisKelamin === 'P' && hb !== null && hb < hbMin)
    hasil.push(risiko('catin.hbMin', `Hb ${angka(hb)}, kurang dari ${angka(hbMin)}`, `Hb ${hb}, below ${hbMin}`));
  if (indeks !== null && indeks < imtMin)
    hasil.push(risiko('catin.imtMin', `Terlalu kurus: IMT ${angka(indeks)}, kurang dari ${angka(imtMin)}`, `Too thin: BMI ${indeks}, below ${imtMin}`));
  if (indeks !== null && indeks > imtMax)
    hasil.push(risiko('catin.imtMax', `Terlalu gemuk: IMT ${angka(indeks)}, lebih dari ${angka(imtMax)}`, `Too heavy: BMI ${indeks}, over ${imtMax}`));
  if (damping.merokok) hasil.push(risiko(null, 'Merokok', 'Smokes'));
  return hasil;
}
