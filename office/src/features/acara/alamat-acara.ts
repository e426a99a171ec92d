// The addresses of gatherings: the year, one gathering by its id and part. Never a person.
import { type Teks, teks } from '@lini/core/teks.ts';

export const ACARA = '/kantor/acara';
export const ACARA_BARU = '/kantor/acara/baru';
export const ACARA_BUTUH = '/kantor/acara/butuh';

export const BAGIAN_ACARA = [
  { id: 'ringkas', nama: teks('Ringkasan', 'Summary') },
  { id: 'undangan', nama: teks('Undangan', 'Invitations') },
  { id: 'hadir', nama: teks('Kehadiran', 'Attendance') },
  { id: 'tes', nama: teks('Tes', 'Tests') },
  { id: 'hasil', nama: teks('Hasil belajar', 'Results') },
  { id: 'sertifikat', nama: teks('Sertifikat', 'Certificates') },
  { id: 'tempat', nama: teks('Kontingen dan tempat', 'Contingents and seats') },
  { id: 'kabar', nama: teks('Pengumuman', 'Announcements') },
  { id: 'galeri', nama: teks('Galeri', 'Gallery') },
  { id: 'petugas', nama: teks('Petugas pintu', 'Door keepers') },
] as const satisfies readonly { readonly id: string; readonly nama: Teks }[];
export type BagianAcara = (typeof BAGIAN_ACARA)[number]['id'];

/** Nonsense is the first part. */
export const bacaBagian = (bagian: string | undefined): BagianAcara => BAGIAN_ACARA.find(({ id }) => id === bagian)?.id ?? 'ringkas';

export const alamatAcara = (id: string, bagian: BagianAcara = 'ringkas'): string =>
  bagian === 'ringkas' ? `${ACARA}/${id}` : `${ACARA}/${id}?bagian=${bagian}`;

export const alamatUbah = (id: string): string => `${ACARA}/${id}/ubah`;

/** The competitions of a gathering have pages of their own. */
export const alamatLomba = (id: string): string => `${ACARA}/${id}/lomba`;
