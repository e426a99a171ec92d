// Value lists of KIE and counselling: ways of contact, media, speakers, forms of a session, outcomes (kie-and-training.md 1).
import { type Pilihan, teks } from '../teks.ts';

/** How the family was reached; only the first is a home visit. */
export const CARA_KUNJUNGAN = [
  { nilai: 'rumah', label: teks('Datang ke rumah', 'At their home') },
  { nilai: 'di-luar', label: teks('Bertemu di tempat lain', 'Met elsewhere') },
  { nilai: 'telepon', label: teks('Telepon atau pesan', 'By phone or message') },
] as const satisfies Pilihan[];

export const MEDIA_KIE = [
  { nilai: 'materi-kie', label: teks('Materi KIE (juga yang di Lini)', 'KIE material (also in Lini)') },
  { nilai: 'lembar-balik', label: teks('Lembar balik', 'Flip chart') },
  { nilai: 'leaflet', label: teks('Leaflet', 'Leaflet') },
  { nilai: 'poster', label: teks('Poster', 'Poster') },
  { nilai: 'banner', label: teks('Banner', 'Banner') },
  { nilai: 'buku-saku', label: teks('Buku saku', 'Pocket book') },
  { nilai: 'alat-peraga', label: teks('Alat peraga', 'Teaching aid') },
  { nilai: 'kie-kit', label: teks('KIE Kit', 'KIE kit') },
  { nilai: 'plkb-kit', label: teks('PLKB Kit', 'PLKB kit') },
  { nilai: 'bkb-kit', label: teks('BKB Kit', 'BKB kit') },
  { nilai: 'genre-kit', label: teks('GenRe Kit', 'GenRe kit') },
  { nilai: 'bkl-kit', label: teks('BKL Kit', 'BKL kit') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

/** The kind of session or event. */
export const BENTUK_KIE = [
  { nilai: 'kelompok', label: teks('KIE kelompok', 'Group session') },
  { nilai: 'acara', label: teks('Acara desa', 'Village event') },
  { nilai: 'posyandu', label: teks('Posyandu', 'Posyandu') },
  { nilai: 'arisan', label: teks('Arisan atau yasinan', 'Savings or prayer gathering') },
  { nilai: 'musyawarah', label: teks('Musyawarah', 'Village deliberation') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

/** Who spoke, as the forms name them. */
export const PENYAJI_KIE = [
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD', 'Sub-PPKBD') },
  { nilai: 'ppkbd', label: teks('PPKBD', 'PPKBD') },
  { nilai: 'pkb', label: teks('PKB/PLKB', 'PKB/PLKB') },
  { nilai: 'pplkb', label: teks('PPLKB', 'PPLKB') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export const CARA_TEMU = [
  { nilai: 'tatap-muka', label: teks('Tatap muka', 'Face to face') },
  { nilai: 'virtual', label: teks('Lewat telepon atau internet', 'By phone or internet') },
] as const satisfies Pilihan[];

export const HASIL_KONSELING = [
  { nilai: 'memutuskan', label: teks('Sudah memutuskan', 'Decided') },
  { nilai: 'pikir-dulu', label: teks('Masih dipikirkan', 'Still thinking') },
  { nilai: 'bertemu-lagi', label: teks('Akan bertemu lagi', 'Will meet again') },
  { nilai: 'dirujuk', label: teks('Dirujuk ke bidan atau puskesmas', 'Referred to midwife or health centre') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
