// One thing to do today: who, why, where; a tap to the right form, and where it stands: done as usual, or put off.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { isiSekaliKetuk } from '@lini/core/agenda/isi-sekali-ketuk.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatAgenda } from '../../app/alamat.ts';
import type { Entri, EntriSubjek } from '../../app/entri.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { catatSekaliKetuk } from '../../app/sekali-ketuk.ts';
import { desaKini } from '../../app/wilayah.ts';

/** Who a line is about: the member, else the subject. */
export function namaAgenda(agenda: Agenda, entri: EntriSubjek | Entri): string {
  const anggota = agenda.anggotaId !== null && 'keluarga' in entri ? entri.keluarga.anggota.get(agenda.anggotaId) : undefined;
  return anggota?.nama ?? namaSubjek(entri);
}

/** Where it is: the subject too when the line is not named after it; the village for what is about all of it. */
export function tempatAgenda(agenda: Agenda, entri: EntriSubjek | Entri): string {
  if (agenda.form === 'laporan.setujui') return desaKini.value.nama;
  const kepala = namaSubjek(entri);
  const isBernamaLain = agenda.subjek.jenis === 'institusi' || namaAgenda(agenda, entri) !== kepala;
  return isBernamaLain ? `${kepala} · ${tempatSubjek(entri)}` : tempatSubjek(entri);
}

export type AgendaRowProps = { agenda: Agenda; entri: EntriSubjek | Entri; onTunda: () => void };

/** Draws the row. */
export function AgendaRow({ agenda, entri, onTunda }: AgendaRowProps) {
  const nama = namaAgenda(agenda, entri);
  const { sekaliKetuk } = agenda;
  // One institution has several tasks at once: told apart by what is to be done, not by its name.
  const isTugas = agenda.subjek.jenis === 'institusi';
  return (
    <li>
      <a class="list-row" href={alamatAgenda(agenda)}>
        <span class="list-row-main">
          <span class="list-row-title">{isTugas ? tt(agenda.alasan) : nama}</span>
          <span class="list-row-detail">
            {!isTugas && <span class="baris alasan">{tt(agenda.alasan)}</span>}
            <span class="baris">{tempatAgenda(agenda, entri)}</span>
          </span>
        </span>
        <Icon name="lanjut" />
      </a>
      <div class="kerja-tombol">
        {sekaliKetuk && (
          <Button
            icon="centang"
            aria-label={`${tt(sekaliKetuk.label)}: ${nama}`}
            onClick={() => void catatSekaliKetuk(entri, sekaliKetuk.kind, isiSekaliKetuk(sekaliKetuk), `${tt(sekaliKetuk.label)}: ${nama}`)}
          >
            {tt(sekaliKetuk.label)}
          </Button>
        )}
        <Button kind="quiet" icon="jam" aria-label={t(`Tunda: ${nama}`, `Put off: ${nama}`)} onClick={onTunda}>
          {t('Tunda', 'Put off')}
        </Button>
      </div>
    </li>
  );
}
