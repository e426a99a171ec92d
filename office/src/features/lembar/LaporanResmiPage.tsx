// Official reports of any area in reach: looked at, saved as XLSX, PDF or CSV, printed, shared as a summary.
import { Refusal } from '../../app/Refusal.tsx';
import '@lini/ui/look/lembar.css';
import type { Akun } from '@lini/core/akses/akun.ts';
import { dalamBahasa } from '@lini/ui/berkas/lembar/dalam-bahasa.ts';
import { namaBerkas, susunRingkasan } from '@lini/ui/berkas/lembar/ringkasan.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LembarTampil } from '@lini/ui/components/LembarTampil.tsx';
import { UnduhLembar } from '@lini/ui/components/UnduhLembar.tsx';
import { bahasa, t, tt } from '@lini/ui/words/t.ts';
import { formatBulan, tanggalWita } from '@lini/ui/words/tanggal.ts';
import { useMemo } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { LAPORAN_RESMI } from '../../app/alamat.ts';
import { useJudul } from '../../app/judul.ts';
import { sebutLengkap } from '../../app/nama-wilayah.ts';
import { akun } from '../../app/sesi.ts';
import { versi } from '../../app/versi.ts';
import { susunBahan, susunLembar } from './bahan.ts';
import './lembar.css';
import { PilihanBaris } from './PilihanBaris.tsx';
import { bacaPilihan, listLembar, type Pilihan, tulisPilihan } from './pilihan.ts';
import { type DataLembar, type HasilLembar, useLembar } from './use-lembar.ts';

function Isi({ orang, data }: { orang: Akun; data: DataLembar }) {
  const { definisi, angka } = data;
  const bahan = useMemo(() => susunBahan(orang, definisi, data, tanggalWita(Date.now())), [orang, definisi, data]);
  const lembar = useMemo(() => dalamBahasa(susunLembar(orang, definisi, bahan)), [orang, definisi, bahan, bahasa.value]);
  const isTerkunci = bahan.bahan.kepala.dasar !== undefined;
  if (angka.desaTerhitung === 0) {
    return (
      <EmptyState icon="tabel" title={t('Belum ada angka pada bulan ini', 'No figures in this month yet')}>
        {t(
          'Lembar terisi sendiri begitu kader mendata keluarga dan mengirim. Pilih bulan lain.',
          'The sheet fills itself once cadres record and send. Choose another month.',
        )}
      </EmptyState>
    );
  }
  return (
    <>
      <UnduhLembar
        lembar={lembar}
        nama={namaBerkas(lembar.id, angka.wilayah.kode, angka.bulan)}
        ringkasan={susunRingkasan({
          judul: tt(definisi.judul),
          tempat: sebutLengkap(orang, angka.wilayah),
          periode: formatBulan(angka.bulan),
          angka: bahan.bahan.angka,
        })}
      />
      {!isTerkunci && angka.desaTerhitung < angka.desaSeluruh && (
        <p class="soft no-print">
          {t(`${angka.desaTerhitung} dari ${angka.desaSeluruh} desa sudah terhitung.`, `${angka.desaTerhitung} of ${angka.desaSeluruh} villages counted.`)}
        </p>
      )}
      <LembarTampil lembar={lembar} />
    </>
  );
}

function Hasil({ orang, hasil: { data, galat, retry } }: { orang: Akun; hasil: HasilLembar }) {
  if (data) return <Isi orang={orang} data={data} />;
  if (!galat) return <p role="status">{t('Memuat angka…', 'Loading figures…')}</p>;
  return <Refusal tanya={{ galat, retry }} pulang={LAPORAN_RESMI} />;
}

function Halaman({ orang, pilihan, bulanIni }: { orang: Akun; pilihan: Pilihan; bulanIni: string }) {
  const { route } = useLocation();
  const bulan = pilihan.bulan ?? bulanIni;
  const daftar = listLembar(pilihan.wilayah);
  const definisi = daftar.find(({ id }) => id === pilihan.lembar) ?? daftar[0];
  const hasil = useLembar(definisi, pilihan.wilayah, bulan);
  useJudul([definisi ? tt(definisi.judul) : t('Lembar resmi', 'Official sheets'), formatBulan(bulan)].join(', '));
  return (
    <div class="lembar-halaman">
      <h1 class="no-print">{t('Lembar resmi', 'Official sheets')}</h1>
      <PilihanBaris
        akun={orang}
        pilihan={pilihan}
        lembar={definisi?.id ?? ''}
        bulan={bulan}
        bulanIni={bulanIni}
        onPilih={(ubah) => route(tulisPilihan({ ...pilihan, ...ubah }))}
      />
      <Hasil orang={orang} hasil={hasil} />
    </div>
  );
}

/** Draws the page of whoever is signed in. */
export function LaporanResmiPage() {
  const { query } = useLocation();
  const orang = akun.value;
  if (!orang) return null;
  const pilihan = bacaPilihan(query, orang);
  const bulanIni = versi.value?.bulanIni;
  if (!pilihan) {
    return (
      <EmptyState heading="h1" title={t('Akun ini belum punya wilayah tugas', 'This account has no area yet')}>
        {t('Minta kabupaten menambahkan wilayah tugas, lalu muat ulang halaman ini.', 'Ask the district to add an area, then load this page again.')}
      </EmptyState>
    );
  }
  return bulanIni ? <Halaman orang={orang} pilihan={pilihan} bulanIni={bulanIni} /> : <p role="status">{t('Memuat angka…', 'Loading figures…')}</p>;
}
