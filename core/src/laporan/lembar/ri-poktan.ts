// R/I of BKB, BKR, BKL, UPPKA and PIK-R: one sheet a group and month (forms.md 3.7 to 3.11; R/I of UPPKA and PIK-R were not found in full).
import { type JenisPoktan, NAMA_JENIS, namaDenganJenis } from '../../poktan/pilihan.ts';
import { listPengurus } from '../../poktan/poktan.ts';
import { listBarisRekap } from '../../poktan/rekap-baris.ts';
import type { PoktanPotret } from '../../potret/potret.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanNama, LembarNama } from '../bahan-lembar.ts';
import type { BagianLembar, Lembar } from '../lembar.ts';
import { listPertemuanBulan, tabelAnak, tabelHadir, tabelPertemuan } from './hadir-poktan.ts';
import { kolom } from './isi.ts';
import { susunKepala } from './kata.ts';

const JUDUL = teks('Register kegiatan kelompok (R/I)', 'Register of a group (R/I)');

const kodeJenis = (jenis: JenisPoktan): string => (jenis === 'pikr' ? 'R/I/PIK' : `R/I/${NAMA_JENIS[jenis]}/20`);

const tabelRekap = (jenis: JenisPoktan, { rekap }: PoktanPotret): BagianLembar => ({
  judul: teks('Rekap bulan ini', 'Recap of the month'),
  kolom: [kolom(teks('Uraian', 'Item'), 'teks', 34), kolom(teks('Jumlah', 'Number'), 'angka', 12)],
  baris: listBarisRekap(jenis, rekap).map(({ label, nilai }) => [label.id, nilai]),
});

const CATATAN: readonly Teks[] = [
  teks(
    'Rekap menghitung keluarga anggota satu kali walau beberapa orangnya menjadi anggota, dan menambahkan tamu; daftar hadir menghitung baris.',
    'The recap counts a member family once however many of it are members, and adds guests; the attendance counts lines.',
  ),
  teks(
    'KKI belum dicatat di Lini. NIK anggota keluarga adalah NIK kepala keluarganya.',
    'The KKI is not kept in Lini. Of a member family the NIK is that of its head.',
  ),
];

function kosong(bahan: BahanNama): Lembar {
  return {
    id: 'ri-poktan',
    kode: 'R/I',
    judul: JUDUL,
    kepala: susunKepala(bahan.kepala),
    bagian: [
      { judul: null, kolom: [kolom(teks('Kelompok', 'Group'), 'teks', 40)], baris: [], kosong: teks('Pilih kelompoknya dulu.', 'Choose the group first.') },
    ],
    catatan: [],
    tandaTangan: [],
    arah: 'tegak',
    kertas: 'f4',
    isBernama: true,
  };
}

function susun(bahan: BahanNama): Lembar {
  const potret = bahan.desa.poktan.find((satu) => satu.poktan.id === bahan.poktanId);
  const jenis = potret?.poktan.jenis ?? null;
  if (!potret || jenis === null) return kosong(bahan);
  const { poktan } = potret;
  const pertemuan = listPertemuanBulan(potret);
  const ketua = listPengurus(poktan).find((satu) => satu.jabatan === 'ketua')?.nama ?? null;
  const milik = [
    { label: teks('Nama kelompok', 'Group'), isi: namaDenganJenis(jenis, poktan.nama) },
    { label: teks('No. register kelompok', 'Register number'), isi: poktan.kartu?.noRegister ?? '' },
  ];
  return {
    id: 'ri-poktan',
    kode: kodeJenis(jenis),
    judul: teks(`Register kegiatan ${NAMA_JENIS[jenis]}`, `Register of ${NAMA_JENIS[jenis]}`),
    kepala: [...milik, ...susunKepala({ ...bahan.kepala, rt: poktan.rt === '' ? null : poktan.rt })],
    bagian: [
      tabelPertemuan(potret, pertemuan),
      tabelHadir(potret, pertemuan),
      ...(jenis === 'bkb' ? [tabelAnak(potret, pertemuan)] : []),
      tabelRekap(jenis, potret),
    ],
    catatan: CATATAN,
    tandaTangan: [
      { label: teks('Pembina', 'Supervisor'), nama: poktan.kartu?.pembinaNama ?? null },
      { label: teks('Ketua kelompok', 'Head of the group'), nama: ketua },
    ],
    arah: 'mendatar',
    kertas: 'f4',
    isBernama: true,
  };
}

export const riPoktan: LembarNama = {
  jenis: 'nama',
  id: 'ri-poktan',
  kode: 'R/I',
  judul: JUDUL,
  guna: teks('Pertemuan dan daftar hadir satu kelompok bulan ini', 'Meetings and attendance of one group this month'),
  pilih: 'poktan',
  susun,
};
