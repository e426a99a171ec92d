// Guarded fields set to different values by devices that had not seen each other: an item to decide, never a silent winner
// (records-and-sync.md 1). Whoever saw both and writes the member again has decided; no record of its own is needed.
import { bacaIsi } from '../catatan/baca.ts';
import { type Catatan, urutkanCatatan } from '../catatan/catatan.ts';
import { type IsiKoreksi, nasibCatatan } from '../catatan/fold.ts';
import { KIND_KOREKSI } from '../catatan/koreksi.ts';
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
/** One writing about a member: a catatan, or a correction of one with the kind it corrects. */
type TulisanAnggota = { readonly catatan: Catatan; readonly kind: string; readonly terjadi: string; readonly isi: unknown };

function listTulisanAnggota(semua: readonly Catatan[]): TulisanAnggota[] {
  const { dibatalkan } = nasibCatatan(semua);
  const perId = new Map(semua.map((satu) => [satu.id, satu]));
  return semua.flatMap((catatan): TulisanAnggota[] => {
    if (dibatalkan.has(catatan.id)) return [];
    const koreksi = catatan.kind === KIND_KOREKSI ? (catatan.isi as IsiKoreksi) : null;
    const sasaran = koreksi ? perId.get(koreksi.sasaran) : catatan;
    if (!sasaran || dibatalkan.has(sasaran.id)) return [];
    const { v, isi, terjadi } = koreksi ?? catatan;
    const hasil = bacaIsi(sasaran.kind, v, isi as Record<string, unknown>);
    return 'definisi' in hasil ? [{ catatan, kind: sasaran.kind, terjadi, isi: hasil.isi }] : [];
  });
}

function listNilai({ kind, terjadi, isi }: TulisanAnggota): { anggotaId: string; isian: IsianTerjaga; nilai: string | null }[] {
  const { anggotaId, nik, lahir, jenisKelamin } = isi as { anggotaId: string; nik: string | null; lahir: string | null; jenisKelamin: string };
  if (kind === 'anggota.meninggal') return [{ anggotaId, isian: 'meninggal', nilai: terjadi }];
  if (kind !== 'anggota.tambah' && kind !== 'anggota.ubah') return [];
  return [
    { anggotaId, isian: 'nik', nilai: nik },
    { anggotaId, isian: 'lahir', nilai: lahir },
    { anggotaId, isian: 'jenisKelamin', nilai: jenisKelamin },
  ];
}

/** Whether who wrote `baru` knew `lama`: corrected it, wrote it by its own hand, or had seen its village number. */
function isMelihat(baru: Catatan, lama: Catatan, nomor: ReadonlyMap<string, number>): boolean {
  if (baru.kind === KIND_KOREKSI && (baru.isi as IsiKoreksi).sasaran === lama.id) return true;
  if (baru.perangkat === lama.perangkat) return baru.urut > lama.urut;
  const nomorLama = nomor.get(lama.id);
  return nomorLama !== undefined && baru.melihat >= nomorLama;
}

/**
 * The undecided fields of a family. `semua` are its catatan that count; `nomor` gives the village number of the counted ones
 * (an unsent one has none: nobody else has seen it).
 */
export function listPerkara(semua: readonly Catatan[], nomor: ReadonlyMap<string, number>): Perkara[] {
  const perIsian = new Map<string, { anggotaId: string; isian: IsianTerjaga; tulisan: Tulisan[] }>();
  for (const satu of listTulisanAnggota(semua.toSorted(urutkanCatatan))) {
    for (const { anggotaId, isian, nilai } of listNilai(satu)) {
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
