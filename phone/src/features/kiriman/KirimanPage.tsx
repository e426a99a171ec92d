// Kiriman: what waits, what is held and why, what has to be mended, and signing out.

import { PERAN } from '@lini/core/akses/peran.ts';
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import { isSubjekAcara } from '@lini/core/catatan/catatan.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import type { BarisAntrian } from '@lini/sync/antrian.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LanguageSwitch } from '@lini/ui/components/LanguageSwitch.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatSaat, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { alamatSubjek } from '../../app/alamat.ts';
import { kalimatKiriman, kalimatSync } from '../../app/kalimat-sync.ts';
import { namaSubjek } from '../../app/nama-subjek.ts';
import { Shell } from '../../app/Shell.tsx';
import { bukaMasuk, detikLagi, getSesi, isPerluMasuk, isTanpaSinyal, jumlahMenunggu, jumlahPerluDiperbaiki, mintaSync, sync, tuntas } from '../../app/sesi.ts';
import { kiniMs } from '../../app/waktu.ts';
import { Keluar } from './Keluar.tsx';
import { PerluDiperbaiki } from './PerluDiperbaiki.tsx';

/** Raised when the kinds of gatherings are here: rows drawn before are named anew. */
const isAcaraDikenal = signal(false);

const judulCatatan = ({ catatan }: BarisAntrian): string => {
  void isAcaraDikenal.value;
  const definisi = findDefinisi(catatan.kind);
  return definisi ? tt(definisi.judul) : catatan.kind;
};

/** The kinds of gatherings come with their screens; rows about one ask for them, to be called by their names. */
function useJenisAcara(isPerlu: boolean): void {
  useEffect(() => {
    if (isPerlu)
      void import('@lini/core/registry/definisi-acara.ts').then(
        ({ kenalkanAcara }) => {
          kenalkanAcara();
          isAcaraDikenal.value = true;
        },
        () => undefined,
      );
  }, [isPerlu]);
}

/** Where a row leads; a guest has no other screens, and a competition none of its own. */
const alamatBaris = (subjek: BarisAntrian['catatan']['subjek']): { href?: string } =>
  isSubjekAcara(subjek.jenis) && (subjek.jenis === 'lomba' || getSesi().akun.tamu) ? {} : { href: alamatSubjek(subjek) };

function BarisKiriman({ baris }: { baris: BarisAntrian }) {
  const { subjek } = baris.catatan;
  const entri = getSesi().buku.find(subjek.jenis, subjek.id);
  const alasan = baris.status === 'ditahan' && baris.kode !== null ? tt(kalimatTolakan(baris.kode)) : null;
  return (
    <ListRow
      {...alamatBaris(subjek)}
      title={judulCatatan(baris)}
      detail={
        <>
          <span class="baris">{[entri && namaSubjek(entri), formatTanggal(baris.catatan.terjadi)].filter(Boolean).join(' · ')}</span>
          {alasan && <span class="baris">{t(`Disimpan di kantor. ${alasan}`, `Kept at the office. ${alasan}`)}</span>}
        </>
      }
    />
  );
}

function Daftar({ judul, baris }: { judul: string; baris: readonly BarisAntrian[] }) {
  if (baris.length === 0) return null;
  return (
    <section class="bagian">
      <h2>
        {judul} <span class="soft">{baris.length}</span>
      </h2>
      <ul class="list panjang">
        {baris.map((satu) => (
          <BarisKiriman key={satu.catatan.id} baris={satu} />
        ))}
      </ul>
    </section>
  );
}

/** Draws the page. */
export function KirimanPage() {
  const { akun, buku } = getSesi();
  const antrian = buku.antrian.value;
  useJenisAcara(antrian.some(({ catatan }) => isSubjekAcara(catatan.subjek.jenis)));
  const dengan = (status: BarisAntrian['status']) => antrian.filter((satu) => satu.status === status);
  const kini = sync.value;
  const isSibuk = kini.jenis === 'mengirim' || kini.jenis === 'mengambil';
  return (
    <Shell judul={t('Kiriman', 'Sending')}>
      <Card>
        <div class="stack">
          <div>
            <p class="kiriman-besar">{kalimatKiriman(jumlahMenunggu.value, jumlahPerluDiperbaiki.value, isTanpaSinyal.value)}</p>
            <p class="soft">
              {tuntas.value === null
                ? t('Belum pernah terhubung ke kantor.', 'Never connected to the office yet.')
                : t(`Terakhir terhubung ${formatSaat(tuntas.value, kiniMs())}`, `Last connected ${formatSaat(tuntas.value, kiniMs())}`)}
            </p>
            <p role="status">{kalimatSync(kini, detikLagi.value)}</p>
          </div>
          {isPerluMasuk.value ? (
            <Notice
              kind="warn"
              title={t('Sesi sudah berakhir', 'The session has ended')}
              action={<Button onClick={bukaMasuk}>{t('Masuk lagi', 'Sign in again')}</Button>}
            >
              {t('Catatan di ponsel tetap aman dan dikirim setelah Anda masuk lagi.', 'Records on the phone are safe and are sent after you sign in again.')}
            </Notice>
          ) : (
            <Button kind="primary" icon="awan" isWide isBusy={isSibuk} onClick={mintaSync}>
              {isSibuk ? t('Sedang mengirim…', 'Sending…') : t('Kirim sekarang', 'Send now')}
            </Button>
          )}
        </div>
      </Card>
      <PerluDiperbaiki baris={dengan('dikembalikan')} />
      <Daftar judul={t('Disimpan di kantor, menunggu', 'Kept at the office, waiting')} baris={dengan('ditahan')} />
      <Daftar judul={t('Menunggu dikirim', 'Waiting to be sent')} baris={dengan('menunggu')} />
      <Card title={akun.nama}>
        <div class="stack">
          <p class="soft">
            {[tt(labelPilihan(PERAN, akun.peran)), ...akun.tugas.map((satu) => [satu.nama, ...satu.rt.map((rt) => `RT ${rt}`)].join(', '))].join(' · ')}
          </p>
          <div class="cluster apart">
            <LanguageSwitch />
            <Keluar />
          </div>
          {!akun.tamu && (
            <LinkButton kind="quiet" href="/kantor/">
              {t('Buka Lini Kantor', 'Open the office')}
            </LinkButton>
          )}
        </div>
      </Card>
    </Shell>
  );
}
