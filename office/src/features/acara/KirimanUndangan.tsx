// What was sent: each sending of invitations with its hour, so that a mistaken one is taken back whole.
import type { KirimanUndangan as Kiriman } from '@lini/core/acara/acara.ts';
import { hadirAcara } from '@lini/core/acara/baca-acara.ts';
import { msDariHlc } from '@lini/core/catatan/hlc.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import type { BagianProps } from './bagian-props.ts';
import { isUrusan } from './nama-orang.ts';

const SEBUT = 4;

type KirimanProps = Pick<BagianProps, 'data'> & { onBatal: (kiriman: Kiriman) => void };

/** Draws the table, the newest first; one whose people have come, or are another office's, stays. */
export function KirimanUndangan({ data, onBatal }: KirimanProps) {
  const { undangan, peserta } = data.isi;
  const sudahDatang = new Set(hadirAcara(data.isi).map((satu) => satu.peserta));
  const masih = ({ orangId }: Kiriman) => orangId.flatMap((id) => peserta.get(id) ?? []);
  const isBisa = (kiriman: Kiriman): boolean => masih(kiriman).every((orang) => isUrusan(data, orang) && !sudahDatang.has(orang.id));
  const tampil = undangan.filter((satu) => masih(satu).length > 0).toReversed();
  if (tampil.length === 0) return null;
  return (
    <section class="card chart no-print" aria-labelledby="kiriman-undangan">
      <h2 id="kiriman-undangan">{t(`Kiriman undangan (${tampil.length})`, `Sendings (${tampil.length})`)}</h2>
      <DataTable
        judul={t('Tabel kiriman undangan', 'Table of sendings')}
        kolom={[
          { judul: t('Dikirim', 'Sent') },
          { judul: t('Orang', 'People'), isAngka: true },
          { judul: t('Siapa', 'Who') },
          { judul: t('Tindakan', 'Action') },
        ]}
        baris={tampil.map((satu) => {
          const orang = masih(satu);
          const saat = formatSaat(msDariHlc(satu.dicatat), Date.now());
          const lain = orang.length - SEBUT;
          return {
            kunci: satu.catatanId,
            sel: [
              saat,
              orang.length,
              `${orang
                .slice(0, SEBUT)
                .map(({ nama }) => nama)
                .join(', ')}${lain > 0 ? t(`, dan ${lain} lagi`, ` and ${lain} more`) : ''}`,
              isBisa(satu) ? (
                <Button
                  key="batal"
                  kind="quiet"
                  isCompact
                  aria-label={t(`Batalkan kiriman ini, ${saat}, ${orang.length} orang`, `Undo this sending, ${saat}, ${orang.length} people`)}
                  onClick={() => onBatal(satu)}
                >
                  {t('Batalkan kiriman ini', 'Undo this sending')}
                </Button>
              ) : (
                '–'
              ),
            ],
          };
        })}
      />
    </section>
  );
}
