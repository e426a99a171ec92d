// The report that is open at the desk: why it is odd, its main figures beside last month's, and what can be done with it.
import type { Peran } from '@lini/core/akses/peran.ts';
import { listJumlah } from '@lini/core/laporan/laporan.ts';
import { isBolehKembali } from '@lini/core/pelaporan/laporan-kembalikan.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { type Bulan, tambahBulan } from '@lini/core/tanggal.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, tanggalWita } from '@lini/ui/words/tanggal.ts';
import { alamatSatu } from '../../app/alamat-laporan.ts';
import { AlasanKembali } from './AlasanKembali.tsx';
import { BandingAngka } from './BandingAngka.tsx';
import { BelumMasuk } from './BelumMasuk.tsx';
import { KATA_LANGKAH, nadaKeadaan, sebutKeadaan, sebutWaktu } from './kata-laporan.ts';
import { Pengingat } from './Pengingat.tsx';
import { namaDenganPeran, tulisPengingat } from './pengingat.ts';
import { isMenungguKoordinator, langkahBerikut } from './urut-meja.ts';

export type RincianMejaProps = {
  baris: BarisLaporan;
  bulan: Bulan;
  desa: string;
  peran: Peran;
  isSibuk: boolean;
  onMaju: () => void;
  onKembali: () => void;
};

function Janggal({ baris: { janggal, angka } }: { baris: BarisLaporan }) {
  // Figures that are not there, or not for this viewer, were not looked at.
  if (angka === null) return null;
  if (janggal.length === 0) return <p class="soft">{t('Tidak ada yang janggal.', 'Nothing odd.')}</p>;
  return (
    <ul class="odd-list">
      {janggal.map(({ kode, alasan, penjelasan }) => (
        <li key={`${kode}${alasan.id}`}>
          <span>{tt(alasan)}</span>
          {penjelasan && <span class="soft">{t(`Kata kader: ${penjelasan}`, `The cadre says: ${penjelasan}`)}</span>}
        </li>
      ))}
    </ul>
  );
}

/** What stands in the place of figures that are not shown. */
function TanpaAngka({ baris: { ajuan, nama, jenis }, bulan, desa, peran }: Pick<RincianMejaProps, 'baris' | 'bulan' | 'desa' | 'peran'>) {
  if (ajuan === null)
    return (
      <>
        <BelumMasuk bulan={bulan} peran={peran} />
        <Pengingat tulisan={tulisPengingat([{ nama, jenis, namaDesa: desa }], bulan, tanggalWita(Date.now()))} />
      </>
    );
  return (
    <p class="soft">
      {t(
        'Angka laporan RT dibaca kader dan PKB. Kantor membaca laporan desanya.',
        'Figures of an RT are read by cadres and PKB. Offices read the village report.',
      )}
    </p>
  );
}

/** Draws the panel. */
export function RincianMeja({ baris, bulan, desa, peran, isSibuk, onMaju, onKembali }: RincianMejaProps) {
  const maju = langkahBerikut(baris, peran);
  const { angka, lalu, samar, samarLalu } = baris;
  return (
    <section class="card desk-detail" aria-labelledby="rincian-judul">
      <div class="card-heading">
        <div>
          <h2 id="rincian-judul">{namaDenganPeran(baris)}</h2>
          <p class="soft">
            {desa}, {sebutWaktu(baris, bulan)}
          </p>
        </div>
        <Badge tone={nadaKeadaan(baris.keadaan)} icon={null}>
          {sebutKeadaan(baris.keadaan)}
        </Badge>
      </div>
      <div class="cluster no-print desk-actions">
        {maju && (
          <Button kind="primary" isCompact icon="centang" isBusy={isSibuk} onClick={onMaju} aria-keyshortcuts="S">
            {tt(KATA_LANGKAH[maju].tombol)}
          </Button>
        )}
        {isBolehKembali(peran, baris.keadaan) && (
          <Button isCompact icon="kembali" isBusy={isSibuk} onClick={onKembali} aria-keyshortcuts="K">
            {t('Kembalikan', 'Return')}
          </Button>
        )}
        {baris.ajuan && <a href={alamatSatu(baris.id)}>{t('Semua baris dan riwayat', 'All lines and history')}</a>}
      </div>
      <AlasanKembali baris={baris} />
      <Janggal baris={baris} />
      {baris.uji && (
        <p>
          {t(
            `Uji petik: ${baris.uji.cocok} dari ${baris.uji.diperiksa} keluarga cocok dengan catatannya.`,
            `Spot check: ${baris.uji.cocok} of ${baris.uji.diperiksa} families as recorded.`,
          )}
        </p>
      )}
      {angka ? (
        <BandingAngka
          judul={t('Angka utama dibanding bulan lalu', 'Main figures against last month')}
          daftar={listJumlah(...Object.keys({ ...angka, ...samar }))}
          kolom={[
            { judul: formatBulan(bulan), angka, samar },
            { judul: formatBulan(tambahBulan(bulan, -1)), angka: lalu, samar: samarLalu },
          ]}
          beda="sejak"
        />
      ) : (
        <TanpaAngka desa={desa} baris={baris} bulan={bulan} peran={peran} />
      )}
      {isMenungguKoordinator(baris) && (
        <p class="soft">
          {t(
            'Ini laporan yang Anda ajukan sendiri; koordinator kecamatan yang menyetujuinya.',
            'You sent this one yourself; the kecamatan coordinator approves it.',
          )}
        </p>
      )}
      {maju === 'setujui' && peran === 'koordinator' && baris.pengaju === 'pkb' && (
        <p class="soft">
          {t(
            'PKB mengajukannya menggantikan kader, jadi Anda yang menyetujuinya, bukan PKB itu.',
            'The field officer sent it in the cadre’s place, so you approve it and not he.',
          )}
        </p>
      )}
    </section>
  );
}
