// The service worker: keeps the built app on the phone so that it opens without a signal. The build fills in the list of files.

/** Just the parts of the worker's world that are used here; the compiler's own list clashes with that of a page. */
type Peristiwa = { waitUntil(janji: Promise<unknown>): void };
type PeristiwaAmbil = Peristiwa & { readonly request: Request; respondWith(janji: Promise<Response>): void };
type PeristiwaPesan = Peristiwa & { readonly data: unknown };
type Pekerja = {
  addEventListener(jenis: 'install' | 'activate', panggil: (peristiwa: Peristiwa) => void): void;
  addEventListener(jenis: 'fetch', panggil: (peristiwa: PeristiwaAmbil) => void): void;
  addEventListener(jenis: 'message', panggil: (peristiwa: PeristiwaPesan) => void): void;
  skipWaiting(): Promise<void>;
  readonly clients: { claim(): Promise<void> };
};

// All are replaced by the build. What `__NANTI__` names is kept once somebody has asked for it.
declare const __BERKAS__: readonly string[];
declare const __NANTI__: readonly string[];
declare const __VERSI__: string;

const pekerja = self as unknown as Pekerja;
const AWALAN = 'lini-ponsel-';
const NAMA = AWALAN + __VERSI__;
const HALAMAN = '/index.html';

async function simpanSemua(): Promise<void> {
  const simpanan = await caches.open(NAMA);
  // Around the HTTP cache, so that the first page and its files are of the same build.
  await simpanan.addAll(__BERKAS__.map((alamat) => new Request(alamat, { cache: 'reload' })));
}

async function buangLama(): Promise<void> {
  const nama = await caches.keys();
  await Promise.all(nama.filter((satu) => satu.startsWith(AWALAN) && satu !== NAMA).map((satu) => caches.delete(satu)));
  await pekerja.clients.claim();
}

async function jawab(request: Request, alamat: string): Promise<Response> {
  const simpanan = await caches.open(NAMA);
  return (await simpanan.match(alamat)) ?? fetch(request);
}

async function jawabNanti(request: Request, alamat: string): Promise<Response> {
  const simpanan = await caches.open(NAMA);
  const ada = await simpanan.match(alamat);
  if (ada) return ada;
  const jawaban = await fetch(request);
  if (jawaban.ok) await simpanan.put(alamat, jawaban.clone());
  return jawaban;
}

pekerja.addEventListener('install', (peristiwa) => peristiwa.waitUntil(simpanSemua()));
pekerja.addEventListener('activate', (peristiwa) => peristiwa.waitUntil(buangLama()));
pekerja.addEventListener('message', (peristiwa) => {
  if (peristiwa.data === 'ganti') peristiwa.waitUntil(pekerja.skipWaiting());
});
pekerja.addEventListener('fetch', (peristiwa) => {
  const { request } = peristiwa;
  const { origin, pathname } = new URL(request.url);
  // Answered by the server: questions, the office, and the public page of certificates.
  const isLain = ['/api/', '/kantor', '/sertifikat'].some((awal) => pathname.startsWith(awal));
  if (isLain || request.method !== 'GET' || origin !== location.origin) return;
  if (request.mode === 'navigate') peristiwa.respondWith(jawab(request, HALAMAN));
  else if (__BERKAS__.includes(pathname)) peristiwa.respondWith(jawab(request, pathname));
  else if (__NANTI__.includes(pathname)) peristiwa.respondWith(jawabNanti(request, pathname));
});
