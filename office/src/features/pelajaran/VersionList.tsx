// The versions of a lesson: who made each, when, why, and a way to take up an old one again.
import type { IsiKantor } from '@lini/core/pelajaran/isi-kantor.ts';
import { type KeadaanTerbit, type KepalaPelajaran, zIsiVersi } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { ask } from '../../app/api.ts';
import { DataTable } from '../../charts/DataTable.tsx';

export const LABEL_KEADAAN: Readonly<Record<KeadaanTerbit, Teks>> = {
  draf: teks('Draf', 'Draft'),
  terbit: teks('Terbit', 'Published'),
  tarik: teks('Ditarik', 'Withdrawn'),
  bawaan: teks('Seperti bawaan Lini', 'As it comes with Lini'),
};
export const NADA_KEADAAN: Readonly<Record<KeadaanTerbit, Tone>> = { draf: 'info', terbit: 'good', tarik: 'warn', bawaan: 'neutral' };

type VersionListProps = { id: string; versi: readonly KepalaPelajaran[]; onBuka: (isi: IsiKantor, versi: number) => void; onGalat: (pesan: string) => void };

/** Draws the table, the newest first; nothing while there is none. */
export function VersionList({ id, versi, onBuka, onGalat }: VersionListProps) {
  if (versi.length === 0) return null;
  const buka = async (satu: number): Promise<void> => {
    const jawaban = await ask(`/api/pelajaran/isi?id=${id}&versi=${satu}`, zIsiVersi);
    if (jawaban.ok) onBuka(jawaban.isi.isi, satu);
    else onGalat(jawaban.galat.pesan);
  };
  return (
    <section class="card" aria-labelledby="versi-pelajaran">
      <h2 id="versi-pelajaran">{t('Versi', 'Versions')}</h2>
      <DataTable
        judul={t('Versi pelajaran', 'Versions of the lesson')}
        kolom={[
          { judul: t('Versi', 'Version') },
          { judul: t('Keadaan', 'State') },
          { judul: t('Oleh', 'By') },
          { judul: t('Waktu', 'When') },
          { judul: t('Catatan', 'Note') },
          { judul: t('Isi', 'Content') },
        ]}
        baris={versi.map((satu) => ({
          kunci: String(satu.versi),
          sel: [
            satu.versi,
            <Badge key="keadaan" tone={NADA_KEADAAN[satu.keadaan]}>
              {tt(LABEL_KEADAAN[satu.keadaan])}
            </Badge>,
            satu.nama,
            formatSaat(satu.dibuat, Date.now()),
            satu.catatan || '–',
            satu.judul === null ? (
              '–'
            ) : (
              <Button key="buka" isCompact aria-label={t(`Buka isi versi ${satu.versi}`, `Open version ${satu.versi}`)} onClick={() => void buka(satu.versi)}>
                {t('Buka', 'Open')}
              </Button>
            ),
          ],
        }))}
      />
    </section>
  );
}
