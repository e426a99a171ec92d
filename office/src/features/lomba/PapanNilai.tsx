// The board of sheets: who has sent what, never a mark.
import { type KeadaanLembar, papanLembar } from '@lini/core/lomba/papan-lembar.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { namaJuri, namaRegu } from './sebut-lomba.ts';

const RUPA: Readonly<Record<KeadaanLembar, { tone: Tone; kata: () => string }>> = {
  masuk: { tone: 'good', kata: () => t('masuk', 'in') },
  diubah: { tone: 'good', kata: () => t('masuk, diubah', 'in, amended') },
  belum: { tone: 'warn', kata: () => t('belum', 'missing') },
  berhalangan: { tone: 'neutral', kata: () => t('berhalangan', 'excused') },
  'tidak-perlu': { tone: 'neutral', kata: () => t('tidak perlu', 'not needed') },
};

/** Draws the board; nothing for who only takes part. */
export function PapanNilai({ meja: { data } }: { meja: MejaTerisi }) {
  const { lomba, masuk } = data;
  if (isPesertaSaja(data)) return null;
  const papan = papanLembar({ ...lomba, regu: urutTampil(lomba) }, masuk);
  return (
    <section class="card stack" aria-labelledby="papan">
      <div class="cluster apart">
        <h2 id="papan">{t('Lembar nilai', 'Sheets')}</h2>
        <span class="firm tabular" role="status">
          {t(`${papan.masuk} dari ${papan.perlu} lembar masuk`, `${papan.masuk} of ${papan.perlu} sheets in`)}
        </span>
      </div>
      {lomba.juri.length === 0 ? (
        <Notice title={t('Belum ada juri', 'No juror yet')}>{t('Buka langkah 3.', 'Open step 3.')}</Notice>
      ) : (
        <DataTable
          judul={t('Lembar nilai tiap juri', 'Sheets of each juror')}
          kolom={[{ judul: t('Regu', 'Team') }, ...lomba.juri.map((satu) => ({ judul: namaJuri(lomba, satu.id) }))]}
          baris={papan.baris.map(({ regu, lembar }) => ({
            kunci: regu,
            sel: [
              namaRegu(lomba, regu),
              ...lembar.map(({ juri, keadaan }) => (
                <Badge key={juri} tone={RUPA[keadaan].tone}>
                  {RUPA[keadaan].kata()}
                </Badge>
              )),
            ],
          }))}
        />
      )}
      {!lomba.tutup && (
        <p class="soft">
          {t(
            'Nilai tidak terlihat oleh siapa pun selain jurinya sampai lomba ditutup.',
            'No mark is seen by anyone but its juror until the competition is closed.',
          )}
        </p>
      )}
    </section>
  );
}
