// The history of one report: every step, who took it, when, and why.
import { PERAN } from '@lini/core/akses/peran.ts';
import { HASIL_UJI } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { RiwayatLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { kataTertutup } from './AlasanKembali.tsx';
import { namaIndikator } from './baris-banding.ts';
import { KATA_RIWAYAT } from './kata-laporan.ts';

/** The name, or what the person does where the name is not for this viewer. */
function sebutPelaku({ oleh: { nama, peran } }: RiwayatLaporan): string {
  const sebutan = peran === null ? t('seseorang', 'somebody') : tt(labelPilihan(PERAN, peran));
  return nama === null ? sebutan : `${nama}, ${sebutan}`;
}

function tulisHasil({ jenis, hasil, isDisetujui }: RiwayatLaporan): string | null {
  if (jenis === 'ralat-putus') return isDisetujui ? t('disetujui', 'granted') : t('ditolak', 'refused');
  if (hasil === null) return null;
  return HASIL_UJI.filter(({ nilai }) => hasil[nilai] > 0)
    .map(({ nilai, label }) => `${hasil[nilai]} ${tt(label).toLowerCase()}`)
    .join(', ');
}

/** The lines that were returned: with their words, only named, or only counted, as far as this viewer may read them. */
function listBaris({ baris }: RiwayatLaporan): string[] {
  const tanpaNama = baris.filter(({ indikator }) => indikator === null).length;
  return [
    ...baris.flatMap(({ indikator, alasan }) =>
      indikator === null ? [] : [alasan === null ? namaIndikator(indikator) : `${namaIndikator(indikator)}: ${alasan}`],
    ),
    ...(tanpaNama > 0 ? [t(`${tanpaNama} baris ditandai`, tanpaNama === 1 ? '1 line marked' : `${tanpaNama} lines marked`)] : []),
  ];
}

/** Draws the steps, oldest first. */
export function Riwayat({ riwayat }: { riwayat: readonly RiwayatLaporan[] }) {
  return (
    <section class="card" aria-labelledby="riwayat-judul">
      <h2 id="riwayat-judul">{t('Riwayat', 'History')}</h2>
      <ol class="steps">
        {riwayat.map((satu) => {
          const hasil = tulisHasil(satu);
          return (
            <li key={satu.id}>
              <p>
                <span class="firm">{tt(KATA_RIWAYAT[satu.jenis])}</span>
                {hasil && `: ${hasil}`}
              </p>
              <p class="soft">
                {formatTanggal(satu.tanggal)}, {sebutPelaku(satu)}
                {satu.diterima !== null &&
                  satu.diterima !== satu.tanggal &&
                  `. ${t('Diterima kantor', 'Reached the office on')} ${formatTanggal(satu.diterima)}`}
              </p>
              {satu.alasan && <p>“{satu.alasan}”</p>}
              {satu.jenis === 'kembalikan' && satu.alasan === null && <p class="soft">{kataTertutup()}</p>}
              {listBaris(satu).map((baris) => (
                <p key={baris}>{baris}</p>
              ))}
            </li>
          );
        })}
      </ol>
    </section>
  );
}
