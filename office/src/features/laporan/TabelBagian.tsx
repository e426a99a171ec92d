// The parts of an area in a month: coverage and timeliness from sums, who has not sent, and where the reports stand.
import type { BagianRekap, RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { writeAlamatLaporan } from '../../app/alamat-laporan.ts';
import { sebutWilayah } from '../../app/nama-wilayah.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { persen } from './RingkasBulan.tsx';

/** The village report: of one village its state, of several how many came. */
const laporanDesa = ({ desa }: BagianRekap): string =>
  desa.ada === 1
    ? desa.masuk === 1
      ? t('masuk', 'in')
      : t('belum', 'not yet')
    : t(`${formatAngka(desa.masuk)} dari ${formatAngka(desa.ada)}`, `${formatAngka(desa.masuk)} of ${formatAngka(desa.ada)}`);

/** Those not in come first: they are who must be asked. */
const urutkan = (a: BagianRekap, b: BagianRekap): number => b.hitungan.ada - b.hitungan.masuk - (a.hitungan.ada - a.hitungan.masuk);

/** Draws the table; the name of a part leads into it. */
export function TabelBagian({ rekap: { bulan, bagian, seluruh } }: { rekap: RekapLaporan }) {
  if (bagian.length === 0) return null;
  const judul = seluruh.wilayah.tingkat === 'kabupaten' ? t('Semua kecamatan', 'Every kecamatan') : t('Semua desa', 'Every village');
  const kolom = [
    { judul: t('Wilayah', 'Area') },
    { judul: t('Masuk', 'In'), isAngka: true },
    { judul: t('Belum', 'Missing'), isAngka: true },
    { judul: t('Tepat waktu', 'On time'), isAngka: true },
    { judul: t('Laporan desa', 'Village report'), isAngka: true },
    { judul: t('Menunggu disetujui', 'To be approved'), isAngka: true },
    { judul: t('Dikembalikan', 'Returned'), isAngka: true },
    { judul: t('Menunggu disahkan', 'To be confirmed'), isAngka: true },
    { judul: t('Menunggu diterima', 'To be accepted'), isAngka: true },
    { judul: t('Menunggu dikunci', 'To be locked'), isAngka: true },
    { judul: t('Terkunci', 'Locked'), isAngka: true },
  ];
  const sel = (satu: BagianRekap) => {
    const { ada, masuk, tepat, keadaan } = satu.hitungan;
    const belum = ada - masuk;
    return [
      persen(masuk, ada),
      belum > 0 ? (
        <Badge tone="warn" icon={null}>
          {formatAngka(belum)}
        </Badge>
      ) : (
        formatAngka(belum)
      ),
      persen(tepat, ada),
      laporanDesa(satu),
      ...[keadaan.diajukan + keadaan.diperiksa, keadaan.dikembalikan, keadaan.disetujui, keadaan.disahkan, keadaan.diterima, keadaan.terkunci].map(formatAngka),
    ];
  };
  return (
    <section class="card chart areas month-parts" aria-labelledby="bagian-judul">
      <h2 id="bagian-judul">{judul}</h2>
      <DataTable
        judul={`${t('Tabel', 'Table')}: ${judul}`}
        kolom={kolom}
        baris={[
          ...bagian.toSorted(urutkan).map((satu) => ({
            kunci: satu.wilayah.kode,
            sel: [
              <a href={writeAlamatLaporan({ wilayah: satu.wilayah.kode, bulan })}>
                {sebutWilayah(satu.wilayah.kode, satu.wilayah.nama, satu.wilayah.isKelurahan)}
              </a>,
              ...sel(satu),
            ],
          })),
          { kunci: seluruh.wilayah.kode, sel: [t('Seluruhnya', 'All'), ...sel(seluruh)] },
        ]}
      />
    </section>
  );
}
