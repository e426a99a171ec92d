// The judgement that a proposal and a decision about a group carry: period, computed class, version of the rubric, evidence.
import * as z from 'zod/mini';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { zBulan, zRingkasBukti } from '../institusi/kelas-isi.ts';
import { akhirBulan, type Bulan, type Tanggal } from '../tanggal.ts';
import { nilaiPilihan } from '../teks.ts';
import { KELAS_PUTUS_POKTAN } from './kelas-poktan.ts';

export const zKelasPoktan = z.enum(nilaiPilihan(KELAS_PUTUS_POKTAN));

export const isiPenilaianPoktan = { sampai: zBulan, rubrik: z.int().check(z.nonnegative()), hitung: zKelasPoktan, bukti: zRingkasBukti };

/** Only closed months are judged; a month counts as closed on its last day, as for the rubric. */
export const tolakBelumTutup = (sampai: Bulan, terjadi: Tanggal): Tolakan[] => (akhirBulan(sampai) <= terjadi ? [] : [tolak('bulan-belum-tutup', 'sampai')]);
