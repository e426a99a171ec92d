// The class of the group by Lini's own rubric, always marked as such, with what is missing for the next one.
import { bahanKelas, LABEL_KELAS_POKTAN, nilaiKelas } from '@lini/core/klasifikasi/poktan.ts';
import { kalimatKurang } from '@lini/core/klasifikasi/poktan-kalimat.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/poktan-kelas-putus.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

/** Draws the card; nothing for the kinds the rubric was not made for. */
export function KelasKartu({ poktan, hariIni }: { poktan: Poktan; hariIni: Tanggal }) {
  const bahan = bahanKelas(poktan, hariIni);
  const putus = poktan.kelas.at(-1);
  if (!bahan && !putus) return null;
  const { kelas, berikut } = bahan ? nilaiKelas(bahan, parameterPada(hariIni)) : { kelas: null, berikut: null };
  return (
    <Card title={t('Kelas kelompok', 'Class of the group')} actions={bahan && <Badge>{tt(LABEL_KELAS_POKTAN[kelas ?? 'belum'])}</Badge>}>
      <div class="stack tight">
        {berikut && (
          <p>
            {t(`Untuk ${tt(LABEL_KELAS_POKTAN[berikut.kelas])} masih kurang: `, `Missing for ${tt(LABEL_KELAS_POKTAN[berikut.kelas])}: `)}
            <span class="firm">{bahan && berikut.kurang.map((satu) => tt(kalimatKurang(satu, bahan, berikut.kelas, parameterPada(hariIni)))).join('; ')}</span>
          </p>
        )}
        {putus && (
          <p>
            {t(`Diputuskan PKB ${formatTanggal(putus.tanggal)}: `, `Decided by the PKB on ${formatTanggal(putus.tanggal)}: `)}
            <strong>{tt(labelPilihan(KELAS_PUTUS_POKTAN, putus.putus))}</strong>
            {putus.alasan && <span class="soft">{`. ${putus.alasan}`}</span>}
          </p>
        )}
        <p>
          <Badge tone="warn">{tt(LABEL_BASIS.perkiraan)}</Badge>
        </p>
      </div>
    </Card>
  );
}
