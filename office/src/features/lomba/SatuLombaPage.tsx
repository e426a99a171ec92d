// One competition at the desk: rules, teams, jury, the running of it, and the result, each a step on its own.
import { aturanCerdas, namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { DialogRefusal } from '@lini/ui/components/Dialog.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useLocation, useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { alamatDaftar, alamatLayar, alamatSatu } from './alamat-lomba.ts';
import { BagianAturan } from './BagianAturan.tsx';
import { BagianHasil } from './BagianHasil.tsx';
import { BagianJuri } from './BagianJuri.tsx';
import { BagianRegu } from './BagianRegu.tsx';
import { BagianTampil } from './BagianTampil.tsx';
import { BatalkanLomba, LombaBatal } from './BatalkanLomba.tsx';
import { MejaSoal } from './MejaSoal.tsx';
import { keadaanLomba } from './sebut-lomba.ts';
import { type MejaLomba, useLomba } from './use-lomba.ts';

const BAGIAN = ['aturan', 'regu', 'juri', 'jalan', 'hasil'] as const;
type Bagian = (typeof BAGIAN)[number];

const namaBagian = (bagian: Bagian, isCerdas: boolean): string =>
  ({
    aturan: t('1. Aturan', '1. Rules'),
    regu: t('2. Regu', '2. Teams'),
    juri: isCerdas ? t('3. Juri dan pembawa soal', '3. Jury and question master') : t('3. Juri', '3. Jury'),
    jalan: isCerdas ? t('4. Meja soal', '4. Question desk') : t('4. Pelaksanaan', '4. Running'),
    hasil: t('5. Penutupan dan hasil', '5. Closing and result'),
  })[bagian];

/** Where the competition stands, when the address names no part. */
function bagianKini({ lomba, masuk }: NonNullable<MejaLomba['data']>): Bagian {
  if (lomba.tutup) return 'hasil';
  if (lomba.regu.length === 0) return 'regu';
  if (masuk.length > 0 || lomba.jawaban.length > 0 || lomba.tampil.length > 0) return 'jalan';
  return lomba.juri.length === 0 && aturanCerdas(lomba) === null ? 'juri' : 'jalan';
}

function Isi({ bagian, meja }: { bagian: Bagian; meja: MejaLomba & { data: NonNullable<MejaLomba['data']> } }) {
  if (bagian === 'aturan') return <BagianAturan meja={meja} />;
  if (bagian === 'regu') return <BagianRegu meja={meja} />;
  if (bagian === 'juri') return <BagianJuri meja={meja} />;
  if (bagian === 'hasil') return <BagianHasil meja={meja} />;
  return aturanCerdas(meja.data.lomba) ? <MejaSoal meja={meja} /> : <BagianTampil meja={meja} />;
}

/** Draws the desk. */
export function SatuLombaPage() {
  const { id, lombaId } = useRoute().params as { id: string; lombaId: string };
  const { query } = useLocation();
  const meja = useLomba(lombaId);
  const { data } = meja;
  const judul = (data && namaLomba(data.lomba)) ?? t('Lomba', 'Competition');
  useJudul(judul);
  const bagian = BAGIAN.find((satu) => satu === query.bagian) ?? (data ? bagianKini(data) : 'aturan');
  const keadaan = data && keadaanLomba(data.lomba, data.masuk.length);
  const isCerdas = data !== null && aturanCerdas(data.lomba) !== null;
  return (
    <div class="dashboard contest" aria-busy={!data}>
      <div class="subheading">
        <div>
          <a href={alamatDaftar(id)}>
            {data?.acara ? t(`Lomba ${data.acara.judul}`, `Competitions of ${data.acara.judul}`) : t('Semua lomba', 'All competitions')}
          </a>
          <div class="cluster">
            <h1>{judul}</h1>
            {keadaan && <Badge tone={keadaan.tone}>{tt(keadaan.kata)}</Badge>}
          </div>
        </div>
        <LinkButton href={`${alamatLayar(id)}?lomba=${lombaId}`} target="_blank" icon="grafik">
          {t('Layar besar', 'Big screen')}
        </LinkButton>
      </div>
      {meja.galat && <Notice kind="warn" title={meja.galat} />}
      {data && (
        <DialogRefusal.Provider value={meja.pesan}>
          <nav class="sections" aria-label={t('Langkah lomba', 'Steps of the competition')}>
            <ul>
              {BAGIAN.map((satu) => (
                <li key={satu}>
                  <a href={alamatSatu(id, lombaId, satu)} aria-current={satu === bagian ? 'page' : undefined}>
                    {namaBagian(satu, isCerdas)}
                  </a>
                </li>
              ))}
            </ul>
          </nav>
          {!data.isBolehAtur && (
            <Notice title={t('Anda hanya melihat lomba ini', 'You only watch this competition')}>
              {t('Yang menjalankan adalah kantor yang mengadakannya.', 'The office that holds it runs it.')}
            </Notice>
          )}
          {meja.pesan && <Notice kind="error" title={meja.pesan} />}
          <LombaBatal meja={{ ...meja, data }} />
          {data.lomba.dibatalkan ? (
            // What stands is only looked at: nothing is closed or written any more.
            bagian !== 'hasil' && <Isi bagian={bagian} meja={{ ...meja, data: { ...data, isBolehAtur: false } }} />
          ) : (
            <>
              <Isi bagian={bagian} meja={{ ...meja, data }} />
              {(bagian === 'aturan' || bagian === 'hasil') && <BatalkanLomba meja={{ ...meja, data }} />}
            </>
          )}
        </DialogRefusal.Provider>
      )}
    </div>
  );
}
