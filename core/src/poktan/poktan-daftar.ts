// A group entered with its registration card K/0 (forms.md 3.7 to 3.11).
import * as z from 'zod/mini';
import { defineUntuk } from '../catatan/define.ts';
import { hariDariHlc } from '../catatan/hlc.ts';
import { tolak } from '../catatan/tolakan.ts';
import { bulanPenuh } from '../tanggal.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { ambilKartu, isiKartu, tolakKartu } from './kartu-isi.ts';
import { JENIS_POKTAN, namaDenganJenis } from './pilihan.ts';
import { denganTempat } from './tolak-poktan.ts';

/** As for families: a mistyped year must not make hundreds of months of figures. */
const BULAN_TERLAMA = 36;

export const poktanDaftar = defineUntuk('poktan')({
  kind: 'poktan.daftar',
  version: 1,
  judul: teks('Kelompok didaftar', 'Group registered'),
  isi: z.object({ jenis: z.enum(nilaiPilihan(JENIS_POKTAN)), ...isiKartu }),
  check: (isi, { kini, dikoreksi }, amplop) => {
    // Members and topics belong to a kind of group; under another kind they would be counted wrongly or not at all.
    const isDipakai = kini.anggota.size > 0 || kini.pertemuan.length > 0;
    if (dikoreksi !== null && dikoreksi.jenis !== isi.jenis && isDipakai) return [tolak('jenis-poktan-tetap', 'jenis')];
    if (kini.terdaftar !== null) return [tolak('poktan-sudah-terdaftar')];
    if (bulanPenuh(amplop.terjadi, hariDariHlc(amplop.dicatat)) >= BULAN_TERLAMA) return [tolak('tanggal-terlalu-lama', 'terjadi')];
    return tolakKartu(isi, amplop.terjadi);
  },
  apply: (poktan, isi, amplop) => ({
    ...denganTempat(poktan, amplop),
    terdaftar: poktan.terdaftar ?? amplop.terjadi,
    jenis: isi.jenis,
    nama: isi.nama,
    kartu: ambilKartu(isi),
  }),
  ringkas: (isi) => teks(namaDenganJenis(isi.jenis, isi.nama), namaDenganJenis(isi.jenis, isi.nama)),
});
