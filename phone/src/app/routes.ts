// Where each screen lives, one line each; each loaded when it is asked for.
import { lazy } from 'preact-iso';

const hariIni = lazy(() => import('../features/hari-ini/HariIniPage.tsx').then((satu) => satu.HariIniPage));
const keluarga = lazy(() => import('../features/keluarga/KeluargaPage.tsx').then((satu) => satu.KeluargaPage));
const satuKeluarga = lazy(() => import('../features/satu-keluarga/SatuKeluargaPage.tsx').then((satu) => satu.SatuKeluargaPage));
const anak = lazy(() => import('../features/anak/AnakPage.tsx').then((satu) => satu.AnakPage));
const posyandu = lazy(() => import('../features/posyandu/PosyanduPage.tsx').then((satu) => satu.PosyanduPage));
const formulir = lazy(() => import('../features/formulir/FormulirPage.tsx').then((satu) => satu.FormulirPage));
const alur = lazy(() => import('../features/formulir/AlurPage.tsx').then((satu) => satu.AlurPage));
const baru = lazy(() => import('../features/formulir/BaruPage.tsx').then((satu) => satu.BaruPage));
const laporan = lazy(() => import('../features/laporan/LaporanPage.tsx').then((satu) => satu.LaporanPage));
const satuLaporan = lazy(() => import('../features/laporan/SatuLaporanPage.tsx').then((satu) => satu.SatuLaporanPage));
const meja = lazy(() => import('../features/laporan/meja/MejaPage.tsx').then((satu) => satu.MejaPage));
const ujiPetik = lazy(() => import('../features/laporan/meja/UjiPetikPage.tsx').then((satu) => satu.UjiPetikPage));
const kiriman = lazy(() => import('../features/kiriman/KirimanPage.tsx').then((satu) => satu.KirimanPage));
const lainnya = lazy(() => import('../features/lainnya/LainnyaPage.tsx').then((satu) => satu.LainnyaPage));
const daftarMateri = lazy(() => import('../features/materi/DaftarMateriPage.tsx').then((satu) => satu.DaftarMateriPage));
const materi = lazy(() => import('../features/materi/MateriPage.tsx').then((satu) => satu.MateriPage));
const pelajaran = lazy(() => import('../features/pelajaran/PelajaranPage.tsx').then((satu) => satu.PelajaranPage));
const satuPelajaran = lazy(() => import('../features/pelajaran/SatuPelajaranPage.tsx').then((satu) => satu.SatuPelajaranPage));
const soal = lazy(() => import('../features/pelajaran/SoalPage.tsx').then((satu) => satu.SoalPage));
const ulangan = lazy(() => import('../features/pelajaran/UlanganPage.tsx').then((satu) => satu.UlanganPage));
const saji = lazy(() => import('../features/materi/SajiPage.tsx').then((satu) => satu.SajiPage));
const register = lazy(() => import('../features/register/RegisterPage.tsx').then((satu) => satu.RegisterPage));
const registerTahun = lazy(() => import('../features/register/RegisterTahunPage.tsx').then((satu) => satu.RegisterTahunPage));
const krs = lazy(() => import('../features/krs/KrsPage.tsx').then((satu) => satu.KrsPage));
const daftarGanda = lazy(() => import('../features/ganda/DaftarGandaPage.tsx').then((satu) => satu.DaftarGandaPage));
const banding = lazy(() => import('../features/ganda/BandingPage.tsx').then((satu) => satu.BandingPage));
const kie = lazy(() => import('../features/kie/KiePage.tsx').then((satu) => satu.KiePage));
const poktan = lazy(() => import('../features/poktan/PoktanPage.tsx').then((satu) => satu.PoktanPage));
const satuPoktan = lazy(() => import('../features/satu-poktan/SatuPoktanPage.tsx').then((satu) => satu.SatuPoktanPage));
const institusi = lazy(() => import('../features/institusi/InstitusiPage.tsx').then((satu) => satu.InstitusiPage));
const satuInstitusi = lazy(() => import('../features/institusi/SatuInstitusiPage.tsx').then((satu) => satu.SatuInstitusiPage));
const kasInstitusi = lazy(() => import('../features/institusi/KasPage.tsx').then((satu) => satu.KasPage));
const kelasSaya = lazy(() => import('../features/kelas/KelasSayaPage.tsx').then((satu) => satu.KelasSayaPage));
const kelas = lazy(() => import('../features/kelas/KelasPage.tsx').then((satu) => satu.KelasPage));
const kader = lazy(() => import('../features/kader/KaderPage.tsx').then((satu) => satu.KaderPage));
const satuKader = lazy(() => import('../features/kader/SatuKaderPage.tsx').then((satu) => satu.SatuKaderPage));
const daftarLembar = lazy(() => import('../features/lembar/DaftarLembarPage.tsx').then((satu) => satu.DaftarLembarPage));
const lembar = lazy(() => import('../features/lembar/LembarPage.tsx').then((satu) => satu.LembarPage));
const daftarAcara = lazy(() => import('../features/acara/AcaraPage.tsx').then((satu) => satu.AcaraPage));
const acara = lazy(() => import('../features/acara/AcaraRoutes.tsx').then((satu) => satu.AcaraRoutes));
const peta = lazy(() => import('../features/peta/PetaPage.tsx').then((satu) => satu.PetaPage));
const lombaAcara = lazy(() => import('../features/lomba/LombaAcaraPage.tsx').then((satu) => satu.LombaAcaraPage));

export const ROUTES = [
  { path: '/', component: hariIni },
  { path: '/keluarga', component: keluarga },
  { path: '/baru/:kind', component: baru },
  { path: '/keluarga/:id', component: satuKeluarga },
  { path: '/keluarga/:id/anak/:anggotaId', component: anak },
  { path: '/posyandu', component: posyandu },
  { path: '/keluarga/:id/catat/:kind', component: formulir },
  { path: '/keluarga/:id/alur/:alur', component: alur },
  { path: '/poktan', component: poktan },
  { path: '/poktan/:id', component: satuPoktan },
  { path: '/poktan/:id/catat/:kind', component: formulir },
  { path: '/institusi/:id/catat/:kind', component: formulir },
  { path: '/kader/:id/catat/:kind', component: formulir },
  { path: '/ganda', component: daftarGanda },
  { path: '/ganda/:satu/:lain', component: banding },
  { path: '/institusi', component: institusi },
  { path: '/institusi/:id', component: satuInstitusi },
  { path: '/institusi/:id/kas', component: kasInstitusi },
  { path: '/institusi/:id/kelas', component: kelas },
  { path: '/kelas', component: kelasSaya },
  { path: '/kader', component: kader },
  { path: '/kader/:id', component: satuKader },
  { path: '/peta', component: peta },
  { path: '/laporan', component: laporan },
  { path: '/lembar', component: daftarLembar },
  { path: '/lembar/:id', component: lembar },
  { path: '/laporan/meja', component: meja },
  { path: '/laporan/:id/uji', component: ujiPetik },
  { path: '/laporan/:id', component: satuLaporan },
  { path: '/kiriman', component: kiriman },
  { path: '/acara/:id/lomba', component: lombaAcara },
  { path: '/lainnya', component: lainnya },
  { path: '/register', component: register },
  { path: '/register/tahun', component: registerTahun },
  { path: '/krs', component: krs },
  { path: '/kie', component: kie },
  { path: '/materi', component: daftarMateri },
  { path: '/materi/:kode', component: materi },
  { path: '/saji', component: saji },
  { path: '/pelajaran', component: pelajaran },
  { path: '/pelajaran/:id', component: satuPelajaran },
  { path: '/pelajaran/:id/soal', component: soal },
  { path: '/ulangan', component: ulangan },
  { path: '/acara', component: daftarAcara },
  { path: '/acara/*', component: acara },
] as const;

/** Long texts and drawings that nobody needs while the book opens; the worker keeps them on the phone. */
const JARANG: ReadonlySet<string> = new Set([
  '/materi',
  '/materi/:kode',
  '/saji',
  '/lembar',
  '/lembar/:id',
  '/pelajaran',
  '/pelajaran/:id',
  '/pelajaran/:id/soal',
  '/ulangan',
]);

/** Fetches the first screen of an account; without a line it is asked for again when it is drawn. */
export const preloadPertama = (): void => void hariIni.preload().catch(() => undefined);

/** Fetches the other screens while nothing else happens, so that they open at once. */
export function preloadRoutes(): void {
  for (const { path, component } of ROUTES) if (!JARANG.has(path)) void component.preload();
}
