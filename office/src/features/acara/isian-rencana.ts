// The plan of a gathering while it is typed: texts as they stand in the fields, and the plan they make.

import { type IsiRencana, type JenisAcara, zRencana } from '@lini/core/acara/rencana.ts';
import { isTerlaluSore, susunSesi } from '@lini/core/acara/susun-sesi.ts';
import { susunTemuKader } from '@lini/core/acara/susunan-temu-kader.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bagianKurikulum } from '@lini/core/pelatihan/kurikulum.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { t } from '@lini/ui/words/t.ts';
import { sebutWilayah } from '../../app/nama-wilayah.ts';

export type IsianRencana = IsiRencana & { readonly wilayah: string };
type Tempat = { readonly kode: string; readonly nama: string };

const HARI_TERBANYAK = 14;

/** The days from first to last, both included. */
export function hariAcara(mulai: Tanggal, selesai: Tanggal): [Tanggal, ...Tanggal[]] {
  const hari: [Tanggal, ...Tanggal[]] = [mulai];
  for (let kini = tambahHari(mulai, 1); kini <= selesai && hari.length < HARI_TERBANYAK; kini = tambahHari(kini, 1)) hari.push(kini);
  return hari;
}

/** The programme to start from: of an orientation its curriculum, of a Temu Kader its rundown; the other kinds have none. */
export function sesiTemplat({ jenis, mulai, selesai }: Pick<IsiRencana, 'jenis' | 'mulai' | 'selesai'>): IsiRencana['sesi'] {
  const hari = hariAcara(mulai, selesai);
  if (jenis === 'temu-kader') return susunTemuKader(mulai);
  return jenis === 'orientasi' ? susunSesi(bagianKurikulum(hari.length), hari, parameterPada(mulai)) : [];
}

const SEBUTAN: Readonly<Record<JenisAcara, string>> = {
  orientasi: 'Orientasi Kader IMP',
  pembinaan: 'Pembinaan Kader IMP',
  rakor: 'Rapat Koordinasi Kader IMP',
  pertemuan: 'Pertemuan Kader IMP',
  'temu-kader': 'Temu Kader IMP',
};

const judulAwal = ({ jenis, wilayah, mulai }: Pick<IsianRencana, 'jenis' | 'wilayah' | 'mulai'>, tempat: readonly Tempat[]): string =>
  [SEBUTAN[jenis], sebutWilayah(wilayah, tempat.find(({ kode }) => kode === wilayah)?.nama ?? ''), jenis === 'temu-kader' ? mulai.slice(0, 4) : '']
    .join(' ')
    .trim();

/** A new plan two weeks from now in the given area: an orientation of one day, as that of Juai was, with its curriculum. */
export function rencanaAwal(wilayah: Tempat, hariIni: Tanggal): IsianRencana {
  const mulai = tambahHari(hariIni, 14);
  const awal = { wilayah: wilayah.kode, jenis: 'orientasi', mulai, selesai: mulai } as const;
  return {
    ...awal,
    judul: judulAwal(awal, [wilayah]),
    tempat: '',
    penyelenggara: '',
    sesi: sesiTemplat(awal),
    kuota: [],
    anggaran: [],
    keterangan: null,
  };
}

const isSama = (a: unknown, b: unknown): boolean => JSON.stringify(a) === JSON.stringify(b);

/** What was taken from the template and not touched since follows kind, area and days; what was typed stays. */
export function ikutiTemplat(lama: IsianRencana, baru: IsianRencana, tempat: readonly Tempat[]): IsianRencana {
  return {
    ...baru,
    judul: lama.judul === judulAwal(lama, tempat) && baru.judul === lama.judul ? judulAwal(baru, tempat) : baru.judul,
    sesi:
      isSama(lama.sesi, sesiTemplat(lama)) && (baru.sesi === lama.sesi || baru.mulai !== lama.mulai || baru.selesai !== lama.selesai)
        ? sesiTemplat(baru)
        : baru.sesi,
  };
}

/** Programme parts follow the first day when it is moved. */
export function geserHari(isian: IsianRencana, mulai: Tanggal, selesai: Tanggal): IsianRencana {
  const [lama, baru] = [hariAcara(isian.mulai, isian.selesai), hariAcara(mulai, selesai < mulai ? mulai : selesai)];
  const sesi = isian.sesi.map((satu) => ({ ...satu, tanggal: baru[Math.min(Math.max(0, lama.indexOf(satu.tanggal)), baru.length - 1)] ?? mulai }));
  return { ...isian, mulai, selesai: selesai < mulai ? mulai : selesai, sesi };
}

/** Why it cannot be kept yet, by field; empty: it can. */
export function listKurang(isian: IsianRencana): Readonly<Record<string, string>> {
  const kurang: Record<string, string> = {};
  if (!isian.judul.trim()) kurang.judul = t('Beri nama acaranya.', 'Give it a name.');
  if (!isian.tempat.trim()) kurang.tempat = t('Tulis tempatnya, kader mencarinya di undangan.', 'Write the place, cadres look for it.');
  if (!isian.penyelenggara.trim()) kurang.penyelenggara = t('Tulis siapa yang menyelenggarakan.', 'Write who organises it.');
  if (isian.selesai < isian.mulai) kurang.selesai = t('Hari selesai sebelum hari mulai.', 'It ends before it begins.');
  if (isian.sesi.some((satu) => !satu.judul.trim())) kurang.sesi = t('Ada bagian tanpa judul. Isi atau hapus.', 'A part has no title. Fill or remove it.');
  else if (isian.sesi.some((satu) => satu.selesai <= satu.mulai)) kurang.sesi = t('Ada bagian yang selesai sebelum mulai.', 'A part ends before it begins.');
  if (isian.anggaran.some((satu) => !satu.uraian.trim())) kurang.anggaran = t('Ada baris anggaran tanpa uraian.', 'A budget line has no words.');
  // An empty amount stands as 0 while it is typed; a line that costs nothing is none.
  else if (isian.anggaran.some((satu) => satu.rupiah === 0))
    kurang.anggaran = t('Ada baris anggaran tanpa jumlah. Isi rupiahnya, atau hapus barisnya.', 'A budget line has no amount. Fill it in or remove the line.');
  return kurang;
}

/** The plan as it is written down; null: something does not fit yet. */
export function jadiRencana({ wilayah: _wilayah, ...rencana }: IsianRencana): IsiRencana | null {
  const keterangan = rencana.keterangan?.trim() || null;
  const hasil = zRencana.safeParse({ ...rencana, keterangan, kuota: rencana.kuota.filter(({ banyak }) => banyak > 0) });
  return hasil.success ? hasil.data : null;
}

/** What the organiser should look at once more, without standing in the way. */
export const listPeringatan = ({ sesi }: IsianRencana): string[] =>
  isTerlaluSore(sesi)
    ? [
        t(
          'Acara berakhir sesudah pukul 17.00. Kurangi bagiannya, atau jadikan dua hari lalu susun lagi.',
          'It runs past 17:00. Shorten it, or make it two days and arrange again.',
        ),
      ]
    : [];
