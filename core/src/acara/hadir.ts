// Who came in and out at the door, as one phone saw it; and two entries that turned out to be one person.
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { samakan } from '../pelatihan/kehadiran.ts';
import { nilaiPilihan, type Pilihan, teks } from '../teks.ts';
import { ingatNama, tambahLangsung } from './nama-lama.ts';
import { zPeserta } from './peserta.ts';
import { KIND_HARI_ACARA, tolakDiLuarHari } from './tolak-acara.ts';

export const ARAH_HADIR = [
  { nilai: 'masuk', label: teks('Masuk', 'In') },
  { nilai: 'keluar', label: teks('Keluar', 'Out') },
] as const satisfies Pilihan[];
export type ArahHadir = (typeof ARAH_HADIR)[number]['nilai'];

/** How the door found the person. */
export const CARA_HADIR = [
  { nilai: 'pindai', label: teks('Kartu dipindai', 'Pass scanned') },
  { nilai: 'cari', label: teks('Nama dicari', 'Name searched') },
  { nilai: 'langsung', label: teks('Datang langsung', 'Walked in') },
] as const satisfies Pilihan[];

const zHadir = z
  .object({
    pesertaId: zUuid,
    sesi: z.string().check(z.regex(/^[a-z0-9-]{1,24}$/)),
    arah: z.enum(nilaiPilihan(ARAH_HADIR)),
    /** By the clock of the door, local time. */
    saat: z.string().check(z.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d$/)),
    cara: z.enum(nilaiPilihan(CARA_HADIR)),
    /** Who it is when nobody invited her; null: she is on the list, or was written down before. */
    orang: z.nullable(zPeserta),
  })
  // A walk-in without a name would be attendance of nobody.
  .check(z.refine(({ cara, orang, pesertaId }) => (cara === 'langsung' ? orang?.id === pesertaId : orang === null), { path: ['orang'] }));
export type IsiHadir = z.infer<typeof zHadir>;

export const acaraHadir = defineUntuk('acara')({
  kind: 'acara.hadir',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  dibaca: 'panitia',
  judul: teks('Hadir di acara', 'Present at the gathering'),
  isi: zHadir,
  isianTetap: ['pesertaId'],
  isSekaliDiperiksa: true,
  hanyaMelihat: KIND_HARI_ACARA,
  check: ({ saat }, { kini }, { terjadi, dicatat }) => {
    const hari = saat.slice(0, 10);
    return tolakDiLuarHari(kini, { terjadi: hari < terjadi ? hari : terjadi, dicatat });
  },
  apply: (acara, { pesertaId, sesi, arah, saat, cara, orang }, { id, oleh }) => ({
    ...acara,
    hadir: [...acara.hadir, { id, jenis: arah, sesi, peserta: pesertaId, saat, cara, oleh }],
    datangLangsung: tambahLangsung(acara, pesertaId, orang),
  }),
  applyDibatalkan: (acara, { orang }) => (orang === null ? acara : ingatNama(acara, [orang])),
  ringkas: ({ arah, saat, orang }) => {
    const siapa = orang === null ? '' : `${orang.nama}, `;
    return arah === 'masuk'
      ? teks(`${siapa}masuk ${saat.slice(11)}`, `${siapa}in ${saat.slice(11)}`)
      : teks(`${siapa}keluar ${saat.slice(11)}`, `${siapa}out ${saat.slice(11)}`);
  },
});

export const acaraSamakan = defineUntuk('acara')({
  kind: 'acara.samakan',
  version: 1,
  peran: ['pkb', 'koordinator', 'kabupaten', 'tamu'],
  dibaca: 'panitia',
  judul: teks('Dua nama ternyata satu orang', 'Two entries are one person'),
  isi: z.object({ orangA: zUuid, orangB: zUuid }),
  isSekaliDiperiksa: true,
  check: ({ orangA, orangB }, { kini }) => {
    if (orangA === orangB) return [tolak('orang-sama', 'orangB')];
    const orang = samakan(kini.hadir, new Set(kini.peserta.keys()));
    const [a, b] = [orang(orangA), orang(orangB)];
    // Whoever was invited is somebody: of two, what one wrote and scored would become the other's.
    return a !== b && kini.peserta.has(a) && kini.peserta.has(b) ? [tolak('orang-diundang', 'orangB')] : [];
  },
  apply: (acara, { orangA, orangB }, { id }) => ({ ...acara, hadir: [...acara.hadir, { id, jenis: 'sama', peserta: orangA, dengan: orangB }] }),
  ringkas: () => teks('Dua nama disamakan', 'Two entries made one'),
});
