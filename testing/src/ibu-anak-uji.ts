// Answers about mothers, children and those who will marry, with nothing asked; a test sets only what it is about.

/** A visit of a pregnant mother. */
export const isiPeriksa = (istriId: string, ubah: object = {}) => ({
  istriId,
  tempat: 'posyandu',
  diperiksaBidan: null,
  didampingi: true,
  ttdDiberi: null,
  ttdDiminum: null,
  lila: null,
  tinggi: null,
  hb: null,
  tandaBahaya: [],
  penyakit: null,
  kembar: null,
  kieKb: null,
  kie: null,
  kbpp: null,
  rujukan: null,
  bansos: null,
  ...ubah,
});

/** A weighing. */
export const isiUkur = (anggotaId: string, ubah: object = {}) => ({
  anggotaId,
  berat: 8.4,
  panjang: null,
  cara: null,
  tempat: 'posyandu',
  kms: null,
  makan: null,
  yakin: null,
  ...ubah,
});

/** A plan to marry. */
export const isiCatin = (anggotaId: string, rencana: string, ubah: object = {}) => ({
  anggotaId,
  rencana,
  pasanganNama: 'Calon Contoh',
  pasanganLahir: null,
  pertama: true,
  ...ubah,
});

/** An accompaniment before marriage. */
export const isiDamping = (anggotaId: string, ubah: object = {}) => ({
  anggotaId,
  lila: null,
  hb: null,
  berat: null,
  tinggi: null,
  merokok: null,
  topik: [],
  hasil: null,
  ...ubah,
});
