// Monthly reports on the wire from the server to the desks: rows of a month, one report with its steps, and the recap of an area.
import * as z from 'zod/mini';
import { PERAN } from '../akses/peran.ts';
import { zAngkaPerIndikator, zSamar, zWilayahRingkas } from '../indikator/angka-wire.ts';
import { JENIS_INSTITUSI } from '../institusi/pilihan.ts';
import { nilaiPilihan } from '../teks.ts';
import { KODE_JANGGAL } from './kejanggalan.ts';
import { HASIL_UJI, KEADAAN_LAPORAN } from './laporan-bulan.ts';

const zTeks = z.object({ id: z.string(), en: z.string() });
const zKeadaan = z.enum(nilaiPilihan(KEADAAN_LAPORAN));
const zHitung = z.int().check(z.nonnegative());
const zMungkinAngka = z.nullable(zAngkaPerIndikator);

const zJanggal = z.object({
  kode: z.enum(KODE_JANGGAL),
  alasan: zTeks,
  indikator: z.nullable(z.string()),
  /** What the cadre says about it; null: nothing. */
  penjelasan: z.nullable(z.string()),
});

/** One report of a month; also one that nobody sent yet. */
export const zBarisLaporan = z.object({
  id: z.string(),
  institusi: z.string(),
  jenis: z.enum(nilaiPilihan(JENIS_INSTITUSI)),
  nama: z.string(),
  desa: z.string(),
  /** False: the institution was not active at the end of the month, and sent all the same. */
  isWajib: z.boolean(),
  keadaan: zKeadaan,
  /** The sending that counts now. */
  ajuan: z.nullable(z.string()),
  /** Days of the first and the last sending. */
  pertama: z.nullable(z.string()),
  terakhir: z.nullable(z.string()),
  isTepat: z.boolean(),
  /** Sent by the viewer, who therefore may not approve it. */
  isSendiri: z.boolean(),
  /** The role of who sent, while it waits to be approved and single reports are listed; null otherwise. */
  pengaju: z.nullable(z.enum(nilaiPilihan(PERAN))),
  kembali: zHitung,
  /** Why it was returned, while it stands so; null: it does not, or the words are not for this viewer. */
  alasan: z.nullable(z.string()),
  ralatMenunggu: z.boolean(),
  uji: z.nullable(z.object({ cocok: zHitung, diperiksa: zHitung })),
  janggal: z.array(zJanggal),
  /** Main figures of the sending and of the month before; null: not sent, or not for this viewer. */
  angka: zMungkinAngka,
  lalu: zMungkinAngka,
  samar: zSamar,
  /** What is withheld of `lalu`. */
  samarLalu: zSamar,
});
export type BarisLaporan = z.infer<typeof zBarisLaporan>;

/** `GET /api/laporan/daftar?wilayah=63.11.01&bulan=2026-10`: the reports of an area and month, those not sent yet among them. */
export const zDaftarLaporan = z.object({ wilayah: zWilayahRingkas, bulan: z.string(), baris: z.array(zBarisLaporan) });
export type DaftarLaporan = z.infer<typeof zDaftarLaporan>;

/** Who did it; `nama` null: not named to this viewer. */
const zPelaku = z.object({ peran: z.nullable(z.enum(nilaiPilihan(PERAN))), nama: z.nullable(z.string()) });

const JENIS_RIWAYAT = ['ajukan', 'periksa', 'kembalikan', 'setujui', 'sahkan', 'terima', 'kunci', 'ralat', 'ralat-putus', 'uji-petik'] as const;

const zRiwayat = z.object({
  id: z.string(),
  jenis: z.enum(JENIS_RIWAYAT),
  tanggal: z.string(),
  oleh: zPelaku,
  /** Only of `ajukan`: the day it reached the office. */
  diterima: z.nullable(z.string()),
  /** Reason of a return (null: not for this viewer), a correction or its refusal; the cadre's remark on a sending. */
  alasan: z.nullable(z.string()),
  /** Lines that were returned; null: not for this viewer. */
  baris: z.array(z.object({ indikator: z.nullable(z.string()), alasan: z.nullable(z.string()) })),
  /** Only of `ralat-putus`. */
  isDisetujui: z.nullable(z.boolean()),
  /** Only of `uji-petik`: how many of each result. */
  hasil: z.nullable(z.record(z.enum(nilaiPilihan(HASIL_UJI)), zHitung)),
});
export type RiwayatLaporan = z.infer<typeof zRiwayat>;

/** Figures with what is withheld of them from this viewer. */
const zAngkaTersaring = z.nullable(z.object({ angka: zAngkaPerIndikator, samar: zSamar }));
export type AngkaTersaring = z.infer<typeof zAngkaTersaring>;

const zRalat = z.object({
  id: z.string(),
  tanggal: z.string(),
  alasan: z.string(),
  isSendiri: z.boolean(),
  putusan: z.nullable(z.object({ isDisetujui: z.boolean(), alasan: z.nullable(z.string()), tanggal: z.string() })),
  /** Lines that differ from the locked ones, as asked for; null: not for this viewer. */
  angka: zAngkaTersaring,
});
export type RalatLaporan = z.infer<typeof zRalat>;

/** `GET /api/laporan/satu?id=`: one report, every step, its figures beside those of the month before, its corrections. */
export const zLaporanSatu = z.object({
  bulan: z.string(),
  baris: zBarisLaporan,
  riwayat: z.array(zRiwayat),
  diajukan: zAngkaTersaring,
  lalu: zAngkaTersaring,
  terkunci: zAngkaTersaring,
  ralat: z.array(zRalat),
});
export type LaporanSatu = z.infer<typeof zLaporanSatu>;

const zHitungan = z.object({
  ada: zHitung,
  masuk: zHitung,
  tepat: zHitung,
  pernahKembali: zHitung,
  keadaan: z.record(zKeadaan, zHitung),
  ralatMenunggu: zHitung,
  /** By cards that came after the lock; they change no other count. */
  menyusul: z.object({ tambah: zHitung, kurang: zHitung }),
  hariTerima: z.nullable(z.number()),
});

const zBagianRekap = z.object({
  wilayah: zWilayahRingkas,
  hitungan: zHitungan,
  /** By kind of institution: reports due, and those of them that came in. */
  institusi: z.record(z.enum(nilaiPilihan(JENIS_INSTITUSI)), z.object({ ada: zHitung, masuk: zHitung })),
  /** Villages of the area, those whose PPKBD report came, and those whose is locked. */
  desa: z.object({ ada: zHitung, masuk: zHitung, terkunci: zHitung }),
  /** Sums of the village reports; null: no village reported, or not for this viewer. */
  diajukan: zAngkaTersaring,
  terkunci: zAngkaTersaring,
  ralat: zAngkaTersaring,
});
export type BagianRekap = z.infer<typeof zBagianRekap>;

const zRalatRekap = z.object({
  laporan: z.string(),
  desa: z.string(),
  nama: z.string(),
  jenis: z.enum(nilaiPilihan(JENIS_INSTITUSI)),
  tanggal: z.string(),
  alasan: z.string(),
  /** Null: nobody has decided yet. */
  isDisetujui: z.nullable(z.boolean()),
});

/** `GET /api/laporan/rekap?wilayah=63.11&bulan=2026-10`: coverage, timeliness and sums of an area and of its parts one level down; with `ringkas=ya` of the area only. */
export const zRekapLaporan = z.object({ bulan: z.string(), seluruh: zBagianRekap, bagian: z.array(zBagianRekap), ralat: z.array(zRalatRekap) });
export type RekapLaporan = z.infer<typeof zRekapLaporan>;

/** The verdicts of `POST /api/kantor/catat`, as a desk reads them. */
export const zJawabanCatat = z.object({
  putusan: z.array(z.object({ id: z.nullable(z.string()), putusan: z.string(), kode: z.nullable(z.string()) })),
});
