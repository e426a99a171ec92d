import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatAcara } from './alamat-acara.ts';
import type { BagianProps } from './bagian-props.ts';
import { DaftarTempat } from './DaftarTempat.tsx';
import { KertasTempat } from './KertasTempat.tsx';
import { kontingenOrang } from './nama-orang.ts';
import { urutKontingen, usulBus, usulKursi } from './susun-tempat.ts';
import { TempatDialog } from './TempatDialog.tsx';
import { useTulis } from './use-tulis.ts';

const SEKALI_SUSUN = 500;

function Usul({ isSibuk, onKursi, onBus }: { isSibuk: boolean; onKursi: (sebaris: number) => void; onBus: (isi: number) => void }) {
  const [sebaris, setSebaris] = useState(20);
  const [isiBus, setIsiBus] = useState(40);
  const angka = (tulisan: string, tertinggi: number): number => Math.max(1, Math.min(tertinggi, Number(tulisan.replace(/\D/g, '')) || 1));
  return (
    <section class="card stack no-print" aria-labelledby="usul-tempat">
      <h2 id="usul-tempat">{t('Susun untuk semua', 'Arrange for all')}</h2>
      <div class="cluster">
        <label class="picker">
          <span class="picker-label">{t('Kursi sebaris', 'Seats in a row')}</span>
          <input class="input input-compact sel-jp" inputMode="numeric" value={sebaris} onInput={(p) => setSebaris(angka(p.currentTarget.value, 60))} />
        </label>
        <Button isBusy={isSibuk} onClick={() => onKursi(sebaris)}>
          {t('Beri kursi', 'Give seats')}
        </Button>
        <label class="picker">
          <span class="picker-label">{t('Tempat satu bus', 'Places in a bus')}</span>
          <input class="input input-compact sel-jp" inputMode="numeric" value={isiBus} onInput={(p) => setIsiBus(angka(p.currentTarget.value, 80))} />
        </label>
        <Button isBusy={isSibuk} onClick={() => onBus(isiBus)}>
          {t('Bagi bus', 'Give buses')}
        </Button>
      </div>
      <p class="soft">
        {t(
          'Kontingen yang sama duduk dan naik bersama. Susunan lama diganti; sesudahnya tiap orang bisa diubah.',
          'Contingents sit and ride together. The old arrangement is replaced; anyone can be changed afterwards.',
        )}
      </p>
    </section>
  );
}

function Kontingen({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const perKontingen = [...Map.groupBy(urutKontingen(data), (orang) => kontingenOrang(data, orang))];
  const kuota = data.isi.rencana?.kuota ?? [];
  return (
    <section class="card chart" aria-labelledby="kontingen">
      <h2 id="kontingen">{t(`Kontingen (${perKontingen.length})`, `Contingents (${perKontingen.length})`)}</h2>
      <DataTable
        judul={t('Tabel kontingen', 'Table of contingents')}
        kolom={[
          { judul: t('Kontingen', 'Contingent') },
          { judul: t('Kuota', 'Places'), isAngka: true },
          { judul: t('Orang', 'People'), isAngka: true },
          { judul: t('Desa terwakili', 'Villages'), isAngka: true },
          { judul: t('Punya kursi', 'Seated'), isAngka: true },
          { judul: t('Punya bus', 'With a bus'), isAngka: true },
        ]}
        baris={perKontingen.map(([kode, orang]) => ({
          kunci: kode ?? '',
          sel: [
            nama(kode) ?? t('tanpa kontingen', 'of none'),
            formatAngka(kuota.find(({ wilayah }) => kode !== null && isDalamWilayah(kode, wilayah) && wilayah === kode)?.banyak ?? null),
            formatAngka(orang.length),
            formatAngka(new Set(orang.flatMap(({ desa }) => desa ?? [])).size),
            formatAngka(orang.filter(({ id }) => data.isi.penempatan.get(id)?.kursi).length),
            formatAngka(orang.filter(({ id }) => data.isi.penempatan.get(id)?.bus).length),
          ],
        }))}
      />
    </section>
  );
}

/** Draws the part. */
export function BagianTempat({ data, nama, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [diubah, setDiubah] = useState<Peserta | null>(null);
  const simpan = (penempatan: readonly Penempatan[]): Promise<boolean> => {
    const potong = Array.from({ length: Math.ceil(penempatan.length / SEKALI_SUSUN) }, (_, ke) => penempatan.slice(ke * SEKALI_SUSUN, (ke + 1) * SEKALI_SUSUN));
    return tulis(...potong.map((satu) => ({ kind: 'acara.susun', isi: { penempatan: satu } })));
  };
  if (data.isi.peserta.size === 0) {
    return (
      <EmptyState
        icon="orang"
        title={t('Belum ada peserta', 'Nobody yet')}
        action={<a href={alamatAcara(data.isi.id, 'undangan')}>{t('Undang kader', 'Invite cadres')}</a>}
      >
        {t('Sesudah kader diundang, kontingen, kursi, dan busnya disusun di sini.', 'Once cadres are invited, contingents, seats and buses are arranged here.')}
      </EmptyState>
    );
  }
  return (
    <>
      <KertasTempat data={data} nama={nama} />
      {galat && <Notice kind="error" title={galat} />}
      {data.isPengatur && (
        <Usul isSibuk={isSibuk} onKursi={(sebaris) => void simpan(usulKursi(data, sebaris))} onBus={(isi) => void simpan(usulBus(data, isi))} />
      )}
      <Kontingen data={data} nama={nama} />
      <DaftarTempat data={data} nama={nama} onUbah={setDiubah} />
      {diubah && (
        <TempatDialog
          data={data}
          nama={nama}
          orang={diubah}
          onTutup={() => setDiubah(null)}
          onSimpan={(penempatan) => {
            setDiubah(null);
            void simpan([penempatan]);
          }}
        />
      )}
    </>
  );
}
