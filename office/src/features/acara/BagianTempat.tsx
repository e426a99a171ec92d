// Contingents, seats and vehicles: arranged for all, changed one by one, undone, printed.
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { msDariHlc } from '@lini/core/catatan/hlc.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { idBaru } from '@lini/ui/id.ts';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatSaat } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatAcara } from './alamat-acara.ts';
import type { BagianProps } from './bagian-props.ts';
import { DaftarKendaraan, isiKendaraan } from './DaftarKendaraan.tsx';
import { DaftarTempat } from './DaftarTempat.tsx';
import { type IsiKendaraan, KendaraanDialog } from './KendaraanDialog.tsx';
import { KertasTempat } from './KertasTempat.tsx';
import { kontingenOrang } from './nama-orang.ts';
import { urutKontingen } from './susun-tempat.ts';
import { TempatDialog } from './TempatDialog.tsx';
import { UsulTempat } from './UsulTempat.tsx';
import { useTulis } from './use-tulis.ts';

const SEKALI_SUSUN = 500;

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

type Tersusun = { readonly catatanId: readonly string[]; readonly orang: number };

/** What undoing the last placing withdraws: of one just made here everything it wrote, else the last of several people. */
function findTerakhir({ isi }: BagianProps['data'], baru: Tersusun | null): (Tersusun & { readonly saat: string }) | null {
  const akhir = isi.susunan.at(-1);
  if (!akhir || akhir.orang < 2) return null;
  const saat = formatSaat(msDariHlc(akhir.dicatat), Date.now());
  return baru?.catatanId.includes(akhir.catatanId) ? { ...baru, saat } : { catatanId: [akhir.catatanId], orang: akhir.orang, saat };
}

/** Draws the part. */
export function BagianTempat({ data, nama, segarkan }: BagianProps) {
  const { isSibuk, galat, tulis } = useTulis(data, segarkan);
  const [diubah, setDiubah] = useState<Peserta | null>(null);
  const [kendaraan, setKendaraan] = useState<string | null>(null);
  const [baru, setBaru] = useState<Tersusun | null>(null);
  const simpan = async (penempatan: readonly Penempatan[]): Promise<void> => {
    const tulisan = Array.from({ length: Math.ceil(penempatan.length / SEKALI_SUSUN) }, (_, ke) => ({
      id: idBaru(),
      kind: 'acara.susun',
      isi: { penempatan: penempatan.slice(ke * SEKALI_SUSUN, (ke + 1) * SEKALI_SUSUN) },
    }));
    if (tulisan.length > 0 && (await tulis(...tulisan))) setBaru({ catatanId: tulisan.map(({ id }) => id), orang: penempatan.length });
  };
  const urungkan = ({ catatanId }: Tersusun): Promise<boolean> =>
    tulis(...catatanId.toReversed().map((sasaran) => ({ kind: 'catatan.batal', isi: { sasaran, alasan: t('Susunan diurungkan', 'Arrangement undone') } })));
  const simpanKendaraan = (isi: IsiKendaraan): void => {
    setKendaraan(null);
    void tulis({ kind: 'acara.kendaraan', isi: isi.kendaraan }, { kind: 'acara.pengemudi', isi: { kendaraan: isi.kendaraan.nama, ...isi.pengemudi } });
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
        <UsulTempat
          data={data}
          isSibuk={isSibuk}
          terakhir={findTerakhir(data, baru)}
          onSusun={(satu) => void simpan(satu)}
          onUrung={(satu) => void urungkan(satu)}
        />
      )}
      <Kontingen data={data} nama={nama} />
      <DaftarKendaraan data={data} nama={nama} onUbah={setKendaraan} />
      <DaftarTempat data={data} nama={nama} onUbah={setDiubah} />
      {kendaraan && <KendaraanDialog awal={isiKendaraan(data, kendaraan)} onTutup={() => setKendaraan(null)} onSimpan={simpanKendaraan} />}
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
