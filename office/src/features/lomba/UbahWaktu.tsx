// Time noted by hand, minutes and seconds, when it was measured elsewhere; or the team was called three times and was not there.
import type { ReguLomba } from '@lini/core/lomba/peserta-lomba.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { TextInput } from '@lini/ui/components/TextInput.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { bacaDetik } from './baca-detik.ts';
import type { MejaTerisi } from './meja-terisi.ts';
import { TanyaTidakHadir } from './TanyaTidakHadir.tsx';

/** Draws the button and its question. */
export function UbahWaktu({ meja: { data, tulis, isJalan }, regu }: { meja: MejaTerisi; regu: ReguLomba }) {
  const [buka, setBuka] = useState<'waktu' | 'absen' | null>(null);
  const [tulisan, setTulisan] = useState('');
  const [alasan, setAlasan] = useState('');
  const isTutup = data.lomba.tutup !== null;
  const isBelum = isTutup && alasan.trim().length < 3;
  const ada = data.lomba.tampil.find((satu) => satu.regu === regu.id);
  const lama = bacaDetik(tulisan);
  const catat = async (isi: { lama: number | null; isTidakHadir: boolean }): Promise<void> => {
    const mulai = isi.isTidakHadir ? null : (ada?.mulai ?? null);
    if (await tulis({ kind: 'lomba.tampil', isi: { regu: regu.id, mulai, ...isi, ...(isTutup ? { alasan: alasan.trim() } : {}) } })) setBuka(null);
  };
  return (
    <>
      <Button kind="quiet" isCompact onClick={() => setBuka('waktu')}>
        {t('Waktu', 'Time')}
      </Button>
      <Dialog
        isOpen={buka === 'waktu'}
        onClose={() => setBuka(null)}
        title={t(`Waktu tampil ${regu.nama}`, `Time of ${regu.nama}`)}
        actions={
          <>
            <Button disabled={isBelum} onClick={() => setBuka('absen')}>
              {t('Dipanggil tiga kali, tidak hadir', 'Called three times, absent')}
            </Button>
            <Button kind="primary" isBusy={isJalan} disabled={lama === null || isBelum} onClick={() => void catat({ lama, isTidakHadir: false })}>
              {t('Simpan waktu', 'Save the time')}
            </Button>
          </>
        }
      >
        <div class="stack">
          <TextInput
            label={t('Lama tampil', 'Length')}
            help={t('Menit dan detik, contoh 5:12 atau 5.12', 'Minutes and seconds, such as 5:12 or 5.12')}
            value={tulisan}
            onValue={setTulisan}
            error={
              tulisan !== '' && lama === null
                ? t(
                    'Tulis menit dan dua angka detik: 5:12 berarti 5 menit 12 detik, 0:45 berarti 45 detik.',
                    'Write minutes and two digits of seconds: 5:12 is 5 minutes 12 seconds, 0:45 is 45 seconds.',
                  )
                : null
            }
          />
          {isTutup && <TextInput label={t('Alasan mengubah waktu', 'Reason for the change')} value={alasan} maxLength={500} onValue={setAlasan} isRequired />}
        </div>
      </Dialog>
      {buka === 'absen' && (
        <TanyaTidakHadir nama={regu.nama} isBusy={isJalan} onYa={() => void catat({ lama: null, isTidakHadir: true })} onClose={() => setBuka('waktu')} />
      )}
    </>
  );
}
