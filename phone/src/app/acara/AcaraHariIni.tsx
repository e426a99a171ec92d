// On Hari ini: an invitation that waits for its answer, and the gathering of today.
import type { Acara } from '@lini/core/acara/acara.ts';
import { PERAN_PANITIA } from '@lini/core/acara/milik-peserta.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import type { EntriSubjek } from '../entri.ts';
import { formatHari } from '../hari.ts';
import { getSesi } from '../sesi.ts';
import { hariIni } from '../waktu.ts';
import { listAcara } from './entri-acara.ts';

const isJadi = ({ rencana, dibatalkan }: Acara): boolean => rencana !== null && dibatalkan === null && rencana.selesai >= hariIni.value;

function Menunggu({ entri: { id, keadaan } }: { entri: EntriSubjek<'acara'> }) {
  return (
    <Notice
      title={t('Anda diundang', 'You are invited')}
      action={
        <LinkButton kind="primary" href={`/acara/${id}`}>
          {t('Jawab undangan', 'Answer')}
        </LinkButton>
      }
    >
      {keadaan.rencana?.judul}, {formatHari(keadaan.rencana?.mulai ?? hariIni.value)}
    </Notice>
  );
}

function Berlangsung({ entri: { id, keadaan }, isPanitia }: { entri: EntriSubjek<'acara'>; isPanitia: boolean }) {
  return (
    <Notice
      kind="success"
      title={t(`Hari ini: ${keadaan.rencana?.judul}`, `Today: ${keadaan.rencana?.judul}`)}
      action={
        <div class="cluster">
          <LinkButton kind="primary" href={isPanitia ? `/acara/${id}/pintu` : `/acara/${id}/kartu`}>
            {isPanitia ? t('Buka pintu', 'Open the door') : t('Kartu peserta', 'My pass')}
          </LinkButton>
          <LinkButton href={`/acara/${id}`}>{t('Buka acara', 'Open it')}</LinkButton>
        </div>
      }
    >
      {keadaan.rencana?.tempat}
    </Notice>
  );
}

/** Draws what there is, the nearest first. */
export function AcaraHariIni() {
  const { id, peran } = getSesi().akun;
  const isPanitia = PERAN_PANITIA.some((satu) => satu === peran);
  const jadi = listAcara('acara')
    .filter((satu) => isJadi(satu.keadaan))
    .sort((a, b) => ((a.keadaan.rencana?.mulai ?? '') < (b.keadaan.rencana?.mulai ?? '') ? -1 : 1));
  const berlangsung = jadi.filter(({ keadaan }) => (keadaan.rencana?.mulai ?? '') <= hariIni.value && (isPanitia || keadaan.peserta.has(id)));
  const menunggu = jadi.filter(({ keadaan }) => keadaan.peserta.has(id) && !keadaan.jawaban.has(id) && (keadaan.rencana?.mulai ?? '') > hariIni.value);
  return (
    <>
      {berlangsung.map((satu) => (
        <Berlangsung key={satu.id} entri={satu} isPanitia={isPanitia} />
      ))}
      {menunggu.map((satu) => (
        <Menunggu key={satu.id} entri={satu} />
      ))}
    </>
  );
}
