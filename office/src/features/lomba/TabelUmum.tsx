// The overall winner as far as results are announced.
import { LABEL_LANGKAH_UMUM } from '@lini/core/lomba/juara-umum.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { type AcaraLomba, zJuaraUmum } from '@lini/core/lomba/lomba-wire.ts';
import { sebutPoinUmum } from '@lini/core/lomba/umum-acara.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useAsk } from '../../app/use-ask.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { KertasUmum } from './KertasUmum.tsx';
import { tulisNilai } from './sebut-lomba.ts';
import { useDetak } from './use-lomba.ts';

export type TabelUmumProps = { acaraId: string; acara: AcaraLomba; lomba: readonly KeadaanLomba[] };

/** Draws the table, or what it waits for. */
export function TabelUmum({ acaraId, acara, lomba }: TabelUmumProps) {
  const { isi } = useAsk(`/api/acara/${acaraId}/juara-umum`, zJuaraUmum, useDetak());
  if (!isi) return null;
  const nama = (kode: string): string => isi.wilayah[kode] ?? kode;
  return (
    <section class="card stack" aria-labelledby="juara-umum">
      <h2 id="juara-umum">{t('Juara umum', 'Overall winner')}</h2>
      {isi.diumumkan < isi.lomba && (
        <p class="soft">
          {t(`Sementara: ${isi.diumumkan} dari ${isi.lomba} lomba sudah diumumkan.`, `So far: ${isi.diumumkan} of ${isi.lomba} competitions are announced.`)}
        </p>
      )}
      {isi.diumumkan === 0 ? (
        <Notice title={t('Belum ada hasil yang diumumkan', 'No result is announced yet')}>
          {t('Poin muncul di sini setelah lomba pertama diumumkan.', 'Points appear here after the first announcement.')}
        </Notice>
      ) : (
        <DataTable
          judul={t('Juara umum', 'Overall winner')}
          kolom={[
            { judul: t('Kontingen', 'Contingent') },
            ...[
              t('Peringkat', 'Rank'),
              t('Poin', 'Points'),
              t('Juara 1', 'First'),
              t('Juara 2', 'Second'),
              t('Juara 3', 'Third'),
              t('Rata-rata nilai juri', 'Mean of marks'),
            ].map((judul) => ({ judul, isAngka: true })),
          ]}
          baris={isi.baris.map((satu) => ({
            kunci: satu.kontingen,
            sel: [nama(satu.kontingen), satu.peringkat, formatNilaiJuri(satu.poin), ...satu.juara, tulisNilai(satu.rata)],
          }))}
        />
      )}
      {acara && isi.lomba > 0 && <p class="soft">{`${t('Aturan poin', 'Points')}: ${sebutPoinUmum(lomba, parameterPada(acara.mulai)).map(tt).join('; ')}.`}</p>}
      {isi.diumumkan > 0 && isi.seri.length > 0 && (
        <ul class="soft">
          {isi.seri.map(({ atas, bawah, langkah }) => (
            <li key={`${atas} ${bawah}`}>
              {langkah
                ? t(
                    `${nama(atas)} di atas ${nama(bawah)}: ${tt(LABEL_LANGKAH_UMUM[langkah]).toLowerCase()}`,
                    `${nama(atas)} above ${nama(bawah)}: ${tt(LABEL_LANGKAH_UMUM[langkah])}`,
                  )
                : t(`${nama(atas)} dan ${nama(bawah)} sama`, `${nama(atas)} and ${nama(bawah)} are equal`)}
            </li>
          ))}
        </ul>
      )}
      {acara && isi.lomba > 0 && isi.diumumkan === isi.lomba && <KertasUmum acara={acara} lomba={lomba} nama={nama} />}
    </section>
  );
}
