// A sheet on the screen, and on paper when the page is printed: heading, tables that scroll sideways, notes, signatures.
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { ruangIsi } from '../berkas/lembar/kertas.ts';
import { isiKepala } from '../berkas/lembar/sel.ts';
import { TEMPAT_TANGGAL, TITIK_NAMA, TITIK_NIP } from '../berkas/lembar/tanda-tangan.ts';
import { tt } from '../words/t.ts';
import { TabelLembar } from './TabelLembar.tsx';

function TandaTangan({ lembar: { tandaTangan } }: { lembar: Lembar }) {
  const isNip = tandaTangan.some(({ nip }) => nip);
  return (
    <div class="lembar-paraf only-print">
      {tandaTangan.map(({ label, nama, nip }, ke) => (
        <div key={label.id}>
          <p>{ke === tandaTangan.length - 1 ? TEMPAT_TANGGAL : '\u00a0'}</p>
          <p>{tt(label)}</p>
          <p class="lembar-nama">{nama ?? TITIK_NAMA}</p>
          {isNip && <p>{nip ? TITIK_NIP : '\u00a0'}</p>}
        </div>
      ))}
    </div>
  );
}

/** Draws the sheet. */
export function LembarTampil({ lembar }: { lembar: Lembar }) {
  const ruang = ruangIsi(lembar);
  return (
    <article class={`lembar lembar-${lembar.kertas}-${lembar.arah}`}>
      {lembar.kode && <p class="lembar-kode">{lembar.kode}</p>}
      <h2 class="lembar-judul">{tt(lembar.judul)}</h2>
      <dl class="lembar-kepala">
        {lembar.kepala.map(({ label, isi }) => (
          <div key={label.id}>
            <dt>{tt(label)}</dt>
            <dd>{isiKepala(isi)}</dd>
          </div>
        ))}
      </dl>
      {lembar.bagian.map((bagian, ke) => (
        <TabelLembar key={ke} bagian={bagian} judul={tt(lembar.judul)} ruang={ruang} />
      ))}
      {lembar.catatan.length > 0 && (
        <div class="lembar-catatan soft">
          {lembar.catatan.map((satu) => (
            <p key={satu.id}>{tt(satu)}</p>
          ))}
        </div>
      )}
      <TandaTangan lembar={lembar} />
    </article>
  );
}
