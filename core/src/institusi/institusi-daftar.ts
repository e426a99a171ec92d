// An institution entered with its K/0 card.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { tolakSk } from '../kader/sk.ts';
import { labelPilihan, teks } from '../teks.ts';
import { isiKartu, terapkanKartuInstitusi } from './kartu-isi.ts';
import { JENIS_INSTITUSI } from './pilihan.ts';

export const institusiDaftar = defineUntuk('institusi')({
  kind: 'institusi.daftar',
  version: 1,
  judul: teks('Institusi didaftar', 'Institution registered'),
  isi: z.object(isiKartu),
  check: (isi, { kini, hariIni }) => (kini.terdaftar !== null ? [tolak('kartu-sudah-ada')] : tolakSk(isi, hariIni)),
  apply: (institusi, isi, amplop) => ({
    ...terapkanKartuInstitusi(institusi, isi),
    desa: amplop.desa,
    rt: amplop.rt,
    terdaftar: institusi.terdaftar ?? amplop.terjadi,
  }),
  ringkas: (isi) => {
    const jenis = labelPilihan(JENIS_INSTITUSI, isi.jenis);
    return teks(`${jenis.id}: ${isi.nama}`, `${jenis.en}: ${isi.nama}`);
  },
});
