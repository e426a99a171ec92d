// The rules of a competition, set before it begins.
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { type IsiAtur, zAtur } from './isi-lomba.ts';
import { isSudahDimulai } from './langkah-lomba.ts';
import { periksaAturan } from './periksa-aturan.ts';

/** What a sheet is filled in by. */
function sebutLembar({ aturan }: IsiAtur): string {
  if (aturan.jenis !== 'penampilan') return aturan.jenis;
  const { kriteria, skala } = aturan.lomba;
  return JSON.stringify([kriteria.map(({ id, nama, bobot }) => [id, nama, bobot]), skala.rendah, skala.tinggi, skala.langkah]);
}

export const lombaAtur = defineUntuk('lomba')({
  kind: 'lomba.atur',
  version: 1,
  peran: ['koordinator', 'kabupaten'],
  isPengurus: true,
  judul: teks('Aturan lomba', 'Rules of the competition'),
  isTetap: true,
  isi: zAtur,
  check: ({ aturan }, { kini }) => [...(isSudahDimulai(kini) ? [tolak('lomba-sudah-dimulai')] : []), ...periksaAturan(aturan)],
  apply: (lomba, atur, { desa, id }) => ({
    ...lomba,
    desa,
    atur,
    aturanId: lomba.atur !== null && sebutLembar(lomba.atur) === sebutLembar(atur) ? lomba.aturanId : id,
  }),
  ringkas: ({ aturan }) => {
    const nama = aturan.jenis === 'penampilan' ? aturan.lomba.nama : aturan.cerdas.nama;
    return teks(nama, nama);
  },
});
