// The records behind role 3: sessions, topics, visits and talks; a session that was a meeting too is told apart.
import type { KegiatanKie } from '../../kie/kegiatan-kie.ts';
import { TOPIK_KIE } from '../../kie/topik.ts';
import type { InstitusiPotret, KeluargaPotret } from '../../potret/potret.ts';
import { labelPilihan, teks } from '../../teks.ts';
import { type Dasar, type DasarBukti, dasarInstitusi, isDalam, listPertemuanSah, type Rentang } from './dasar.ts';

const TOKOH = ['toma', 'toga', 'toda', 'pemuda'] as const;

const isAdaTokoh = (satu: KegiatanKie): boolean => TOKOH.some((jenis) => (satu[jenis] ?? 0) > 0);

/** The sessions of the period, and those on a day without a meeting that counts: what is left when none may count twice. */
export function listKie(potret: InstitusiPotret, rentang: Rentang): { readonly semua: readonly KegiatanKie[]; readonly sendiri: readonly KegiatanKie[] } {
  const kie = potret.institusi.kie.filter((satu) => isDalam(satu.tanggal, rentang));
  const sah = listPertemuanSah(potret, rentang);
  // Held on one day by one institution it is one session; only minutes and a topic together make it count for both roles.
  const tanpaNotulen = new Set(sah.filter((satu) => !satu.isNotulen).map((satu) => satu.tanggal));
  const bertemu = new Set(sah.map((satu) => satu.tanggal));
  const isGandaSah = (satu: KegiatanKie): boolean => satu.topik.length > 0 && !tanpaNotulen.has(satu.tanggal);
  return {
    semua: kie.filter((satu) => !bertemu.has(satu.tanggal) || isGandaSah(satu)),
    sendiri: kie.filter((satu) => !bertemu.has(satu.tanggal)),
  };
}

const listTopik = (kie: readonly KegiatanKie[]): Map<string, KegiatanKie> => new Map(kie.flatMap((satu) => satu.topik.map((topik) => [topik, satu] as const)));

export const hitungTopik = (kie: readonly KegiatanKie[]): number => listTopik(kie).size;

const KUNJUNGAN = teks('Kunjungan', 'Visit');
const KONSELING = teks('Konseling', 'Counselling');

function dasarKeluarga({ keluarga }: KeluargaPotret, rentang: Rentang): { readonly kunjungan: Dasar[]; readonly konseling: Dasar[] } {
  const subjek = { jenis: 'keluarga' as const, id: keluarga.id };
  return {
    kunjungan: keluarga.kunjungan.filter((satu) => isDalam(satu.tanggal, rentang)).map(({ tanggal }) => ({ subjek, tanggal, judul: KUNJUNGAN })),
    konseling: keluarga.konseling.filter((satu) => isDalam(satu.tanggal, rentang)).map(({ tanggal }) => ({ subjek, tanggal, judul: KONSELING })),
  };
}

/** Role 3; visits and talks are those of the families it serves. */
export function dasarKie(potret: InstitusiPotret, binaan: readonly KeluargaPotret[], rentang: Rentang): DasarBukti {
  const { semua } = listKie(potret, rentang);
  const tulis = (satu: KegiatanKie): Dasar =>
    dasarInstitusi(potret, satu.tanggal, satu.topik[0] === undefined ? teks('Penyuluhan', 'KIE') : labelPilihan(TOPIK_KIE, satu.topik[0]));
  const keluarga = binaan.map((satu) => dasarKeluarga(satu, rentang));
  const kunjungan = keluarga.flatMap((satu) => satu.kunjungan);
  return {
    kie: semua.map(tulis),
    topik: [...listTopik(semua)].map(([topik, satu]) => dasarInstitusi(potret, satu.tanggal, labelPilihan(TOPIK_KIE, topik))),
    kunjungan,
    'kunjungan-konseling': [...kunjungan, ...keluarga.flatMap((satu) => satu.konseling)],
    tokoh: semua.filter(isAdaTokoh).map(tulis),
  };
}
