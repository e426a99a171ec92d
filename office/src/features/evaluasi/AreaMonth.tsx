// Area and month: the choices that stand above the list of institutions and that of groups.
import { type Bulan, daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { indukWilayah, isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { Choice } from '../../app/Choice.tsx';

type Wilayah = { readonly kode: string; readonly nama: string };

export type AreaMonthProps = {
  wilayah: Wilayah;
  /** Areas one level below. */
  bagian: readonly Wilayah[];
  bulan: Bulan;
  /** The areas of the account: there is no way above them. */
  akar: readonly { readonly wilayah: string; readonly nama: string }[];
  bulanIni: Bulan;
  onPick: (ubah: { wilayah?: string; bulan?: Bulan }) => void;
};

/** Draws the two choices. */
export function AreaMonth({ wilayah, bagian, bulan, akar, bulanIni, onPick }: AreaMonthProps) {
  const induk = indukWilayah(wilayah.kode);
  const atas =
    induk !== null && akar.some((satu) => isDalamWilayah(induk, satu.wilayah)) ? [{ nilai: induk, label: t('↑ Wilayah di atasnya', '↑ The area above') }] : [];
  const lain = akar.filter((satu) => satu.wilayah !== wilayah.kode && satu.wilayah !== induk).map((satu) => ({ nilai: satu.wilayah, label: satu.nama }));
  const setahun = daftarBulan(tambahBulan(bulanIni, -11), bulanIni).reverse();
  return (
    <>
      <Choice
        label={t('Wilayah', 'Area')}
        value={wilayah.kode}
        onValue={(nilai) => onPick({ wilayah: nilai })}
        pilihan={[{ nilai: wilayah.kode, label: wilayah.nama }, ...atas, ...bagian.map(({ kode, nama }) => ({ nilai: kode, label: nama })), ...lain]}
      />
      <Choice
        label={t('Bulan', 'Month')}
        value={bulan}
        onValue={(nilai) => onPick({ bulan: nilai })}
        pilihan={(setahun.includes(bulan) ? setahun : [bulan, ...setahun]).map((satu) => ({ nilai: satu, label: formatBulan(satu) }))}
      />
    </>
  );
}
