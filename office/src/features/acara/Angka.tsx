// A few figures side by side, each under its word.

/** Draws them; a figure that is not known yet is a dash, handed in as such. */
export function Angka({ daftar }: { daftar: readonly (readonly [string, string])[] }) {
  return (
    <dl class="month-figures">
      {daftar.map(([judul, nilai]) => (
        <div key={judul}>
          <dt>{judul}</dt>
          <dd class="month-value">{nilai}</dd>
        </div>
      ))}
    </dl>
  );
}
