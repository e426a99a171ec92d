// An officer of a group ends her term.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { teks } from '../teks.ts';
import { tolakTanpaPoktan } from './tolak-poktan.ts';

export const poktanPengurusSelesai = defineUntuk('poktan')({
  kind: 'poktan.pengurus-selesai',
  version: 1,
  judul: teks('Pengurus selesai bertugas', 'Officer left'),
  isi: z.object({ pengurusId: zUuid, alasan: z.nullable(z.string().check(z.maxLength(300))) }),
  check: (isi, konteks) => {
    const tanpaPoktan = tolakTanpaPoktan(konteks);
    if (tanpaPoktan.length > 0) return tanpaPoktan;
    if (!konteks.kini.pengurus.has(isi.pengurusId)) return [tolak('menunggu-pengurus', 'pengurusId')];
    return konteks.pada.pengurus.has(isi.pengurusId) ? [] : [tolak('selesai-sebelum-mulai', 'terjadi')];
  },
  apply: (poktan, isi, amplop) => {
    const lama = poktan.pengurus.get(isi.pengurusId);
    return lama ? { ...poktan, pengurus: new Map(poktan.pengurus).set(isi.pengurusId, { ...lama, selesai: amplop.terjadi }) } : poktan;
  },
  ringkas: (isi, poktan) => {
    const nama = poktan.pengurus.get(isi.pengurusId)?.nama ?? '';
    return teks([nama, isi.alasan].filter(Boolean).join(': '), [nama, isi.alasan].filter(Boolean).join(': '));
  },
});
