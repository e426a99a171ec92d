// The state of a report in a badge, the same wherever a report is shown.
import { isTepatWaktu } from '@lini/core/pelaporan/batas.ts';
import { isMasuk, KEADAAN_LAPORAN, type KeadaanLaporan as Keadaan, keadaanLaporan, ralatMenunggu } from '@lini/core/pelaporan/laporan-bulan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import type { IconName } from '@lini/ui/components/Icon.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { getSesi } from '../sesi.ts';
import { type LaporanInstitusi, statusKiriman } from './laporan-institusi.ts';
import { judulDisetujui } from './penyetuju.ts';

const RUPA: Readonly<Record<Keadaan, { readonly tone: Tone; readonly icon?: IconName | null }>> = {
  draf: { tone: 'neutral' },
  diajukan: { tone: 'info', icon: 'awan' },
  diperiksa: { tone: 'info', icon: 'cari' },
  dikembalikan: { tone: 'warn' },
  disetujui: { tone: 'good' },
  disahkan: { tone: 'good' },
  diterima: { tone: 'good' },
  terkunci: { tone: 'neutral', icon: 'kunci' },
};

/** Draws the state, whether it came late, and what still waits for a signal or for a decision. */
export function KeadaanLaporan({ satu }: { satu: LaporanInstitusi }) {
  const { laporan } = satu;
  const keadaan = keadaanLaporan(laporan);
  return (
    <span class="tanda">
      <Badge {...RUPA[keadaan]}>{tt(keadaan === 'disetujui' ? judulDisetujui(getSesi().akun, laporan) : labelPilihan(KEADAAN_LAPORAN, keadaan))}</Badge>
      {isMasuk(laporan) && !isTepatWaktu(laporan) && <Badge icon="jam">{t('Terlambat', 'Late')}</Badge>}
      {ralatMenunggu(laporan) && <Badge tone="info">{t('Ralat menunggu', 'Correction waits')}</Badge>}
      {statusKiriman(satu, 'menunggu').length > 0 && <Badge icon="awan-putus">{t('Akan terkirim', 'Will be sent')}</Badge>}
    </span>
  );
}
