// The figures of a month as its village reports add up: as sent, as locked, as corrected, and beside them what is counted now.
import { zAngkaWilayah } from '@lini/core/indikator/angka-wire.ts';
import { listJumlah } from '@lini/core/laporan/laporan.ts';
import { laporanBulanan } from '@lini/core/laporan/laporan-bulanan.ts';
import type { RekapLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ask } from '../../app/api.ts';
import { kalimatSamar } from '../../app/tulis-angka.ts';
import { BandingAngka, type KolomBanding } from './BandingAngka.tsx';
import { useTanya } from './use-tanya.ts';

/** Counts of the report's own lines, each once, in the order of the form. */
const BARIS = listJumlah(
  ...new Set(laporanBulanan.bagian.flatMap(({ baris }) => baris.flatMap(({ indikator, tampil }) => (tampil === 'jumlah' ? [indikator] : [])))),
);
/** Shown before all lines are asked for. */
const UTAMA = listJumlah('A1', 'A2', 'B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'A2.belum', 'C1', 'KIE.1', 'B10');

function susunKolom({ seluruh: { diajukan, terkunci, ralat } }: RekapLaporan, kini: KolomBanding): KolomBanding[] {
  return [
    ...(terkunci ? [{ judul: t('Terkunci', 'Locked'), ...terkunci }] : []),
    ...(ralat ? [{ judul: t('Diralat', 'Corrected'), ...ralat }] : []),
    ...(diajukan && !terkunci ? [{ judul: t('Diajukan', 'As sent'), ...diajukan }] : []),
    ...(kini.angka ? [kini] : []),
  ];
}

/** From how many villages the sums are. */
function tulisDesa({ seluruh: { desa, terkunci } }: RekapLaporan): string {
  const [masuk, ada] = [terkunci ? desa.terkunci : desa.masuk, desa.ada].map((satu) => formatAngka(satu));
  const kata = terkunci ? t('terkunci', 'locked') : t('masuk', 'in');
  return t(
    `Jumlah ${masuk} laporan desa yang ${kata} dari ${ada} desa. Desa yang belum melapor tidak dihitung nol. Hitungan kini mencakup semua desa.`,
    `Sum of ${masuk} village reports ${kata}, of ${ada} villages. A village without a report is not taken for zero. What is counted now covers every village.`,
  );
}

/** Why some of the sums are not told, and when they will be. */
const tulisSamar = (tingkat: RekapLaporan['seluruh']['wilayah']['tingkat']): string =>
  tingkat === 'desa'
    ? kalimatSamar('kecil')
    : t(
        'Disamarkan agar angka kecil satu desa yang belum melapor atau belum dikunci tidak bisa dihitung dari jumlahnya. Tampil begitu semua desa terkunci; hitungan kini tetap lengkap.',
        'Withheld so that a small figure of one village that has not reported or is not locked can’t be worked out from the sum. Shown once every village is locked; what is counted now is complete.',
      );

/** Draws the table. */
export function AngkaBulan({ rekap }: { rekap: RekapLaporan }) {
  const [isSemua, setSemua] = useState(false);
  const { wilayah } = rekap.seluruh;
  const kini = useTanya(`${wilayah.kode} ${rekap.bulan}`, (batal) => ask(`/api/angka?wilayah=${wilayah.kode}&bulan=${rekap.bulan}`, zAngkaWilayah, { batal }));
  const kolom = susunKolom(rekap, { judul: t('Hitungan kini', 'Counted now'), angka: kini.isi?.angka ?? null, samar: kini.isi?.samar });
  const isAda = rekap.seluruh.diajukan !== null;
  return (
    <section class="card chart figures-month" aria-labelledby="angka-bulan">
      <div class="chart-title">
        <h2 id="angka-bulan">{t('Angka laporan bulan ini', 'Figures of this month’s reports')}</h2>
        {isAda && (
          <div class="chart-tools no-print">
            <Button kind="quiet" isCompact icon="tabel" aria-expanded={isSemua} onClick={() => setSemua(!isSemua)}>
              {isSemua ? t('Baris utama', 'Main lines') : t('Semua baris', 'All lines')}
            </Button>
          </div>
        )}
      </div>
      {isAda ? (
        <>
          <p class="soft">{tulisDesa(rekap)}</p>
          <BandingAngka
            judul={t('Angka laporan bulan ini', 'Figures of this month’s reports')}
            daftar={isSemua ? BARIS : UTAMA}
            kolom={kolom}
            beda={kolom.length > 1 ? 'menjadi' : undefined}
          />
          {kolom.some(({ samar }) => samar !== undefined) && <p class="soft chart-note">{tulisSamar(wilayah.tingkat)}</p>}
        </>
      ) : (
        <EmptyState icon="laporan" title={t('Belum ada laporan desa yang masuk', 'No village report has come yet')}>
          {t('Angkanya tampil di sini begitu PPKBD mengajukan laporan desanya.', 'The figures stand here as soon as a PPKBD sends the village report.')}
        </EmptyState>
      )}
    </section>
  );
}
