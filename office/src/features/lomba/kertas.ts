// What the papers of competitions share: their head, who signs, and making the file.
import type { AcaraLomba } from '@lini/core/lomba/lomba-wire.ts';
import type { DokumenPdf } from '@lini/ui/berkas/acara/dokumen.ts';
import type { KepalaAcara } from '@lini/ui/berkas/acara/kepala-acara.ts';
import { simpanBerkas } from '@lini/ui/berkas/simpan.ts';
import { useState } from 'preact/hooks';
import { akun } from '../../app/sesi.ts';

/** Names are written by hand. */
export const PENANDA = [{ sebagai: 'Ketua Panitia', nama: null }];

/** The head of a paper of this gathering. */
export async function kepalaKertas(acara: AcaraLomba): Promise<KepalaAcara> {
  const { KOP_BALANGAN } = await import('@lini/ui/berkas/acara/kop.ts');
  const [mulai, selesai] = [acara?.mulai ?? '', acara?.selesai ?? ''];
  return {
    ...{ kop: KOP_BALANGAN, kertas: 'f4', isContoh: akun.value?.isContoh ?? false, acara: acara?.judul ?? '' },
    ...{ mulai, sampai: selesai === mulai ? null : selesai, tempat: acara?.tempat ?? null },
  };
}

/** Makes a paper and hands it to the browser; what writes it is fetched then. */
export function useUnduhKertas() {
  const [isJalan, setJalan] = useState(false);
  const [isGagal, setGagal] = useState(false);
  const unduh = async (nama: string, buat: () => Promise<DokumenPdf | null>): Promise<void> => {
    setJalan(true);
    setGagal(false);
    try {
      const [dokumen, { buatKertas }] = await Promise.all([buat(), import('@lini/ui/berkas/acara/buat-kertas.ts')]);
      if (dokumen) simpanBerkas(nama, await buatKertas(dokumen));
    } catch {
      setGagal(true);
    }
    setJalan(false);
  };
  return { isJalan, isGagal, unduh };
}
