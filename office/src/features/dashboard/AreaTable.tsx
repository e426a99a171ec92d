// The areas of a section beside one another: a row for each area, a column for each main figure.
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { kalimatSamar, sebutBagian, selNilai, type Tampilan, tulisNilai } from './tampilan.ts';

/** Draws the table; the name of an area leads into it. */
export function AreaTable({ tampilan: { angka, bagian, nama, tujuan } }: { tampilan: Tampilan }) {
  if (!bagian || angka.bagian.length === 0) return null;
  const sebutan = sebutBagian(angka.wilayah.tingkat);
  const judul = t(`Semua ${sebutan}`, `Every ${sebutan}`);
  const baris = [...angka.bagian, { wilayah: { ...angka.wilayah, nama }, angka: angka.angka, samar: angka.samar }];
  const kolom = bagian.pokok.map((indikator) => ({ judul: tt(indikator.judul), isAngka: true }));
  const simpan = () =>
    saveCsv(`lini-${angka.wilayah.kode}-${angka.bulan}-${bagian.id}-wilayah.csv`, [
      [t('Kode wilayah', 'Area code'), t('Wilayah', 'Area'), ...kolom.map((satu) => satu.judul)],
      ...baris.map((satu) => [
        satu.wilayah.kode,
        satu.wilayah.nama,
        ...bagian.pokok.map(({ id, satuan }) => selNilai(nilaiAngka(satu.angka[id], satuan), satu.samar?.[id])),
      ]),
    ]);
  return (
    <section class="card chart areas" aria-labelledby="areas-title">
      <div class="chart-title">
        <h2 id="areas-title">{judul}</h2>
        <div class="chart-tools no-print">
          <Button kind="quiet" isCompact icon="unduh" aria-describedby="areas-title" onClick={simpan}>
            CSV
          </Button>
        </div>
      </div>
      <DataTable
        judul={`${t('Tabel', 'Table')}: ${judul}`}
        kolom={[{ judul: t('Wilayah', 'Area') }, ...kolom]}
        baris={baris.map((satu) => ({
          kunci: satu.wilayah.kode,
          sel: [
            satu.wilayah.kode === angka.wilayah.kode ? satu.wilayah.nama : <a href={tujuan({ wilayah: satu.wilayah.kode })}>{satu.wilayah.nama}</a>,
            ...bagian.pokok.map(({ id, satuan }) => tulisNilai(nilaiAngka(satu.angka[id], satuan), satuan, satu.samar?.[id])),
          ],
        }))}
      />
      {angka.bagian.some(({ samar }) => bagian.pokok.some(({ id }) => samar?.[id])) && <p class="soft chart-note">{kalimatSamar('kecil')}</p>}
    </section>
  );
}
