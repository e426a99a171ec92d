// Hari ini: who is due and why, how far the month's report is, and the one big button.
import { bulanDari } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { BagianAcara } from '../../app/acara/BagianAcara.tsx';
import { alamatBaru } from '../../app/alamat.ts';
import { formatHari, jamWita } from '../../app/hari.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { bukaMasuk, getSesi, isPerluMasuk, sync, tuntas } from '../../app/sesi.ts';
import { hariIni, kiniMs } from '../../app/waktu.ts';
import { entriSaya } from '../../app/wilayah.ts';
import { BulanIni } from './BulanIni.tsx';
import { DaftarKerja } from './DaftarKerja.tsx';
import { DesaRingkas } from './DesaRingkas.tsx';
import { Dikembalikan } from './Dikembalikan.tsx';
import { useIngatBeranda } from './ingat-beranda.ts';
import { sapaan } from './kelompok.ts';
import { Terakhir } from './Terakhir.tsx';

function Kosong() {
  const isMengambil = sync.value.jenis === 'mengambil' || sync.value.jenis === 'mengirim';
  if (tuntas.value === null && isMengambil)
    return (
      <Notice title={t('Mengambil data keluarga', 'Fetching the families')}>
        {t('Pertama kali memang agak lama. Boleh ditinggal.', 'The first time takes a while. You may leave it.')}
      </Notice>
    );
  return (
    <EmptyState
      icon="keluarga"
      title={t('Belum ada keluarga di sini', 'No families here yet')}
      action={
        <LinkButton kind="primary" icon="tambah" href={alamatBaru('keluarga.daftar')}>
          {t('Daftarkan keluarga pertama', 'Register the first family')}
        </LinkButton>
      }
    >
      {t(
        'Setelah keluarga didaftar, di sini muncul siapa yang perlu dikunjungi dan mengapa.',
        'Once families are registered, this page says who needs a visit and why.',
      )}
    </EmptyState>
  );
}

/** The list of today, once every family is there. */
function Isi() {
  useIngatBeranda();
  if (entriSaya.value.length === 0) return <Kosong />;
  return (
    <>
      <DaftarKerja>
        <BulanIni bulan={bulanDari(hariIni.value)} />
      </DaftarKerja>
      <div class="tombol-utama">
        <LinkButton kind="primary" icon="kunjungan" isWide href="/keluarga?untuk=kunjungan">
          {t('Catat kunjungan', 'Record a visit')}
        </LinkButton>
      </div>
    </>
  );
}

/** Draws the home of the phone. */
export function HariIniPage() {
  const { akun, buku } = getSesi();
  return (
    <Shell
      judulTab={t('Hari ini', 'Today')}
      judul={`${tt(sapaan(jamWita(kiniMs())))}, ${akun.nama}`}
      keterangan={
        <>
          {formatHari(hariIni.value)} {akun.desa.length < 2 && '· '}
          <PilihDesa />
        </>
      }
    >
      {isPerluMasuk.value && (
        <Notice
          kind="warn"
          title={t('Masuk lagi untuk mengirim', 'Sign in again to send')}
          action={<Button onClick={bukaMasuk}>{t('Masuk lagi', 'Sign in again')}</Button>}
        >
          {t('Semua catatan tetap aman di ponsel ini.', 'All records stay safe on this phone.')}
        </Notice>
      )}
      <Dikembalikan />
      <BagianAcara nama="hari-ini" />
      <DesaRingkas />
      {buku.isSiap.value ? <Isi /> : <Terakhir />}
    </Shell>
  );
}
