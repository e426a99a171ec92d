// The plan of this year: each line with its month, and done or to be marked done.
import type { Institusi } from '@lini/core/institusi/institusi.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { listRencanaTahun } from '@lini/core/institusi/rencana.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import { hariIni } from '../../app/waktu.ts';

/** Draws the plan; an open line leads to the form that marks it done. */
export function RencanaKartu({ institusi }: { institusi: Institusi }) {
  const subjek = { jenis: 'institusi' as const, id: institusi.id };
  const tahun = Number(hariIni.value.slice(0, 4));
  const baris = listRencanaTahun(institusi, tahun);
  return (
    <Card
      title={t(`Rencana ${tahun}`, `Plan ${tahun}`)}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek, kind: 'institusi.rencana' })}>
          {t('Tambah', 'Add')}
        </LinkButton>
      }
    >
      {baris.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada rencana. Tulis kegiatan tiap bulan; yang belum terlaksana diingatkan di Hari ini.',
            'No plan yet. Write what is planned for each month; what is open is recalled under Today.',
          )}
        </p>
      ) : (
        <ul class="list">
          {baris.map(({ id, bulan, peran, kegiatan }) => {
            const selesai = institusi.rencanaSelesai.get(id);
            const isLewat = selesai === undefined && bulan < bulanDari(hariIni.value);
            return (
              <ListRow
                key={id}
                title={kegiatan}
                detail={
                  <>
                    <span class="baris">{`${formatBulan(bulan)} · ${tt(labelPilihan(PERAN_BAKTI, peran))}`}</span>
                    <span class="tanda">
                      {selesai !== undefined ? (
                        <Badge tone="good">{t(`Terlaksana ${formatTanggal(selesai)}`, `Done ${formatTanggal(selesai)}`)}</Badge>
                      ) : (
                        <Badge tone={isLewat ? 'warn' : 'neutral'}>
                          {isLewat ? t('Lewat, belum terlaksana', 'Late, not done') : t('Belum terlaksana', 'Not done yet')}
                        </Badge>
                      )}
                    </span>
                  </>
                }
                {...(selesai === undefined ? { href: alamatFormulir({ subjek, kind: 'institusi.rencana-selesai', anggotaId: id }) } : {})}
              />
            );
          })}
        </ul>
      )}
    </Card>
  );
}
