// One line of the work list is put off for some days, with the reason. It says nothing about the subject: the list alone reads it.

import * as z from 'zod/mini';
import { type JenisDesa, zTanggal, zUuid } from '../catatan/catatan.ts';
import { defineUmum } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { hariTeks } from '../nama-bulan.ts';
import { selisihHari } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, type Pilihan, teks } from '../teks.ts';

export const KIND_TUNDA = 'agenda.tunda';
/** Longer than this nothing is put off: it would be forgotten. */
export const TUNDA_TERLAMA_HARI = 60;

const JALAN = { nilai: 'sulit-dijangkau', label: teks('Jalan atau cuaca sulit', 'Road or weather is difficult') } as const;
const LAINNYA = { nilai: 'lainnya', label: teks('Alasan lain', 'Other reason') } as const;

const ALASAN_KELUARGA = [
  { nilai: 'tidak-di-rumah', label: teks('Sedang tidak di rumah', 'Not at home') },
  { nilai: 'minta-nanti', label: teks('Minta waktu lain', 'Asked for another time') },
  { nilai: 'sudah-dijanjikan', label: teks('Sudah ada janji pelayanan', 'Service is already arranged') },
  { nilai: 'ditangani-petugas', label: teks('Sedang ditangani bidan atau petugas', 'Midwife or officer is on it') },
  JALAN,
  LAINNYA,
] as const satisfies Pilihan[];

/** A group or institution is not at home or away: it meets, has officers, and waits for others. */
const ALASAN_KELOMPOK = [
  { nilai: 'sudah-dijadwalkan', label: teks('Sudah ada jadwalnya', 'It has a day already') },
  { nilai: 'pengurus-berhalangan', label: teks('Pengurus atau anggota berhalangan', 'Officers or members cannot come') },
  { nilai: 'menunggu-pihak-lain', label: teks('Menunggu surat, dana, atau pihak lain', 'Waiting for a letter, money or others') },
  JALAN,
  LAINNYA,
] as const satisfies Pilihan[];

/** Every reason there is. */
export const ALASAN_TUNDA = [...ALASAN_KELUARGA, ...ALASAN_KELOMPOK.slice(0, 3)] as readonly (
  | (typeof ALASAN_KELUARGA)[number]
  | (typeof ALASAN_KELOMPOK)[number]
)[];
/** The reasons offered for one kind of subject. */
export const listAlasanTunda = (jenis: JenisDesa): readonly (typeof ALASAN_TUNDA)[number][] => (jenis === 'keluarga' ? ALASAN_KELUARGA : ALASAN_KELOMPOK);
export type AlasanTunda = (typeof ALASAN_TUNDA)[number]['nilai'];

export const agendaTunda = defineUmum({
  kind: KIND_TUNDA,
  version: 1,
  judul: teks('Ditunda', 'Put off'),
  isi: z.object({
    /** Id of the rule whose line is put off. */
    aturan: z.string().check(z.regex(/^[a-z0-9-]+$/), z.maxLength(60)),
    anggotaId: z.nullable(zUuid),
    /** Hidden up to and including this day. */
    sampai: zTanggal,
    alasan: z.enum(nilaiPilihan(ALASAN_TUNDA)),
  }),
  check: (isi, _konteks, amplop) => {
    const hari = selisihHari(amplop.terjadi, isi.sampai);
    return hari < 1 || hari > TUNDA_TERLAMA_HARI ? [tolak('tunda-terlalu-lama', 'sampai')] : [];
  },
  ringkas: (isi) => {
    const { id, en } = labelPilihan(ALASAN_TUNDA, isi.alasan);
    return teks(`Sampai ${hariTeks(isi.sampai).id}: ${id}`, `Until ${hariTeks(isi.sampai).en}: ${en}`);
  },
});
