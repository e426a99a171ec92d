// What the rubric asks of a BKB, BKR or BKL group for each class; edited beside the lines of the institutions.
import { BATAS_POKTAN_AWAL, type BatasPoktan } from '@lini/core/klasifikasi/batas-poktan.ts';
import type { IsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { KELAS_POKTAN, LABEL_KELAS_POKTAN } from '@lini/core/klasifikasi/poktan.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { bacaBatas } from './isian-rubrik.ts';

export type RubricGroupsProps = { isi: IsiRubrik; isBolehUbah: boolean; onUbah: (isi: IsiRubrik) => void };

type Bertingkat = 'pertemuan' | 'lapor' | 'terlatihPersen' | 'saranaPersen';
type Mulai = 'sk' | 'pengurusLengkap' | 'terpadu';

const BERTINGKAT: readonly { readonly kunci: Bertingkat; readonly nama: () => string }[] = [
  { kunci: 'pertemuan', nama: () => t('Pertemuan dalam 12 bulan', 'Meetings in 12 months') },
  { kunci: 'lapor', nama: () => t('Bulan yang lapor dari 12', 'Months reported of 12') },
  { kunci: 'terlatihPersen', nama: () => t('Kader terlatih, persen', 'Trained cadres, percent') },
  { kunci: 'saranaPersen', nama: () => t('Sarana lengkap, persen', 'Facilities, percent') },
];
const MULAI: readonly { readonly kunci: Mulai; readonly nama: () => string }[] = [
  { kunci: 'sk', nama: () => t('SK pengukuhan', 'A decree') },
  { kunci: 'pengurusLengkap', nama: () => t('Sekretaris dan bendahara, di samping ketua', 'Secretary and treasurer beside the head') },
  { kunci: 'terpadu', nama: () => t('Keterpaduan dengan posyandu, PAUD, atau usaha', 'Integration with posyandu, PAUD or a business') },
];

const ganti = (tiga: BatasPoktan[Bertingkat], ke: number, nilai: number): BatasPoktan[Bertingkat] =>
  tiga.map((satu, tempat) => (tempat === ke ? nilai : satu)) as BatasPoktan[Bertingkat];

function BarisMulai({
  nama,
  mulai,
  isBolehUbah,
  onMulai,
}: {
  nama: string;
  mulai: BatasPoktan[Mulai];
  isBolehUbah: boolean;
  onMulai: (mulai: BatasPoktan[Mulai]) => void;
}) {
  return (
    <label class="picker">
      <span class="picker-label">{nama}</span>
      <select
        class="input input-compact"
        value={mulai ?? ''}
        disabled={!isBolehUbah}
        onChange={({ currentTarget: { value } }) => onMulai(value === '' ? null : (Number(value) as 1 | 2 | 3))}
      >
        <option value="">{t('Tidak diminta', 'Not asked')}</option>
        {KELAS_POKTAN.map((kelas, ke) => (
          <option key={kelas} value={ke + 1}>
            {t(`Sejak ${tt(LABEL_KELAS_POKTAN[kelas])}`, `From ${tt(LABEL_KELAS_POKTAN[kelas])} on`)}
          </option>
        ))}
      </select>
    </label>
  );
}

/** Draws the table and the three conditions; a rubric written before groups were part of it shows what holds for them. */
export function RubricGroups({ isi, isBolehUbah, onUbah }: RubricGroupsProps) {
  const batas = isi.poktan ?? BATAS_POKTAN_AWAL;
  const ubah = (bagian: Partial<BatasPoktan>) => onUbah({ ...isi, poktan: { ...batas, ...bagian } });
  return (
    <section class="card rubric" aria-labelledby="rubrik-kelompok">
      <h2 id="rubrik-kelompok">{t('Kelas kelompok BKB, BKR, BKL', 'Class of BKB, BKR and BKL groups')}</h2>
      <div class="stack">
        <div class="table-scroll">
          <table class="table">
            <thead>
              <tr>
                <th scope="col">{t('Paling sedikit', 'At least')}</th>
                {KELAS_POKTAN.map((kelas) => (
                  <th key={kelas} scope="col" class="number">
                    {tt(LABEL_KELAS_POKTAN[kelas])}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {BERTINGKAT.map(({ kunci, nama }) => (
                <tr key={kunci}>
                  <th scope="row">{nama()}</th>
                  {KELAS_POKTAN.map((kelas, ke) => (
                    <td key={kelas} class="number">
                      <input
                        type="number"
                        class="input input-compact"
                        aria-label={`${nama()}, ${tt(LABEL_KELAS_POKTAN[kelas])}`}
                        value={Number.isNaN(batas[kunci][ke]) ? '' : batas[kunci][ke]}
                        disabled={!isBolehUbah}
                        onChange={({ currentTarget }) => ubah({ [kunci]: ganti(batas[kunci], ke, bacaBatas(currentTarget.value) ?? Number.NaN) })}
                      />
                    </td>
                  ))}
                </tr>
              ))}
            </tbody>
          </table>
        </div>
        <div class="cluster">
          {MULAI.map(({ kunci, nama }) => (
            <BarisMulai key={kunci} nama={nama()} mulai={batas[kunci]} isBolehUbah={isBolehUbah} onMulai={(mulai) => ubah({ [kunci]: mulai })} />
          ))}
        </div>
      </div>
    </section>
  );
}
