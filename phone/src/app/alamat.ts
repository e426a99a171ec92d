// Addresses inside the app; they carry ids only, never names.
export type TujuanFormulir = {
  readonly keluargaId: string;
  readonly kind: string;
  readonly anggotaId?: string | null;
  /** The counted or unsent catatan to correct. */
  readonly koreksi?: string;
  /** The catatan that went back and is to be replaced. */
  readonly perbaiki?: string;
  /** Where to return after saving. */
  readonly dari?: 'hari-ini' | 'kiriman';
};

/** The page of one family; `lanjut` names the form just saved, so that the next one can be offered. */
export const alamatKeluarga = (id: string, lanjut?: string): string => `/keluarga/${id}${lanjut ? `?lanjut=${lanjut}` : ''}`;

/** The form of a kind for a family. */
export function alamatFormulir({ keluargaId, kind, anggotaId, koreksi, perbaiki, dari }: TujuanFormulir): string {
  const tanya = new URLSearchParams();
  if (anggotaId) tanya.set('anggota', anggotaId);
  if (koreksi) tanya.set('koreksi', koreksi);
  if (perbaiki) tanya.set('perbaiki', perbaiki);
  if (dari) tanya.set('dari', dari);
  const teks = tanya.toString();
  return `/keluarga/${keluargaId}/catat/${kind}${teks && `?${teks}`}`;
}
