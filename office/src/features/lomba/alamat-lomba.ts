// Addresses of the competition pages: ids only.
import { LAYAR } from '../../app/alamat.ts';

export const alamatDaftar = (acaraId: string): string => `/kantor/acara/${acaraId}/lomba`;
export const alamatSatu = (acaraId: string, lombaId: string, bagian?: string): string =>
  `${alamatDaftar(acaraId)}/${lombaId}${bagian ? `?bagian=${bagian}` : ''}`;
export const alamatAcara = (acaraId: string): string => `/kantor/acara/${acaraId}`;
/** The big screen of a gathering. */
export const alamatLayar = (acaraId: string): string => `${LAYAR}${acaraId}`;
