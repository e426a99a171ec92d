// Whether a committee may save these rules: they can be judged by, and nothing in them contradicts itself. Rules saved before stay usable (`periksaLomba`).
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { periksaCerdas, type SkemaCerdas } from './cerdas/skema-cerdas.ts';
import type { IsiAtur } from './isi-lomba.ts';
import { type LangkahSeri, type Lomba, periksaLomba } from './skema-lomba.ts';

/** What people decide comes after what is counted: a vote or draw is only taken on a tie that counting left, so a counted step below it would go first. */
const URUT_ORANG: Partial<Record<LangkahSeri, number>> = { 'suara-juri': 1, undian: 2 };

/** Order and repetition of the tie steps (events.md 6: counted steps, then the vote, then the draw). */
function periksaSeri(seri: readonly LangkahSeri[]): Tolakan[] {
  if (new Set(seri).size < seri.length) return [tolak('langkah-seri-kembar', 'seri')];
  const urut = seri.map((satu) => URUT_ORANG[satu] ?? 0);
  return urut.some((satu, ke) => satu < (urut[ke - 1] ?? 0)) ? [tolak('langkah-seri-terbalik', 'seri')] : [];
}

/** A first unit of time that costs more than the most there is would never be taken off whole. */
const periksaDenda = ({ denda }: Lomba): Tolakan[] => (denda.poin > denda.maksimal ? [tolak('denda-melebihi-batas', 'denda')] : []);

/** A sign forgotten before a penalty (`salah 100`) would reward the wrong answer. */
function periksaPoin(skema: SkemaCerdas): Tolakan[] {
  const { benar: tulisBenar, salah, kosong } = skema.tulis ?? { benar: 1, salah: 0, kosong: 0 };
  const babak = (['wajib', 'lempar', 'rebutan'] as const).flatMap((satu) => {
    const { benar, ...lain }: Readonly<Record<string, number | 'juri' | null | undefined>> = skema[satu]?.nilai ?? {};
    const isTerbalik = typeof benar === 'number' && Object.values(lain).some((poin) => typeof poin === 'number' && poin >= benar);
    return isTerbalik ? [tolak('benar-tidak-tertinggi', `${satu}.nilai`)] : [];
  });
  return tulisBenar > Math.max(salah, kosong) ? babak : [...babak, tolak('benar-tidak-tertinggi', 'tulis.nilai')];
}

function periksaTaruhan({ taruhan }: SkemaCerdas): Tolakan[] {
  if (taruhan === null) return [];
  const { rendah, tinggi, langkah, terbatas } = taruhan;
  const isWajar = rendah > 0 && langkah > 0 && rendah <= terbatas && terbatas <= tinggi;
  return isWajar ? [] : [tolak('batas-taruhan-terbalik', 'taruhan')];
}

/** A calculation takes longer than a plain question, not shorter. */
const periksaDetik = ({ wajib: { detik, detikHitungan } }: SkemaCerdas): Tolakan[] =>
  detik !== null && detikHitungan !== null && detikHitungan < detik ? [tolak('waktu-hitungan-lebih-singkat', 'wajib.detikHitungan')] : [];

/** Why these rules cannot be saved, each with the field it is about; empty: they can. */
export const periksaAturan = (aturan: IsiAtur['aturan']): Tolakan[] =>
  aturan.jenis === 'penampilan'
    ? [...periksaLomba(aturan.lomba), ...periksaDenda(aturan.lomba), ...periksaSeri(aturan.lomba.seri)]
    : [...periksaCerdas(aturan.cerdas), ...periksaPoin(aturan.cerdas), ...periksaTaruhan(aturan.cerdas), ...periksaDetik(aturan.cerdas)];
