// The steps by which another takes the place of a juror who was given a link: what was judged counts, what was not is the new one's.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import type { LembarMasuk } from '@lini/core/lomba/papan-lembar.ts';
import type { JuriLomba } from '@lini/core/lomba/peserta-lomba.ts';
import type { LangkahLomba } from './catat-lomba.ts';

/**
 * `lama` keeps her chair and the sheets that came in; she is excused from the other teams, `baru` from those. Without a sheet she is
 * excused from all. Both chairs stay, so each team is judged once by one of the two.
 */
export function langkahGanti(
  lomba: Pick<KeadaanLomba, 'juri' | 'regu'>,
  masuk: readonly LembarMasuk[],
  lama: JuriLomba,
  baru: JuriLomba,
  alasan: string,
): LangkahLomba[] {
  const halang = (juri: string, regu: string | null): LangkahLomba => ({ kind: 'lomba.berhalangan', isi: { juri, regu, alasan } });
  const sudah = new Set(masuk.flatMap((satu) => (satu.juri === lama.id ? [satu.regu] : [])));
  const pergi = sudah.size === 0 ? [halang(lama.id, null)] : lomba.regu.map(({ id }) => halang(sudah.has(id) ? baru.id : lama.id, id));
  return [{ kind: 'lomba.juri', isi: { juri: [...lomba.juri, { ...baru, menggantikan: lama.id }] } }, ...pergi];
}
