// What two families, or two records of one person, are compared by: each line with both values in words.
import { type Anggota, isHadir, type Keluarga } from '@lini/core/keluarga/keluarga.ts';
import type { CiriOrang } from '@lini/core/keluarga/kembar.ts';
import { sembunyikanKecualiBeda } from '@lini/core/keluarga/nik.ts';
import { AIR, HUBUNGAN, JAMBAN, JENIS_KELAMIN, STATUS_KAWIN } from '@lini/core/keluarga/pilihan.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { Entri } from '../entri.ts';

export type Baris = { readonly label: string; readonly kiri: string; readonly kanan: string; readonly isBeda: boolean };

/** The family to keep unless the cadre says otherwise: the one that lives here, then the one with more records, then the older. */
export function pilihTetap(satu: Entri, lain: Entri): Entri {
  if ((satu.keluarga.pindah === null) !== (lain.keluarga.pindah === null)) return satu.keluarga.pindah === null ? satu : lain;
  if (satu.tampil.length !== lain.tampil.length) return satu.tampil.length > lain.tampil.length ? satu : lain;
  // Ids sort by the time they were made.
  const usia = ({ id, keluarga }: Entri): string => `${keluarga.terdaftar ?? '9'} ${id}`;
  return usia(satu) <= usia(lain) ? satu : lain;
}

const tanggal = (nilai: string | null): string => (nilai === null ? '–' : formatTanggal(nilai));
/** Compared as it is, shown without its middle but for the digits that differ. */
const nikBerdua = (a: string | null, b: string | null): [string, string] => [
  a === null ? '–' : sembunyikanKecualiBeda(a, b === null ? [] : [b]),
  b === null ? '–' : sembunyikanKecualiBeda(b, a === null ? [] : [a]),
];

const baris = (label: string, [kiri, kanan]: readonly [string, string], isBeda = kiri !== kanan): Baris => ({ label, kiri, kanan, isBeda });
const berdua = <Subjek>(a: Subjek, b: Subjek, tulis: (satu: Subjek) => string): [string, string] => [tulis(a), tulis(b)];

/** The lines about two families. */
export function barisKeluarga(a: Keluarga, b: Keluarga): Baris[] {
  return [
    baris(
      'RT',
      berdua(a, b, (satu) => satu.rt),
    ),
    baris(
      t('Rumah', 'House'),
      berdua(a, b, (satu) => satu.alamat || '–'),
    ),
    baris(t('Nomor KK', 'Card number'), nikBerdua(a.noKk, b.noKk), a.noKk !== b.noKk),
    baris(
      t('Didaftar', 'Registered'),
      berdua(a, b, (satu) => tanggal(satu.terdaftar)),
    ),
    baris(
      t('Pindah', 'Moved out'),
      berdua(a, b, (satu) => tanggal(satu.pindah)),
    ),
    baris(
      t('Anggota', 'Members'),
      berdua(a, b, (satu) => String([...satu.anggota.values()].filter(isHadir).length)),
    ),
    baris(
      t('Air minum', 'Water'),
      berdua(a, b, ({ rumah }) => (rumah?.air ? tt(labelPilihan(AIR, rumah.air)) : '–')),
    ),
    baris(
      t('Jamban', 'Latrine'),
      berdua(a, b, ({ rumah }) => (rumah?.jamban ? tt(labelPilihan(JAMBAN, rumah.jamban)) : '–')),
    ),
  ];
}

const jenisKelamin = ({ jenisKelamin }: CiriOrang): string => (jenisKelamin === null ? '–' : tt(labelPilihan(JENIS_KELAMIN, jenisKelamin)));

/** The lines about a person who is being typed and one who is recorded; what has not been typed yet differs in nothing. */
export function barisOrang(ketikan: CiriOrang, tercatat: CiriOrang): Baris[] {
  const semua = [
    baris(
      t('Nama', 'Name'),
      berdua(ketikan, tercatat, (satu) => satu.nama || '–'),
    ),
    baris('NIK', nikBerdua(ketikan.nik, tercatat.nik), ketikan.nik !== tercatat.nik),
    baris(
      t('Lahir', 'Born'),
      berdua(ketikan, tercatat, (satu) => tanggal(satu.lahir)),
    ),
    baris(t('Kelamin', 'Sex'), berdua(ketikan, tercatat, jenisKelamin)),
    baris(
      t('Ibu', 'Mother'),
      berdua(ketikan, tercatat, (satu) => satu.namaIbu ?? '–'),
    ),
    baris(t('Nomor KK', 'Card number'), nikBerdua(ketikan.noKk, tercatat.noKk), ketikan.noKk !== tercatat.noKk),
  ];
  return semua.map((satu) => ({ ...satu, isBeda: satu.isBeda && satu.kiri !== '–' && satu.kanan !== '–' }));
}

/** The lines about two records of one person. */
export function barisAnggota(a: Anggota, b: Anggota): Baris[] {
  return [
    baris('NIK', nikBerdua(a.nik, b.nik), a.nik !== b.nik),
    baris(
      t('Lahir', 'Born'),
      berdua(a, b, (satu) => tanggal(satu.lahir)),
    ),
    baris(
      t('Kelamin', 'Sex'),
      berdua(a, b, (satu) => tt(labelPilihan(JENIS_KELAMIN, satu.jenisKelamin))),
    ),
    baris(
      t('Hubungan', 'Relation'),
      berdua(a, b, (satu) => tt(labelPilihan(HUBUNGAN, satu.hubungan))),
    ),
    baris(
      t('Kawin', 'Married'),
      berdua(a, b, (satu) => tt(labelPilihan(STATUS_KAWIN, satu.statusKawin))),
    ),
  ];
}
