// Guarded fields set to different values by devices that had not seen each other: an item to decide, never a silent winner
// (records-and-sync.md 1). Whoever saw both and writes the member again has decided; no record of its own is needed.
import type { Catatan } from '../catatan/catatan.ts';
import type { CatatanSiap } from '../catatan/fold.ts';
import { type Teks, teks } from '../teks.ts';

export const LABEL_TERJAGA = {
  nik: teks('NIK', 'NIK'),
  lahir: teks('Tanggal lahir', 'Birth date'),
  jenisKelamin: teks('Jenis kelamin', 'Sex'),
  meninggal: teks('Tanggal meninggal', 'Day of death'),
} as const satisfies Record<string, Teks>;
export type IsianTerjaga = keyof typeof LABEL_TERJAGA;

/** One undecided field of one member, with the writings that disagree in fold order: the last is what is shown meanwhile. */
export type Perkara = {
  readonly anggotaId: string;
  readonly isian: IsianTerjaga;
  readonly pilihan: readonly { readonly catatan: Catatan; readonly nilai: string | null }[];
};

type Tulisan = { readonly catatan: Catatan; readonly nilai: string | null };

function listTulisan({ catatan, isi }: CatatanSiap): { anggotaId: string; isian: IsianTerjaga; nilai: string | null }[] {
  const { anggotaId, nik, lahir, jenisKelamin } = isi as { anggotaId: string; nik: string | null; lahir: string | null; jenisKelamin: string };
  if (catatan.kind === 'anggota.meninggal') return [{ anggotaId, isian: 'meninggal', nilai: catatan.terjadi }];
  if (catatan.kind !== 'anggota.tambah' && catatan.kind !== 'anggota.ubah') return [];
  return [
    { anggotaId, isian: 'nik', nilai: nik },
    { anggotaId, isian: 'lahir', nilai: lahir },
    { anggotaId, isian: 'jenisKelamin', nilai: jenisKelamin },
  ];
}

/** Whether the device that wrote `baru` knew `lama`: by its own hand, or by the village number it had seen. */
function isMelihat(baru: Catatan, lama: Catatan, nomor: ReadonlyMap<string, number>): boolean {
  if (baru.perangkat === lama.perangkat) return baru.urut > lama.urut;
  const nomorLama = nomor.get(lama.id);
  return nomorLama !== undefined && baru.melihat >= nomorLama;
}

/**
 * The undecided fields of a family. `siap` are its catatan in fold order; `nomor` gives the village number of the counted ones
 * (an unsent one has none: nobody else has seen it).
 */
export function listPerkara(siap: readonly CatatanSiap[], nomor: ReadonlyMap<string, number>): Perkara[] {
  const perIsian = new Map<string, { anggotaId: string; isian: IsianTerjaga; tulisan: Tulisan[] }>();
  for (const satu of siap) {
    for (const { anggotaId, isian, nilai } of listTulisan(satu)) {
      const kunci = `${anggotaId} ${isian}`;
      const lama = perIsian.get(kunci) ?? { anggotaId, isian, tulisan: [] };
      lama.tulisan.push({ catatan: satu.catatan, nilai });
      perIsian.set(kunci, lama);
    }
  }
  return [...perIsian.values()].flatMap(({ anggotaId, isian, tulisan }) => {
    const terakhir = tulisan.filter((satu) => !tulisan.some((lain) => lain !== satu && isMelihat(lain.catatan, satu.catatan, nomor)));
    return new Set(terakhir.map((satu) => satu.nilai)).size > 1 ? [{ anggotaId, isian, pilihan: terakhir }] : [];
  });
}
