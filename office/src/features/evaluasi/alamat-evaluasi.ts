// The address of the list of institutions: area, month, kind and what is looked for. Never a person.
import { JENIS_INSTITUSI, type JenisInstitusi, PERAN_BAKTI, type PeranBakti } from '@lini/core/institusi/pilihan.ts';
import { type Bulan, isBulan } from '@lini/core/tanggal.ts';
import { type Teks, teks } from '@lini/core/teks.ts';
import { isKodeWilayah } from '@lini/core/wilayah/wilayah.ts';

/** What the list may be narrowed to. */
export const SARING = [
  { nilai: 'bina', label: teks('Perlu dibina', 'Needs coaching') },
  { nilai: 'senyap', label: teks('Lama tanpa catatan', 'Silent') },
  { nilai: 'usul', label: teks('Usul menunggu', 'Proposal waits') },
  { nilai: 'beda', label: teks('Putusan berbeda dari hitungan', 'Decided otherwise') },
  { nilai: 'lewat', label: teks('Kesepakatan lewat tenggat', 'Agreed step overdue') },
] as const satisfies readonly { readonly nilai: string; readonly label: Teks }[];
export type Saring = (typeof SARING)[number]['nilai'];

export type AlamatEvaluasi = {
  readonly wilayah: string | null;
  readonly bulan: Bulan | null;
  readonly jenis: JenisInstitusi | null;
  readonly saring: Saring | null;
  /** Only with `bina`: in which role; null: in any. */
  readonly peran: PeranBakti | null;
};

const dariDaftar = <Nilai extends string>(daftar: readonly { readonly nilai: Nilai }[], nilai: string | undefined): Nilai | null =>
  daftar.find((satu) => satu.nilai === nilai)?.nilai ?? null;

/** Reads the query; what can't be right is as if it were not there. */
export function readAlamatEvaluasi({ wilayah, bulan, jenis, saring, peran }: Readonly<Record<string, string | undefined>>): AlamatEvaluasi {
  return {
    wilayah: wilayah && isKodeWilayah(wilayah) ? wilayah : null,
    bulan: isBulan(bulan) ? bulan : null,
    jenis: dariDaftar(JENIS_INSTITUSI, jenis),
    saring: dariDaftar(SARING, saring),
    peran: dariDaftar(PERAN_BAKTI, peran),
  };
}

/** Writes it. */
export function writeAlamatEvaluasi(alamat: AlamatEvaluasi): string {
  const query = new URLSearchParams();
  for (const [kunci, nilai] of Object.entries(alamat)) if (nilai) query.set(kunci, nilai);
  const tulisan = query.toString();
  return tulisan ? `/kantor/kader?${tulisan}` : '/kantor/kader';
}

/** The page of one institution. */
export const alamatInstitusi = (id: string, bulan: Bulan | null): string => `/kantor/kader/${id}${bulan ? `?bulan=${bulan}` : ''}`;
