// The form about one officer: a new one, or the one it was opened for.
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { teks } from '../teks.ts';
import { JABATAN_PENGURUS, JABATAN_PIKR, KELOMPOK_UMUR, TUGAS_KADER_BKB } from './pilihan.ts';
import type { PengurusPoktan } from './poktan.ts';

const pengurusLama = ({ poktan, anggotaId }: KonteksForm): PengurusPoktan | undefined => (anggotaId === null ? undefined : poktan.pengurus.get(anggotaId));
const namaKader = (kaderId: unknown, { desa }: KonteksForm): string | null =>
  typeof kaderId === 'string' ? ([...desa.kader()].find((satu) => satu.id === kaderId)?.nama ?? null) : null;
const isKaderBkb = (jawaban: Jawaban, { poktan }: KonteksForm): boolean => poktan.jenis === 'bkb' && jawaban.jabatan === 'kader';

export const poktanPengurusForm: Form = {
  kind: 'poktan.pengurus',
  subjek: 'poktan',
  judul: teks('Pengurus dan kader kelompok', 'Officer or cadre of the group'),
  tanyaTanggal: teks('Bertugas sejak', 'In office since'),
  isianId: 'pengurusId',
  pertanyaan: [
    {
      isian: 'kaderId',
      jenis: 'pilih-dari',
      tanya: teks('Apakah ia kader yang sudah terdaftar?', 'Is she a registered cadre?'),
      bantuan: teks('Kosongkan bila bukan', 'Leave empty if not'),
      opsi: ({ desa }) => [...desa.kader()].filter((satu) => satu.nama !== '').map((satu) => ({ nilai: satu.id, label: satu.nama })),
      kosong: teks('Belum ada kader terdaftar di desa ini', 'No cadre is registered in this village'),
      tampil: (_jawaban, { desa }) => [...desa.kader()].some((satu) => satu.nama !== ''),
      usul: (konteks) => pengurusLama(konteks)?.kaderId,
      wajib: false,
    },
    {
      isian: 'nama',
      jenis: 'teks',
      bentuk: 'nama',
      tanya: teks('Namanya', 'Name'),
      // A registered cadre is known by the name on her card.
      tampil: (jawaban, konteks) => namaKader(jawaban.kaderId, konteks) === null,
      usul: (konteks) => pengurusLama(konteks)?.nama,
      wajib: true,
    },
    {
      isian: 'jabatan',
      jenis: 'pilih',
      pilihan: JABATAN_PENGURUS,
      tanya: teks('Jabatannya', 'Office'),
      tampil: (_jawaban, { poktan }) => poktan.jenis !== 'pikr',
      usul: (konteks) => pengurusLama(konteks)?.jabatan,
      wajib: true,
    },
    {
      isian: 'jabatan',
      jenis: 'pilih',
      pilihan: [...JABATAN_PENGURUS, ...JABATAN_PIKR],
      tanya: teks('Jabatannya', 'Office'),
      tampil: (_jawaban, { poktan }) => poktan.jenis === 'pikr',
      usul: (konteks) => pengurusLama(konteks)?.jabatan,
      wajib: true,
    },
    {
      isian: 'kelompokUmur',
      jenis: 'pilih',
      pilihan: KELOMPOK_UMUR,
      tanya: teks('Mengasuh kelompok umur', 'Age group'),
      tampil: isKaderBkb,
      usul: (konteks) => pengurusLama(konteks)?.kelompokUmur,
      wajib: false,
    },
    {
      isian: 'tugas',
      jenis: 'pilih',
      pilihan: TUGAS_KADER_BKB,
      tanya: teks('Tugasnya', 'Task'),
      tampil: isKaderBkb,
      usul: (konteks) => pengurusLama(konteks)?.tugas,
      wajib: false,
    },
    {
      isian: 'terlatih',
      jenis: 'ya-tidak',
      tanya: teks('Sudah pernah dilatih untuk kelompok ini?', 'Trained for this kind of group?'),
      usul: (konteks) => pengurusLama(konteks)?.terlatih,
      wajib: false,
    },
    { isian: 'nik', jenis: 'teks', bentuk: 'nik', tanya: teks('NIK', 'NIK'), usul: (konteks) => pengurusLama(konteks)?.nik, wajib: false },
  ],
  lengkapi: (isi, idBaru, konteks) => ({
    ...isi,
    nama: namaKader(isi.kaderId, konteks) ?? isi.nama,
    pengurusId: pengurusLama(konteks)?.id ?? idBaru(),
  }),
  tersedia: ({ poktan }) => poktan.terdaftar !== null,
};
