// Every form, in the order the pages offer them, one line each.
import { anakKkaForm } from '../anak/anak-kka-form.ts';
import { anakUkurForm } from '../anak/anak-ukur-form.ts';
import { batalForm } from '../catatan/batal-form.ts';
import { catinDaftarForm } from '../catin/catin-daftar-form.ts';
import { catinDampingForm } from '../catin/catin-damping-form.ts';
import type { Form } from '../form/form.ts';
import { hamilHphtForm } from '../hamil/hamil-hpht-form.ts';
import { hamilPeriksaForm } from '../hamil/hamil-periksa-form.ts';
import { institusiBinaanForm } from '../institusi/binaan-form.ts';
import { binaanSelesaiForm } from '../institusi/binaan-selesai-form.ts';
import { institusiAktifForm } from '../institusi/institusi-aktif-form.ts';
import { institusiDaftarForm } from '../institusi/institusi-daftar-form.ts';
import { institusiKasForm } from '../institusi/institusi-kas-form.ts';
import { institusiLayananForm } from '../institusi/institusi-layanan-form.ts';
import { institusiNonaktifForm } from '../institusi/institusi-nonaktif-form.ts';
import { institusiPertemuanForm } from '../institusi/institusi-pertemuan-form.ts';
import { institusiPetaForm } from '../institusi/institusi-peta-form.ts';
import { institusiRencanaForm } from '../institusi/institusi-rencana-form.ts';
import { institusiTugasForm } from '../institusi/institusi-tugas-form.ts';
import { institusiUbahForm } from '../institusi/institusi-ubah-form.ts';
import { kelasPutusForm } from '../institusi/kelas-putus-form.ts';
import { kelasTanggapanForm } from '../institusi/kelas-tanggapan-form.ts';
import { kelasUsulForm } from '../institusi/kelas-usul-form.ts';
import { rencanaSelesaiForm } from '../institusi/rencana-selesai-form.ts';
import { kaderDaftarForm } from '../kader/kader-daftar-form.ts';
import { kaderUbahForm } from '../kader/kader-ubah-form.ts';
import { pelatihanKaderForm } from '../kader/pelatihan-kader-form.ts';
import { tugasMulaiForm } from '../kader/tugas-mulai-form.ts';
import { tugasSelesaiForm } from '../kader/tugas-selesai-form.ts';
import { hamilAkhirForm } from '../kb/hamil-akhir-form.ts';
import { hamilMulaiForm } from '../kb/hamil-mulai-form.ts';
import { kbStatusForm } from '../kb/kb-status-form.ts';
import { pelayananKbForm } from '../kb/pelayanan-kb-form.ts';
import { anggotaKembaliForm } from '../keluarga/anggota-kembali-form.ts';
import { anggotaMeninggalForm } from '../keluarga/anggota-meninggal-form.ts';
import { anggotaPindahForm } from '../keluarga/anggota-pindah-form.ts';
import { anggotaRincianForm } from '../keluarga/anggota-rincian-form.ts';
import { anggotaTambahForm } from '../keluarga/anggota-tambah-form.ts';
import { anggotaUbahForm } from '../keluarga/anggota-ubah-form.ts';
import { keluargaDaftarForm } from '../keluarga/keluarga-daftar-form.ts';
import { keluargaKembaliForm } from '../keluarga/keluarga-kembali-form.ts';
import { keluargaKkForm } from '../keluarga/keluarga-kk-form.ts';
import { keluargaMutakhirForm } from '../keluarga/keluarga-mutakhir-form.ts';
import { keluargaPindahForm } from '../keluarga/keluarga-pindah-form.ts';
import { keluargaPindahRtForm } from '../keluarga/keluarga-pindah-rt-form.ts';
import { keluargaRumahForm } from '../keluarga/keluarga-rumah-form.ts';
import { keluargaSejahteraForm } from '../keluarga/keluarga-sejahtera-form.ts';
import { pasanganCeraiForm } from '../keluarga/pasangan-cerai-form.ts';
import { pasanganNikahForm } from '../keluarga/pasangan-nikah-form.ts';
import { kegiatanKieForm } from '../kie/kegiatan-form.ts';
import { konselingForm } from '../kie/konseling-form.ts';
import { konselingRahasiaForm } from '../kie/konseling-rahasia-form.ts';
import { kunjunganForm } from '../kie/kunjungan-form.ts';
import { krsDampingForm } from '../krs/krs-damping-form.ts';
import { krsTinjauForm } from '../krs/krs-tinjau-form.ts';
import { krsVervalForm } from '../krs/krs-verval-form.ts';
import { fotoForm } from '../lampiran/foto-form.ts';
import { poktanAktifForm } from '../poktan/poktan-aktif-form.ts';
import { poktanAnggotaKeluarForm } from '../poktan/poktan-anggota-keluar-form.ts';
import { poktanAnggotaMasukForm } from '../poktan/poktan-anggota-masuk-form.ts';
import { poktanDaftarForm } from '../poktan/poktan-daftar-form.ts';
import { poktanKelasPutusForm } from '../poktan/poktan-kelas-putus-form.ts';
import { poktanKelasTanggapanForm } from '../poktan/poktan-kelas-tanggapan-form.ts';
import { poktanKelasUsulForm } from '../poktan/poktan-kelas-usul-form.ts';
import { poktanNihilForm } from '../poktan/poktan-nihil-form.ts';
import { poktanNonaktifForm } from '../poktan/poktan-nonaktif-form.ts';
import { poktanPengurusForm } from '../poktan/poktan-pengurus-form.ts';
import { poktanPengurusSelesaiForm } from '../poktan/poktan-pengurus-selesai-form.ts';
import { poktanPertemuanForm } from '../poktan/poktan-pertemuan-form.ts';
import { poktanUbahForm } from '../poktan/poktan-ubah-form.ts';
import { pusTetapForm } from '../pus/pus-tetap-form.ts';
import { rujukanBuatForm } from '../rujukan/rujukan-buat-form.ts';
import { rujukanSelesaiForm } from '../rujukan/rujukan-selesai-form.ts';

/** In the order the family's page offers them. */
export const FORM: readonly Form[] = [
  kunjunganForm,
  konselingForm,
  konselingRahasiaForm,
  kegiatanKieForm,
  kbStatusForm,
  pelayananKbForm,
  hamilMulaiForm,
  hamilPeriksaForm,
  hamilHphtForm,
  hamilAkhirForm,
  anakUkurForm,
  anakKkaForm,
  catinDaftarForm,
  catinDampingForm,
  rujukanBuatForm,
  rujukanSelesaiForm,
  pusTetapForm,
  krsVervalForm,
  krsDampingForm,
  krsTinjauForm,
  keluargaRumahForm,
  anggotaTambahForm,
  anggotaUbahForm,
  anggotaMeninggalForm,
  anggotaPindahForm,
  pasanganNikahForm,
  pasanganCeraiForm,
  anggotaRincianForm,
  anggotaKembaliForm,
  keluargaKkForm,
  keluargaSejahteraForm,
  keluargaMutakhirForm,
  keluargaPindahRtForm,
  keluargaPindahForm,
  keluargaKembaliForm,
  keluargaDaftarForm,
  institusiPertemuanForm,
  institusiKasForm,
  institusiLayananForm,
  institusiTugasForm,
  institusiRencanaForm,
  rencanaSelesaiForm,
  institusiPetaForm,
  kelasUsulForm,
  kelasPutusForm,
  kelasTanggapanForm,
  institusiBinaanForm,
  binaanSelesaiForm,
  fotoForm,
  institusiUbahForm,
  institusiNonaktifForm,
  institusiAktifForm,
  institusiDaftarForm,
  tugasMulaiForm,
  tugasSelesaiForm,
  pelatihanKaderForm,
  kaderUbahForm,
  kaderDaftarForm,
  poktanPertemuanForm,
  poktanAnggotaMasukForm,
  poktanPengurusForm,
  poktanNihilForm,
  poktanKelasUsulForm,
  poktanKelasPutusForm,
  poktanKelasTanggapanForm,
  poktanUbahForm,
  poktanAnggotaKeluarForm,
  poktanPengurusSelesaiForm,
  poktanNonaktifForm,
  poktanAktifForm,
  poktanDaftarForm,
  batalForm,
];
