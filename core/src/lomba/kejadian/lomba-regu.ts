// The teams of a competition are listed; a later list stands in the place of the earlier one. Once drawn, teams come and go only for a reason, and
// the draw is done again.
import * as z from 'zod/mini';
import { zUuid } from '../../catatan/catatan.ts';
import { defineUntuk } from '../../catatan/define.ts';
import { tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { isReguDiundiBerubah, isSudahTampil, tolakBelumDiatur } from '../langkah-lomba.ts';
import { tolakDaftarRegu, tolakReguTerpakai } from '../periksa-regu.ts';
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
    /** The list on which this one was worked out; null, or left out: there was none. */
    atas: z.optional(z.nullable(zUuid)),
  }),
  check: ({ regu, alasan, atas }, { kini }, { desa }) => {
    const belum = tolakBelumDiatur(kini);
    if (belum.length > 0) return belum;
    if (kini.tutup !== null) return [tolak('lomba-sudah-ditutup')];
    // Another desk has saved meanwhile: what it wrote must not disappear unseen.
    if ((atas ?? null) !== kini.reguId) return [tolak('regu-berubah', 'regu')];
    const salah = [...tolakDaftarRegu(regu, desa), ...tolakReguTerpakai(kini, regu)];
    if (salah.length > 0) return salah;
    if (!isReguDiundiBerubah(kini, regu)) return [];
    if (isSudahTampil(kini)) return [tolak('lomba-sudah-dimulai')];
    return alasan === undefined ? [tolak('regu-sudah-diundi', 'alasan')] : [];
  },
  apply: (lomba, { regu, alasan }, { id }) => ({ ...lomba, regu, reguId: id, ...(alasan === undefined ? {} : { undiUrutan: null, undiGrup: null }) }),
  ringkas: ({ regu }) => teks(`${regu.length} regu`, `${regu.length} teams`),
});
