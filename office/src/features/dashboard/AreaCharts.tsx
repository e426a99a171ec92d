// The parts of the area: ranked bars, and the tile map where one was drawn.
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { BarList, BarMarkKey, type Batang } from '../../charts/BarList.tsx';
import { ChartCard } from '../../charts/ChartCard.tsx';
import { findPetak } from '../../charts/petak.ts';
import { TileGrid } from '../../charts/TileGrid.tsx';
import { kunciAngka } from './berubah.ts';
import { IndicatorPicker } from './IndicatorPicker.tsx';
import { susunPeringkat, type Urutan } from './peringkat.ts';
import { tabelPeringkat } from './tabel.ts';
import { kalimatSamar, penulis, sebutBagian, type Tampilan, tulisDari, tulisKosong, tulisNilai } from './tampilan.ts';

/** Draws both; a press on a bar or tile opens that area. */
export function AreaCharts({ tampilan }: { tampilan: Tampilan }) {
  const { angka, indikator, berubah, nama, tujuan } = tampilan;
  const [urutan, setUrutan] = useState<Urutan>('tertinggi');
  const tulis = penulis(indikator);
  const peringkat = susunPeringkat(angka.bagian, indikator.id, urutan, indikator.satuan);
  const batang = peringkat.map(
    (satu): Batang => ({
      ...satu,
      tulisan: satu.nilai === null && !satu.samar ? '' : tulisNilai(satu.nilai, indikator.satuan, satu.samar),
      rincian: satu.samar ? tulisKosong(null, satu.samar) : tulisDari(satu.angka, indikator.satuan),
      href: tujuan({ wilayah: satu.kode }),
      isBerubah: berubah.has(kunciAngka(satu.kode, indikator.id)),
    }),
  );
  const bagian = sebutBagian(angka.wilayah.tingkat);
  const nilaiWilayah = indikator.satuan === 'jumlah' ? null : nilaiAngka(angka.angka[indikator.id], indikator.satuan);
  const tabel = tabelPeringkat(angka, indikator, peringkat);
  const petak = findPetak(angka.wilayah.kode);
  return (
    <>
      <ChartCard
        kelas="chart-rank"
        judul={t(`Per ${bagian}`, `By ${bagian}`)}
        keterangan={
          nilaiWilayah !== null && (
            <>
              <BarMarkKey />
              {nama} {tulis(nilaiWilayah)}
            </>
          )
        }
        pilihan={<IndicatorPicker tampilan={tampilan} />}
        aksi={
          <Button
            kind="quiet"
            isCompact
            icon={urutan === 'tertinggi' ? 'turun' : 'naik'}
            onClick={() => setUrutan(urutan === 'tertinggi' ? 'terendah' : 'tertinggi')}
          >
            {urutan === 'tertinggi' ? t('Tertinggi dulu', 'Highest first') : t('Terendah dulu', 'Lowest first')}
          </Button>
        }
        tabel={tabel}
      >
        <p class="only-print firm">{tt(indikator.judul)}</p>
        <BarList batang={batang} patokan={nilaiWilayah} />
        {peringkat.some(({ samar }) => samar) && <p class="soft chart-note">{kalimatSamar('kecil')}</p>}
      </ChartCard>
      {petak && (
        <ChartCard
          kelas="chart-map"
          judul={t(`Peta ${bagian}`, `Map by ${bagian}`)}
          keterangan={tt(indikator.judul)}
          tabel={{ ...tabel, nama: `${tabel.nama}-peta` }}
        >
          <TileGrid petak={petak} batang={batang} tulis={tulis} />
        </ChartCard>
      )}
    </>
  );
}
