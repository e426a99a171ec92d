// One report on the PKB's desk: whose, what is odd, last month beside it, and both answers in one tap.
import { ajuanKini } from '@lini/core/pelaporan/laporan-bulan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Icon } from '@lini/ui/components/Icon.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { KeadaanLaporan } from '../../../app/laporan/KeadaanLaporan.tsx';
import { AngkaUtama } from '../AngkaUtama.tsx';
import { angkaLalu } from '../kirim-laporan.ts';
import type { BarisMeja as Baris } from './daftar-meja.ts';
import { setujui } from './PutusanKartu.tsx';

export type BarisMejaProps = {
  baris: Baris;
  /** Waits for the PKB: with both answers. */
  isMenunggu?: boolean;
  onKembalikan?: (baris: Baris) => void;
};

/** Draws the row. */
export function BarisMeja({ baris, isMenunggu, onKembalikan }: BarisMejaProps) {
  const { satu, janggal, namaDesa } = baris;
  const { nama } = satu.institusi;
  const angka = ajuanKini(satu.laporan)?.angka;
  return (
    <li>
      <a class="list-row" href={`/laporan/${satu.id}?dari=meja`}>
        <span class="list-row-main">
          <span class="list-row-title">{nama}</span>
          <span class="list-row-detail">
            <span class="baris">{namaDesa}</span>
            {janggal.map(({ kode, alasan, indikator }) => (
              <span key={`${kode} ${indikator} ${alasan.id}`} class="baris alasan">
                {tt(alasan)}
              </span>
            ))}
            <KeadaanLaporan satu={satu} />
          </span>
        </span>
        <Icon name="lanjut" />
      </a>
      {isMenunggu && angka && (
        <>
          <details class="lain meja-banding">
            <summary>{t('Angka dan bulan lalu', 'Figures and last month')}</summary>
            <AngkaUtama angka={angka} lalu={angkaLalu(satu)} />
          </details>
          <div class="kerja-tombol">
            <Button icon="centang" aria-label={t(`Setujui: ${nama}, ${namaDesa}`, `Approve: ${nama}, ${namaDesa}`)} onClick={() => void setujui([satu])}>
              {t('Setujui', 'Approve')}
            </Button>
            <Button
              kind="quiet"
              icon="kembali"
              aria-label={t(`Kembalikan: ${nama}, ${namaDesa}`, `Return: ${nama}, ${namaDesa}`)}
              onClick={() => onKembalikan?.(baris)}
            >
              {t('Kembalikan', 'Return')}
            </Button>
          </div>
        </>
      )}
    </li>
  );
}
