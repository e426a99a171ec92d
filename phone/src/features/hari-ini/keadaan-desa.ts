// How every village on this phone stands today, worked out piece by piece after the screen is there.
import { isUntukAkun } from '@lini/core/agenda/agenda.ts';
import { listTunda, pisahkanTunda } from '@lini/core/agenda/tunda.ts';
import { dampingSemester, isKrs } from '@lini/core/krs/dasar-krs.ts';
import { keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { isPoktanAktif } from '@lini/core/poktan/poktan.ts';
import { isLaporBulan } from '@lini/core/poktan/rekap.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { signal } from '@preact/signals';
import { useEffect } from 'preact/hooks';
import { kerjakanDicicil } from '../../app/dicicil.ts';
import type { Entri } from '../../app/entri.ts';
import { agendaKeluarga } from '../../app/hangat.ts';
import { getSesi, type Sesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';

export type KeadaanDesa = {
  readonly keluarga: number;
  /** Lines of families that stand under Dahulukan: danger and what is overdue. */
  readonly dahulukan: number;
  readonly krsBelum: number;
  readonly kelompokBelum: number;
  /** Reports of any month that wait to be checked. */
  readonly laporanMenunggu: number;
};

/** Long enough that the list of the village looked at is drawn first, and that a row of saves is counted once. */
const TUNGGU_MS = 1500;

const MENUNGGU: ReadonlySet<string> = new Set(['diajukan', 'diperiksa']);

const perDesa = signal<ReadonlyMap<string, KeadaanDesa>>(new Map());
let milik = '';

const countDahulukan = (entri: Entri, akun: Sesi['akun'], pada: string): number => {
  const untukku = agendaKeluarga(entri.potret, pada)
    .map((satu) => satu.agenda)
    .filter((satu) => satu.urgensi === 1 && isUntukAkun(satu, akun));
  return untukku.length === 0 ? 0 : pisahkanTunda(untukku, listTunda(entri.id, entri.siap, pada), akun.id).perlu.length;
};

async function hitung({ buku, akun }: Sesi, pada: string, isBatal: () => boolean): Promise<ReadonlyMap<string, KeadaanDesa> | null> {
  const hasil = new Map<string, { -readonly [Nama in keyof KeadaanDesa]: number }>(
    akun.desa.map(({ kode }) => [kode, { keluarga: 0, dahulukan: 0, krsBelum: 0, kelompokBelum: 0, laporanMenunggu: 0 }]),
  );
  for (const { keadaan } of buku.lain('poktan').values()) {
    const desa = hasil.get(keadaan.desa);
    if (desa && isPoktanAktif(keadaan) && !isLaporBulan(keadaan, bulanDari(pada))) desa.kelompokBelum += 1;
  }
  for (const { keadaan } of buku.lain('laporan').values()) {
    const desa = hasil.get(keadaan.desa);
    if (desa && MENUNGGU.has(keadaanLaporan(keadaan))) desa.laporanMenunggu += 1;
  }
  await kerjakanDicicil(
    buku.semua.values(),
    (entri) => {
      const desa = hasil.get(entri.keluarga.desa);
      if (!desa || !entri.potret.isAktif) return;
      desa.keluarga += 1;
      desa.dahulukan += countDahulukan(entri, akun, pada);
      if (isKrs(entri.potret) && dampingSemester(entri.potret).length === 0) desa.krsBelum += 1;
    },
    isBatal,
  );
  return isBatal() ? null : hasil;
}

/** The villages by code; empty until they have been counted once. Counts anew a moment after the book changes. */
export function useKeadaanDesa(): ReadonlyMap<string, KeadaanDesa> {
  const kini = getSesi();
  const { semua } = kini.buku;
  const pada = hariIni.value;
  const antrian = kini.buku.antrian.value;
  useEffect(() => {
    if (milik !== kini.akun.id) perDesa.value = new Map();
    milik = kini.akun.id;
    let batal = false;
    const timer = setTimeout(() => {
      void hitung(kini, pada, () => batal).then((hasil) => {
        if (hasil) perDesa.value = hasil;
      });
    }, TUNGGU_MS);
    return () => {
      batal = true;
      clearTimeout(timer);
    };
  }, [kini, semua, antrian, pada]);
  return perDesa.value;
}
