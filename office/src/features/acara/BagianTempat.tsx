// Contingents, seats and buses: suggested for all, changed one by one, printed as lists, plan and badges.

import type { SatuAcara } from '@lini/core/acara/acara-wire.ts';
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { kontingenPdf } from '@lini/ui/berkas/acara/daftar-kontingen.ts';
import { transportPdf } from '@lini/ui/berkas/acara/daftar-transport.ts';
import { daftarDudukPdf, denahDudukPdf } from '@lini/ui/berkas/acara/tempat-duduk.ts';
import { saveCsv } from '@lini/ui/berkas/csv.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { alamatAcara } from './alamat-acara.ts';
import { Cari } from './Cari.tsx';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { cocokCari, kontingenOrang, type NamaWilayah, orangKertas, sebutJabatan } from './nama-orang.ts';
import type { BagianProps } from './SatuAcaraPage.tsx';
import { denahDari, urutKontingen, usulBus, usulKursi } from './susun-tempat.ts';
import { TempatDialog } from './TempatDialog.tsx';
import { useTulis } from './use-tulis.ts';

const SEKALI = 80;
const SEKALI_SUSUN = 500;

function Kertas({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const semua = urutKontingen(data);
  const [kepala, penutup] = [kepalaKertas(data), penutupKertas(data)];
  const tempat = (orang: Peserta): Penempatan | undefined => data.isi.penempatan.get(orang.id);
  const duduk = semua.map((orang) => ({ ...orangKertas(orang, nama), kursi: tempat(orang)?.kursi ?? null, kontingen: nama(kontingenOrang(data, orang)) }));
  const perKontingen = [...Map.groupBy(semua, (orang) => kontingenOrang(data, orang))];
  const kuota = new Map((data.isi.rencana?.kuota ?? []).map((satu) => [satu.wilayah, satu.banyak]));
  const bus = [...Map.groupBy(semua, (orang) => tempat(orang)?.bus ?? null)];
  const kursi = duduk.flatMap((satu) => satu.kursi ?? []);
  return (
    <div class="cluster no-print">
      <UnduhKertas
        isCompact
        label={t('Daftar kontingen', 'Contingents')}
        nama={namaBerkas(data, 'kontingen')}
        susun={() =>
          kontingenPdf({
            ...kepala,
            penutup,
            kontingen: perKontingen.map(([kode, orang]) => ({
              nama: nama(kode) ?? 'Tanpa kontingen',
              kuota: kuota.get(kode ?? '') ?? null,
              anggota: orang.map((satu) => ({ ...orangKertas(satu, nama), ikut: null })),
            })),
          })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Daftar transport', 'Transport')}
        nama={namaBerkas(data, 'transport')}
        susun={() =>
          transportPdf({
            ...kepala,
            penutup,
            kendaraan: bus.flatMap(([sebutan, orang]) =>
              sebutan === null
                ? []
                : [
                    {
                      nama: sebutan,
                      pengemudi: null,
                      titikKumpul: null,
                      berangkat: null,
                      kursi: null,
                      penumpang: orang.map((satu) => orangKertas(satu, nama)),
                    },
                  ],
            ),
            belumDapat: (bus.find(([sebutan]) => sebutan === null)?.[1] ?? []).map((satu) => orangKertas(satu, nama)),
          })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Denah duduk', 'Seating plan')}
        nama={namaBerkas(data, 'denah')}
        isKosong={kursi.length === 0}
        susun={() => denahDudukPdf({ ...kepala, penutup, blok: denahDari(kursi), orang: duduk })}
      />
      <UnduhKertas
        isCompact
        label={t('Daftar duduk', 'Seating list')}
        nama={namaBerkas(data, 'duduk')}
        isKosong={kursi.length === 0}
        susun={() => daftarDudukPdf({ ...kepala, penutup, blok: denahDari(kursi), orang: duduk })}
      />
    </div>
  );
}

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

function simpanCsv(data: SatuAcara, nama: NamaWilayah): void {
  saveCsv(`${namaBerkas(data, 'tempat')}.csv`, [
    ['nama', 'jabatan', 'desa', 'kontingen', 'kursi', 'bus'],
    ...urutKontingen(data).map((orang) => {
      const satu = data.isi.penempatan.get(orang.id);
      return [orang.nama, sebutJabatan(orang), nama(orang.desa), nama(kontingenOrang(data, orang)), satu?.kursi ?? null, satu?.bus ?? null];
    }),
  ]);
}

function Daftar({ data, nama, onUbah }: Pick<BagianProps, 'data' | 'nama'> & { onUbah: (orang: Peserta) => void }) {
  const [cari, setCari] = useState('');
  const [batas, setBatas] = useState(SEKALI);
  const tampil = urutKontingen(data).filter((orang) => {
    const satu = data.isi.penempatan.get(orang.id);
    return cocokCari(cari, orang.nama, nama(orang.desa), nama(kontingenOrang(data, orang)), satu?.kursi ?? null, satu?.bus ?? null);
  });
  return (
    <section class="card chart" aria-labelledby="tempat-orang">
      <div class="chart-title">
        <h2 id="tempat-orang">{t(`Tiap peserta (${tampil.length})`, `Each participant (${tampil.length})`)}</h2>
        <div class="chart-tools no-print">
          <Cari label={t('Cari peserta', 'Search')} nilai={cari} onCari={setCari} />
          <Button kind="quiet" isCompact icon="unduh" onClick={() => simpanCsv(data, nama)}>
            CSV
          </Button>
        </div>
      </div>
      <DataTable
        judul={t('Tabel tempat peserta', 'Table of places')}
        kolom={[
          { judul: t('Nama', 'Name') },
          { judul: t('Desa', 'Village') },
          { judul: t('Kontingen', 'Contingent') },
          { judul: t('Kursi', 'Seat') },
          { judul: 'Bus' },
          { judul: t('Tindakan', 'Action') },
        ]}
        baris={tampil.slice(0, batas).map((orang) => {
          const satu = data.isi.penempatan.get(orang.id);
          return {
            kunci: orang.id,
            sel: [
              orang.nama,
              nama(orang.desa) ?? '–',
              nama(kontingenOrang(data, orang)) ?? '–',
              satu?.kursi ?? '–',
              satu?.bus ?? '–',
              <Button
                key="ubah"
                kind="quiet"
                isCompact
                aria-label={t(`Ubah tempat ${orang.nama}`, `Change the place of ${orang.nama}`)}
                onClick={() => onUbah(orang)}
              >
                {t('Ubah', 'Change')}
              </Button>,
            ],
          };
        })}
      />
      {tampil.length > batas && (
        <p class="no-print">
          <Button onClick={() => setBatas((lama) => lama + 4 * SEKALI)}>
            {t(`Tampilkan lagi (${tampil.length - batas} belum tampil)`, `Show more (${tampil.length - batas} left)`)}
          </Button>
        </p>
      )}
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
      <Kertas data={data} nama={nama} />
      {galat && <Notice kind="error" title={galat} />}
      <Usul isSibuk={isSibuk} onKursi={(sebaris) => void simpan(usulKursi(data, sebaris))} onBus={(isi) => void simpan(usulBus(data, isi))} />
      <Kontingen data={data} nama={nama} />
      <Daftar data={data} nama={nama} onUbah={setDiubah} />
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
