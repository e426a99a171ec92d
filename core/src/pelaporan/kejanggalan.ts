// What is odd about a report, most telling first, so that the PKB opens only those: a reason in words for each (forms.md 5; the limits are Lini's).
import type { AngkaPerIndikator } from '../indikator/angka.ts';
import { periksaAngka } from '../laporan/periksa-angka.ts';
import { hariTeks } from '../nama-bulan.ts';
import type { Parameter } from '../parameter/parameter.ts';
import { selisihHari } from '../tanggal.ts';
import { type Teks, teks } from '../teks.ts';
import { batasBulan } from './batas.ts';
import { type Ajuan, ajuanKini, type LaporanBulan } from './laporan-bulan.ts';

export const KODE_JANGGAL = [
  'tiba-lambat',
  'hadir-lebih',
  'rasio-mustahil',
  'lonjakan',
  'salinan',
  'tanpa-perubahan',
  'kunjungan-sehari',
  'angka-bulat',
  'belum-didata',
] as const;
export type KodeJanggal = (typeof KODE_JANGGAL)[number];

export type Kejanggalan = {
  readonly kode: KodeJanggal;
  readonly alasan: Teks;
  /** The line it is about; null: the whole report. */
  readonly indikator: string | null;
};

const bilangan = (angka: AngkaPerIndikator, id: string): number | null => angka[id]?.pembilang ?? null;

/** What each is about, for whoever may not read the counts in its reason. */
export const LABEL_JANGGAL: Readonly<Record<KodeJanggal, Teks>> = {
  'tiba-lambat': teks('Sampai di kantor lama sesudah hari pengajuannya', 'Reached the office long after the day it was sent'),
  'hadir-lebih': teks('Pertemuan dengan yang hadir lebih dari anggota', 'Meetings with more present than members'),
  'rasio-mustahil': teks('Dua angka tidak cocok satu sama lain', 'Two figures do not fit together'),
  lonjakan: teks('Berubah banyak dari bulan lalu', 'Changed much since last month'),
  salinan: teks('Angka kegiatan sama dengan bulan lalu', 'Activity figures equal last month’s'),
  'tanpa-perubahan': teks('Tidak ada yang berubah tiga bulan', 'Nothing changed in three months'),
  'kunjungan-sehari': teks('Semua kunjungan pada satu hari', 'All visits on one day'),
  'angka-bulat': teks('Timbangan kebanyakan bulat', 'Mostly whole kilograms'),
  'belum-didata': teks('Banyak PUS belum didata', 'Many couples not asked yet'),
};

/** States whose jump from one month to the next is asked about, and what the screen calls them. */
const TURUT_LONJAK = [
  { id: 'A1', nama: teks('Keluarga', 'Families') },
  { id: 'A2', nama: teks('PUS', 'Couples') },
  { id: 'B2', nama: teks('Peserta KB', 'Users') },
  { id: 'C1', nama: teks('Keluarga berisiko stunting', 'Families at risk of stunting') },
] as const;

function lonjakan(kini: AngkaPerIndikator, lalu: AngkaPerIndikator, parameter: Parameter): Kejanggalan[] {
  return TURUT_LONJAK.flatMap(({ id, nama }): Kejanggalan[] => {
    const [baru, lama] = [bilangan(kini, id), bilangan(lalu, id)];
    if (baru === null || lama === null || lama === 0) return [];
    const persen = Math.round((Math.abs(baru - lama) / lama) * 100);
    const isKecil = Math.abs(baru - lama) < parameter['laporan.jumpMinCount'];
    if (isKecil || persen <= parameter['laporan.pusChangeMaxPercent']) return [];
    const alasan = teks(`${nama.id} dari ${lama} menjadi ${baru} (${persen} %)`, `${nama.en} from ${lama} to ${baru} (${persen} %)`);
    return [{ kode: 'lonjakan', alasan, indikator: id }];
  });
}

/** What the checks of the figures warn of; couples not asked yet have a limit of their own below. */
const rasioMustahil = (angka: AngkaPerIndikator, isSebagian: boolean, parameter: Parameter): Kejanggalan[] =>
  periksaAngka({ angka, lalu: null, parameter, isSebagian }).flatMap(({ kode, tingkat, alasan, indikator }): Kejanggalan[] =>
    tingkat === 'peringatan' && kode !== 'pus-belum-didata' ? [{ kode: 'rasio-mustahil', alasan, indikator: indikator[0] ?? null }] : [],
  );

/** Flows: what was done in the month. The same ones to the unit two months running were hardly done twice. */
const ALIRAN = ['KIE.1', 'KIE.2', 'KIE.3', 'KIE.5', 'B10', 'B14', 'B18', 'IMP.temu.pengurus', 'BKB.pertemuan', 'BKR.pertemuan', 'BKL.pertemuan'] as const;

function salinan(kini: AngkaPerIndikator, lalu: AngkaPerIndikator, parameter: Parameter): Kejanggalan[] {
  const berisi = ALIRAN.filter((id) => (bilangan(kini, id) ?? 0) > 0);
  const isSama = ALIRAN.every((id) => bilangan(kini, id) === bilangan(lalu, id));
  if (!isSama || berisi.length < parameter['laporan.copyMinLines']) return [];
  const alasan = teks(
    `Semua angka kegiatan sama dengan bulan lalu (${berisi.length} baris)`,
    `All activity figures equal last month's (${berisi.length} lines)`,
  );
  return [{ kode: 'salinan', alasan, indikator: null }];
}

const TETAP = ['A1', 'A2', 'B2', 'B7.hamil', 'B7.ias', 'B7.iat', 'B7.tial', 'C1'] as const;

function tanpaPerubahan(kini: AngkaPerIndikator, sebelum: readonly AngkaPerIndikator[], parameter: Parameter): Kejanggalan[] {
  const [lalu, laluLagi] = sebelum;
  if (!lalu || !laluLagi || (bilangan(kini, 'A2') ?? 0) < parameter['laporan.staticMinPus']) return [];
  const isTetap = [lalu, laluLagi].every((satu) => TETAP.every((id) => bilangan(satu, id) === bilangan(kini, id)));
  return isTetap ? [{ kode: 'tanpa-perubahan', alasan: teks('Tidak ada yang berubah tiga bulan', 'Nothing changed in three months'), indikator: null }] : [];
}

function cara({ ciri }: Ajuan, parameter: Parameter): Kejanggalan[] {
  const hasil: Kejanggalan[] = [];
  if (ciri.pertemuanLebih > 0) {
    hasil.push({
      kode: 'hadir-lebih',
      alasan: teks(`${ciri.pertemuanLebih} pertemuan: yang hadir lebih dari anggota`, `${ciri.pertemuanLebih} meetings with more present than members`),
      indikator: null,
    });
  }
  if (ciri.kunjungan >= parameter['laporan.visitsMin'] && ciri.hariKunjungan === 1) {
    hasil.push({
      kode: 'kunjungan-sehari',
      alasan: teks(`${ciri.kunjungan} kunjungan, semua pada satu hari`, `${ciri.kunjungan} visits, all on one day`),
      indikator: 'KIE.1',
    });
  }
  const bagian = ciri.timbangan === 0 ? 0 : (ciri.timbanganBulat / ciri.timbangan) * 100;
  if (ciri.timbangan >= parameter['laporan.weighingsMin'] && bagian > parameter['laporan.roundPercent']) {
    hasil.push({
      kode: 'angka-bulat',
      alasan: teks(
        `${ciri.timbanganBulat} dari ${ciri.timbangan} timbangan bulat tanpa koma`,
        `${ciri.timbanganBulat} of ${ciri.timbangan} weights in whole kilograms`,
      ),
      indikator: null,
    });
  }
  return hasil;
}

function belumDidata(kini: AngkaPerIndikator, parameter: Parameter): Kejanggalan[] {
  const [belum, pus] = [bilangan(kini, 'A2.belum'), bilangan(kini, 'A2')];
  if (belum === null || pus === null || pus === 0 || (belum / pus) * 100 <= parameter['laporan.unknownPercent']) return [];
  return [{ kode: 'belum-didata', alasan: teks(`${belum} dari ${pus} PUS belum didata`, `${belum} of ${pus} couples not registered`), indikator: 'A2.belum' }];
}

/**
 * On time by the phone's clock alone: the first sending reached the office after the deadline, and many days after the day it names. A
 * village without signal is like that too, so the day stays as it is and the PKB asks.
 */
function tibaLambat({ ajuan: [pertama], bulan }: LaporanBulan, parameter: Parameter): Kejanggalan[] {
  if (bulan === null || pertama?.diterima === undefined) return [];
  const { tanggal, diterima } = pertama;
  const { tepat } = batasBulan(bulan);
  const hari = selisihHari(tanggal, diterima);
  if (tanggal > tepat || diterima <= tepat || hari <= parameter['laporan.arrivalDays']) return [];
  const [dikirim, tiba] = [hariTeks(tanggal), hariTeks(diterima)];
  const alasan = teks(
    `Diajukan ${dikirim.id} menurut ponsel, sampai di kantor ${tiba.id} (${hari} hari). Tanpa sinyal, atau jam ponsel mundur?`,
    `Sent on ${dikirim.en} by the phone, reached the office on ${tiba.en} (${hari} days). No signal, or a clock set back?`,
  );
  return [{ kode: 'tiba-lambat', alasan, indikator: null }];
}

/** The oddities of a report beside those of the months before it (newest first; only months that were reported). */
export function listKejanggalan(laporan: LaporanBulan, sebelum: readonly LaporanBulan[], parameter: Parameter): Kejanggalan[] {
  const ajuan = ajuanKini(laporan);
  if (ajuan === null) return [];
  const angkaLama = sebelum.flatMap((satu): AngkaPerIndikator[] => {
    const lama = ajuanKini(satu);
    return lama === null ? [] : [lama.angka];
  });
  const [lalu] = angkaLama;
  const semua = [
    ...tibaLambat(laporan, parameter),
    ...cara(ajuan, parameter),
    ...rasioMustahil(ajuan.angka, laporan.jenis !== 'ppkbd', parameter),
    ...(lalu ? [...lonjakan(ajuan.angka, lalu, parameter), ...salinan(ajuan.angka, lalu, parameter)] : []),
    ...tanpaPerubahan(ajuan.angka, angkaLama, parameter),
    ...belumDidata(ajuan.angka, parameter),
  ];
  return semua.sort((a, b) => KODE_JANGGAL.indexOf(a.kode) - KODE_JANGGAL.indexOf(b.kode));
}
