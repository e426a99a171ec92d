// The half-yearly verval of a target family: is it there, did anything change, and the flag as it stood then.
import * as z from 'zod/mini';
import { zTanggal } from '../catatan/catatan.ts';
import { defineCatatan } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { segarkan } from '../keluarga/keluarga.ts';
import { tolakTanpaKeluarga } from '../keluarga/tolak-umum.ts';
import { parameterPada } from '../parameter/parameter.ts';
import { selisihHari } from '../tanggal.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { BARIS_KRS, type KurangKrs, LABEL_HASIL_KRS, LABEL_KURANG, LABEL_SEBAB, type SebabKrs } from './hasil-krs.ts';
import { HASIL_VERVAL } from './pilihan-krs.ts';
import { isPotretSama, potretVerval } from './potret-verval.ts';
import { akhirSemester, awalSemester, tulisSemester, tulisSemesterEn } from './semester.ts';

const kunci = <Kunci extends string>(label: Record<Kunci, unknown>) => Object.keys(label) as [Kunci, ...Kunci[]];

export const krsVerval = defineCatatan({
  kind: 'krs.verval',
  version: 1,
  judul: teks('Verval KRS', 'KRS verification'),
  isi: z.object({
    semester: z.string().check(z.regex(/^\d{4}-[12]$/)),
    hasil: z.enum(nilaiPilihan(HASIL_VERVAL)),
    /** Whether something of the family's data had changed since the last verval; null when it was not found. */
    berubah: z.nullable(z.boolean()),
    krs: z.object({
      hasil: z.enum(kunci(LABEL_HASIL_KRS)),
      baris: z.enum(BARIS_KRS),
      sebab: z.array(z.enum(kunci<SebabKrs>(LABEL_SEBAB))),
      kurang: z.array(z.enum(kunci<KurangKrs>(LABEL_KURANG))),
      /** The rule in force, see `ATURAN_KRS`. */
      aturan: z.string().check(z.maxLength(40)),
      /** The day the flag is of, see `hariPotretVerval`. */
      pada: zTanggal,
    }),
  }),
  check: (isi, { kini, padaHari }, amplop) => {
    const tanpaKeluarga = tolakTanpaKeluarga(kini);
    if (tanpaKeluarga.length > 0) return tanpaKeluarga;
    const lewat = selisihHari(akhirSemester(isi.semester), amplop.terjadi);
    if (amplop.terjadi < awalSemester(isi.semester) || lewat > parameterPada(amplop.terjadi)['krs.vervalLateDays'])
      return [tolak('semester-tidak-cocok', 'semester')];
    // One per family and half-year, also when two phones wrote one each: the second is sent back and can be a correction.
    if (kini.verval.some((satu) => satu.semester === isi.semester)) return [tolak('sudah-diverval', 'semester')];
    // The flag is what the phone worked out, never what somebody wrote.
    return isPotretSama(isi.krs, potretVerval(padaHari, isi.semester, amplop.terjadi)) ? [] : [tolak('krs-tidak-sama', 'krs')];
  },
  apply: (keluarga, isi, amplop) => {
    const { semester, hasil, krs } = isi;
    const berikut = { ...keluarga, verval: [...keluarga.verval, { id: amplop.id, tanggal: amplop.terjadi, semester, hasil, krs }] };
    // Found and looked through is an update of the family; not found is none.
    return hasil === 'tidak-ditemukan' ? berikut : segarkan(berikut, amplop.terjadi);
  },
  ringkas: (isi) => {
    const [hasil, krs] = [labelPilihan(HASIL_VERVAL, isi.hasil), LABEL_HASIL_KRS[isi.krs.hasil]];
    return teks(`${tulisSemester(isi.semester)}: ${hasil.id}; ${krs.id}`, `${tulisSemesterEn(isi.semester)}: ${hasil.en}; ${krs.en}`);
  },
});
