// Who of the village can become a member of a group: the target who are not yet in it first, the others after them.
import type { OpsiDesa } from '../form/form.ts';
import { type Anggota, findKepala, isDiDesa, isHadir, type Keluarga } from '../keluarga/keluarga.ts';
import { type Parameter, parameterPada } from '../parameter/parameter.ts';
import { bulanPenuh, type Tanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { type KeadaanPus, keadaanPus } from './keadaan-pus.ts';
import type { JenisPoktan } from './pilihan.ts';
import { isAnggotaOrang, listAnggota, type Poktan } from './poktan.ts';
import { listSasaran } from './sasaran.ts';

/** Below two years a child's age is said in months, as at the posyandu. */
const BULAN_DISEBUT_TAHUN = 24;

type Calon = OpsiDesa & { readonly urut: string };

/** The value of a choice: the family, and the person where members are persons. */
export const nilaiCalon = (keluargaId: string, anggotaId: string | null): string => (anggotaId === null ? keluargaId : `${keluargaId}/${anggotaId}`);

/** The family and the person a choice stands for. */
export function bacaCalon(nilai: string): { keluargaId: string; anggotaId: string | null } {
  const [keluargaId = '', anggotaId = null] = nilai.split('/');
  return { keluargaId, anggotaId };
}

/** The name a family goes by. */
export const namaKeluargaPoktan = (keluarga: Keluarga): string =>
  findKepala(keluarga)?.nama ?? [...keluarga.anggota.values()][0]?.nama ?? 'Keluarga tanpa nama';

function tulisUmur({ lahir }: Anggota, pada: Tanggal): Teks {
  const bulan = lahir === null ? 0 : bulanPenuh(lahir, pada);
  return bulan < BULAN_DISEBUT_TAHUN ? teks(`${bulan} bulan`, `${bulan} months`) : teks(`${Math.floor(bulan / 12)} tahun`, `${Math.floor(bulan / 12)} years`);
}

/** Why a family is suggested, in words; empty when it is not a target. */
function sebabCalon(sasaran: readonly Anggota[], pus: KeadaanPus | null, pada: Tanggal): Teks {
  if (sasaran.length > 0) {
    const daftar = (bahasa: 'id' | 'en'): string => sasaran.map((satu) => `${satu.nama} ${tulisUmur(satu, pada)[bahasa]}`).join(', ');
    return teks(`ada ${daftar('id')}`, `has ${daftar('en')}`);
  }
  if (pus?.kb) return teks('PUS ber-KB', 'PUS using contraception');
  return pus?.pus ? teks('PUS', 'PUS') : teks('', '');
}

function calonKeluarga(jenis: JenisPoktan, keluarga: Keluarga, pada: Tanggal, parameter: Parameter): Calon {
  const nama = namaKeluargaPoktan(keluarga);
  const sasaran = listSasaran(jenis, keluarga, pada, parameter);
  // UPPKA: families that use contraception first, then PUS, then the others (Peraturan BKKBN 17/2020).
  const pus = jenis === 'uppka' ? keadaanPus(keluarga, pada, parameter) : null;
  const tingkat = sasaran.length > 0 || pus?.kb ? 0 : pus?.pus ? 1 : 2;
  const sebab = sebabCalon(sasaran, pus, pada);
  const rincian = (kata: string): string => [`RT ${keluarga.rt}`, kata].filter(Boolean).join(' · ');
  return { nilai: nilaiCalon(keluarga.id, null), label: nama, rincian: teks(rincian(sebab.id), rincian(sebab.en)), urut: `${tingkat} ${nama}` };
}

function calonOrang(jenis: JenisPoktan, keluarga: Keluarga, pada: Tanggal, parameter: Parameter): Calon[] {
  const rumah = namaKeluargaPoktan(keluarga);
  return listSasaran(jenis, keluarga, pada, parameter).map((satu) => ({
    nilai: nilaiCalon(keluarga.id, satu.id),
    label: satu.nama,
    rincian: teks(`${tulisUmur(satu, pada).id} · keluarga ${rumah} · RT ${keluarga.rt}`, `${tulisUmur(satu, pada).en} · family ${rumah} · RT ${keluarga.rt}`),
    urut: `0 ${satu.nama}`,
  }));
}

/** The choices for a group on a day, without its present members: persons in BKL and PIK-R, families in the others. */
export function listCalon(poktan: Poktan, keluargaList: Iterable<Keluarga>, pada: Tanggal): readonly OpsiDesa[] {
  const { jenis } = poktan;
  if (jenis === null) return [];
  const parameter = parameterPada(pada);
  const sudah = new Set(listAnggota(poktan).flatMap((satu) => (satu.keluargaId === null ? [] : [nilaiCalon(satu.keluargaId, satu.anggotaId)])));
  const calon: Calon[] = [];
  for (const keluarga of keluargaList) {
    if (!isDiDesa(keluarga) || ![...keluarga.anggota.values()].some(isHadir)) continue;
    if (isAnggotaOrang(jenis)) calon.push(...calonOrang(jenis, keluarga, pada, parameter));
    else calon.push(calonKeluarga(jenis, keluarga, pada, parameter));
  }
  return calon.filter((satu) => !sudah.has(satu.nilai)).sort((a, b) => (a.urut < b.urut ? -1 : 1));
}
