// Takes a push into custody and counts what can be counted, in one transaction (records-and-sync.md 2 and 3).
import { isPencatat } from '@lini/core/akses/peran.ts';
import { type Catatan, isSubjekAcara, zUuid } from '@lini/core/catatan/catatan.ts';
import { laporanAjukan } from '@lini/core/pelaporan/laporan-ajukan.ts';
import type { Bulan, Tanggal } from '@lini/core/tanggal.ts';
import type { PutusanKirim } from '@lini/sync/wire.ts';
import type { Sesi } from '../../platform/auth/sesi.ts';
import { asHakim } from '../../platform/sql/as-akun.ts';
import { insertCatatan, kabDari } from '../../platform/sql/baris-catatan.ts';
import type { Tx } from '../../platform/sql/connect.ts';
import { loadAcaraDanLomba } from './acara-lomba.ts';
import { findDikenal, loadAcaraHakim, loadSubjek, markKotor, saveNomor } from './buku.ts';
import { bulanTerdampak } from './bulan-terdampak.ts';
import type { Butir } from './butir.ts';
import { type Calon, type HasilSubjek, judgeSubjek } from './judge-subjek.ts';
import { loadSemuaHubungan, namaiKelompok } from './kelompok.ts';
import { type CalonBaru, idTitipan, jawab, type Saringan, saring } from './saring.ts';
import { loadTempat } from './tempat.ts';
import { acceptTertahan, loadTertahan, type PutusanTitipan, releaseTitipan, renewTertahan, saveTitipan } from './titipan.ts';
import { loadUndian } from './undian.ts';

type SatuCalon = Calon | CalonBaru;
type Hitungan = { readonly hasil: HasilSubjek<SatuCalon>; readonly sesubjek: readonly Catatan[] };

/** A sending names the institution it reports of; it is judged beside its report. */
function idInstitusi({ kind, isi }: Catatan): string[] {
  const id = kind === laporanAjukan.kind ? zUuid.safeParse((isi as { institusiId?: unknown }).institusiId) : null;
  return id?.success ? [id.data] : [];
}

const isBaru = (calon: SatuCalon): calon is CalonBaru => 'butir' in calon;

async function judgeSemua(tx: Tx, sesi: Sesi, { calon, nomor }: Saringan, langsung: readonly string[], hariIni: Tanggal): Promise<Hitungan[]> {
  const { akun } = sesi;
  const kabList = [...new Set([...nomor.keys()].map(kabDari))];
  const gabung = await loadSemuaHubungan(
    tx,
    kabList,
    langsung,
    calon.map((satu) => satu.catatan),
  );
  const hubungan = [...gabung, ...calon.flatMap(({ catatan }) => idInstitusi(catatan).map((ganda) => ({ tetap: catatan.subjek.id, ganda })))];
  const subjekList = [...new Set([...langsung, ...hubungan.flatMap((satu) => [satu.tetap, satu.ganda])])];
  const biasa = await loadSubjek(tx, kabList, subjekList, isPencatat(sesi.peran));
  const [acara, menunggu] = await asHakim(tx, async () => [await loadAcaraHakim(tx, kabList, subjekList), await loadTertahan(tx, subjekList)] as const);
  const terhitung = Map.groupBy([...biasa, ...acara], (satu) => satu.subjek.id);
  const dinilai = [...calon, ...menunggu].map((satu) => satu.catatan);
  const kaitan = {
    tempat: await loadTempat(tx, dinilai, acara),
    undian: await loadUndian(tx, dinilai),
    ...(await loadAcaraDanLomba(tx, kabList, dinilai, acara)),
  };
  const idBaru = new Set(calon.map((satu) => satu.catatan.id));
  // What the account itself has waiting and sends once more is judged as sent now.
  const isDiulang = ({ catatan, penitip }: Calon): boolean => penitip === akun && idBaru.has(catatan.id);
  const tertahan = menunggu.filter((satu) => nomor.has(satu.catatan.desa) && !isDiulang(satu));
  // Since a catatan began to wait, its id may have been counted for another account, also about another subject.
  const idTertahan = tertahan.map((satu) => satu.catatan.id);
  const idTerpakai = new Set((await findDikenal(tx, idTertahan)).keys());
  // Those who have waited longest come first: of two with one id, the older one counts.
  const kelompok = namaiKelompok(hubungan);
  const perKelompok = Map.groupBy<string, SatuCalon>([...tertahan, ...calon], (satu) => kelompok(satu.catatan.subjek.id));
  const lamaPerKelompok = Map.groupBy(terhitung, ([id]) => kelompok(id));
  return [...perKelompok].map(([id, calonList]) => {
    const lama = new Map(lamaPerKelompok.get(id));
    const hasil = judgeSubjek(lama, calonList, idTerpakai, hariIni, kaitan);
    return { hasil, sesubjek: [...[...lama.values()].flat(), ...hasil.diterima.map((satu) => satu.catatan)] };
  });
}

/** Gives each accepted catatan the next number of its village; `nomor` moves on. */
function giveNomor(hitungan: readonly Hitungan[], nomor: Map<string, number>): Map<SatuCalon, number> {
  const hasil = new Map<SatuCalon, number>();
  for (const calon of hitungan.flatMap((satu) => satu.hasil.diterima)) {
    const berikut = (nomor.get(calon.catatan.desa) ?? 0) + 1;
    nomor.set(calon.catatan.desa, berikut);
    hasil.set(calon, berikut);
  }
  return hasil;
}

function bulanPerDesa(hitungan: readonly Hitungan[]): Map<string, Bulan> {
  const hasil = new Map<string, Bulan>();
  for (const {
    hasil: { diterima },
    sesubjek,
  } of hitungan) {
    for (const { catatan } of diterima) {
      // No figure of a village hangs on a gathering.
      if (isSubjekAcara(catatan.subjek.jenis)) continue;
      const bulan = bulanTerdampak(catatan, sesubjek);
      const lama = hasil.get(catatan.desa);
      if (lama === undefined || bulan < lama) hasil.set(catatan.desa, bulan);
    }
  }
  return hasil;
}

async function saveDiterima(tx: Tx, hitungan: readonly Hitungan[], bernomor: ReadonlyMap<SatuCalon, number>, saringan: Saringan): Promise<void> {
  if (bernomor.size === 0) return;
  const daftar = [...bernomor].map(([calon, nomor]) => ({ calon, nomor }));
  await insertCatatan(
    tx,
    daftar.flatMap(({ calon, nomor }) => (isBaru(calon) ? [{ catatan: calon.catatan, nomor, sidik: calon.butir.sidik }] : [])),
  );
  await acceptTertahan(
    tx,
    daftar.flatMap(({ calon, nomor }) => (calon.penitip === null ? [] : [{ akun: calon.penitip, id: calon.catatan.id, nomor }])),
  );
  await saveNomor(tx, saringan.nomor);
  await markKotor(tx, bulanPerDesa(hitungan));
  await releaseTitipan(
    tx,
    daftar.flatMap(({ calon }) => (isBaru(calon) && saringan.dititip.has(calon.catatan.id) ? calon.catatan.id : [])),
  );
}

const idUntukTitipan = ({ catatan, butir }: CalonBaru, hasil: PutusanTitipan, { dititip }: Saringan): string =>
  hasil.kode === 'id-bentrok' ? idTitipan(butir, dititip.get(catatan.id)) : catatan.id;

/**
 * Receives the elements of one push in the name of `sesi`, inside a transaction of `asAkun`. Everything readable or not is in
 * custody or counted when it commits. Also counts what colleagues had waiting and this push sets free. One verdict per element.
 */
export async function receiveButir(tx: Tx, sesi: Sesi, butirList: readonly Butir[], hariIni: Tanggal): Promise<PutusanKirim[]> {
  const saringan = await saring(tx, sesi, butirList);
  const { putusan, titip, calon, ulangan } = saringan;
  const subjekList = [...new Set(calon.map((satu) => satu.catatan.subjek.id))];
  const hitungan = calon.length > 0 ? await judgeSemua(tx, sesi, saringan, subjekList, hariIni) : [];
  const bernomor = giveNomor(hitungan, saringan.nomor);
  const kembali: ({ akun: string; id: string } & PutusanTitipan)[] = [];
  for (const [satu, hasil] of hitungan.flatMap(({ hasil: { putusan } }) => [...putusan])) {
    if (isBaru(satu)) {
      const tolakan = hasil.putusan === 'diterima' ? null : hasil;
      putusan.push(jawab(satu.butir, hasil.putusan, tolakan, bernomor.get(satu) ?? null));
      if (hasil.putusan !== 'diterima') titip.push({ butir: satu.butir, id: idUntukTitipan(satu, hasil, saringan), hasil });
    } else if (hasil.putusan === 'dikembalikan' && satu.penitip !== null) {
      kembali.push({ akun: satu.penitip, id: satu.catatan.id, ...hasil });
    }
  }
  await saveDiterima(tx, hitungan, bernomor, saringan);
  await renewTertahan(tx, kembali);
  await saveTitipan(tx, sesi.akun, titip);
  const perIndeks = new Map(putusan.map((satu) => [satu.indeks, satu]));
  for (const { butir, asal } of ulangan) {
    const pertama = perIndeks.get(asal.indeks);
    if (pertama) putusan.push({ ...pertama, indeks: butir.indeks, putusan: pertama.putusan === 'diterima' ? 'sudah-ada' : pertama.putusan });
  }
  return putusan.sort((a, b) => a.indeks - b.indeks);
}
