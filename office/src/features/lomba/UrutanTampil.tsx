// The running order: start and stop for each team, absence, penalty, disqualification.
import { aturanJuri, isPerluUndiUlang } from '@lini/core/lomba/langkah-lomba.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { useDetikSejak } from '@lini/ui/components/use-detik.ts';
import { t } from '@lini/ui/words/t.ts';
import { tulisDetik } from '@lini/ui/words/waktu.ts';
import { useState } from 'preact/hooks';
import { isPesertaSaja, type MejaTerisi } from './meja-terisi.ts';
import { Stopwatch } from './Stopwatch.tsx';
import { namaRegu } from './sebut-lomba.ts';
import { TindakanRegu } from './TindakanRegu.tsx';
import { UbahWaktu } from './UbahWaktu.tsx';

const jamWita = new Intl.DateTimeFormat('en-GB', { timeZone: 'Asia/Makassar', hour: '2-digit', minute: '2-digit', second: '2-digit' });

type Berjalan = { readonly regu: string; readonly mulai: number };
const KUNCI = 'lini.tampil';

/** A running performance survives a reload of the page. */
function bacaBerjalan(lomba: string): Berjalan | null {
  try {
    const isi = JSON.parse(sessionStorage.getItem(`${KUNCI}.${lomba}`) ?? 'null') as Berjalan | null;
    return isi && typeof isi.mulai === 'number' ? isi : null;
  } catch {
    return null;
  }
}

function simpanBerjalan(lomba: string, isi: Berjalan | null): void {
  try {
    sessionStorage.setItem(`${KUNCI}.${lomba}`, JSON.stringify(isi));
  } catch {
    // Without storage the watch lasts as long as the page.
  }
}

/** Draws the order. */
export function UrutanTampil({ meja }: { meja: MejaTerisi }) {
  const { data, tulis, isJalan } = meja;
  const { lomba, isBolehAtur } = data;
  const [berjalan, setBerjalan] = useState(() => bacaBerjalan(lomba.id));
  const detik = useDetikSejak(berjalan?.mulai ?? null);
  const batas = aturanJuri(lomba)?.waktu.selamanya ?? null;
  const isBelumUrut = isPerluUndiUlang(lomba);
  const isBuka = isBolehAtur && !lomba.tutup && !isBelumUrut;
  // What changed it after closing is not read here.
  const isWaktuTertutup = lomba.tutup !== null && isPesertaSaja(data);
  const ganti = (isi: Berjalan | null): void => {
    simpanBerjalan(lomba.id, isi);
    setBerjalan(isi);
  };
  const mulai = async (regu: string): Promise<void> => {
    const kini = Date.now();
    ganti({ regu, mulai: kini });
    await tulis({ kind: 'lomba.tampil', isi: { regu, mulai: jamWita.format(kini), lama: null, isTidakHadir: false } });
  };
  const selesai = async (): Promise<void> => {
    if (!berjalan) return;
    const lama = Math.round((Date.now() - berjalan.mulai) / 1000);
    const isi = { regu: berjalan.regu, mulai: jamWita.format(berjalan.mulai), lama: Math.min(lama, 7200), isTidakHadir: false };
    if (await tulis({ kind: 'lomba.tampil', isi })) ganti(null);
  };
  return (
    <section class="card stack" aria-labelledby="urutan">
      <h2 id="urutan">{t('Urutan tampil', 'Running order')}</h2>
      <ol class="contest-order">
        {urutTampil(lomba).map((satu, ke) => {
          const tampil = isWaktuTertutup ? undefined : lomba.tampil.find((lain) => lain.regu === satu.id);
          const isDis = lomba.diskualifikasi.some((lain) => lain.regu === satu.id);
          const isIni = berjalan?.regu === satu.id;
          return (
            <li key={satu.id} class={isIni ? 'is-now' : undefined}>
              <span class="contest-turn tabular">{isBelumUrut ? '–' : ke + 1}</span>
              <span class="contest-who">
                <span class="firm">{satu.nama}</span>
                <span class="soft">{data.wilayah[satu.kontingen] ?? satu.kontingen}</span>
              </span>
              <span class="cluster">
                {isDis && <Badge tone="bad">{t('diskualifikasi', 'disqualified')}</Badge>}
                {tampil?.isTidakHadir && <Badge tone="warn">{t('tidak hadir', 'absent')}</Badge>}
                {tampil?.lama != null && !isIni && <span class="tabular firm">{tulisDetik(tampil.lama)}</span>}
                {isIni && <Stopwatch detik={detik} batas={batas} />}
                {isIni && (
                  <Button kind="primary" isBusy={isJalan} onClick={() => void selesai()}>
                    {t('Selesai', 'Stop')}
                  </Button>
                )}
                {isBuka && !isIni && berjalan === null && tampil?.lama == null && !tampil?.isTidakHadir && !isDis && (
                  <Button isCompact isBusy={isJalan} onClick={() => void mulai(satu.id)}>
                    {t('Mulai', 'Start')}
                  </Button>
                )}
                {isBuka && !isIni && <UbahWaktu meja={meja} regu={satu} />}
                {isBolehAtur && !lomba.umum && <TindakanRegu meja={meja} regu={satu} />}
              </span>
            </li>
          );
        })}
      </ol>
      {lomba.diskualifikasi.map(({ id, regu, alasan }) => (
        <p key={id} class="soft">
          {t(`${namaRegu(lomba, regu)} didiskualifikasi: ${alasan}`, `${namaRegu(lomba, regu)} is disqualified: ${alasan}`)}
        </p>
      ))}
      {lomba.denda.map((satu) => (
        <p key={satu.id} class="soft">
          {t(`Kurang ${String(satu.poin).replace('.', ',')}`, `Minus ${satu.poin}`)}, {lomba.regu.find((lain) => lain.id === satu.regu)?.nama}: {satu.alasan}
        </p>
      ))}
    </section>
  );
}
