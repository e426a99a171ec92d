// The forms of a family in groups a cadre looks for; a form finds its group by the first word of its kind.
import type { Form } from '@lini/core/form/form.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type KelompokForm = { readonly id: string; readonly judul: Teks; readonly form: readonly Form[] };

/** Seldom needed, and grave: they stand by themselves at the end. */
const JARANG: ReadonlySet<string> = new Set(['anggota.meninggal', 'anggota.pindah', 'keluarga.pindah', 'keluarga.pindah-rt', 'pasangan.cerai']);

const KELOMPOK: readonly (Omit<KelompokForm, 'form'> & { readonly awalan: readonly string[] })[] = [
  { id: 'kb', judul: teks('KB dan kehamilan', 'Contraception and pregnancy'), awalan: ['kb', 'pus', 'hamil'] },
  { id: 'anak', judul: teks('Anak', 'Children'), awalan: ['anak'] },
  { id: 'damping', judul: teks('KRS, rujukan, konseling', 'Risk, referral, counselling'), awalan: ['krs', 'rujukan', 'konseling', 'kunjungan'] },
  { id: 'nikah', judul: teks('Calon pengantin dan menikah', 'Wedding'), awalan: ['catin', 'pasangan'] },
  { id: 'keluarga', judul: teks('Anggota, rumah, dan kartu keluarga', 'Members, dwelling and card'), awalan: ['anggota', 'keluarga'] },
];

const JUDUL_JARANG = teks('Pindah, bercerai, atau meninggal', 'Moved, divorced or died');
const JUDUL_LAIN = teks('Lainnya', 'Other');

const awalan = ({ kind }: Form): string => kind.slice(0, kind.indexOf('.'));

/** The groups that hold something, in the order of use; what fits no group stands under *Lainnya*. */
export function kelompokkanForm(semua: readonly Form[]): KelompokForm[] {
  const dikenal = new Set(KELOMPOK.flatMap((satu) => satu.awalan));
  const biasa = semua.filter((satu) => !JARANG.has(satu.kind));
  return [
    ...KELOMPOK.map(({ id, judul, awalan: milik }) => ({ id, judul, form: biasa.filter((satu) => milik.includes(awalan(satu))) })),
    { id: 'lain', judul: JUDUL_LAIN, form: biasa.filter((satu) => !dikenal.has(awalan(satu))) },
    { id: 'jarang', judul: JUDUL_JARANG, form: semua.filter((satu) => JARANG.has(satu.kind)) },
  ].filter((satu) => satu.form.length > 0);
}
