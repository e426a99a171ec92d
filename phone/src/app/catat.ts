// Makes a catatan out of answers, asks the judge, keeps it on the phone, and offers to take it back.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { judgeCatatan } from '@lini/core/catatan/judge.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Rancangan } from '@lini/sync/log.ts';
import { t } from '@lini/ui/words/t.ts';
import { isIkutDihitung } from './entri.ts';
import { idBaru } from './id.ts';
import { getSesi, kabarkanUbah, mintaSync } from './sesi.ts';
import { showToast } from './toast.ts';
import { hariIni, kiniMs } from './waktu.ts';

export type Isian = {
  readonly keluargaId: string;
  readonly desa: string;
  readonly rt: string;
  readonly kind: string;
  readonly terjadi: Tanggal;
  readonly isi: Record<string, unknown>;
};

const susunRancangan = ({ keluargaId, desa, rt, kind, terjadi, isi }: Isian): Rancangan => ({
  id: idBaru(kiniMs()),
  kind,
  v: findDefinisi(kind)?.version ?? 1,
  subjek: { jenis: 'keluarga', id: keluargaId },
  desa,
  rt,
  terjadi,
  oleh: getSesi().akun.id,
  isi,
});

/** What the judge says about answers before they are kept; empty: they may be kept. The same judge stands at the office. */
export function periksa(isian: Isian, kecuali: readonly string[] = []): Tolakan[] {
  const lain = getSesi()
    .buku.semua.get(isian.keluargaId)
    ?.tampil.filter((satu) => isIkutDihitung(satu.status) && !kecuali.includes(satu.catatan.id))
    .map((satu) => satu.catatan);
  const calon: Catatan = { ...susunRancangan(isian), dicatat: '', perangkat: '', urut: 1, melihat: 0 };
  const putusan = judgeCatatan(calon, lain ?? [], hariIni.value);
  return putusan.putusan === 'diterima' ? [] : [{ kode: putusan.kode, isian: putusan.isian }];
}

/** Withdraws what was just written, by a catatan of its own, so that numbers stay without gaps. */
async function urungkan(catatan: Catatan): Promise<void> {
  const { subjek, desa, rt } = catatan;
  const isi = { sasaran: catatan.id, alasan: t('Diurungkan sesaat setelah dicatat', 'Taken back right after it was recorded') };
  await getSesi().buku.append(susunRancangan({ keluargaId: subjek.id, desa, rt, kind: KIND_BATAL, terjadi: hariIni.value, isi }), kiniMs());
  kabarkanUbah();
  mintaSync();
  showToast({ pesan: t('Diurungkan. Tetap terbaca di riwayat.', 'Taken back. It stays readable in the history.') });
}

/** Keeps a checked catatan on the phone, tells so, and lets sync begin. The promise resolves when it is on disk. */
export async function simpan(isian: Isian, menggantikan: readonly string[] = []): Promise<Catatan> {
  const catatan = await getSesi().buku.append(susunRancangan(isian), kiniMs(), menggantikan);
  kabarkanUbah();
  mintaSync();
  showToast({ pesan: t('Tersimpan di ponsel', 'Kept on the phone'), aksi: { label: t('Urungkan', 'Undo'), jalankan: () => void urungkan(catatan) } });
  return catatan;
}
