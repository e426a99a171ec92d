// The form for a member who is going to marry.
import type { Form } from '../form/form.ts';
import { type Anggota, isDiDesa, isHadir } from '../keluarga/keluarga.ts';
import { type Tanggal, umurTahun } from '../tanggal.ts';
import { teks } from '../teks.ts';

/** Younger ones are not offered as bride or groom. */
const UMUR_TERMUDA = 10;

/** Whether a member is offered: here, not married, and no small child. */
const isCalon = (anggota: Anggota, hariIni: Tanggal): boolean =>
  isHadir(anggota) && anggota.statusKawin !== 'kawin' && (anggota.lahir === null || umurTahun(anggota.lahir, hariIni) >= UMUR_TERMUDA);

export const catinDaftarForm: Form = {
  kind: 'catin.daftar',
  judul: teks('Calon pengantin', 'Going to marry'),
  tanyaTanggal: teks('Tanggal diketahui', 'Day it became known'),
  pertanyaan: [
    {
      isian: 'anggotaId',
      jenis: 'anggota',
      tanya: teks('Siapa yang akan menikah?', 'Who is going to marry?'),
      saring: (anggota, { hariIni }) => isCalon(anggota, hariIni),
      usul: ({ anggotaId }) => anggotaId,
      wajib: true,
    },
    {
      isian: 'rencana',
      jenis: 'tanggal',
      isNanti: true,
      tanya: teks('Rencana hari menikah', 'Planned day of the wedding'),
      bantuan: teks('Perkiraan juga boleh. Daftar lagi bila harinya berubah.', 'An estimate is fine. Register again when the day changes.'),
      wajib: true,
    },
    { isian: 'pasanganNama', jenis: 'teks', bentuk: 'nama', tanya: teks('Nama calon suami atau istrinya', 'Name of the partner'), wajib: true },
    {
      isian: 'pasanganLahir',
      jenis: 'tanggal',
      tanya: teks('Tanggal lahir calon suami atau istrinya', 'Birth date of the partner'),
      bantuan: teks('Kosongkan bila belum tahu', 'Leave empty if not known'),
      wajib: false,
    },
    { isian: 'pertama', jenis: 'ya-tidak', tanya: teks('Ini pernikahan pertamanya?', 'Is it the first marriage?'), wajib: false },
  ],
  tersedia: ({ keluarga, hariIni }) => isDiDesa(keluarga) && [...keluarga.anggota.values()].some((satu) => isCalon(satu, hariIni)),
};
