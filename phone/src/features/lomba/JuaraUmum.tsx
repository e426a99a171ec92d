// The overall winner on the phone: shown once every competition is announced, as a count on the way there.
import { LABEL_LANGKAH_UMUM } from '@lini/core/lomba/juara-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { juaraUmumAcara, sebutPoinUmum } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { Tanggal } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { namaWilayah } from '../../app/acara/nama-wilayah.ts';

/** `2 kali juara 1, 1 kali juara 3`. */
const tulisJuara = (juara: readonly number[]): string =>
  juara.flatMap((kali, ke) => (kali > 0 ? [t(`${kali} kali juara ${ke + 1}`, `${kali} × place ${ke + 1}`)] : [])).join(', ') ||
  t('Belum pernah juara', 'No place');

/** Draws it by the points of the gathering's first day; nothing while no competition counts. */
export function JuaraUmum({ semua, mulai }: { semua: readonly KeadaanLomba[]; mulai: Tanggal }) {
  const { baris, seri, lomba, diumumkan } = juaraUmumAcara(semua, parameterPada(mulai));
  if (lomba === 0 || diumumkan === 0) return null;
  return (
    <Card title={t('Juara umum', 'Overall winner')}>
      {diumumkan < lomba ? (
        <p>{t(`${diumumkan} dari ${lomba} lomba sudah diumumkan.`, `${diumumkan} of ${lomba} competitions are announced.`)}</p>
      ) : (
        <ol class="lomba-hasil">
          {baris.map(({ kontingen, peringkat, poin, juara }) => {
            const langkah = seri.find((satu) => satu.atas === kontingen)?.langkah;
            return (
              <li key={kontingen}>
                <span class="lomba-tempat tabular">{peringkat}</span>
                <span class="lomba-regu">
                  <span class="firm">{namaWilayah(kontingen)}</span>
                  <span class="baris soft">{tulisJuara(juara)}</span>
                  {langkah && (
                    <span class="baris soft">
                      {t(`Poin sama, diputus: ${tt(LABEL_LANGKAH_UMUM[langkah])}`, `Tie, settled by: ${tt(LABEL_LANGKAH_UMUM[langkah])}`)}
                    </span>
                  )}
                </span>
                <span class="tabular">{t(`${formatAngka(poin)} poin`, `${formatAngka(poin)} points`)}</span>
              </li>
            );
          })}
        </ol>
      )}
      <p class="soft">{`${t('Aturan poin', 'Points')}: ${sebutPoinUmum(semua, parameterPada(mulai)).map(tt).join('; ')}.`}</p>
    </Card>
  );
}
