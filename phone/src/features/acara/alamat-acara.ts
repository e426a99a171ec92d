// Addresses of a gathering's screens; ids only.

export const ALAMAT_ACARA = '/acara';

/** One gathering. */
export const alamatAcara = (id: string): string => `${ALAMAT_ACARA}/${id}`;

export type BagianAcara = 'pintu' | 'hadir' | 'kartu' | 'evaluasi' | 'rencana' | 'panitia' | 'sertifikat' | 'lomba' | 'galeri';

/** A screen of a gathering. */
export const alamatBagian = (id: string, bagian: BagianAcara): string => `${alamatAcara(id)}/${bagian}`;

/** A test as the participant takes it. */
export const alamatTes = (id: string, tes: string): string => `${alamatAcara(id)}/tes/${tes}`;

/** Scores of a test typed from paper. */
export const alamatNilai = (id: string, tes: string): string => `${alamatAcara(id)}/nilai/${tes}`;
