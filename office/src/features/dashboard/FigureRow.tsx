// The first row of the dashboard, and the sheet that explains the figure pressed.

import { type Indikator, nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { FigureSheet } from '@lini/ui/components/FigureSheet.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { kunciAngka } from './berubah.ts';
import { FigureTile } from './FigureTile.tsx';
import { UTAMA } from './indikator-dasbor.ts';
import { nilaiPerBulan, sebutBagian, type Tampilan } from './tampilan.ts';

/** Draws the eight figures. */
export function FigureRow({ tampilan }: { tampilan: Tampilan }) {
  const { angka, tren, berubah, nama, tujuan } = tampilan;
  const [terbuka, setTerbuka] = useState<Indikator | null>(null);
  const setahun = daftarBulan(tambahBulan(angka.bulan, -11), angka.bulan);
  return (
    <section aria-label={t('Angka utama', 'Main figures')}>
      <ul class="figures">
        {UTAMA.map((indikator) => (
          <li key={indikator.id}>
            <FigureTile
              indikator={indikator}
              angka={angka.angka[indikator.id]}
              riwayat={nilaiPerBulan(tren, setahun, indikator.id)}
              isBerubah={berubah.has(kunciAngka(angka.wilayah.kode, indikator.id))}
              onOpen={() => setTerbuka(indikator)}
            />
          </li>
        ))}
      </ul>
      {terbuka && (
        <FigureSheet
          isOpen
          onClose={() => setTerbuka(null)}
          judul={terbuka.judul}
          rumus={terbuka.rumus}
          satuan={terbuka.satuan}
          sumber={terbuka.sumber}
          nilai={nilaiAngka(angka.angka[terbuka.id])}
          angka={angka.angka[terbuka.id] ?? null}
          keterangan={`${nama}, ${formatBulan(angka.bulan)}`}
        >
          <LinkButton kind="primary" icon="grafik" href={tujuan({ indikator: terbuka.id })} onClick={() => setTerbuka(null)}>
            {angka.bagian.length > 0
              ? t(`Lihat per ${sebutBagian(angka.wilayah.tingkat)} dan per bulan`, 'See it by area and month')
              : t('Lihat per bulan', 'See it by month')}
          </LinkButton>
        </FigureSheet>
      )}
    </section>
  );
}
