// D10: groups that gave the priority topic of their kind, among those that reported.
import type { KolomMateri } from '../poktan/materi.ts';
import type { JenisPoktan } from '../poktan/pilihan.ts';
import { teks } from '../teks.ts';
import { perJenis } from './per-jenis-poktan.ts';

const UTAMA: Readonly<Record<Exclude<JenisPoktan, 'uppka'>, readonly KolomMateri[]>> = { bkb: ['hpk', 'oth'], bkr: ['pkbr'], bkl: ['dimensi'], pikr: ['pkbr'] };

export const d10MateriUtama = perJenis(
  {
    id: 'D10',
    judul: teks('kelompok yang memberi materi utama', 'groups that gave the priority topic'),
    rumus: teks(
      'Kelompok yang memberi materi utama (BKB: 1000 HPK atau Orang Tua Hebat; BKR dan PIK-R: PKBR; BKL: dimensi lansia tangguh), dibagi kelompok yang lapor',
      'Groups that gave it (BKB: first 1000 days or Great Parents; BKR, PIK-R: PKBR; BKL: dimensions of old age), over groups that reported',
    ),
    satuan: 'persen',
    sifat: 'alir',
    arah: 'naik',
    sumber: { basis: 'sekunder', rujukan: 'Tabel SIGA per desa' },
  },
  ['bkb', 'bkr', 'bkl', 'pikr'],
  ({ poktan: { jenis }, rekap }) => jenis !== null && jenis !== 'uppka' && rekap.isAda && UTAMA[jenis].some((kolom) => rekap.materi.has(kolom)),
  ({ rekap }) => rekap.isLapor,
);
