// The written round of a quiz: what each team's paper says, the ranks, and which teams go on.
import { type AturanTulis, type BarisTulis, papanTulis } from '@lini/core/lomba/cerdas/babak-tulis.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka, TANPA_ANGKA } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { IsianTulis } from './IsianTulis.tsx';
import { KertasTulis } from './KertasTulis.tsx';
import type { MejaTerisi } from './meja-terisi.ts';
import { PutusLolos } from './PutusLolos.tsx';
import { namaRegu } from './sebut-lomba.ts';

const angka = (nilai: number | null | undefined): string => (nilai == null ? TANPA_ANGKA : formatAngka(nilai));
const bertanda = (nilai: number): string => (nilai > 0 ? `+${nilai}` : String(nilai).replace('-', '−'));

function selKeadaan(lomba: MejaTerisi['data']['lomba'], { regu, nilai }: BarisTulis) {
  if (lomba.lolos === null) return nilai === null ? <Badge tone="warn">{t('belum dicatat', 'not entered')}</Badge> : '';
  return lomba.lolos.regu.includes(regu) ? (
    <Badge tone="good">{t('lolos', 'goes on')}</Badge>
  ) : (
    <Badge tone="neutral">{t('tidak lolos', 'does not go on')}</Badge>
  );
}

/** Draws the board, the entry of each team, and the decision. */
export function BabakTulis({ meja, aturan }: { meja: MejaTerisi; aturan: AturanTulis }) {
  const { lomba, isBolehAtur } = meja.data;
  const [dibuka, setBuka] = useState<string | null>(null);
  const papan = papanTulis(lomba, aturan);
  const absen = lomba.tampil.filter((satu) => satu.isTidakHadir);
  const isBuka = isBolehAtur && !lomba.tutup && lomba.lolos === null;
  return (
    <section class="card stack" aria-labelledby="tulis">
      <div class="cluster apart">
        <h2 id="tulis">{t('Babak tulis', 'Written round')}</h2>
        <KertasTulis data={meja.data} aturan={aturan} papan={papan} />
      </div>
      <p class="soft">
        {t(
          `${aturan.soal} soal: benar ${bertanda(aturan.benar)}, salah ${bertanda(aturan.salah)}, kosong ${bertanda(aturan.kosong)}. ${aturan.lolos} regu terbaik lanjut ke soal lisan. Nilai tulis hanya untuk memilih, tidak ditambahkan ke nilai lisan.`,
          `${aturan.soal} questions: right ${bertanda(aturan.benar)}, wrong ${bertanda(aturan.salah)}, blank ${bertanda(aturan.kosong)}. The best ${aturan.lolos} go on; written points are not added to the others.`,
        )}
      </p>
      <DataTable
        judul={t('Nilai babak tulis', 'Written scores')}
        kolom={[
          { judul: t('Regu', 'Team') },
          ...[t('Peringkat', 'Rank'), t('Benar', 'Right'), t('Salah', 'Wrong'), t('Kosong', 'Blank'), t('Nilai', 'Score')].map((judul) => ({
            judul,
            isAngka: true,
          })),
          { judul: t('Keadaan', 'State') },
          ...(isBuka ? [{ judul: t('Tindakan', 'Action') }] : []),
        ]}
        baris={papan.map((satu) => ({
          kunci: satu.regu,
          sel: [
            namaRegu(lomba, satu.regu),
            ...[satu.peringkat, satu.isi?.benar, satu.isi?.salah, satu.isi?.kosong, satu.nilai].map(angka),
            selKeadaan(lomba, satu),
            ...(isBuka
              ? [
                  <Button key="isi" isCompact onClick={() => setBuka(satu.regu)}>
                    {satu.isi ? t('Ubah', 'Change') : t('Catat nilai', 'Enter')}
                  </Button>,
                ]
              : []),
          ],
        }))}
      />
      {absen.map(({ regu }) => (
        <p key={regu} class="cluster soft">
          {t(`${namaRegu(lomba, regu)} tidak hadir.`, `${namaRegu(lomba, regu)} is absent.`)}
          {isBuka && (
            <Button
              kind="quiet"
              isCompact
              onClick={() => void meja.tulis({ kind: 'lomba.tampil', isi: { regu, mulai: null, lama: null, isTidakHadir: false } })}
            >
              {t('Ternyata hadir', 'Is here after all')}
            </Button>
          )}
        </p>
      ))}
      {papan.length === 0 && <Notice title={t('Tidak ada regu yang hadir', 'No team is here')} />}
      <PutusLolos meja={meja} aturan={aturan} />
      {dibuka !== null && <IsianTulis meja={meja} aturan={aturan} regu={dibuka} onClose={() => setBuka(null)} />}
    </section>
  );
}
