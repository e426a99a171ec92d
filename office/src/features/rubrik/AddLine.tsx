// Adds a line of evidence that the rubric does not ask for yet.
import { KLASIFIKASI_KARTU } from '@lini/core/institusi/pilihan.ts';
import { uraianBukti } from '@lini/core/klasifikasi/imp/bukti.ts';
import { KELAS } from '@lini/core/klasifikasi/imp/gabung.ts';
import type { IsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { listBelumAda, tambahBaris } from './isian-rubrik.ts';

/** Draws the choice. */
export function AddLine({ isi, onUbah }: { isi: IsiRubrik; onUbah: (isi: IsiRubrik) => void }) {
  const daftar = listBelumAda(isi);
  return (
    <label class="picker">
      <span class="picker-label">{t('Tambah baris', 'Add a line')}</span>
      <select
        class="input input-compact"
        value=""
        onChange={(peristiwa) => {
          const satu = daftar[Number(peristiwa.currentTarget.value)];
          if (satu) onUbah(tambahBaris(isi, satu.bukti, satu.tingkat));
        }}
      >
        <option value="">{t('Pilih bukti dan tingkat', 'Choose evidence and level')}</option>
        {daftar.map(({ bukti, tingkat }, ke) => (
          <option key={`${bukti} ${tingkat}`} value={ke}>
            {`${tt(uraianBukti(bukti).label)}, ${tt(labelPilihan(KLASIFIKASI_KARTU, KELAS[tingkat]))}`}
          </option>
        ))}
      </select>
    </label>
  );
}
