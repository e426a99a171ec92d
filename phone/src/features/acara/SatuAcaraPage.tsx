// One gathering: the invitation, the pass, the programme, what is announced, and what it asks of whoever looks.
import './acara.css';
import type { Acara } from '@lini/core/acara/acara.ts';
import { isHadirAcara } from '@lini/core/acara/peserta-acara.ts';
import { isLombaAcara } from '@lini/core/lomba/umum-acara.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { listAcara } from '../../app/acara/entri-acara.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { ALAMAT_ACARA, alamatBagian } from './alamat-acara.ts';
import { BelumAda } from './BelumAda.tsx';
import { Jadwal } from './Jadwal.tsx';
import { PanitiaKartu } from './PanitiaKartu.tsx';
import { Pengumuman } from './Pengumuman.tsx';
import { isPanitiaSaya, isPesertaSaya } from './peran-saya.ts';
import { tulisHariAcara } from './tulis-acara.ts';
import { HadirSaya, Undangan } from './Undangan.tsx';
import { SesudahAcara, TempatSaya, TesSaya } from './UntukSaya.tsx';
import { useAcara } from './use-acara.ts';

function Kabar({ acara: { dibatalkan, dicabut } }: { acara: Acara }) {
  const alasan = dicabut.get(getSesi().akun.id);
  return (
    <>
      {dibatalkan && (
        <Notice kind="error" title={t('Acara ini dibatalkan', 'This gathering was called off')}>
          {dibatalkan.alasan}
        </Notice>
      )}
      {alasan !== undefined && (
        <Notice kind="warn" title={t('Undangan Anda dicabut', 'Your invitation was taken back')}>
          {alasan}
        </Notice>
      )}
    </>
  );
}

function Peserta({ entri }: { entri: EntriSubjek<'acara'> }) {
  const { keadaan, id } = entri;
  const isLalu = (keadaan.rencana?.selesai ?? '') < hariIni.value;
  const { id: diri } = getSesi().akun;
  return (
    <>
      <HadirSaya entri={entri} />
      {keadaan.peserta.has(diri) && !isHadirAcara(keadaan, diri) && <Undangan entri={entri} isTerbuka={!isLalu && keadaan.dibatalkan === null} />}
      {!isLalu && (
        <LinkButton isWide icon="orang" href={alamatBagian(id, 'kartu')}>
          {t('Kartu peserta saya', 'My pass')}
        </LinkButton>
      )}
      <TesSaya entri={entri} />
      <SesudahAcara entri={entri} />
      <TempatSaya entri={entri} />
    </>
  );
}

/** Draws the page of the gathering in the address. */
export function SatuAcaraPage() {
  const { entri } = useAcara();
  const rencana = entri?.keadaan.rencana;
  if (!entri || !rencana) return <BelumAda />;
  return (
    <Shell judul={rencana.judul} keterangan={tulisHariAcara(rencana)} judulTab={t('Acara', 'Gathering')} kembali={ALAMAT_ACARA}>
      <p>
        <span class="firm">{rencana.tempat}</span>
        <span class="baris soft">{rencana.penyelenggara}</span>
      </p>
      <Kabar acara={entri.keadaan} />
      <Pengumuman acara={entri.keadaan} />
      {isPanitiaSaya() && <PanitiaKartu entri={entri} />}
      {isPesertaSaya(entri.keadaan) && <Peserta entri={entri} />}
      {listAcara('lomba').some((satu) => isLombaAcara(satu.keadaan, entri.keadaan)) && (
        <LinkButton isWide icon="grafik" href={alamatBagian(entri.id, 'lomba')}>
          {t('Lomba dan hasilnya', 'Competitions and results')}
        </LinkButton>
      )}
      {rencana.mulai <= hariIni.value && (
        <LinkButton isWide icon="kamera" href={alamatBagian(entri.id, 'galeri')}>
          {t('Galeri foto', 'Photo gallery')}
        </LinkButton>
      )}
      <Jadwal rencana={rencana} />
      {rencana.keterangan && <p class="acara-isi">{rencana.keterangan}</p>}
    </Shell>
  );
}
