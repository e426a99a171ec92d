// Every figure of a section in rows: value, counts, change and shape of the year; each opens to how it is counted.
import { type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { tt } from '@lini/ui/words/t.ts';
import { useId, useState } from 'preact/hooks';
import { Sparkline } from '../../charts/Sparkline.tsx';
import type { Kelompok } from './bagian.ts';
import { kunciAngka } from './berubah.ts';
import { Change } from './Change.tsx';
import { FigureExplain } from './FigureExplain.tsx';
import { nilaiPerBulan, type Tampilan, tulisDari, tulisKosong, tulisNilai, tulisTerkunci, tulisTersisih } from './tampilan.ts';

function Baris({ tampilan, indikator, onOpen }: { tampilan: Tampilan; indikator: Indikator; onOpen: () => void }) {
  const { angka, tren, berubah } = tampilan;
  const satu = angka.angka[indikator.id];
  const samar = angka.samar?.[indikator.id];
  const nilai = nilaiAngka(satu, indikator.satuan);
  const riwayat = nilaiPerBulan(tren, daftarBulan(tambahBulan(angka.bulan, -11), angka.bulan), indikator);
  const terkunci = tulisTerkunci(tampilan, indikator);
  const tersisih = tulisTersisih(indikator, angka.angka);
  return (
    <li>
      <button
        type="button"
        class={`entry${berubah.has(kunciAngka(angka.wilayah.kode, indikator.id)) ? ' is-changed' : ''}`}
        aria-haspopup="dialog"
        onClick={onOpen}
      >
        <span class="entry-name">
          <span class="firm">{tt(indikator.judul)}</span>
          <span class="soft entry-rule">{tt(indikator.rumus)}</span>
          {terkunci && <span class="entry-rule figure-locked">{terkunci}</span>}
          {tersisih && nilai !== null && <span class="soft entry-rule">{tersisih}</span>}
        </span>
        <span class="entry-value">{tulisNilai(nilai, indikator.satuan, samar)}</span>
        <span class="entry-counts">{nilai === null ? tulisKosong(satu, samar) : tulisDari(satu, indikator.satuan)}</span>
        <Change indikator={indikator} bulan={angka.bulan} nilai={nilai} lalu={riwayat.at(-2) ?? null} kelas="entry-delta" />
        <Sparkline nilai={riwayat} />
      </button>
    </li>
  );
}

/** Draws one group of the section as a card. */
export function IndicatorTable({ tampilan, kelompok }: { tampilan: Tampilan; kelompok: Kelompok }) {
  const [terbuka, setTerbuka] = useState<Indikator | null>(null);
  const id = useId();
  return (
    <section class="card entries" aria-labelledby={id}>
      <h2 id={id}>{tt(kelompok.judul)}</h2>
      <ul>
        {kelompok.indikator.map((indikator) => (
          <Baris key={indikator.id} tampilan={tampilan} indikator={indikator} onOpen={() => setTerbuka(indikator)} />
        ))}
      </ul>
      {terbuka && <FigureExplain tampilan={tampilan} indikator={terbuka} onClose={() => setTerbuka(null)} />}
    </section>
  );
}
