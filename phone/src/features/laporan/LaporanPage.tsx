// Laporan bulan ini: it has written itself; every number opens to how it is counted and to the names behind it.
import { hitungDaftar } from '@lini/core/indikator/hitung.ts';
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { BarisLaporan } from '@lini/core/laporan/laporan.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useComputed, useSignal } from '@preact/signals';
import { useId, useState } from 'preact/hooks';
import { potretDesaBulan } from '../../app/desa.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { entriDesa, entriSaya, rtSaya } from '../../app/wilayah.ts';
import { AngkaLembar } from './AngkaLembar.tsx';
import { findIndikator } from './angka-baris.ts';
import { BarisAngka } from './BarisAngka.tsx';
import { BarisCek } from './BarisCek.tsx';

const JUMLAH_BULAN = 12;
/** What stands in the report; the check line needs no more than its rows. */
const DIHITUNG = laporanBulanan.bagian.flatMap(({ baris }) => baris.flatMap(({ indikator }) => findIndikator(indikator) ?? []));

/** Draws the report of a month. */
export function LaporanPage() {
  const bulanIni = bulanDari(hariIni.value);
  const bulan = useSignal(bulanIni);
  const isRtSaya = useSignal(false);
  const [dibuka, setDibuka] = useState<BarisLaporan | null>(null);
  const entri = useComputed(() => (isRtSaya.value ? entriSaya.value : entriDesa.value));
  const desa = useComputed(() => potretDesaBulan(bulan.value, isRtSaya.value));
  const angka = useComputed(() => hitungDaftar(DIHITUNG, desa.value));
  const belumTerkirim = entri.value.reduce((jumlah, satu) => jumlah + satu.belumTerkirim, 0);
  const id = useId();
  return (
    <Shell judul={t('Laporan bulanan', 'Monthly report')} keterangan={<PilihDesa />}>
      <div class="cluster">
        <label for={id}>{t('Bulan', 'Month')}</label>
        <select
          id={id}
          class="input"
          value={bulan.value}
          onChange={(peristiwa) => {
            bulan.value = peristiwa.currentTarget.value;
          }}
        >
          {Array.from({ length: JUMLAH_BULAN }, (_, ke) => tambahBulan(bulanIni, -ke)).map((satu) => (
            <option key={satu} value={satu}>
              {formatBulan(satu)}
            </option>
          ))}
        </select>
        {rtSaya.value.size > 0 && (
          <FilterChip
            isOn={isRtSaya.value}
            onToggle={() => {
              isRtSaya.value = !isRtSaya.value;
            }}
          >
            {t('RT saya saja', 'Only my RT')}
          </FilterChip>
        )}
      </div>
      {belumTerkirim > 0 && (
        <Notice title={t(`${belumTerkirim} catatan belum terkirim sudah dihitung di sini`, `${belumTerkirim} unsent records are counted here`)}>
          {t('Di kantor belum terhitung. Angkanya sama setelah terkirim.', 'The office does not count them yet. The figures agree once they are sent.')}
        </Notice>
      )}
      {entri.value.length === 0 ? (
        <EmptyState icon="laporan" title={t('Laporan masih kosong', 'The report is still empty')}>
          {t(
            'Laporan terisi sendiri dari keluarga yang didata dan kunjungan yang dicatat.',
            'It fills itself from the families registered and the visits recorded.',
          )}
        </EmptyState>
      ) : (
        <>
          <BarisCek angka={angka.value} />
          {laporanBulanan.bagian.map((bagian) => (
            <section key={bagian.judul.id} class="bagian">
              <h2>{tt(bagian.judul)}</h2>
              <ul class="list">
                {bagian.baris.map((baris) => {
                  const indikator = findIndikator(baris.indikator);
                  return (
                    indikator && (
                      <BarisAngka
                        key={`${baris.indikator} ${baris.tampil}`}
                        baris={baris}
                        indikator={indikator}
                        angka={angka.value[baris.indikator]}
                        onBuka={() => setDibuka(baris)}
                      />
                    )
                  );
                })}
              </ul>
            </section>
          ))}
        </>
      )}
      {dibuka && (
        <AngkaLembar
          baris={dibuka}
          angka={angka.value[dibuka.indikator]}
          nilai={nilaiAngka(angka.value[dibuka.indikator], findIndikator(dibuka.indikator)?.satuan)}
          desa={desa.value}
          bulan={bulan.value}
          onTutup={() => setDibuka(null)}
        />
      )}
    </Shell>
  );
}
