// Which fields of a quiz's rules are still to be filled in, by the names they have on the page.
import { LABEL_HASIL, type SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

const BABAK = ['wajib', 'lempar', 'rebutan'] as const;

/** `Rebutan: nilai Benar dan Salah`, one line a round; empty when nothing is missing. */
export function kurangAturan(cerdas: SkemaCerdas): Teks[] {
  const { tulis } = cerdas;
  const nilai = BABAK.flatMap((babak): Teks[] => {
    const hasil = Object.entries(LABEL_HASIL).flatMap(([kode, label]) =>
      (cerdas[babak]?.nilai as Record<string, unknown> | undefined)?.[kode] === null ? [label] : [],
    );
    const { id, en } = LABEL_BABAK[babak];
    return hasil.length === 0
      ? []
      : [teks(`${id}: nilai ${hasil.map((satu) => satu.id).join(' dan ')}`, `${en}: points for ${hasil.map((satu) => satu.en).join(' and ')}`)];
  });
  return [
    ...(tulis && tulis.soal == null ? [teks('Babak tulis: banyak soal tertulis', 'Written round: written questions')] : []),
    ...(tulis && tulis.lolos == null ? [teks('Babak tulis: banyak regu yang lolos', 'Written round: teams that go on')] : []),
    ...nilai,
  ];
}
