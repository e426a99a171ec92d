// Verval KRS of a half-year in figures: target families, risk and its causes, what was verified, who was assisted (stunting-risk.md 5, 7 and 8).
import { JENIS_DAMPING } from '../../krs/pilihan-krs.ts';
import { semesterDari, tulisSemester } from '../../krs/semester.ts';
import { akhirBulan } from '../../tanggal.ts';
import { type Teks, teks } from '../../teks.ts';
import type { BahanAngka, LembarAngka } from '../bahan-lembar.ts';
import type { BagianLembar, Lembar } from '../lembar.ts';
import { catatanCakupan, idKolom, type KolomAngka, tabelDaerah, tabelTegak } from './daerah.ts';
import { catatanDasar, susunKepala, susunTandaTangan } from './kata.ts';

const satu = (id: string, judul: string, en: string, lain: Partial<KolomAngka> = {}): KolomAngka => ({ judul: teks(judul, en), id, ...lain });
const SASARAN = teks('Sasaran yang punya', 'Target families with a');
const HASIL = teks('Hasil penilaian sasaran', 'Result for target families');
const SEBAB = teks('Sebab (bisa lebih dari satu)', 'Causes (may overlap)');
const EMPAT = teks('PUS 4 terlalu, semua PUS (bisa lebih dari satu)', 'PUS 4T, of all PUS (may overlap)');
const PRIORITAS = teks('KRS menurut peringkat kesejahteraan', 'At risk by welfare rank');

const KEADAAN: readonly KolomAngka[] = [
  satu('A1', 'Keluarga', 'Families'),
  satu('C1', 'Keluarga sasaran', 'Target families', { ambil: 'dasar' }),
  satu('C1.baduta', 'Baduta', 'Child under 2', { kelompok: SASARAN }),
  satu('C1.balita', 'Balita', 'Child of 2 to 4', { kelompok: SASARAN }),
  satu('C1.pus', 'PUS', 'PUS', { kelompok: SASARAN }),
  satu('C1.hamil', 'PUS hamil', 'Pregnant', { kelompok: SASARAN }),
  satu('C1', 'KRS', 'At risk', { kelompok: HASIL }),
  satu('C1.tidak', 'Tidak berisiko', 'Not at risk', { kelompok: HASIL }),
  satu('C1.belum', 'Belum lengkap', 'Not complete', { kelompok: HASIL }),
  satu('C1', '% KRS', '% at risk', { ambil: 'persen' }),
];
const PENYEBAB: readonly KolomAngka[] = [
  satu('C3', 'Air tidak layak', 'Unsafe water', { kelompok: SEBAB }),
  satu('C4', 'Jamban tidak layak', 'Unsafe latrine', { kelompok: SEBAB }),
  satu('C6.muda', 'Terlalu muda', 'Too young', { kelompok: EMPAT }),
  satu('C6.tua', 'Terlalu tua', 'Too old', { kelompok: EMPAT }),
  satu('C6.dekat', 'Terlalu dekat', 'Too close', { kelompok: EMPAT }),
  satu('C6.banyak', 'Terlalu banyak', 'Too many', { kelompok: EMPAT }),
  satu('C5', 'PUS 4T (tiap PUS sekali)', 'PUS 4T (each once)'),
  satu('C5.bukan-modern', 'PUS bukan peserta KB modern', 'PUS without a modern method'),
];
const PERINGKAT: readonly KolomAngka[] = ['1', '2', '3', '4', 'lebih', 'belum'].map((rank) => ({
  judul: { lebih: teks('Di atas 4', 'Above 4'), belum: teks('Belum diketahui', 'Not known') }[rank] ?? teks(`Prioritas ${rank}`, `Priority ${rank}`),
  id: `C7.${rank}`,
  kelompok: PRIORITAS,
}));
const VERVAL: readonly KolomAngka[] = [
  satu('C11.ada', 'Keluarga ada', 'Found'),
  satu('C11.tidak-ditemukan', 'Tidak ditemukan', 'Not found'),
  satu('C11.baru', 'Keluarga baru', 'New'),
  satu('C11', 'Sasaran sudah diverval', 'Target families verified'),
  satu('C11', '% sasaran diverval', '% verified', { ambil: 'persen' }),
];
const DIDAMPINGI = teks('Jenis pendampingan (bisa lebih dari satu)', 'Kinds (may overlap)');
const DAMPING: readonly KolomAngka[] = [
  satu('C9', 'KRS didampingi', 'At risk, assisted'),
  satu('C9', '% KRS didampingi', '% assisted', { ambil: 'persen' }),
  ...JENIS_DAMPING.filter(({ nilai }) => nilai !== 'tidak-ada').map(({ nilai, label }) => ({ judul: label, id: `C10.${nilai}`, kelompok: DIDAMPINGI })),
];

const BLOK: readonly (readonly [Teks, readonly KolomAngka[]])[] = [
  [teks('Sasaran dan risiko', 'Target and risk'), KEADAAN],
  [teks('Penyebab', 'Causes'), PENYEBAB],
  [teks('Prioritas', 'Priority'), PERINGKAT],
  [teks('Verval semester ini', 'Verification of the half-year'), VERVAL],
  [teks('Pendampingan semester ini', 'Assistance of the half-year'), DAMPING],
];

const JUDUL = teks('Verval keluarga berisiko stunting', 'Verification of families at risk of stunting');

/** The rank reaches no cadre's phone (identity-and-privacy.md 4): its dashes are no gap in her work. */
const catatanPeringkat = ({ angka }: BahanAngka): Teks[] =>
  angka.C1 && !PERINGKAT.some(({ id }) => angka[id])
    ? [teks('Peringkat kesejahteraan hanya dipegang PKB dan kabupaten: di sini ditulis –.', 'Only the PKB and the district hold the welfare rank: – here.')]
    : [];

function susun(bahan: BahanAngka): Lembar {
  const { kepala, angka } = bahan;
  const semester = tulisSemester(semesterDari(akhirBulan(kepala.bulan)));
  const isDesa = kepala.tingkat === 'desa';
  const bagian = BLOK.map(([judul, kolomList]): BagianLembar => (isDesa ? tabelTegak(judul, kolomList, angka) : tabelDaerah(judul, kolomList, bahan)));
  return {
    id: 'verval-krs',
    kode: 'Verval KRS',
    judul: JUDUL,
    kepala: susunKepala(kepala, `${semester}, keadaan akhir ${kepala.bulan.slice(5, 7)}-${kepala.bulan.slice(0, 4)}`),
    bagian,
    catatan: [
      ...catatanDasar(kepala),
      teks(
        'KRS adalah daftar untuk pendampingan, bukan diagnosis. KRS, tidak berisiko, dan belum lengkap menjumlah ke keluarga sasaran; sebab dan kelas sasaran tidak boleh dijumlahkan.',
        'A list for assistance, not a diagnosis. At risk, not at risk and not complete add up to the target families; causes and classes must not be added.',
      ),
      teks(
        'Cara menggabung faktor disimpulkan dari tabel verval KRS SIGA Semester 2 2024 (perkiraan).',
        'How the factors combine was inferred from a table of SIGA (estimate).',
      ),
      ...catatanPeringkat(bahan),
      ...catatanCakupan(bahan),
    ],
    tandaTangan: susunTandaTangan(kepala, teks('Pengolah data', 'Data processor'), teks('Verifikator kecamatan', 'Verifier of the kecamatan')),
    arah: isDesa ? 'tegak' : 'mendatar',
    kertas: 'f4',
    isBernama: false,
  };
}

export const vervalKrs: LembarAngka = {
  jenis: 'angka',
  id: 'verval-krs',
  kode: 'Verval KRS',
  judul: JUDUL,
  guna: teks('Sasaran, KRS, sebab, verval, dan pendampingan satu semester', 'Target, risk, causes, verification and assistance of a half-year'),
  tingkat: ['desa', 'kecamatan', 'kabupaten'],
  indikator: idKolom(BLOK.flatMap(([, kolomList]) => kolomList)),
  alir: [],
  susun,
};
