// Says that the month on the screen is locked, of how many villages, and where its figures stand.
import { Icon } from '@lini/ui/components/Icon.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { writeAlamatLaporan } from '../../app/alamat-laporan.ts';
import type { Tampilan } from './tampilan.ts';

/** Draws the line; nothing while no village report of the month is locked. */
export function LockedNote({ tampilan: { angka, kunci } }: { tampilan: Tampilan }) {
  if (!kunci) return null;
  const [terkunci, ada] = [kunci.desa.terkunci, kunci.desa.ada].map((satu) => formatAngka(satu));
  const isi =
    kunci.desa.ada === 1
      ? t('Laporan desa bulan ini sudah terkunci.', 'The village report of this month is locked.')
      : t(`Bulan ini terkunci: ${terkunci} dari ${ada} laporan desa.`, `This month is locked: ${terkunci} of ${ada} village reports.`);
  return (
    <p class="locked-note">
      <Icon name="kunci" />
      <span>
        {isi}{' '}
        {t(
          'Di bawah ini hitungan kini; yang berbeda menyebut juga angka terkuncinya.',
          'Below are the figures counted now; where one differs, the locked one is said too.',
        )}{' '}
        <a href={writeAlamatLaporan({ wilayah: angka.wilayah.kode, bulan: angka.bulan })}>{t('Lihat laporan bulan ini', 'See this month’s reports')}</a>
      </span>
    </p>
  );
}
