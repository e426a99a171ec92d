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

/** A vehicle being filled: its places and whether another contingent may still join. */
type Isi = { readonly nama: string; readonly tempat: number; orang: Peserta[] };

/**
 * Vehicles for everybody, anew: each contingent fills its own, village after village, so that neighbours ride together (codes of villages run
 * along the roads, inferred). What is left of a contingent rides in one vehicle, together with the rest of another only where all of it fits.
 * `isiBus`: places where the vehicle's own are not known.
 */
export function usulBus(data: SatuAcara, isiBus: number): Penempatan[] {
  const bus: Isi[] = [];
  const buka = (): Isi => {
    const nama = `Bus ${bus.length + 1}`;
    const baru: Isi = { nama, tempat: data.isi.kendaraan.get(nama)?.kursi ?? isiBus, orang: [] };
    bus.push(baru);
    return baru;
  };
  for (const kontingen of Map.groupBy(urutKontingen(data), (orang) => kontingenOrang(data, orang)).values()) {
    let sisa = kontingen;
    while (sisa.length > 0) {
      const muat = bus.find(({ tempat, orang }) => orang.length + sisa.length <= tempat) ?? buka();
      const naik = sisa.slice(0, muat.tempat - muat.orang.length);
      muat.orang = [...muat.orang, ...naik];
      sisa = sisa.slice(naik.length);
    }
  }
  return bus.flatMap(({ nama, orang }) => orang.map((satu) => ({ ...lama(data, satu), bus: nama })));
}

/** Everybody without a seat, or without a vehicle; the rest of their place stays. */
export const kosongkan = (data: SatuAcara, apa: 'kursi' | 'bus'): Penempatan[] =>
  urutKontingen(data).flatMap((orang) => (lama(data, orang)[apa] === null ? [] : [{ ...lama(data, orang), [apa]: null }]));

/** Rows of the hall as the seats name them: what stands before the dash is the row. */
export function denahDari(kursi: readonly string[]): { readonly nama: string; readonly baris: readonly (readonly string[])[] }[] {
  const perBaris = Map.groupBy(kursi, (satu) => satu.split('-')[0] ?? satu);
  const urut = [...perBaris].sort(([a], [b]) => a.length - b.length || (a < b ? -1 : 1));
  const nomor = (satu: string): number => Number(satu.split('-')[1] ?? 0);
  return urut.length === 0 ? [] : [{ nama: 'Aula', baris: urut.map(([, isi]) => isi.toSorted((a, b) => nomor(a) - nomor(b))) }];
}
