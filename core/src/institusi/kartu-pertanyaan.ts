// The questions of the K/0 card of an institution, shared by the forms that enter and change it.

import type { KonteksForm, Pertanyaan } from '../form/form.ts';
import { SUMBER_DANA } from '../imp/pilihan.ts';
import { listRtDesa } from '../kader/rt-desa.ts';
import { pertanyaanSk } from '../kader/sk-pertanyaan.ts';
import { teks } from '../teks.ts';
import type { Institusi } from './institusi.ts';
import { PALING_BANYAK_DASAWISMA } from './kartu-isi.ts';
import { JENIS_INSTITUSI, KEPENGURUSAN, KLASIFIKASI_KARTU, MEDIA } from './pilihan.ts';

type Lama = (konteks: KonteksForm) => Institusi | undefined;

const pertanyaanUmum = (lama: Lama): Pertanyaan[] => [
  {
    isian: 'jenis',
    jenis: 'pilih',
    pilihan: JENIS_INSTITUSI,
    tanya: teks('Institusi apa?', 'Which institution?'),
    usul: (konteks) => lama(konteks)?.jenis,
    wajib: true,
  },
  {
    isian: 'nama',
    jenis: 'teks',
    bentuk: 'nama',
    tanya: teks('Namanya', 'Name'),
    bantuan: teks('Contoh: PPKBD Juai, Sub-PPKBD Dusun 2', 'For example: PPKBD Juai, Sub-PPKBD Dusun 2'),
    usul: (konteks) => lama(konteks)?.nama,
    wajib: true,
  },
  {
    isian: 'wilayah',
    jenis: 'pilih-banyak-dari',
    opsi: listRtDesa,
    tanya: teks('RT yang dibina', 'RT served'),
    bantuan: teks('Kosongkan bila seluruh desa', 'Leave empty for the whole village'),
    kosong: teks('RT belum dikenal di ponsel ini.', 'No RT is known on this phone.'),
    usul: (konteks) => lama(konteks)?.wilayah,
    wajib: false,
  },
  { isian: 'noRegister', jenis: 'teks', tanya: teks('Nomor register', 'Register number'), usul: (konteks) => lama(konteks)?.noRegister, wajib: false },
  {
    isian: 'kepengurusan',
    jenis: 'pilih',
    pilihan: KEPENGURUSAN,
    tanya: teks('Kepengurusan', 'Management'),
    usul: (konteks) => lama(konteks)?.kepengurusan,
    wajib: true,
  },
];

const pertanyaanModal = (lama: Lama): Pertanyaan[] => [
  {
    isian: 'sumberDana',
    jenis: 'pilih-banyak',
    pilihan: SUMBER_DANA,
    tanya: teks('Dana kegiatan dari mana?', 'Where does the money come from?'),
    usul: (konteks) => lama(konteks)?.sumberDana,
    wajib: false,
  },
  {
    isian: 'media',
    jenis: 'pilih-banyak',
    pilihan: MEDIA,
    tanya: teks('Media yang ada', 'Media owned'),
    usul: (konteks) => lama(konteks)?.media,
    wajib: false,
  },
  {
    isian: 'klasifikasi',
    jenis: 'pilih',
    pilihan: KLASIFIKASI_KARTU,
    tanya: teks('Klasifikasi yang tertulis di kartu', 'Class written on the card'),
    bantuan: teks('Ditetapkan kader bersama PKB', 'Settled by the cadres with their field officer'),
    usul: (konteks) => lama(konteks)?.klasifikasi,
    wajib: false,
  },
  {
    isian: 'dasawisma',
    jenis: 'angka',
    paling: { rendah: 0, tinggi: PALING_BANYAK_DASAWISMA },
    tanya: teks('Berapa dasawisma yang dibina?', 'How many dasawisma are guided?'),
    tampil: (jawaban) => jawaban.jenis === 'kelompok-kb',
    usul: (konteks) => lama(konteks)?.dasawisma,
    wajib: false,
  },
  {
    isian: 'isKeluargaMembina',
    jenis: 'ya-tidak',
    tanya: teks('Apakah keluarga binaan membina keluarga lain?', 'Do guided families guide other families?'),
    bantuan: teks('Ini menandai Pola V', 'This marks pattern V'),
    tampil: (jawaban) => jawaban.jenis === 'ppkbd',
    usul: (konteks) => lama(konteks)?.isKeluargaMembina,
    wajib: false,
  },
];

/** The questions; `lama` gives the institution whose present card is suggested (none for a new one). */
export const pertanyaanKartu = (lama: Lama): Pertanyaan[] => [
  ...pertanyaanUmum(lama),
  ...pertanyaanSk((konteks) => lama(konteks)?.sk),
  ...pertanyaanModal(lama),
];
