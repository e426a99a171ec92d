// Writes the KB status and services of a couple, and keeps the couple's state in step with what was written.

import { kbStatus } from '@lini/core/kb/kb-status.ts';
import type { Ingin, Metode } from '@lini/core/kb/metode.ts';
import { pelayananKb } from '@lini/core/kb/pelayanan-kb.ts';
import { type Acak, bobot } from './acak.ts';
import type { DesaContoh, KeluargaContoh, PasanganContoh } from './bentuk.ts';
import { tulis } from './penulis.ts';
import { tulisDenganKoreksi } from './perbaikan.ts';
import { pilihJalur } from './pilih-kb.ts';
import { type Hari, tulisHari } from './waktu.ts';

type Tempat = Parameters<typeof pelayananKb.apply>[1]['tempat'];
type Alasan = NonNullable<Parameters<typeof kbStatus.apply>[1]['alasan']>;

const TEMPAT_PEMERINTAH = bobot<Tempat>({ 'pustu-bidan-desa': 48, puskesmas: 30, poskesdes: 14, 'pelayanan-bergerak': 8 });
const TEMPAT_SWASTA = bobot<Tempat>({ bidan: 74, 'klinik-pratama': 18, dokter: 8 });
/** Pills and condoms also come from the cadre and the shop. */
const TEMPAT_ULANG_PEMERINTAH = bobot<Tempat>({ kader: 45, 'pustu-bidan-desa': 40, puskesmas: 15 });
const TEMPAT_ULANG_SWASTA = bobot<Tempat>({ apotek: 60, bidan: 40 });
const ALASAN_PERNAH = bobot<Alasan>({ 'efek-samping': 40, fertilitas: 14, 'tidak-setuju': 14, jauh: 10, mahal: 4, lainnya: 18 });
const ALASAN_BELUM_PERNAH = bobot<Alasan>({ 'efek-samping': 28, 'tidak-setuju': 20, 'tidak-tahu': 18, fertilitas: 12, jauh: 6, mahal: 4, lainnya: 12 });

function pilihTempat(acak: Acak, metode: Metode, isPemerintah: boolean): Tempat {
  if (metode === 'mow' || metode === 'mop') return 'rsud';
  if (metode === 'pil' || metode === 'kondom') return acak.timbang(isPemerintah ? TEMPAT_ULANG_PEMERINTAH : TEMPAT_ULANG_SWASTA);
  return acak.timbang(isPemerintah ? TEMPAT_PEMERINTAH : TEMPAT_SWASTA);
}

/** Days until the next injection or strip of pills is due, as in the parameters `kb.suntik1Days`, `kb.suntik3Days` and `kb.pilDays`; null for other methods. */
export const selangLayanan = (pasangan: PasanganContoh): number | null =>
  pasangan.metode === 'suntik' ? (pasangan.jenisSuntik === '1-bulan' ? 28 : 77) : pasangan.metode === 'pil' ? 28 : null;

function mulaiPakai(acak: Acak, pasangan: PasanganContoh, metode: Metode): void {
  pasangan.metode = metode;
  pasangan.jalur = pilihJalur(acak, metode);
  pasangan.jenisSuntik = metode === 'suntik' ? (acak.ya(0.24) ? '1-bulan' : '3-bulan') : null;
  pasangan.pernah = true;
  pasangan.ingin = null;
  pasangan.isMenunggu = false;
  pasangan.layananBerikut = null;
}

/** The couple uses a method, told to the cadre; `sejak` null when the day is not known. */
export function tulisStatusPakai(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari, metode: Metode, sejak: Hari | null): void {
  mulaiPakai(desa.acak, pasangan, metode);
  // Half of the vasectomies are told as the husband's, while the wife herself uses nothing.
  const isSuamiMop = metode === 'mop' && desa.acak.ya(0.5);
  const dasar = {
    istriId: pasangan.istri.id,
    jalur: pasangan.jalur,
    mulai: sejak === null ? null : tulisHari(sejak),
    tempat: null,
    ingin: null,
    alasan: null,
    sebabBerhenti: null,
    anakHidup: pasangan.anakHidup,
  };
  tulis(
    desa,
    keluarga,
    hari,
    kbStatus,
    isSuamiMop ? { ...dasar, kesertaan: 'tidak-pernah', metode: null, suamiMop: true } : { ...dasar, kesertaan: 'sedang', metode, suamiMop: null },
  );
}

/** The couple uses nothing; `ingin` null only while pregnant. */
export function tulisStatusTidak(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari, ingin: Ingin | null): void {
  Object.assign(pasangan, { metode: null, jalur: null, jenisSuntik: null, ingin, layananBerikut: null, isMenunggu: false });
  tulis(desa, keluarga, hari, kbStatus, {
    istriId: pasangan.istri.id,
    kesertaan: pasangan.pernah ? 'pernah' : 'tidak-pernah',
    metode: null,
    tempat: null,
    jalur: null,
    mulai: null,
    ingin,
    alasan: ingin === null ? 'hamil' : ingin === 'segera' ? null : desa.acak.timbang(pasangan.pernah ? ALASAN_PERNAH : ALASAN_BELUM_PERNAH),
    sebabBerhenti: null,
    suamiMop: false,
    anakHidup: pasangan.anakHidup,
  });
}

/** The couple gets a service: a first one, a change of method, or a repeat. */
export function tulisPelayanan(desa: DesaContoh, keluarga: KeluargaContoh, pasangan: PasanganContoh, hari: Hari, metode: Metode): void {
  const { acak } = desa;
  const isUlang = pasangan.metode === metode;
  const pertamaKali = isUlang || pasangan.metode !== null ? null : !pasangan.pernah;
  if (!isUlang) mulaiPakai(acak, pasangan, metode);
  const isi = {
    istriId: pasangan.istri.id,
    metode,
    jenisSuntik: pasangan.jenisSuntik,
    jenisPil: null,
    batangImplan: null,
    tempat: pilihTempat(acak, metode, pasangan.jalur !== 'swasta'),
    jalur: pasangan.jalur,
    pertamaKali,
  };
  if (acak.ya(0.006)) tulisDenganKoreksi(desa, keluarga, hari, pelayananKb, { ...isi, tempat: 'lainnya' }, isi);
  else tulis(desa, keluarga, hari, pelayananKb, isi);
  const selang = selangLayanan(pasangan);
  if (!isUlang) pasangan.isRutin = selang !== null && acak.ya(0.93);
  // Most come in time, some late; the late ones stand on the visit agenda today.
  if (selang !== null && pasangan.isRutin) pasangan.layananBerikut = hari + selang + (acak.ya(0.14) ? acak.bulat(6, 45) : acak.bulat(-5, 3));
}
