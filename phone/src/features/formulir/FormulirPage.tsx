// The screen of a form about a family that is in the book.
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { periksa, simpan } from '../../app/catat.ts';
import type { Entri } from '../../app/entri.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { pulang } from '../../app/riwayat-peramban.ts';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { idTerkait } from '../../app/terkait.ts';
import { hariIni } from '../../app/waktu.ts';
import { BadanFormulir } from './BadanFormulir.tsx';
import { bukaFormulir, type Pembuka, susunTulisan } from './susun-formulir.ts';

const KEMBALI: Record<string, string> = { 'hari-ini': '/', kiriman: '/kiriman' };
/** Forms after which another one naturally follows, offered on the family's page. */
const ADA_LANJUTAN: ReadonlySet<string> = new Set(['keluarga.daftar', 'anggota.tambah', 'keluarga.rumah', 'hamil.akhir', 'anggota.meninggal']);

type IsiProps = { pembuka: Pembuka; entri: Entri; kunci: string; dari: string | undefined };

function Isi({ pembuka, entri, kunci, dari }: IsiProps) {
  const { route } = useLocation();
  const { form, sasaran, diganti } = pembuka;
  const asal = (dari && KEMBALI[dari]) || alamatKeluarga(entri.id);
  const anggota = pembuka.konteks.anggotaId === null ? undefined : entri.keluarga.anggota.get(pembuka.konteks.anggotaId);

  async function save(isi: Record<string, unknown>, terjadi: string) {
    const tulisan = susunTulisan(pembuka, isi, terjadi, hariIni.value);
    const isian = { keluargaId: entri.id, desa: entri.keluarga.desa, rt: entri.keluarga.rt, ...tulisan };
    const tolakan = periksa(isian);
    if (tolakan.length > 0) return tolakan;
    await simpan(isian, diganti ? idTerkait(getSesi().buku.antrian.peek(), diganti.id) : []);
    return [];
  }

  return (
    <Shell
      judul={sasaran ? t(`Koreksi: ${tt(form.judul)}`, `Correct: ${tt(form.judul)}`) : tt(form.judul)}
      keterangan={[anggota?.nama, namaKeluarga(entri), tempatKeluarga(entri)].filter((satu, ke, semua) => satu && semua.indexOf(satu) === ke).join(' · ')}
      kembali={asal}
      isFormulir
    >
      <BadanFormulir
        pembuka={pembuka}
        kunci={kunci}
        onSimpan={save}
        onSelesai={() => pulang(ADA_LANJUTAN.has(form.kind) && !sasaran ? alamatKeluarga(entri.id, form.kind) : asal, route)}
      />
    </Shell>
  );
}

/** Draws the form that the address asks for. */
export function FormulirPage() {
  const { params, query } = useRoute();
  const keluargaId = params.id ?? '';
  const kind = params.kind ?? '';
  const entri = getSesi().buku.semua.get(keluargaId);
  const anggotaId = query.anggota ?? null;
  const koreksi = query.koreksi ?? null;
  const perbaiki = query.perbaiki ?? null;
  const kunci = [keluargaId, kind, anggotaId, koreksi, perbaiki].join(' ');
  // What arrives from the office while the form is open must not overwrite the answers: it is opened once per address.
  const pembuka = useMemo(() => entri && bukaFormulir(entri, { kind, anggotaId, koreksi, perbaiki }, hariIni.value), [kunci, entri === undefined]);
  if (!entri || !pembuka) return <TidakAda />;
  return <Isi key={kunci} pembuka={pembuka} entri={entri} kunci={kunci} dari={query.dari} />;
}
