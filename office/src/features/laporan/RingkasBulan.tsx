// The month in five figures: coverage and timeliness from sums, what still moves, what is locked, and how long it took.
import { nilaiAngka } from '@lini/core/indikator/indikator.ts';
import type { BagianRekap } from '@lini/core/pelaporan/laporan-wire.ts';
import { formatAngka, formatDesimal, formatPersen } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';

export type Hitungan = BagianRekap['hitungan'];

/** Reports that stand at least so far. */
export const sampaiDisetujui = ({ keadaan }: Hitungan): number => keadaan.disetujui + keadaan.disahkan + keadaan.diterima + keadaan.terkunci;

/** A share of the reports due, from sums; a dash where none is due. */
export const persen = (bagian: number, ada: number): string => formatPersen(nilaiAngka({ pembilang: bagian, penyebut: ada }));

/** The counts of several areas as one; the median of days is not the median of medians, so it is left out. */
export function gabungHitungan(daftar: readonly Hitungan[]): Hitungan | null {
  const [pertama, ...sisa] = daftar;
  if (!pertama) return null;
  return sisa.reduce<Hitungan>(
    (a, b) => ({
      ada: a.ada + b.ada,
      masuk: a.masuk + b.masuk,
      tepat: a.tepat + b.tepat,
      pernahKembali: a.pernahKembali + b.pernahKembali,
      keadaan: Object.fromEntries(Object.entries(a.keadaan).map(([kunci, nilai]) => [kunci, nilai + b.keadaan[kunci as 'draf']])) as Hitungan['keadaan'],
      ralatMenunggu: a.ralatMenunggu + b.ralatMenunggu,
      hariTerima: null,
    }),
    pertama,
  );
}

/** Draws the figures in one row. */
export function RingkasBulan({ hitungan }: { hitungan: Hitungan }) {
  const { ada, masuk, tepat, keadaan, hariTerima, pernahKembali } = hitungan;
  const dari = (bagian: number): string => t(`${formatAngka(bagian)} dari ${formatAngka(ada)}`, `${formatAngka(bagian)} of ${formatAngka(ada)}`);
  const angka = [
    { judul: t('Laporan masuk', 'Reports in'), nilai: persen(masuk, ada), ket: dari(masuk) },
    { judul: t('Tepat waktu', 'On time'), nilai: persen(tepat, ada), ket: dari(tepat) },
    {
      judul: t('Sudah disetujui PKB atau lebih lanjut', 'Approved or further on'),
      nilai: formatAngka(sampaiDisetujui(hitungan)),
      ket: t(`${pernahKembali} pernah dikembalikan`, `${pernahKembali} returned`),
    },
    { judul: t('Terkunci', 'Locked'), nilai: formatAngka(keadaan.terkunci), ket: t(`dari ${formatAngka(ada)}`, `of ${formatAngka(ada)}`) },
    {
      judul: t('Lama sampai diterima', 'Until accepted'),
      nilai: hariTerima === null ? formatDesimal(null) : t(`${formatDesimal(hariTerima)} hari`, `${formatDesimal(hariTerima)} days`),
      ket: hariTerima === null ? t('belum ada yang diterima', 'none accepted yet') : t('nilai tengah', 'median'),
    },
  ];
  return (
    <dl class="month-figures">
      {angka.map(({ judul, nilai, ket }) => (
        <div key={judul}>
          <dt>{judul}</dt>
          <dd>
            <span class="month-value">{nilai}</span> <span class="soft tabular">{ket}</span>
          </dd>
        </div>
      ))}
    </dl>
  );
}
