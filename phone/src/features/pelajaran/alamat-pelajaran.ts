// Addresses of the lessons.

export const ALAMAT_PELAJARAN = '/pelajaran';
export const ALAMAT_ULANGAN = '/ulangan';

/** One lesson. */
export const alamatPelajaran = (id: string): string => `${ALAMAT_PELAJARAN}/${id}`;

/** The questions of a lesson. */
export const alamatSoal = (id: string): string => `${alamatPelajaran(id)}/soal`;
