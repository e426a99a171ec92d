// What can be done about a report that nobody sent: until when its cadre may send it, and how the PKB does it after that.
import type { Peran } from '@lini/core/akses/peran.ts';
import { batasBulan } from '@lini/core/pelaporan/batas.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';

/** Draws the two sentences. */
export function BelumMasuk({ bulan, peran }: { bulan: Bulan; peran: Peran }) {
  const { ralat, ralatPkb } = batasBulan(bulan);
  const [kader, pkb] = [formatTanggal(ralat), formatTanggal(ralatPkb)];
  const [siapa, who] = peran === 'pkb' ? ['Anda', 'you'] : ['PKB', 'the field officer'];
  return (
    <>
      <p>{t(`Belum masuk. Kader mengajukannya dari ponselnya sampai ${kader}.`, `Not in yet. The cadre sends it from the phone until ${kader}.`)}</p>
      <p>
        {t(
          `Sesudah itu ${siapa} dapat mengajukannya dari ponsel sampai ${pkb}: buka Lainnya, Periksa laporan, Belum mengajukan, lalu laporannya.`,
          `After that ${who} may send it from the phone until ${pkb}: open More, Check reports, Not sent, then the report.`,
        )}
      </p>
    </>
  );
}
