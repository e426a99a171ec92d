// Warnings about answers that may well be right: shown under the field, never in the way of saving. Beside `tolakan.ts`.
import { type Teks, teks } from '../teks.ts';

/** One warning: a stable code and the field of `isi` it is about. */
export type Peringatan = { readonly kode: KodePeringatan; readonly isian: string };

const KALIMAT = {
  'nik-wilayah': teks(
    'Kode wilayah NIK ini tidak ada di daftar. Lihat lagi enam angka pertama; bila di kartu memang begitu, simpan saja.',
    'The area code of this NIK is not in the list. Look at the first six digits again; if the card says so, save it.',
  ),
  'nik-tanggal': teks(
    'Tanggal lahir di dalam NIK tidak ada di kalender. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'The birth date inside the NIK is not in the calendar. Look at the card again; if it says so, save it.',
  ),
  'nik-beda-lahir': teks(
    'Tanggal lahir di NIK berbeda dengan yang diisi. Lihat lagi keduanya; NIK memang boleh berbeda bila pernah diralat.',
    'The birth date in the NIK differs from the one entered. Look at both again; they may differ when it was once corrected.',
  ),
  'nik-beda-kelamin': teks(
    'NIK ini biasanya milik jenis kelamin yang lain. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'This NIK usually belongs to the other sex. Look at the card again; if it says so, save it.',
  ),
  'kk-wilayah': teks(
    'Kode wilayah nomor KK ini tidak ada di daftar. Lihat lagi kartunya; bila memang begitu, simpan saja.',
    'The area code of this family card number is not in the list. Look again; if the card says so, save it.',
  ),
  'kk-sama': teks(
    'Nomor KK ini juga dipakai keluarga lain. Itu boleh: satu KK bisa berisi beberapa keluarga.',
    'Another family has this card number too. That is allowed: one card may hold several families.',
  ),
  'hadir-kosong': teks(
    'Belum ada yang dicatat hadir. Isi dulu bila ada yang datang; bila tidak ada, simpan saja.',
    'Nobody is recorded as present. Enter who came; if nobody did, save it.',
  ),
  'hadir-lebih-anggota': teks(
    'Yang hadir lebih banyak dari anggota kelompok. Lihat lagi angkanya; bila memang begitu, tulis alasannya di bawah.',
    'More came than there are members. Look at the numbers again; if it is so, write why below.',
  ),
  'rekap-hadir-lebih': teks(
    'Yang hadir lebih banyak dari anggota kelompok. Itu bisa benar bila ada tamu; lihat lagi pertemuannya.',
    'More came than there are members. It may be right when guests came; look at the meetings again.',
  ),
  'pertemuan-dua-cara': teks(
    'Pertemuan ini dihitung tatap muka dan juga virtual, jadi jumlah keduanya lebih dari jumlah pertemuan.',
    'This meeting counts as face to face and as virtual, so the two together exceed the meetings.',
  ),
  'perkembangan-lebih-anak': teks(
    'Ada anak yang dicentang sesuai dan juga tidak sesuai. Lihat lagi; yang benar biasanya satu saja.',
    'A child is ticked both as expected and not. Look again; usually only one is right.',
  ),
  'kesertaan-lebih-sasaran': teks(
    'Keluarga anggota lebih banyak dari keluarga sasaran di buku. Bisa benar bila anggota dari luar sasaran atau luar desa; periksa tanggal lahir anak, remaja, dan lansia.',
    'More member families than target families in the book. It may be right when members come from outside; check birth dates.',
  ),
  'masih-ber-kb': teks(
    'Ibu ini tercatat masih ber-KB. Bila disimpan, KB-nya dianggap berhenti hari itu. Tanyakan dulu: hamil padahal ber-KB, atau sudah berhenti? Sesudahnya catat alasannya di Keadaan KB.',
    'She is recorded as using a method. Saving ends it that day. Ask first: pregnant while using, or stopped before? Then record why in Contraception status.',
  ),
  'kehamilan-sudah-selesai': teks(
    'Persalinan sesudah HPHT itu sudah dicatat, jadi kehamilan ini dianggap sudah selesai. Bila hamil lagi, lihat lagi HPHT dan tanggalnya.',
    'A birth after that last period is recorded, so this pregnancy is taken as ended. If she is pregnant again, look at the days again.',
  ),
  'lahir-terlalu-dini': teks(
    'Kurang dari 22 minggu sejak HPHT. Bayi lahir hidup seawal itu hampir tidak mungkin: lihat lagi HPHT dan tanggal lahirnya, atau pilih keguguran.',
    'Less than 22 weeks since the last period. A live birth that early is hardly possible: look at both days again, or choose miscarriage.',
  ),
  'cara-tidak-sama-pertemuan': teks(
    'Tatap muka ditambah virtual tidak sama dengan jumlah pertemuan, karena ada pertemuan yang keduanya sekaligus.',
    'Face to face plus virtual differ from the meetings, because some were held both ways.',
  ),
} as const satisfies Record<string, Teks>;

export type KodePeringatan = keyof typeof KALIMAT;

/** Builds a warning about one field. */
export const peringatkan = (kode: KodePeringatan, isian: string): Peringatan => ({ kode, isian });

/** The sentence for a warning. */
export const kalimatPeringatan = (kode: KodePeringatan): Teks => KALIMAT[kode];
