// Makes a catatan out of answers, asks the judge, keeps it on the phone, and offers to take it back.
import { findDefinisi } from '@lini/core/catatan/baca.ts';
import { KIND_BATAL } from '@lini/core/catatan/batal.ts';
import type { Catatan, JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { laterHlc, nextHlc } from '@lini/core/catatan/hlc.ts';
import { judgeDiDesa } from '@lini/core/catatan/judge-desa.ts';
import { tolakPeran } from '@lini/core/catatan/peran-sasaran.ts';
import type { Tolakan } from '@lini/core/catatan/tolakan.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import type { Rancangan } from '@lini/sync/log.ts';
import { t } from '@lini/ui/words/t.ts';
import { idBaru } from './id.ts';
import { kalimatTerkirim } from './kalimat-terkirim.ts';
import { getSesi, kabarkanUbah, mintaSync, sync } from './sesi.ts';
import { hideToast, showToast } from './toast.ts';
import { hariIni, kiniMs } from './waktu.ts';
import { rtSaya } from './wilayah.ts';

export type Isian = {
  readonly subjek: { readonly jenis: JenisSubjek; readonly id: string };
  readonly desa: string;
  readonly rt: string;
  readonly kind: string;
  readonly terjadi: Tanggal;
  readonly isi: Record<string, unknown>;
};

const susunRancangan = ({ subjek, desa, rt, kind, terjadi, isi }: Isian): Rancangan => ({
  id: idBaru(kiniMs()),
  kind,
  v: findDefinisi(kind)?.version ?? 1,
  subjek,
  desa,
  rt,
  terjadi,
  oleh: getSesi().akun.id,
  isi,
});

/** The subjects a fact is judged with: its own, the duplicate of a merge, the institution of a report. */
const idDinilai = ({ subjek, isi }: Isian): string[] => [subjek.id, ...[isi.dari, isi.institusiId].filter((satu) => typeof satu === 'string')];

/**
 * What the judge says about facts that are written in one breath, in order, before they are kept; empty: they may be kept. The
 * same judge stands at the office.
 */
export function periksaSemua(isianList: readonly Isian[], kecuali: readonly string[] = []): Tolakan[] {
  const perSubjek = getSesi().buku.untukDinilai(isianList.flatMap(idDinilai));
  for (const [id, catatan] of perSubjek)
    perSubjek.set(
      id,
      catatan.filter((satu) => !kecuali.includes(satu.id)),
    );
  // The reading it would get: what it corrects or withdraws has to be written before it.
  let hlc = [...perSubjek.values()].flat().reduce<string | null>((terakhir, satu) => laterHlc(terakhir, satu.dicatat), null);
  const { perangkat } = getSesi().orang;
  for (const isian of isianList) {
    hlc = nextHlc(hlc, kiniMs(), perangkat);
    const calon: Catatan = { ...susunRancangan(isian), dicatat: hlc, perangkat, urut: 1, melihat: 0 };
    const findCatatan = (id: string): Catatan | undefined => [...perSubjek.values()].flat().find((satu) => satu.id === id);
    const bukanPeran = tolakPeran(calon, findCatatan, getSesi().akun.peran);
    if (bukanPeran) return [bukanPeran];
    const putusan = judgeDiDesa(calon, perSubjek, hariIni.value, { peran: getSesi().akun.peran, rt: [...rtSaya.value] });
    if (putusan.putusan !== 'diterima') return [{ kode: putusan.kode, isian: putusan.isian }];
    perSubjek.set(isian.subjek.id, [...(perSubjek.get(isian.subjek.id) ?? []), calon]);
  }
  return [];
}

/** As `periksaSemua`, for one fact. */
export const periksa = (isian: Isian, kecuali: readonly string[] = []): Tolakan[] => periksaSemua([isian], kecuali);

/** Withdraws what was just written, by catatan of its own, so that numbers stay without gaps; last written first. */
async function urungkan(semua: readonly Catatan[]): Promise<void> {
  // Gone at once, so that a second press does not withdraw twice.
  hideToast();
  const alasan = t('Diurungkan sesaat setelah dicatat', 'Taken back right after it was recorded');
  const rancangan = semua.toReversed().map((satu) => susunRancangan(isianBatal(satu, satu.id, alasan)));
  await getSesi().buku.appendBanyak(rancangan, kiniMs());
  kabarkanUbah();
  mintaSync();
  showToast({
    pesan:
      semua[0]?.kind === KIND_BATAL
        ? t('Diurungkan. Catatan kembali seperti tadi.', 'Taken back. The record is as it was before.')
        : t('Diurungkan. Tetap terbaca di riwayat.', 'Taken back. It stays readable in the history.'),
  });
}

/**
 * Takes back what has not left the phone yet: steps of a report and sheets of jurors are never withdrawn by another catatan. What is on its
 * way stays, and so does what the office has; of which `kind` they are tells how it is mended there.
 */
export async function tarikKembali(ids: readonly string[], kind: string): Promise<void> {
  hideToast();
  const ditarik = sync.peek().jenis === 'mengirim' ? 0 : await getSesi().buku.tarik(ids);
  kabarkanUbah();
  showToast({
    pesan: ditarik === ids.length ? t('Diurungkan. Belum ada yang terkirim.', 'Taken back. Nothing was sent.') : kalimatTerkirim(kind),
  });
}

const isTetap = ({ kind }: Isian): boolean => findDefinisi(kind)?.isTetap === true;

const pesanTersimpan = (jumlah: number): string =>
  jumlah === 1 ? t('Tersimpan di ponsel', 'Kept on the phone') : t(`${jumlah} catatan tersimpan di ponsel`, `${jumlah} records kept on the phone`);

/** Keeps checked catatan, all or none, without a word: for a screen that tells by itself. `ids`: made elsewhere, where one is derived. */
export async function simpanDiam(isianList: readonly Isian[], menggantikan: readonly string[] = [], ids: readonly string[] = []): Promise<Catatan[]> {
  const rancangan = isianList.map((isian, ke) => ({ ...susunRancangan(isian), ...(ids[ke] === undefined ? {} : { id: ids[ke] }) }));
  const semua = await getSesi().buku.appendBanyak(rancangan, kiniMs(), menggantikan);
  kabarkanUbah();
  mintaSync();
  return semua;
}

/** As `simpanDiam`; tells so, and offers to take all of them back. */
export async function simpanSemua(
  isianList: readonly Isian[],
  menggantikan: readonly string[] = [],
  pesan = pesanTersimpan(isianList.length),
): Promise<Catatan[]> {
  const semua = await simpanDiam(isianList, menggantikan);
  const tetap = isianList.find(isTetap);
  const batalkanSemua = (): Promise<void> =>
    tetap
      ? tarikKembali(
          semua.map((satu) => satu.id),
          tetap.kind,
        )
      : urungkan(semua);
  showToast({ pesan, aksi: { label: t('Urungkan', 'Undo'), jalankan: () => void batalkanSemua() } });
  return semua;
}

/** Keeps a checked catatan on the phone, tells so, and lets sync begin. The promise resolves when it is on disk. */
export async function simpan(isian: Isian, menggantikan: readonly string[] = [], pesan: string = pesanTersimpan(1)): Promise<Catatan> {
  const [catatan] = await simpanSemua([isian], menggantikan, pesan);
  return catatan as Catatan;
}

const isianBatal = ({ subjek, desa, rt }: Catatan, sasaranId: string, alasan: string): Isian => ({
  subjek,
  desa,
  rt,
  kind: KIND_BATAL,
  terjadi: hariIni.value,
  isi: { sasaran: sasaranId, alasan },
});

/** Withdraws a catatan; gives the refusal when the judge has one. */
export async function batalkan(catatan: Catatan, alasan: string): Promise<Tolakan | null> {
  const isian = isianBatal(catatan, catatan.id, alasan);
  const [tolakan] = periksa(isian);
  if (tolakan) return tolakan;
  await simpan(isian, [], t('Dibatalkan', 'Withdrawn'));
  return null;
}

/** Brings a withdrawn catatan back by withdrawing every withdrawal of it. */
export async function kembalikan(pembatal: readonly Catatan[], alasan: string): Promise<Tolakan | null> {
  const isian = pembatal.map((satu) => isianBatal(satu, satu.id, alasan));
  const tolakan = isian.flatMap((satu) => periksa(satu))[0];
  if (tolakan) return tolakan;
  for (const satu of isian) await simpan(satu, [], t('Catatan dikembalikan', 'Record brought back'));
  return null;
}
