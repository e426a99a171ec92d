// The person that is being typed in a form of a member, as the search for doubles sees it.
import type { Jawaban, KonteksForm } from '@lini/core/form/form.ts';
import type { CiriOrang, Kembar } from '@lini/core/keluarga/kembar.ts';
import { getSesi } from '../sesi.ts';

/** Forms of a member, and the weddings in which somebody from outside is typed. */
const FORM_ORANG: ReadonlySet<string> = new Set(['anggota.tambah', 'anggota.ubah', 'alur.menikah-keluarga-baru', 'alur.menikah-di-sini']);
const ANGKA_NIK = 16;

const teksAtau = (nilai: unknown): string | null => (typeof nilai === 'string' && nilai !== '' ? nilai : null);

/** What has been typed about the person so far. */
export function ciriKetikan(kind: string, jawaban: Jawaban, { keluarga }: KonteksForm): CiriOrang {
  const ibuId = teksAtau(jawaban.ibuId);
  const jenisKelamin = jawaban.jenisKelamin === 'L' || jawaban.jenisKelamin === 'P' ? jawaban.jenisKelamin : null;
  const nik = teksAtau(jawaban.nik);
  return {
    keluargaId: keluarga.id,
    anggotaId: kind === 'anggota.ubah' ? teksAtau(jawaban.anggotaId) : null,
    nama: teksAtau(jawaban.nama) ?? '',
    nik: nik?.length === ANGKA_NIK ? nik : null,
    jenisKelamin,
    lahir: teksAtau(jawaban.lahir),
    namaIbu: (ibuId === null ? undefined : keluarga.anggota.get(ibuId)?.nama) ?? null,
    noKk: keluarga.noKk,
  };
}

/** Who of this phone may be the person typed so far, strongest first; empty for forms that are not about a person. */
export function cariKembarKetikan(kind: string, jawaban: Jawaban, konteks: KonteksForm): Kembar[] {
  if (!FORM_ORANG.has(kind)) return [];
  return getSesi().buku.indeks.cari(ciriKetikan(kind, jawaban, konteks));
}
