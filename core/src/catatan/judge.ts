// Judges one catatan: counts, waits, or goes back to the cadre. The phone asks before saving, the server on arrival.
import type { Tanggal } from '../tanggal.ts';
import { bacaCatatan, bacaIsi, findDefinisi } from './baca.ts';
import { KIND_BATAL } from './batal.ts';
import { type Catatan, urutkanPencatatan } from './catatan.ts';
import type { DefinisiApaSaja, Pelaku, Sekitar } from './define.ts';
import { type CatatanSiap, foldSubjek, type IsiKoreksi, isCocokSubjek, susunCatatan } from './fold.ts';
import { KIND_KOREKSI } from './koreksi.ts';
import { findAkar } from './peran-sasaran.ts';
import { type Tolakan, tolak } from './tolakan.ts';

/** `diterima` counts; `ditahan` waits for another catatan or an update; `dikembalikan` must be mended. */
export type Putusan = { readonly putusan: 'diterima' } | ({ readonly putusan: 'ditahan' | 'dikembalikan' } & Tolakan);

/** Where the judge stands: today, what is around the subject, and who writes. */
type Hari = { readonly hariIni: Tanggal; readonly sekitar: Sekitar; readonly pelaku: Pelaku | null };
/** The answers that a correction replaces. */
type IsiLama = Readonly<Record<string, unknown>> | null;

const SENDIRI: Sekitar = { findKeluarga: () => null, findInstitusi: () => undefined };
const TERIMA: Putusan = { putusan: 'diterima' };
/** Where an id names its version, and the version of those that are worked out (RFC 9562). */
const [VERSI_DI, VERSI_TURUNAN] = [14, '8'];
const TANGGAL_TERTUA: Tanggal = '1990-01-01';
/** Codes of what waits: for an update of this Lini, or for another catatan. */
const isMenunggu = (kode: string): boolean => kode === 'jenis-belum-dikenal' || kode === 'versi-terlalu-baru' || kode.startsWith('menunggu-');

const putusanDari = (tolakan: Tolakan): Putusan => ({ putusan: isMenunggu(tolakan.kode) ? 'ditahan' : 'dikembalikan', ...tolakan });

function periksaTanggal(terjadi: Tanggal, hariIni: Tanggal): Tolakan[] {
  if (terjadi > hariIni) return [tolak('tanggal-masa-depan', 'terjadi')];
  return terjadi < TANGGAL_TERTUA ? [tolak('tanggal-terlalu-lama', 'terjadi')] : [];
}

function periksaIsi(
  definisi: DefinisiApaSaja,
  isi: unknown,
  catatan: Catatan,
  siapkan: () => readonly CatatanSiap[],
  hari: Hari,
  dikoreksi: IsiLama = null,
): readonly Tolakan[] {
  if (!definisi.check) return [];
  const { jenis, id } = catatan.subjek;
  // Folded only for a check that looks: a gathering has a thousand facts whose checks do not.
  let siap: readonly CatatanSiap[] | undefined;
  const lipat = (sampai?: Tanggal) => {
    siap ??= siapkan();
    return foldSubjek(jenis, id, siap, sampai);
  };
  const konteks = {
    get kini() {
      return lipat();
    },
    get pada() {
      return lipat(catatan.terjadi);
    },
    padaHari: lipat,
    dikoreksi,
    ...hari,
  };
  return definisi.check(isi, konteks, catatan);
}

/** The fold gives no effect to what was written before its target; such a catatan must not be accepted in silence. */
const periksaUrutanTulis = (sasaran: Catatan, catatan: Catatan): Tolakan[] =>
  urutkanPencatatan(sasaran, catatan) < 0 ? [] : [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')];

/** Some facts are changed by their writer only; a withdrawal is about what the one it withdraws is about. */
function periksaPenulis(sasaran: Catatan, catatan: Catatan, lain: readonly Catatan[]): Tolakan[] {
  if (sasaran.kind === KIND_BATAL) {
    const akar = lain.find((satu) => satu.id === (sasaran.isi as { sasaran: string }).sasaran);
    return akar ? periksaPenulis(akar, catatan, lain) : [];
  }
  return findDefinisi(sasaran.kind)?.isMilikPencatat && sasaran.oleh !== catatan.oleh ? [tolak('bukan-pencatat', 'oleh')] : [];
}

/** What a later step rests on is no longer changed, nor brought back by withdrawing its withdrawal. */
function periksaTerkunci(catatan: Catatan, lain: readonly Catatan[], { pelaku }: Hari): readonly Tolakan[] {
  const akar = findAkar(catatan, (id) => lain.find((satu) => satu.id === id));
  const hasil = akar && bacaCatatan(akar);
  if (!hasil || 'tolakan' in hasil || !hasil.definisi.tolakUbah) return [];
  const { jenis, id } = catatan.subjek;
  return hasil.definisi.tolakUbah({ kini: foldSubjek(jenis, id, susunCatatan(lain)), pelaku }, hasil.isi, akar);
}

/** What holds for every catatan about another one. */
const periksaSasaran = (sasaran: Catatan, catatan: Catatan, lain: readonly Catatan[], hari: Hari): readonly Tolakan[] => [
  ...(findDefinisi(sasaran.kind)?.isTetap ? [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')] : []),
  ...periksaUrutanTulis(sasaran, catatan),
  ...periksaPenulis(sasaran, catatan, lain),
  ...periksaTerkunci(catatan, lain, hari),
];

function periksaKoreksi(isi: IsiKoreksi, catatan: Catatan, lain: readonly Catatan[], hari: Hari): readonly Tolakan[] {
  const sasaran = lain.find((satu) => satu.id === isi.sasaran);
  if (!sasaran) return [tolak('menunggu-catatan', 'sasaran')];
  if (sasaran.kind === KIND_KOREKSI || sasaran.kind === KIND_BATAL) return [tolak('sasaran-tidak-bisa-dikoreksi', 'sasaran')];
  const umum = periksaSasaran(sasaran, catatan, lain, hari);
  if (umum.length > 0) return umum;
  const tanggal = periksaTanggal(isi.terjadi, hari.hariIni);
  if (tanggal.length > 0) return tanggal;
  const hasil = bacaIsi(sasaran.kind, isi.v, isi.isi);
  if ('tolakan' in hasil) return [hasil.tolakan];
  const semula = sasaran.isi as Record<string, unknown>;
  const diubah = hasil.definisi.isianTetap?.find((isian) => isi.isi[isian] !== semula[isian]);
  if (diubah !== undefined) return [tolak('sasaran-tidak-bisa-dikoreksi', diubah)];
  if (hasil.definisi.isHariTetap && isi.terjadi !== sasaran.terjadi) return [tolak('sasaran-tidak-bisa-dikoreksi', 'terjadi')];
  const pengganti = { ...sasaran, v: isi.v, terjadi: isi.terjadi, isi: isi.isi };
  const sisa = lain.filter((satu) => satu.id !== sasaran.id);
  const dikoreksi = susunCatatan(lain).find((satu) => satu.catatan.id === sasaran.id)?.isi as IsiLama | undefined;
  const sendiri = periksaIsi(hasil.definisi, hasil.isi, pengganti, () => susunCatatan(sisa), hari, dikoreksi ?? null);
  return sendiri.length > 0 ? sendiri : periksaYangTerlewati(sasaran, pengganti, sisa, hari);
}

type Siapkan = () => readonly CatatanSiap[];

/** Read and put in order once for all the facts that are asked again: with hundreds of them that is what takes the time. */
function susunSekali(semua: readonly Catatan[]): Siapkan {
  let siap: readonly CatatanSiap[] | undefined;
  return () => {
    siap ??= susunCatatan(semua);
    return siap;
  };
}

/** What counts beside one fact that is asked again. Only kinds with a check are, and no other fact hangs in the fold on such a one being there. */
const tanpa = (siap: readonly CatatanSiap[], satu: Catatan): CatatanSiap[] => siap.filter(({ catatan }) => catatan.id !== satu.id);

/**
 * A fact moved to another day must leave the facts between the two days possible: a pregnancy moved behind its own birth would
 * never end. Facts that were not possible before the correction either do not count against it.
 */
function periksaYangTerlewati(lama: Catatan, baru: Catatan, sisa: readonly Catatan[], hari: Hari): readonly Tolakan[] {
  const [awal, akhir] = lama.terjadi < baru.terjadi ? [lama.terjadi, baru.terjadi] : [baru.terjadi, lama.terjadi];
  const [siapBaru, siapLama] = [baru, lama].map((pengganti) => susunSekali([...sisa, pengganti])) as [Siapkan, Siapkan];
  const isTertolak = (satu: Catatan, siapkan: Siapkan): boolean => {
    const hasil = bacaCatatan(satu);
    if ('tolakan' in hasil || hasil.definisi.isSekaliDiperiksa) return false;
    return periksaIsi(hasil.definisi, hasil.isi, satu, () => tanpa(siapkan(), satu), hari).some(isBentrok);
  };
  const adaBentrok = sisa.some((satu) => satu.terjadi >= awal && satu.terjadi <= akhir && isTertolak(satu, siapBaru) && !isTertolak(satu, siapLama));
  return adaBentrok ? [tolak('bentrok-dengan-lain', 'terjadi')] : [];
}

/**
 * What only waits is not impossible, and a flag worked out on a day is a snapshot: neither stands in the way of mending another fact. An
 * answer to a question that was passed on does, and so does a stake: without the answers they rest on they would not have been kept.
 */
const isBentrok = ({ kode }: Tolakan): boolean =>
  kode === 'menunggu-soal-wajib' || kode === 'menunggu-nilai-taruhan' || (!isMenunggu(kode) && kode !== 'krs-tidak-sama');

/**
 * A withdrawal must leave possible what happened from that day on: without its pregnancy a birth has no ground. Facts that were
 * not possible before the withdrawal either do not count against it.
 */
function periksaYangDitinggal(sasaran: Catatan, catatan: Catatan, lain: readonly Catatan[], hari: Hari): readonly Tolakan[] {
  const sesudah = [...lain, catatan];
  const isTertolak = ({ catatan: satu, definisi, isi }: CatatanSiap, semua: readonly CatatanSiap[]): boolean =>
    periksaIsi(definisi, isi, satu, () => tanpa(semua, satu), hari).some(isBentrok);
  const [siapSesudah, siapLain] = [susunCatatan(sesudah), susunCatatan(lain)];
  // Withdrawing a correction or a withdrawal brings back what may lie on any earlier day.
  const sejak = sasaran.kind === KIND_BATAL || sasaran.kind === KIND_KOREKSI ? '' : sasaran.terjadi;
  const sebelum = new Map(siapLain.map((satu) => [satu.catatan.id, satu]));
  const tersisa = siapSesudah.filter(({ catatan: satu, definisi }) => definisi.check && !definisi.isSekaliDiperiksa && satu.terjadi >= sejak);
  const adaBentrok = tersisa.some((satu) => {
    if (!isTertolak(satu, siapSesudah)) return false;
    const lama = sebelum.get(satu.catatan.id);
    return lama === undefined || !isTertolak(lama, siapLain);
  });
  return adaBentrok ? [tolak('bentrok-dengan-lain', 'sasaran')] : [];
}

/**
 * Judges `catatan` against the counted catatan of the same subject (`lain`, any order), as of the day `hariIni` where the
 * judge stands. Rights are not judged here: they belong to the server. `sekitar` are the other subjects, see `judge-desa.ts`; `pelaku` is who writes, for the
 * few kinds that only some may write about a subject.
 */
export function judgeCatatan(catatan: Catatan, lain: readonly Catatan[], hariIni: Tanggal, sekitar: Sekitar = SENDIRI, pelaku: Pelaku | null = null): Putusan {
  const hasil = bacaCatatan(catatan);
  if ('tolakan' in hasil) return putusanDari(hasil.tolakan);
  if (catatan.id[VERSI_DI] === VERSI_TURUNAN && !hasil.definisi.isIdTurunan) return putusanDari(tolak('amplop-rusak', 'id'));
  const { jenis } = catatan.subjek;
  // One id is one subject: a family and a group cannot share it.
  const isSubjekSama = lain[0] === undefined || lain[0].subjek.jenis === jenis;
  if (!isSubjekSama || !isCocokSubjek(hasil.definisi, jenis)) return putusanDari(tolak('subjek-tidak-cocok', 'subjek'));
  const tolakan = [...periksaTanggal(catatan.terjadi, hariIni), ...periksaKhusus(hasil.definisi, hasil.isi, catatan, lain, { hariIni, sekitar, pelaku })];
  return tolakan[0] ? putusanDari(tolakan[0]) : TERIMA;
}

function periksaKhusus(definisi: DefinisiApaSaja, isi: unknown, catatan: Catatan, lain: readonly Catatan[], hari: Hari): readonly Tolakan[] {
  if (definisi.kind === KIND_KOREKSI) return periksaKoreksi(isi as IsiKoreksi, catatan, lain, hari);
  if (definisi.kind === KIND_BATAL) {
    const sasaran = lain.find((satu) => satu.id === (isi as { sasaran: string }).sasaran);
    if (!sasaran) return [tolak('menunggu-catatan', 'sasaran')];
    const umum = periksaSasaran(sasaran, catatan, lain, hari);
    return umum.length > 0 ? umum : periksaYangDitinggal(sasaran, catatan, lain, hari);
  }
  return periksaIsi(definisi, isi, catatan, () => susunCatatan(yangDilihat(definisi, lain)), hari);
}

const yangDilihat = ({ hanyaMelihat }: DefinisiApaSaja, lain: readonly Catatan[]): readonly Catatan[] =>
  hanyaMelihat === undefined ? lain : lain.filter(({ kind }) => hanyaMelihat.includes(kind) || kind === KIND_BATAL || kind === KIND_KOREKSI);
