// Everybody with contingent, seat and bus: searched, changed one by one, saved as a table.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { Cari } from './Cari.tsx';
import { namaBerkas } from './kertas.ts';
import { cocokCari, isUrusan, kontingenOrang, type NamaWilayah, sebutJabatan } from './nama-orang.ts';
import { urutKontingen } from './susun-tempat.ts';

const SEKALI = 80;
function simpanCsv(data: SatuAcara, nama: NamaWilayah): void {
  saveCsv(`${namaBerkas(data, 'tempat')}.csv`, [
    ['nama', 'jabatan', 'desa', 'kontingen', 'kursi', 'bus'],
    ...urutKontingen(data).map((orang) => {
      const satu = data.isi.penempatan.get(orang.id);
      return [orang.nama, sebutJabatan(orang), nama(orang.desa), nama(kontingenOrang(data, orang)), satu?.kursi ?? null, satu?.bus ?? null];
    }),
  ]);
}

/** Draws the list; long ones open in steps. */
export function DaftarTempat({ data, nama, onUbah }: Pick<BagianProps, 'data' | 'nama'> & { onUbah: (orang: Peserta) => void }) {
  const [cari, setCari] = useState('');
  const bertahap = useBertahap(SEKALI);
  const tampil = urutKontingen(data).filter((orang) => {
    const satu = data.isi.penempatan.get(orang.id);
    return cocokCari(cari, orang.nama, nama(orang.desa), nama(kontingenOrang(data, orang)), satu?.kursi ?? null, satu?.bus ?? null);
  });
  return (
    <section class="card chart" aria-labelledby="tempat-orang">
      <div class="chart-title">
        <h2 id="tempat-orang">{t(`Tiap peserta (${tampil.length})`, `Each participant (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Cari label={t('Cari peserta', 'Search')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpanCsv(data, nama)}>
            CSV
          </Button>
        </div>
      </div>
      <DataTable
        judul={t('Tabel tempat peserta', 'Table of places')}
        kolom={[
          { judul: t('Nama', 'Name') },
          { judul: t('Desa', 'Village') },
          { judul: t('Kontingen', 'Contingent') },
          { judul: t('Kursi', 'Seat') },
          { judul: 'Bus' },
          { judul: t('Tindakan', 'Action') },
        ]}
        baris={tampil.slice(0, bertahap.batas).map((orang) => {
          const satu = data.isi.penempatan.get(orang.id);
          return {
            kunci: orang.id,
            sel: [
              orang.nama,
              nama(orang.desa) ?? '–',
              nama(kontingenOrang(data, orang)) ?? '–',
              satu?.kursi ?? '–',
              satu?.bus ?? '–',
              isUrusan(data, orang) ? (
                <Button
                  key="ubah"
                  kind="quiet"
                  isCompact
                  aria-label={t(`Ubah tempat ${orang.nama}`, `Change the place of ${orang.nama}`)}
                  onClick={() => onUbah(orang)}
                >
                  {t('Ubah', 'Change')}
                </Button>
              ) : (
                '–'
              ),
            ],
          };
        })}
      />
      <ShowMore banyak={tampil.length} bertahap={bertahap} />
    </section>
  );
}
