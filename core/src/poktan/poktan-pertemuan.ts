// One meeting of a group (R/I), with its attendance by name and the errors of poktan.md 6.
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { isMateri, labelMateri } from './materi.ts';
import { type IsiPertemuan, isiPertemuan } from './pertemuan-isi.ts';
import type { JenisPoktan } from './pilihan.ts';
import type { Poktan } from './poktan.ts';
import { tolakPoktanNonaktif } from './tolak-poktan.ts';

/** Six lists of names at their longest. */
const BATAS_BITA_PERTEMUAN = 64 * 1024;

/** PUS <= families and KB users <= PUS are never broken in the real tables: errors, also where a part was not asked. */
function tolakTamu({ tamuKeluarga, tamuPus, tamuKb }: IsiPertemuan): Tolakan[] {
  if (tamuPus !== null && tamuPus > (tamuKeluarga ?? 0)) return [tolak('tamu-pus-lebih', 'tamuPus')];
  return tamuKb !== null && tamuKb > (tamuPus ?? 0) ? [tolak('tamu-kb-lebih', 'tamuKb')] : [];
}

function tolakAnak({ anak, kka, kms, sesuai, tidakSesuai }: IsiPertemuan): Tolakan[] {
  const hadir = new Set(anak);
  const isLuar = (daftar: readonly string[]): boolean => daftar.some((satu) => !hadir.has(satu));
  for (const [isian, daftar] of Object.entries({ kka, kms, sesuai, tidakSesuai })) if (isLuar(daftar)) return [tolak('anak-tidak-hadir', isian)];
  return [];
}

function tolakBukanJenis(isi: IsiPertemuan, jenis: JenisPoktan): Tolakan[] {
  if (isi.materi.some((satu) => !isMateri(jenis, satu))) return [tolak('materi-bukan-jenis', 'materi')];
  if (jenis === 'bkb') return [];
  if (isi.kelompokUmur.length > 0) return [tolak('kelompok-umur-hanya-bkb', 'kelompokUmur')];
  return isi.anak.length > 0 ? [tolak('anak-hanya-bkb', 'anak')] : [];
}

const tolakTakDikenal = (isi: IsiPertemuan, kini: Poktan): Tolakan[] =>
  isi.hadir.some((satu) => !kini.anggota.has(satu)) ? [tolak('menunggu-anggota-poktan', 'hadir')] : [];

const unik = (daftar: readonly string[]): string[] => [...new Set(daftar)];

export const poktanPertemuan = defineUntuk('poktan')({
  kind: 'poktan.pertemuan',
  version: 1,
  judul: teks('Pertemuan kelompok', 'Meeting of the group'),
  batasBita: BATAS_BITA_PERTEMUAN,
  isi: z.object(isiPertemuan),
  check: (isi, konteks) => {
    const nonaktif = tolakPoktanNonaktif(konteks);
    if (nonaktif.length > 0) return nonaktif;
    const { kini } = konteks;
    const jenis = kini.jenis === null ? [] : tolakBukanJenis(isi, kini.jenis);
    return [...jenis, ...tolakTamu(isi), ...tolakAnak(isi), ...tolakTakDikenal(isi, kini)];
  },
  apply: (poktan, isi, amplop) => {
    const hadir = unik(isi.hadir);
    const anak = { anak: unik(isi.anak), kka: unik(isi.kka), kms: unik(isi.kms), sesuai: unik(isi.sesuai), tidakSesuai: unik(isi.tidakSesuai) };
    return { ...poktan, pertemuan: [...poktan.pertemuan, { ...isi, ...anak, hadir, id: amplop.id, tanggal: amplop.terjadi }] };
  },
  ringkas: (isi, poktan) => {
    const materi = isi.materi.map((satu) => labelMateri(poktan.jenis, satu));
    const hadir = isi.hadir.length;
    return teks(`${materi.map((satu) => satu.id).join(', ')}; ${hadir} anggota hadir`, `${materi.map((satu) => satu.en).join(', ')}; ${hadir} members came`);
  },
});
