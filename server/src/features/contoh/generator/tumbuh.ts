// Children weighed and measured at the posyandu along the WHO medians: each child keeps its own line, some fall behind; and their KKA.
import { anakKka } from '@lini/core/anak/anak-kka.ts';
import { anakUkur } from '@lini/core/anak/anak-ukur.ts';
import { lmsUmur } from '@lini/core/tumbuh/lms.ts';
import { padaGarisSd } from '@lini/core/tumbuh/skor-z.ts';
import type { Acak } from './acak.ts';
import type { AnggotaContoh, DesaContoh, KeluargaContoh } from './bentuk.ts';
import { tulisLepas } from './penulis.ts';
import { HARI_BULAN, type Hari } from './waktu.ts';

const HARI_BALITA = 1820;
const HARI_BADUTA = 730;
const HARI_ASI = 183;
/** Mean line of length and of weight below the WHO median in the region, and how far children differ. */
const TENGAH = { panjang: -1.05, berat: -0.8 } as const;
const SIMPANGAN = 0.95;
/** Chance that a child is brought to the posyandu in a month. */
const PELUANG_DATANG = { baduta: 0.72, balita: 0.5 } as const;
/** Elsewhere only some families' cards are copied into Lini, so that the demo stays small. */
const BAGIAN_TERCATAT = 0.3;
const PELUANG_KKA = 0.18;
/** Nothing is measured before a child is at home and known. */
const HARI_AWAL = 40;

/** A child's own line; `turun` of SD is lost in the year by a child that falters. */
type Garis = { readonly panjang: number; readonly berat: number; readonly turun: number };

const garisAnak = (acak: Acak): Garis => {
  const tubuh = acak.normal();
  return {
    panjang: TENGAH.panjang + SIMPANGAN * tubuh,
    berat: TENGAH.berat + SIMPANGAN * (0.7 * tubuh + 0.7 * acak.normal()),
    turun: acak.ya(0.14) ? 0.6 + 0.9 * acak.angka() : 0,
  };
};

const bulatkan = (nilai: number, langkah: number): number => Math.round(Math.round(nilai / langkah) * langkah * 100) / 100;

function ukur(desa: DesaContoh, anak: AnggotaContoh, garis: Garis, hari: Hari) {
  const { acak } = desa;
  const umur = hari - anak.lahir;
  const [hfa, wfa] = [lmsUmur('hfa', anak.jenisKelamin, umur), lmsUmur('wfa', anak.jenisKelamin, umur)];
  if (!hfa || !wfa) return null;
  const lalu = Math.max(0, (hari - desa.mulai) / 365) * garis.turun;
  const batas = (sd: number): number => Math.max(-3.6, Math.min(2.8, sd));
  const isDiukur = umur < HARI_BADUTA ? acak.ya(0.85) : acak.ya(0.5);
  return {
    berat: bulatkan(padaGarisSd(wfa, batas(garis.berat - lalu + 0.12 * acak.normal())), 0.1),
    panjang: isDiukur ? bulatkan(padaGarisSd(hfa, batas(garis.panjang - 0.5 * lalu + 0.08 * acak.normal())), 0.5) : null,
    cara: isDiukur ? (umur < HARI_BADUTA ? ('berbaring' as const) : ('berdiri' as const)) : null,
  };
}

function makan(acak: Acak, umur: number) {
  if (umur >= HARI_BADUTA) return null;
  if (umur < HARI_ASI) return acak.ya(0.7) ? ('asi-saja' as const) : ('asi-susu' as const);
  return acak.ya(0.8) ? ('asi-makanan' as const) : ('makanan-saja' as const);
}

const ASPEK = ['gerakKasar', 'gerakHalus', 'komunikasiPasif', 'komunikasiAktif', 'kecerdasan', 'menolongDiri', 'sosial'] as const;

function isiKka(acak: Acak, anggotaId: string) {
  const [a, b, c, d, e, f, g] = ASPEK.map(() => (acak.ya(0.025) ? ('belum' as const) : ('sesuai' as const)));
  const sesuai = 'sesuai' as const;
  return {
    anggotaId,
    gerakKasar: a ?? sesuai,
    gerakHalus: b ?? sesuai,
    komunikasiPasif: c ?? sesuai,
    komunikasiAktif: d ?? sesuai,
    kecerdasan: e ?? sesuai,
    menolongDiri: f ?? sesuai,
    sosial: g ?? sesuai,
  };
}

function tulisAnak(desa: DesaContoh, keluarga: KeluargaContoh, anak: AnggotaContoh, posyandu: number): void {
  const { acak } = desa;
  const garis = garisAnak(acak);
  const awal = Math.max(keluarga.terdaftar + 8, anak.lahir + HARI_AWAL);
  for (let bulan = 0; ; bulan += 1) {
    const hari = Math.floor(desa.mulai + bulan * HARI_BULAN) + posyandu;
    if (hari > desa.akhir || hari - anak.lahir > HARI_BALITA) return;
    if (hari < awal || !acak.ya(hari - anak.lahir < HARI_BADUTA ? PELUANG_DATANG.baduta : PELUANG_DATANG.balita)) continue;
    const ukuran = ukur(desa, anak, garis, hari);
    if (!ukuran) continue;
    const isi = { anggotaId: anak.id, ...ukuran, tempat: 'posyandu' as const, kms: acak.ya(0.9), makan: makan(acak, hari - anak.lahir), yakin: null };
    tulisLepas(desa, keluarga, hari, anakUkur, isi);
    if (acak.ya(PELUANG_KKA)) tulisLepas(desa, keluarga, hari, anakKka, isiKka(acak, anak.id));
  }
}

/** Writes the months at the posyandu of the children who are there to the end. */
export function tulisTumbuh(desa: DesaContoh, isKaya: boolean): void {
  const { acak } = desa;
  // The posyandu has its day of the month.
  const posyandu = acak.bulat(3, 24);
  for (const keluarga of desa.keluarga) {
    if (!keluarga.isAktif) continue;
    for (const anak of keluarga.anggota) {
      if (!anak.isHadir || anak.hubungan !== 'anak' || desa.akhir - anak.lahir > HARI_BALITA + 300) continue;
      if (isKaya || acak.ya(BAGIAN_TERCATAT)) tulisAnak(desa, keluarga, anak, posyandu);
    }
  }
}
