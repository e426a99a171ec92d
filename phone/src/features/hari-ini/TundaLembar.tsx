// Puts one line of the work list off: for how long (a week is suggested), and why; the reason is the last tap.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { type AlasanTunda, KIND_TUNDA, listAlasanTunda } from '@lini/core/agenda/agenda-tunda.ts';
import { tambahHari } from '@lini/core/tanggal.ts';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import type { EntriSubjek } from '../../app/entri.ts';
import { catatSekaliKetuk } from '../../app/sekali-ketuk.ts';
import { hariIni } from '../../app/waktu.ts';

const LAMA = (): readonly { hari: number; label: string }[] => [
  { hari: 3, label: t('3 hari', '3 days') },
  { hari: 7, label: t('1 minggu', '1 week') },
  { hari: 14, label: t('2 minggu', '2 weeks') },
  { hari: 30, label: t('1 bulan', '1 month') },
];
const LAMA_USUL = 7;

export type TundaLembarProps = { agenda: Agenda; entri: EntriSubjek; nama: string; onTutup: () => void };

/** Draws the sheet. */
export function TundaLembar({ agenda, entri, nama, onTutup }: TundaLembarProps) {
  const [hari, setHari] = useState(LAMA_USUL);
  const sampai = tambahHari(hariIni.value, hari);
  const kapan = t(`Ditunda sampai ${formatTanggal(sampai)}`, `Put off until ${formatTanggal(sampai)}`);

  async function tunda(alasan: AlasanTunda): Promise<void> {
    const isi = { aturan: agenda.aturan, anggotaId: agenda.anggotaId, sampai, alasan };
    if (await catatSekaliKetuk(entri, KIND_TUNDA, isi, kapan)) onTutup();
  }

  return (
    <Dialog isOpen isSheet onClose={onTutup} title={t(`Tunda: ${nama}`, `Put off: ${nama}`)}>
      <div class="stack">
        <fieldset class="stack tight">
          <legend class="firm">{t('Berapa lama?', 'For how long?')}</legend>
          <div class="cluster">
            {LAMA().map((satu) => (
              <FilterChip key={satu.hari} isOn={satu.hari === hari} onToggle={() => setHari(satu.hari)}>
                {satu.label}
              </FilterChip>
            ))}
          </div>
          <p class="soft">{kapan}</p>
        </fieldset>
        <section class="stack tight" aria-labelledby="alasan-tunda">
          <h3 id="alasan-tunda" class="firm">
            {t('Mengapa? Ketuk alasannya.', 'Why? Tap the reason.')}
          </h3>
          <ul class="list">
            {listAlasanTunda(agenda.subjek.jenis).map(({ nilai, label }) => (
              <ListRow key={nilai} title={tt(label)} onClick={() => void tunda(nilai)} />
            ))}
          </ul>
        </section>
      </div>
    </Dialog>
  );
}
