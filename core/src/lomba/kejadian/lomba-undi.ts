// The order of teams, or their groups, drawn by a seed that anyone can draw again.
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { reguMain } from '../cerdas/babak-tulis.ts';
import { type IsiUndi, zUndi } from '../isi-lomba.ts';
import { isSudahTampil, saatDari, tolakBelumDiatur } from '../langkah-lomba.ts';
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
    if (JSON.stringify(ulang.hasil) !== JSON.stringify(isi.hasil)) return [tolak('undian-tidak-sama', 'hasil')];
    // Drawing until it suits somebody must leave its reason.
    const isUlang = kini.undian.some((satu) => satu.jenis === isi.jenis);
    return isUlang && isi.alasan === undefined ? [tolak('undi-ulang-perlu-alasan', 'alasan')] : [];
  },
  apply: (lomba, isi, amplop) => ({
    ...lomba,
    ...(isi.jenis === 'urutan' ? { undiUrutan: isi } : { undiGrup: isi }),
    undian: [...lomba.undian, { ...isi, ...saatDari(amplop), oleh: amplop.oleh }],
  }),
  ringkas: ({ benih }) => teks(`Kata undian ${benih}`, `Seed ${benih}`),
});
