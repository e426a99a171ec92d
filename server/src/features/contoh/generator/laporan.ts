// The monthly reports of a village's institutions: sent, checked, some returned or late, older months locked, and a correction.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { potretBulanan } from '@lini/core/indikator/hitung-desa.ts';
import { institusiDaftar } from '@lini/core/institusi/institusi-daftar.ts';
import { isiAjuan } from '@lini/core/pelaporan/ajukan.ts';
import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import type { CiriLaporan } from '@lini/core/pelaporan/ciri.ts';
import { idLaporan } from '@lini/core/pelaporan/id-laporan.ts';
import { laporanAjukan } from '@lini/core/pelaporan/laporan-ajukan.ts';
import { type InstitusiWajib, laporanKosong } from '@lini/core/pelaporan/laporan-bulan.ts';
import { laporanKembalikan } from '@lini/core/pelaporan/laporan-kembalikan.ts';
import { laporanKunci } from '@lini/core/pelaporan/laporan-kunci.ts';
import { laporanSahkan, laporanSetujui, laporanTerima } from '@lini/core/pelaporan/laporan-langkah.ts';
import { laporanRalat } from '@lini/core/pelaporan/laporan-ralat.ts';
import { laporanRalatPutus } from '@lini/core/pelaporan/laporan-ralat-putus.ts';
import type { DesaPotret, InstitusiPotret } from '@lini/core/potret/potret.ts';
import { type Bulan, bulanDari, daftarBulan, nomorHari, tambahBulan } from '@lini/core/tanggal.ts';
import { bobot } from './acak.ts';
import type { DesaContoh, Pencatat, SubjekContoh } from './bentuk.ts';
import { kebiasaanDari } from './kebiasaan.ts';
import { nomoriDraf, tulis } from './penulis.ts';
import { DESA_TOKOH, KECAMATAN_TOKOH } from './tokoh.ts';
import { type Hari, tulisHari } from './waktu.ts';

/** Who decides about reports, each on one device for this village. */
export type MejaContoh = { readonly pkb: Pencatat; readonly koordinator: Pencatat; readonly kabupaten: Pencatat };

/** How many closed months have reports: a class looks back over a year, which the village of the people with fixed names has whole. */
function banyakBulan(kode: string): number {
  if (kode === DESA_TOKOH) return 12;
  return kode.startsWith(KECAMATAN_TOKOH) ? 6 : 3;
}

const CIRI_KOSONG: CiriLaporan = {
  kunjungan: 0,
  hariKunjungan: 0,
  kunjunganSehari: 0,
  timbangan: 0,
  timbanganBulat: 0,
  pertemuan: 0,
  pertemuanLebih: 0,
};

const ALASAN_KEMBALI = [
  'Jumlah ibu hamil turun banyak. Mohon periksa lagi.',
  'Pertemuan BKB belum dicatat. Mohon dilengkapi.',
  'Masih banyak PUS yang belum didata.',
] as const;

const BAGIAN_DIBULATKAN = 0.15;
const TIMBANGAN_BULAT = 14;

type Laporan = {
  readonly desa: DesaContoh;
  readonly meja: MejaContoh;
  readonly bulan: Bulan;
  readonly subjek: SubjekContoh;
  readonly pengirim: Pencatat;
  readonly wajib: readonly InstitusiWajib[];
};

const listWajib = ({ institusi }: DesaPotret): InstitusiWajib[] =>
  institusi.flatMap(({ isAktif, institusi: { id, jenis, nama } }) => (isAktif && jenis !== null ? [{ id, jenis, nama }] : []));

/** Writes a step on its day, unless that day lies after the end of the demo; says whether it was written. */
function langkah(laporan: Laporan, hari: Hari, kerja: (hari: Hari) => void): boolean {
  if (hari > laporan.desa.akhir) return false;
  kerja(hari);
  return true;
}

function ajukan({ desa, subjek, pengirim }: Laporan, potret: DesaPotret, { institusi }: InstitusiPotret, hari: Hari): string {
  const isi = isiAjuan(potret, institusi, { keterangan: null, penjelasan: {} });
  // Some read the scales to the whole kilogram: the desk of the PKB has something to ask about.
  const ciri = desa.acak.ya(BAGIAN_DIBULATKAN) ? { ...isi.ciri, timbangan: TIMBANGAN_BULAT, timbanganBulat: TIMBANGAN_BULAT } : isi.ciri;
  return tulis(desa, subjek, hari, laporanAjukan, { ...isi, ciri } as never, pengirim);
}

/** The office's way of one sending; the newest month is still under way. */
function jalaniMeja(laporan: Laporan, ajuan: string, hari: Hari, isBulanTerakhir: boolean): void {
  const { desa, subjek, meja, bulan } = laporan;
  const isi = { bulan, ajuan };
  // Of the newest month a good part still waits on the PKB's desk.
  if (isBulanTerakhir && desa.acak.ya(0.45)) return;
  const lanjut = (jarak: number, kerja: (hari: Hari) => void): boolean => langkah(laporan, hari + jarak, kerja);
  if (!lanjut(desa.acak.bulat(1, 3), (pada) => tulis(desa, subjek, pada, laporanSetujui, isi, meja.pkb))) return;
  if (isBulanTerakhir && desa.acak.ya(0.3)) return;
  if (!lanjut(4, (pada) => tulis(desa, subjek, pada, laporanSahkan, isi, meja.koordinator))) return;
  if (!lanjut(6, (pada) => tulis(desa, subjek, pada, laporanTerima, isi, meja.kabupaten)) || isBulanTerakhir) return;
  lanjut(8, (pada) => tulis(desa, subjek, pada, laporanKunci, { ...isi, wajib: [...laporan.wajib] }, meja.kabupaten));
}

/** A correction of the month before the newest, in some villages: granted, or still waiting. */
function ralatkan(laporan: Laporan, potret: DesaPotret, institusi: InstitusiPotret, hari: Hari): void {
  const { desa, subjek, meja, bulan, pengirim } = laporan;
  const { angka } = isiAjuan(potret, institusi.institusi, { keterangan: null, penjelasan: {} });
  const [keluarga = 0] = angka.A1 ?? [];
  const isi = { bulan, angka: { ...angka, A1: [keluarga + 1, null] as [number, null] }, alasan: 'Satu keluarga pindahan terlambat dicatat.' };
  langkah(laporan, hari + 12, (pada) => {
    const ralat = tulis(desa, subjek, pada, laporanRalat, isi, pengirim);
    if (desa.acak.ya(0.6))
      langkah(laporan, pada + 2, (putus) => tulis(desa, subjek, putus, laporanRalatPutus, { bulan, ralat, isDisetujui: true, alasan: null }, meja.kabupaten));
  });
}

/** Who keeps her records well sends on time; half of the others do too. */
const kirim = (pencatatan: number) => bobot({ tepat: 40 + 58 * pencatatan, telat: 40 * (1 - pencatatan), tidak: 20 * (1 - pencatatan) });

/** The day it was first sent; null: it never was. */
function laporkan(laporan: Laporan, potretHari: (hari: Hari) => DesaPotret, institusi: InstitusiPotret, isBulanTerakhir: boolean): Hari | null {
  const { desa, subjek, meja, bulan, pengirim } = laporan;
  const { acak } = desa;
  const cara = acak.timbang(kirim(kebiasaanDari(pengirim.id, desa.sifat.kode).pencatatan));
  if (cara === 'tidak') return null;
  const mulai = nomorHari(batasBulan(bulan).mulai);
  // Some send on the last day of the month itself: on the first of the next the PKB's desk is not empty.
  const hari = mulai + (cara === 'tepat' ? acak.bulat(0, 3) : acak.bulat(4, 12));
  if (hari > desa.akhir) return null;
  const potret = potretHari(hari);
  const ajuan = ajukan(laporan, potret, institusi, hari);
  if (!acak.ya(0.08)) {
    jalaniMeja(laporan, ajuan, hari, isBulanTerakhir);
    if (!isBulanTerakhir && institusi.institusi.jenis === 'ppkbd' && bulan === tambahBulan(bulanDari(tulisHari(desa.akhir + 1)), -2) && acak.ya(0.1))
      ralatkan(laporan, potret, institusi, hari);
    return hari;
  }
  const isi = { bulan, ajuan, alasan: acak.pilih(ALASAN_KEMBALI), baris: [] };
  if (!langkah(laporan, hari + 1, (pada) => tulis(desa, subjek, pada, laporanKembalikan, isi, meja.pkb))) return hari;
  if (isBulanTerakhir && acak.ya(0.6)) return hari;
  langkah(laporan, hari + 4, (pada) => jalaniMeja(laporan, ajukan(laporan, potret, institusi, pada), pada, isBulanTerakhir));
  return hari;
}

/** The village as it was seen on a day: these institutions had sent their report. */
function denganMasuk(potret: DesaPotret, isMasuk: (institusiId: string) => boolean): DesaPotret {
  const jejak = { id: '', tanggal: '', oleh: '', dicatat: '', angka: {}, ciri: CIRI_KOSONG, keterangan: null, penjelasan: {} };
  const masuk = { ...laporanKosong(''), ajuan: [jejak] };
  return { ...potret, institusi: potret.institusi.map((satu) => (isMasuk(satu.institusi.id) ? { ...satu, laporan: masuk } : satu)) };
}

/** Writes the reports of the last closed months; everything else of the village has been told before. */
export function tulisLaporan(desa: DesaContoh, meja: MejaContoh): void {
  const catatan: readonly Catatan[] = nomoriDraf(desa.draf);
  const akhir = tambahBulan(bulanDari(tulisHari(desa.akhir + 1)), -1);
  const pencatatInstitusi = new Map(
    catatan.flatMap(({ kind, subjek, oleh, perangkat }) => (kind === institusiDaftar.kind ? [[subjek.id, { id: oleh, perangkat }] as const] : [])),
  );
  const perSubjek = Map.groupBy(catatan, (satu) => satu.subjek.id);
  for (const [bulan, potret] of potretBulanan(perSubjek, daftarBulan(tambahBulan(akhir, 1 - banyakBulan(desa.sifat.kode)), akhir))) {
    // The PPKBD sends last: hers says which of the others have.
    const terkirim = new Map<string, Hari>();
    const potretHari = (hari: Hari): DesaPotret => denganMasuk(potret, (id) => (terkirim.get(id) ?? Number.POSITIVE_INFINITY) <= hari);
    const wajib = listWajib(potret);
    for (const institusi of potret.institusi.toSorted((a, b) => Number(a.institusi.jenis === 'ppkbd') - Number(b.institusi.jenis === 'ppkbd'))) {
      const { id, rt } = institusi.institusi;
      const pengirim = pencatatInstitusi.get(id);
      if (!institusi.isAktif || !pengirim) continue;
      const subjek: SubjekContoh = { jenis: 'laporan', id: idLaporan(id, bulan), rt, terdaftar: 0, tulisTerakhir: 0 };
      const hari = laporkan({ desa, meja, bulan, subjek, pengirim, wajib }, potretHari, institusi, bulan === akhir);
      if (hari !== null) terkirim.set(id, hari);
    }
  }
}
