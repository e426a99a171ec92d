// The score of this month or the last, role by role; a tap shows what was expected and the records that answer it.
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { LABEL_PITA, type Pita, pitaSkor, type SkorPeran } from '@lini/core/klasifikasi/imp/skor-bulan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge, type Tone } from '@lini/ui/components/Badge.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useComputed, useSignal } from '@preact/signals';
import type { EntriSubjek } from '../../app/entri.ts';
import { hitungSkor } from '../../app/kelas.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import type { Dibuka } from './BuktiLembar.tsx';

const NADA: Readonly<Record<Pita, Tone>> = { baik: 'good', cukup: 'neutral', bina: 'warn' };

function Nilai({ nilai }: { nilai: number | null }) {
  const pita = pitaSkor(nilai, parameterPada(hariIni.value));
  if (pita === null) return <span class="soft">{t('Belum ada', 'None yet')}</span>;
  return (
    <>
      <strong class="tabular">{t(`Nilai ${formatAngka(nilai)}`, `Score ${formatAngka(nilai)}`)}</strong> <Badge tone={NADA[pita]}>{tt(LABEL_PITA[pita])}</Badge>
    </>
  );
}

const bagianSkor = ({ butir, pelajaran }: SkorPeran): Dibuka['bagian'] => [
  ...butir.map(({ judul, diminta, ada, isTercapai, dasar, tanpaBukti }) => ({
    kalimat: t(`${judul.id}: ${ada ?? 'belum diketahui'}, diharapkan ${diminta}`, `${judul.en}: ${ada ?? 'not known yet'}, expected ${diminta}`),
    isTercapai,
    dasar,
    tanpaBukti,
  })),
  {
    kalimat: t(`Pelajaran peran ini yang lulus bulan ini: ${pelajaran.length}`, `Lessons of this role passed this month: ${pelajaran.length}`),
    isTercapai: null,
    dasar: pelajaran,
    isBuktiSaja: true,
  },
];

/** Draws the scores; nothing while the institution does not work. */
export function SkorKartu({ entri, onBuka }: { entri: EntriSubjek<'institusi'>; onBuka: (dibuka: Dibuka) => void }) {
  const hari = hariIni.value;
  const dipilih = useSignal(bulanDari(hari));
  const bulan = dipilih.value;
  const skor = useComputed(() => {
    const kini = getSesi().buku.lain('institusi').get(entri.id);
    return kini ? hitungSkor(kini, dipilih.value, hariIni.value) : null;
  }).value;
  if (skor === null) return null;
  return (
    <section class="bagian" aria-labelledby="skor">
      <h2 id="skor">{t('Nilai bulanan', 'Monthly score')}</h2>
      <div class="cluster">
        {[bulanDari(hari), tambahBulan(bulanDari(hari), -1)].map((satu) => (
          <FilterChip
            key={satu}
            isOn={satu === bulan}
            onToggle={() => {
              dipilih.value = satu;
            }}
          >
            {formatBulan(satu)}
          </FilterChip>
        ))}
      </div>
      {bulan === bulanDari(hari) && (
        <p class="soft">{t('Bulan ini masih berjalan, nilainya masih bisa naik.', 'This month is not over, the score can still rise.')}</p>
      )}
      <p>
        {t('Rata-rata enam peran: ', 'Mean of the six roles: ')}
        <Nilai nilai={skor.nilai} />
      </p>
      <ul class="list">
        {PERAN_BAKTI.map(({ nilai: peran }) => {
          const label = tt(labelPilihan(PERAN_BAKTI, peran));
          return (
            <ListRow
              key={peran}
              title={label}
              detail={<Nilai nilai={skor.peran[peran].nilai} />}
              onClick={() => onBuka({ judul: label, bagian: bagianSkor(skor.peran[peran]) })}
            />
          );
        })}
      </ul>
      <p class="soft">{t('Nilai bulanan tidak menentukan kelas.', 'The monthly score does not decide the class.')}</p>
    </section>
  );
}
