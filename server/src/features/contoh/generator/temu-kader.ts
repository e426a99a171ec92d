// The Temu Kader of the demo: 450 cadres of the kabupaten on 26 February, four competitions with their sheets, a quiz, and the results.

import { kocok } from '@lini/core/acak.ts';
import { acaraRencana } from '@lini/core/acara/acara-rencana.ts';
import { acaraUndang } from '@lini/core/acara/acara-undang.ts';
import { acaraHadir } from '@lini/core/acara/hadir.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { IsiRencana } from '@lini/core/acara/rencana.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { foldSubjek, susunCatatan } from '@lini/core/catatan/fold.ts';
import { cerdasDariPola } from '@lini/core/lomba/cerdas/pola-cerdas.ts';
import { hitungHasil } from '@lini/core/lomba/hasil-umum.ts';
import type { IsiAtur } from '@lini/core/lomba/isi-lomba.ts';
import { lombaBuka } from '@lini/core/lomba/kejadian/lomba-buka.ts';
import { lombaJawaban } from '@lini/core/lomba/kejadian/lomba-jawaban.ts';
import { lombaJuri } from '@lini/core/lomba/kejadian/lomba-juri.ts';
import { lombaNilai } from '@lini/core/lomba/kejadian/lomba-nilai.ts';
import { lombaRegu } from '@lini/core/lomba/kejadian/lomba-regu.ts';
import { lombaTampil } from '@lini/core/lomba/kejadian/lomba-tampil.ts';
import { lombaTutup } from '@lini/core/lomba/kejadian/lomba-tutup.ts';
import { lombaUmumkan } from '@lini/core/lomba/kejadian/lomba-umumkan.ts';
import { lombaUndi, undi } from '@lini/core/lomba/kejadian/lomba-undi.ts';
import { lombaAtur } from '@lini/core/lomba/lomba-atur.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { type IdPola, lombaDariPola } from '@lini/core/lomba/pola-lomba.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { nomorHari } from '@lini/core/tanggal.ts';
import { isDalamWilayah, type Wilayah } from '@lini/core/wilayah/wilayah.ts';
import type { Pencatat } from './bentuk.ts';
import { buatNama } from './nama.ts';
import type { OrangBerperangkat } from './orang.ts';
import { nomoriDraf } from './penulis.ts';
import { buatRuang, pesertaDari, type Ruang, tulis, tulisJam } from './ruang-acara.ts';
import { uuidAcak, uuidWaktu } from './uuid.ts';
import { type Hari, msAwalHari, tulisHari } from './waktu.ts';

const PESERTA = 450;
const JURI = 3;
const PENAMPILAN: readonly IdPola[] = ['yelyel', 'penyuluhan', 'tari'];
const FINALIS = 4;
/** Members of each team, the same for all competitions. */
const ANGGOTA = 8;
/** Chance of a right answer by team, far enough apart that the demo has no tie. */
const PANDAI = [0.95, 0.75, 0.55, 0.4];
const [MENIT_LOMBA, MENIT_TUTUP, MENIT_UMUM] = [9 * 60 + 30, 13 * 60, 15 * 60 + 30];

type SubjekLomba = { readonly jenis: 'lomba'; readonly id: string };
type Hari26 = { readonly ruang: Ruang; readonly hari: Hari; readonly acaraId: string };

/** The last 26 February that lies well before the end of the demo. */
function hariTemu(akhir: Hari): Hari {
  const tahun = Number(tulisHari(akhir).slice(0, 4));
  const tahunIni = nomorHari(`${tahun}-02-26`);
  return tahunIni <= akhir - 10 ? tahunIni : nomorHari(`${tahun - 1}-02-26`);
}

function rencanaTemu(hari: Hari, kecamatan: readonly Wilayah[], diundang: readonly Peserta[]): IsiRencana {
  const milik = (kode: string): number => diundang.filter(({ desa }) => desa !== null && isDalamWilayah(desa, kode)).length;
  const sesi = (id: string, judul: string, mulai: string, selesai: string, ruang: string | null = null) => ({
    id,
    judul,
    tanggal: tulisHari(hari),
    mulai,
    selesai,
    jp: 0,
    pengajar: null,
    ruang,
    isHadirDicatat: id === 'pembukaan',
  });
  return {
    jenis: 'temu-kader',
    judul: `Temu Kader IMP Kabupaten Balangan ${tulisHari(hari).slice(0, 4)}`,
    mulai: tulisHari(hari),
    selesai: tulisHari(hari),
    tempat: 'Gedung Sanggam, Paringin',
    penyelenggara: 'DP3A P2KB PMD Kabupaten Balangan',
    sesi: [
      sesi('pembukaan', 'Pendaftaran dan pembukaan', '08:00', '09:30'),
      sesi('yelyel', 'Lomba yel-yel', '09:30', '11:30', 'Panggung utama'),
      sesi('penyuluhan', 'Lomba penyuluhan KB', '09:30', '12:00', 'Ruang rapat'),
      sesi('tari', 'Lomba tari kreasi', '11:30', '13:00', 'Panggung utama'),
      sesi('cerdas', 'Cerdas cermat Bangga Kencana', '13:30', '14:45', 'Panggung utama'),
      sesi('penutup', 'Pengumuman juara dan penutupan', '15:30', '16:30', 'Panggung utama'),
    ],
    kuota: kecamatan.map(({ kode }) => ({ wilayah: kode, banyak: milik(kode) })),
    anggaran: [{ uraian: 'Konsumsi dan transport', rupiah: PESERTA * 125_000 }],
    keterangan: null,
  };
}

/** Nearly all come; who is in a team always does. */
function tulisHadir({ ruang, hari, acaraId }: Hari26, kader: readonly OrangBerperangkat[], regu: readonly ReguLomba[]): void {
  const subjek = { jenis: 'acara', id: acaraId } as const;
  const anggota = new Set(regu.flatMap(({ peserta = [] }) => peserta));
  for (const { orang } of kader) {
    if (!ruang.acak.ya(0.97) && !anggota.has(orang.id)) continue;
    const pukul = 7 * 60 + 40 + ruang.acak.bulat(0, 70);
    const isi = { pesertaId: orang.id, sesi: 'pembukaan', arah: 'masuk', saat: `${tulisHari(hari)}T${tulisJam(pukul)}`, cara: 'pindai', orang: null } as const;
    tulis(ruang, subjek, hari, pukul, acaraHadir, isi);
  }
}

/** The team of a kecamatan: members with their accounts, so that its places stand on their cards. */
function buatRegu({ kode, nama }: Wilayah, ke: number, peserta: readonly Peserta[]): ReguLomba {
  const anggota = peserta.filter(({ desa }) => desa !== null && isDalamWilayah(desa, kode)).slice(0, ANGGOTA);
  const id = `regu-${ke + 1}`;
  return { id, kontingen: kode, nama: `Regu ${nama}`, anggota: anggota.map((satu) => satu.nama), peserta: anggota.map((satu) => satu.id) };
}

/** Rules, teams and draw, on the day before. */
function siapkanLomba({ ruang, hari, acaraId }: Hari26, { pola, aturan }: Pick<IsiAtur, 'pola' | 'aturan'>, regu: readonly ReguLomba[]): SubjekLomba {
  const subjek = { jenis: 'lomba', id: uuidWaktu(ruang.acak, msAwalHari(hari - 1)) } as const;
  const idRegu = regu.map(({ id }) => id);
  tulis(ruang, subjek, hari - 1, 9 * 60, lombaAtur, { acaraId, pola, aturan });
  tulis(ruang, subjek, hari - 1, 9 * 60 + 5, lombaRegu, { regu: [...regu] });
  tulis(ruang, subjek, hari - 1, 15 * 60, lombaUndi, undi(idRegu, { jenis: 'urutan' }, 'BALANGAN'));
  return subjek;
}

/** Closing, and the result as it comes out of everything written. */
function umumkan({ ruang, hari }: Hari26, subjek: SubjekLomba): void {
  tulis(ruang, subjek, hari, MENIT_TUTUP + 110, lombaTutup, {});
  const catatan = nomoriDraf(ruang.draf.filter((satu) => satu.catatan.subjek.id === subjek.id));
  const hitung = hitungHasil(foldSubjek('lomba', subjek.id, susunCatatan(catatan)));
  if (!hitung.isLengkap) throw new Error('lomba contoh belum lengkap');
  const hasil = { hasil: [...hitung.hasil], seri: [...hitung.seri] };
  tulis(ruang, subjek, hari, MENIT_UMUM + 30, lombaUmumkan, hasil);
  tulis(ruang, subjek, hari, MENIT_UMUM + 40, lombaBuka, hasil);
}

function tulisPenampilan(temu: Hari26, pola: IdPola, regu: readonly ReguLomba[]): void {
  const { ruang, hari } = temu;
  const { acak } = ruang;
  const lomba = lombaDariPola(pola, parameterPada(tulisHari(hari)));
  const subjek = siapkanLomba(temu, { pola, aturan: { jenis: 'penampilan', lomba } }, regu);
  const juri = Array.from({ length: JURI }, (_, ke) => ({ id: `juri-${ke + 1}`, nama: `Bu ${buatNama(acak, 'P', 1970)}`, akun: uuidAcak(acak) }));
  tulis(ruang, subjek, hari - 1, 10 * 60, lombaJuri, { juri });
  const ponsel = new Map(juri.map(({ id, akun }): [string, Pencatat] => [id, { id: akun, perangkat: uuidAcak(acak) }]));
  for (const [ke, { id }] of regu.entries()) {
    const mutu = acak.bulat(70, 88);
    const menit = MENIT_LOMBA + ke * 12;
    const batas = lomba.waktu.selamanya ?? 300;
    tulis(ruang, subjek, hari, menit + 6, lombaTampil, { regu: id, mulai: tulisJam(menit), lama: batas - acak.bulat(-20, 40), isTidakHadir: false });
    for (const satu of juri) {
      const nilai = Object.fromEntries(lomba.kriteria.map((kriteria) => [kriteria.id, Math.min(95, Math.max(60, mutu + acak.bulat(-5, 6)))]));
      tulis(ruang, subjek, hari, menit + 8, lombaNilai, { juri: satu.id, regu: id, nilai, catatan: null, alasan: null }, ponsel.get(satu.id));
    }
  }
  umumkan(temu, subjek);
}

function tulisCerdas(temu: Hari26, regu: readonly ReguLomba[]): void {
  const { ruang, hari } = temu;
  const { acak } = ruang;
  const cerdas = cerdasDariPola(parameterPada(tulisHari(hari)));
  const subjek = siapkanLomba(temu, { pola: 'cerdas-A', aturan: { jenis: 'cerdas', cerdas } }, regu);
  const jawab = (babak: 'wajib' | 'rebutan', ke: number, id: string, hasil: 'benar' | 'salah'): void =>
    tulis(ruang, subjek, hari, MENIT_TUTUP + 30 + ke, lombaJawaban, { babak, soal: `${babak}-${ke + 1}`, regu: id, hasil, poinJuri: null, taruhan: null });
  for (let ke = 0; ke < (cerdas.wajib.jumlah ?? 0) * regu.length; ke += 1) {
    const tempat = ke % regu.length;
    jawab('wajib', ke, (regu[tempat] as ReguLomba).id, acak.ya(PANDAI[tempat] ?? 0.5) ? 'benar' : 'salah');
  }
  for (let ke = 0; ke < (cerdas.rebutan?.jumlah ?? 0); ke += 1) jawab('rebutan', ke, acak.pilih(regu.slice(0, 2)).id, acak.ya(0.8) ? 'benar' : 'salah');
  umumkan(temu, subjek);
}

/** The catatan of the Temu Kader, in order of writing; the kinds of gatherings must be known (`kenalkanAcara`). */
export function bangkitkanTemuKader(
  benih: number,
  kabupaten: string,
  kecamatan: readonly Wilayah[],
  kader: readonly OrangBerperangkat[],
  panitia: string,
  akhir: Hari,
): Catatan[] {
  const ruang = buatRuang(benih, kabupaten, [], panitia);
  const hari = hariTemu(akhir);
  const temu: Hari26 = { ruang, hari, acaraId: uuidWaktu(ruang.acak, msAwalHari(hari - 30)) };
  const subjek = { jenis: 'acara', id: temu.acaraId } as const;
  const diundang = kocok(kader, `temu-kader|${benih}`).slice(0, PESERTA);
  const peserta = diundang.map(pesertaDari);
  tulis(ruang, subjek, hari - 30, 9 * 60, acaraRencana, rencanaTemu(hari, kecamatan, peserta));
  tulis(ruang, subjek, hari - 21, 9 * 60, acaraUndang, { peserta });
  const regu = kecamatan.map((satu, ke) => buatRegu(satu, ke, peserta));
  tulisHadir(temu, diundang, regu);
  for (const pola of PENAMPILAN) tulisPenampilan(temu, pola, regu);
  tulisCerdas(temu, kocok(regu, `finalis|${benih}`).slice(0, FINALIS));
  return nomoriDraf(ruang.draf);
}
