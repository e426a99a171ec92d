// The evidence of an institution over its last closed months, and the records behind it.
import { petaTerakhir } from '../../institusi/bukti-peran.ts';
import { listKeluargaBinaan } from '../../institusi/wilayah-bina.ts';
import type { Parameter } from '../../parameter/parameter.ts';
import type { InstitusiPotret } from '../../potret/potret.ts';
import { akhirBulan, awalBulan, type Bulan, bulanDari, bulanPenuh, daftarBulan, tambahBulan } from '../../tanggal.ts';
import { type BuktiTahun, KUNCI_BUKTI, type KunciAngka } from './bukti.ts';
import { type DasarBukti, dasarPencatatan, dasarPengorganisasian, dasarPertemuan, type Rentang } from './dasar.ts';
import { dasarBelajar } from './dasar-belajar.ts';
import { dasarKie, hitungTopik, listKie } from './dasar-kie.ts';
import { dasarKemandirian, dasarPelayanan, listPoktanDibina, persenSendiri } from './dasar-layanan.ts';
import type { LaporanMasuk } from './laporan-masuk.ts';

const SETAHUN = 12;

/** The closed months looked at: twelve, or as many as there are since the month of registration; null: none yet. */
export function rentangTahun({ institusi }: InstitusiPotret, sampai: Bulan): (Rentang & { readonly bulan: number }) | null {
  if (institusi.terdaftar === null || bulanDari(institusi.terdaftar) > sampai) return null;
  const terjauh = tambahBulan(sampai, 1 - SETAHUN);
  const dari = bulanDari(institusi.terdaftar) > terjauh ? bulanDari(institusi.terdaftar) : terjauh;
  return { awal: awalBulan(dari), akhir: akhirBulan(sampai), bulan: daftarBulan(dari, sampai).length };
}

/** The records behind each key of evidence in a period; a key left out is not known. `laporan` null: reports are not known. */
export function dasarBukti(potret: InstitusiPotret, laporan: readonly LaporanMasuk[] | null, rentang: Rentang, parameter: Parameter): DasarBukti {
  const binaan = listKeluargaBinaan(potret);
  return {
    ...dasarPengorganisasian(potret, rentang, parameter),
    ...dasarPertemuan(potret, rentang),
    ...dasarKie(potret, binaan, rentang),
    ...dasarPencatatan(potret, binaan, laporan, rentang),
    ...dasarPelayanan(potret, binaan, rentang),
    ...dasarKemandirian(potret, rentang),
    ...dasarBelajar(potret),
  };
}

const KUNCI_ANGKA = KUNCI_BUKTI.filter((satu): satu is KunciAngka => satu !== 'poktan-rutin');

/**
 * The evidence up to the end of the closed month `sampai`; the picture is of its last day. Null: not registered yet, so that there
 * is nothing to judge.
 */
export function buktiTahun(potret: InstitusiPotret, laporan: readonly LaporanMasuk[] | null, sampai: Bulan, parameter: Parameter): BuktiTahun | null {
  const rentang = rentangTahun(potret, sampai);
  if (rentang === null) return null;
  const dasar = dasarBukti(potret, laporan, rentang, parameter);
  const { sendiri } = listKie(potret, rentang);
  const terakhir = petaTerakhir(potret.institusi);
  const hitung = (kunci: KunciAngka): number | null => {
    if (kunci === 'peta') return terakhir === null ? null : bulanPenuh(terakhir, rentang.akhir);
    if (kunci === 'bagian-sendiri') return persenSendiri(potret, rentang);
    return dasar[kunci]?.length ?? null;
  };
  return {
    sampai,
    bulan: rentang.bulan,
    angka: Object.fromEntries(KUNCI_ANGKA.map((kunci) => [kunci, hitung(kunci)])) as Record<KunciAngka, number | null>,
    tanpaGanda: { kie: sendiri.length, topik: hitungTopik(sendiri) },
    poktan: listPoktanDibina(potret, rentang).map(({ jenis, bulan }) => ({ jenis, bulan })),
  };
}
