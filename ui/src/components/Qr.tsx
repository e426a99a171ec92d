// A QR code on the screen: dark on white also in the dark theme, with its words below it.
import { gambarQr } from '../qr/svg-qr.ts';

export type QrProps = {
  /** What a scanner reads. */
  isi: string;
  /** What a screen reader says: what the code is for. */
  label: string;
  /** Words below the code. */
  teks?: string;
};

/** Draws the code as wide as its place allows. */
export function Qr({ isi, label, teks }: QrProps) {
  const { sisi, d } = gambarQr(isi);
  return (
    <figure class="qr">
      <svg viewBox={`0 0 ${sisi} ${sisi}`} role="img" aria-label={label} shape-rendering="crispEdges">
        <path fill="#fff" d={`M0 0h${sisi}v${sisi}H0z`} />
        <path fill="#000" d={d} />
      </svg>
      {teks && <figcaption>{teks}</figcaption>}
    </figure>
  );
}
