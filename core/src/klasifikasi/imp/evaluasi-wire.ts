// What the office is told about evaluations and rubrics.
import * as z from 'zod/mini';
import { HASIL_BINAAN } from '../../institusi/binaan-selesai.ts';
import { JENIS_INSTITUSI, PERAN_BAKTI } from '../../institusi/pilihan.ts';
import { KELAS_PUTUS_POKTAN } from '../../poktan/kelas-poktan.ts';
import { nilaiPilihan } from '../../teks.ts';
import { MEDAN } from '../../tetapan/medan.ts';
import { KELAS } from './gabung.ts';
import { zIsiRubrik, zRubrik } from './rubrik.ts';
import { zPembanding } from './sebaya-wire.ts';

const zJenis = z.enum(nilaiPilihan(JENIS_INSTITUSI));
const zKelas = z.enum(KELAS);
const zPeran = z.enum(nilaiPilihan(PERAN_BAKTI));
const zTingkat = z.union([z.literal(0), z.literal(1), z.literal(2), z.literal(3)]);
const zAngka = z.nullable(z.number());
const perPeran = <Satu extends z.ZodMiniType>(satu: Satu) =>
  z.object({ pengorganisasian: satu, pertemuan: satu, kie: satu, pencatatan: satu, pelayanan: satu, kemandirian: satu });

const zPutus = z.object({ kelas: zKelas, tanggal: z.string(), isBerbeda: z.boolean(), tanggapan: z.nullable(z.enum(['setuju', 'tidak'])) });
/** The day on which decisions, proposals, replies and agreed steps are as shown: today for the last closed month and the one that runs, else the month's last. */
const zKeadaanPada = z.string();

export const zBarisEvaluasi = z.object({
  id: z.string(),
  desa: z.string(),
  namaDesa: z.string(),
  jenis: zJenis,
  nama: z.string(),
  rubrik: z.number(),
  tingkat: z.nullable(perPeran(zTingkat)),
  hitung: z.nullable(zKelas),
  putus: z.nullable(zPutus),
  usul: z.nullable(zKelas),
  skor: perPeran(zAngka),
  nilai: zAngka,
  /** Lessons of each role passed in the month, and ever; null: not counted yet. */
  pelajaran: z.nullable(perPeran(z.object({ bulan: z.number(), semua: z.number() }))),
  /** Families for each cadre, and months served by the longest serving; null: not known. */
  beban: zAngka,
  masa: zAngka,
  medan: z.nullable(z.enum(nilaiPilihan(MEDAN))),
  petugas: z.number(),
  terakhir: z.nullable(z.string()),
  binaan: z.object({ terbuka: z.number(), lewat: z.number(), selesai: z.number() }),
  pembanding: zPembanding,
});
export type BarisEvaluasi = z.output<typeof zBarisEvaluasi>;

const zWilayah = z.object({ kode: z.string(), nama: z.string(), tingkat: z.enum(['provinsi', 'kabupaten', 'kecamatan', 'desa']) });

export const zDaftarEvaluasi = z.object({
  wilayah: zWilayah,
  bulan: z.string(),
  /** Today at the server, from which silence is counted. */
  hariIni: z.string(),
  keadaanPada: zKeadaanPada,
  /** Areas one level below, to narrow the list. */
  bagian: z.array(zWilayah),
  daftar: z.array(zBarisEvaluasi),
});
export type DaftarEvaluasi = z.output<typeof zDaftarEvaluasi>;

const zRinci = z.object({
  /** What the decision in force rests on; its reason is read by cadres and PKB. Null: none was made. */
  putusan: z.nullable(z.object({ sampai: z.string(), rubrik: z.number(), hitung: zKelas, isBeralasan: z.boolean() })),
  /** Agreed steps, the newest first; their words are read by cadres and PKB. */
  binaan: z.array(
    z.object({
      tanggal: z.string(),
      peran: zPeran,
      tenggat: z.string(),
      selesai: z.nullable(z.object({ tanggal: z.string(), hasil: z.enum(nilaiPilihan(HASIL_BINAAN)) })),
    }),
  ),
});

/** One institution through its months, the newest first; `baris` are the lines of the rubric over the newest. */
export const zSatuEvaluasi = z.object({
  kini: zBarisEvaluasi,
  bulan: z.string(),
  hariIni: z.string(),
  keadaanPada: zKeadaanPada,
  /** The decision in force today where the month shown is an older one and it was made since; null: none was. */
  sesudah: z.nullable(zPutus),
  /** Null: not counted yet. */
  rinci: z.nullable(zRinci),
  /** How many closed months the class rests on, and the last of them. */
  dinilai: z.nullable(z.object({ bulan: z.number(), sampai: z.string() })),
  baris: z.array(
    z.object({
      peran: zPeran,
      tingkat: z.union([z.literal(1), z.literal(2), z.literal(3)]),
      kalimat: z.object({ id: z.string(), en: z.string() }),
      isTercapai: z.boolean(),
      isUntukBerikut: z.boolean(),
    }),
  ),
  berikut: z.nullable(zKelas),
  riwayat: z.array(z.object({ bulan: z.string(), hitung: z.nullable(zKelas), putus: z.nullable(zKelas), nilai: zAngka, rubrik: z.number() })),
});
export type SatuEvaluasi = z.output<typeof zSatuEvaluasi>;

export const zDaftarRubrik = z.object({
  /** The oldest first; version 0 is the one Lini begins with. */
  daftar: z.array(z.object({ rubrik: zRubrik, dibuat: z.nullable(z.string()), alasan: z.nullable(z.string()) })),
  /** Version in force today. */
  berlaku: z.number(),
  /** The earliest day a new version may count from. */
  palingAwal: z.string(),
  isBolehUbah: z.boolean(),
});
export type DaftarRubrik = z.output<typeof zDaftarRubrik>;

const zAlasan = z.string().check(z.trim(), z.minLength(3), z.maxLength(500));
export const zRubrikBaru = z.object({ rubrik: zIsiRubrik, alasan: zAlasan });
export type RubrikBaru = z.output<typeof zRubrikBaru>;
export const zMintaPratinjau = z.object({ rubrik: zIsiRubrik });

/** Who would change class under another rubric, over the evidence of the last closed month. */
const zKelasKelompok = z.enum(nilaiPilihan(KELAS_PUTUS_POKTAN));
const zUbahKelompok = z.object({
  id: z.string(),
  nama: z.string(),
  namaDesa: z.string(),
  jenis: z.enum(['bkb', 'bkr', 'bkl', 'uppka', 'pikr']),
  dari: zKelasKelompok,
  ke: zKelasKelompok,
});

export const zPratinjau = z.object({
  bulan: z.string(),
  naik: z.number(),
  turun: z.number(),
  tetap: z.number(),
  ubah: z.array(z.object({ id: z.string(), nama: z.string(), namaDesa: z.string(), jenis: zJenis, dari: zKelas, ke: zKelas, peran: z.array(zPeran) })),
  /** The groups that the rubric judges. */
  kelompok: z.object({ naik: z.number(), turun: z.number(), tetap: z.number(), ubah: z.array(zUbahKelompok) }),
});
export type Pratinjau = z.output<typeof zPratinjau>;
