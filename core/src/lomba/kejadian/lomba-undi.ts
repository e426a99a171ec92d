// The order of performing, or the groups of a quiz, are drawn from a seed everybody sees; the result must be the draw's own.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isSudahDimulai, tolakBelumDiatur } from '../langkah-lomba.ts';
import { zIdLomba } from '../peserta-lomba.ts';
import { undiGrup, undiUrutan } from '../undian.ts';

export const zBenih = z.string().check(z.trim(), z.minLength(1), z.maxLength(40));
const daftar = z.array(zIdLomba).check(z.maxLength(200));

export const zUndi = z.union([
  z.object({ jenis: z.literal('urutan'), benih: zBenih, hasil: daftar }),
  /** `paling`: most teams of one group. */
  z.object({ jenis: z.literal('grup'), benih: zBenih, paling: z.int().check(z.gte(2), z.lte(20)), hasil: z.array(daftar).check(z.maxLength(100)) }),
]);
export type IsiUndi = z.infer<typeof zUndi>;

/** The draw of these teams by this seed. */
export const undi = (
  regu: readonly string[],
  isi: { readonly jenis: 'urutan' } | { readonly jenis: 'grup'; readonly paling: number },
  benih: string,
): IsiUndi =>
  isi.jenis === 'urutan'
    ? { jenis: 'urutan', benih, hasil: undiUrutan(regu, benih) }
    : { jenis: 'grup', benih, paling: isi.paling, hasil: undiGrup(regu, benih, isi.paling) };

export const lombaUndi = defineUntuk('lomba')({
  kind: 'lomba.undi',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Undian lomba', 'Draw of the competition'),
  // A second draw is seen beside the first, never in its stead.
  isTetap: true,
  isi: zUndi,
  check: (isi, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (isSudahDimulai(kini) || kini.tampil.length > 0) return [tolak('lomba-sudah-dimulai')];
    const ulang = undi(
      kini.regu.map((satu) => satu.id),
      isi,
      isi.benih,
    );
    return JSON.stringify(ulang.hasil) === JSON.stringify(isi.hasil) ? [] : [tolak('undian-tidak-sama', 'hasil')];
  },
  apply: (lomba, isi) => (isi.jenis === 'urutan' ? { ...lomba, undiUrutan: isi } : { ...lomba, undiGrup: isi }),
  ringkas: ({ benih }) => teks(`Benih ${benih}`, `Seed ${benih}`),
});
