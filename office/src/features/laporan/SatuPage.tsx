// One report of one institution and month: its state, every line beside last month's, corrections, and the whole history.
import type { Akun } from '@lini/core/akses/akun.ts';
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { isBolehKembali } from '@lini/core/pelaporan/laporan-kembalikan.ts';
import type { LaporanSatu } from '@lini/core/pelaporan/laporan-wire.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LAPORAN, readIdLaporan, writeAlamatLaporan } from '../../app/alamat-laporan.ts';
import { ask } from '../../app/api.ts';
import { useJudul } from '../../app/judul.ts';
import { namaWilayah, sebutWilayah } from '../../app/nama-wilayah.ts';
import { akun } from '../../app/sesi.ts';
import { AlasanKembali } from './AlasanKembali.tsx';
import { BarisLembar } from './BarisLembar.tsx';
import { langkahMaju } from './catat-langkah.ts';
import { HasilTindakan } from './HasilTindakan.tsx';
import { type IsiKembali, KembalikanDialog } from './KembalikanDialog.tsx';
import { KATA_LANGKAH, nadaKeadaan, sebutKeadaan, sebutWaktu } from './kata-laporan.ts';
import { mintaSatu } from './minta.ts';
import { RalatSatu } from './RalatSatu.tsx';
import { Riwayat } from './Riwayat.tsx';
import { langkahBerikut } from './urut-meja.ts';
import { useTanya } from './use-tanya.ts';
import { type Tindakan, useTindakan } from './use-tindakan.ts';

/** The village's figures as they are counted now: only a village report can be held against them. */
function useKini({ baris, bulan }: LaporanSatu) {
  const kunci = baris.jenis === 'ppkbd' && baris.ajuan ? `${baris.desa} ${bulan}` : null;
  return useTanya(kunci, (batal) => ask(`/api/angka?wilayah=${baris.desa}&bulan=${bulan}`, zAngkaWilayah, { batal })).isi;
}

function Kepala({ orang, isi, tindakan, onKembali }: { orang: Akun; isi: LaporanSatu; tindakan: Tindakan; onKembali: () => void }) {
  const { baris, bulan } = isi;
  const maju = langkahBerikut(baris, orang.peran);
  const isSibuk = tindakan.kemajuan !== null;
  const desa = sebutWilayah(baris.desa, namaWilayah(orang, baris.desa));
  return (
    <div class="heading">
      <div class="heading-words">
        <nav class="no-print" aria-label={t('Asal', 'Where from')}>
          <a href={writeAlamatLaporan({ wilayah: null, bulan })}>{t('Kembali ke daftar laporan', 'Back to the list of reports')}</a>
        </nav>
        <h1>
          {baris.nama}, {desa} <span class="heading-month">{formatBulan(bulan)}</span>
        </h1>
        <p class="cluster soft">
          <Badge tone={nadaKeadaan(baris.keadaan)} icon={baris.keadaan === 'terkunci' ? 'kunci' : null}>
            {sebutKeadaan(baris.keadaan)}
          </Badge>
          {sebutWaktu(baris, bulan)}
        </p>
      </div>
      <div class="cluster no-print">
        {maju && (
          <Button
            kind="primary"
            icon="centang"
            isBusy={isSibuk}
            onClick={() => void tindakan.jalankan(langkahMaju(baris, maju), tt(KATA_LANGKAH[maju].sedang), tt(KATA_LANGKAH[maju].selesai))}
          >
            {tt(KATA_LANGKAH[maju].tombol)}
          </Button>
        )}
        {isBolehKembali(orang.peran, baris.keadaan) && (
          <Button icon="kembali" isBusy={isSibuk} onClick={onKembali}>
            {t('Kembalikan', 'Return')}
          </Button>
        )}
        <Button kind="quiet" isCompact icon="cetak" onClick={() => print()}>
          {t('Cetak', 'Print')}
        </Button>
      </div>
    </div>
  );
}

function Isi({ orang, isi, segarkan }: { orang: Akun; isi: LaporanSatu; segarkan: () => void }) {
  const tindakan = useTindakan(isi.bulan, segarkan);
  const [isKembali, setKembali] = useState(false);
  const [tertanda, setTertanda] = useState<readonly string[]>([]);
  const kini = useKini(isi);
  const desa = sebutWilayah(isi.baris.desa, namaWilayah(orang, isi.baris.desa));
  useJudul(`${isi.baris.nama}, ${desa}, ${formatBulan(isi.bulan)}`);
  const kirim = (isiKembali: IsiKembali): void => {
    setKembali(false);
    const langkah = [{ laporan: isi.baris, kind: 'laporan.kembalikan', isi: { ajuan: isi.baris.ajuan, ...isiKembali } }];
    void tindakan.jalankan(langkah, t('Mengembalikan', 'Returning'), t('dikembalikan', 'returned')).then(() => setTertanda([]));
  };
  const tanda = (id: string): void => setTertanda(tertanda.includes(id) ? tertanda.filter((satu) => satu !== id) : [...tertanda, id]);
  return (
    <div class="dashboard">
      <Kepala orang={orang} isi={isi} tindakan={tindakan} onKembali={() => setKembali(true)} />
      <HasilTindakan akun={orang} tindakan={tindakan} />
      <AlasanKembali baris={isi.baris} />
      <div class="report-columns">
        <div class="stack">
          {isi.diajukan ? (
            <BarisLembar isi={isi} kini={kini?.angka ?? null} samarKini={kini?.samar} peran={orang.peran} tertanda={tertanda} onTanda={tanda} />
          ) : (
            <EmptyState title={t('Angka laporan ini dibaca kader dan PKB', 'These figures are read by cadres and PKB')}>
              {t('Kantor membaca laporan desanya (PPKBD), tidak pernah laporan satu RT.', 'Offices read the village report (PPKBD), never that of an RT.')}
            </EmptyState>
          )}
        </div>
        <div class="stack">
          <RalatSatu akun={orang} isi={isi} tindakan={tindakan} />
          <Riwayat riwayat={isi.riwayat} />
        </div>
      </div>
      {isKembali && (
        <KembalikanDialog laporan={isi.baris} peran={orang.peran} desa={desa} indikator={tertanda} onKirim={kirim} onTutup={() => setKembali(false)} />
      )}
    </div>
  );
}

/** Draws the report of the address. */
export function SatuPage() {
  const id = readIdLaporan(useLocation().query);
  const { isi, galat, retry } = useTanya(id, (batal) => mintaSatu(id ?? '', batal));
  useJudul(t('Laporan', 'Report'));
  const orang = akun.value;
  if (!orang) return null;
  if (isi) return <Isi orang={orang} isi={isi} segarkan={retry} />;
  if (id !== null && !galat) return <h1>{t('Memuat laporan…', 'Loading the report…')}</h1>;
  return (
    <EmptyState
      heading="h1"
      title={galat?.pesan ?? t('Laporan ini tidak ada', 'There is no such report')}
      action={<a href={LAPORAN}>{t('Buka daftar laporan', 'Open the list')}</a>}
    >
      {t('Mungkin laporannya belum diajukan, atau desanya bukan wilayah Anda.', 'Perhaps it was not sent yet, or the village is not yours.')}
    </EmptyState>
  );
}
