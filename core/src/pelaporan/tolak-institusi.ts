// Whether the institution that a report names is a true one, worked at the end of the month, and is kept by who sends.
import type { Pelaku, Sekitar } from '../catatan/define.ts';
import { type Tolakan, tolak } from '../catatan/tolakan.ts';
import { tolakBukanPemegang } from '../institusi/pemegang.ts';
import type { JenisInstitusi } from '../institusi/pilihan.ts';
import { akhirBulan, type Bulan } from '../tanggal.ts';

type Disebut = { readonly institusiId: string; readonly jenis: JenisInstitusi; readonly bulan: Bulan };

/** Refusals of the institution; none where the judge holds only the report. */
export function tolakInstitusi({ institusiId, jenis, bulan }: Disebut, desa: string, { findInstitusi }: Sekitar, pelaku: Pelaku | null): Tolakan[] {
  const institusi = findInstitusi(institusiId, akhirBulan(bulan));
  if (institusi === undefined) return [];
  const kini = institusi && findInstitusi(institusiId, '9999-12-31');
  if (!institusi || !kini || kini.terdaftar === null) return [tolak('menunggu-institusi', 'institusiId')];
  if (kini.desa !== desa || kini.jenis !== jenis) return [tolak('subjek-tidak-cocok', 'institusiId')];
  if (institusi.terdaftar === null || institusi.nonaktif !== null) return [tolak('laporan-bukan-wajib', 'bulan')];
  return tolakBukanPemegang(kini, pelaku);
}
