// On Hari ini: an invitation that waits for its answer, the gathering of today, and what was announced.
import type { Acara } from '@lini/core/acara/acara.ts';
import { pengumumanTerbaru } from '@lini/core/acara/baca-acara.ts';
import { PERAN_PANITIA } from '@lini/core/acara/milik-peserta.ts';
import { msDariHlc } from '@lini/core/catatan/hlc.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { Fragment } from 'preact';
import type { EntriSubjek } from '../entri.ts';
import { formatHari } from '../hari.ts';
import { getSesi } from '../sesi.ts';
import { hariIni, kiniMs } from '../waktu.ts';
import { listAcara } from './entri-acara.ts';

const isJadi = ({ rencana, dibatalkan }: Acara): boolean => rencana !== null && dibatalkan === null && rencana.selesai >= hariIni.value;

/** What fits above the work of the day. */
const [KABAR, HURUF] = [2, 90];

const pendek = (tulisan: string): string => (tulisan.length > HURUF ? `${tulisan.slice(0, HURUF).trimEnd()}…` : tulisan);

function Kabar({ entri: { id, keadaan } }: { entri: EntriSubjek<'acara'> }) {
  const kabar = pengumumanTerbaru(keadaan);
  if (kabar.length === 0) return null;
  return (
    <ul class="list" aria-label={t('Pengumuman', 'Announcements')}>
      {kabar.slice(0, KABAR).map((satu) => (
        <ListRow
          key={satu.id}
          href={`/acara/${id}`}
          icon="bicara"
          title={satu.judul}
          detail={`${formatSaat(msDariHlc(satu.dicatat), kiniMs())} · ${pendek(satu.isi)}`}
        />
      ))}
    </ul>
  );
}

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

/** `Bus 2, pukul 06.30, Halaman kantor kecamatan`; nothing while she has none. */
function sebutBus({ penempatan, kendaraan }: Acara): string | null {
  const bus = penempatan.get(getSesi().akun.id)?.bus;
  if (!bus) return null;
  const satu = kendaraan.get(bus);
  const jam = satu?.berangkat?.replace(':', '.');
  return [bus, jam && t(`pukul ${jam}`, `at ${jam}`), satu?.titikKumpul].filter(Boolean).join(', ');
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
      <p>{keadaan.rencana?.tempat}</p>
      <p>{sebutBus(keadaan)}</p>
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
  // Before the day only what was announced today is news.
  const isKabarBaru = ({ keadaan }: EntriSubjek<'acara'>): boolean => keadaan.pengumuman.some(({ pada }) => pada === hariIni.value);
  const besok = jadi.filter((satu) => !berlangsung.includes(satu) && satu.keadaan.peserta.has(id) && isKabarBaru(satu));
  return (
    <>
      {berlangsung.map((satu) => (
        <Fragment key={satu.id}>
          <Berlangsung entri={satu} isPanitia={isPanitia} />
          <Kabar entri={satu} />
        </Fragment>
      ))}
      {besok.map((satu) => (
        <Kabar key={satu.id} entri={satu} />
      ))}
      {menunggu.map((satu) => (
        <Menunggu key={satu.id} entri={satu} />
      ))}
    </>
  );
}
