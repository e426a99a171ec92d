// What was noted at the quiz, newest first; a mistake is taken back with its reason, a question is made void.

import { LABEL_HASIL } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { listTidakDihitung } from '@lini/core/lomba/cerdas/tidak-dihitung.ts';
import { aturanCerdas } from '@lini/core/lomba/langkah-lomba.ts';
import { taruhanLewat } from '@lini/core/lomba/taruhan-lewat.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { DataTable } from '../../charts/DataTable.tsx';
import { isBolehMenulisSoal, type MejaTerisi } from './meja-terisi.ts';
import { namaRegu, sebutSoal } from './sebut-lomba.ts';

type Tanya = { readonly jenis: 'batal'; readonly id: string } | { readonly jenis: 'soal'; readonly soal: string };

/** Draws the list. */
export function CatatanSoal({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const { lomba } = data;
  const [tanya, setTanya] = useState<Tanya | null>(null);
  if (lomba.jawaban.length === 0) return null;
  const cerdas = aturanCerdas(lomba);
  const lewat = cerdas ? taruhanLewat(lomba, cerdas) : new Set<string>();
  const sia = new Set(cerdas ? listTidakDihitung(lomba, cerdas).map((satu) => satu.jawaban.id) : []);
  const batal = new Set(lomba.soalBatal.map((satu) => satu.soal));
  return (
    <section class="card stack" aria-labelledby="riwayat">
      <h2 id="riwayat">{t('Yang sudah dicatat', 'What was noted')}</h2>
      <DataTable
        judul={t('Jawaban', 'Answers')}
        kolom={[{ judul: t('Soal', 'Question') }, { judul: t('Regu', 'Team') }, { judul: t('Hasil', 'Outcome') }, { judul: t('Tindakan', 'Action') }]}
        baris={lomba.jawaban.toReversed().map((satu) => ({
          kunci: satu.id,
          sel: [
            `${tt(LABEL_BABAK[satu.babak])} ${sebutSoal(satu.soal)}${batal.has(satu.soal) ? t(' (batal)', ' (void)') : ''}`,
            namaRegu(lomba, satu.regu),
            <span key="hasil" class="cluster">
              {`${tt(LABEL_HASIL[satu.hasil])}${satu.poinJuri !== null ? `, ${satu.poinJuri}` : ''}${satu.taruhan !== null ? `, ${satu.taruhan}` : ''}`}
              {sia.has(satu.id) && <Badge tone="warn">{t('tidak dihitung', 'does not count')}</Badge>}
              {lewat.has(satu.id) && <Badge tone="warn">{t('di atas batas sejak soal batal', 'above the limit since a question was void')}</Badge>}
            </span>,
            !isBolehMenulisSoal(data) ? (
              ''
            ) : (
              <span key="aksi" class="cluster">
                <Button kind="quiet" isCompact onClick={() => setTanya({ jenis: 'batal', id: satu.id })}>
                  {t('Batalkan catatan', 'Take back')}
                </Button>
                {!batal.has(satu.soal) && (
                  <Button kind="quiet" isCompact onClick={() => setTanya({ jenis: 'soal', soal: satu.soal })}>
                    {t('Soal batal', 'Void question')}
                  </Button>
                )}
              </span>
            ),
          ],
        }))}
      />
      {tanya && (
        <AlasanDialog
          judul={
            tanya.jenis === 'batal' ? t('Batalkan catatan ini', 'Take this back') : t('Soal ini batal untuk semua regu', 'This question counts for nobody')
          }
          lakukan={t('Simpan', 'Save')}
          onClose={() => setTanya(null)}
          onAlasan={(alasan) =>
            tulis(
              tanya.jenis === 'batal'
                ? { kind: 'catatan.batal', isi: { sasaran: tanya.id, alasan } }
                : { kind: 'lomba.soal-batal', isi: { soal: tanya.soal, alasan } },
            )
          }
        />
      )}
    </section>
  );
}
