// The lessons of the office's list: those that come with Lini in their order, then those the office added.
import type { PeranBakti } from '@lini/core/institusi/pilihan.ts';
import type { Pelajaran } from '@lini/core/pelajaran/pelajaran.ts';
import type { DaftarPelajaran, KepalaPelajaran } from '@lini/core/pelajaran/pelajaran-wire.ts';
import { type Teks, teks } from '@lini/core/teks.ts';

export type BarisPelajaran = {
  readonly id: string;
  readonly judul: Teks;
  readonly untuk: Teks | null;
  readonly peran: PeranBakti | null;
  readonly isBawaan: boolean;
  readonly terbaru: KepalaPelajaran | null;
  /** What the phones show; null: as it comes with Lini, or not at all. */
  readonly tayang: KepalaPelajaran | null;
};

/** All of them, narrowed to the words searched for. */
export function susunDaftar(bawaan: readonly Pelajaran[], { daftar }: DaftarPelajaran, cari: string): BarisPelajaran[] {
  const perId = new Map(daftar.map((satu) => [satu.terbaru.id, satu]));
  const judulDari = (kepala: KepalaPelajaran | null | undefined): Teks | null => (kepala?.judul ? teks(kepala.judul, kepala.judul) : null);
  const milikLini = bawaan.map(({ id, judul, untuk, peran }) => {
    const ada = perId.get(id);
    return {
      id,
      judul: judulDari(ada?.terbaru) ?? judulDari(ada?.tayang) ?? judul,
      untuk,
      peran,
      isBawaan: true,
      terbaru: ada?.terbaru ?? null,
      tayang: ada?.tayang ?? null,
    };
  });
  const isBawaan = new Set(bawaan.map((satu) => satu.id));
  const tambahan = daftar
    .filter(({ terbaru }) => !isBawaan.has(terbaru.id))
    .map(({ terbaru, tayang }) => ({
      id: terbaru.id,
      judul: judulDari(terbaru) ?? judulDari(tayang) ?? teks(terbaru.id.replaceAll('-', ' '), terbaru.id.replaceAll('-', ' ')),
      untuk: null,
      peran: null,
      isBawaan: false,
      terbaru,
      tayang,
    }));
  const kata = cari.trim().toLowerCase();
  return [...milikLini, ...tambahan].filter(({ judul, untuk }) => `${judul.id} ${judul.en} ${untuk?.id ?? ''}`.toLowerCase().includes(kata));
}
