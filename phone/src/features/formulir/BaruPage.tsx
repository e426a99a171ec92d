// Registers a new family, group, institution or cadre: first in which RT, then the form itself.
import type { JenisSubjek } from '@lini/core/catatan/catatan.ts';
import { keadaanKosong } from '@lini/core/catatan/keadaan.ts';
import type { Form } from '@lini/core/form/form.ts';
import { FORM } from '@lini/core/registry/form.ts';
import { PilihSatu } from '@lini/ui/form/PilihSatu.tsx';
import { Tanya } from '@lini/ui/form/Tanya.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo, useState } from 'preact/hooks';
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

const KEMBALI: Readonly<Record<JenisSubjek, string>> = { keluarga: '/keluarga', poktan: '/poktan', institusi: '/', kader: '/' };

/** The RT that may be meant: the cadre's own, else those known in the village and one more for a new one. */
function listRt(isSedesa: boolean): string[] {
  const sedesa = isSedesa ? [RT_SEDESA] : [];
  if (rtSaya.value.size > 0) return [...[...rtSaya.value].sort(), ...sedesa];
  const dikenal = [...new Set(entriDesa.value.map((satu) => satu.keluarga.rt))].filter(Boolean).sort();
  const baru = String(Number(dikenal.at(-1) ?? '000') + 1).padStart(3, '0');
  return [...dikenal, baru, ...sedesa];
}

const labelRt = (rt: string): string => (rt === RT_SEDESA ? t('Seluruh desa', 'The whole village') : `RT ${rt}`);

function Isi({ form }: { form: Form }) {
  const jenis = form.subjek ?? 'keluarga';
  const { route } = useLocation();
  const rtList = listRt(jenis !== 'keluarga');
  const [rt, setRt] = useState<string | null>(rtList.length === 1 ? (rtList[0] ?? null) : null);
  const [isRtKurang, setRtKurang] = useState(false);
  const id = useMemo(() => idBaru(), []);
  const pembuka = useMemo<Pembuka>(
    () => ({
      form,
      konteks: konteksUntuk(jenis, keadaanKosong(jenis, id), hariIni.value, null),
      jawaban: {},
      terjadi: hariIni.value,
      sasaran: null,
      diganti: null,
    }),
    [id],
  );

  async function save(isi: Record<string, unknown>, terjadi: string) {
    setRtKurang(rt === null);
    if (rt === null) {
      document.querySelector('[data-isian="rt"]')?.scrollIntoView({ block: 'start' });
      return null;
    }
    const isian = { subjek: { jenis, id }, desa: desaKini.value.kode, rt, kind: form.kind, terjadi, isi };
    const tolakan = periksa(isian);
    if (tolakan.length === 0) await simpan(isian);
    return tolakan;
  }

  return (
    <Shell judul={tt(form.judul)} keterangan={<PilihDesa />} kembali={KEMBALI[jenis]} isFormulir>
      <Tanya isian="rt" tanya={t('RT berapa?', 'Which RT?')} isWajib galat={isRtKurang && rt === null ? t('Belum dijawab.', 'Not answered yet.') : null}>
        <PilihSatu opsi={rtList.map((satu) => ({ nilai: satu, label: labelRt(satu) }))} nilai={rt} isWajib onPilih={setRt} />
      </Tanya>
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
