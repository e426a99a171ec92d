// The PKB's desk on the phone: the month's reports of his villages, odd ones first, the others approved together.
import { bulanTagihan } from '@lini/core/pelaporan/kesempatan.ts';
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Dialog } from '@lini/ui/components/Dialog.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { Shell } from '../../../app/Shell.tsx';
import { hariIni } from '../../../app/waktu.ts';
import { PilihBulan } from '../PilihBulan.tsx';
import { BarisMeja } from './BarisMeja.tsx';
import { type BarisMeja as Baris, type Meja, susunMeja } from './daftar-meja.ts';
import { KembalikanLembar } from './KembalikanLembar.tsx';
import { setujui } from './PutusanKartu.tsx';

const TAMPIL_DULU = 20;

type BagianProps = { judul: string; baris: readonly Baris[]; isMenunggu?: boolean; isTerlipat?: boolean; onKembalikan?: (baris: Baris) => void };

function Daftar({ baris, isMenunggu, onKembalikan }: Omit<BagianProps, 'judul'>) {
  const [batas, setBatas] = useState(TAMPIL_DULU);
  return (
    <>
      <ul class="list panjang">
        {baris.slice(0, batas).map((satu) => (
          <BarisMeja key={satu.satu.id} baris={satu} {...(isMenunggu ? { isMenunggu } : {})} {...(onKembalikan ? { onKembalikan } : {})} />
        ))}
      </ul>
      {baris.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + 40)}>
          {t(`Tampilkan lagi (${baris.length - batas})`, `Show more (${baris.length - batas})`)}
        </Button>
      )}
    </>
  );
}

function Bagian({ judul, isTerlipat, ...daftar }: BagianProps) {
  if (daftar.baris.length === 0) return null;
  if (isTerlipat)
    return (
      <details class="lain">
        <summary>
          {judul} <span class="soft tabular">{daftar.baris.length}</span>
        </summary>
        <Daftar {...daftar} />
      </details>
    );
  return (
    <section class="bagian">
      <h2>
        {judul} <span class="soft tabular">{daftar.baris.length}</span>
      </h2>
      <Daftar {...daftar} />
    </section>
  );
}

/** `Juai (5), Bata (3)` */
function sebutDesa(baris: readonly Baris[]): string {
  const perDesa = Map.groupBy(baris, ({ namaDesa }) => namaDesa);
  return [...perDesa].map(([nama, milik]) => `${nama} (${milik.length})`).join(', ');
}

/** Nothing is odd about these: one tap for all of them, which is asked back with how many they are. */
function Bersih({ bersih, onKembalikan }: { bersih: Meja['bersih']; onKembalikan: (baris: Baris) => void }) {
  const [isTanya, setTanya] = useState(false);
  if (bersih.length === 0) return null;
  const setujuiSemua = (): void => {
    setTanya(false);
    void setujui(bersih.map(({ satu }) => satu));
  };
  return (
    <>
      <Bagian judul={t('Tidak ada yang janggal', 'Nothing odd')} baris={bersih} isMenunggu onKembalikan={onKembalikan} />
      <div class="tombol-utama">
        <Button kind="primary" icon="centang" isWide onClick={() => setTanya(true)}>
          {t(`Setujui ${bersih.length} yang tidak janggal`, `Approve the ${bersih.length} without oddities`)}
        </Button>
      </div>
      <Dialog
        isOpen={isTanya}
        onClose={() => setTanya(false)}
        title={t(`Setujui ${bersih.length} laporan?`, `Approve ${bersih.length} reports?`)}
        actions={
          <>
            <Button kind="primary" icon="centang" isWide onClick={setujuiSemua}>
              {t(`Ya, setujui ${bersih.length}`, `Yes, approve ${bersih.length}`)}
            </Button>
            <Button isWide onClick={() => setTanya(false)}>
              {t('Belum', 'Not yet')}
            </Button>
          </>
        }
      >
        <p>
          {t(`Dari ${sebutDesa(bersih)}. Sesudah disetujui, koordinator yang mengesahkannya.`, `Of ${sebutDesa(bersih)}. Then the coordinator confirms them.`)}
        </p>
      </Dialog>
    </>
  );
}

function Isi({ bulan }: { bulan: Bulan }) {
  const [kembali, setKembali] = useState<Baris | null>(null);
  const { janggal, bersih, koordinator, dikembalikan, selesai, belum } = susunMeja(bulan);
  const semua = janggal.length + bersih.length + koordinator.length + dikembalikan.length + selesai.length + belum.length;
  const masuk = semua - belum.length;
  if (semua === 0)
    return (
      <EmptyState icon="laporan" title={t('Belum ada institusi di desa binaan', 'No institution in your villages')}>
        {t('Laporan muncul di sini setelah kartu PPKBD dan Sub-PPKBD didaftarkan.', 'Reports show here once the cards are registered.')}
      </EmptyState>
    );
  return (
    <>
      <Progress
        label={t('Sudah mengajukan', 'Sent')}
        detail={t(`${masuk} dari ${semua} laporan`, `${masuk} of ${semua} reports`)}
        part={semua === 0 ? null : masuk / semua}
      />
      {janggal.length + bersih.length === 0 && <p>{t('Tidak ada yang menunggu diperiksa.', 'Nothing waits to be checked.')}</p>}
      <Bagian judul={t('Dilihat dulu', 'Look at these first')} baris={janggal} isMenunggu onKembalikan={setKembali} />
      <Bersih bersih={bersih} onKembalikan={setKembali} />
      <Bagian judul={t('Menunggu koordinator', 'Waiting for the coordinator')} baris={koordinator} />
      <Bagian judul={t('Dikembalikan, menunggu kader', 'Returned, wait for the cadre')} baris={dikembalikan} />
      <Bagian judul={t('Belum mengajukan', 'Not sent')} baris={belum} isTerlipat />
      <Bagian judul={t('Sudah diputuskan', 'Decided')} baris={selesai} isTerlipat />
      {kembali && <KembalikanLembar satu={kembali.satu} onTutup={() => setKembali(null)} />}
    </>
  );
}

/** Draws the desk of the month in the address; the one that is due when it names none. */
export function MejaPage() {
  const { query } = useRoute();
  const { route } = useLocation();
  const bulan = isBulan(query.bulan) ? query.bulan : bulanTagihan(hariIni.value);
  return (
    <Shell judul={t('Periksa laporan', 'Check reports')} keterangan={formatBulan(bulan)} kembali="/laporan">
      <PilihBulan bulan={bulan} onPilih={(baru) => route(`/laporan/meja?bulan=${baru}`, true)} />
      <Isi key={bulan} bulan={bulan} />
    </Shell>
  );
}
