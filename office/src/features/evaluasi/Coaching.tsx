// What the decided class rests on and the steps agreed in coaching: dates and states; the words stay with the cadres and their PKB.
import { HASIL_BINAAN } from '@lini/core/institusi/binaan-selesai.ts';
import { KLASIFIKASI_KARTU, PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import type { SatuEvaluasi } from '@lini/core/klasifikasi/imp/evaluasi-wire.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, formatTanggal } from '@lini/ui/words/tanggal.ts';
import { DataTable } from '../../charts/DataTable.tsx';

type Rinci = NonNullable<SatuEvaluasi['rinci']>;

function tulisPutusan({ sampai, rubrik, hitung, isBeralasan }: NonNullable<Rinci['putusan']>): string {
  const kelas = tt(labelPilihan(KLASIFIKASI_KARTU, hitung));
  const alasan = isBeralasan ? t('PKB menulis alasannya.', 'The PKB wrote the reason.') : t('Tanpa alasan tertulis.', 'Without a written reason.');
  return t(
    `Putusan PKB untuk masa sampai ${formatBulan(sampai)}, menurut rubrik versi ${rubrik}; hitungan saat itu ${kelas}. ${alasan}`,
    `Decided by the PKB for the time up to ${formatBulan(sampai)}, by rubric version ${rubrik}; computed then: ${kelas}. ${alasan}`,
  );
}

function tulisKeadaan({ tenggat, selesai }: Rinci['binaan'][number], pada: string): string {
  if (selesai) return `${tt(labelPilihan(HASIL_BINAAN, selesai.hasil))}, ${formatTanggal(selesai.tanggal)}`;
  return tenggat < pada ? t('Lewat tenggat', 'Overdue') : t('Terbuka', 'Open');
}

/** Draws the card; nothing where it was not counted yet. */
export function Coaching({ data: { rinci, keadaanPada } }: { data: SatuEvaluasi }) {
  if (rinci === null) return null;
  const { putusan, binaan } = rinci;
  return (
    <section class="card" aria-labelledby="pembinaan">
      <h2 id="pembinaan">{t('Putusan dan pembinaan', 'Decision and coaching')}</h2>
      <p>{putusan === null ? t('Kelas belum diputuskan PKB.', 'The PKB has not decided the class yet.') : tulisPutusan(putusan)}</p>
      {binaan.length === 0 ? (
        <p>{t('Belum ada kesepakatan pembinaan. PKB mencatatnya di ponsel.', 'No coaching was agreed yet. The PKB records it on the phone.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel kesepakatan pembinaan', 'Table of agreed steps')}
          kolom={[{ judul: t('Dibina', 'Coached on') }, { judul: t('Peran', 'Role') }, { judul: t('Tenggat', 'Due') }, { judul: t('Keadaan', 'State') }]}
          baris={binaan.map((satu, ke) => ({
            kunci: `${satu.tanggal} ${ke}`,
            sel: [formatTanggal(satu.tanggal), tt(labelPilihan(PERAN_BAKTI, satu.peran)), formatTanggal(satu.tenggat), tulisKeadaan(satu, keadaanPada)],
          }))}
        />
      )}
      <p class="soft">
        {t(
          'Alasan putusan dan isi kesepakatan dibaca kader dan PKB: kata-katanya bisa menyebut orang. Kantor melihat kapan dan bagaimana hasilnya; isinya tanyakan kepada PKB.',
          'The reason and the words agreed are read by the cadres and the PKB: they may name people. Offices see when and with what result; ask the PKB for the rest.',
        )}
      </p>
    </section>
  );
}
