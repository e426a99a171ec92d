// The result: rank, score, penalties, title; and the step that parted each tie.
import { LABEL_LANGKAH_CERDAS } from '@lini/core/lomba/cerdas/hasil-cerdas.ts';
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import type { IsiUmumkan } from '@lini/core/lomba/isi-lomba.ts';
import type { SatuLomba } from '@lini/core/lomba/lomba-wire.ts';
import { LABEL_LANGKAH_SERI } from '@lini/core/lomba/skema-lomba.ts';
import type { Teks } from '@lini/core/teks.ts';
import { TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { namaRegu, penulisNilai } from './sebut-lomba.ts';

const LANGKAH: Readonly<Record<string, Teks>> = { ...LABEL_LANGKAH_SERI, ...LABEL_LANGKAH_CERDAS };

/** The step of a tie in words. */
export const sebutLangkah = (langkah: string | null): string => {
  const label = langkah === null ? undefined : LANGKAH[langkah];
  return label ? tt(label) : t('peringkat bersama', 'shared rank');
};

const sebutGelar = (satu: IsiUmumkan['hasil'][number]): string =>
  satu.keadaan === 'diskualifikasi'
    ? t('Diskualifikasi', 'Disqualified')
    : satu.keadaan === 'tidak-hadir'
      ? t('Tidak hadir', 'Absent')
      : satu.keadaan === 'tidak-lolos'
        ? t('Tidak lolos babak tulis', 'Did not go on')
        : satu.gelar
          ? tt(tulisGelar(satu.gelar))
          : '';

/** Draws the table. */
export function TabelHasil({ data: { lomba, wilayah }, hasil }: { data: SatuLomba; hasil: IsiUmumkan }) {
  const tulis = penulisNilai(lomba);
  return (
    <section class="card stack" aria-labelledby="hasil">
      <h2 id="hasil">{t('Hasil', 'Result')}</h2>
      <DataTable
        judul={t('Hasil lomba', 'Result')}
        kolom={[
          { judul: t('Regu', 'Team') },
          { judul: t('Kontingen', 'Contingent') },
          { judul: t('Peringkat', 'Rank'), isAngka: true },
          { judul: t('Nilai', 'Score'), isAngka: true },
          { judul: t('Pengurangan', 'Taken off'), isAngka: true },
          { judul: t('Gelar', 'Title') },
        ]}
        baris={hasil.hasil.map((satu) => ({
          kunci: satu.regu,
          sel: [
            namaRegu(lomba, satu.regu),
            wilayah[satu.kontingen] ?? satu.kontingen,
            satu.peringkat ?? TANPA_ANGKA,
            tulis(satu.nilai),
            tulis(satu.denda),
            satu.alasan ? `${sebutGelar(satu)}: ${satu.alasan}` : sebutGelar(satu),
          ],
        }))}
      />
      {hasil.seri.map(({ atas, bawah, langkah }) => (
        <p key={`${atas} ${bawah}`} class="soft">
          {t(`${namaRegu(lomba, atas)} dan ${namaRegu(lomba, bawah)} bernilai sama.`, `${namaRegu(lomba, atas)} and ${namaRegu(lomba, bawah)} are tied.`)}{' '}
          {langkah === null
            ? t('Keduanya berbagi peringkat.', 'They share the rank.')
            : t(`Pemutusnya: ${sebutLangkah(langkah).toLowerCase()}.`, `Settled by: ${sebutLangkah(langkah)}.`)}
        </p>
      ))}
    </section>
  );
}
