// The teams of a competition are listed; a later list stands in the place of the earlier one. Once drawn, teams come and go only for a reason, and
// the draw is done again.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isReguDiundiBerubah, isSudahTampil, tolakBelumDiatur } from '../langkah-lomba.ts';
import { zAlasan, zRegu } from '../peserta-lomba.ts';

export const lombaRegu = defineUntuk('lomba')({
  kind: 'lomba.regu',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Regu peserta lomba', 'Teams of the competition'),
  batasBita: 64 * 1024,
  isTetap: true,
  isi: z.object({
    regu: z.array(zRegu).check(z.minLength(1), z.maxLength(200)),
    /** Why teams come or go after the draw, which then counts no more; left out before. */
    alasan: z.optional(zAlasan),
  }),
  check: ({ regu, alasan }, { kini }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (kini.tutup !== null) return [tolak('lomba-sudah-ditutup')];
    const id = new Set(regu.map((satu) => satu.id));
    if (id.size < regu.length) return [tolak('regu-kembar', 'regu')];
    const isKembar = regu.some(({ anggota, peserta = [] }) => peserta.length > anggota.length || new Set(peserta).size < peserta.length);
    if (isKembar) return [tolak('anggota-kembar', 'regu')];
    // A team with a mark or an answer stays: a withdrawal in the middle is an absence or a disqualification, with its reason.
    const terpakai = [...kini.lembar, ...kini.jawaban, ...kini.tulis, ...kini.tampil].some((satu) => !id.has(satu.regu));
    if (terpakai) return [tolak('regu-sudah-tampil', 'regu')];
    if (!isReguDiundiBerubah(kini, regu)) return [];
    if (isSudahTampil(kini)) return [tolak('lomba-sudah-dimulai')];
    return alasan === undefined ? [tolak('regu-sudah-diundi', 'alasan')] : [];
  },
  apply: (lomba, { regu, alasan }) => ({ ...lomba, regu, ...(alasan === undefined ? {} : { undiUrutan: null, undiGrup: null }) }),
  ringkas: ({ regu }) => teks(`${regu.length} regu`, `${regu.length} teams`),
});
