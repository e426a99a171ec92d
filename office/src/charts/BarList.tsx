// Ranked bars: name, bar, value, and the counts behind it; a name may lead further.
import { TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

export type Batang = {
  readonly kode: string;
  readonly nama: string;
  readonly nilai: number | null;
  /** The value in words, also where it is withheld, and what it was counted from. */
  readonly tulisan: string;
  readonly rincian?: string | undefined;
  readonly href?: string | undefined;
  readonly isBerubah?: boolean | undefined;
};

export type BarListProps = {
  batang: readonly Batang[];
  /** A value all bars are measured against, drawn as a line; `BarMarkKey` beside its name says which. */
  patokan?: number | null;
  /** The value of a full bar; otherwise the largest one shown. */
  penuh?: number;
};

function Baris({ satu, terbesar, patokan }: { satu: Batang; terbesar: number; patokan: number | null }) {
  const bagian = (nilai: number) => `${(100 * nilai) / terbesar}%`;
  const isi = (
    <>
      <span class="bar-name">{satu.nama}</span>
      <span class="bar-track" aria-hidden="true">
        {satu.nilai !== null && satu.nilai > 0 && <span class="bar-fill" style={{ '--part': bagian(satu.nilai) }} />}
        {patokan !== null && <span class="bar-mark" style={{ '--part': bagian(patokan) }} />}
      </span>
      <span class="bar-value">{satu.nilai === null ? satu.tulisan || TANPA_ANGKA : satu.tulisan}</span>
      <span class="bar-detail">{satu.nilai === null && !satu.rincian ? t('belum dihitung', 'not counted') : satu.rincian}</span>
    </>
  );
  const kelas = `bar${satu.isBerubah ? ' is-changed' : ''}`;
  return satu.href ? (
    <a class={`${kelas} bar-link`} href={satu.href}>
      {isi}
    </a>
  ) : (
    <span class={kelas}>{isi}</span>
  );
}

/** The line of `patokan` as it looks in the bars, to stand before its name. */
export const BarMarkKey = () => <span class="bar-mark-key" aria-hidden="true" />;

/** Draws the bars from zero, in the order given. */
export function BarList({ batang, patokan = null, penuh }: BarListProps) {
  const terbesar = penuh ?? (Math.max(...batang.map(({ nilai }) => nilai ?? 0), patokan ?? 0) || 1);
  return (
    <ol class="bars">
      {batang.map((satu) => (
        <li key={satu.kode}>
          <Baris satu={satu} terbesar={terbesar} patokan={patokan} />
        </li>
      ))}
    </ol>
  );
}
