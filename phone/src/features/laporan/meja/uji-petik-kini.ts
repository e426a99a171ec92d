// The spot check under way: whom the system drew, what is ticked and not kept yet (it survives the app being closed on the road).
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { ajuanKini, HASIL_UJI, type HasilKeluarga, type HasilUji, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { listUndian, pilihContoh } from '@lini/core/pelaporan/uji-petik.ts';
import { type Signal, signal } from '@preact/signals';
import { desaBulan } from '../../../app/desa.ts';
import type { LaporanInstitusi } from '../../../app/laporan/laporan-institusi.ts';
import { hariIni } from '../../../app/waktu.ts';

/** Ids and marks only, no names: this store is not the account's. */
const KUNCI = 'lini.uji-petik';
type Tersimpan = Readonly<Record<string, Readonly<Record<string, HasilUji>>>>;

const isHasil = (nilai: unknown): nilai is HasilUji => HASIL_UJI.some((satu) => satu.nilai === nilai);

function baca(): Tersimpan {
  try {
    return JSON.parse(localStorage.getItem(KUNCI) ?? '{}') as Tersimpan;
  } catch {
    return {};
  }
}

const pilihan: Signal<Tersimpan> = signal(baca());

function tulis(baru: Tersimpan): void {
  pilihan.value = baru;
  try {
    localStorage.setItem(KUNCI, JSON.stringify(baru));
  } catch {
    // Private window: the ticks end with the page.
  }
}

/** What is ticked for a report and not kept yet, by family. */
export const pilihanUji = (laporanId: string): ReadonlyMap<string, HasilUji> =>
  new Map(Object.entries(pilihan.value[laporanId] ?? {}).filter((satu): satu is [string, HasilUji] => isHasil(satu[1])));

/** Ticks a family; the same tick again takes it away. */
export function tandai(laporanId: string, keluargaId: string, hasil: HasilUji): void {
  const { [keluargaId]: lama, ...sisa } = pilihan.value[laporanId] ?? {};
  tulis({ ...pilihan.value, [laporanId]: lama === hasil ? sisa : { ...sisa, [keluargaId]: hasil } });
}

/** Forgets the ticks of a report: they are kept as its spot check now. */
export function forgetUji(laporanId: string): void {
  const { [laporanId]: _selesai, ...sisa } = pilihan.value;
  tulis(sisa);
}

/** Why families could not be met. Free text may name somebody: it is not written where the ticks are, and ends with the app. */
const alasanKini: Signal<ReadonlyMap<string, string>> = signal(new Map());

const kunciAlasan = (laporanId: string, keluargaId: string): string => `${laporanId} ${keluargaId}`;

export const alasanUji = (laporanId: string, keluargaId: string): string => alasanKini.value.get(kunciAlasan(laporanId, keluargaId)) ?? '';

export function tulisAlasan(laporanId: string, keluargaId: string, alasan: string): void {
  alasanKini.value = new Map([...alasanKini.value, [kunciAlasan(laporanId, keluargaId), alasan]]);
}

/** The families drawn for a report: those of its area at the end of the month, the same for everyone who asks. */
export const listContoh = ({ id, institusi, bulan }: LaporanInstitusi): string[] =>
  pilihContoh(id, listUndian(desaBulan(bulan), institusi), parameterPada(hariIni.value)['laporan.spotCheck']);

/** The answers about the drawn families so far; only when there is one for each of them may they be kept. */
export const jawabanUji = (laporanId: string, contoh: readonly string[]): HasilKeluarga[] => {
  const dipilih = pilihanUji(laporanId);
  return contoh.flatMap((keluargaId): HasilKeluarga[] => {
    const hasil = dipilih.get(keluargaId);
    if (hasil === undefined) return [];
    if (hasil !== 'tidak-ditemui') return [{ keluargaId, hasil, alasan: null }];
    const alasan = alasanUji(laporanId, keluargaId).trim();
    return alasan === '' ? [] : [{ keluargaId, hasil, alasan }];
  });
};

/** What was found and kept about the sending that counts now, by family; one check is kept of each sending. */
export const hasilTersimpan = (laporan: LaporanBulan): ReadonlyMap<string, HasilKeluarga> => {
  const kini = ajuanKini(laporan)?.id;
  return new Map(laporan.uji.filter(({ ajuan }) => ajuan === kini).flatMap(({ hasil }) => hasil.map((satu) => [satu.keluargaId, satu] as const)));
};
