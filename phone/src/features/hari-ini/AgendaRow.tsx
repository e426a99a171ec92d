// One thing to do today: who, why, where; one tap to the right form.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { Entri, EntriSubjek } from '../../app/entri.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';

/** Draws the row. */
export function AgendaRow({ agenda, entri }: { agenda: Agenda; entri: EntriSubjek | Entri }) {
  const anggota = agenda.anggotaId !== null && 'keluarga' in entri ? entri.keluarga.anggota.get(agenda.anggotaId) : undefined;
  const kepala = namaSubjek(entri);
  return (
    <ListRow
      href={alamatFormulir({ subjek: agenda.subjek, kind: agenda.form, anggotaId: agenda.anggotaId, dari: 'hari-ini' })}
      title={anggota?.nama ?? kepala}
      detail={
        <>
          <span class="baris alasan">{tt(agenda.alasan)}</span>
          <span class="baris">{anggota && anggota.nama !== kepala ? `${kepala} · ${tempatSubjek(entri)}` : tempatSubjek(entri)}</span>
        </>
      }
    />
  );
}
