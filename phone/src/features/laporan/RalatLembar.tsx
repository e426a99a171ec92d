// Asks why a locked month should be corrected, and sends the request with the figures as they are now.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { BedaAngka } from '@lini/core/pelaporan/beda-angka.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { AlasanTulis } from '../../app/AlasanTulis.tsx';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { BedaDaftar } from './BedaDaftar.tsx';
import { ajukanRalat } from './kirim-laporan.ts';

export type RalatLembarProps = { satu: LaporanInstitusi; desa: DesaPotret; beda: readonly BedaAngka[]; semula: string; onTutup: () => void };

/** Draws the sheet. */
export function RalatLembar({ satu, desa, beda, semula, onTutup }: RalatLembarProps) {
  async function kirim(alasan: string): Promise<string | null> {
    const tolakan = await ajukanRalat(satu, desa, alasan);
    if (tolakan) return tt(kalimatTolakan(tolakan.kode));
    onTutup();
    return null;
  }
  return (
    <Dialog isOpen isSheet onClose={onTutup} title={t('Ajukan ralat?', 'Ask for a correction?')}>
      <div class="stack">
        <p>
          {t(
            'Angka terkunci tetap. Bila kabupaten setuju, ralat berdiri di sampingnya.',
            'The locked figures stay. If the district agrees, the correction stands beside them.',
          )}
        </p>
        <BedaDaftar beda={beda} judul={t('Yang berubah', 'What changes')} semula={semula} kini={t('Ralat baru', 'New correction')} />
        <p class="soft">{t('Kabupaten membaca kata-kata Anda. Jangan menulis nama.', 'The district reads your words. Do not write names.')}</p>
        <AlasanTulis
          label={t('Mengapa diralat?', 'Why is it corrected?')}
          contoh={t('Contoh: satu keluarga tercatat dua kali', 'For example: a family was recorded twice')}
          tombol={t('Ajukan ralat', 'Ask for the correction')}
          onKirim={kirim}
        />
      </div>
    </Dialog>
  );
}
