// The words of the door's answers.
import type { ArahHadir } from '@lini/core/acara/hadir.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import type { JawabanPintu } from '@lini/core/acara/pintu.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { t } from '@lini/ui/words/t.ts';
import { namaPencatat } from '../../../app/nama-pencatat.ts';
import { getSesi } from '../../../app/sesi.ts';
import { tulisJabatan } from '../orang-acara.ts';
import { saatIni, tulisJam } from '../saat-ini.ts';
import type { Nada } from './bunyi.ts';

export type TampilJawaban = {
  readonly nada: Nada | 'kosong';
  readonly judul: string;
  readonly nama: string | null;
  readonly rincian: string;
  /** What was just written, to be taken back. */
  readonly catatan: Catatan | null;
  /** On no list: she may be written down as a walk-in under this id. */
  readonly tulisSebagai: string | null;
};

const DASAR = { nama: null, catatan: null, tulisSebagai: null };

export const jawabanKosong = (): TampilJawaban => ({
  ...DASAR,
  nada: 'kosong',
  judul: t('Siap', 'Ready'),
  rincian: t('Pindai kartu peserta, atau cari namanya.', 'Scan a pass, or find the name.'),
});

export const jawabanBaru = (peserta: Peserta, arah: ArahHadir, catatan: Catatan): TampilJawaban => ({
  nada: 'baru',
  judul: arah === 'masuk' ? t('Masuk', 'In') : t('Keluar', 'Out'),
  nama: peserta.nama,
  rincian: `${tulisJabatan(peserta)} · ${tulisJam(saatIni())}`,
  catatan,
  tulisSebagai: null,
});

export const jawabanSudah = (peserta: Peserta, arah: ArahHadir, { saat, oleh }: Extract<JawabanPintu, { jenis: 'sudah' }>): TampilJawaban => {
  const jam = saat === null ? '' : ` ${tulisJam(saat)}`;
  const siapa = oleh === null ? '' : t(` oleh ${namaPencatat(getSesi().akun, oleh)}`, ` by ${namaPencatat(getSesi().akun, oleh)}`);
  return {
    ...DASAR,
    nada: 'sudah',
    judul: arah === 'masuk' ? t('Sudah masuk', 'In already') : t('Sudah keluar', 'Out already'),
    nama: peserta.nama,
    rincian: `${tulisJabatan(peserta)} ·${jam}${siapa}`,
  };
};

export const jawabanTakDiundang = (id: string, alasan: string | null): TampilJawaban => ({
  ...DASAR,
  nada: 'tidak',
  judul: alasan === null ? t('Tidak ada di daftar', 'Not on the list') : t('Undangan dicabut', 'Invitation taken back'),
  rincian:
    alasan ??
    t('Kartunya asli, tetapi tidak diundang ke acara ini, atau daftarnya belum sampai.', 'A true pass, but not invited here, or the list has not arrived.'),
  tulisSebagai: id,
});

export const jawabanBukanKartu = (): TampilJawaban => ({
  ...DASAR,
  nada: 'tidak',
  judul: t('Bukan kartu peserta', 'Not a pass'),
  rincian: t('Kode ini bukan dari Lini, atau rusak. Cari namanya.', 'This code is not ours, or damaged. Find the name.'),
});

export const jawabanBatal = (nama: string | null): TampilJawaban => ({
  ...DASAR,
  nada: 'kosong',
  judul: t('Dibatalkan', 'Taken back'),
  nama,
  rincian: t('Catatan terakhir sudah dibatalkan.', 'The last note was taken back.'),
});
