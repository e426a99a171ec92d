// What the gathering brought: tests before and after, gain, who passed, topics, the evaluation of the day, action plans.
import '@lini/ui/look/lembar.css';
import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import { findPeserta, jawabanPerTopik, listEvaluasi } from '@lini/core/acara/baca-acara.ts';
import { hasilAcara } from '@lini/core/acara/hasil-acara.ts';
import { ASPEK_EVALUASI } from '@lini/core/acara/pilihan.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { pelajaranDari } from '@lini/core/pelajaran/pelajaran.ts';
import { ringkasKelas } from '@lini/core/pelatihan/kelulusan.ts';
import { benarPerTopik, hasilPerTopik } from '@lini/core/pelatihan/nilai-tes.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { lembarRekapTes } from '@lini/ui/berkas/acara/rekap-tes.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { UnduhLembar } from '@lini/ui/components/UnduhLembar.tsx';
import { formatAngka, formatDesimal, formatPersen } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useLazy } from '../../app/use-lazy.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { Angka } from './Angka.tsx';
import type { BagianProps } from './bagian-props.ts';
import { Kelas, Peserta, Topik, TopikAwal } from './HasilKelas.tsx';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { isUrusan, orangKertas } from './nama-orang.ts';

/** Titles of the lessons a question is of; the lessons are long, and fetched only here. */
const muatJudul = async (): Promise<ReadonlyMap<string, string>> =>
  new Map((await import('@lini/core/registry/pelajaran.ts')).PELAJARAN.map((satu) => [satu.id, tt(satu.judul)]));

function Penilaian({ isi }: SatuAcara) {
  const semua = listEvaluasi(isi);
  if (semua.length === 0)
    return (
      <p class="soft">{t('Belum ada yang menilai. Peserta menilai di ponselnya sesudah acara.', 'Nobody answered yet. Participants do so on their phones.')}</p>
    );
  const aspek = ASPEK_EVALUASI.map(({ nilai, label }) => {
    const angka = semua.flatMap((satu) => satu.nilai.flatMap((yang) => (yang.aspek === nilai ? [yang.nilai] : [])));
    return { label, banyak: angka.length, rata: angka.length === 0 ? null : angka.reduce((a, b) => a + b, 0) / angka.length };
  });
  const saran = semua.flatMap((satu) => satu.saran ?? []);
  return (
    <>
      <DataTable
        judul={t('Penilaian acara', 'Evaluation')}
        kolom={[
          { judul: t('Hal', 'Aspect') },
          { judul: t('Yang menilai', 'Answers'), isAngka: true },
          { judul: t('Rata-rata (1–5)', 'Mean (1–5)'), isAngka: true },
        ]}
        baris={aspek.map(({ label, banyak, rata }) => ({ kunci: label.id, sel: [tt(label), formatAngka(banyak), formatDesimal(rata)] }))}
      />
      {saran.length > 0 && (
        <details>
          <summary>{t(`Saran peserta (${saran.length}), tanpa nama`, `Suggestions (${saran.length}), without names`)}</summary>
          <ul class="plain-list">
            {saran.map((satu, ke) => (
              <li key={ke}>{satu}</li>
            ))}
          </ul>
        </details>
      )}
    </>
  );
}

function RencanaAksi({ data }: { data: SatuAcara }) {
  const baris = [...data.isi.rencanaAksi].flatMap(([id, { butir }]) =>
    butir.map((satu, ke) => ({
      kunci: `${id} ${ke}`,
      sel: [findPeserta(data.isi, id)?.nama ?? '–', satu.isi, tt(labelPilihan(PERAN_BAKTI, satu.peran)), formatTanggal(satu.tenggat)],
    })),
  );
  if (baris.length === 0)
    return <p class="soft">{t('Belum ada rencana. Peserta menulisnya di ponsel sesudah acara.', 'No plan yet. Participants write them on their phones.')}</p>;
  return (
    <DataTable
      judul={t('Rencana peserta', 'Plans')}
      kolom={[
        { judul: t('Kader', 'Cadre') },
        { judul: t('Yang akan dilakukan', 'What she will do') },
        { judul: t('Peran', 'Role') },
        { judul: t('Tenggat', 'Due') },
      ]}
      baris={baris}
    />
  );
}

/** Draws the part. */
export function BagianHasil({ data, nama }: BagianProps) {
  const judul = useLazy(muatJudul).isi;
  const parameter = parameterPada(data.isi.rencana?.selesai ?? data.hariIni);
  // Scores of others are not read here: without them nobody of another area could be told from somebody who was not tested.
  const hasil = hasilAcara(data.isi, parameter).filter(({ orang }) => isUrusan(data, orang));
  const kelas = ringkasKelas(hasil, parameter);
  const jawaban = judul ? jawabanPerTopik(data.isi, (soal) => judul.get(pelajaranDari(soal)) ?? pelajaranDari(soal).replaceAll('-', ' ')) : [];
  const topik = hasilPerTopik(jawaban).filter((satu) => satu.peserta > 0);
  const topikAwal = benarPerTopik(jawaban, 'pre');
  const isAdaTes = kelas.pre !== null || kelas.post !== null;
  const masukan = {
    ...kepalaKertas(data),
    orang: hasil.map(({ orang, pre, post, sesiHadir, sesiDiadakan }) => ({ ...orangKertas(orang, nama), pre, post, sesiHadir, sesiDiadakan })),
    topik,
    parameter,
    penutup: penutupKertas(data),
  };
  return (
    <>
      {!data.isPengatur && (
        <p class="soft">
          {t(
            'Nilai, penilaian, dan rencana di halaman ini hanya dari kader wilayah Anda.',
            'Scores, evaluations and plans on this page are of cadres of your own area only.',
          )}
        </p>
      )}
      {isAdaTes ? (
        <>
          <Angka
            daftar={[
              [t('Rata-rata tes awal', 'Mean pre-test'), formatDesimal(kelas.pre?.rata)],
              [t('Rata-rata tes akhir', 'Mean post-test'), formatDesimal(kelas.post?.rata)],
              [t('Lulus', 'Passed'), kelas.dinilai === 0 ? '–' : t(`${kelas.lulus} dari ${kelas.dinilai}`, `${kelas.lulus} of ${kelas.dinilai}`)],
              [t('Bagian lulus', 'Share passed'), formatPersen(kelas.lulusPersen)],
            ]}
          />
          <section class="card chart" aria-labelledby="kelas-topik">
            <div class="chart-title">
              <h2 id="kelas-topik">{t('Kelas dan topik', 'Class and topics')}</h2>
            </div>
            <Kelas
              daftar={[
                [t('Tes awal', 'Pre-test'), kelas.pre],
                [t('Tes akhir', 'Post-test'), kelas.post],
              ]}
            />
            {topikAwal.length > 0 && <TopikAwal topik={topikAwal} />}
            {topik.length > 0 && <Topik topik={topik} />}
          </section>
          <Peserta hasil={hasil} nama={nama} />
          <UnduhLembar
            lembar={lembarRekapTes(masukan)}
            nama={namaBerkas(data, 'hasil')}
            ringkasan={t(`${masukan.acara}: lulus ${kelas.lulus} dari ${kelas.dinilai}.`, `${masukan.acara}: ${kelas.lulus} of ${kelas.dinilai} passed.`)}
          />
        </>
      ) : (
        <EmptyState icon="buku" title={t('Belum ada nilai tes', 'No test score yet')}>
          {t(
            'Buka tes awal dan tes akhir di bagian Tes, atau dari ponsel PKB; nilai tes kertas diketik di sana juga. Hasilnya muncul di sini.',
            'Open the tests in the part Tests, or on the phone of a PKB; paper scores are typed there too. Results appear here.',
          )}
        </EmptyState>
      )}
      <div class="two-columns">
        <section class="card stack" aria-labelledby="penilaian">
          <h2 id="penilaian">{t('Penilaian acara', 'Evaluation of the day')}</h2>
          <Penilaian {...data} />
        </section>
        <section class="card stack" aria-labelledby="rencana-aksi">
          <h2 id="rencana-aksi">{t('Rencana tindak lanjut', 'Action plans')}</h2>
          <RencanaAksi data={data} />
        </section>
      </div>
    </>
  );
}
