// Something a desk does about reports: while it runs, how far it is; afterwards, how it went; then what is shown is asked anew.
import type { Bulan } from '@lini/core/tanggal.ts';
import { useState } from 'preact/hooks';
import { catatLangkah, type HasilLangkah, type Langkah } from './catat-langkah.ts';

/** `kata`: what was done with them, `disetujui`. */
export type HasilTindakan = HasilLangkah & {
  readonly kata: string;
  readonly kind: string;
  /** What was shown when it was done; newer answers hold its effect already. */
  readonly atas: unknown;
};

export type Tindakan = {
  /** Null: nothing runs. */
  readonly kemajuan: { readonly kata: string; readonly selesai: number; readonly seluruh: number } | null;
  readonly hasil: HasilTindakan | null;
  /** Gives whether every step was taken. */
  readonly jalankan: (langkah: readonly Langkah[], sedang: string, selesai: string) => Promise<boolean>;
};

/** Steps of one month about what is shown, `atas`; `segarkan` asks for it once more. */
export function useTindakan(bulan: Bulan, segarkan: () => void, atas: unknown = null): Tindakan {
  const [kemajuan, setKemajuan] = useState<Tindakan['kemajuan']>(null);
  const [hasil, setHasil] = useState<HasilTindakan | null>(null);
  const jalankan: Tindakan['jalankan'] = async (langkah, sedang, selesai) => {
    setHasil(null);
    setKemajuan({ kata: sedang, selesai: 0, seluruh: langkah.length });
    const kini = await catatLangkah(bulan, langkah, (sudah) => setKemajuan({ kata: sedang, selesai: sudah, seluruh: langkah.length }));
    setKemajuan(null);
    setHasil({ ...kini, kata: selesai, kind: langkah[0]?.kind ?? '', atas });
    segarkan();
    return kini.ditolak.length === 0;
  };
  return { kemajuan, hasil, jalankan };
}
