// The officers with their posts; what post is missing is said.
import { JABATAN } from '@lini/core/kader/pilihan.ts';
import { peringatanKader } from '@lini/core/kader/tugas.ts';
import type { InstitusiPotret } from '@lini/core/potret/potret.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatSubjek } from '../../app/alamat.ts';

/** The posts of a collective board that nobody holds; a single officer needs none. */
function listJabatanKosong({ institusi, petugas }: InstitusiPotret): string[] {
  const wajib = institusi.kepengurusan === 'kolektif' ? ['ketua', 'sekretaris', 'bendahara'] : ['ketua'];
  return wajib.filter((jabatan) => !petugas.some((satu) => satu.tugas.jabatan === jabatan));
}

/** Draws the list. */
export function PetugasDaftar({ potret }: { potret: InstitusiPotret }) {
  const { petugas, pada } = potret;
  const kosong = listJabatanKosong(potret).map((satu) => tt(labelPilihan(JABATAN, satu)).toLowerCase());
  return (
    <section class="bagian" aria-labelledby="petugas">
      <h2 id="petugas">
        {t('Pengurus dan kader', 'Officers and cadres')} <span class="soft">{petugas.length}</span>
      </h2>
      {petugas.length === 0 ? (
        <EmptyState
          icon="orang"
          title={t('Belum ada yang bertugas', 'Nobody works here yet')}
          action={<LinkButton href="/kader">{t('Buka daftar kader', 'Open the cadres')}</LinkButton>}
        >
          {t(
            'Daftarkan kadernya, lalu buka kartunya dan pilih "Beri tugas" di institusi ini.',
            'Register a cadre, open the card and choose "Give an assignment" here.',
          )}
        </EmptyState>
      ) : (
        <>
          <ul class="list">
            {petugas.map(({ kader, tugas }) => (
              <ListRow
                key={kader.id}
                href={alamatSubjek({ jenis: 'kader', id: kader.id })}
                icon="orang"
                title={kader.nama}
                detail={
                  <>
                    <span class="baris">
                      {[tt(labelPilihan(JABATAN, tugas.jabatan)), t(`sejak ${formatTanggal(tugas.mulai)}`, `since ${formatTanggal(tugas.mulai)}`)].join(' · ')}
                    </span>
                    {peringatanKader(kader, pada).length > 0 && <Badge tone="warn">{t('Periksa tugas TPK', 'Look at the TPK')}</Badge>}
                  </>
                }
              />
            ))}
          </ul>
          {kosong.length > 0 && <p class="soft">{t(`Belum ada: ${kosong.join(', ')}.`, `Missing: ${kosong.join(', ')}.`)}</p>}
        </>
      )}
    </section>
  );
}
