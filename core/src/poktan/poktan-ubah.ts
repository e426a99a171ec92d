// The card of a group written anew; the kind of group never changes (a mistake is corrected at its registration).
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { isiKartu, tolakKartu } from './kartu-isi.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanUbah = defineUntuk('poktan')({
  kind: 'poktan.ubah',
  version: 1,
  judul: teks('Kartu kelompok diubah', 'Group card changed'),
  isi: z.object(isiKartu),
  check: (isi, konteks, amplop) => [...tolakTanpaPoktan(konteks), ...tolakKartu(isi, amplop.terjadi)],
  apply: (poktan, isi) => ({ ...poktan, nama: isi.nama, kartu: isi }),
  ringkas: (isi) => teks(isi.nama, isi.nama),
});
