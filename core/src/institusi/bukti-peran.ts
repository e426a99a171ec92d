// What an institution did in the days of a period, role by role, as evidence for later scoring (imp-cadres.md 5.1). It scores nothing.
import { keadaanSk } from '../kader/sk.ts';
import { jumlahHadir, tokohAktif } from '../kie/kegiatan-kie.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { InstitusiPotret } from '../potret/potret.ts';
import { bulanDari, type Tanggal } from '../tanggal.ts';
import type { Institusi, PertemuanInstitusi } from './institusi.ts';
import { type RingkasKas, ringkasKas } from './kas.ts';
import { listPeranKosong } from './peran-kosong.ts';
import type { JenisLayanan, JenisPertemuan, PeranBakti } from './pilihan.ts';
import { jumlahLayanan, type LayananKeluarga, listKeluargaBinaan } from './wilayah-bina.ts';

export type BuktiPeran = {
  readonly pengorganisasian: {
    readonly petugas: number;
    readonly isKolektif: boolean;
    readonly isSkBerlaku: boolean;
    readonly peranKosong: readonly PeranBakti[];
    readonly rencana: number;
    readonly rencanaSelesai: number;
  };
  readonly pertemuan: {
    readonly menurutJenis: Readonly<Record<JenisPertemuan, number>>;
    /** With at least two people and minutes or a photo: only these count for a class (imp-classification.md 6, edge rules). */
    readonly sah: number;
    readonly bawaEvaluasi: number;
  };
  readonly kie: {
    /** By name, in its area. */
    readonly kunjungan: number;
    readonly konseling: number;
    /** Its own sessions and events, and who was there. */
    readonly kegiatan: number;
    readonly orang: number;
    readonly topik: number;
    readonly tokoh: number;
  };
  readonly pencatatan: { readonly petaDiperiksa: number; readonly intervensi: number; readonly petaTerakhir: Tanggal | null };
  readonly pelayanan: { readonly menurutJenis: Readonly<Partial<Record<JenisLayanan, number>>>; readonly keluarga: LayananKeluarga; readonly macam: number };
  readonly kemandirian: RingkasKas;
};

/** Whether a meeting has what makes it count: two people or more, and minutes or a photo. */
export const isPertemuanSah = ({ hadir, hadirLain, isNotulen, id }: PertemuanInstitusi, { berfoto }: Institusi): boolean =>
  hadir.length + (hadirLain ?? 0) >= 2 && (isNotulen || berfoto.has(id));

/** Whether only the minutes or a photo are missing for a meeting to count. */
export const isTanpaBukti = ({ hadir, hadirLain, isNotulen, id }: PertemuanInstitusi, { berfoto }: Institusi): boolean =>
  hadir.length + (hadirLain ?? 0) >= 2 && !isNotulen && !berfoto.has(id);

function buktiPertemuan(institusi: Institusi, isDalam: (hari: Tanggal) => boolean): BuktiPeran['pertemuan'] {
  const pertemuan = institusi.pertemuan.filter((satu) => isDalam(satu.tanggal));
  const hitung = (jenis: JenisPertemuan): number => pertemuan.filter((satu) => satu.jenis === jenis).length;
  return {
    menurutJenis: {
      pengurus: hitung('pengurus'),
      anggota: hitung('anggota'),
      'konsultasi-pkb': hitung('konsultasi-pkb'),
      'rakor-desa': hitung('rakor-desa'),
      'rakor-kecamatan': hitung('rakor-kecamatan'),
    },
    sah: pertemuan.filter((satu) => isPertemuanSah(satu, institusi)).length,
    bawaEvaluasi: pertemuan.filter((satu) => satu.isBawaEvaluasi === true).length,
  };
}

function buktiKie(potret: InstitusiPotret, isDalam: (hari: Tanggal) => boolean): BuktiPeran['kie'] {
  const keluarga = listKeluargaBinaan(potret).map((satu) => satu.keluarga);
  const kegiatan = potret.institusi.kie.filter((satu) => isDalam(satu.tanggal));
  const hitung = (daftar: readonly { readonly tanggal: Tanggal }[]): number => daftar.filter((satu) => isDalam(satu.tanggal)).length;
  return {
    kunjungan: keluarga.reduce((jumlah, satu) => jumlah + hitung(satu.kunjungan), 0),
    konseling: keluarga.reduce((jumlah, satu) => jumlah + hitung(satu.konseling), 0),
    kegiatan: kegiatan.length,
    orang: kegiatan.reduce((jumlah, satu) => jumlah + jumlahHadir(satu), 0),
    topik: new Set(kegiatan.flatMap((satu) => satu.topik)).size,
    tokoh: tokohAktif(kegiatan),
  };
}

function buktiPelayanan(potret: InstitusiPotret, awal: Tanggal, akhir: Tanggal): BuktiPeran['pelayanan'] {
  const menurutJenis: Partial<Record<JenisLayanan, number>> = {};
  for (const { jenis, tanggal } of potret.institusi.layanan) if (tanggal >= awal && tanggal <= akhir) menurutJenis[jenis] = (menurutJenis[jenis] ?? 0) + 1;
  const keluarga = jumlahLayanan(listKeluargaBinaan(potret), awal, akhir);
  const macam = Object.keys(menurutJenis).length + [keluarga.ulangPil, keluarga.ulangKondom, keluarga.rujukan].filter((satu) => satu > 0).length;
  return { menurutJenis, keluarga, macam };
}

/** The evidence of the days from `awal` to `akhir`, both included; the picture is of the last day. */
export function buktiPeran(potret: InstitusiPotret, awal: Tanggal, akhir: Tanggal, parameter: Parameter): BuktiPeran {
  const { institusi, petugas } = potret;
  const isDalam = (hari: Tanggal): boolean => hari >= awal && hari <= akhir;
  const rencana = institusi.rencana.filter((satu) => satu.bulan >= bulanDari(awal) && satu.bulan <= bulanDari(akhir));
  const peta = institusi.peta.filter((satu) => isDalam(satu.tanggal));
  const sk = keadaanSk(institusi.sk, akhir, parameter);
  return {
    pengorganisasian: {
      petugas: petugas.length,
      isKolektif: institusi.kepengurusan === 'kolektif',
      isSkBerlaku: sk === 'berlaku' || sk === 'segera',
      peranKosong: listPeranKosong(institusi.pembagianTugas),
      rencana: rencana.length,
      rencanaSelesai: rencana.filter((satu) => institusi.rencanaSelesai.has(satu.id)).length,
    },
    pertemuan: buktiPertemuan(institusi, isDalam),
    kie: buktiKie(potret, isDalam),
    pencatatan: {
      petaDiperiksa: peta.length,
      intervensi: peta.filter((satu) => satu.intervensi.length > 0).length,
      petaTerakhir: petaTerakhir(institusi),
    },
    pelayanan: buktiPelayanan(potret, awal, akhir),
    kemandirian: ringkasKas(institusi, awal, akhir),
  };
}

/** The last day the target map was looked at; null: never. */
export const petaTerakhir = ({ peta }: Institusi): Tanggal | null =>
  peta.reduce<Tanggal | null>((akhir, satu) => (akhir === null || satu.tanggal > akhir ? satu.tanggal : akhir), null);
