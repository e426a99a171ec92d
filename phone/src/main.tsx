// Starts the phone app: looks, language, clock, the account that was here last, and the worker that keeps it offline.
import '@lini/ui/look/tokens.css';
import '@lini/ui/look/base.css';
import '@lini/ui/look/components.css';
import '@lini/ui/form/form.css';
import './app/shell.css';
import './app/isi.css';
import './app/kerja.css';
import { followBahasa } from '@lini/ui/words/t.ts';
import { render } from 'preact';
import { App } from './app/App.tsx';
import { findDesaTerpilih } from './app/pilihan-desa.ts';
import { preloadPertama, preloadRoutes } from './app/routes.ts';
import { saatSiap, start } from './app/sesi.ts';
import { registerPekerja } from './app/versi-baru.ts';
import { followWaktu, hariIni } from './app/waktu.ts';

followBahasa();
followWaktu();
const akar = document.getElementById('app');
if (!akar) throw new Error('tempat aplikasi tidak ada');
render(<App />, akar);
void start(preloadPertama);
saatSiap(({ akun, buku, db }) => {
  if (akun.tamu) return void import('./app/LayarTamu.tsx').then(({ preloadTamu }) => preloadTamu());
  preloadRoutes();
  void import('./log/buang-foto.ts').then(({ buangFoto }) => buangFoto(db, hariIni.peek())).catch(() => undefined);
  const desa = findDesaTerpilih(akun)?.kode;
  void import('./app/hangat.ts').then(({ hangatkanLaporan }) => hangatkanLaporan([...buku.semua.values()].filter((satu) => satu.keluarga.desa === desa)));
});
void registerPekerja();
