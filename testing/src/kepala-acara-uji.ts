// The gathering that the papers of the tests are about: the orientation of Juai, invented people.

/** The head that every paper is given. */
export const kepalaAcaraUji = {
  kop: { pemerintah: 'Pemerintah Kabupaten Balangan', instansi: 'DP3A P2KB PMD', kepanjangan: null, alamat: null },
  kertas: 'a4',
  isContoh: false,
  acara: 'Orientasi dan Pembinaan Kader IMP Kecamatan Juai',
  mulai: '2025-02-03',
  sampai: null,
  tempat: 'Aula Kantor Kecamatan Juai',
} as const;

/** Two who sign: one by hand, one by name. */
export const penutupUji = {
  tempat: 'Juai',
  tanggal: '2025-02-03',
  penanda: [
    { sebagai: 'Mengetahui, Kepala Dinas', nama: null, nip: null },
    { sebagai: 'Ketua Panitia', nama: 'Rudi Hartono' },
  ],
} as const;
