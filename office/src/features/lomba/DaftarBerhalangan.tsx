// Who does not judge whom, and why: one line for each juror and reason.
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { t } from '@lini/ui/words/t.ts';
import { namaJuri, namaRegu } from './sebut-lomba.ts';

/** Draws the lines; nothing when every juror judges every team. */
export function DaftarBerhalangan({ lomba }: { lomba: KeadaanLomba }) {
  const grup = [...Map.groupBy(lomba.berhalangan, ({ juri, alasan }) => JSON.stringify([juri, alasan])).values()];
  return (
    <>
      {grup.map((isi) => {
        const [{ id, juri, alasan } = { id: '', juri: '', alasan: '' }] = isi;
        const regu = isi.some((satu) => satu.regu === null) ? t('regu mana pun', 'any team') : isi.map((satu) => namaRegu(lomba, satu.regu ?? '')).join(', ');
        return (
          <p key={id} class="soft">
            {t(`${namaJuri(lomba, juri)} tidak menilai ${regu}: ${alasan}`, `${namaJuri(lomba, juri)} does not judge ${regu}: ${alasan}`)}
          </p>
        );
      })}
    </>
  );
}
