// What the jury may do to a team in writing: take off points, disqualify.
import { aturanJuri, tolakSudahTutup } from '@lini/core/lomba/langkah-lomba.ts';
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';
import { AngkaInput } from './AngkaInput.tsx';
import type { MejaTerisi } from './meja-terisi.ts';

/** Draws the buttons; none where the rules no longer allow them. */
export function TindakanRegu({ meja: { data, tulis }, regu }: { meja: MejaTerisi; regu: ReguLomba }) {
  const [buka, setBuka] = useState<'denda' | 'diskualifikasi' | null>(null);
  const [poin, setPoin] = useState<number | null>(1);
  const { lomba } = data;
  if (tolakSudahTutup({ kini: lomba, pelaku: null }).length > 0) return null;
  const dis = lomba.diskualifikasi.find((satu) => satu.regu === regu.id);
  return (
    <>
      {aturanJuri(lomba) && !dis && (
        <Button kind="quiet" isCompact onClick={() => setBuka('denda')}>
          {t('Kurangi nilai', 'Take off points')}
        </Button>
      )}
      {!dis && (
        <Button kind="quiet" isCompact onClick={() => setBuka('diskualifikasi')}>
          {t('Diskualifikasi', 'Disqualify')}
        </Button>
      )}
      {dis && (
        <Button
          kind="quiet"
          isCompact
          onClick={() => void tulis({ kind: 'catatan.batal', isi: { sasaran: dis.id, alasan: t('Diskualifikasi dicabut', 'Disqualification taken back') } })}
        >
          {t('Cabut diskualifikasi', 'Take it back')}
        </Button>
      )}
      {buka === 'denda' && (
        <AlasanDialog
          judul={t(`Kurangi nilai ${regu.nama}`, `Take points off ${regu.nama}`)}
          lakukan={t('Kurangi', 'Take off')}
          isBelum={poin === null || poin <= 0}
          onClose={() => setBuka(null)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.denda', isi: { regu: regu.id, poin, alasan } })}
        >
          {lomba.denda.map(
            (satu) =>
              satu.regu === regu.id && (
                <p key={satu.id} class="soft">
                  {t(`Sudah dicatat: kurang ${String(satu.poin).replace('.', ',')}, ${satu.alasan}`, `Noted already: minus ${satu.poin}, ${satu.alasan}`)}
                </p>
              ),
          )}
          <AngkaInput label={t('Poin', 'Points')} nilai={poin} onNilai={setPoin} />
        </AlasanDialog>
      )}
      {buka === 'diskualifikasi' && (
        <AlasanDialog
          judul={t(`Diskualifikasi ${regu.nama}`, `Disqualify ${regu.nama}`)}
          lakukan={t('Diskualifikasi', 'Disqualify')}
          onClose={() => setBuka(null)}
          onAlasan={(alasan) => tulis({ kind: 'lomba.diskualifikasi', isi: { regu: regu.id, alasan } })}
        />
      )}
    </>
  );
}
