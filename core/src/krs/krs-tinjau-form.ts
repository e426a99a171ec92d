// The form of a PKB's review of the computed flag.
import type { Form } from '../form/form.ts';
import { isDiDesa } from '../keluarga/keluarga.ts';
import { teks } from '../teks.ts';
import { KEPUTUSAN_TINJAU } from './pilihan-krs.ts';

export const krsTinjauForm: Form = {
  kind: 'krs.tinjau',
  judul: teks('Tinjau tanda KRS', 'Review the KRS flag'),
  tanyaTanggal: teks('Tanggal tinjauan', 'Day of the review'),
  pertanyaan: [
    {
      isian: 'keputusan',
      jenis: 'pilih',
      pilihan: KEPUTUSAN_TINJAU,
      tanya: teks('Menurut PKB, keluarga ini', 'In the view of the PKB, this family'),
      bantuan: teks(
        'Tinjauan tampil di samping tanda KRS; angka laporan tetap menurut hitungan.',
        'Shown beside the flag; the figures of the report stay computed.',
      ),
      wajib: true,
    },
    { isian: 'alasan', jenis: 'teks', bentuk: 'bebas', tanya: teks('Mengapa?', 'Why?'), wajib: true },
  ],
  tersedia: ({ keluarga }) => isDiDesa(keluarga),
};
