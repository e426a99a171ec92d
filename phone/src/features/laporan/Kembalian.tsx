// Why a report came back, on top of everything: the reason, and each line with what is to be looked at in it.
import { ajuanKini, keadaanLaporan, kembalianKini } from '@lini/core/pelaporan/laporan-bulan.ts';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { sebutPelaku } from '../../app/laporan/penyetuju.ts';
import { getSesi } from '../../app/sesi.ts';
import { type BukaAngka, findIndikator } from './angka-baris.ts';

/** Draws it while the report is returned. */
export function Kembalian({ satu: { laporan }, onBuka }: { satu: LaporanInstitusi; onBuka: BukaAngka }) {
  const kembali = kembalianKini(laporan);
  if (keadaanLaporan(laporan) !== 'dikembalikan' || !kembali) return null;
  const angka = ajuanKini(laporan)?.angka ?? {};
  const oleh = sebutPelaku(getSesi().akun, kembali.oleh, t('kecamatan atau kabupaten', 'the kecamatan or the district'));
  return (
    <div class="stack tight">
      <Notice kind="warn" title={kembali.alasan ?? ''}>
        {t(`Dikembalikan oleh ${oleh}, ${formatTanggal(kembali.tanggal)}`, `Returned by ${oleh}, ${formatTanggal(kembali.tanggal)}`)}
      </Notice>
      {kembali.baris.length > 0 && (
        <ul class="list">
          {kembali.baris.map(({ indikator, alasan }) => {
            const dikenal = findIndikator(indikator);
            return (
              <ListRow
                key={`${indikator} ${alasan}`}
                title={dikenal ? tt(dikenal.judul) : indikator}
                detail={alasan}
                end={<strong class="tabular">{formatAngka(angka[indikator]?.pembilang)}</strong>}
                {...(dikenal ? { onClick: () => onBuka(indikator) } : {})}
              />
            );
          })}
        </ul>
      )}
    </div>
  );
}
