// Hari ini: who is due and why, how far the month's report is, and the one big button.
import { isUntukAkun } from '@lini/core/agenda/agenda.ts';
import { susunAgenda } from '@lini/core/agenda/susun-agenda.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useComputed } from '@preact/signals';
import { useState } from 'preact/hooks';
import { alamatBaru } from '../../app/alamat.ts';
import { desaHariIni } from '../../app/desa.ts';
import { formatHari, jamWita } from '../../app/hari.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { bukaMasuk, getSesi, isPerluMasuk, sync, tuntas } from '../../app/sesi.ts';
import { hariIni, kiniMs } from '../../app/waktu.ts';
import { entriSaya } from '../../app/wilayah.ts';
import { AgendaRow } from './AgendaRow.tsx';
import { type Kelompok, kelompokkan, sapaan } from './kelompok.ts';
import { LaporanRingkas } from './LaporanRingkas.tsx';

const TAMPIL_DULU = 6;

function Bagian({ kelompok }: { kelompok: Kelompok }) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  const { buku } = getSesi();
  const sisa = kelompok.agenda.length - batas;
  const id = `urgensi-${kelompok.urgensi}`;
  return (
    <section class="bagian" aria-labelledby={id}>
      <h2 id={id}>
        {tt(kelompok.judul)} <span class="soft">{kelompok.agenda.length}</span>
      </h2>
      <ul class="list">
        {kelompok.agenda.slice(0, batas).map((agenda) => {
          const { jenis, id } = agenda.subjek;
          const entri = buku.find(jenis, id);
          return entri && <AgendaRow key={`${agenda.aturan} ${id} ${agenda.anggotaId}`} agenda={agenda} entri={entri} />;
        })}
      </ul>
      {sisa > 0 && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 20)}>
          {t(`Tampilkan lagi (${sisa})`, `Show more (${sisa})`)}
        </Button>
      )}
    </section>
  );
}

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

/** Draws the home of the phone. */
export function HariIniPage() {
  const { akun } = getSesi();
  const agenda = useComputed(() => susunAgenda(desaHariIni.value, hariIni.value, parameterPada(hariIni.value)).filter((satu) => isUntukAkun(satu, akun)));
  const adaKeluarga = entriSaya.value.length > 0;
  return (
    <Shell
      judulTab={t('Hari ini', 'Today')}
      judul={`${tt(sapaan(jamWita(kiniMs())))}, ${akun.nama}`}
      keterangan={
        <>
          {formatHari(hariIni.value)} · <PilihDesa />
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
      {adaKeluarga ? (
        <>
          <LaporanRingkas bulan={bulanDari(hariIni.value)} />
          {kelompokkan(agenda.value).map((satu) => (
            <Bagian key={satu.urgensi} kelompok={satu} />
          ))}
          {agenda.value.length === 0 && (
            <EmptyState icon="centang" title={t('Tidak ada yang menunggu hari ini', 'Nothing is due today')}>
              {t('Yang perlu dikunjungi akan muncul di sini dengan alasannya.', 'Who needs a visit will show here, with the reason.')}
            </EmptyState>
          )}
          <div class="tombol-utama">
            <LinkButton kind="primary" icon="kunjungan" isWide href="/keluarga?untuk=kunjungan">
              {t('Catat kunjungan', 'Record a visit')}
            </LinkButton>
          </div>
        </>
      ) : (
        <Kosong />
      )}
    </Shell>
  );
}
