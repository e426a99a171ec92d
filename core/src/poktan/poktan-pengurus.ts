// One officer or cadre of a group; the same id written again changes her data.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { tolakNik } from '../keluarga/nik.ts';
import { labelPilihan, nilaiPilihan, teks } from '../teks.ts';
import { JABATAN_PENGURUS, JABATAN_PIKR, type JenisPoktan, KELOMPOK_UMUR, TUGAS_KADER_BKB } from './pilihan.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

const JABATAN = [...JABATAN_PENGURUS, ...JABATAN_PIKR];

const zPengurus = z.object({
  pengurusId: zUuid,
  nama: z.string().check(z.trim(), z.minLength(1), z.maxLength(100)),
  nik: z.nullable(z.string().check(z.maxLength(30))),
  kaderId: z.nullable(zUuid),
  jabatan: z.enum(nilaiPilihan(JABATAN)),
  kelompokUmur: z.nullable(z.enum(nilaiPilihan(KELOMPOK_UMUR))),
  tugas: z.nullable(z.enum(nilaiPilihan(TUGAS_KADER_BKB))),
  terlatih: z.nullable(z.boolean()),
});

function tolakBukanJenis({ jabatan, kelompokUmur, tugas }: z.output<typeof zPengurus>, jenis: JenisPoktan | null): Tolakan[] {
  if (jenis !== 'bkb' && kelompokUmur !== null) return [tolak('kelompok-umur-hanya-bkb', 'kelompokUmur')];
  if (jenis !== 'bkb' && tugas !== null) return [tolak('kelompok-umur-hanya-bkb', 'tugas')];
  return jenis !== 'pikr' && JABATAN_PIKR.some((satu) => satu.nilai === jabatan) ? [tolak('jabatan-hanya-pikr', 'jabatan')] : [];
}

export const poktanPengurus = defineUntuk('poktan')({
  kind: 'poktan.pengurus',
  version: 1,
  judul: teks('Pengurus kelompok', 'Officer of the group'),
  isi: zPengurus,
  check: (isi, konteks) => {
    const tanpaPoktan = tolakTanpaPoktan(konteks);
    if (tanpaPoktan.length > 0) return tanpaPoktan;
    return [...tolakBukanJenis(isi, konteks.kini.jenis), ...(isi.nik === null ? [] : tolakNik(isi.nik, 'nik'))];
  },
  apply: (poktan, { pengurusId, ...isi }, amplop) => {
    const mulai = poktan.pengurus.get(pengurusId)?.mulai ?? amplop.terjadi;
    return { ...poktan, pengurus: new Map(poktan.pengurus).set(pengurusId, { ...isi, id: pengurusId, mulai, selesai: null }) };
  },
  ringkas: (isi) => {
    const jabatan = labelPilihan(JABATAN, isi.jabatan);
    return teks(`${isi.nama}, ${jabatan.id}`, `${isi.nama}, ${jabatan.en}`);
  },
});
