// The form for weighing and measuring a child; a value hard to believe is asked again, with the limit it passed.
import type { Form, Jawaban, KonteksForm } from '../form/form.ts';
import { selisihHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { type CaraUkur, nilaiTumbuh } from '../tumbuh/nilai-tumbuh.ts';
import { CARA_UKUR_ULANG, listUkurUlang } from '../tumbuh/ukur-ulang.ts';
import { HARI_BERDIRI } from '../tumbuh/umur-who.ts';
import { BATAS_UKUR } from './anak-ukur.ts';
import { CARA_UKUR, MAKAN, TEMPAT_UKUR } from './riwayat-anak.ts';
import { adaAnak, isUmurTumbuh, tanyaAnak } from './tanya-anak.ts';

const TANYA_ANAK = tanyaAnak(isUmurTumbuh);

const anakDari = (anggotaId: unknown, { keluarga }: KonteksForm) => (typeof anggotaId === 'string' ? keluarga.anggota.get(anggotaId) : undefined);
const angka = (nilai: unknown): number | null => (typeof nilai === 'number' ? nilai : null);

/** What is beyond belief in the answers so far, a sentence for each value. */
function ukurUlang(jawaban: Jawaban, konteks: KonteksForm): Teks[] {
  const anak = anakDari(jawaban.anggotaId, konteks);
  if (!anak || anak.lahir === null) return [];
  const ukuran = { berat: angka(jawaban.berat), panjang: angka(jawaban.panjang), cara: (jawaban.cara ?? null) as CaraUkur | null };
  return listUkurUlang(nilaiTumbuh(anak.jenisKelamin, anak.lahir, konteks.terjadi ?? konteks.hariIni, ukuran), ukuran);
}

function bantuanUlang(jawaban: Jawaban, konteks: KonteksForm): Teks {
  const daftar = [...ukurUlang(jawaban, konteks), CARA_UKUR_ULANG.belum];
  return teks(daftar.map((satu) => satu.id).join('. '), daftar.map((satu) => satu.en).join('. '));
}

/** Lying under 24 months, standing after: a suggestion the cadre can change. */
function usulCara(konteks: KonteksForm): CaraUkur | undefined {
  const lahir = anakDari(TANYA_ANAK.usul?.(konteks), konteks)?.lahir;
  if (!lahir) return undefined;
  return selisihHari(lahir, konteks.hariIni) < HARI_BERDIRI ? 'berbaring' : 'berdiri';
}

const isBaduta = (jawaban: Jawaban, konteks: KonteksForm): boolean => {
  const lahir = anakDari(jawaban.anggotaId, konteks)?.lahir;
  return Boolean(lahir) && selisihHari(lahir as string, konteks.terjadi ?? konteks.hariIni) < HARI_BERDIRI;
};

export const anakUkurForm: Form = {
  kind: 'anak.ukur',
  judul: teks('Timbang dan ukur anak', 'Weigh and measure a child'),
  tanyaTanggal: teks('Tanggal ditimbang', 'Day of weighing'),
  pertanyaan: [
    TANYA_ANAK,
    {
      isian: 'berat',
      jenis: 'angka',
      desimal: 2,
      satuan: teks('kg', 'kg'),
      paling: BATAS_UKUR.berat,
      tanya: teks('Berat badan', 'Weight'),
      bantuan: teks('Dalam kilogram, misalnya 8,4', 'In kilograms, such as 8,4'),
      wajib: false,
    },
    {
      isian: 'panjang',
      jenis: 'angka',
      desimal: 1,
      satuan: teks('cm', 'cm'),
      paling: BATAS_UKUR.panjang,
      tanya: teks('Panjang atau tinggi badan', 'Length or height'),
      bantuan: teks('Dalam sentimeter, misalnya 71,5', 'In centimetres, such as 71,5'),
      wajib: false,
    },
    {
      isian: 'cara',
      jenis: 'pilih',
      pilihan: CARA_UKUR,
      tanya: teks('Diukur sambil apa?', 'Measured how?'),
      bantuan: teks('Lini menyesuaikan 0,7 cm bila caranya tidak sesuai umur', 'Lini adjusts by 0.7 cm when the way does not fit the age'),
      usul: usulCara,
      tampil: (jawaban) => typeof jawaban.panjang === 'number',
      wajib: true,
    },
    {
      isian: 'yakin',
      jenis: 'ya-tidak',
      tanya: teks('Angkanya tidak biasa. Sudah diukur ulang dan hasilnya tetap?', 'Unusual values. Measured again, and still the same?'),
      bantuan: bantuanUlang,
      tampil: (jawaban, konteks) => ukurUlang(jawaban, konteks).length > 0,
      wajib: true,
    },
    { isian: 'tempat', jenis: 'pilih', pilihan: TEMPAT_UKUR, tanya: teks('Di mana?', 'Where?'), wajib: true },
    {
      isian: 'makan',
      jenis: 'pilih',
      pilihan: MAKAN,
      tanya: teks('Sekarang minum dan makan apa?', 'What does the child drink and eat now?'),
      tampil: isBaduta,
      wajib: false,
    },
    { isian: 'kms', jenis: 'ya-tidak', tanya: teks('Ada KMS atau buku KIA?', 'Is there a growth card?'), wajib: false },
  ],
  tersedia: (konteks) => adaAnak(konteks, isUmurTumbuh),
};
