// Says which answers of a quiz earn nothing and why, and offers the ways out: another number, or taking the answer back.
import type { SkemaCerdas } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_HASIL } from '@lini/core/lomba/cerdas/skema-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { koreksiSoal, listTidakDihitung, type TidakDihitung as Satu, soalBebas } from '@lini/core/lomba/cerdas/tidak-dihitung.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { isBolehMenulisSoal, type MejaTerisi } from './meja-terisi.ts';
import { namaRegu, sebutSoal } from './sebut-lomba.ts';

function Baris({ satu: { jawaban, sebab }, meja: { data, tulis, isJalan }, onBatal }: { satu: Satu; meja: MejaTerisi; onBatal: () => void }) {
  const bebas = soalBebas(data.lomba, jawaban.babak);
  return (
    <li class="stack tight">
      <span>
        {`${tt(LABEL_BABAK[jawaban.babak])} ${sebutSoal(jawaban.soal)}, ${namaRegu(data.lomba, jawaban.regu)}, ${tt(LABEL_HASIL[jawaban.hasil]).toLowerCase()}: ${tt(sebab)}.`}
      </span>
      {isBolehMenulisSoal(data) && (
        <span class="cluster">
          {bebas !== null && (
            <Button isCompact isBusy={isJalan} onClick={() => void tulis({ kind: 'catatan.koreksi', isi: koreksiSoal(jawaban, bebas) })}>
              {t(`Jadikan soal ${sebutSoal(bebas)}`, `Make it question ${sebutSoal(bebas)}`)}
            </Button>
          )}
          <Button isCompact onClick={onBatal}>
            {t('Batalkan catatan', 'Take back')}
          </Button>
        </span>
      )}
    </li>
  );
}

/** Draws the message; nothing while every answer counts. */
export function TidakDihitung({ meja, cerdas }: { meja: MejaTerisi; cerdas: SkemaCerdas }) {
  const [batal, setBatal] = useState<string | null>(null);
  const semua = listTidakDihitung(meja.data.lomba, cerdas);
  if (semua.length === 0) return null;
  return (
    <>
      <Notice kind="warn" title={t(`${semua.length} jawaban tidak dihitung`, `${semua.length} answers do not count`)}>
        <ul class="stack">
          {semua.map((satu) => (
            <Baris key={satu.jawaban.id} satu={satu} meja={meja} onBatal={() => setBatal(satu.jawaban.id)} />
          ))}
        </ul>
      </Notice>
      {batal !== null && (
        <AlasanDialog
          judul={t('Batalkan catatan ini', 'Take this back')}
          lakukan={t('Simpan', 'Save')}
          onClose={() => setBatal(null)}
          onAlasan={(alasan) => meja.tulis({ kind: 'catatan.batal', isi: { sasaran: batal, alasan } })}
        />
      )}
    </>
  );
}
