// What a sheet is made from on this phone: the head of the form, the figures of the months, or the book of the village with its names.
import type { AngkaPerIndikator } from '@lini/core/indikator/indikator.ts';
import { rentangAngka } from '@lini/core/indikator/rentang-angka.ts';
import type { BahanAngka, BahanNama, DefinisiLembar, KepalaLembar, LembarAngka } from '@lini/core/laporan/bahan-lembar.ts';
import { hitungLembar, hitungSetahun } from '@lini/core/laporan/hitung-lembar.ts';
import type { Lembar } from '@lini/core/laporan/lembar.ts';
import { kunciBahan, sumberLaporan } from '@lini/core/laporan/lembar-terkunci.ts';
import { angkaLaporan } from '@lini/core/pelaporan/ajukan.ts';
import { bagianInstitusi } from '@lini/core/pelaporan/bagian-institusi.ts';
import { laporanDesa } from '@lini/core/pelaporan/hitung-laporan.ts';
import { kunciLaporan, type LaporanBulan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { akhirBulan, type Bulan, daftarBulan } from '@lini/core/tanggal.ts';
import { teks } from '@lini/core/teks.ts';
import { ppmPada, zPpmDesa, zPpmKunci } from '@lini/core/tetapan/ppm.ts';
import { indukWilayah } from '@lini/core/wilayah/wilayah.ts';
import { potretDesaBulan } from '../../app/desa.ts';
import { kerjakanDicicil } from '../../app/dicicil.ts';
import { type EntriSubjek, isIkutDihitung, potretBulan } from '../../app/entri.ts';
import { listInstitusiSaya } from '../../app/institusi-saya.ts';
import { getLaporan, listLaporanDesa } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { desaKini, entriDesa } from '../../app/wilayah.ts';

/** What was chosen: the month, an RT (null: all), a group. */
export type PilihanLembar = { readonly bulan: Bulan; readonly rt: string | null; readonly poktanId: string | null };

/** Whether a sheet is of one institution and not of an area. */
export const isLembarInstitusi = (definisi: DefinisiLembar): boolean => definisi.jenis === 'angka' && definisi.tingkat.length === 0;

/** The account's own institution where the sheet is of one. */
const institusiLembar = (definisi: DefinisiLembar): EntriSubjek<'institusi'> | undefined => (isLembarInstitusi(definisi) ? listInstitusiSaya()[0] : undefined);

/** The RT of the sheet's institution; null: the sheet is of the whole village. */
export const rtLembar = (definisi: DefinisiLembar): string | null => institusiLembar(definisi)?.keadaan.wilayah.join(', ') || null;

/** The head of the form. A PKB builds and does not report: her own name stands at the other line. */
function susunKepala({ bulan, rt }: PilihanLembar): KepalaLembar {
  const { akun } = getSesi();
  const { kode, nama, kecamatan, kabupaten } = desaKini.value;
  const kodeKecamatan = indukWilayah(kode) ?? '';
  const isPkb = akun.peran === 'pkb';
  return {
    tingkat: 'desa',
    kabupaten: kabupaten ? { nama: kabupaten.replace(/^Kabupaten /, ''), kode: indukWilayah(kodeKecamatan) ?? '' } : null,
    kecamatan: { nama: kecamatan, kode: kodeKecamatan },
    desa: { nama, kode },
    rt,
    bulan,
    pelapor: isPkb ? null : akun.nama,
    noRegister: null,
    pembina: isPkb ? akun.nama : null,
    dibuat: hariIni.value,
  };
}

/** The months up to one for which the village has figures, as the office counts them: none before its first family. */
function bulanBerangka(dari: Bulan, sampai: Bulan): Bulan[] {
  const catatan = entriDesa.value.flatMap(({ tampil }) => tampil.filter(({ status }) => isIkutDihitung(status)).map((satu) => satu.catatan));
  return rentangAngka(catatan, dari, sampai);
}

/** The targets of the village for a month; null: the kabupaten set none. */
function cariPpm(bulan: Bulan): BahanAngka['ppm'] {
  const { ppm = [], ppmTerkunci = [] } = getSesi().akun;
  const { kode } = desaKini.value;
  const daftar = ppm.flatMap((satu) => zPpmDesa.safeParse(satu).data ?? []);
  const terbaru = daftar.find(({ desa, tahun }) => desa === kode && tahun === Number(bulan.slice(0, 4))) ?? null;
  const terkunci = ppmTerkunci.flatMap((satu) => zPpmKunci.safeParse(satu).data ?? []);
  return ppmPada(kode, bulan, terbaru, terkunci);
}

/** The sheet's material by the records of today. */
function bahanHidup(definisi: LembarAngka, kepala: KepalaLembar, indikator: readonly string[]): BahanAngka {
  const { bulan } = kepala;
  const { peran } = getSesi().akun;
  const ada = bulanBerangka(`${bulan.slice(0, 4)}-01`, bulan);
  const institusi = institusiLembar(definisi)?.sejarah(akhirBulan(bulan));
  // Before it was registered nobody knows which RT it serves: it has no figures then, not those of the village.
  const mulai = institusi && institusi.wilayah.length === 0 ? undefined : ada[0];
  const potret = (satu: Bulan) => (institusi ? bagianInstitusi(potretDesaBulan(satu, false), institusi) : potretDesaBulan(satu, false));
  const angka = () => (institusi ? angkaLaporan(potretDesaBulan(bulan, false), institusi) : hitungLembar(indikator, potret(bulan), peran));
  return {
    kepala,
    angka: mulai === undefined ? {} : angka(),
    setahun: mulai === undefined ? new Map() : hitungSetahun(definisi.alir, bulan, mulai, potret, peran),
    bagian: [],
    // Set for the village; no RT has a share of its own.
    ppm: institusi ? null : cariPpm(bulan),
  };
}

const TANPA_SAMAR = { angka: {}, setahun: new Map(), bagian: new Map() };

const laporanDesaPada = (bulan: Bulan): LaporanBulan | null => laporanDesa(listLaporanDesa(bulan).map((satu) => ({ ...satu, desa: desaKini.value.kode })));

/** The report a sheet stands for: of the village, or of the account's own institution. */
function laporanLembar(definisi: DefinisiLembar, bulan: Bulan): LaporanBulan | null {
  const institusi = institusiLembar(definisi);
  return institusi ? getLaporan(institusi, bulan).laporan : laporanDesaPada(bulan);
}

/** The same with the figures of the locked months in place; `tambahan` are ids wanted besides those of the sheet. */
function bahanAngka(definisi: LembarAngka, kepala: KepalaLembar, tambahan: readonly string[] = []): BahanAngka {
  const { bulan } = kepala;
  const bulanList = definisi.alir.length > 0 ? daftarBulan(`${bulan.slice(0, 4)}-01`, bulan) : [bulan];
  const hidup = { bahan: bahanHidup(definisi, kepala, [...definisi.indikator, ...tambahan]), samar: TANPA_SAMAR };
  const perBulan = new Map(bulanList.map((satu) => [satu, laporanLembar(definisi, satu)]));
  return kunciBahan(definisi, hidup, sumberLaporan(desaKini.value, bulan, perBulan)).bahan;
}

/** Figures of the month besides a sheet, on the same base as the sheet. */
export const angkaBersama = (definisi: LembarAngka, pilihan: PilihanLembar, indikator: readonly string[]): AngkaPerIndikator =>
  bahanAngka({ ...definisi, alir: [] }, susunKepala(pilihan), indikator).angka;

/** Whether the sheet rests on a locked report. */
export const isLembarTerkunci = (definisi: DefinisiLembar, { bulan }: PilihanLembar): boolean => {
  const laporan = laporanLembar(definisi, bulan);
  return laporan !== null && kunciLaporan(laporan) !== null;
};

const bahanNama = (kepala: KepalaLembar, poktanId: string | null): BahanNama => ({ kepala, desa: potretDesaBulan(kepala.bulan, false), poktanId });

const CONTOH = teks('Data contoh: orang dan keluarga di sini rekaan.', 'Demo data: the people and families here are invented.');

/** The sheet of this village. */
export function susunLembar(definisi: DefinisiLembar, pilihan: PilihanLembar): Lembar {
  const kepala = susunKepala(isLembarInstitusi(definisi) ? { ...pilihan, rt: rtLembar(definisi) } : pilihan);
  const lembar = definisi.jenis === 'angka' ? definisi.susun(bahanAngka(definisi, kepala)) : definisi.susun(bahanNama(kepala, pilihan.poktanId));
  return getSesi().akun.isContoh ? { ...lembar, catatan: [...lembar.catatan, CONTOH] } : lembar;
}

/**
 * Works out, piece by piece, the pictures of the families that the sheet needs, so that a slow phone still answers; they are kept
 * with the families.
 */
export async function hangatkanLembar(definisi: DefinisiLembar, { bulan }: PilihanLembar, isBatal: () => boolean): Promise<void> {
  const isSetahun = definisi.jenis === 'angka' && definisi.alir.length > 0;
  const bulanList = isSetahun ? daftarBulan(`${bulan.slice(0, 4)}-01`, bulan) : [bulan];
  const kerja = entriDesa.value.flatMap((entri) => bulanList.map((satu) => ({ entri, satu })));
  await kerjakanDicicil(kerja, ({ entri, satu }) => void potretBulan(entri, satu), isBatal);
}
