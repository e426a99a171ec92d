// The class of the group by Lini's own rubric, always marked as such, with what is missing for the next one.
import { type BarisKelas, bahanKelas, LABEL_KELAS_POKTAN, nilaiKelas } from '@lini/core/klasifikasi/poktan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Poktan } from '@lini/core/poktan/poktan.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/poktan-kelas-putus.ts';
import { LABEL_BASIS } from '@lini/core/sumber.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { labelPilihan, type Teks, teks } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

const LABEL_BARIS: Readonly<Record<BarisKelas, Teks>> = {
  sk: teks('SK pengukuhan', 'a decree'),
  pengurus: teks('ketua, sekretaris, dan bendahara', 'head, secretary and treasurer'),
  terlatih: teks('kader yang terlatih', 'trained cadres'),
  pertemuan: teks('pertemuan dalam 12 bulan', 'meetings in 12 months'),
  sarana: teks('sarana', 'facilities'),
  terpadu: teks('keterpaduan', 'integration'),
  lapor: teks('bulan yang lapor', 'months reported'),
};

const KETUA = teks('ketua', 'a head');

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
            <span class="firm">
              {berikut.kurang.map((satu) => tt(satu === 'pengurus' && berikut.kelas === 'dasar' ? KETUA : LABEL_BARIS[satu])).join(', ')}
            </span>
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
