// A vehicle of a gathering is described: where and when its passengers meet. A later description stands in the place of the earlier one of the same name.
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { zKendaraan, zPengemudi } from './isi-kendaraan.ts';
import { PERAN_PANITIA } from './milik-peserta.ts';
import { tolakTanpaRencana } from './tolak-acara.ts';

export const acaraKendaraan = defineUntuk('acara')({
  kind: 'acara.kendaraan',
  version: 1,
  peran: PERAN_PANITIA,
  isPengurus: true,
  judul: teks('Kendaraan dicatat', 'Vehicle noted'),
  isi: zKendaraan,
  check: (_isi, { kini }) => tolakTanpaRencana(kini),
  apply: (acara, isi) => ({ ...acara, kendaraan: new Map(acara.kendaraan).set(isi.nama, isi) }),
  ringkas: ({ nama: sebutan, titikKumpul, berangkat }) => {
    const isi = [sebutan, titikKumpul, berangkat].filter(Boolean).join(', ');
    return teks(isi, isi);
  },
});

/** Who drives it, kept apart: a telephone number is the committee's, not on the phone of everybody who was invited (decision 0019). */
export const acaraPengemudi = defineUntuk('acara')({
  kind: 'acara.pengemudi',
  version: 1,
  peran: PERAN_PANITIA,
  isPengurus: true,
  dibaca: 'panitia',
  judul: teks('Pengemudi dicatat', 'Driver noted'),
  isi: zPengemudi,
  check: (_isi, { kini }) => tolakTanpaRencana(kini),
  apply: (acara, { kendaraan, ...isi }) => ({ ...acara, pengemudi: new Map(acara.pengemudi).set(kendaraan, isi) }),
  ringkas: ({ kendaraan, pengemudi }) => teks(`${kendaraan}: ${pengemudi ?? '–'}`, `${kendaraan}: ${pengemudi ?? '–'}`),
});
