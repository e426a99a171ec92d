// The form about the details of one member; what is known is suggested, and every question may stay open.
import type { Form, KonteksForm, Pertanyaan } from '../form/form.ts';
import { umurTahun } from '../tanggal.ts';
import { type Pilihan, type Teks, teks } from '../teks.ts';
import { type Anggota, isHadir } from './keluarga.ts';
import { DISABILITAS, JKN, KEBERADAAN, PEKERJAAN, PENDIDIKAN, type Rincian } from './rincian.ts';

const findAnggota = ({ keluarga }: KonteksForm, anggotaId: unknown): Anggota | undefined =>
  typeof anggotaId === 'string' ? keluarga.anggota.get(anggotaId) : undefined;
const usul =
  (isian: keyof Rincian) =>
  ({ keluarga, anggotaId }: KonteksForm): unknown =>
    anggotaId === null ? undefined : keluarga.rincian.get(anggotaId)?.[isian];

const tanyaPilih = (isian: keyof Rincian, pilihan: readonly Pilihan[], tanya: Teks): Pertanyaan => ({
  isian,
  jenis: 'pilih',
  pilihan,
  tanya,
  usul: usul(isian),
  wajib: false,
});

/** Work is asked from the youngest age a child may work. */
const UMUR_KERJA = 10;

export const anggotaRincianForm: Form = {
  kind: 'anggota.rincian',
  judul: teks('Rincian anggota', 'Details of a member'),
  tanyaTanggal: teks('Tanggal ditanya', 'Day it was asked'),
  pertanyaan: [
    { isian: 'anggotaId', jenis: 'anggota', tanya: teks('Siapa?', 'Who?'), saring: isHadir, usul: ({ anggotaId }) => anggotaId, wajib: true },
    tanyaPilih('pendidikan', PENDIDIKAN, teks('Sekolahnya sampai mana?', 'Schooling')),
    {
      ...tanyaPilih('pekerjaan', PEKERJAAN, teks('Pekerjaannya apa?', 'Work')),
      tampil: ({ anggotaId }, konteks) => {
        const lahir = findAnggota(konteks, anggotaId)?.lahir ?? null;
        return lahir === null || umurTahun(lahir, konteks.hariIni) >= UMUR_KERJA;
      },
    },
    tanyaPilih('jkn', JKN, teks('Jaminan kesehatannya apa?', 'Health insurance')),
    tanyaPilih('disabilitas', DISABILITAS, teks('Ada disabilitas?', 'Any disability?')),
    { isian: 'akta', jenis: 'ya-tidak', tanya: teks('Punya akta lahir?', 'Has a birth certificate?'), usul: usul('akta'), wajib: false },
    {
      isian: 'usiaKawinPertama',
      jenis: 'angka',
      paling: { rendah: 8, tinggi: 110 },
      tanya: teks('Umur waktu kawin pertama?', 'Age at first marriage?'),
      tampil: ({ anggotaId }, konteks) => findAnggota(konteks, anggotaId)?.statusKawin !== 'belum-kawin',
      usul: usul('usiaKawinPertama'),
      wajib: false,
    },
    tanyaPilih('keberadaan', KEBERADAAN, teks('Sekarang tinggal di mana?', 'Where is this person now?')),
  ],
  tersedia: ({ keluarga, anggotaId }) => anggotaId !== null && keluarga.anggota.has(anggotaId),
};
