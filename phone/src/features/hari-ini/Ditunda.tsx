// What is put off, until when and why; one tap brings a line back.

import { ALASAN_TUNDA } from '@lini/core/agenda/agenda-tunda.ts';
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { batalkan } from '../../app/catat.ts';
import { getSesi } from '../../app/sesi.ts';
import { namaAgenda } from './AgendaRow.tsx';
import { agendaHariIni } from './agenda-hari-ini.ts';

async function munculkan(subjek: { readonly jenis: JenisDesa; readonly id: string }, catatanId: string): Promise<void> {
  const catatan = getSesi()
    .buku.find(subjek.jenis, subjek.id)
    ?.siap.find((satu) => satu.catatan.id === catatanId)?.catatan;
  if (catatan) await batalkan(catatan, t('Dimunculkan lagi di Hari ini', 'Brought back to Today'));
}

/** Draws the folded list; nothing when nothing is put off. */
export function Ditunda() {
  const { ditunda } = agendaHariIni.value;
  if (ditunda.length === 0) return null;
  const { buku } = getSesi();
  return (
    <details class="lain">
      <summary>{t(`Ditunda (${ditunda.length})`, `Put off (${ditunda.length})`)}</summary>
      <ul class="list">
        {ditunda.map(({ agenda, tunda }) => {
          const entri = buku.find(agenda.subjek.jenis, agenda.subjek.id);
          if (!entri) return null;
          const nama = namaAgenda(agenda, entri);
          return (
            <li key={tunda.id}>
              <div class="list-row">
                <span class="list-row-main">
                  <span class="list-row-title">{nama}</span>
                  <span class="list-row-detail">
                    <span class="baris">{tt(agenda.alasan)}</span>
                    <span class="baris alasan">
                      {t(`Ditunda sampai ${formatTanggal(tunda.sampai)}`, `Put off until ${formatTanggal(tunda.sampai)}`)}
                      {': '}
                      {tt(labelPilihan(ALASAN_TUNDA, tunda.alasan)).toLowerCase()}
                    </span>
                  </span>
                </span>
              </div>
              <div class="kerja-tombol">
                <Button icon="kembali" aria-label={t(`Munculkan lagi: ${nama}`, `Bring back: ${nama}`)} onClick={() => void munculkan(agenda.subjek, tunda.id)}>
                  {t('Munculkan lagi', 'Bring back')}
                </Button>
              </div>
            </li>
          );
        })}
      </ul>
    </details>
  );
}
