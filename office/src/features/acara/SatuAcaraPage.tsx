// One gathering: its heading and the tab in the address, each a part of its own.
import { JENIS_ACARA } from '@lini/core/acara/rencana.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import type { FunctionComponent } from 'preact';
import { useLocation, useRoute } from 'preact-iso';
import { useJudul } from '../../app/judul.ts';
import { Refusal } from '../../app/Refusal.tsx';
import { ACARA, alamatAcara, alamatLomba, BAGIAN_ACARA, type BagianAcara, bacaBagian } from './alamat-acara.ts';
import { BagianGaleri } from './BagianGaleri.tsx';
import { BagianHadir } from './BagianHadir.tsx';
import { BagianHasil } from './BagianHasil.tsx';
import { BagianKabar } from './BagianKabar.tsx';
import { BagianPetugas } from './BagianPetugas.tsx';
import { BagianRingkas } from './BagianRingkas.tsx';
import { BagianSertifikat } from './BagianSertifikat.tsx';
import { BagianTempat } from './BagianTempat.tsx';
import { BagianTes } from './BagianTes.tsx';
import { BagianUndangan } from './BagianUndangan.tsx';
import type { BagianProps } from './bagian-props.ts';
import { buatNama } from './nama-orang.ts';
import { useAcara } from './use-acara.ts';

const LAYAR: Readonly<Record<BagianAcara, FunctionComponent<BagianProps>>> = {
  ringkas: BagianRingkas,
  undangan: BagianUndangan,
  hadir: BagianHadir,
  tes: BagianTes,
  hasil: BagianHasil,
  sertifikat: BagianSertifikat,
  tempat: BagianTempat,
  kabar: BagianKabar,
  galeri: BagianGaleri,
  petugas: BagianPetugas,
};

function Kepala({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const { rencana, desa, dibatalkan } = data.isi;
  if (rencana === null) return null;
  const hari = rencana.mulai === rencana.selesai ? formatTanggal(rencana.mulai) : `${formatTanggal(rencana.mulai)} – ${formatTanggal(rencana.selesai)}`;
  return (
    <div class="heading">
      <div class="heading-words">
        <h1>{rencana.judul}</h1>
        <p class="soft">{[tt(labelPilihan(JENIS_ACARA, rencana.jenis)), nama(desa), hari, rencana.tempat].join(' · ')}</p>
      </div>
      {dibatalkan && <Badge tone="bad">{t(`Dibatalkan: ${dibatalkan.alasan}`, `Called off: ${dibatalkan.alasan}`)}</Badge>}
    </div>
  );
}

/** Draws the gathering of the address, at the part that is asked for. */
export function SatuAcaraPage() {
  const { params } = useRoute();
  const { query } = useLocation();
  const id = params.id ?? '';
  const bagian = bacaBagian(query.bagian);
  const tanya = useAcara(id);
  const { data, menunggu, galat } = tanya;
  const judul = data?.isi.rencana?.judul ?? t('Acara', 'Gathering');
  useJudul(judul);
  const nama = buatNama(data?.wilayah ?? []);
  const Layar = LAYAR[bagian];
  return (
    <div class="dashboard" aria-busy={!data && !galat}>
      <p class="no-print">
        <a href={ACARA}>{t('‹ Semua acara', '‹ All gatherings')}</a>
      </p>
      {!data && <h1>{judul}</h1>}
      {!data && <Refusal tanya={tanya} judul={t('Acara ini belum bisa dibuka', 'This gathering cannot be opened')} />}
      {data && (
        <>
          <Kepala data={data} nama={nama} />
          <nav class="sections no-print" aria-label={t('Bagian acara ini', 'Parts of this gathering')}>
            <ul>
              {BAGIAN_ACARA.map(({ id: satu, nama: sebutan }) => (
                <li key={satu}>
                  <a href={alamatAcara(id, satu)} aria-current={satu === bagian ? 'page' : undefined}>
                    {tt(sebutan)}
                  </a>
                </li>
              ))}
              {data.isi.rencana?.jenis === 'temu-kader' && (
                <li>
                  <a href={alamatLomba(id)}>{t('Lomba', 'Competitions')}</a>
                </li>
              )}
            </ul>
          </nav>
          <Layar data={data} nama={nama} menunggu={menunggu} segarkan={tanya.retry} />
        </>
      )}
    </div>
  );
}
