// The form for a visit: what was talked about.
import type { Form } from '../form/form.ts';
import { listIstri } from '../form/tanya-istri.ts';
import { isDiDesa } from '../keluarga/keluarga.ts';
import { isIstri } from '../pus/kotak.ts';
import { teks } from '../teks.ts';
import { CARA_KUNJUNGAN, MEDIA_KIE } from './pilihan.ts';
import { TOPIK_KIE } from './topik.ts';

export const kunjunganForm: Form = {
  kind: 'kunjungan.keluarga',
  judul: teks('Kunjungan', 'Visit'),
  tanyaTanggal: teks('Tanggal berkunjung', 'Day of the visit'),
  pertanyaan: [
    {
      isian: 'topik',
      jenis: 'pilih-banyak',
      pilihan: TOPIK_KIE,
      tanya: teks('Yang dibicarakan', 'What was talked about'),
      bantuan: teks('Boleh lebih dari satu', 'More than one is fine'),
      wajib: true,
    },
    {
      isian: 'istriId',
      jenis: 'anggota',
      tanya: teks('Bertemu ibu siapa?', 'Which wife was met?'),
      bantuan: teks('Kosongkan bila bertemu keluarga saja', 'Leave empty for the family as a whole'),
      saring: isIstri,
      // Only asked where two wives could be meant; otherwise the visit counts for the family's only couple.
      tampil: (_jawaban, { keluarga }) => listIstri(keluarga).length > 1,
      usul: ({ anggotaId }) => anggotaId,
      wajib: false,
    },
    {
      isian: 'cara',
      jenis: 'pilih',
      pilihan: CARA_KUNJUNGAN,
      tanya: teks('Bertemu di mana?', 'Where did you meet?'),
      usul: () => 'rumah',
      wajib: false,
    },
    {
      isian: 'media',
      jenis: 'pilih-banyak',
      pilihan: MEDIA_KIE,
      tanya: teks('Yang ditunjukkan', 'What was shown'),
      bantuan: teks('Lewati bila tidak ada', 'Skip when there was nothing'),
      wajib: false,
    },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
