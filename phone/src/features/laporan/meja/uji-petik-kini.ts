// The spot check under way: whom the system drew, what is ticked and not kept yet (it survives the app being closed on the road).
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bagianInstitusi } from '@lini/core/pelaporan/ajukan.ts';
import { HASIL_UJI, type HasilUji, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { pilihContoh } from '@lini/core/pelaporan/uji-petik.ts';
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

/** The families drawn for a report: those of its area at the end of the month, the same for everyone who asks. */
export function listContoh({ id, institusi, bulan }: LaporanInstitusi): string[] {
  const keluarga = bagianInstitusi(desaBulan(bulan), institusi).keluarga.filter((satu) => satu.isAktif);
  return pilihContoh(
    id,
    keluarga.map((satu) => satu.keluarga.id),
    parameterPada(hariIni.value)['laporan.spotCheck'],
  );
}

/** What was found and kept, by family; the last check decides. */
export const hasilTersimpan = ({ uji }: LaporanBulan): ReadonlyMap<string, HasilUji> =>
  new Map(uji.flatMap(({ hasil }) => hasil.map((satu) => [satu.keluargaId, satu.hasil] as const)));
