// The questions about one member, shared by the forms that add and change one.

import type { Peringatan } from '../catatan/peringatan.ts';
import type { Jawaban, KonteksForm, Pertanyaan } from '../form/form.ts';
import { teks } from '../teks.ts';
import type { Anggota } from './keluarga.ts';
import { peringatanNik } from './nik.ts';
import { HUBUNGAN, JENIS_KELAMIN, type JenisKelamin, STATUS_KAWIN, type StatusKawin } from './pilihan.ts';
import { tanyaNik } from './tanya-nik.ts';

const ANGKA_NIK = 16;

/** What may be wrong with the answers about a member: a NIK that does not go with the birth date, the sex, or any known area. */
export function peringatanAnggota({ nik, lahir, jenisKelamin }: Jawaban, { hariIni }: KonteksForm): Peringatan[] {
  if (typeof nik !== 'string' || nik.length !== ANGKA_NIK) return [];
  const dinyatakan = {
    lahir: typeof lahir === 'string' ? lahir : null,
    jenisKelamin: jenisKelamin === 'L' || jenisKelamin === 'P' ? jenisKelamin : null,
    hariIni,
  } as const;
  return peringatanNik(nik, dinyatakan, 'nik');
}

/** The wife of a head who has died, while nobody is the head: most often she is now, as a widow. */
function isJanda({ keluarga }: KonteksForm, lama: Anggota | undefined): boolean {
  const kepala = [...keluarga.anggota.values()].filter((satu) => satu.hubungan === 'kepala');
  return lama?.hubungan === 'istri' && kepala.length > 0 && kepala.every((satu) => satu.meninggal !== null);
}

/** What the relation makes likely of a person who is new to the book; a suggestion, since a wife may be a widow and a child married. */
const USUL_HUBUNGAN: Readonly<Record<string, { readonly jenisKelamin?: JenisKelamin; readonly statusKawin: StatusKawin }>> = {
  istri: { jenisKelamin: 'P', statusKawin: 'kawin' },
  anak: { statusKawin: 'belum-kawin' },
};
const usulHubungan = ({ hubungan }: Jawaban) => (typeof hubungan === 'string' ? USUL_HUBUNGAN[hubungan] : undefined);
const KABAR_USUL = teks('Diusulkan menurut hubungannya. Ubah bila tidak begitu.', 'Suggested from the relation. Change it when it is not so.');

/** The questions; `lama` gives the member whose present data are suggested (none for a new member). */
export const pertanyaanAnggota = (lama: (konteks: KonteksForm) => Anggota | undefined): Pertanyaan[] => [
  { isian: 'nama', jenis: 'teks', bentuk: 'nama', tanya: teks('Namanya', 'Name'), usul: (konteks) => lama(konteks)?.nama, wajib: true },
  {
    isian: 'hubungan',
    jenis: 'pilih',
    pilihan: HUBUNGAN,
    tanya: teks('Hubungan dengan kepala keluarga', 'Relation to the head'),
    usul: (konteks) => (isJanda(konteks, lama(konteks)) ? 'kepala' : lama(konteks)?.hubungan),
    wajib: true,
  },
  {
    isian: 'jenisKelamin',
    jenis: 'pilih',
    pilihan: JENIS_KELAMIN,
    tanya: teks('Jenis kelamin', 'Sex'),
    usul: (konteks) => lama(konteks)?.jenisKelamin,
    usulDari: (jawaban, konteks) => (lama(konteks) ? undefined : usulHubungan(jawaban)?.jenisKelamin),
    kabar: (jawaban, konteks) => (!lama(konteks) && jawaban.jenisKelamin && jawaban.jenisKelamin === usulHubungan(jawaban)?.jenisKelamin ? KABAR_USUL : null),
    wajib: true,
  },
  {
    isian: 'lahir',
    jenis: 'tanggal',
    tanya: teks('Tanggal lahir', 'Birth date'),
    bantuan: teks('Kosongkan bila belum tahu, tanyakan nanti', 'Leave empty if not known'),
    usul: (konteks) => lama(konteks)?.lahir,
    wajib: false,
  },
  {
    isian: 'statusKawin',
    jenis: 'pilih',
    pilihan: STATUS_KAWIN,
    tanya: teks('Status perkawinan', 'Marital status'),
    usul: (konteks) => (isJanda(konteks, lama(konteks)) ? 'cerai-mati' : lama(konteks)?.statusKawin),
    usulDari: (jawaban, konteks) => (lama(konteks) ? undefined : usulHubungan(jawaban)?.statusKawin),
    kabar: (jawaban, konteks) => (!lama(konteks) && jawaban.statusKawin && jawaban.statusKawin === usulHubungan(jawaban)?.statusKawin ? KABAR_USUL : null),
    wajib: true,
  },
  ...tanyaNik(lama),
  {
    isian: 'ibuId',
    jenis: 'anggota',
    tanya: teks('Ibu kandungnya', 'Mother'),
    bantuan: teks('Kosongkan bila ibunya tidak di keluarga ini', 'Leave empty if she is not in this family'),
    saring: (anggota, konteks) => anggota.jenisKelamin === 'P' && anggota.id !== konteks.anggotaId,
    tampil: (jawaban) => jawaban.hubungan === 'anak' || jawaban.hubungan === 'lainnya',
    usul: (konteks) => lama(konteks)?.ibuId,
    wajib: false,
  },
];
