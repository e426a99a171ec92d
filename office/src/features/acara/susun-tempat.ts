// Suggests places: contingents side by side, seats row by row, buses in the order of contingents. The committee looks before it keeps them.
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { kontingenOrang } from './nama-orang.ts';

/** Participants by contingent, village and name. */
export function urutKontingen(data: SatuAcara): Peserta[] {
  const kunci = (orang: Peserta): string => [kontingenOrang(data, orang) ?? '\uffff', orang.desa ?? '\uffff', orang.nama].join('\u0000');
  return [...data.isi.peserta.values()].sort((a, b) => (kunci(a) < kunci(b) ? -1 : 1));
}

/** `A-1`, `A-2`, … `B-1`; beyond Z two letters. */
export function namaKursi(ke: number, sebaris: number): string {
  const baris = Math.floor(ke / sebaris);
  const huruf = String.fromCharCode(65 + (baris % 26));
  return `${baris >= 26 ? String.fromCharCode(64 + Math.floor(baris / 26)) : ''}${huruf}-${(ke % sebaris) + 1}`;
}

const lama = ({ isi }: SatuAcara, orang: Peserta): Penempatan => isi.penempatan.get(orang.id) ?? { orangId: orang.id, kontingen: null, kursi: null, bus: null };

/** Seats for everybody, anew. */
export const usulKursi = (data: SatuAcara, sebaris: number): Penempatan[] =>
  urutKontingen(data).map((orang, ke) => ({ ...lama(data, orang), kursi: namaKursi(ke, sebaris) }));

/** Buses of that many places; two contingents share one only where the first leaves room. */
export function usulBus(data: SatuAcara, isiBus: number): Penempatan[] {
  return urutKontingen(data).map((orang, ke) => ({ ...lama(data, orang), bus: `Bus ${Math.floor(ke / isiBus) + 1}` }));
}

/** Rows of the hall as the seats name them: what stands before the dash is the row. */
export function denahDari(kursi: readonly string[]): { readonly nama: string; readonly baris: readonly (readonly string[])[] }[] {
  const perBaris = Map.groupBy(kursi, (satu) => satu.split('-')[0] ?? satu);
  const urut = [...perBaris].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const nomor = (satu: string): number => Number(satu.split('-')[1] ?? 0);
  return urut.length === 0 ? [] : [{ nama: 'Aula', baris: urut.map(([, isi]) => isi.toSorted((a, b) => nomor(a) - nomor(b))) }];
}
