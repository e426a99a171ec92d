// What the PKB does with the report he looks at: what is odd, approve, return, spot check.
import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { hasilUji } from '@lini/core/pelaporan/hasil-uji.ts';
import { ajuanKini, keadaanLaporan } from '@lini/core/pelaporan/laporan-bulan.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import type { LaporanInstitusi } from '../../../app/laporan/laporan-institusi.ts';
import { getSesi } from '../../../app/sesi.ts';
import { showToast } from '../../../app/toast.ts';
import { type BukaAngka, findIndikator } from '../angka-baris.ts';
import { kejanggalan } from './daftar-meja.ts';
import { KembalikanLembar } from './KembalikanLembar.tsx';
import { isBisaDitarik, isMenungguSaya, mulaiPeriksa, setujuiLaporan } from './putusan.ts';

/** Approves, and says in the message why not when it cannot be. */
export async function setujui(semua: readonly LaporanInstitusi[]): Promise<void> {
  const tolakan = await setujuiLaporan(semua);
  if (tolakan) showToast({ pesan: tt(kalimatTolakan(tolakan.kode)) });
}

function Janggal({ satu, onBuka }: { satu: LaporanInstitusi; onBuka: BukaAngka }) {
  const janggal = kejanggalan(satu);
  const penjelasan = Object.values(ajuanKini(satu.laporan)?.penjelasan ?? {});
  return (
    <>
      {janggal.length === 0 ? (
        <p>{t('Tidak ada yang janggal.', 'Nothing is odd.')}</p>
      ) : (
        <ul class="list">
          {janggal.map(({ kode, alasan, indikator }) => (
            <ListRow
              key={`${kode} ${indikator} ${alasan.id}`}
              icon="peringatan"
              title={tt(alasan)}
              {...(indikator !== null && findIndikator(indikator) ? { onClick: () => onBuka(indikator) } : {})}
            />
          ))}
        </ul>
      )}
      {penjelasan.length > 0 && <p>{t(`Kata kader: ${penjelasan.join('; ')}`, `The cadre says: ${penjelasan.join('; ')}`)}</p>}
    </>
  );
}

function Tombol({ satu }: { satu: LaporanInstitusi }) {
  const [isKembali, setKembali] = useState(false);
  return (
    <>
      <Button kind="primary" icon="centang" isWide onClick={() => void setujui([satu])}>
        {t('Setujui', 'Approve')}
      </Button>
      <Button icon="kembali" isWide onClick={() => setKembali(true)}>
        {t('Kembalikan', 'Return')}
      </Button>
      {keadaanLaporan(satu.laporan) === 'diajukan' && (
        <Button kind="quiet" icon="cari" isWide onClick={() => void mulaiPeriksa(satu)}>
          {t('Beri tahu kader: sedang diperiksa', 'Tell the cadre it is being checked')}
        </Button>
      )}
      {isKembali && <KembalikanLembar satu={satu} onTutup={() => setKembali(false)} />}
    </>
  );
}

/** An approval can be taken back while no higher desk has taken the report. */
function TarikSetuju({ satu }: { satu: LaporanInstitusi }) {
  const [isKembali, setKembali] = useState(false);
  return (
    <>
      <p class="soft">
        {t(
          'Keliru menyetujui? Masih bisa dikembalikan selama kecamatan belum mengesahkan.',
          'Approved by mistake? It can be returned until the kecamatan confirms it.',
        )}
      </p>
      <Button icon="kembali" isWide onClick={() => setKembali(true)}>
        {t('Tarik persetujuan dan kembalikan', 'Take the approval back and return')}
      </Button>
      {isKembali && <KembalikanLembar satu={satu} onTutup={() => setKembali(false)} />}
    </>
  );
}

/** Draws it for the PKB once something was sent. */
export function PutusanKartu({ satu, onBuka }: { satu: LaporanInstitusi; onBuka: BukaAngka }) {
  if (getSesi().akun.peran !== 'pkb' || ajuanKini(satu.laporan) === null) return null;
  const uji = hasilUji(satu.laporan);
  const isMenunggu = isMenungguSaya(satu);
  return (
    <Card title={t('Periksa', 'Check')}>
      <div class="stack">
        <Janggal satu={satu} onBuka={onBuka} />
        {isMenunggu && <Tombol satu={satu} />}
        {isBisaDitarik(satu) && <TarikSetuju satu={satu} />}
        {uji && (
          <p>{t(`Uji petik: ${uji.cocok} dari ${uji.diperiksa} keluarga cocok.`, `Spot check: ${uji.cocok} of ${uji.diperiksa} families as recorded.`)}</p>
        )}
        <LinkButton kind="quiet" icon="kunjungan" isWide href={`/laporan/${satu.id}/uji`}>
          {t('Uji petik', 'Spot check')}
        </LinkButton>
      </div>
    </Card>
  );
}
