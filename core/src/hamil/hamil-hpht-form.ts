// The form for a last period that became known after the pregnancy was recorded.
import type { Form } from '../form/form.ts';
import { isHamil, tanyaIstri } from '../form/tanya-istri.ts';
import type { Keluarga } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { SUMBER_HPHT } from './hamil-hpht.ts';

const listHamil = (keluarga: Keluarga) => [...keluarga.anggota.values()].filter((anggota) => isHamil(keluarga, anggota.id));

export const hamilHphtForm: Form = {
  kind: 'hamil.hpht',
  judul: teks('HPHT ibu hamil', 'Last period of a pregnant mother'),
  tanyaTanggal: teks('Tanggal ditanya', 'Day it was asked'),
  pertanyaan: [
    {
      ...tanyaIstri,
      saring: (anggota, { keluarga }) => isHamil(keluarga, anggota.id),
      usul: ({ keluarga, anggotaId }) => {
        const hamil = listHamil(keluarga);
        return hamil.find((satu) => satu.id === anggotaId)?.id ?? (hamil.length === 1 ? hamil[0]?.id : undefined);
      },
    },
    {
      isian: 'hpht',
      jenis: 'tanggal',
      tanya: teks('Hari pertama haid terakhir (HPHT)', 'First day of the last period'),
      usul: ({ keluarga, anggotaId }) => keluarga.pasangan.get(anggotaId ?? listHamil(keluarga)[0]?.id ?? '')?.hamil?.hpht,
      wajib: true,
    },
    { isian: 'sumber', jenis: 'pilih', pilihan: SUMBER_HPHT, tanya: teks('Diketahui dari mana?', 'Known from where?'), wajib: true },
  ],
  tersedia: ({ keluarga }) => listHamil(keluarga).length > 0,
};
