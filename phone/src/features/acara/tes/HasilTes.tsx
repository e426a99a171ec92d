// The result of a test on the participant's phone: the score, the gain after the last test, and then what was right.

import type { JawabTes } from '@lini/core/acara/acara.ts';
import { nilaiAcara } from '@lini/core/acara/baca-acara.ts';
import { hitungKenaikan } from '@lini/core/pelatihan/nilai-tes.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { Penjelasan } from '@lini/ui/pelajaran/Penjelasan.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../../../app/entri.ts';
import type { SoalDipakai } from '../../../app/pelajaran/muat.ts';
import { BelumTercatat } from '../BelumTercatat.tsx';

export type HasilTesProps = { entri: EntriSubjek<'acara'>; jawab: JawabTes; soal: readonly SoalDipakai[] };

function Kenaikan({ gain, ternormal, isMaks }: ReturnType<typeof hitungKenaikan>) {
  if (gain === null) return null;
  const persen = ternormal === null ? null : formatNilaiJuri(Math.round(100 * ternormal));
  return (
    <>
      <p class="firm tabular">
        {gain >= 0 ? t(`Naik ${formatNilaiJuri(gain)}`, `Up ${formatNilaiJuri(gain)}`) : t(`Turun ${formatNilaiJuri(-gain)}`, `Down ${formatNilaiJuri(-gain)}`)}
      </p>
      {isMaks && <p class="soft">{t('Tes awal sudah penuh (maks).', 'The pre-test was full already.')}</p>}
      {persen !== null && gain > 0 && <p class="soft tabular">{t(`${persen} % dari yang masih bisa naik`, `${persen} % of what could still be gained`)}</p>}
    </>
  );
}

/** Draws it. After the pre-test the answers are not told: the same questions may come again. */
export function HasilTes({ entri, jawab, soal }: HasilTesProps) {
  const nilai = nilaiAcara(entri.keadaan);
  const milik = nilai(jawab.pesertaId, jawab.tes);
  const benar = jawab.jawaban.filter((satu) => satu.isBenar).length;
  return (
    <>
      <BelumTercatat acara={entri.keadaan} />
      <Card>
        <p class="pintu-nama tabular">{milik === null ? '–' : formatNilaiJuri(milik)}</p>
        <p class="tabular">{t(`${benar} dari ${jawab.jawaban.length} benar`, `${benar} of ${jawab.jawaban.length} right`)}</p>
        {jawab.tes === 'post' && <Kenaikan {...hitungKenaikan(nilai(jawab.pesertaId, 'pre'), milik)} />}
      </Card>
      {jawab.tes === 'pre' ? (
        <p>{t('Jawabannya dibahas sesudah tes akhir.', 'The answers are told after the post-test.')}</p>
      ) : (
        jawab.jawaban.map((satu) => {
          const dipakai = soal.find(({ id }) => id === satu.soal);
          return (
            dipakai && (
              <div key={satu.soal} class="card stack soal">
                <h2 lang="id">{dipakai.soal.tanya}</h2>
                <Penjelasan soal={dipakai.soal} jawab={satu.jawab} />
              </div>
            )
          );
        })
      )}
    </>
  );
}
