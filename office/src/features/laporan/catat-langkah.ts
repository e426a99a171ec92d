// Writes steps about reports, a hundred at a time, and says in words how it went. A refused step changes nothing.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import type { BarisLaporan } from '@lini/core/pelaporan/laporan-wire.ts';
import type { Bulan } from '@lini/core/tanggal.ts';
import { idBaru } from '@lini/ui/id.ts';
import { tt } from '@lini/ui/words/t.ts';
import { endSesi } from '../../app/sesi.ts';
import { kirimLangkah } from './minta.ts';

const SEKALI = 100;

/** One step about one report; `isi` beyond the month. */
export type Langkah = { readonly laporan: Pick<BarisLaporan, 'id' | 'desa' | 'nama'>; readonly kind: string; readonly isi: Readonly<Record<string, unknown>> };

/** The step forward of one report, about its present sending; nothing where none may follow. */
export const langkahMaju = (laporan: BarisLaporan, jenis: string | null): Langkah[] =>
  jenis === null || laporan.ajuan === null ? [] : [{ laporan, kind: `laporan.${jenis}`, isi: { ajuan: laporan.ajuan } }];

/** `berhasil`: ids of the reports whose step was taken. */
export type HasilLangkah = {
  readonly berhasil: readonly string[];
  readonly ditolak: readonly { readonly nama: string; readonly desa: string; readonly kalimat: string }[];
};

/** Writes the steps in order; `lapor` hears how many were answered. Stops at the first question nobody answered. */
export async function catatLangkah(bulan: Bulan, langkah: readonly Langkah[], lapor: (selesai: number) => void = () => undefined): Promise<HasilLangkah> {
  const ditolak: { nama: string; desa: string; kalimat: string }[] = [];
  const berhasil: string[] = [];
  for (let mulai = 0; mulai < langkah.length; mulai += SEKALI) {
    const potong = langkah.slice(mulai, mulai + SEKALI);
    const jawaban = await kirimLangkah(
      potong.map(({ laporan, kind, isi }) => ({
        id: idBaru(),
        kind,
        subjek: { jenis: 'laporan', id: laporan.id },
        desa: laporan.desa,
        isi: { bulan, ...isi },
      })),
    );
    if (!jawaban.ok) {
      if (jawaban.status === 401) endSesi();
      return { berhasil, ditolak: [...ditolak, { nama: potong[0]?.laporan.nama ?? '', desa: potong[0]?.laporan.desa ?? '', kalimat: jawaban.galat.pesan }] };
    }
    for (const [ke, satu] of jawaban.isi.putusan.entries()) {
      const laporan = potong[ke]?.laporan;
      if (satu.putusan === 'diterima' || satu.putusan === 'sudah-ada') berhasil.push(laporan?.id ?? '');
      else ditolak.push({ nama: laporan?.nama ?? '', desa: laporan?.desa ?? '', kalimat: tt(kalimatTolakan(satu.kode ?? '')) });
    }
    lapor(mulai + potong.length);
  }
  return { berhasil, ditolak };
}
