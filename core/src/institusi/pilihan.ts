// Value lists of the institution: kinds, classes, funding, media, the six roles, meetings, services (imp-cadres.md 3 and 5).
import { type Pilihan, teks } from '../teks.ts';

export const JENIS_INSTITUSI = [
  { nilai: 'ppkbd', label: teks('PPKBD', 'PPKBD') },
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD', 'Sub-PPKBD') },
  { nilai: 'kelompok-kb', label: teks('Kelompok KB', 'Kelompok KB') },
] as const satisfies Pilihan[];
export type JenisInstitusi = (typeof JENIS_INSTITUSI)[number]['nilai'];

export const KEPENGURUSAN = [
  { nilai: 'tunggal', label: teks('Tunggal (satu orang)', 'One person') },
  { nilai: 'kolektif', label: teks('Kolektif (beberapa orang berbagi tugas)', 'Several people who divide the work') },
] as const satisfies Pilihan[];
export type Kepengurusan = (typeof KEPENGURUSAN)[number]['nilai'];

/** As declared on the card by the cadres with their PKB; never computed here. */
export const KLASIFIKASI_KARTU = [
  { nilai: 'belum', label: teks('Belum diklasifikasi', 'Not classified yet') },
  { nilai: 'dasar', label: teks('Dasar', 'Dasar (basic)') },
  { nilai: 'berkembang', label: teks('Berkembang', 'Berkembang (growing)') },
  { nilai: 'mandiri', label: teks('Mandiri', 'Mandiri (self-reliant)') },
] as const satisfies Pilihan[];
export type KlasifikasiKartu = (typeof KLASIFIKASI_KARTU)[number]['nilai'];

export const MEDIA = [
  { nilai: 'materi-kie', label: teks('Materi KIE', 'KIE materials') },
  { nilai: 'buku-saku', label: teks('Buku saku', 'Pocket book') },
  { nilai: 'alat-peraga', label: teks('Alat peraga', 'Teaching aids') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type MediaInstitusi = (typeof MEDIA)[number]['nilai'];

/** The six roles (enam peran bakti institusi), in their order. */
export const PERAN_BAKTI = [
  { nilai: 'pengorganisasian', label: teks('Pengorganisasian', 'Organising') },
  { nilai: 'pertemuan', label: teks('Pertemuan', 'Meetings') },
  { nilai: 'kie', label: teks('KIE dan konseling', 'KIE and counselling') },
  { nilai: 'pencatatan', label: teks('Pencatatan, pendataan, dan pemetaan sasaran', 'Recording and mapping') },
  { nilai: 'pelayanan', label: teks('Pelayanan kegiatan', 'Services') },
  { nilai: 'kemandirian', label: teks('Kemandirian', 'Self-reliance') },
] as const satisfies Pilihan[];
export type PeranBakti = (typeof PERAN_BAKTI)[number]['nilai'];

export const JENIS_PERTEMUAN = [
  { nilai: 'pengurus', label: teks('Pertemuan pengurus', 'Meeting of the officers') },
  { nilai: 'anggota', label: teks('Pertemuan dengan anggota', 'Meeting with members') },
  { nilai: 'konsultasi-pkb', label: teks('Konsultasi dengan PKB', 'Consultation with the field officer') },
  { nilai: 'rakor-desa', label: teks('Rakor desa', 'Village coordination meeting') },
  { nilai: 'rakor-kecamatan', label: teks('Rakor kecamatan', 'Subdistrict coordination meeting') },
] as const satisfies Pilihan[];
export type JenisPertemuan = (typeof JENIS_PERTEMUAN)[number]['nilai'];

/**
 * Services without a named family. Resupply and referral are recorded at the family and counted with these
 * (imp-classification.md 3; the list is closed by us).
 */
export const LAYANAN = [
  { nilai: 'pup', label: teks('Pembinaan PUP (nikah cukup umur)', 'Coaching against early marriage') },
  { nilai: 'dampingi-layanan', label: teks('Mengantar ke tempat pelayanan', 'Accompanying to a service') },
  { nilai: 'dampingi-krs', label: teks('Mendampingi keluarga berisiko stunting', 'Accompanying a family at risk of stunting') },
  { nilai: 'bantu-poktan', label: teks('Membantu poktan', 'Helping a group') },
  { nilai: 'bantu-posyandu', label: teks('Membantu posyandu', 'Helping the posyandu') },
  { nilai: 'pengayoman', label: teks('Mengayomi peserta KB', 'Looking after KB users') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type JenisLayanan = (typeof LAYANAN)[number]['nilai'];

/** What was decided from the target map (role 4, rung d). */
export const INTERVENSI = [
  { nilai: 'kunjungan', label: teks('Kunjungan rumah', 'Home visits') },
  { nilai: 'kie', label: teks('Penyuluhan atau konseling', 'KIE or counselling') },
  { nilai: 'pelayanan-kb', label: teks('Mengajak ke pelayanan KB', 'Bringing to a KB service') },
  { nilai: 'rujukan', label: teks('Merujuk', 'Referring') },
  { nilai: 'poktan', label: teks('Mengajak ke poktan', 'Inviting to a group') },
  { nilai: 'bantuan', label: teks('Mengusulkan bantuan', 'Proposing assistance') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
export type Intervensi = (typeof INTERVENSI)[number]['nilai'];

/** The groups helped, where a service was help for a group. */
export const JENIS_POKTAN_DIBANTU = [
  { nilai: 'bkb', label: teks('BKB', 'BKB') },
  { nilai: 'bkr', label: teks('BKR', 'BKR') },
  { nilai: 'bkl', label: teks('BKL', 'BKL') },
  { nilai: 'uppka', label: teks('UPPKA', 'UPPKA') },
  { nilai: 'pik-r', label: teks('PIK-R', 'PIK-R') },
] as const satisfies Pilihan[];
