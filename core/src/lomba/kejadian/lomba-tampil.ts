// A team performs: when it began, how long it lasted; or it was called three times and was not there. The last entry of a team stands.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { tolakBelumDiatur, tolakDariJuri, tolakRegu, tolakSudahTutup } from '../langkah-lomba.ts';
import { zIdLomba } from '../peserta-lomba.ts';

export const zTampil = z.object({
  regu: zIdLomba,
  /** Clock of the room when it began, WITA; null: not noted. */
  mulai: z.nullable(z.string().check(z.regex(/^([01]\d|2[0-3]):[0-5]\d(:[0-5]\d)?$/))),
  /** Seconds it lasted; null: still going on, or not timed. */
  lama: z.nullable(z.int().check(z.gte(0), z.lte(7200))),
  isTidakHadir: z.boolean(),
});
export type IsiTampil = z.infer<typeof zTampil>;

export const lombaTampil = defineUntuk('lomba')({
  kind: 'lomba.tampil',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  judul: teks('Regu tampil', 'Team performs'),
  isi: zTampil,
  check: (isi, { kini }, { oleh }) => {
    const salah = [...tolakBelumDiatur(kini), ...tolakSudahTutup(kini), ...tolakDariJuri(kini, oleh), ...tolakRegu(kini, isi.regu)];
    if (salah.length > 0) return salah;
    return isi.isTidakHadir && (isi.lama !== null || isi.mulai !== null) ? [tolak('tidak-hadir-berwaktu', 'lama')] : [];
  },
  apply: (lomba, isi) => ({ ...lomba, tampil: [...lomba.tampil.filter((satu) => satu.regu !== isi.regu), isi] }),
  ringkas: ({ lama, isTidakHadir }) =>
    isTidakHadir ? teks('Tidak hadir', 'Not there') : lama === null ? teks('Sedang tampil', 'Performing') : teks(`${lama} detik`, `${lama} seconds`),
});
