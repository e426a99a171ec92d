// How the six levels become a class, and the other numbers that stand beside the lines.
import { CARA_GABUNG, type IsiRubrik } from '@lini/core/klasifikasi/imp/rubrik.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { bacaBatas } from './isian-rubrik.ts';

export type RubricRuleProps = { isi: IsiRubrik; isBolehUbah: boolean; palingAwal: string; onUbah: (isi: IsiRubrik) => void };

function Angka({ label, value, isBolehUbah, onValue }: { label: string; value: number; isBolehUbah: boolean; onValue: (nilai: number) => void }) {
  return (
    <label class="picker">
      <span class="picker-label">{label}</span>
      <input
        type="number"
        class="input input-compact"
        value={Number.isNaN(value) ? '' : value}
        disabled={!isBolehUbah}
        onChange={(peristiwa) => onValue(bacaBatas(peristiwa.currentTarget.value) ?? Number.NaN)}
      />
    </label>
  );
}

/** Draws the rule. */
export function RubricRule({ isi, isBolehUbah, palingAwal, onUbah }: RubricRuleProps) {
  const { gabung } = isi;
  const ubahGabung = (ubah: Partial<IsiRubrik['gabung']>) => onUbah({ ...isi, gabung: { ...gabung, ...ubah } });
  const [dasar, berkembang, mandiri] = gabung.jumlah;
  return (
    <section class="card rubric" aria-labelledby="aturan">
      <h2 id="aturan">{t('Aturan menggabungkan', 'The rule')}</h2>
      <div class="stack">
        <div class="cluster">
          <label class="picker">
            <span class="picker-label">{t('Kelas dari', 'Class from')}</span>
            <select
              class="input input-compact"
              value={gabung.cara}
              disabled={!isBolehUbah}
              onChange={(peristiwa) => ubahGabung({ cara: peristiwa.currentTarget.value as IsiRubrik['gabung']['cara'] })}
            >
              {CARA_GABUNG.map((satu) => (
                <option key={satu.nilai} value={satu.nilai}>
                  {tt(satu.label)}
                </option>
              ))}
            </select>
          </label>
          {gabung.cara === 'majority' && (
            <Angka
              label={t('Paling sedikit peran', 'At least roles')}
              value={gabung.banyakPeran}
              isBolehUbah={isBolehUbah}
              onValue={(banyakPeran) => ubahGabung({ banyakPeran })}
            />
          )}
          {gabung.cara === 'score' && (
            <>
              <Angka
                label={t('Jumlah untuk Dasar', 'Sum for Dasar')}
                value={dasar}
                isBolehUbah={isBolehUbah}
                onValue={(nilai) => ubahGabung({ jumlah: [nilai, berkembang, mandiri] })}
              />
              <Angka
                label={t('Berkembang', 'Berkembang')}
                value={berkembang}
                isBolehUbah={isBolehUbah}
                onValue={(nilai) => ubahGabung({ jumlah: [dasar, nilai, mandiri] })}
              />
              <Angka
                label={t('Mandiri', 'Mandiri')}
                value={mandiri}
                isBolehUbah={isBolehUbah}
                onValue={(nilai) => ubahGabung({ jumlah: [dasar, berkembang, nilai] })}
              />
            </>
          )}
          <Angka
            label={t('Poktan rutin: bulan bertemu setahun', 'Regular group: months met a year')}
            value={isi.bulanPoktan}
            isBolehUbah={isBolehUbah}
            onValue={(bulanPoktan) => onUbah({ ...isi, bulanPoktan })}
          />
        </div>
        <label class="cluster">
          <input
            type="checkbox"
            checked={isi.isHitungGanda}
            disabled={!isBolehUbah}
            onChange={(peristiwa) => onUbah({ ...isi, isHitungGanda: peristiwa.currentTarget.checked })}
          />
          <span>
            {t(
              'Pertemuan bernotulen yang sekaligus penyuluhan dihitung untuk kedua peran',
              'A meeting with minutes that was a KIE session too counts for both roles',
            )}
          </span>
        </label>
        {isBolehUbah && (
          <label class="picker">
            <span class="picker-label">{t('Berlaku dari', 'Counts from')}</span>
            <input
              type="date"
              class="input input-compact"
              value={isi.berlakuDari}
              min={palingAwal}
              onChange={(peristiwa) => onUbah({ ...isi, berlakuDari: peristiwa.currentTarget.value })}
            />
          </label>
        )}
      </div>
    </section>
  );
}
