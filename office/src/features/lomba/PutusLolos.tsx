// Which teams go on from the written round: as the scores say; of those tied for the last seats, whom the committee chooses, for a reason.
import { type AturanTulis, usulLolos } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import type { Lolos } from '@lini/core/lomba/undian.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { Centang } from './Centang.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { namaRegu } from './sebut-lomba.ts';

function Sudah({ meja: { data, tulis } }: { meja: MejaTerisi }) {
  const { lomba, isBolehAtur } = data;
  const [isTanya, setTanya] = useState(false);
  const { lolos } = lomba;
  if (!lolos) return null;
  const nama = lolos.regu.map((regu) => namaRegu(lomba, regu)).join(', ');
  return (
    <>
      <Notice kind="info" title={t(`Lolos: ${nama}`, `Go on: ${nama}`)}>
        {lolos.alasan !== null && t(`Nilai sama di batas lolos: ${lolos.alasan}`, `Tie for the last place: ${lolos.alasan}`)}
      </Notice>
      {isBolehAtur && !lomba.tutup && lomba.jawaban.length === 0 && (
        <div>
          <Button kind="quiet" isCompact onClick={() => setTanya(true)}>
            {t('Batalkan putusan lolos', 'Take the decision back')}
          </Button>
        </div>
      )}
      {isTanya && (
        <AlasanDialog
          judul={t('Batalkan putusan regu yang lolos', 'Take back who goes on')}
          lakukan={t('Batalkan putusan', 'Take back')}
          onClose={() => setTanya(false)}
          onAlasan={(alasan) => tulis({ kind: 'catatan.batal', isi: { sasaran: lolos.id, alasan } })}
        />
      )}
    </>
  );
}

function Pilihan({ meja: { data, tulis, isJalan }, usul }: { meja: MejaTerisi; usul: Lolos }) {
  const { lomba } = data;
  const [pilih, setPilih] = useState<readonly string[]>([]);
  const [alasan, setAlasan] = useState('');
  const isSeri = usul.seri.length > 0;
  const dipilih = usul.seri.filter((regu) => pilih.includes(regu));
  const isPas = dipilih.length === usul.sisa || dipilih.length === usul.seri.length;
  const isSiap = !isSeri || (isPas && alasan.trim().length >= 3);
  return (
    <div class="stack tight">
      <p>
        <span class="firm">{t('Menurut nilai, yang lolos', 'By the scores, these go on')}:</span>{' '}
        {usul.lolos.length === 0 ? t('belum ada yang pasti', 'none for certain') : usul.lolos.map((regu) => namaRegu(lomba, regu)).join(', ')}
      </p>
      {isSeri && (
        <Notice
          kind="warn"
          title={t(`${usul.seri.length} regu bernilai sama untuk ${usul.sisa} tempat terakhir`, `${usul.seri.length} teams are tied for ${usul.sisa} places`)}
        >
          <div class="stack tight">
            <p>
              {t(
                `Beri soal tambahan atau undi di depan peserta, lalu centang ${usul.sisa} regu. Boleh juga meloloskan semuanya.`,
                `Give an extra question or draw before everybody, then tick ${usul.sisa}. All of them may go on, too.`,
              )}
            </p>
            {usul.seri.map((regu) => (
              <Centang key={regu} isOn={pilih.includes(regu)} onUbah={(isOn) => setPilih(isOn ? [...pilih, regu] : pilih.filter((satu) => satu !== regu))}>
                {namaRegu(lomba, regu)}
              </Centang>
            ))}
            <TextInput
              label={t('Bagaimana dipilih', 'How they were chosen')}
              help={t('Tertulis di berita acara.', 'It stands in the minutes.')}
              value={alasan}
              maxLength={500}
              onValue={setAlasan}
              isRequired
            />
          </div>
        </Notice>
      )}
      <div>
        <Button
          kind="primary"
          isBusy={isJalan}
          disabled={!isSiap}
          onClick={() => void tulis({ kind: 'lomba.lolos', isi: { regu: [...usul.lolos, ...dipilih], alasan: isSeri ? alasan.trim() : null } })}
        >
          {t('Tetapkan regu yang lolos', 'Settle who goes on')}
        </Button>
      </div>
    </div>
  );
}

/** Draws the decision, or what it waits for. */
export function PutusLolos({ meja, aturan }: { meja: MejaTerisi; aturan: AturanTulis }) {
  const { lomba, isBolehAtur } = meja.data;
  if (lomba.lolos) return <Sudah meja={meja} />;
  if (!isBolehAtur || lomba.tutup) return null;
  const usul = usulLolos(lomba, aturan);
  if (usul === null)
    return <p class="soft">{t('Regu yang lolos ditetapkan sesudah nilai semua regu dicatat.', 'Who goes on is settled once every score is entered.')}</p>;
  return <Pilihan key={usul.seri.join()} meja={meja} usul={usul} />;
}
