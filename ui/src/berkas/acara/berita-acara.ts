// Berita acara penilaian: rules, jury, ranks with the step that parted each tie, penalties, disqualified, protests, and the signatures.
import type { Tanggal } from '@lini/core/tanggal.ts';
import { formatDuaDesimal, formatNilaiJuri } from '../../words/angka.ts';
import { type DokumenPdf, kepalaDokumen, penutupPdf, susunDokumen } from './dokumen.ts';
import { hariTerbilang, terbilang } from './kata-hari.ts';
import type { KepalaAcara, Penanda } from './kepala-acara.ts';
import { type SelAcara, tabelAcara, uraian } from './tabel-acara.ts';

export type AturanBerita = {
  /** Empty: scored by points and not by criteria. Weights in percent. */
  readonly kriteria: readonly { readonly nama: string; readonly bobot: number }[];
  /** The other rules as `label: words`: scale, time, penalties, jury, how ties are parted. */
  readonly lain: readonly (readonly [string, string])[];
};

/** `isHadir` false: did not judge, `catatan` says why. */
export type JuriBerita = { readonly nama: string; readonly isHadir: boolean; readonly catatan: string | null };

/** Values are shown with two decimals; ranks were made on the unrounded ones. `perJuri` in the order of the jurors, null: did not judge this team. */
export type BarisHasil = {
  readonly peringkat: number | null;
  readonly regu: string;
  readonly kontingen: string | null;
  readonly perJuri: readonly (number | null)[];
  /** Points of a quiz in the order of `babak`; left out: not a quiz, or did not play. */
  readonly perBabak?: readonly (number | null)[];
  readonly rata: number | null;
  readonly denda: number | null;
  readonly nilai: number | null;
  readonly gelar: string | null;
  readonly keadaan: 'dinilai' | 'tidak-hadir' | 'tidak-lolos' | 'diskualifikasi';
};

/** `ubah`: the reasons for which the entry was changed. */
export type BarisTulisBerita = {
  readonly regu: string;
  readonly benar: number;
  readonly salah: number;
  readonly kosong: number;
  readonly nilai: number;
  readonly isLolos: boolean;
  readonly ubah: readonly string[];
};

export type MasukanBeritaAcara = KepalaAcara & {
  readonly lomba: string;
  readonly nomor: string | null;
  /** The day of the judging. */
  readonly tanggal: Tanggal;
  readonly aturan: AturanBerita;
  readonly juri: readonly JuriBerita[];
  /** The rounds of a quiz, whose points are whole; left out: judged by marks. */
  readonly babak?: readonly string[];
  readonly hasil: readonly BarisHasil[];
  /** Two teams of equal score and what put the first above; null: they share the rank. */
  readonly seri: readonly { readonly atas: string; readonly bawah: string; readonly langkah: string | null }[];
  readonly denda: readonly { readonly regu: string; readonly poin: number; readonly alasan: string }[];
  readonly diskualifikasi: readonly { readonly regu: string; readonly alasan: string }[];
  /** Sheets that were changed, each with the reason the juror gave. */
  readonly perubahan: readonly { readonly juri: string; readonly regu: string; readonly alasan: string }[];
  /** `putusan` null: not decided yet. */
  readonly protes: readonly { readonly dari: string; readonly isi: string; readonly putusan: string | null }[];
  /** The written round of a quiz, best first, and how it was settled; left out: there was none. */
  readonly tulis?: { readonly baris: readonly BarisTulisBerita[]; readonly alasan: string | null };
  /** Every draw with seed, time, who drew and why again, once there was more than one; left out: one or none. */
  readonly undian?: readonly string[];
  readonly tempatTandaTangan: string | null;
  readonly panitia: readonly Penanda[];
};

/** More teams than this may go on to the next page: kept whole they would leave most of a page empty. */
const REGU_SEHALAMAN = 6;

/** A part under its heading, kept on one page unless it is long. */
const bagian = (judul: string, isi: readonly object[], isUtuh = true): object => ({
  stack: [{ text: judul, bold: true, fontSize: 10.5, margin: [0, 6, 0, 3], headlineLevel: 1 }, ...isi],
  ...(isUtuh ? { unbreakable: true } : {}),
});
const nilai = (angka: number | null): SelAcara => (angka === null ? null : formatDuaDesimal(angka));
const poin = (angka: number | null): SelAcara => (angka === null ? null : formatNilaiJuri(angka));

function bagianAturan({ kriteria, lain }: AturanBerita): object {
  const tabel = tabelAcara(
    [
      { judul: 'Kriteria', lebar: '*' },
      { judul: 'Bobot (%)', lebar: 70, rata: 'right' },
    ],
    kriteria.map((satu) => [satu.nama, String(satu.bobot).replace('.', ',')]),
    { jumlah: ['Jumlah', String(kriteria.reduce((jumlah, { bobot }) => jumlah + Math.round(bobot * 100), 0) / 100).replace('.', ',')] },
  );
  return bagian('1. Aturan', [...(kriteria.length > 0 ? [tabel] : []), uraian(lain, 110)]);
}

const bagianJuri = (juri: readonly JuriBerita[]): object =>
  bagian('2. Juri', [
    tabelAcara(
      [
        { judul: 'No', lebar: 24, rata: 'right' },
        { judul: 'Nama', lebar: '*' },
        { judul: 'Kehadiran', lebar: 90 },
        { judul: 'Keterangan', lebar: 160 },
      ],
      juri.map(({ nama, isHadir, catatan }, ke) => [ke + 1, nama, isHadir ? 'menilai' : 'tidak menilai', catatan]),
    ),
  ]);

const KEADAAN = { dinilai: '', 'tidak-hadir': 'tidak hadir', 'tidak-lolos': 'tidak lolos babak tulis', diskualifikasi: 'diskualifikasi' } as const;

const selRegu = ({ regu, kontingen }: BarisHasil): SelAcara => ({
  stack: [{ text: regu }, ...(kontingen === null ? [] : [{ text: kontingen, fontSize: 8, color: '#444444' }])],
});

function bagianHasil({ hasil, juri, babak }: MasukanBeritaAcara): object {
  // A quiz has neither jurors' scores nor means; its columns are left out and not full of dashes.
  const isPerJuri = hasil.some(({ perJuri }) => perJuri.length > 0);
  const isRata = hasil.some(({ rata }) => rata !== null);
  const angka = (nama: string, lebar: number) => ({ judul: nama, lebar, rata: 'right' }) as const;
  const tabel = tabelAcara(
    [
      { judul: 'Peringkat', lebar: 44, rata: 'center' },
      { judul: 'Regu dan kontingen', lebar: '*' },
      ...(isPerJuri ? juri.map((_, ke) => angka(`Juri ${ke + 1}`, 32)) : []),
      ...(babak ?? []).map((nama) => angka(nama, 44)),
      ...(isRata ? [angka('Rata-rata', 44), angka('Kurang', 36)] : []),
      angka('Nilai', 44),
      { judul: 'Gelar', lebar: 62 },
    ],
    hasil.map((satu) => [
      ...[satu.peringkat, selRegu(satu)],
      ...(isPerJuri ? juri.map((_, ke) => nilai(satu.perJuri[ke] ?? null)) : []),
      ...(babak ?? []).map((_, ke) => poin(satu.perBabak?.[ke] ?? null)),
      ...(isRata ? [nilai(satu.rata), nilai(satu.denda)] : []),
      babak ? poin(satu.nilai) : nilai(satu.nilai),
      satu.gelar ?? (KEADAAN[satu.keadaan] || null),
    ]),
    { kosong: 'Belum ada hasil.', huruf: juri.length > 5 ? 8 : 9 },
  );
  const catatan = { text: 'Nilai ditulis dengan dua desimal; peringkat disusun dari nilai yang tidak dibulatkan.', fontSize: 8.5, margin: [0, -4, 0, 6] };
  return bagian('3. Hasil', babak ? [tabel] : [tabel, catatan], hasil.length <= REGU_SEHALAMAN);
}

/** One part with its sentences, or that there was nothing to report. */
const daftar = (nama: string, kalimat: readonly string[]): object =>
  kalimat.length === 0
    ? { text: [{ text: `${nama}: `, bold: true, fontSize: 10.5 }, 'tidak ada.'], margin: [0, 4, 0, 2] }
    : bagian(nama, [{ ul: [...kalimat], margin: [0, 0, 0, 4] }]);

/** Who won, once more above the signatures, so that these never stand on a page that does not say what they are for. */
function kalimatGelar({ hasil, babak }: MasukanBeritaAcara): object[] {
  const tulis = babak ? formatNilaiJuri : formatDuaDesimal;
  const juara = hasil.flatMap(({ gelar, regu, kontingen, nilai: angka }) =>
    gelar === null ? [] : [`${gelar} ${regu}${kontingen === null ? '' : ` (${kontingen})`}${angka === null ? '' : `, nilai ${tulis(angka)}`}`],
  );
  return juara.length === 0 ? [] : [{ text: `Ditetapkan: ${juara.join('; ')}.`, lineHeight: 1.2, margin: [0, 6, 0, 0] }];
}

function catatanPenilaian({ seri, denda, diskualifikasi, perubahan, protes }: MasukanBeritaAcara): object[] {
  return [
    daftar(
      '4. Nilai sama',
      seri.map(({ atas, bawah, langkah }) =>
        langkah === null ? `${atas} dan ${bawah}: tetap sama, berbagi peringkat.` : `${atas} di atas ${bawah}: ${langkah}.`,
      ),
    ),
    daftar(
      '5. Pengurangan nilai',
      denda.map(({ regu, poin, alasan }) => `${regu}: ${formatDuaDesimal(poin)}, ${alasan}.`),
    ),
    daftar(
      '6. Diskualifikasi',
      diskualifikasi.map(({ regu, alasan }) => `${regu}: ${alasan}.`),
    ),
    daftar(
      '7. Lembar nilai yang diubah',
      perubahan.map(({ juri, regu, alasan }) => `${juri}, untuk ${regu}: ${alasan}.`),
    ),
    daftar(
      '8. Keberatan',
      protes.map(({ dari, isi, putusan }) => `${dari}: ${isi}. Putusan: ${putusan ?? 'belum diputus'}.`),
    ),
  ];
}

function bagianTulis({ baris, alasan }: NonNullable<MasukanBeritaAcara['tulis']>, nomor: number): object {
  const angka = (judul: string) => ({ judul, lebar: 44, rata: 'right' }) as const;
  const tabel = tabelAcara(
    [{ judul: 'Regu', lebar: '*' }, angka('Benar'), angka('Salah'), angka('Kosong'), angka('Nilai'), { judul: 'Keterangan', lebar: 90 }],
    baris.map(({ regu, benar, salah, kosong, nilai: skor, isLolos }) => [regu, benar, salah, kosong, skor, isLolos ? 'lolos' : 'tidak lolos']),
  );
  const catatan = [
    ...(alasan === null ? [] : [`Nilai sama di batas lolos: ${alasan}.`]),
    ...baris.flatMap(({ regu, ubah }) => ubah.map((satu) => `Nilai ${regu} diubah: ${satu}.`)),
  ];
  return bagian(`${nomor}. Babak tulis`, [tabel, ...(catatan.length > 0 ? [{ ul: catatan, margin: [0, -4, 0, 4] }] : [])], baris.length <= REGU_SEHALAMAN);
}

/** Parts that stay on the page of the signatures. */
const BAGIAN_EKOR = 2;

/** The paper, for every juror who judged and the committee to sign. */
export function beritaAcaraPdf(masukan: MasukanBeritaAcara): DokumenPdf {
  const { acara, lomba, nomor, tanggal, tempat, juri, hasil, panitia, tempatTandaTangan } = masukan;
  const menilai = juri.filter(({ isHadir }) => isHadir);
  const dinilai = menilai.length === 0 ? '' : ` dan dinilai ${menilai.length} (${terbilang(menilai.length)}) juri`;
  const pembuka = `Pada hari ini, ${hariTerbilang(tanggal)}, bertempat di ${tempat ?? '……………………'}, telah dilaksanakan penilaian lomba ${lomba} pada ${acara}, diikuti ${hasil.length} (${terbilang(hasil.length)}) regu${dinilai}, dengan hasil sebagai berikut.`;
  const tandaTangan = [...menilai.map(({ nama }, ke) => ({ sebagai: `Juri ${ke + 1}`, nama })), ...panitia];
  const lain = [
    ...catatanPenilaian(masukan),
    ...(masukan.undian ? [daftar('9. Undian', masukan.undian)] : []),
    ...(masukan.tulis ? [bagianTulis(masukan.tulis, masukan.undian ? 10 : 9)] : []),
  ];
  return susunDokumen(masukan, `Berita acara penilaian lomba ${lomba}`, [
    ...kepalaDokumen(masukan, 'Berita acara penilaian lomba'),
    { text: `Nomor: ${nomor ?? '……………………………'}`, alignment: 'center', margin: [0, -6, 0, 10] },
    { text: pembuka, lineHeight: 1.2, margin: [0, 0, 0, 4] },
    bagianAturan(masukan.aturan),
    bagianJuri(juri),
    bagianHasil(masukan),
    ...lain.slice(0, -BAGIAN_EKOR),
    ...penutupPdf({ tempat: tempatTandaTangan, tanggal, penanda: tandaTangan }, [
      ...lain.slice(-BAGIAN_EKOR),
      ...kalimatGelar(masukan),
      { text: 'Demikian berita acara ini dibuat dengan sebenarnya untuk dipergunakan sebagaimana mestinya.', margin: [0, 8, 0, 0] },
    ]),
  ]);
}
