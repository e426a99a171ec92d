// When the method a couple uses has to be given again or taken out, counted from the last service (family-planning.md 5).
import type { MasaKb, PelayananKb } from '../keluarga/keluarga.ts';
import { findMasaBerjalan } from '../keluarga/keluarga.ts';
import type { Parameter } from '../parameter/parameter.ts';
import type { PusPotret } from '../potret/pus-potret.ts';
import { type Tanggal, tambahHari, tambahTahun } from '../tanggal.ts';
import { labelPilihan, type Teks, teks } from '../teks.ts';
import { JENIS_SUNTIK, METODE } from './metode.ts';

/** `ulang`: the next injection, pills or condoms; `akhir`: the implant or IUD reaches the end of its time. */
export type JadwalUlang = { readonly jenis: 'ulang' | 'akhir'; readonly nama: Teks; readonly pada: Tanggal };

function jedaHari({ metode, jenisSuntik }: PelayananKb, parameter: Parameter): number | null {
  if (metode === 'pil') return parameter['kb.pilDays'];
  if (metode === 'kondom') return parameter['kb.kondomDays'];
  // An injection whose kind nobody knows has no day: asking is better than a wrong reminder.
  if (metode !== 'suntik' || jenisSuntik === null) return null;
  return jenisSuntik === '1-bulan' ? parameter['kb.suntik1Days'] : parameter['kb.suntik3Days'];
}

const namaCara = ({ metode, jenisSuntik }: PelayananKb): Teks =>
  metode === 'suntik' && jenisSuntik !== null ? labelPilihan(JENIS_SUNTIK, jenisSuntik) : labelPilihan(METODE, metode);

function jadwalAkhir({ metode, mulai }: MasaKb, terakhir: PelayananKb | undefined, parameter: Parameter): JadwalUlang | null {
  const tahun = metode === 'implan' ? parameter['kb.implanYears'] : metode === 'iud' ? parameter['kb.iudYears'] : null;
  // A service of the same method may be a control, not a new insertion: the stretch of use has the day it was put in.
  const sejak = mulai ?? (terakhir?.metode === metode ? terakhir.tanggal : null);
  if (tahun === null || sejak === null) return null;
  return { jenis: 'akhir', nama: metode === 'implan' ? teks('Implan', 'Implant') : teks('IUD', 'IUD'), pada: tambahTahun(sejak, tahun) };
}

/** The day that is due for the couple's present method; null where it has none or the last service is not known. */
export function jadwalUlang({ metode, pasangan }: PusPotret, parameter: Parameter): JadwalUlang | null {
  const masa = findMasaBerjalan(pasangan);
  if (metode === null || masa === null) return null;
  const terakhir = pasangan.pelayanan.at(-1);
  if (metode === 'implan' || metode === 'iud') return jadwalAkhir(masa, terakhir, parameter);
  if (!terakhir || terakhir.metode !== metode) return null;
  const jeda = jedaHari(terakhir, parameter);
  return jeda === null ? null : { jenis: 'ulang', nama: namaCara(terakhir), pada: tambahHari(terakhir.tanggal, jeda) };
}
