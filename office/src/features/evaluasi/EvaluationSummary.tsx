// How many of each class, and the chips that narrow the list to what asks for attention, each with its number.
import { KEADAAN_KELAS } from '@lini/core/institusi/keadaan-kelas.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { DaftarEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { type AlamatEvaluasi, SARING } from './alamat-evaluasi.ts';
import { hariPandang, hitungHitungan, hitungPutusan, type JumlahKelas, saringDaftar } from './saring.ts';

export type EvaluationSummaryProps = { data: DaftarEvaluasi; alamat: AlamatEvaluasi; onPick: (ubah: Partial<AlamatEvaluasi>) => void };

const namaKelas = (kelas: JumlahKelas['kelas']): string =>
  kelas === 'belum-dihitung' ? t('Belum dihitung', 'Not computed') : tt(labelPilihan(KEADAAN_KELAS, kelas));

function Jumlah({ judul, isi, semua }: { judul: string; isi: readonly JumlahKelas[]; semua: number }) {
  return (
    <section class="stack tight" aria-label={judul}>
      <h2 class="firm">{judul}</h2>
      <dl class="kelas-jumlah">
        {isi.map(({ kelas, banyak }) => (
          <div key={kelas}>
            <dt>{namaKelas(kelas)}</dt>
            <dd class="tabular">{formatAngka(banyak)}</dd>
          </div>
        ))}
        <div>
          <dt>{t('Jumlah', 'Total')}</dt>
          <dd class="tabular">{formatAngka(semua)}</dd>
        </div>
      </dl>
    </section>
  );
}

/** Draws the counts and the chips. */
export function EvaluationSummary({ data, alamat, onPick }: EvaluationSummaryProps) {
  const pada = hariPandang(data);
  const sejenis = saringDaftar(data.daftar, { jenis: alamat.jenis, saring: null, peran: null }, pada);
  const banyak = (saring: AlamatEvaluasi['saring'], peran: AlamatEvaluasi['peran'] = null): number =>
    saringDaftar(sejenis, { jenis: null, saring, peran }, pada).length;
  return (
    <div class="stack tight">
      <Jumlah judul={t('Kelas diputuskan PKB', 'Class decided')} isi={hitungPutusan(sejenis)} semua={sejenis.length} />
      <Jumlah judul={t('Kelas menurut hitungan', 'Class computed')} isi={hitungHitungan(sejenis)} semua={sejenis.length} />
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
