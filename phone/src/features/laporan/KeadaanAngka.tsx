// Says above the figures of a month what they are: locked, corrected, or counted now; also on paper.
import { type AngkaBulan, listSamping } from '@lini/core/laporan/angka-bulan.ts';
import type { Laporan } from '@lini/core/laporan/laporan.ts';
import { ajuanKini, kunciLaporan, ralatBerlaku } from '@lini/core/pelaporan/laporan-bulan.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { hariIni } from '../../app/waktu.ts';

function Terkunci({ satu: { laporan, institusi }, isMenyusul }: { satu: LaporanInstitusi; isMenyusul: boolean }) {
  const ralat = ralatBerlaku(laporan);
  const kunci = formatTanggal(kunciLaporan(laporan)?.tanggal ?? '');
  return (
    <Notice title={t(`Angka terkunci, ${kunci}`, `Locked figures, ${kunci}`)}>
      <p>
        {t(`Laporan ${institusi.nama}. Catatan yang menyusul tidak mengubahnya.`, `Report of ${institusi.nama}. Later records do not change it.`)}
        {isMenyusul && ` ${t('Yang sekarang berbeda ditulis "Kini".', 'What differs now is marked "Now".')}`}
      </p>
      {ralat && (
        <p>
          {t(`Diralat ${formatTanggal(ralat.putusan?.tanggal ?? ralat.tanggal)}`, `Corrected ${formatTanggal(ralat.putusan?.tanggal ?? ralat.tanggal)}`)}
          {/* The reason is free text that may name people: not on paper. */}
          <span class="no-print">{`: ${ralat.alasan}`}</span>
        </p>
      )}
    </Notice>
  );
}

export type KeadaanAngkaProps = {
  satu: LaporanInstitusi | null;
  angka: AngkaBulan;
  laporan: Laporan;
  /** These figures are a part only of a report that is locked. */
  isSebagian: boolean;
};

/** Draws it; nothing while nothing was sent, or what was sent is what is counted now. */
export function KeadaanAngka({ satu, angka, laporan, isSebagian }: KeadaanAngkaProps) {
  const beda = new Set(laporan.bagian.flatMap(({ baris }) => baris.flatMap((yang) => listSamping(angka, yang).map(({ bentuk }) => bentuk))));
  if (satu && angka.bentuk === 'terkunci') return <Terkunci satu={satu} isMenyusul={beda.has('kini')} />;
  const kini = formatTanggal(hariIni.value);
  if (isSebagian)
    return (
      <Notice title={t(`Hitungan kini, ${kini}`, `Counted now, ${kini}`)}>
        {t(
          'Bulan ini sudah dikunci untuk wilayah yang lain luasnya. Angka terkuncinya ada di laporan itu sendiri.',
          'This month is locked for another extent. The locked figures stand in that report itself.',
        )}
      </Notice>
    );
  if (!satu || !beda.has('diajukan')) return null;
  const pada = formatTanggal(ajuanKini(satu.laporan)?.tanggal ?? '');
  return (
    <Notice title={t(`Hitungan kini, ${kini}`, `Counted now, ${kini}`)}>
      {t(
        `Laporan ${satu.institusi.nama} diajukan ${pada}. Yang berbeda sejak itu ditulis "Diajukan" di barisnya.`,
        `The report of ${satu.institusi.nama} was sent ${pada}. What changed since is marked "Sent" in its line.`,
      )}
    </Notice>
  );
}
