// A locked month: what it would be now, and asking for a correction with the reason; its state once it is asked for.
import { listBeda } from '@lini/core/pelaporan/beda-angka.ts';
import { hariTerakhir } from '@lini/core/pelaporan/kesempatan.ts';
import { angkaRalat, angkaTerkunci, ralatMenunggu } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { isInstitusiSaya } from '../../app/institusi-saya.ts';
import { angkaHidup } from '../../app/laporan/angka-hidup.ts';
import type { LaporanInstitusi } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { rtSaya } from '../../app/wilayah.ts';
import { BedaDaftar } from './BedaDaftar.tsx';
import { RalatLembar } from './RalatLembar.tsx';

/** What became of the last correction; nothing without one. */
function KeadaanRalat({ satu: { laporan } }: { satu: LaporanInstitusi }) {
  const terakhir = laporan.ralat.at(-1);
  if (!terakhir) return null;
  const { putusan, alasan, tanggal } = terakhir;
  if (putusan === null)
    return <Notice title={t('Ralat menunggu putusan kabupaten', 'The correction waits for the district')}>{`${formatTanggal(tanggal)} · ${alasan}`}</Notice>;
  return putusan.isDisetujui ? (
    <Notice kind="success" title={t('Ralat disetujui', 'Correction granted')}>
      {t('Angka ralat berdiri di samping angka terkunci.', 'The correction stands beside the locked figures.')}
    </Notice>
  ) : (
    <Notice kind="warn" title={t('Ralat ditolak', 'Correction refused')}>
      {putusan.alasan}
    </Notice>
  );
}

function Mengajukan({ satu, desa }: { satu: LaporanInstitusi; desa: DesaPotret }) {
  const [isTanya, setTanya] = useState(false);
  const ralat = angkaRalat(satu.laporan);
  const beda = listBeda(ralat ?? angkaTerkunci(satu.laporan) ?? {}, angkaHidup(satu, desa));
  const semula = ralat ? t('Diralat', 'Corrected') : t('Terkunci', 'Locked');
  const akhir = hariTerakhir(satu.bulan, getSesi().akun.peran);
  if (hariIni.value > akhir)
    return (
      <p class="soft">
        {t(`Batas ralat ${formatTanggal(akhir)} sudah lewat. Yang keliru sampaikan ke PKB.`, `The limit ${formatTanggal(akhir)} is past. Tell the PKB.`)}
      </p>
    );
  if (beda.length === 0)
    return (
      <p class="soft">
        {t(
          'Catatan di ponsel sama dengan angka itu. Ada yang keliru? Perbaiki catatannya dulu, lalu ajukan ralat di sini.',
          'The records on the phone agree with it. Something wrong? Mend the record first, then ask for a correction here.',
        )}
      </p>
    );
  return (
    <>
      <BedaDaftar
        beda={beda}
        judul={ralat ? t('Berubah sejak diralat', 'Changed since the correction') : t('Berubah sejak dikunci', 'Changed since the lock')}
        semula={semula}
        kini={t('Kini', 'Now')}
      />
      <Button icon="kunci" isWide onClick={() => setTanya(true)}>
        {t('Ajukan ralat', 'Ask for a correction')}
      </Button>
      {isTanya && <RalatLembar satu={satu} desa={desa} beda={beda} semula={semula} onTutup={() => setTanya(false)} />}
    </>
  );
}

/** Draws it for a locked report; only whose report it is, and the PKB, may ask. */
export function RalatBagian({ satu, desa }: { satu: LaporanInstitusi; desa: DesaPotret }) {
  const { laporan, institusi } = satu;
  if (angkaTerkunci(laporan) === null) return null;
  const { peran } = getSesi().akun;
  const isPengirim = peran === 'pkb' || isInstitusiSaya(institusi, peran, rtSaya.value);
  return (
    <section class="bagian" aria-labelledby="ralat">
      <h2 id="ralat">{t('Ralat', 'Correction')}</h2>
      <KeadaanRalat satu={satu} />
      {isPengirim && ralatMenunggu(laporan) === null && <Mengajukan satu={satu} desa={desa} />}
    </section>
  );
}
