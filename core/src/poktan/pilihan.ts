// Value lists of the groups' registration card and meeting record (poktan.md 2, forms.md 3.7 to 3.11).
import { type Pilihan, teks } from '../teks.ts';

/** UPPKS is the older name of UPPKA: one kind of group, never two (Peraturan BKKBN 17/2020). */
export const JENIS_POKTAN = [
  { nilai: 'bkb', label: teks('BKB (Bina Keluarga Balita)', 'BKB (families with young children)') },
  { nilai: 'bkr', label: teks('BKR (Bina Keluarga Remaja)', 'BKR (families with adolescents)') },
  { nilai: 'bkl', label: teks('BKL (Bina Keluarga Lansia)', 'BKL (families with older people)') },
  { nilai: 'uppka', label: teks('UPPKA (d/h UPPKS)', 'UPPKA (once UPPKS)') },
  { nilai: 'pikr', label: teks('PIK-R (Pusat Informasi dan Konseling Remaja)', 'PIK-R (adolescents)') },
] as const satisfies Pilihan[];
export type JenisPoktan = (typeof JENIS_POKTAN)[number]['nilai'];

/** The short name, as it is printed in front of a group's own name. */
export const NAMA_JENIS: Readonly<Record<JenisPoktan, string>> = { bkb: 'BKB', bkr: 'BKR', bkl: 'BKL', uppka: 'UPPKA', pikr: 'PIK-R' };

/** The name of a group with its kind before it, once: many are called "BKB Melati" by their own cadres. */
export function namaDenganJenis(jenis: JenisPoktan, nama: string): string {
  const awal = nama.trim().split(/\s+/)[0]?.toLowerCase().replaceAll('-', '');
  return awal === NAMA_JENIS[jenis].toLowerCase().replaceAll('-', '') ? nama : `${NAMA_JENIS[jenis]} ${nama}`;
}

/** Who supervises a group, and who speaks at its meetings. */
export const PEMBINA = [
  { nilai: 'pplkb', label: teks('PPLKB (kecamatan)', 'PPLKB (kecamatan)') },
  { nilai: 'plkb', label: teks('PKB / PLKB', 'PKB / PLKB') },
  { nilai: 'ppkbd', label: teks('PPKBD', 'PPKBD') },
  { nilai: 'sub-ppkbd', label: teks('Sub-PPKBD', 'Sub-PPKBD') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

const LAINNYA = { nilai: 'lainnya', label: teks('Lainnya', 'Other') } as const;
const EKONOMI = { nilai: 'ekonomi-produktif', label: teks('Ekonomi produktif', 'Economic activity') } as const;

/** What a group works together with; no list was found for UPPKA and PIK-R. */
export const KETERPADUAN: Readonly<Record<JenisPoktan, readonly Pilihan[]>> = {
  bkb: [{ nilai: 'posyandu', label: teks('Posyandu', 'Posyandu') }, { nilai: 'paud', label: teks('PAUD', 'Early childhood education') }, LAINNYA],
  bkr: [EKONOMI, LAINNYA],
  bkl: [EKONOMI, { nilai: 'posyandu-lansia', label: teks('Posyandu lansia', 'Posyandu for older people') }, LAINNYA],
  uppka: [],
  pikr: [],
};

export const KELOMPOK_UMUR = [
  { nilai: '1', label: teks('0 sampai di bawah 1 tahun', 'Under 1 year') },
  { nilai: '2', label: teks('1 sampai di bawah 2 tahun', '1 to under 2 years') },
  { nilai: '3', label: teks('2 sampai di bawah 3 tahun', '2 to under 3 years') },
  { nilai: '4', label: teks('3 sampai di bawah 4 tahun', '3 to under 4 years') },
  { nilai: '5', label: teks('4 sampai di bawah 5 tahun', '4 to under 5 years') },
  { nilai: '6', label: teks('5 sampai di bawah 6 tahun', '5 to under 6 years') },
] as const satisfies Pilihan[];

/** `keduanya`: some came, some joined by phone; it counts as face to face and as virtual (poktan.md 6.3). */
export const CARA_BERTEMU = [
  { nilai: 'tatap-muka', label: teks('Tatap muka', 'Face to face') },
  { nilai: 'virtual', label: teks('Virtual (lewat ponsel)', 'Virtual') },
  { nilai: 'keduanya', label: teks('Keduanya sekaligus', 'Both at once') },
] as const satisfies Pilihan[];
export type CaraBertemu = (typeof CARA_BERTEMU)[number]['nilai'];

export const DISKUSI = [
  { nilai: 'diskusi', label: teks('Ada diskusi', 'With discussion') },
  { nilai: 'tanya-jawab', label: teks('Tidak, hanya tanya jawab', 'No, questions and answers only') },
] as const satisfies Pilihan[];

export const KEMANDIRIAN = [
  { nilai: 'mandiri', label: teks('Mandiri', 'Independent') },
  { nilai: 'butuh-bantuan', label: teks('Butuh bantuan', 'Needs help') },
] as const satisfies Pilihan[];
export type Kemandirian = (typeof KEMANDIRIAN)[number]['nilai'];

export const JABATAN_PENGURUS = [
  { nilai: 'ketua', label: teks('Ketua', 'Head') },
  { nilai: 'sekretaris', label: teks('Sekretaris', 'Secretary') },
  { nilai: 'bendahara', label: teks('Bendahara', 'Treasurer') },
  { nilai: 'kader', label: teks('Kader', 'Cadre') },
] as const satisfies Pilihan[];

/** PIK-R is run by the adolescents themselves (helpdesk BKKBN DIY). */
export const JABATAN_PIKR = [
  { nilai: 'kepala-seksi', label: teks('Kepala seksi', 'Head of section') },
  { nilai: 'pendidik-sebaya', label: teks('Pendidik sebaya', 'Peer educator') },
  { nilai: 'konselor-sebaya', label: teks('Konselor sebaya', 'Peer counsellor') },
] as const satisfies Pilihan[];
export type JabatanPengurus = (typeof JABATAN_PENGURUS)[number]['nilai'] | (typeof JABATAN_PIKR)[number]['nilai'];

/** Division of the BKB cadres' work. */
export const TUGAS_KADER_BKB = [
  { nilai: 'inti', label: teks('Kader inti (menyuluh)', 'Core (teaches)') },
  { nilai: 'piket', label: teks('Kader piket (mengasuh anak)', 'On duty (minds the children)') },
  { nilai: 'bantu', label: teks('Kader bantu (membantu keduanya)', 'Helper (helps both)') },
] as const satisfies Pilihan[];

export const BASIS_PIKR = [
  { nilai: 'smp', label: teks('SMP', 'Junior secondary school') },
  { nilai: 'sma', label: teks('SMA', 'Senior secondary school') },
  { nilai: 'perguruan-tinggi', label: teks('Perguruan tinggi', 'University') },
  { nilai: 'keagamaan', label: teks('Masyarakat: organisasi keagamaan', 'Community: religious organisation') },
  { nilai: 'lsm-kepemudaan', label: teks('Masyarakat: LSM atau kepemudaan', 'Community: NGO or youth organisation') },
  { nilai: 'masyarakat-lain', label: teks('Masyarakat: lainnya', 'Community: other') },
] as const satisfies Pilihan[];

export const PENGELOLA_PIKR = [{ nilai: 'skpd-kb', label: teks('SKPD-KB', 'SKPD-KB') }, ...PEMBINA] as const satisfies Pilihan[];

/**
 * Stage as the card says it. PIK-R: the older BKKBN guide; newer class names were not found. UPPKA: no list was found, so
 * these three are Lini's, with the signs of independence of the UPPKA module.
 */
export const TAHAP: Readonly<Partial<Record<JenisPoktan, readonly Pilihan[]>>> = {
  uppka: [
    { nilai: 'rintisan', label: teks('Baru mulai', 'Just begun') },
    { nilai: 'berjalan', label: teks('Usaha berjalan, masih dibantu', 'Running, still helped') },
    { nilai: 'mandiri', label: teks('Mandiri: usaha dari modal sendiri dan lancar', 'Independent: own capital, running well') },
  ],
  pikr: [
    { nilai: 'tumbuh', label: teks('Tumbuh', 'Tumbuh') },
    { nilai: 'tegak', label: teks('Tegak', 'Tegak') },
    { nilai: 'tegar', label: teks('Tegar', 'Tegar') },
  ],
};

export const ALASAN_NIHIL = [
  { nilai: 'cuaca', label: teks('Cuaca, banjir, atau jalan putus', 'Weather, flood or road cut') },
  { nilai: 'panen', label: teks('Musim tanam atau panen', 'Planting or harvest') },
  { nilai: 'pengurus-berhalangan', label: teks('Pengurus berhalangan', 'Officers could not come') },
  { nilai: 'hari-besar', label: teks('Puasa atau hari besar', 'Fasting month or holiday') },
  { nilai: 'dana', label: teks('Tidak ada dana', 'No funds') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];

export const ALASAN_KELUAR = [
  { nilai: 'pindah', label: teks('Pindah', 'Moved away') },
  { nilai: 'meninggal', label: teks('Meninggal', 'Died') },
  { nilai: 'lewat-umur', label: teks('Sudah lewat umur sasaran', 'No longer in the target age') },
  { nilai: 'berhenti', label: teks('Berhenti sendiri', 'Stopped coming') },
  { nilai: 'lainnya', label: teks('Lainnya', 'Other') },
] as const satisfies Pilihan[];
