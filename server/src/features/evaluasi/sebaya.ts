// The median of the like of any institution, over all of its kabupaten: the same for whoever asks.
import { PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import type { Evaluasi } from '@lini/core/klasifikasi/imp/evaluasi.ts';
import { type CiriSebaya, kelompokSebaya, medianSkor, TERKECIL } from '@lini/core/klasifikasi/imp/sebaya.ts';
import type { Pembanding, Sebaya } from '@lini/core/klasifikasi/imp/sebaya-wire.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import { GalatHttp } from '../../platform/http/galat.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadSatu } from './baris.ts';

type Anggota = Pick<Evaluasi, 'ciri' | 'skor' | 'nilai'>;

/** Gives the median of the like of any row of a kabupaten and month; worked out once for each group. */
export async function loadPembanding(tx: Tx, kab: string, bulan: Bulan): Promise<(ciri: CiriSebaya) => Pembanding> {
  const anggota = await tx<Anggota[]>`select ciri, skor, nilai from sebaya_bulan(${kab}, ${bulan})`;
  const dikenal = new Map<string, Pembanding>();
  return (ciri) => {
    const kunci = [ciri.jenis, ciri.pitaBeban, ciri.pitaMasa, ciri.medan].join(' ');
    const ada = dikenal.get(kunci);
    if (ada) return ada;
    const kelompok = kelompokSebaya(ciri, anggota);
    const skor = Object.fromEntries(PERAN_BAKTI.map(({ nilai }) => [nilai, medianSkor(kelompok.anggota, nilai)])) as Record<PeranBakti, number | null>;
    const baru: Pembanding = { luas: kelompok.luas, banyak: kelompok.anggota.length, skor, nilai: medianSkor(kelompok.anggota, null) };
    dikenal.set(kunci, baru);
    return baru;
  };
}

/** What a cadre is told about the like of an institution. Of fewer than four nothing is told: it would point at one of them. Throws `tidak-ditemukan`. */
export async function readSebaya(tx: Tx, id: string, bulan: Bulan, hariIni: Tanggal): Promise<Sebaya> {
  const semua = await loadSatu(tx, id);
  const [awal] = semua;
  if (!awal) throw new GalatHttp('tidak-ditemukan', 'id');
  const kini = semua.find((satu) => satu.bulan === bulan);
  const pembanding = kini ? (await loadPembanding(tx, kini.desa.slice(0, 5), bulan))(kini.isi.ciri) : null;
  return { bulan, diambil: hariIni, medan: kini?.isi.ciri.medan ?? null, pembanding: pembanding && pembanding.banyak >= TERKECIL ? pembanding : null };
}
