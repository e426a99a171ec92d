// What a guest serves today: the door of a gathering, or the teams of a competition to be judged.
import { TUGAS_TAMU } from '@lini/core/akses/peran.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { findAcara } from '../../app/acara/entri-acara.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { DaftarRegu } from './DaftarRegu.tsx';
import { findLombaSaya } from './lomba-saya.ts';
import { MejaSoalTamu } from './MejaSoalTamu.tsx';

/** Draws the task. */
export function TugasTamuPage() {
  const { akun } = getSesi();
  const { tamu } = akun;
  if (!tamu) return null;
  const saya = findLombaSaya();
  const soal = tamu.tugas === 'soal' && tamu.lomba ? findAcara('lomba', tamu.lomba) : undefined;
  const rencana = findAcara('acara', tamu.acara)?.keadaan.rencana;
  return (
    <Shell judul={tt(labelPilihan(TUGAS_TAMU, tamu.tugas))} keterangan={[akun.nama, saya?.nama, rencana?.judul].filter(Boolean).join(' · ')}>
      {saya ? (
        <DaftarRegu saya={saya} />
      ) : soal?.keadaan.regu.length ? (
        <MejaSoalTamu entri={soal} />
      ) : tamu.tugas === 'pintu' && rencana ? (
        <LinkButton kind="primary" isWide href={`/acara/${tamu.acara}/pintu`}>
          {t('Buka pintu', 'Open the door')}
        </LinkButton>
      ) : (
        <EmptyState icon="awan" title={t('Menunggu data acara', 'Waiting for the gathering')}>
          {t(
            'Sambungkan ponsel ke internet sebentar. Sesudah datanya masuk, tugas berjalan tanpa sinyal.',
            'Connect the phone for a moment. Once the data is here, the task goes on without a signal.',
          )}
        </EmptyState>
      )}
    </Shell>
  );
}
