// Registers a new family: first in which RT, then the form itself.
import { keluargaKosong } from '@lini/core/keluarga/keluarga.ts';
import { keluargaDaftarForm } from '@lini/core/keluarga/keluarga-daftar-form.ts';
import { PilihSatu } from '@lini/ui/form/PilihSatu.tsx';
import { Tanya } from '@lini/ui/form/Tanya.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useMemo, useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { alamatKeluarga } from '../../app/alamat.ts';
import { periksa, simpan } from '../../app/catat.ts';
import { idBaru } from '../../app/id.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import { hariIni } from '../../app/waktu.ts';
import { desaKini, entriDesa, rtSaya } from '../../app/wilayah.ts';
import { BadanFormulir } from './BadanFormulir.tsx';
import type { Pembuka } from './susun-formulir.ts';

const KUNCI_DRAF = 'keluarga-baru';

/** The RT that may be meant: the cadre's own, else those known in the village and one more for a new one. */
function listRt(): string[] {
  if (rtSaya.value.size > 0) return [...rtSaya.value].sort();
  const dikenal = [...new Set(entriDesa.value.map((satu) => satu.keluarga.rt))].filter(Boolean).sort();
  const baru = String(Number(dikenal.at(-1) ?? '000') + 1).padStart(3, '0');
  return [...dikenal, baru];
}

/** Draws the form. */
export function KeluargaBaruPage() {
  const { route } = useLocation();
  const rtList = listRt();
  const [rt, setRt] = useState<string | null>(rtList.length === 1 ? (rtList[0] ?? null) : null);
  const [isRtKurang, setRtKurang] = useState(false);
  const keluargaId = useMemo(() => idBaru(), []);
  const pembuka = useMemo<Pembuka>(
    () => ({
      form: keluargaDaftarForm,
      konteks: { keluarga: keluargaKosong(keluargaId), hariIni: hariIni.value, anggotaId: null },
      jawaban: {},
      terjadi: hariIni.value,
      sasaran: null,
      diganti: null,
    }),
    [keluargaId],
  );

  async function save(isi: Record<string, unknown>, terjadi: string) {
    setRtKurang(rt === null);
    if (rt === null) {
      document.querySelector('[data-isian="rt"]')?.scrollIntoView({ block: 'start' });
      return null;
    }
    const isian = { keluargaId, desa: desaKini.value.kode, rt, kind: keluargaDaftarForm.kind, terjadi, isi };
    const tolakan = periksa(isian);
    if (tolakan.length === 0) await simpan(isian);
    return tolakan;
  }

  return (
    <Shell judul={tt(keluargaDaftarForm.judul)} keterangan={<PilihDesa />} kembali="/keluarga" isFormulir>
      <Tanya isian="rt" tanya={t('RT berapa?', 'Which RT?')} isWajib galat={isRtKurang && rt === null ? t('Belum dijawab.', 'Not answered yet.') : null}>
        <PilihSatu opsi={rtList.map((satu) => ({ nilai: satu, label: `RT ${satu}` }))} nilai={rt} isWajib onPilih={setRt} />
      </Tanya>
      <BadanFormulir pembuka={pembuka} kunci={KUNCI_DRAF} onSimpan={save} onSelesai={() => route(alamatKeluarga(keluargaId, keluargaDaftarForm.kind), true)} />
    </Shell>
  );
}
