// The form that gives a cadre an assignment.
import type { Form, KonteksForm, OpsiDesa, Pertanyaan } from '../form/form.ts';
import { teks } from '../teks.ts';
import { JABATAN, JENIS_TUGAS, UNSUR_TPK } from './pilihan.ts';
import { listRtDesa, RT_SEDESA } from './rt-desa.ts';
import { pertanyaanSk } from './sk-pertanyaan.ts';

const IMP: readonly unknown[] = ['ppkbd', 'sub-ppkbd', 'kelompok-kb'];

const opsiInstitusi = ({ desa }: KonteksForm, jenis: unknown): OpsiDesa[] =>
  [...desa.institusi()]
    .filter((satu) => satu.jenis === jenis && satu.nonaktif === null)
    .map(({ id, nama, rt }) => ({
      nilai: id,
      label: nama,
      rincian: rt === RT_SEDESA ? teks('Seluruh desa', 'The whole village') : teks(`RT ${rt}`, `RT ${rt}`),
    }));

const pertanyaanTempat: Pertanyaan[] = [
  {
    isian: 'institusiId',
    jenis: 'pilih-dari',
    opsi: (konteks, jawaban) => opsiInstitusi(konteks, jawaban.jenis),
    tanya: teks('Di institusi mana?', 'In which institution?'),
    kosong: teks('Belum ada yang terdaftar. Simpan saja, lalu daftarkan institusinya di Lainnya.', 'None is registered. Save, then register it under More.'),
    tampil: (jawaban) => IMP.includes(jawaban.jenis),
    wajib: false,
  },
  {
    isian: 'poktanId',
    jenis: 'pilih-dari',
    opsi: ({ desa }) => [...desa.poktan()].map(({ id, nama }) => ({ nilai: id, label: nama })),
    tanya: teks('Di kelompok mana?', 'In which group?'),
    kosong: teks('Belum ada kelompok yang terdaftar.', 'No group is registered yet.'),
    tampil: (jawaban) => jawaban.jenis === 'poktan',
    wajib: false,
  },
  {
    isian: 'unsurTpk',
    jenis: 'pilih',
    pilihan: UNSUR_TPK,
    tanya: teks('Sebagai apa di TPK?', 'As what in the TPK?'),
    tampil: (jawaban) => jawaban.jenis === 'tpk',
    wajib: true,
  },
];

export const tugasMulaiForm: Form = {
  kind: 'kader.tugas-mulai',
  subjek: 'kader',
  judul: teks('Beri tugas', 'Give an assignment'),
  tanyaTanggal: teks('Mulai bertugas tanggal', 'First day'),
  pertanyaan: [
    { isian: 'jenis', jenis: 'pilih', pilihan: JENIS_TUGAS, tanya: teks('Tugas apa?', 'Which assignment?'), wajib: true },
    ...pertanyaanTempat,
    { isian: 'jabatan', jenis: 'pilih', pilihan: JABATAN, tanya: teks('Jabatan', 'Post'), wajib: true },
    {
      isian: 'rt',
      jenis: 'pilih-banyak-dari',
      opsi: listRtDesa,
      tanya: teks('RT yang dibina', 'RT served'),
      bantuan: teks('Kosongkan bila seluruh wilayah institusinya', 'Leave empty for the whole area'),
      kosong: teks('RT belum dikenal di ponsel ini.', 'No RT is known on this phone.'),
      wajib: false,
    },
    ...pertanyaanSk(() => undefined),
  ],
  tersedia: ({ kader }) => kader.terdaftar !== null,
};
