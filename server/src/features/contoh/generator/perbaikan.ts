// A few mistakes and their mending, so that corrections and withdrawals are seen in the demo.
import { batal } from '@lini/core/catatan/batal.ts';
import type { DefinisiCatatan } from '@lini/core/catatan/define.ts';
import { koreksi } from '@lini/core/catatan/koreksi.ts';
import type { DesaContoh, KeluargaContoh } from './bentuk.ts';
import { tulis } from './penulis.ts';
import { type Hari, tulisHari } from './waktu.ts';

/** Writes wrong answers now, and the right ones as a correction within three weeks. */
export function tulisDenganKoreksi<Isi extends Record<string, unknown>>(
  desa: DesaContoh,
  keluarga: KeluargaContoh,
  hari: Hari,
  definisi: DefinisiCatatan<Isi>,
  salah: Isi,
  benar: Isi,
): void {
  const sasaran = tulis(desa, keluarga, hari, definisi, salah);
  keluarga.tertunda.push({
    hari: hari + desa.acak.bulat(1, 21),
    jalan: (nanti) => void tulis(desa, keluarga, nanti, koreksi, { sasaran, v: definisi.version, terjadi: tulisHari(hari), isi: benar }),
  });
}

/** Writes a fact twice by mistake and withdraws the second within a week. */
export function tulisDuaKali<Isi>(desa: DesaContoh, keluarga: KeluargaContoh, hari: Hari, definisi: DefinisiCatatan<Isi>, isi: Isi): void {
  tulis(desa, keluarga, hari, definisi, isi);
  const sasaran = tulis(desa, keluarga, hari, definisi, isi);
  keluarga.tertunda.push({
    hari: hari + desa.acak.bulat(1, 7),
    jalan: (nanti) => void tulis(desa, keluarga, nanti, batal, { sasaran, alasan: 'Tercatat dua kali' }),
  });
}

/** A name with one letter left out, as a hurried hand types it. */
export const salahKetik = (nama: string): string => `${nama.slice(0, 2)}${nama.slice(3)}`;
