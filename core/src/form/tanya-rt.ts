// The question "which RT": all numbers up to the highest known and one more, the account's own, and any other typed.
import { teks } from '../teks.ts';
import type { KonteksForm, OpsiDesa, PertanyaanPilihDari } from './form.ts';

const ANGKA_RT = 3;
/** One number typed wrongly must not make a list of hundreds. */
const RT_TERBANYAK = 40;

/** Three digits out of what was typed ("7" is RT 007); null: no number of an RT. */
export function bacaRt(ketikan: string): string | null {
  const angka = ketikan.trim();
  return /^\d{1,3}$/.test(angka) && Number(angka) > 0 ? angka.padStart(ANGKA_RT, '0') : null;
}

/** The RT offered: 001 to the highest known and one more for a new one, and every known one above a gap too large to list. */
export function susunRt(dikenal: Iterable<string>): string[] {
  const rt = new Set([...dikenal].filter((satu) => bacaRt(satu) === satu));
  const tertinggi = Math.max(0, ...[...rt].map(Number).filter((satu) => satu < RT_TERBANYAK));
  for (let nomor = 1; nomor <= tertinggi + 1; nomor++) rt.add(String(nomor).padStart(ANGKA_RT, '0'));
  return [...rt].sort();
}

const listRt = ({ desa, keluarga, rtAkun = [] }: KonteksForm): OpsiDesa[] =>
  susunRt([...[...desa.keluarga()].map((satu) => satu.rt), keluarga.rt, ...rtAkun]).map((nilai) => ({ nilai, label: `RT ${nilai}` }));

/** How an RT outside the list is typed. */
const KETIK_RT = { label: teks('RT lain', 'Another RT'), bantuan: teks('Ketik nomornya, misalnya 012', 'Type its number, such as 012'), baca: bacaRt };

export const tanyaRt: PertanyaanPilihDari = {
  isian: 'rt',
  jenis: 'pilih-dari',
  tanya: teks('RT berapa?', 'Which RT?'),
  opsi: listRt,
  ketik: KETIK_RT,
  kosong: teks('Belum ada RT di desa ini.', 'No RT is known in this village.'),
  wajib: true,
};
