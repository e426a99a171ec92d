// A line the size of a word: the shape of a year, without axes; the full trend stands below.

const LEBAR = 64;
const TINGGI = 28;
const TEPI = 3;

/** Draws the line; months that were not counted leave a gap. Decoration to screen readers, who hear the change in words. */
export function Sparkline({ nilai }: { nilai: readonly (number | null)[] }) {
  const ada = nilai.filter((satu) => satu !== null);
  if (ada.length < 2) return null;
  const min = Math.min(...ada);
  const max = Math.max(...ada);
  const x = (urut: number) => TEPI + (urut / (nilai.length - 1)) * (LEBAR - 2 * TEPI);
  const y = (satu: number) => (max === min ? TINGGI / 2 : TINGGI - TEPI - ((satu - min) / (max - min)) * (TINGGI - 2 * TEPI));
  let jalur = '';
  let isSambung = false;
  for (const [urut, satu] of nilai.entries()) {
    if (satu !== null) jalur += `${isSambung ? 'L' : 'M'}${x(urut).toFixed(1)} ${y(satu).toFixed(1)}`;
    isSambung = satu !== null;
  }
  const akhir = nilai.at(-1);
  return (
    <svg class="spark" viewBox={`0 0 ${LEBAR} ${TINGGI}`} aria-hidden="true">
      <path d={jalur} />
      {akhir != null && <circle cx={x(nilai.length - 1)} cy={y(akhir)} r={TEPI} />}
    </svg>
  );
}
