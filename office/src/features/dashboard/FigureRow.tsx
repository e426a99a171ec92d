// The first row of the dashboard, and the sheet that explains the figure pressed.
import type { Indikator } from '@lini/core/indikator/indikator.ts';
import { daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { kunciAngka } from './berubah.ts';
import { FigureExplain } from './FigureExplain.tsx';
import { FigureTile } from './FigureTile.tsx';
import { UTAMA } from './ringkasan.ts';
import { nilaiPerBulan, type Tampilan, tulisTerkunci, tulisTersisih } from './tampilan.ts';

/** Draws the main figures of the first page or of the section. */
export function FigureRow({ tampilan }: { tampilan: Tampilan }) {
  const { angka, tren, berubah, bagian } = tampilan;
  const [terbuka, setTerbuka] = useState<Indikator | null>(null);
  const setahun = daftarBulan(tambahBulan(angka.bulan, -11), angka.bulan);
  return (
    <section aria-label={t('Angka utama', 'Main figures')}>
      <ul class="figures">
        {(bagian?.pokok ?? UTAMA).map((indikator) => (
          <li key={indikator.id}>
            <FigureTile
              indikator={indikator}
              bulan={angka.bulan}
              angka={angka.angka[indikator.id]}
              samar={angka.samar?.[indikator.id]}
              tersisih={tulisTersisih(indikator, angka.angka)}
              riwayat={nilaiPerBulan(tren, setahun, indikator)}
              terkunci={tulisTerkunci(tampilan, indikator)}
              isBerubah={berubah.has(kunciAngka(angka.wilayah.kode, indikator.id))}
              onOpen={() => setTerbuka(indikator)}
            />
          </li>
        ))}
      </ul>
      {terbuka && <FigureExplain tampilan={tampilan} indikator={terbuka} onClose={() => setTerbuka(null)} />}
    </section>
  );
}
