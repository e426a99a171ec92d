// The committee settles which teams go on from the written round: those the scores say; of those tied for the last seats, whom it says, for a reason.
import * as z from 'zod/mini';
import { defineUntuk } from '../../catatan/define.ts';
import { type Tolakan, tolak } from '../../catatan/tolakan.ts';
import { teks } from '../../teks.ts';
import { usulLolos } from '../cerdas/babak-tulis.ts';
import type { KeadaanLomba } from '../keadaan-lomba.ts';
import { aturanCerdas, tolakBelumDiatur, tolakSudahTutup } from '../langkah-lomba.ts';
import { zAlasan, zIdLomba } from '../peserta-lomba.ts';

const zLolos = z.object({
  regu: z.array(zIdLomba).check(z.minLength(1), z.maxLength(200)),
  /** Why these of the tied ones; null where the scores say it all. */
  alasan: z.nullable(zAlasan),
});
type IsiLolos = z.infer<typeof zLolos>;

/** Those the scores say must go on; of the tied ones so many as seats are left, or all of them. */
function tolakPilihan(kini: KeadaanLomba, { regu, alasan }: IsiLolos): Tolakan[] {
  const tulis = aturanCerdas(kini)?.tulis;
  if (!tulis) return [tolak('babak-tulis-tidak-ada')];
  const usul = usulLolos(kini, tulis);
  if (usul === null) return [tolak('nilai-tulis-belum-lengkap')];
  const pilihan = new Set(regu);
  const tambahan = usul.seri.filter((id) => pilihan.has(id));
  const isBenar = usul.lolos.every((id) => pilihan.has(id)) && usul.lolos.length + tambahan.length === regu.length && pilihan.size === regu.length;
  const isPas = tambahan.length === usul.sisa || tambahan.length === usul.seri.length;
  if (!isBenar || !isPas) return [tolak('lolos-tidak-sesuai', 'regu')];
  return usul.seri.length > 0 && alasan === null ? [tolak('lolos-perlu-alasan', 'alasan')] : [];
}

export const lombaLolos = defineUntuk('lomba')({
  kind: 'lomba.lolos',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Regu lolos babak tulis', 'Teams that go on from the written round'),
  isi: zLolos,
  // Once a question is answered, who plays no longer changes.
  tolakUbah: ({ kini, pelaku }) => [...tolakSudahTutup({ kini, pelaku }), ...(kini.jawaban.length > 0 ? [tolak('lomba-sudah-dimulai')] : [])],
  check: (isi, { kini, pelaku }) => {
    const belum = [...tolakBelumDiatur(kini), ...tolakSudahTutup({ kini, pelaku })];
    if (belum.length > 0) return belum;
    return kini.lolos === null ? tolakPilihan(kini, isi) : [tolak('lolos-sudah-diputus')];
  },
  apply: (lomba, isi, { id }) => ({ ...lomba, lolos: { id, ...isi } }),
  ringkas: ({ regu }) => teks(`${regu.length} regu lolos`, `${regu.length} teams go on`),
});
