// The open account: its book, its sync loop, and what every screen asks about both.
import type { Akun } from '@lini/core/akses/akun.ts';
import { isBelumTuntas, isPerluKirim } from '@lini/sync/antrian.ts';
import { createLoop, type KeadaanSync, type Loop } from '@lini/sync/loop.ts';
import { computed, effect, type Signal, signal } from '@preact/signals';
import type { BasisData } from '../log/skema.ts';
import { type HasilMasuk, masuk as masukServer, masukTautan as masukTautanServer, readAkun, transport } from './api.ts';
import type { Buku } from './buku.ts';
import { kunciBaru } from './id.ts';
import { findOrangAktif, getOrang, listOrangDibuang, type Orang, saveOrang } from './orang.ts';
import { followSinyal } from './sinyal.ts';
import { detik, hariIni, kiniMs } from './waktu.ts';

export type Sesi = { readonly orang: Orang; readonly akun: Akun; readonly db: BasisData; readonly buku: Buku; readonly loop: Loop; readonly tutup: () => void };

/** `memuat` while the phone looks for who was here last; null: nobody, show the sign-in. */
export const sesi: Signal<Sesi | 'memuat' | null> = signal('memuat');
export const sync: Signal<KeadaanSync> = signal({ jenis: 'diam' });
/** When a sync last went through to its end. */
export const tuntas: Signal<number | null> = signal(null);
/** The session at the server has ended; everything on the phone goes on working. */
export const isPerluMasuk: Signal<boolean> = signal(false);

/** The open account; only screens inside the app ask, and they are drawn only while one is open. */
export function getSesi(): Sesi {
  const kini = sesi.value;
  if (kini === null || kini === 'memuat') throw new Error('belum ada akun yang terbuka');
  return kini;
}

const antrian = computed(() => (sesi.value === null || sesi.value === 'memuat' ? [] : sesi.value.buku.antrian.value));
/** Recorded here, not counted at the office yet. */
export const jumlahMenunggu = computed(() => antrian.value.filter((satu) => isPerluKirim(satu.status)).length);
/** Sent back: someone has to look. */
export const jumlahPerluDiperbaiki = computed(() => antrian.value.filter((satu) => satu.status === 'dikembalikan').length);
/** Anything that would be lost from sight if this phone forgot the account. */
export const jumlahBelumTuntas = computed(() => antrian.value.filter((satu) => isBelumTuntas(satu.status)).length);

const isTanpaSinyalSync = computed(() => sync.value.jenis === 'menunggu' && sync.value.halangan.jenis === 'tanpa-sinyal');
/** The office could not be reached just now, or the phone itself says that it has no network. */
export const isTanpaSinyal = computed(() => {
  // What the browser says about the network is no signal of its own; the clock asks it anew.
  void detik.value;
  return isTanpaSinyalSync.value || !navigator.onLine;
});

const saluran = typeof BroadcastChannel === 'undefined' ? null : new BroadcastChannel('lini');
type Kabar = { readonly jenis: 'masuk' | 'keluar' | 'ubah'; readonly akunId: string };
/** Tells the other tabs of this phone. */
export const kabarkan = (jenis: Kabar['jenis'], akunId: string): void => saluran?.postMessage({ jenis, akunId } satisfies Kabar);

/** Tells other tabs of this phone that the account's data changed. */
export const kabarkanUbah = (): void => kabarkan('ubah', getSesi().akun.id);

function buatLoop({ id: akunId, tamu }: Akun, buku: Buku, db: BasisData): Loop {
  const log = buku.logTerpantau();
  return createLoop({
    antrian: log,
    tempat: log,
    transport,
    perangkat: log.perangkat,
    countUntukKirim: () => log.countUntukKirim(),
    onKeadaan: (keadaan) => {
      sync.value = keadaan;
      if (keadaan.jenis === 'terhenti' && keadaan.halangan.jenis === 'perlu-masuk') isPerluMasuk.value = true;
    },
    onTuntas: async () => {
      isPerluMasuk.value = false;
      tuntas.value = kiniMs();
      await db.put('keadaan', tuntas.value, 'tuntas');
      kabarkan('ubah', akunId);
      // Not waited for: without a line, or with the account closed meanwhile, it is asked for again after the next sync.
      // A guest has no lessons.
      if (!tamu) void import('./pelajaran-kantor.ts').then(({ perbaruiPelajaran }) => perbaruiPelajaran(db)).catch(() => undefined);
    },
    kini: kiniMs,
    acak: Math.random,
    setJeda: (ms, panggil) => {
      const id = setTimeout(panggil, ms);
      return () => clearTimeout(id);
    },
  });
}

/** Asks for a round of sync; what goes wrong shows in the state, and a bug must not stop the screen. */
export function mintaSync(): void {
  const kini = sesi.value;
  if (kini && kini !== 'memuat') void kini.loop.minta().catch(() => undefined);
}

/** The rules and the book: most of the app, and nothing the sign-in needs. */
const muatBuku = () => import('./buka-buku.ts');
/** While the sign-in is being filled in, the line is free for what comes after it. */
const JEDA_MUAT_MS = 1_000;

async function openAkun(orang: Orang, akun: Akun): Promise<void> {
  const { openBuku } = await muatBuku();
  const { db, buku } = await openBuku(orang, akun);
  tuntas.value = ((await db.get('keadaan', 'tuntas')) as number | null | undefined) ?? null;
  const loop = buatLoop(akun, buku, db);
  let hariBuku = hariIni.peek();
  const berhentiHari = effect(() => {
    const hari = hariIni.value;
    if (hari === hariBuku) return;
    hariBuku = hari;
    void buku.load(hari);
  });
  const dengar = (peristiwa: MessageEvent<Kabar>): void => {
    const { jenis, akunId } = peristiwa.data;
    if (jenis === 'ubah') {
      if (akunId === akun.id) void buku.load();
    } else if (jenis === 'keluar' || akunId !== akun.id) location.reload();
  };
  saluran?.addEventListener('message', dengar);
  const berhentiSinyal = followSinyal({ minta: mintaSync, isMendesak: () => isTanpaSinyalSync.peek() && jumlahMenunggu.peek() > 0 });
  sesi.value = {
    orang,
    akun,
    db,
    buku,
    loop,
    tutup: () => {
      loop.stop();
      berhentiSinyal();
      berhentiHari();
      saluran?.removeEventListener('message', dengar);
      db.close();
    },
  };
}

/** Closes the open account on this screen; what it kept stays. `sesudah` is what shows then. */
export function closeSesi(sesudah: 'memuat' | null): void {
  const kini = sesi.peek();
  if (kini && kini !== 'memuat') kini.tutup();
  sesi.value = sesudah;
  sync.value = { jenis: 'diam' };
  isPerluMasuk.value = false;
}

/** Does `kerja` once, when a book has been opened to its end: until then the phone has better things to do. */
export function saatSiap(kerja: (kini: Sesi) => void): void {
  const berhenti = effect(() => {
    const kini = sesi.value;
    if (kini === null || kini === 'memuat' || !kini.buku.isSiap.value) return;
    queueMicrotask(() => berhenti());
    kerja(kini);
  });
}

/**
 * On starting: opens the account that was here last, without waiting for the network, then asks the server about it. `siapkanLayar`
 * fetches the first screen of an account beside its book.
 */
export async function start(siapkanLayar: () => void): Promise<void> {
  if ((await listOrangDibuang()).length > 0) await import('./buang-orang.ts').then(({ buangSisa }) => buangSisa());
  const orang = await findOrangAktif();
  if (!orang?.akun) {
    sesi.value = null;
    setTimeout(() => {
      siapkanLayar();
      // Without a line it is asked for again on signing in.
      void muatBuku().catch(() => undefined);
    }, JEDA_MUAT_MS);
    return;
  }
  siapkanLayar();
  await openAkun(orang, orang.akun);
  const hasil = await readAkun();
  if ('jawaban' in hasil && hasil.jawaban.id === orang.akun.id) {
    const baru = { ...orang, akun: hasil.jawaban };
    await saveOrang(baru);
    const kini = sesi.peek();
    if (kini && kini !== 'memuat') sesi.value = { ...kini, orang: baru, akun: hasil.jawaban };
    mintaSync();
  } else if ('jawaban' in hasil || hasil.halangan.jenis === 'perlu-masuk') isPerluMasuk.value = true;
  else mintaSync();
}

/** Signs in; gives the sentence to show when it does not work. */
export async function masuk(namaPengguna: string, sandi: string): Promise<string | null> {
  const nama = namaPengguna.trim().toLowerCase();
  const orang = await getOrang(nama);
  return bukaAkun(orang, await masukServer(nama, sandi, orang.perangkat));
}

/** A guest is kept under the beginning of the token, which opens nothing once this phone has taken the link. */
const HURUF_TOKEN = 16;

/** Opens the link of a guest; gives the sentence to show when it does not work. What another account has on this phone stays. */
export async function masukTautan(token: string): Promise<string | null> {
  const lama = await getOrang(`tamu-${token.slice(0, HURUF_TOKEN)}`);
  const orang = { ...lama, kunci: lama.kunci ?? kunciBaru() };
  // Kept before it is told: the answer may be lost on the way.
  await saveOrang(orang);
  return bukaAkun(orang, await masukTautanServer(token, orang.perangkat, orang.kunci));
}

async function bukaAkun(orang: Orang, hasil: HasilMasuk): Promise<string | null> {
  if ('pesan' in hasil) return hasil.pesan;
  const baru = { ...orang, akun: hasil.akun, isAktif: true, isDibuang: false };
  await saveOrang(baru);
  kabarkan('masuk', hasil.akun.id);
  closeSesi('memuat');
  await openAkun(baru, hasil.akun);
  // Asked for once; the browser decides whether this phone may throw the data away when it is short of room.
  void navigator.storage?.persist?.().catch(() => false);
  mintaSync();
  return null;
}

/** The user name to offer when the same person signs in again. */
export const namaTerakhir: Signal<string> = signal('');

/** Shows the sign-in because the session at the server has ended; nothing leaves the phone. */
export function bukaMasuk(): void {
  namaTerakhir.value = getSesi().orang.namaPengguna;
  closeSesi(null);
}

/** Seconds until the next try, while one is waited for. */
export const detikLagi = computed(() => (sync.value.jenis === 'menunggu' ? Math.max(0, Math.ceil((sync.value.pada - detik.value) / 1000)) : 0));
