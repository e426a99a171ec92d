// The form about a KIE session or event.
import { peringatkan } from '../catatan/peringatan.ts';
import { type Form, isTerjawab, type Pertanyaan } from '../form/form.ts';
import { isBerjalan } from '../institusi/institusi.ts';
import { type Teks, teks } from '../teks.ts';
import { HADIR_TERBANYAK, TOKOH_TERBANYAK } from './kegiatan.ts';
import { BENTUK_KIE, CARA_TEMU, MEDIA_KIE, PENYAJI_KIE } from './pilihan.ts';
import { TOPIK_KIE } from './topik.ts';

const orang = (isian: string, tanya: Teks, tinggi: number): Pertanyaan => ({
  isian,
  jenis: 'angka',
  paling: { rendah: 0, tinggi },
  satuan: teks('orang', 'people'),
  tanya,
  wajib: false,
});

export const kegiatanKieForm: Form = {
  kind: 'kie.kegiatan',
  subjek: 'institusi',
  judul: teks('KIE kelompok atau acara', 'Group session or event'),
  tanyaTanggal: teks('Tanggal kegiatan', 'Day of the session'),
  pertanyaan: [
    { isian: 'bentuk', jenis: 'pilih', pilihan: BENTUK_KIE, tanya: teks('Di kegiatan apa?', 'What kind of gathering?'), wajib: true },
    {
      isian: 'topik',
      jenis: 'pilih-banyak',
      pilihan: TOPIK_KIE,
      tanya: teks('Yang dibicarakan', 'What was talked about'),
      bantuan: teks('Boleh lebih dari satu', 'More than one is fine'),
      wajib: true,
    },
    { isian: 'penyaji', jenis: 'pilih-banyak', pilihan: PENYAJI_KIE, tanya: teks('Siapa yang berbicara?', 'Who spoke?'), wajib: true },
    orang('hadirP', teks('Perempuan yang hadir', 'Women present'), HADIR_TERBANYAK),
    orang('hadirL', teks('Laki-laki yang hadir', 'Men present'), HADIR_TERBANYAK),
    orang('toma', teks('Tokoh masyarakat yang ikut menyampaikan', 'Community leaders who took part'), TOKOH_TERBANYAK),
    orang('toga', teks('Tokoh agama yang ikut menyampaikan', 'Religious leaders who took part'), TOKOH_TERBANYAK),
    orang('toda', teks('Tokoh adat yang ikut menyampaikan', 'Customary leaders who took part'), TOKOH_TERBANYAK),
    orang('pemuda', teks('Tokoh pemuda yang ikut menyampaikan', 'Youth leaders who took part'), TOKOH_TERBANYAK),
    { isian: 'media', jenis: 'pilih-banyak', pilihan: MEDIA_KIE, tanya: teks('Media yang dipakai', 'Media used'), wajib: false },
    { isian: 'tempat', jenis: 'teks', tanya: teks('Di mana?', 'Where?'), wajib: false },
    { isian: 'caraTemu', jenis: 'pilih', pilihan: CARA_TEMU, tanya: teks('Bertemu bagaimana?', 'How did you meet?'), usul: () => 'tatap-muka', wajib: false },
  ],
  peringatan: ({ penyaji, hadirP, hadirL }) => (isTerjawab(penyaji) && !hadirP && !hadirL ? [peringatkan('hadir-kosong', 'hadirL')] : []),
  tersedia: ({ institusi }) => isBerjalan(institusi),
};
