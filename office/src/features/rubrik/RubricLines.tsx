// The lines of the rubric as a table for each role: what is asked of each kind of institution, at which level.
import { JENIS_INSTITUSI, type JenisInstitusi, KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { uraianBukti } from '@lini/core/klasifikasi/imp/bukti.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import type { BarisRubrik, IsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { bacaBatas, ubahBatas } from './isian-rubrik.ts';

export type RubricLinesProps = { isi: IsiRubrik; isBolehUbah: boolean; onUbah: (isi: IsiRubrik) => void };

/** What the number of a line means. */
function sebut({ bukti }: BarisRubrik): string {
  const { label, satuan, arah } = uraianBukti(bukti);
  if (arah === 'ya') return t(`${label.id} (1: harus ada)`, `${label.en} (1: must be there)`);
  return arah === 'di-bawah'
    ? t(`${label.id}: kurang dari (${satuan.id})`, `${label.en}: under (${satuan.en})`)
    : t(`${label.id}: paling sedikit (${satuan.id})`, `${label.en}: at least (${satuan.en})`);
}

function Cell({ baris, jenis, isi, isBolehUbah, onUbah }: RubricLinesProps & { baris: BarisRubrik; jenis: JenisInstitusi }) {
  const batas = baris.batas[jenis];
  const kelas = tt(labelPilihan(KLASIFIKASI_KARTU, KELAS[baris.tingkat]));
  return (
    <input
      type="number"
      class="input input-compact"
      min={0}
      max={1000}
      step={1}
      disabled={!isBolehUbah}
      value={batas === null || Number.isNaN(batas) ? '' : batas}
      placeholder={t('tidak', 'no')}
      aria-label={`${tt(labelPilihan(JENIS_INSTITUSI, jenis))}, ${kelas}, ${sebut(baris)}`}
      onChange={(peristiwa) => onUbah(ubahBatas(isi, baris, jenis, bacaBatas(peristiwa.currentTarget.value)))}
    />
  );
}

const urut = (a: BarisRubrik, b: BarisRubrik): number => a.tingkat - b.tingkat;

/** Draws six tables. */
export function RubricLines(props: RubricLinesProps) {
  return (
    <div class="stack">
      {PERAN_BAKTI.map(({ nilai: peran, label }, ke) => (
        <section key={peran} class="card rubric" aria-labelledby={`rubrik-${peran}`}>
          <h2 id={`rubrik-${peran}`}>{`${ke + 1}. ${tt(label)}`}</h2>
          <table>
            <thead>
              <tr>
                <th scope="col">{t('Tingkat', 'Level')}</th>
                <th scope="col">{t('Bukti', 'Evidence')}</th>
                {JENIS_INSTITUSI.map((satu) => (
                  <th key={satu.nilai} scope="col">
                    {tt(satu.label)}
                  </th>
                ))}
              </tr>
            </thead>
            <tbody>
              {props.isi.baris
                .filter((satu) => satu.peran === peran)
                .toSorted(urut)
                .map((baris) => (
                  <tr key={`${baris.tingkat} ${baris.bukti}`}>
                    <td>{tt(labelPilihan(KLASIFIKASI_KARTU, KELAS[baris.tingkat]))}</td>
                    <th scope="row">{sebut(baris)}</th>
                    {JENIS_INSTITUSI.map(({ nilai: jenis }) => (
                      <td key={jenis}>
                        <Cell {...props} baris={baris} jenis={jenis} />
                      </td>
                    ))}
                  </tr>
                ))}
            </tbody>
          </table>
        </section>
      ))}
    </div>
  );
}
