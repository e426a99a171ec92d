// How far the month's report is: who was not asked yet, and the visits made.
import { a2JumlahPus } from '@lini/core/indikator/a2-jumlah-pus.ts';
import { a2bPusBelumDidata } from '@lini/core/indikator/a2b-pus-belum-didata.ts';
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import { kunjunganBulanIni } from '@lini/core/indikator/kunjungan-bulan-ini.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useComputed } from '@preact/signals';
import { potretDesaBulan } from '../../app/desa.ts';

const DIHITUNG = [a2JumlahPus, a2bPusBelumDidata, kunjunganBulanIni];

/** Draws the card; the figures are those of the report itself. */
export function LaporanRingkas({ bulan }: { bulan: Bulan }) {
  const angka = useComputed(() => hitungDaftar(DIHITUNG, potretDesaBulan(bulan, true)));
  const pus = angka.value.A2?.pembilang ?? 0;
  const belum = angka.value['A2.belum']?.pembilang ?? 0;
  const kunjungan = angka.value['KIE.1']?.pembilang ?? 0;
  return (
    <Card
      title={t('Laporan bulan ini', 'Report of the month')}
      actions={
        <a class="lihat" href="/laporan">
          {t('Lihat', 'See')}
          <span class="visually-hidden"> {t('laporan', 'the report')}</span>
        </a>
      }
    >
      <div class="stack tight">
        <Progress
          label={t('PUS sudah didata', 'Couples asked')}
          detail={t(`${formatAngka(pus - belum)} dari ${formatAngka(pus)}`, `${formatAngka(pus - belum)} of ${formatAngka(pus)}`)}
          part={pus === 0 ? 0 : (pus - belum) / pus}
        />
        <p>
          {t('Kunjungan bulan ini', 'Visits this month')}: <strong class="tabular">{formatAngka(kunjungan)}</strong>
        </p>
      </div>
    </Card>
  );
}
