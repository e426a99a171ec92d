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
      menyusul: { tambah: a.menyusul.tambah + b.menyusul.tambah, kurang: a.menyusul.kurang + b.menyusul.kurang },
      hariTerima: null,
    }),
    pertama,
  );
}

/** What cards that came after the lock would have changed; nothing: none came. */
function tulisMenyusul({ menyusul: { tambah, kurang } }: Hitungan): string | null {
  const bagian = [
    ...(tambah > 0
      ? [t(`${formatAngka(tambah)} institusi didaftarkan`, `${formatAngka(tambah)} ${tambah === 1 ? 'institution was' : 'institutions were'} registered`)]
      : []),
    ...(kurang > 0 ? [t(`${formatAngka(kurang)} ternyata tidak bekerja`, `${formatAngka(kurang)} turned out not to work`)] : []),
  ];
  if (bagian.length === 0) return null;
  return t(
    `Sesudah dikunci: ${bagian.join(', ')} untuk bulan ini. Cakupan tetap menurut daftar saat dikunci.`,
    `After the lock: ${bagian.join(', ')} for this month. Coverage stays by the list of that day.`,
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
  const menyusul = tulisMenyusul(hitungan);
  return (
    <>
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
      {menyusul && <p class="soft">{menyusul}</p>}
    </>
  );
}
