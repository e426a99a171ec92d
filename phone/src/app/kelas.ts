// The class and the monthly score of an institution on this phone, by the same rules as at the office.
import { potretInstitusi } from '@lini/core/institusi/potret-institusi.ts';
import type { BuktiTahun } from '@lini/core/klasifikasi/imp/bukti.ts';
import { dasarBukti, rentangTahun } from '@lini/core/klasifikasi/imp/bukti-tahun.ts';
import type { DasarBukti } from '@lini/core/klasifikasi/imp/dasar.ts';
import { type KelasTerhitung, ringkasKelas } from '@lini/core/klasifikasi/imp/kelas-terhitung.ts';
import { bulanTutup, kelasTutup } from '@lini/core/klasifikasi/imp/kelas-tutup.ts';
import { laporanMasuk } from '@lini/core/klasifikasi/imp/laporan-masuk.ts';
import type { NilaiInstitusi } from '@lini/core/klasifikasi/imp/nilai.ts';
import { type Rubrik, zRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { RUBRIK_AWAL } from '@lini/core/klasifikasi/imp/rubrik-awal.ts';
import { type SkorBulan, skorBulan } from '@lini/core/klasifikasi/imp/skor-bulan.ts';
import { type HitunganKelompok, hitungKelompok } from '@lini/core/klasifikasi/kelas-kelompok.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { akhirBulan, type Bulan, bulanDari, type Tanggal } from '@lini/core/tanggal.ts';
import { konteksBulan, konteksHariIni } from './desa.ts';
import type { EntriSubjek } from './entri.ts';
import { getSesi } from './sesi.ts';

type Dibaca = { readonly rubrik: readonly Rubrik[] /** One of them is newer than this Lini can read. */; readonly isAdaTakTerbaca: boolean };

/** The rubric Lini begins with and those of the office. */
function bacaRubrik(): Dibaca {
  const hasil = (getSesi().akun.rubrik ?? []).map((satu) => zRubrik.safeParse(satu));
  return { rubrik: [RUBRIK_AWAL, ...hasil.flatMap((satu) => (satu.success ? [satu.data] : []))], isAdaTakTerbaca: hasil.some((satu) => !satu.success) };
}

export type HasilKelas = {
  readonly bukti: BuktiTahun;
  readonly nilai: NilaiInstitusi;
  readonly rubrik: Rubrik;
  readonly isAdaTakTerbaca: boolean;
  /** The records behind each key of evidence. */
  readonly dasar: DasarBukti;
  /** What a proposal or a decision keeps of it. */
  readonly ringkas: KelasTerhitung;
};

/** The class over the closed months up to the last one; null: no closed month yet, or its kind is not known. */
export function hitungKelas({ keadaan, sejarah }: EntriSubjek<'institusi'>, hariIni: Tanggal): HasilKelas | null {
  const sampai = bulanTutup(bulanDari(hariIni), hariIni);
  const pada = akhirBulan(sampai);
  const potret = potretInstitusi(sejarah(pada), konteksBulan(keadaan.desa, sampai));
  const { rubrik: daftar, isAdaTakTerbaca } = bacaRubrik();
  const hasil = kelasTutup(potret, sampai, daftar);
  const rentang = rentangTahun(potret, sampai);
  if (hasil === null || rentang === null) return null;
  const { bukti, nilai, rubrik } = hasil;
  const dasar = dasarBukti(potret, laporanMasuk(potret), rentang, parameterPada(pada));
  return { bukti, nilai, rubrik, isAdaTakTerbaca, dasar, ringkas: ringkasKelas(bukti, nilai, rubrik) };
}

/** The class of a group today by the rubric of the office; null: the rubric was not made for its kind. */
export const kelasKelompok = (poktan: Poktan, hariIni: Tanggal): HitunganKelompok | null => hitungKelompok(poktan, hariIni, bacaRubrik().rubrik);

/** The score of a month, the present one as it stands today; null: it does not work in that month. */
export function hitungSkor({ keadaan, sejarah }: EntriSubjek<'institusi'>, bulan: Bulan, hariIni: Tanggal): SkorBulan | null {
  const isBerjalan = bulan >= bulanDari(hariIni);
  const potret = isBerjalan
    ? potretInstitusi(keadaan, konteksHariIni(keadaan.desa))
    : potretInstitusi(sejarah(akhirBulan(bulan)), konteksBulan(keadaan.desa, bulan));
  return skorBulan(potret, bulan, { masuk: laporanMasuk(potret), hariIni }, parameterPada(potret.pada));
}
