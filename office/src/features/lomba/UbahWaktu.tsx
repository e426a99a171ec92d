// Time noted by hand, minutes and seconds, when it was measured elsewhere; or the team was called three times and was not there.
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { MejaTerisi } from './meja-terisi.ts';

/** `5:12` or `312` to seconds; null: neither. */
export function bacaDetik(tulisan: string): number | null {
  const cocok = /^(?:(\d{1,3}):)?(\d{1,4})$/.exec(tulisan.trim());
  if (!cocok) return null;
  const [menit, sisa] = [Number(cocok[1] ?? 0), Number(cocok[2])];
  return cocok[1] !== undefined && sisa > 59 ? null : menit * 60 + sisa;
}

/** Draws the button and its question. */
export function UbahWaktu({ meja: { data, tulis }, regu }: { meja: MejaTerisi; regu: ReguLomba }) {
  const [isBuka, setBuka] = useState(false);
  const [tulisan, setTulisan] = useState('');
  const [alasan, setAlasan] = useState('');
  const isTutup = data.lomba.tutup !== null;
  const isBelum = isTutup && alasan.trim().length < 3;
  const ada = data.lomba.tampil.find((satu) => satu.regu === regu.id);
  const lama = bacaDetik(tulisan);
  const catat = async (isi: { lama: number | null; isTidakHadir: boolean }): Promise<void> => {
    const mulai = isi.isTidakHadir ? null : (ada?.mulai ?? null);
    if (await tulis({ kind: 'lomba.tampil', isi: { regu: regu.id, mulai, ...isi, ...(isTutup ? { alasan: alasan.trim() } : {}) } })) setBuka(false);
  };
  return (
    <>
      <Button kind="quiet" isCompact onClick={() => setBuka(true)}>
        {t('Waktu', 'Time')}
      </Button>
      <Dialog
        isOpen={isBuka}
        onClose={() => setBuka(false)}
        title={t(`Waktu tampil ${regu.nama}`, `Time of ${regu.nama}`)}
        actions={
          <>
            <Button disabled={isBelum} onClick={() => void catat({ lama: null, isTidakHadir: true })}>
              {t('Dipanggil tiga kali, tidak hadir', 'Called three times, absent')}
            </Button>
            <Button kind="primary" disabled={lama === null || isBelum} onClick={() => void catat({ lama, isTidakHadir: false })}>
              {t('Simpan waktu', 'Save the time')}
            </Button>
          </>
        }
      >
        <div class="stack">
          <TextInput
            label={t('Lama tampil', 'Length')}
            help={t('Menit dan detik, contoh 5:12', 'Minutes and seconds, such as 5:12')}
            value={tulisan}
            onValue={setTulisan}
            error={tulisan !== '' && lama === null ? t('Tulis seperti 5:12', 'Write it like 5:12') : null}
          />
          {isTutup && <TextInput label={t('Alasan mengubah waktu', 'Reason for the change')} value={alasan} maxLength={500} onValue={setAlasan} isRequired />}
        </div>
      </Dialog>
    </>
  );
}
