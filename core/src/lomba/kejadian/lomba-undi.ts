import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { reguMain } from '../cerdas/babak-tulis.ts';
import { type IsiUndi, zUndi } from '../isi-lomba.ts';
import { isSudahTampil, tolakBelumDiatur } from '../langkah-lomba.ts';
import { undiGrup, undiUrutan } from '../undian.ts';

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
  // Teams that change afterwards leave the draw as it was shown.
  isSekaliDiperiksa: true,
  isi: zUndi,
  check: (isi, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (isSudahTampil(kini)) return [tolak('lomba-sudah-dimulai')];
    const ulang = undi(
      reguMain(kini).map((satu) => satu.id),
      isi,
      isi.benih,
    );
    return JSON.stringify(ulang.hasil) === JSON.stringify(isi.hasil) ? [] : [tolak('undian-tidak-sama', 'hasil')];
  },
  apply: (lomba, isi) => (isi.jenis === 'urutan' ? { ...lomba, undiUrutan: isi } : { ...lomba, undiGrup: isi }),
  ringkas: ({ benih }) => teks(`Benih ${benih}`, `Seed ${benih}`),
});
