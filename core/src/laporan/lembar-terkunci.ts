// A sheet of a locked month rests on the locked village reports, not on the records of today; coverage and corrections are said beside it.
import type { AngkaPerIndikator } from '../indikator/indikator.ts';
import { INDIKATOR_LAPORAN } from '../pelaporan/ajukan.ts';
import { type AngkaLaporan, angkaPerBentuk } from '../pelaporan/hitung-laporan.ts';
import type { LaporanBulan } from '../pelaporan/laporan-bulan.ts';
import type { AngkaTersaring, BagianRekap } from '../pelaporan/laporan-wire.ts';
import { INDIKATOR } from '../registry/indikator.ts';
import { type Bulan, type Tanggal, tulisTanggal } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import type { BahanAngka, LembarAngka } from './bahan-lembar.ts';
import type { SamarBahan } from './lembar-samar.ts';

/** An area as the recap of reports tells it. */
export type DaerahTerkunci = Pick<BagianRekap, 'desa' | 'terkunci' | 'ralat'> & {
  readonly wilayah: Pick<BagianRekap['wilayah'], 'kode' | 'nama'>;
  /** Reports due and come in by kind of institution; left out: only one report is known. */
  readonly institusi?: BagianRekap['institusi'];
};

/** The reports behind a sheet: of its month, and the locked figures of months of the year. `ralat`: granted corrections, newest first. */
export type SumberTerkunci = {
  readonly seluruh: DaerahTerkunci;
  readonly bagian: readonly DaerahTerkunci[];
  readonly ralat: readonly { readonly desa: string; readonly tanggal: Tanggal }[];
  readonly setahun: ReadonlyMap<Bulan, NonNullable<AngkaTersaring>>;
};

const tanpaSamar = (angka: AngkaPerIndikator | null): AngkaTersaring => (angka === null ? null : { angka });

/** The report of one village or institution whose names are known here, where nothing is withheld, by month; null: none came. */
export function sumberLaporan(wilayah: DaerahTerkunci['wilayah'], bulan: Bulan, perBulan: ReadonlyMap<Bulan, LaporanBulan | null>): SumberTerkunci {
  const laporan = perBulan.get(bulan) ?? null;
  const angka: AngkaLaporan = laporan ? angkaPerBentuk(laporan) : { diajukan: null, terkunci: null, ralat: null };
  const disetujui = (laporan?.ralat ?? []).filter(({ putusan }) => putusan?.isDisetujui === true);
  return {
    seluruh: {
      wilayah,
      desa: { ada: 1, masuk: laporan ? 1 : 0, terkunci: angka.terkunci ? 1 : 0 },
      terkunci: tanpaSamar(angka.terkunci),
      ralat: tanpaSamar(angka.ralat),
    },
    bagian: [],
    ralat: disetujui.map(({ tanggal }) => ({ desa: wilayah.kode, tanggal })).sort((a, b) => b.tanggal.localeCompare(a.tanggal)),
    setahun: new Map(
      [...perBulan].flatMap(([satu, milik]) => {
        const terkunci = milik && angkaPerBentuk(milik).terkunci;
        return terkunci ? [[satu, { angka: terkunci }] as const] : [];
      }),
    ),
  };
}

const LAPORAN: ReadonlySet<string> = new Set(INDIKATOR_LAPORAN.map(({ id }) => id));
type Pilih = (id: string) => boolean;

/** Which figures of a sheet a report carries; the others are of the records, also in a locked month. */
function pilihTerkunci({ dariCatatan }: Pick<LembarAngka, 'dariCatatan'>): Pilih {
  const lain = new Set(dariCatatan);
  return (id) => LAPORAN.has(id) && !lain.has(id);
}

const gabung = <Isi>(hidup: Readonly<Record<string, Isi>>, terkunci: Readonly<Record<string, Isi>> | undefined, isTerkunci: Pilih): Record<string, Isi> => ({
  ...Object.fromEntries(Object.entries(hidup).filter(([id]) => !isTerkunci(id))),
  ...Object.fromEntries(Object.entries(terkunci ?? {}).filter(([id]) => isTerkunci(id))),
});

/** Figures counted now with the locked ones in the place of those that a report carries. */
export const gabungTerkunci = (hidup: AngkaPerIndikator, terkunci: AngkaPerIndikator): AngkaPerIndikator => gabung(hidup, terkunci, (id) => LAPORAN.has(id));

const sebutBelum = ({ wilayah, desa }: DaerahTerkunci): string => {
  if (desa.ada !== 1) return `${wilayah.nama} ${desa.terkunci} dari ${desa.ada} desa`;
  return desa.masuk > desa.terkunci ? `${wilayah.nama} (sudah lapor, belum dikunci)` : wilayah.nama;
};

function catatanKunci({ seluruh, bagian }: SumberTerkunci): Teks {
  if (bagian.length === 0) {
    return teks(
      'Angka terkunci: menurut laporan bulanan yang sudah dikunci. Catatan yang menyusul tidak mengubahnya.',
      'Locked figures: by the locked monthly report. Later records do not change them.',
    );
  }
  const { ada, terkunci } = seluruh.desa;
  const belum = bagian.filter(({ desa }) => desa.terkunci < desa.ada).map(sebutBelum);
  return teks(
    `Angka terkunci: jumlah laporan bulanan PPKBD yang sudah dikunci, ${terkunci} dari ${ada} desa. Catatan yang menyusul tidak mengubahnya.${belum.length > 0 ? ` Belum ada laporan yang dikunci, tidak ikut dijumlahkan: ${belum.join(', ')}.` : ''}`,
    `Locked figures: sums of the locked monthly reports of the PPKBD, ${terkunci} of ${ada} villages. Later records do not change them.${belum.length > 0 ? ` No locked report, not in the sums: ${belum.join(', ')}.` : ''}`,
  );
}

const JUDUL = new Map(INDIKATOR.map(({ id, judul }) => [id, judul]));
/** More changed lines than this are counted, not listed. */
const BANYAK_BARIS = 6;

/** What granted corrections change on this sheet; the reason is free text that may name people, and stays with the report. */
function catatanRalat({ indikator }: Pick<LembarAngka, 'indikator'>, { seluruh, bagian, ralat }: SumberTerkunci, isTerkunci: Pilih): Teks[] {
  const [terakhir] = ralat;
  if (!terakhir) return [];
  const nama = new Map(bagian.map(({ wilayah }) => [wilayah.kode, wilayah.nama]));
  const desa = [...new Set(ralat.flatMap((satu) => nama.get(satu.desa) ?? []))];
  const di = desa.length > 0 ? ` (${desa.join(', ')})` : '';
  const beda = [...new Set(indikator)].filter(isTerkunci).flatMap((id) => {
    const [lama, baru] = [seluruh.terkunci?.angka[id], seluruh.ralat?.angka[id]];
    return lama && baru && lama.pembilang !== baru.pembilang ? [{ judul: JUDUL.get(id) ?? teks(id, id), lama: lama.pembilang, baru: baru.pembilang }] : [];
  });
  const lebih = beda.length - BANYAK_BARIS;
  const daftar = (bahasa: 'id' | 'en', jadi: string): string =>
    beda
      .slice(0, BANYAK_BARIS)
      .map(({ judul, lama, baru }) => `${judul[bahasa]} ${lama} ${jadi} ${baru}`)
      .join('; ');
  const pada = tulisTanggal(terakhir.tanggal);
  return [
    teks(
      `Ralat yang disetujui: ${ralat.length}${di}, terakhir diminta ${pada}. Angka di atas tetap yang dikunci. Sesudah ralat: ${beda.length === 0 ? 'tidak ada baris lembar ini yang berubah' : daftar('id', 'menjadi')}${lebih > 0 ? `; dan ${lebih} angka lain (lihat Laporan)` : ''}.`,
      `Corrections granted: ${ralat.length}${di}, last asked for ${pada}. The figures above stay as locked. After correction: ${beda.length === 0 ? 'no line of this sheet changes' : daftar('en', 'becomes')}${lebih > 0 ? `; and ${lebih} more (see Reports)` : ''}.`,
    ),
  ];
}

const catatanLain = ({ indikator }: Pick<LembarAngka, 'indikator'>, { kepala }: BahanAngka, isTerkunci: Pilih): Teks[] =>
  indikator.every(isTerkunci)
    ? []
    : [
        teks(
          `Yang tidak dibawa laporan bulanan (kartu dan kelas institusi, peringkat kesejahteraan) menurut catatan yang sampai pada ${tulisTanggal(kepala.dibuat)}.`,
          `What monthly reports do not carry (cards and classes of institutions, welfare rank) is by the records of ${tulisTanggal(kepala.dibuat)}.`,
        ),
      ];

export type BahanTersamar = { readonly bahan: BahanAngka; readonly samar: SamarBahan };

/** The months of the year with locked figures in place of those counted today. */
function kunciSetahun({ bahan, samar }: BahanTersamar, { setahun }: SumberTerkunci, isTerkunci: Pilih) {
  const angka = new Map(bahan.setahun);
  const tutup = new Map(samar.setahun);
  if (bahan.setahun.size === 0) return { angka, tutup };
  for (const [bulan, terkunci] of setahun) {
    angka.set(bulan, gabung(angka.get(bulan) ?? {}, terkunci.angka, isTerkunci));
    tutup.set(bulan, gabung(tutup.get(bulan) ?? {}, terkunci.samar, isTerkunci));
  }
  return { angka, tutup };
}

/**
 * The material of a sheet once a report of its area and month is locked: locked figures in place of those counted today. A part without
 * a locked report has none, which is not zero. Before the first lock, and for a sheet of which reports carry nothing, it stays as it is.
 */
export function kunciBahan(definisi: LembarAngka, hidup: BahanTersamar, sumber: SumberTerkunci): BahanTersamar {
  const isTerkunci = pilihTerkunci(definisi);
  const { terkunci } = sumber.seluruh;
  const setahun = kunciSetahun(hidup, sumber, isTerkunci);
  const { bahan, samar } = hidup;
  const denganTahun = { bahan: { ...bahan, setahun: setahun.angka }, samar: { ...samar, setahun: setahun.tutup } };
  if (terkunci === null || !definisi.indikator.some(isTerkunci)) return denganTahun;
  const perKode = new Map(sumber.bagian.map((satu) => [satu.wilayah.kode, satu.terkunci]));
  const dasar = [catatanKunci(sumber), ...catatanLain(definisi, bahan, isTerkunci), ...catatanRalat(definisi, sumber, isTerkunci)];
  return {
    bahan: {
      ...denganTahun.bahan,
      kepala: { ...bahan.kepala, dasar },
      angka: gabung(bahan.angka, terkunci.angka, isTerkunci),
      bagian: bahan.bagian.map((satu) => ({ ...satu, angka: gabung(satu.angka, perKode.get(satu.kode)?.angka, isTerkunci) })),
    },
    samar: {
      ...denganTahun.samar,
      angka: gabung(samar.angka, terkunci.samar, isTerkunci),
      bagian: new Map(bahan.bagian.map(({ kode }) => [kode, gabung(samar.bagian.get(kode) ?? {}, perKode.get(kode)?.samar, isTerkunci)])),
    },
  };
}
