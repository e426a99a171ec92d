// The screen of a flow: one sheet of answers, several families written in one breath, and taken back as one.
import type { Alur } from '@lini/core/form/alur.ts';
import { usulanForm } from '@lini/core/form/form.ts';
import type { Kembar } from '@lini/core/keluarga/kembar.ts';
import { ALUR } from '@lini/core/registry/alur.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { periksaSemua, simpanSemua } from '../../app/catat.ts';
import type { Entri } from '../../app/entri.ts';
import { tulisanOrangLain } from '../../app/ganda/orang-lain.ts';
import { idBaru } from '../../app/id.ts';
import { namaKeluarga, tempatKeluarga } from '../../app/KeluargaRow.tsx';
import { Shell } from '../../app/Shell.tsx';
import { getSesi } from '../../app/sesi.ts';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { BadanFormulir } from './BadanFormulir.tsx';
import { konteksUntuk, type Pembuka } from './susun-formulir.ts';

type IsiProps = { alur: Alur; entri: Entri; anggotaId: string | null; ke: string | null; kunci: string };

function Isi({ alur, entri, anggotaId, ke, kunci }: IsiProps) {
  const { route } = useLocation();
  const asal = alamatKeluarga(entri.id);
  const pembuka = useMemo<Pembuka>(() => {
    const konteks = konteksUntuk('keluarga', entri.keluarga, hariIni.value, anggotaId);
    const jawaban = { ...usulanForm(alur.form, konteks), ...(ke === null ? {} : { keKeluarga: ke }) };
    return { form: alur.form, konteks, jawaban, terjadi: alur.form.usulTanggal?.(konteks) ?? hariIni.value, sasaran: null, diganti: null };
  }, [kunci]);
  let tujuan = entri.id;

  async function save(isi: Record<string, unknown>, terjadi: string, orangLain: readonly Kembar[]) {
    const tulisan = alur.susun(isi, { ...pembuka.konteks, terjadi }, () => idBaru());
    const { desa } = entri.keluarga;
    // In the same breath, so that taking the wedding back takes this back too.
    const isianList = [...tulisan, ...tulisanOrangLain(tulisan, pembuka.konteks.keluarga, orangLain)].map(({ keluargaId, ...satu }) => ({
      subjek: { jenis: 'keluarga' as const, id: keluargaId },
      desa,
      ...satu,
      terjadi: satu.terjadi ?? terjadi,
    }));
    const tolakan = periksaSemua(isianList);
    if (tolakan.length > 0) return tolakan;
    await simpanSemua(isianList, [], t('Tersimpan di ponsel', 'Kept on the phone'));
    tujuan = alur.tujuan(tulisan);
    return [];
  }

  return (
    <Shell judul={tt(alur.judul)} keterangan={`${namaKeluarga(entri)} · ${tempatKeluarga(entri)}`} judulTab={t('Keluarga', 'Family')} kembali={asal} isFormulir>
      <p class="soft">{tt(alur.keterangan)}</p>
      <BadanFormulir pembuka={pembuka} kunci={kunci} onSimpan={save} onSelesai={() => route(alamatKeluarga(tujuan, alur.form.kind), true)} />
    </Shell>
  );
}

/** Draws the flow in the address. */
export function AlurPage() {
  const { params, query } = useRoute();
  const entri = getSesi().buku.semua.get(params.id ?? '');
  const alur = ALUR.find((satu) => satu.id === params.alur);
  if (!entri || !alur) return <TidakAda />;
  const anggotaId = query.anggota ?? null;
  const ke = query.ke ?? null;
  const kunci = [entri.id, alur.form.kind, anggotaId, ke].join(' ');
  return <Isi key={kunci} alur={alur} entri={entri} anggotaId={anggotaId} ke={ke} kunci={kunci} />;
}
