// The report of one institution and month on a card: where it stands, until when, what is missing, and the button that sends it.
import type { TemuanAngka } from '@lini/core/laporan/temuan-angka.ts';
import { listBeda } from '@lini/core/pelaporan/beda-angka.ts';
import { ajuanKini, keadaanLaporan, kunciLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import type { DesaPotret } from '@lini/core/potret/potret.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useState } from 'preact/hooks';
import { alamatSubjek } from '../../app/alamat.ts';
import { angkaHidup } from '../../app/laporan/angka-hidup.ts';
import { KeadaanLaporan } from '../../app/laporan/KeadaanLaporan.tsx';
import { type LaporanInstitusi, statusKiriman } from '../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';
import { AjukanLembar } from './AjukanLembar.tsx';
import type { BukaAngka } from './angka-baris.ts';
import { BedaDaftar } from './BedaDaftar.tsx';
import { KekuranganDaftar } from './KekuranganDaftar.tsx';
import { Kembalian } from './Kembalian.tsx';
import { kalimatKeadaan } from './kalimat-laporan.ts';
import { listKekurangan } from './kekurangan.ts';
import { isBisaDiajukan, isPengirim, listTemuan } from './kirim-laporan.ts';
import { TarikKiriman } from './TarikKiriman.tsx';

function Temuan({ temuan, onBuka }: { temuan: readonly TemuanAngka[]; onBuka: BukaAngka }) {
  const tolak = temuan.filter((satu) => satu.tingkat === 'tolak');
  const lain = temuan.filter((satu) => satu.tingkat !== 'tolak');
  const baris = (satu: TemuanAngka) => (
    <ListRow key={tt(satu.alasan)} icon="peringatan" title={tt(satu.alasan)} onClick={() => onBuka(satu.indikator[0] ?? '')} />
  );
  return (
    <>
      {tolak.length > 0 && (
        <section class="stack tight">
          <h3>{t('Belum bisa diajukan: perbaiki dulu', 'Cannot be sent yet: mend first')}</h3>
          <ul class="list">{tolak.map(baris)}</ul>
        </section>
      )}
      {lain.length > 0 && (
        <section class="stack tight">
          <h3>{t('Perlu dilihat lagi', 'To be looked at again')}</h3>
          <ul class="list">{lain.map(baris)}</ul>
        </section>
      )}
    </>
  );
}

/** What the records say now where it is not what was sent; a locked month has a place of its own for that. */
function Berubah({ satu, desa }: { satu: LaporanInstitusi; desa: DesaPotret }) {
  const ajuan = ajuanKini(satu.laporan);
  if (ajuan === null || kunciLaporan(satu.laporan) !== null) return null;
  return (
    <BedaDaftar
      beda={listBeda(ajuan.angka, angkaHidup(satu, desa))}
      judul={t('Berubah sejak diajukan', 'Changed since it was sent')}
      semula={t('Diajukan', 'Sent')}
      kini={t('Kini', 'Now')}
    />
  );
}

/** What can still be mended, and the way to send; only for who sends it, while it may be sent. */
function Mengajukan({ satu, desa, onBuka }: { satu: LaporanInstitusi; desa: DesaPotret; onBuka: BukaAngka }) {
  const [isTanya, setTanya] = useState(false);
  const angka = angkaHidup(satu, desa);
  const temuan = listTemuan(satu, angka);
  const ajuan = ajuanKini(satu.laporan);
  const isMenunggu = ajuan === null || keadaanLaporan(satu.laporan) === 'dikembalikan';
  const isBerubah = ajuan !== null && listBeda(ajuan.angka, angka).length > 0;
  const isTertolak = temuan.some((yang) => yang.tingkat === 'tolak');
  return (
    <>
      {isMenunggu && <KekuranganDaftar kekurangan={listKekurangan(satu, desa)} bulan={satu.bulan} />}
      {(isMenunggu || isTertolak) && <Temuan temuan={temuan} onBuka={onBuka} />}
      {isBisaDiajukan(satu) && !isTertolak && (isMenunggu || isBerubah) && (
        <div class={isMenunggu ? 'tombol-utama' : ''}>
          <Button kind={isMenunggu ? 'primary' : 'secondary'} icon="awan" isWide onClick={() => setTanya(true)}>
            {ajuan === null ? t('Ajukan laporan', 'Send the report') : t('Ajukan lagi', 'Send again')}
          </Button>
        </div>
      )}
      {isTanya && <AjukanLembar satu={satu} desa={desa} angka={angka} temuan={temuan} onTutup={() => setTanya(false)} />}
    </>
  );
}

export type KartuLaporanProps = {
  satu: LaporanInstitusi;
  /** The whole village at the end of the month. */
  desa: DesaPotret;
  onBuka: BukaAngka;
  /** On the page of the report itself: without the link to it. */
  isSendiri?: boolean;
};

/** Draws the card. */
export function KartuLaporan({ satu, desa, onBuka, isSendiri }: KartuLaporanProps) {
  const { institusi, bulan, id, laporan } = satu;
  const isTerbuka = isBisaDiajukan(satu) || (ajuanKini(laporan) === null && satu.isWajib && isPengirim(satu));
  return (
    <Card title={isSendiri ? t('Keadaan laporan', 'Where it stands') : `${institusi.nama}, ${formatBulan(bulan)}`}>
      <div class="stack">
        <div>
          <KeadaanLaporan satu={satu} />
          <p>{kalimatKeadaan(satu, hariIni.value, getSesi().akun.peran)}</p>
        </div>
        <Kembalian satu={satu} onBuka={onBuka} />
        {!satu.isWajib && ajuanKini(laporan) === null && (
          <p class="soft">{t('Institusi ini belum atau tidak bekerja pada bulan itu.', 'The institution did not work in that month.')}</p>
        )}
        {statusKiriman(satu, 'dikembalikan').length > 0 && (
          <Notice
            kind="warn"
            title={t('Kiriman tadi belum diterima kantor', 'The office did not take the sending')}
            action={<LinkButton href="/kiriman">{t('Lihat alasannya', 'See why')}</LinkButton>}
          />
        )}
        <TarikKiriman satu={satu} />
        <Berubah satu={satu} desa={desa} />
        {isTerbuka && <Mengajukan satu={satu} desa={desa} onBuka={onBuka} />}
        {!isSendiri && (
          <LinkButton kind="quiet" icon="jam" href={alamatSubjek({ jenis: 'laporan', id })}>
            {t('Perjalanan laporan ini', 'The way of this report')}
          </LinkButton>
        )}
      </div>
    </Card>
  );
}
