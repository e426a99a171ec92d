// Who would change class under the edited rubric, over the last closed month.
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { Pratinjau } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { KELAS_PUTUS_POKTAN } from '@lini/core/poktan/kelas-poktan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { DataTable } from '../../charts/DataTable.tsx';

const TAMPIL = 100;

const kelas = (nilai: string): string => tt(labelPilihan(KLASIFIKASI_KARTU, nilai));

const kelasKelompok = (nilai: string): string => tt(labelPilihan(KELAS_PUTUS_POKTAN, nilai));

/** The groups that would change class. */
function Kelompok({ hasil: { naik, turun, tetap, ubah } }: { hasil: Pratinjau['kelompok'] }) {
  return (
    <>
      <p class="firm">{t(`${naik} kelompok naik kelas, ${turun} turun, ${tetap} tetap.`, `${naik} groups rise, ${turun} fall, ${tetap} stay.`)}</p>
      {ubah.length > 0 && (
        <DataTable
          judul={t('Kelompok yang berubah', 'Groups that change')}
          kolom={[{ judul: t('Kelompok', 'Group') }, { judul: t('Desa', 'Village') }, { judul: t('Dari', 'From') }, { judul: t('Menjadi', 'To') }]}
          baris={ubah.slice(0, TAMPIL).map((satu) => ({
            kunci: satu.id,
            sel: [`${satu.jenis.toUpperCase()} ${satu.nama}`, satu.namaDesa, kelasKelompok(satu.dari), kelasKelompok(satu.ke)],
          }))}
        />
      )}
    </>
  );
}

/** Draws the outcome. */
export function PreviewCard({ hasil }: { hasil: Pratinjau }) {
  const berubah = hasil.ubah.filter((satu) => satu.dari !== satu.ke);
  return (
    <section class="card" aria-labelledby="pratinjau" aria-live="polite">
      <h2 id="pratinjau">{t(`Pratinjau dengan bukti ${formatBulan(hasil.bulan)}`, `Preview over the evidence of ${formatBulan(hasil.bulan)}`)}</h2>
      <p class="firm">
        {t(
          `${hasil.naik} institusi naik kelas, ${hasil.turun} turun, ${hasil.tetap} tetap. ${hasil.ubah.length - berubah.length} lagi berubah tingkat perannya saja.`,
          `${hasil.naik} institutions rise, ${hasil.turun} fall, ${hasil.tetap} stay. In ${hasil.ubah.length - berubah.length} more only levels of roles change.`,
        )}
      </p>
      {hasil.ubah.length > 0 && (
        <DataTable
          judul={t('Yang berubah', 'What changes')}
          kolom={[
            { judul: t('Institusi', 'Institution') },
            { judul: t('Desa', 'Village') },
            { judul: t('Dari', 'From') },
            { judul: t('Menjadi', 'To') },
            { judul: t('Peran yang berubah', 'Roles that change') },
          ]}
          baris={[...berubah, ...hasil.ubah.filter((satu) => satu.dari === satu.ke)].slice(0, TAMPIL).map((satu) => ({
            kunci: satu.id,
            sel: [satu.nama, satu.namaDesa, kelas(satu.dari), kelas(satu.ke), satu.peran.map((peran) => tt(labelPilihan(PERAN_BAKTI, peran))).join(', ')],
          }))}
        />
      )}
      <Kelompok hasil={hasil.kelompok} />
    </section>
  );
}
