// How far a thing is, in words and as a bar.

export type ProgressProps = {
  /** What is measured: "Laporan November". */
  label: string;
  /** How far in words: "12 dari 20 keluarga". */
  detail?: string;
  /** 0 to 1; null while it can't be known. */
  part: number | null;
};

/** Draws a bar with its words. */
export function Progress({ label, detail, part }: ProgressProps) {
  const persen = part === null ? undefined : Math.round(Math.min(1, Math.max(0, part)) * 100);
  return (
    <div class={part === null ? 'progress progress-unknown' : 'progress'}>
      <div class="cluster apart">
        <span class="firm">{label}</span>
        {detail && <span class="soft tabular">{detail}</span>}
      </div>
      <div class="progress-track" role="progressbar" aria-label={label} aria-valuemin={0} aria-valuemax={100} aria-valuenow={persen} aria-valuetext={detail}>
        <span class="progress-fill" style={persen === undefined ? undefined : { '--part': `${persen}%` }} />
      </div>
    </div>
  );
}
