// From the placing of participants to the lists of contingents, vehicles and seats.
import type { Acara } from '@lini/core/acara/acara.ts';
import { kontingenDari } from '@lini/core/acara/penempatan.ts';
import type { Kontingen } from './daftar-kontingen.ts';
import type { Kendaraan } from './daftar-transport.ts';
import { type NamaWilayah, orangDari } from './dari-acara.ts';
import type { OrangAcara } from './kepala-acara.ts';
import type { PemilikKursi } from './tempat-duduk.ts';

const TANPA_KONTINGEN = 'Tanpa kontingen';

/** Contingents by code, with the places of the plan; those without one stand last. `ikut` names what a person takes part in. */
export function kontingenDariAcara(acara: Acara, namaWilayah: NamaWilayah, ikut: (pesertaId: string) => string | null = () => null): Kontingen[] {
  const anggota = Map.groupBy(acara.peserta.values(), (satu) => kontingenDari(satu, acara.penempatan.get(satu.id)));
  const kuota = new Map((acara.rencana?.kuota ?? []).map((satu) => [satu.wilayah, satu.banyak]));
  const kode = [...new Set([...kuota.keys(), ...[...anggota.keys()].filter((satu) => satu !== null)])].sort();
  const isi = (satu: string | null): Kontingen['anggota'] =>
    (anggota.get(satu) ?? []).map((peserta) => {
      const { id, ...orang } = orangDari(peserta, namaWilayah);
      return { ...orang, ikut: ikut(id) };
    });
  const tanpa = isi(null);
  return [
    ...kode.map((satu) => ({ nama: namaWilayah(satu), kuota: kuota.get(satu) ?? null, anggota: isi(satu) })),
    ...(tanpa.length > 0 ? [{ nama: TANPA_KONTINGEN, kuota: null, anggota: tanpa }] : []),
  ];
}

export type Transport = { readonly kendaraan: readonly Kendaraan[]; readonly belumDapat: readonly OrangAcara[] };

/** Vehicles by name with driver, meeting place, hour and passengers; what was not filled in stays missing. */
export function transportDariAcara(acara: Acara, namaWilayah: NamaWilayah): Transport {
  const perBus = Map.groupBy(acara.peserta.values(), ({ id }) => acara.penempatan.get(id)?.bus ?? null);
  const orang = (bus: string | null): OrangAcara[] =>
    (perBus.get(bus) ?? []).map((peserta) => {
      const { id: _, ...satu } = orangDari(peserta, namaWilayah);
      return satu;
    });
  const bus = [...perBus.keys()].filter((satu) => satu !== null).sort((a, b) => a.localeCompare(b, 'id', { numeric: true }));
  const kosong = { pengemudi: null, telepon: null, titikKumpul: null, berangkat: null, kursi: null };
  return {
    kendaraan: bus.map((nama) => ({ ...kosong, ...acara.pengemudi.get(nama), ...acara.kendaraan.get(nama), nama, penumpang: orang(nama) })),
    belumDapat: orang(null),
  };
}

/** Who sits where, and for which contingent. */
export const kursiDariAcara = (acara: Acara, namaWilayah: NamaWilayah): PemilikKursi[] =>
  [...acara.peserta.values()].map((peserta) => {
    const { id, ...orang } = orangDari(peserta, namaWilayah);
    const tempat = acara.penempatan.get(id);
    const kontingen = kontingenDari(peserta, tempat);
    return { ...orang, kursi: tempat?.kursi ?? null, kontingen: kontingen && namaWilayah(kontingen) };
  });
