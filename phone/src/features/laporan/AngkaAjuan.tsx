// The figures of a report as they stand at the office: as sent, or locked with the granted correction beside them.
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { listBeda } from '@lini/core/pelaporan/beda-angka.ts';
import { angkaRalat, angkaTerkunci } from '@lini/core/pelaporan/laporan-bulan.ts';
import { t } from '@lini/ui/words/t.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { AngkaUtama } from './AngkaUtama.tsx';
import { type BukaAngka, laporanUntuk } from './angka-baris.ts';
import { BagianLaporan } from './BagianLaporan.tsx';
import { BedaDaftar } from './BedaDaftar.tsx';
import { angkaLalu } from './kirim-laporan.ts';
import { angkaTetap } from './langkah-riwayat.ts';

/** Draws them; nothing while nothing was sent. */
export function AngkaAjuan({ satu, onBuka }: { satu: LaporanInstitusi; onBuka: BukaAngka }) {
  const { laporan } = satu;
  const tetap = angkaTetap(laporan);
  if (tetap === null) return null;
  const ralat = angkaRalat(laporan);
  const lalu = angkaLalu(satu);
  return (
    <section class="bagian" aria-labelledby="angka-ajuan">
      <h2 id="angka-ajuan">{angkaTerkunci(laporan) ? t('Angka terkunci', 'Locked figures') : t('Angka yang diajukan', 'Figures as sent')}</h2>
      <AngkaUtama angka={tetap} lalu={lalu} />
      {ralat && <BedaDaftar beda={listBeda(tetap, ralat)} judul={t('Diralat', 'Corrected')} semula={t('Terkunci', 'Locked')} kini={t('Ralat', 'Correction')} />}
      {lalu && (
        <BedaDaftar
          beda={listBeda(lalu, tetap)}
          judul={t('Beda dengan bulan lalu', 'Different from last month')}
          semula={t('Bulan lalu', 'Last month')}
          kini={t('Bulan ini', 'This month')}
        />
      )}
      <details class="lain">
        <summary>{t('Semua baris', 'All lines')}</summary>
        <div class="stack">
          <BagianLaporan
            laporan={laporanUntuk(laporanBulanan, getSesi().akun.peran)}
            angka={{ bentuk: 'diajukan', angka: tetap, samping: [] }}
            onBuka={(baris) => onBuka(baris.indikator)}
          />
        </div>
      </details>
    </section>
  );
}
