// From a competition as it is kept to its minutes: names for ids, shown values for exact ones, reasons for every change.
import { papanTulis } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { LABEL_LANGKAH_CERDAS } from '@lini/core/lomba/cerdas/hasil-cerdas.ts';
import { LABEL_BABAK } from '@lini/core/lomba/cerdas/soal-kini.ts';
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { hasilLomba } from '@lini/core/lomba/hasil-lomba.ts';
import { bacaPecahan, hitungHasil, skorKini } from '@lini/core/lomba/hasil-umum.ts';
import type { IsiUmumkan, TampilBerlaku } from '@lini/core/lomba/isi-lomba.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { aturanCerdas, aturanJuri, namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { dendaWaktu } from '@lini/core/lomba/nilai-regu.ts';
import { bulatkan } from '@lini/core/lomba/pecahan.ts';
import { pelaksanaanDari } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { findUndian, listUndianSeri } from '@lini/core/lomba/seri-diputus.ts';
import { hitungSuara } from '@lini/core/lomba/seri-penampilan.ts';
import { LABEL_LANGKAH_SERI } from '@lini/core/lomba/skema-lomba.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { aturanCerdasBerita, aturanPenampilanBerita, tulisLama } from './aturan-lomba.ts';
import type { AturanBerita, BarisHasil, JuriBerita, MasukanBeritaAcara } from './berita-acara.ts';
import type { KepalaAcara, Penanda } from './kepala-acara.ts';

export type BahanBerita = {
  readonly nomor: string | null;
  readonly tanggal: Tanggal;
  readonly tempatTandaTangan: string | null;
  readonly panitia: readonly Penanda[];
  /** What the area of a contingent is called. */
  readonly namaKontingen: (kode: string) => string;
  /** Who an account is, for the draws; left out: not known. */
  readonly namaPelaku?: (akun: string) => string | undefined;
};

const BABAK = ['wajib', 'lempar', 'rebutan', 'taruhan'] as const;
const LABEL_LANGKAH: Readonly<Record<string, { readonly id: string } | undefined>> = { ...LABEL_LANGKAH_SERI, ...LABEL_LANGKAH_CERDAS };

const namaDari = (daftar: readonly { readonly id: string; readonly nama: string }[]): ((id: string) => string) => {
  const nama = new Map(daftar.map((satu) => [satu.id, satu.nama]));
  return (id) => nama.get(id) ?? id;
};

function juriBerita({ juri, berhalangan }: KeadaanLomba, namaRegu: (id: string) => string): JuriBerita[] {
  return juri.map(({ id, nama }) => {
    const milik = berhalangan.filter((satu) => satu.juri === id);
    const seluruh = milik.find((satu) => satu.regu === null);
    const sebagian = milik.map(({ regu, alasan }) => (regu === null ? alasan : `tidak menilai ${namaRegu(regu)}: ${alasan}`));
    return { nama, isHadir: seluruh === undefined, catatan: sebagian.length > 0 ? sebagian.join('; ') : null };
  });
}

/** Each juror's score and the mean of a team, rounded for the eye; nothing of a quiz. */
function rincianRegu(keadaan: KeadaanLomba): (regu: string) => Pick<BarisHasil, 'perJuri' | 'rata'> {
  const lomba = aturanJuri(keadaan);
  const hitung = lomba ? hasilLomba(lomba, pelaksanaanDari(keadaan)) : null;
  const semua = new Map(hitung?.isLengkap ? hitung.regu.map((satu) => [satu.regu, satu.rincian]) : []);
  return (regu) => {
    const rincian = semua.get(regu);
    if (!lomba) return { perJuri: [], rata: null };
    const nilai = new Map(rincian?.perJuri.map((satu) => [satu.juri, bulatkan(satu.nilai)]));
    return { perJuri: keadaan.juri.map(({ id }) => nilai.get(id) ?? null), rata: rincian ? bulatkan(rincian.rata) : null };
  };
}

const sebutTampil = ({ lama, isTidakHadir }: Pick<TampilBerlaku, 'lama' | 'isTidakHadir'>): string =>
  isTidakHadir ? 'tidak hadir' : lama === null ? 'waktu tidak dicatat' : `tampil ${tulisLama(lama)}`;

function dendaBerita(keadaan: KeadaanLomba, namaRegu: (id: string) => string): MasukanBeritaAcara['denda'] {
  const lomba = aturanJuri(keadaan);
  const waktu = keadaan.tampil.flatMap((tampil) => {
    if (!lomba) return [];
    const { regu, lama, isTidakHadir, alasan, semula } = tampil;
    const poin = lama === null || isTidakHadir ? 0 : bulatkan(dendaWaktu(lomba, lama));
    const dulu = semula === undefined ? '' : `, semula ${sebutTampil(semula)}`;
    const diubah = alasan === undefined ? '' : `, waktu diubah sesudah protes karena ${alasan}${dulu}`;
    return poin > 0 || diubah ? [{ regu: namaRegu(regu), poin, alasan: `${sebutTampil(tampil)}${diubah}` }] : [];
  });
  return [...waktu, ...keadaan.denda.map(({ regu, poin, alasan }) => ({ regu: namaRegu(regu), poin, alasan }))];
}

const jamWita = new Intl.DateTimeFormat('id-ID', { timeZone: 'Asia/Makassar', dateStyle: 'medium', timeStyle: 'short' });

/** Every draw once something was drawn twice; the last of its kind stands. */
function undianBerita({ undian }: KeadaanLomba, { namaPelaku }: BahanBerita): Pick<MasukanBeritaAcara, 'undian'> {
  if (!undian.some((satu) => satu.alasan !== undefined)) return {};
  return {
    undian: undian.map(({ jenis, benih, dicatat, oleh, alasan }) => {
      const nama = namaPelaku?.(oleh);
      const kata = `Undian ${jenis} dengan kata “${benih}”, ${jamWita.format(Number(dicatat.slice(0, 15)))} WITA${nama ? `, oleh ${nama}` : ''}`;
      return alasan === undefined ? `${kata}.` : `${kata}; diundi ulang: ${alasan}.`;
    }),
  };
}

function tulisBerita(keadaan: KeadaanLomba, namaRegu: (id: string) => string): Pick<MasukanBeritaAcara, 'tulis'> {
  const aturan = aturanCerdas(keadaan)?.tulis;
  if (!aturan) return {};
  const baris = papanTulis(keadaan, aturan).flatMap(({ regu, isi, nilai }) => {
    if (isi === null || nilai === null) return [];
    const ubah = keadaan.tulis.flatMap((satu) => (satu.regu === regu && satu.alasan !== null ? [satu.alasan] : []));
    const { benar, salah, kosong } = isi;
    return [{ regu: namaRegu(regu), benar, salah, kosong, nilai, isLolos: keadaan.lolos?.regu.includes(regu) === true, ubah }];
  });
  return { tulis: { baris, alasan: keadaan.lolos?.alasan ?? null } };
}

function protesBerita({ protes, putusProtes }: KeadaanLomba, namaRegu: (id: string) => string): MasukanBeritaAcara['protes'] {
  return protes.map(({ id, regu, alasan }) => {
    const semua = putusProtes.filter((satu) => satu.protesId === id);
    const kata = semua.map((satu) => {
      const ulang = satu.nilaiUlang ? `; juri menilai ulang ${satu.nilaiUlang.map(namaRegu).join(', ')}` : '';
      const ubah = satu.mengubah === undefined ? '' : `diubah karena ${satu.mengubah}: `;
      return `${ubah}${satu.isDiterima ? 'diterima' : 'ditolak'}, ${satu.alasan}${ulang}`;
    });
    return { dari: namaRegu(regu), isi: alasan, putusan: kata.length > 0 ? kata.join('; ') : null };
  });
}

/** Points of a quiz by round, those that its scheme has; nothing of a performance. */
function poinBabak(keadaan: KeadaanLomba): { readonly babak?: readonly string[]; readonly poin: (regu: string) => Pick<BarisHasil, 'perBabak'> } {
  const cerdas = aturanCerdas(keadaan);
  if (!cerdas) return { poin: () => ({}) };
  const babak = BABAK.filter((satu) => cerdas[satu] !== null);
  const { regu: skor } = skorKini(keadaan, cerdas);
  return { babak: babak.map((satu) => LABEL_BABAK[satu].id), poin: (regu) => ({ perBabak: babak.map((satu) => skor.get(regu)?.perBabak[satu] ?? null) }) };
}

/** What round a competition is that follows from another, and from which. */
function asalBerita({ atur }: KeadaanLomba): [string, string][] {
  const asal = atur?.asal;
  if (!asal) return [];
  return [['Babak', asal.jenis === 'grup' ? `grup ${asal.grup} dari ${asal.nama}` : `final, ${asal.terbaik} terbaik tiap grup dari ${asal.nama}`]];
}

function barisHasil({ hasil }: IsiUmumkan, keadaan: KeadaanLomba, nama: { regu: (id: string) => string; kontingen: (kode: string) => string }): BarisHasil[] {
  const rincian = rincianRegu(keadaan);
  const { poin } = poinBabak(keadaan);
  const tampil = (tulisan: string | null): number | null => (tulisan === null ? null : bulatkan(bacaPecahan(tulisan)));
  return hasil.map((satu) => ({
    ...{ peringkat: satu.peringkat, regu: nama.regu(satu.regu), kontingen: nama.kontingen(satu.kontingen), keadaan: satu.keadaan },
    ...rincian(satu.regu),
    ...(satu.keadaan === 'dinilai' ? poin(satu.regu) : {}),
    ...{ denda: tampil(satu.denda), nilai: tampil(satu.nilai), gelar: satu.gelar && tulisGelar(satu.gelar).id },
  }));
}

type BarisSeri = IsiUmumkan['seri'][number];

/** All that were drawn together with these two: neighbours down the list, parted by the draw. */
function grupUndian(seri: readonly BarisSeri[], satu: BarisSeri): string[] {
  const diundi = seri.filter(({ langkah }) => langkah === 'undian');
  const grup = new Set([satu.atas, satu.bawah]);
  for (const { atas, bawah } of diundi) if (grup.has(atas)) grup.add(bawah);
  for (const { atas, bawah } of diundi.toReversed()) if (grup.has(bawah)) grup.add(atas);
  return [...grup];
}

/** The counts of the vote that parted these two, `Regu Juai 2, Regu Halong 1`; the widest group that was voted on and told them apart. */
function sebutSuara(keadaan: KeadaanLomba, { atas, bawah }: BarisSeri, namaRegu: (id: string) => string): string | null {
  const jalan = pelaksanaanDari(keadaan);
  const grup = jalan.suara.map(({ regu }) => regu).filter((regu) => regu.includes(atas) && regu.includes(bawah));
  for (const regu of grup.sort((a, b) => b.length - a.length)) {
    const banyak = hitungSuara(jalan, regu) ?? [];
    if ((banyak[regu.indexOf(atas)] ?? 0) <= (banyak[regu.indexOf(bawah)] ?? 0)) continue;
    const urut = regu.map((id, ke) => ({ id, suara: banyak[ke] ?? 0 })).sort((a, b) => b.suara - a.suara);
    return urut.map(({ id, suara }) => `${namaRegu(id)} ${suara}`).join(', ');
  }
  return null;
}

/** The step that parted two teams, in words; a vote with its counts, a draw with the seed by which anybody can repeat it. */
function langkahSeri(keadaan: KeadaanLomba, seri: readonly BarisSeri[], satu: BarisSeri, namaRegu: (id: string) => string): string | null {
  if (satu.langkah === null) return null;
  const kata = LABEL_LANGKAH[satu.langkah]?.id ?? satu.langkah;
  const suara = satu.langkah === 'suara-juri' ? sebutSuara(keadaan, satu, namaRegu) : null;
  if (suara !== null) return `${kata}, ${suara}`;
  const undian = satu.langkah === 'undian' ? findUndian(listUndianSeri(keadaan), grupUndian(seri, satu)) : undefined;
  return undian ? `${kata} dengan kata “${undian.benih}”` : kata;
}

/** What the minutes are made of; null while rules, sheets or times are missing. Only who holds every sheet can make them. */
export function beritaDariLomba(acara: KepalaAcara, keadaan: KeadaanLomba, bahan: BahanBerita): MasukanBeritaAcara | null {
  const hitung = keadaan.umum ? { isLengkap: true as const, ...keadaan.umum } : hitungHasil(keadaan);
  const [lomba, cerdas] = [aturanJuri(keadaan), aturanCerdas(keadaan)];
  const aturan = lomba ? aturanPenampilanBerita(lomba) : cerdas ? aturanCerdasBerita(cerdas) : null;
  if (!hitung.isLengkap || aturan === null) return null;
  const [regu, juri] = [namaDari(keadaan.regu), namaDari(keadaan.juri)];
  const benih = keadaan.undiUrutan?.benih;
  const { babak } = poinBabak(keadaan);
  const lain: AturanBerita['lain'] = [
    ...asalBerita(keadaan),
    ...aturan.lain,
    ...(benih === undefined ? [] : [['Urutan tampil', `diundi dengan kata “${benih}”`] as const]),
  ];
  return {
    ...acara,
    ...{ nomor: bahan.nomor, tanggal: bahan.tanggal, tempatTandaTangan: bahan.tempatTandaTangan, panitia: bahan.panitia },
    lomba: namaLomba(keadaan) ?? '',
    aturan: { ...aturan, lain },
    ...(babak ? { babak } : {}),
    juri: juriBerita(keadaan, regu),
    hasil: barisHasil(hitung, keadaan, { regu, kontingen: bahan.namaKontingen }),
    seri: hitung.seri.map((satu) => ({ atas: regu(satu.atas), bawah: regu(satu.bawah), langkah: langkahSeri(keadaan, hitung.seri, satu, regu) })),
    denda: dendaBerita(keadaan, regu),
    diskualifikasi: keadaan.diskualifikasi.map((satu) => ({ regu: regu(satu.regu), alasan: satu.alasan })),
    perubahan: keadaan.lembar.flatMap((satu) => (satu.alasan === null ? [] : [{ juri: juri(satu.juri), regu: regu(satu.regu), alasan: satu.alasan }])),
    protes: protesBerita(keadaan, regu),
    ...undianBerita(keadaan, bahan),
    ...tulisBerita(keadaan, regu),
  };
}
