// The written division of work: which cadres carry each of the six roles.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { teks } from '../teks.ts';
import { listPeranKosong } from './peran-kosong.ts';
import { PERAN_BAKTI } from './pilihan.ts';
import { tolakTanpaInstitusi } from './tolak-institusi.ts';

const zOrang = z.array(zUuid).check(z.maxLength(30));

export const institusiTugas = defineUntuk('institusi')({
  kind: 'institusi.tugas',
  version: 1,
  judul: teks('Pembagian tugas', 'Division of work'),
  isi: z.object({ pengorganisasian: zOrang, pertemuan: zOrang, kie: zOrang, pencatatan: zOrang, pelayanan: zOrang, kemandirian: zOrang }),
  check: (_isi, { kini }) => tolakTanpaInstitusi(kini),
  apply: (institusi, isi) => ({ ...institusi, pembagianTugas: isi }),
  ringkas: (isi) => {
    const terisi = PERAN_BAKTI.length - listPeranKosong(isi).length;
    return teks(`${terisi} dari ${PERAN_BAKTI.length} peran ada yang memegang`, `${terisi} of ${PERAN_BAKTI.length} roles are held`);
  },
});
