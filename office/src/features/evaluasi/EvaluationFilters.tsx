// Area, month and kind: the choices above the list of institutions.
import { JENIS_INSTITUSI, type JenisInstitusi } from '@lini/core/institusi/pilihan.ts';
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { Choice } from '../../app/Choice.tsx';
import { AreaMonth, type AreaMonthProps } from './AreaMonth.tsx';
import type { AlamatEvaluasi } from './alamat-evaluasi.ts';

export type EvaluationFiltersProps = {
  data: DaftarEvaluasi;
  alamat: AlamatEvaluasi;
  akar: AreaMonthProps['akar'];
  bulanIni: Bulan;
  onPick: (ubah: Partial<AlamatEvaluasi>) => void;
};

/** Draws the choices. */
export function EvaluationFilters({ data, alamat, akar, bulanIni, onPick }: EvaluationFiltersProps) {
  return (
    <div class="cluster no-print">
      <AreaMonth wilayah={data.wilayah} bagian={data.bagian} bulan={data.bulan} akar={akar} bulanIni={bulanIni} onPick={onPick} />
      <Choice
        label={t('Jenis', 'Kind')}
        value={alamat.jenis ?? ''}
        onValue={(nilai) => onPick({ jenis: (nilai || null) as JenisInstitusi | null })}
        pilihan={[{ nilai: '', label: t('Semua jenis', 'Every kind') }, ...JENIS_INSTITUSI.map((satu) => ({ nilai: satu.nilai, label: tt(satu.label) }))]}
      />
    </div>
  );
}
