// How many of each class, and the chips that narrow the list to what asks for attention, each with its number.
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { type AlamatEvaluasi, SARING } from './alamat-evaluasi.ts';
import { hariPandang, hitungKelas, saringDaftar } from './saring.ts';

export type EvaluationSummaryProps = { data: DaftarEvaluasi; alamat: AlamatEvaluasi; onPick: (ubah: Partial<AlamatEvaluasi>) => void };

/** Draws both rows. */
export function EvaluationSummary({ data, alamat, onPick }: EvaluationSummaryProps) {
  const pada = hariPandang(data);
  const sejenis = saringDaftar(data.daftar, { jenis: alamat.jenis, saring: null, peran: null }, pada);
  const banyak = (saring: AlamatEvaluasi['saring'], peran: AlamatEvaluasi['peran'] = null): number =>
    saringDaftar(sejenis, { jenis: null, saring, peran }, pada).length;
  return (
    <div class="stack tight">
      <dl class="kelas-jumlah">
        {hitungKelas(sejenis).map(({ kelas, banyak: jumlah }) => (
          <div key={kelas}>
            <dt>{tt(labelPilihan(KLASIFIKASI_KARTU, kelas))}</dt>
            <dd class="tabular">{formatAngka(jumlah)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('Institusi', 'Institutions')}</dt>
          <dd class="tabular">{formatAngka(sejenis.length)}</dd>
        </div>
      </dl>
      <div class="cluster no-print">
        {SARING.map(({ nilai, label }) => (
          <FilterChip key={nilai} isOn={alamat.saring === nilai} onToggle={() => onPick({ saring: alamat.saring === nilai ? null : nilai, peran: null })}>
            {`${tt(label)}: ${formatAngka(banyak(nilai))}`}
          </FilterChip>
        ))}
        {alamat.saring === 'bina' && (
          <label class="picker">
            <span class="picker-label">{t('Peran', 'Role')}</span>
            <select
              class="input input-compact"
              value={alamat.peran ?? ''}
              onChange={(peristiwa) => onPick({ peran: (peristiwa.currentTarget.value || null) as AlamatEvaluasi['peran'] })}
            >
              <option value="">{t('Peran mana pun', 'Any role')}</option>
              {PERAN_BAKTI.map((satu) => (
                <option key={satu.nilai} value={satu.nilai}>
                  {`${tt(satu.label)} (${formatAngka(banyak('bina', satu.nilai))})`}
                </option>
              ))}
            </select>
          </label>
        )}
      </div>
    </div>
  );
}
