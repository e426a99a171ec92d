// Another juror in the place of one who was given a link: her phone broke, or she cannot go on.
import type { JuriLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { AlasanDialog } from '../../app/AlasanDialog.tsx';

export type GantiJuriProps = {
  juri: JuriLomba;
  /** Names of the teams whose sheets came in from her. */
  sudah: readonly string[];
  /** Every team is among them. */
  isSemua: boolean;
  isJalan: boolean;
  /** Gives whether the change stands. */
  onGanti: (nama: string, alasan: string) => Promise<boolean>;
};

/** Draws the button and its question. */
export function GantiJuri({ juri, sudah, isSemua, isJalan, onGanti }: GantiJuriProps) {
  const [isBuka, setBuka] = useState(false);
  const [nama, setNama] = useState('');
  const tetap = sudah.join(', ');
  return (
    <>
      <Button isCompact isBusy={isJalan} onClick={() => setBuka(true)}>
        {t('Ganti juri', 'Replace')}
      </Button>
      {isBuka && (
        <AlasanDialog
          judul={t(`Ganti ${juri.nama}`, `Replace ${juri.nama}`)}
          lakukan={t('Ganti dan beri tautan', 'Replace and give a link')}
          label={t('Mengapa diganti', 'Why she is replaced')}
          onClose={() => setBuka(false)}
          isBelum={!nama.trim()}
          onAlasan={(alasan) => onGanti(nama.trim(), alasan)}
        >
          <p>
            {sudah.length === 0
              ? t('Belum ada nilainya yang masuk. Penggantinya menilai semua regu.', 'No sheet came in. The new juror judges every team.')
              : isSemua
                ? t(
                    'Nilainya untuk semua regu sudah masuk dan tetap dihitung. Penggantinya hanya ikut memilih bila ada nilai sama.',
                    'All her sheets came in and count. The new juror only votes when teams are tied.',
                  )
                : t(
                    `Nilainya untuk ${tetap} sudah masuk dan tetap dihitung. Penggantinya menilai regu yang lain.`,
                    `The sheets for ${tetap} came in and count. The new juror judges the other teams.`,
                  )}
          </p>
          <TextInput
            label={t('Nama penggantinya', 'Name of the new juror')}
            help={t('Orangnya sama, hanya ponselnya rusak? Tulis namanya dengan tanda (ponsel baru).', 'The same person, a broken phone? Add (new phone).')}
            value={nama}
            maxLength={120}
            onValue={setNama}
            isRequired
          />
        </AlasanDialog>
      )}
    </>
  );
}
