// A refusal of a whole request, and the sentence for each code the server may give.
import * as z from 'zod/mini';

/** `pesan` is Indonesian and says what to do next; `isian` names the field when there is one. */
export const zGalat = z.object({ kode: z.string(), pesan: z.string(), isian: z.optional(z.nullable(z.string())) });
export type Galat = z.infer<typeof zGalat>;

/** For an answer that is not ours, too; on its own, so that the phone need not carry the whole table. */
export const PESAN_KESALAHAN = 'Ada kesalahan di kantor. Catatan tetap di ponsel; coba lagi nanti.';

/** Status and sentence by code. Codes are never reused with another meaning. */
export const GALAT = {
  'belum-masuk': { status: 401, pesan: 'Sesi sudah berakhir. Masuk lagi; catatan di ponsel tetap aman.' },
  'sandi-salah': { status: 401, pesan: 'Nama pengguna atau kata sandi salah. Periksa lagi, atau minta PKB mengganti kata sandi.' },
  'tidak-berhak': { status: 403, pesan: 'Akun ini tidak berhak membuka bagian ini.' },
  'di-luar-wilayah': { status: 403, pesan: 'Wilayah ini bukan wilayah tugas Anda.' },
  'tidak-ditemukan': { status: 404, pesan: 'Yang dicari tidak ada. Periksa alamatnya.' },
  'terlalu-besar': { status: 413, pesan: 'Kiriman terlalu besar. Lini akan mengirimnya dalam bagian yang lebih kecil.' },
  'bentuk-salah': { status: 400, pesan: 'Kiriman tidak terbaca. Perbarui Lini, lalu kirim lagi.' },
  'kursor-salah': { status: 400, pesan: 'Tanda terakhir dari ponsel tidak dikenal. Lini akan mengambil data dari awal.' },
  'jenis-kiriman-salah': { status: 415, pesan: 'Kiriman harus berupa JSON.' },
  'perlu-perbarui': { status: 426, pesan: 'Lini di ponsel ini terlalu lama. Buka lagi saat ada sinyal untuk memperbarui.' },
  'rubrik-mundur': { status: 400, pesan: 'Rubrik baru paling awal berlaku dari awal bulan ini. Bulan yang sudah lewat tetap dinilai dengan rubriknya.' },
  'medan-mundur': { status: 400, pesan: 'Medan paling awal berlaku dari awal bulan ini. Bulan yang sudah lewat tetap dibandingkan seperti semula.' },
  'tautan-tidak-berlaku': { status: 404, pesan: 'Tautan ini tidak berlaku. Minta panitia membuatkan yang baru.' },
  'tautan-sudah-dipakai': { status: 409, pesan: 'Tautan ini sudah dibuka di ponsel lain. Minta panitia membuatkan yang baru untuk ponsel ini.' },
  'acara-sudah-lewat': { status: 400, pesan: 'Hari acara sudah lewat. Perbaiki tanggal acara lebih dulu.' },
  'acara-dibatalkan': { status: 409, pesan: 'Acara ini dibatalkan, jadi belum ada tugasnya. Tanyakan panitia bila acaranya jadi diadakan.' },
  'pelajaran-belum-lengkap': { status: 400, pesan: 'Pelajaran belum lengkap. Lengkapi yang ditandai, lalu terbitkan lagi; draf tetap dapat disimpan.' },
  'pelajaran-berubah': { status: 409, pesan: 'Pelajaran ini baru saja diubah orang lain. Muat ulang, lalu ulangi perubahan Anda.' },
  'terlalu-sering': { status: 429, pesan: 'Terlalu banyak percobaan. Tunggu sebentar, lalu coba lagi.' },
  'sedang-sibuk': { status: 503, pesan: 'Kantor sedang sibuk. Catatan tetap di ponsel dan dikirim lagi sebentar lagi.' },
  'kesalahan-server': { status: 500, pesan: PESAN_KESALAHAN },
} as const satisfies Record<string, { status: number; pesan: string }>;

export type KodeGalat = keyof typeof GALAT;
