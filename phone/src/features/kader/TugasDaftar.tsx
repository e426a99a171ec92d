// All assignments of a cadre, running ones first.
import type { TugasKader } from '@lini/core/kader/kader.ts';
import { JABATAN, JENIS_TUGAS, UNSUR_TPK } from '@lini/core/kader/pilihan.ts';
import { isTugasBerjalan } from '@lini/core/kader/tugas.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir, alamatSubjek } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { tulisRt } from '../../app/nama-subjek.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';

function Baris({ tugas }: { tugas: TugasKader }) {
  const { jenis, jabatan, unsurTpk, institusiId, poktanId, mulai, selesai, rt } = tugas;
  const { buku } = getSesi();
  const tempat =
    (institusiId !== null && buku.lain('institusi').get(institusiId)?.keadaan.nama) ||
    (poktanId !== null && buku.lain('poktan').get(poktanId)?.keadaan.nama) ||
    '';
  const isJalan = isTugasBerjalan(tugas, hariIni.value);
  const masa = selesai === null ? t(`sejak ${formatTanggal(mulai)}`, `since ${formatTanggal(mulai)}`) : `${formatTanggal(mulai)} – ${formatTanggal(selesai)}`;
  return (
    <ListRow
      title={tt(labelPilihan(JENIS_TUGAS, jenis))}
      detail={
        <>
          <span class="baris">
            {[tempat, tt(labelPilihan(JABATAN, jabatan)), unsurTpk && tt(labelPilihan(UNSUR_TPK, unsurTpk))].filter(Boolean).join(' · ')}
          </span>
          <span class="baris">{[masa, ...rt.map(tulisRt)].join(' · ')}</span>
          <span class="tanda">
            {isJalan ? <Badge tone="good">{t('Berjalan', 'Running')}</Badge> : <Badge>{selesai === null ? t('Nanti', 'Later') : t('Selesai', 'Ended')}</Badge>}
          </span>
        </>
      }
      {...(institusiId !== null ? { href: alamatSubjek({ jenis: 'institusi', id: institusiId }) } : {})}
    />
  );
}

/** Draws the list. */
export function TugasDaftar({ entri }: { entri: EntriSubjek<'kader'> }) {
  const kunci = (satu: TugasKader): string => `${isTugasBerjalan(satu, hariIni.value) ? 1 : 0} ${satu.mulai}`;
  const tugas = [...entri.keadaan.tugas.values()].sort((a, b) => (kunci(a) > kunci(b) ? -1 : 1));
  const beri = alamatFormulir({ subjek: entri, kind: 'kader.tugas-mulai' });
  return (
    <section class="bagian" aria-labelledby="tugas">
      <h2 id="tugas">{t('Tugas', 'Assignments')}</h2>
      {tugas.length === 0 ? (
        <EmptyState
          icon="gedung"
          title={t('Belum ada tugas', 'No assignment yet')}
          action={
            <LinkButton kind="primary" href={beri}>
              {t('Beri tugas', 'Give an assignment')}
            </LinkButton>
          }
        >
          {t(
            'Sebutkan institusinya, jabatannya, dan sejak kapan. Tanpa tugas ia tidak dihitung kader aktif.',
            'Name the institution, the post and since when. Without it she is not counted as an active cadre.',
          )}
        </EmptyState>
      ) : (
        <>
          <ul class="list">
            {tugas.map((satu) => (
              <Baris key={satu.id} tugas={satu} />
            ))}
          </ul>
          <LinkButton icon="tambah" isWide href={beri}>
            {t('Beri tugas', 'Give an assignment')}
          </LinkButton>
        </>
      )}
    </section>
  );
}
