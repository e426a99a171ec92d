// One thing to do today: who, why, where; one tap to the right form.
import type { Agenda } from '@lini/core/agenda/agenda.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';

/** Draws the row. */
export function AgendaRow({ agenda, entri }: { agenda: Agenda; entri: Entri }) {
  const anggota = agenda.anggotaId === null ? undefined : entri.keluarga.anggota.get(agenda.anggotaId);
  const kepala = namaKeluarga(entri);
  return (
    <ListRow
      href={alamatFormulir({ keluargaId: entri.id, kind: agenda.form, anggotaId: agenda.anggotaId, dari: 'hari-ini' })}
      title={anggota?.nama ?? kepala}
      detail={
        <>
          <span class="baris alasan">{tt(agenda.alasan)}</span>
          <span class="baris">{anggota && anggota.nama !== kepala ? `${kepala} · ${tempatKeluarga(entri)}` : tempatKeluarga(entri)}</span>
        </>
      }
    />
  );
}
