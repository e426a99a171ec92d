// One cadre on one page: who she is, her assignments, her trainings, the history. The NIK stays covered.
import type { RekamKader } from '@lini/core/acara/rekam-wire.ts';
import { konteksForm } from '@lini/core/form/form.ts';
import type { Kader, PelatihanKader } from '@lini/core/kader/kader.ts';
import { listPelatihanLain } from '@lini/core/kader/pelatihan-acara.ts';
import { PELATIHAN, PENDIDIKAN_KADER } from '@lini/core/kader/pilihan.ts';
import { listPelatihan, peringatanKader } from '@lini/core/kader/tugas.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { umurTahun } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRoute } from 'preact-iso';
import { alamatFormulir } from '../../app/alamat.ts';
import { bacaDesa } from '../../app/desa.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { Riwayat } from '../../app/riwayat/Riwayat.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { TindakanSubjek } from '../../app/TindakanSubjek.tsx';
import { hariIni } from '../../app/waktu.ts';
import { AcaraKader } from './AcaraKader.tsx';
import { useRekam } from './rekam.ts';
import { TugasDaftar } from './TugasDaftar.tsx';

/** First and last four digits, so that nobody reads a whole number over the shoulder (identity-and-privacy.md 6). */
const tutupNik = (nik: string): string => `${nik.slice(0, 4)}••••••••${nik.slice(-4)}`;

function Diri({ kader }: { kader: Kader }) {
  const isi = [
    kader.lahir !== null && t(`${umurTahun(kader.lahir, hariIni.value)} tahun`, `${umurTahun(kader.lahir, hariIni.value)} years`),
    kader.pendidikan !== null && tt(labelPilihan(PENDIDIKAN_KADER, kader.pendidikan)),
    kader.nik !== null && `NIK ${tutupNik(kader.nik)}`,
    kader.alamat,
  ].filter(Boolean);
  return isi.length > 0 ? <p>{isi.join(' · ')}</p> : null;
}

const kapan = ({ tanggal, tahun }: PelatihanKader): string =>
  tanggal !== null ? formatTanggal(tanggal) : tahun !== null ? String(tahun) : t('tahun tidak diketahui', 'year not known');

function Pelatihan({ kader, rekam }: { kader: Kader; rekam: RekamKader | null | undefined }) {
  const semua = listPelatihan(kader);
  const daftar = listPelatihanLain(semua, rekam?.acara ?? []);
  const sama = semua.length - daftar.length;
  const isAdaAcara = (rekam?.acara ?? []).length > 0;
  return (
    <Card
      title={isAdaAcara ? t('Pelatihan lain', 'Other trainings') : t('Pelatihan', 'Trainings')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek: { jenis: 'kader', id: kader.id }, kind: 'kader.pelatihan' })}>
          {t('Tambah', 'Add')}
        </LinkButton>
      }
    >
      {daftar.length === 0 ? (
        <p class="soft">
          {isAdaAcara
            ? t('Tidak ada pelatihan di luar acara.', 'No training beside the gatherings.')
            : t('Belum ada pelatihan yang dicatat.', 'No training is recorded.')}
        </p>
      ) : (
        <ul class="butir">
          {daftar.map((satu) => (
            <li key={satu.id}>{`${tt(labelPilihan(PELATIHAN, satu.jenis))}, ${kapan(satu)}`}</li>
          ))}
        </ul>
      )}
      {sama > 0 && (
        <p class="soft">
          {t(
            `${sama} catatan pelatihan lain sama harinya dengan acara di atas, jadi tidak disebut lagi.`,
            `${sama} more on the day of a gathering above are not told twice.`,
          )}
        </p>
      )}
    </Card>
  );
}

/** Gatherings that Lini knows of, then what was typed beside them. */
function Acara({ kader }: { kader: Kader }) {
  const rekam = useRekam(kader.id);
  return (
    <>
      <AcaraKader rekam={rekam} />
      <Pelatihan kader={kader} rekam={rekam} />
    </>
  );
}

/** Draws the page of the cadre in the address. */
export function SatuKaderPage() {
  const { params } = useRoute();
  const entri = getSesi()
    .buku.lain('kader')
    .get(params.id ?? '');
  if (!entri) return <TidakAda />;
  const kader = entri.keadaan;
  const konteks = konteksForm({ kader, hariIni: hariIni.value, desa: bacaDesa });
  const form = FORM.filter((satu) => satu.subjek === 'kader' && satu.kind !== 'kader.tugas-mulai' && satu.kind !== 'kader.pelatihan' && satu.tersedia(konteks));
  return (
    <Shell judul={namaSubjek(entri)} judulTab={t('Kader', 'Cadre')} keterangan={tempatSubjek(entri)} kembali="/kader">
      {kader.terdaftar === null && (
        <Notice kind="warn" title={t('Kartu kader ini belum ada', 'The card of this cadre is missing')}>
          {t('Catatannya menunggu kartu kader sampai dari ponsel lain.', 'Its records wait for the card to arrive from another phone.')}
        </Notice>
      )}
      {peringatanKader(kader, hariIni.value).map((satu) => (
        <Notice key={satu.id} kind="warn" title={tt(satu)}>
          {t('Beri tugas di institusinya, atau biarkan bila memang begitu.', 'Give an assignment in the institution, or leave it if it is so.')}
        </Notice>
      ))}
      <Diri kader={kader} />
      <TugasDaftar entri={entri} />
      <Acara kader={kader} />
      <TindakanSubjek form={form} subjek={entri} />
      <Riwayat entri={entri} />
    </Shell>
  );
}
