// The screen of a form about a subject that is in the book.
import { JENIS_SUBJEK } from '@lini/core/catatan/catatan.ts';
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { judulForm } from '@lini/core/form/form.ts';
import type { Kembar } from '@lini/core/keluarga/kembar.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo, useRef } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { alamatAnak, alamatKelas, alamatSubjek } from '../../app/alamat.ts';
import { type Isian, periksaSemua, simpanSemua } from '../../app/catat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { isianOrangLain } from '../../app/ganda/orang-lain.ts';
import { namaSubjek, tempatSubjek } from '../../app/nama-subjek.ts';
import { pulang } from '../../app/riwayat-peramban.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { idTerkait } from '../../app/terkait.ts';
import { hariIni } from '../../app/waktu.ts';
import { BadanFormulir } from './BadanFormulir.tsx';
import { bukaFormulir, type Pembuka, pecahIsi, susunTulisan } from './susun-formulir.ts';

const KEMBALI: Record<string, string> = {
  'hari-ini': '/',
  kiriman: '/kiriman',
  register: '/register',
  krs: '/krs',
  kie: '/kie',
  posyandu: '/posyandu',
  laporan: '/laporan',
};
/** Forms after which another one naturally follows, offered on the page of the subject. */
const ADA_LANJUTAN: ReadonlySet<string> = new Set([
  'keluarga.daftar',
  'anggota.tambah',
  'keluarga.rumah',
  'hamil.akhir',
  'kb.status',
  'anggota.meninggal',
  'pasangan.cerai',
  'pasangan.nikah',
  'konseling.keluarga',
  'institusi.pertemuan',
]);

/** Forms about one child. */
const TENTANG_ANAK: ReadonlySet<string> = new Set(['anak.ukur', 'anak.kka']);

type IsiProps = { pembuka: Pembuka; entri: EntriSubjek; kunci: string; dari: string | undefined };

function Isi({ pembuka, entri, kunci, dari }: IsiProps) {
  const { route } = useLocation();
  const { form, sasaran, diganti } = pembuka;
  const asal = dari === 'kelas' ? alamatKelas(entri.id) : (dari && KEMBALI[dari]) || alamatSubjek(entri);
  const judul = tt(judulForm(form, pembuka.konteks));
  // In a walk through the register the next couple follows, not the next form.
  const isLanjut = ADA_LANJUTAN.has(form.kind) && !(form.kind === 'kb.status' && dari);
  const anggota = pembuka.konteks.anggotaId === null ? undefined : pembuka.konteks.keluarga.anggota.get(pembuka.konteks.anggotaId);

  // A child's own page says at once what the measuring means.
  const anakId = useRef<string | null>(null);
  // A danger sign is told on top of the family's page, with the referral, wherever the form was opened from.
  const isBahaya = useRef(false);

  async function save(isi: Record<string, unknown>, terjadi: string, orangLain: readonly Kembar[]) {
    const { jenis, id, keadaan } = entri;
    const isianList = pecahIsi(pembuka, isi).map(
      (satu): Isian => ({
        subjek: { jenis, id },
        desa: keadaan.desa,
        rt: keadaan.rt,
        ...susunTulisan(pembuka, satu, terjadi, hariIni.value),
      }),
    );
    // In the same breath, so that taking the person back takes this back too.
    for (const { orang } of orangLain) isianList.push(isianOrangLain(entri, isi.anggotaId as string, orang.anggotaId));
    const tolakan = periksaSemua(isianList);
    if (tolakan.length > 0) return tolakan;
    anakId.current = TENTANG_ANAK.has(form.kind) && !sasaran && !diganti ? (isi.anggotaId as string) : null;
    isBahaya.current = form.kind === 'hamil.periksa' && Array.isArray(isi.tandaBahaya) && isi.tandaBahaya.length > 0;
    await simpanSemua(isianList, diganti ? idTerkait(getSesi().buku.antrian.peek(), diganti.id) : []);
    return [];
  }

  return (
    <Shell
      judul={sasaran ? t(`Koreksi: ${judul}`, `Correct: ${judul}`) : judul}
      keterangan={[anggota?.nama, namaSubjek(entri), tempatSubjek(entri)].filter((satu, ke, semua) => satu && semua.indexOf(satu) === ke).join(' · ')}
      kembali={asal}
      isFormulir
    >
      <BadanFormulir
        pembuka={pembuka}
        kunci={kunci}
        onSimpan={save}
        onSelesai={() => {
          if (anakId.current) pulang(alamatAnak(entri.id, anakId.current, dari), route);
          else pulang((isLanjut && !sasaran) || isBahaya.current ? alamatSubjek(entri, form.kind) : asal, route);
        }}
      />
    </Shell>
  );
}

function BukanPeran({ judul, entri }: { judul: string; entri: EntriSubjek }) {
  const alamat = alamatSubjek(entri);
  return (
    <Shell judul={judul} keterangan={namaSubjek(entri)} kembali={alamat}>
      <Notice
        kind="warn"
        title={t('Formulir ini bukan untuk peran Anda', 'This form is not for your role')}
        action={
          <LinkButton kind="primary" href={alamat}>
            {t('Kembali', 'Back')}
          </LinkButton>
        }
      >
        {tt(kalimatTolakan('bukan-perannya'))}
      </Notice>
    </Shell>
  );
}

/** Opened from the posyandu's list, a child is most likely weighed there: suggested, and can be changed. */
const diPosyandu = (pembuka: Pembuka | null, dari: string | undefined): Pembuka | null =>
  pembuka?.form.kind === 'anak.ukur' && dari === 'posyandu' ? { ...pembuka, jawaban: { tempat: 'posyandu', ...pembuka.jawaban } } : pembuka;

/** Draws the form that the address asks for. */
export function FormulirPage() {
  const { params, query, path } = useRoute();
  const id = params.id ?? '';
  const kind = params.kind ?? '';
  const jenis = JENIS_SUBJEK.find((satu) => path.startsWith(`/${satu}/`));
  const entri = jenis && getSesi().buku.find(jenis, id);
  const anggotaId = query.anggota ?? null;
  const koreksi = query.koreksi ?? null;
  const perbaiki = query.perbaiki ?? null;
  const kunci = [id, kind, anggotaId, koreksi, perbaiki].join(' ');
  // What arrives from the office while the form is open must not overwrite the answers: it is opened once per address.
  const pembuka = useMemo(
    () => entri && diPosyandu(bukaFormulir(entri, { kind, anggotaId, koreksi, perbaiki }, hariIni.value), query.dari),
    [kunci, entri === undefined],
  );
  if (!entri || !pembuka) return <TidakAda />;
  // Said before anything is typed, also when the address was typed or kept from another account.
  if (!isBolehMenulis(pembuka.form.kind, getSesi().akun.peran)) return <BukanPeran judul={tt(judulForm(pembuka.form, pembuka.konteks))} entri={entri} />;
  return <Isi key={kunci} pembuka={pembuka} entri={entri} kunci={kunci} dari={query.dari} />;
}
