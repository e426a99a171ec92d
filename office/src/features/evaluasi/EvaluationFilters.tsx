// Area, month and kind: the choices above the list.
import { JENIS_INSTITUSI, type JenisInstitusi } from '@lini/core/institusi/pilihan.ts';
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { type Bulan, daftarBulan, tambahBulan } from '@lini/core/tanggal.ts';
import { indukWilayah, isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import type { AlamatEvaluasi } from './alamat-evaluasi.ts';

export type EvaluationFiltersProps = {
  data: DaftarEvaluasi;
  alamat: AlamatEvaluasi;
  /** The areas of the account: there is no way above them. */
  akar: readonly { readonly wilayah: string; readonly nama: string }[];
  bulanIni: Bulan;
  onPick: (ubah: Partial<AlamatEvaluasi>) => void;
};

type ChoiceProps = { label: string; value: string; onValue: (nilai: string) => void; pilihan: readonly { readonly nilai: string; readonly label: string }[] };

function Choice({ label, value, onValue, pilihan }: ChoiceProps) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <select class="input input-compact" value={value} onChange={(peristiwa) => onValue(peristiwa.currentTarget.value)}>
        {pilihan.map((satu) => (
          <option key={satu.nilai} value={satu.nilai}>
            {satu.label}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Draws the choices. */
export function EvaluationFilters({ data, alamat, akar, bulanIni, onPick }: EvaluationFiltersProps) {
  const { wilayah, bagian } = data;
  const induk = indukWilayah(wilayah.kode);
  const atas =
    induk !== null && akar.some((satu) => isDalamWilayah(induk, satu.wilayah)) ? [{ nilai: induk, label: t('↑ Wilayah di atasnya', '↑ The area above') }] : [];
  const lain = akar.filter((satu) => satu.wilayah !== wilayah.kode && satu.wilayah !== induk).map((satu) => ({ nilai: satu.wilayah, label: satu.nama }));
  const bulan = daftarBulan(tambahBulan(bulanIni, -11), bulanIni).reverse();
  return (
    <div class="cluster no-print">
      <Choice
        label={t('Wilayah', 'Area')}
        value={wilayah.kode}
        onValue={(nilai) => onPick({ wilayah: nilai })}
        pilihan={[{ nilai: wilayah.kode, label: wilayah.nama }, ...atas, ...bagian.map(({ kode, nama }) => ({ nilai: kode, label: nama })), ...lain]}
      />
      <Choice
        label={t('Bulan', 'Month')}
        value={data.bulan}
        onValue={(nilai) => onPick({ bulan: nilai })}
        pilihan={(bulan.includes(data.bulan) ? bulan : [data.bulan, ...bulan]).map((satu) => ({ nilai: satu, label: formatBulan(satu) }))}
      />
      <Choice
        label={t('Jenis', 'Kind')}
        value={alamat.jenis ?? ''}
        onValue={(nilai) => onPick({ jenis: (nilai || null) as JenisInstitusi | null })}
        pilihan={[{ nilai: '', label: t('Semua jenis', 'Every kind') }, ...JENIS_INSTITUSI.map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }))]}
      />
    </div>
  );
}
