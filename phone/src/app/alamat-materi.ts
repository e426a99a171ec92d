// Addresses of the materials; with a family, the way back leads to that family.

const denganKeluarga = (path: string, keluargaId: string | undefined): string => (keluargaId ? `${path}?keluarga=${keluargaId}` : path);

/** The list of materials. */
export const alamatDaftarMateri = (keluargaId?: string): string => denganKeluarga('/materi', keluargaId);

/** One material. */
export const alamatMateri = (kode: string, keluargaId?: string): string => denganKeluarga(`/materi/${kode}`, keluargaId);
