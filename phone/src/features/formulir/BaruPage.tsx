// Registers a new family, group, institution or cadre: first in which RT, then the form itself.
import type { JenisDesa } from '@lini/core/catatan/catatan.ts';
import { keadaanKosong } from '@lini/core/catatan/keadaan.ts';
import type { Form } from '@lini/core/form/form.ts';
import { susunRt, tanyaRt } from '@lini/core/form/tanya-rt.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo } from 'preact/hooks';
import { useLocation, useRoute } from 'preact-iso';
import { alamatSubjek } from '../../app/alamat.ts';
import { periksa, simpan } from '../../app/catat.ts';
import { idBaru } from '../../app/id.ts';
import { RT_SEDESA } from '../../app/nama-subjek.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { hariIni } from '../../app/waktu.ts';
import { desaKini, entriDesa, rtSaya } from '../../app/wilayah.ts';
import { BadanFormulir } from './BadanFormulir.tsx';
import { konteksUntuk, type Pembuka } from './susun-formulir.ts';

const KEMBALI: Readonly<Record<JenisDesa, string>> = { keluarga: '/keluarga', poktan: '/poktan', institusi: '/', kader: '/', laporan: '/laporan' };

const labelRt = (rt: string): string => (rt === RT_SEDESA ? t('Seluruh desa', 'The whole village') : `RT ${rt}`);

/** The RT that may be meant: the cadre's own, else those of the village; another can be typed. */
function listRt(isSedesa: boolean): string[] {
  const milik = rtSaya.value.size > 0 ? [...rtSaya.value].sort() : susunRt(entriDesa.value.map((satu) => satu.keluarga.rt));
  return isSedesa ? [...milik, RT_SEDESA] : milik;
}

/** The form with the question for the RT before the others, so that the draft holds its answer too. */
function denganRt(form: Form, rtList: readonly string[]): Form {
  const opsi = rtList.map((nilai) => ({ nilai, label: labelRt(nilai) }));
  return { ...form, pertanyaan: [{ ...tanyaRt, opsi: () => opsi }, ...form.pertanyaan] };
}

function Isi({ form }: { form: Form }) {
  const jenis = form.subjek ?? 'keluarga';
  const { route } = useLocation();
  const id = useMemo(() => idBaru(), []);
  const pembuka = useMemo<Pembuka>(() => {
    const rtList = listRt(jenis !== 'keluarga');
    return {
      form: denganRt(form, rtList),
      konteks: konteksUntuk(jenis, keadaanKosong(jenis, id), hariIni.value, null),
      jawaban: rtList.length === 1 ? { rt: rtList[0] } : {},
      terjadi: hariIni.value,
      sasaran: null,
      diganti: null,
    };
  }, [id]);

  async function save({ rt, ...isi }: Record<string, unknown>, terjadi: string) {
    const isian = { subjek: { jenis, id }, desa: desaKini.value.kode, rt: rt as string, kind: form.kind, terjadi, isi };
    const tolakan = periksa(isian);
    if (tolakan.length === 0) await simpan(isian);
    return tolakan;
  }

  return (
    <Shell judul={tt(form.judul)} keterangan={<PilihDesa />} kembali={KEMBALI[jenis]} isFormulir>
      <BadanFormulir pembuka={pembuka} kunci={`baru ${form.kind}`} onSimpan={save} onSelesai={() => route(alamatSubjek({ jenis, id }, form.kind), true)} />
    </Shell>
  );
}

/** Draws the form of the kind in the address. */
export function BaruPage() {
  const { params } = useRoute();
  const form = FORM.find((satu) => satu.kind === params.kind);
  return form ? <Isi key={form.kind} form={form} /> : <TidakAda />;
}
