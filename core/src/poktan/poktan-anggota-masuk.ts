// A family or a person becomes member of a group; one family may be member of several groups (poktan.md 6.7).
import * as z from 'zod/mini';
import { zUuid } from '../catatan/catatan.ts';
import { defineUntuk } from '../catatan/define.ts';
import { tolak } from '../catatan/tolakan.ts';
import { nilaiPilihan, teks } from '../teks.ts';
import { KEMANDIRIAN } from './pilihan.ts';
import { type AnggotaPoktan, isAnggotaOrang, kunciOrang } from './poktan.ts';
import { tolakPoktanNonaktif } from './tolak-poktan.ts';

export const poktanAnggotaMasuk = defineUntuk('poktan')({
  kind: 'poktan.anggota-masuk',
  version: 1,
  judul: teks('Anggota kelompok ditambah', 'Member of the group added'),
  isi: z.object({
    /** The id of the membership, which attendance points to. */
    id: zUuid,
    keluargaId: z.nullable(zUuid),
    anggotaId: z.nullable(zUuid),
    /** For those outside the book; null for those in it, whose name is read there. */
    nama: z.nullable(z.string().check(z.trim(), z.maxLength(100))),
    kemandirian: z.nullable(z.enum(nilaiPilihan(KEMANDIRIAN))),
    /** Why there are more member families than target families, when asked. */
    alasanLebih: z.nullable(z.string().check(z.maxLength(300))),
  }),
  check: (isi, konteks, amplop) => {
    const nonaktif = tolakPoktanNonaktif(konteks);
    if (nonaktif.length > 0) return nonaktif;
    const { jenis } = konteks.kini;
    if (isi.keluargaId === null && !isi.nama) return [tolak('anggota-poktan-tanpa-nama', 'nama')];
    if (isi.anggotaId !== null && !isAnggotaOrang(jenis)) return [tolak('anggota-harus-keluarga', 'anggotaId')];
    if (jenis === 'pikr' && isi.keluargaId !== null && isi.anggotaId === null) return [tolak('anggota-harus-orang', 'anggotaId')];
    if (isi.kemandirian !== null && jenis !== 'bkl') return [tolak('kemandirian-hanya-bkl', 'kemandirian')];
    // A membership that is corrected has an end of its own; a new one runs into any that begins later.
    const sampai = konteks.dikoreksi === null ? '' : amplop.terjadi;
    const isBertindih = (satu: AnggotaPoktan): boolean => (satu.keluar === null || satu.keluar > amplop.terjadi) && (sampai === '' || satu.masuk <= sampai);
    const isSudah = [...konteks.kini.anggota.values()].some(
      (satu) => satu.id === isi.id || (isi.keluargaId !== null && kunciOrang(satu) === kunciOrang(isi) && isBertindih(satu)),
    );
    return isSudah ? [tolak('sudah-anggota-poktan', 'keluargaId')] : [];
  },
  apply: (poktan, { alasanLebih: _alasan, ...isi }, amplop) => ({
    ...poktan,
    anggota: new Map(poktan.anggota).set(isi.id, { ...isi, masuk: amplop.terjadi, keluar: null }),
  }),
  ringkas: (isi) =>
    isi.nama
      ? teks(isi.nama, isi.nama)
      : isi.anggotaId === null
        ? teks('Keluarga dari buku', 'A family of the book')
        : teks('Orang dari buku', 'A person of the book'),
});
