// Says in one tap that the map was looked at today, or leads to the form about what was decided from it.

import { kalimatTolakan } from '@lini/core/catatan/kalimat-tolakan.ts';
import { petaTerakhir } from '@lini/core/institusi/bukti-peran.ts';
import { isBerjalan } from '@lini/core/institusi/institusi.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { useRef, useState } from 'preact/hooks';
import { alamatBaru, alamatFormulir } from '../../app/alamat.ts';
import { periksa, simpan } from '../../app/catat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { listInstitusi, listInstitusiSaya } from '../../app/institusi-saya.ts';
import { hariIni } from '../../app/waktu.ts';

function Kartu({ entri }: { entri: EntriSubjek<'institusi'> }) {
  const { jenis, id, keadaan } = entri;
  const [galat, setGalat] = useState<string | null>(null);
  const isJalan = useRef(false);
  const terakhir = petaTerakhir(keadaan);
  const isHariIni = terakhir === hariIni.value;

  async function catat(): Promise<void> {
    if (isJalan.current) return;
    isJalan.current = true;
    try {
      const isi = { intervensi: [], keterangan: null };
      const isian = { subjek: { jenis, id }, desa: keadaan.desa, rt: keadaan.rt, kind: 'institusi.peta', terjadi: hariIni.value, isi };
      const [tolakan] = periksa(isian);
      if (tolakan) setGalat(tt(kalimatTolakan(tolakan.kode)));
      else await simpan(isian);
    } catch {
      setGalat(t('Ponsel tidak bisa menyimpan, mungkin penuh. Coba lagi.', 'The phone could not save, it may be full. Try again.'));
    } finally {
      isJalan.current = false;
    }
  }

  return (
    <Card title={keadaan.nama}>
      <div class="stack tight">
        <p role="status">
          {terakhir === null
            ? t('Peta ini belum pernah dinyatakan diperiksa.', 'This map was never marked as checked.')
            : t(`Diperiksa ${formatTanggal(terakhir)}`, `Checked on ${formatTanggal(terakhir)}`)}
        </p>
        {galat !== null && <Notice kind="error" title={galat} />}
        {!isHariIni && (
          <Button kind="primary" icon="centang" isWide onClick={() => void catat()}>
            {t('Peta diperiksa hari ini', 'Map checked today')}
          </Button>
        )}
        <LinkButton isWide href={alamatFormulir({ subjek: entri, kind: 'institusi.peta' })}>
          {t('Catat apa yang akan dilakukan', 'Record what will be done')}
        </LinkButton>
      </div>
    </Card>
  );
}

/** Draws one card for each institution of one's own; for a field officer, for each of the village. */
export function PetaDiperiksa() {
  const saya = listInstitusiSaya();
  const daftar = saya.length > 0 ? saya : listInstitusi().filter((satu) => isBerjalan(satu.keadaan));
  return (
    <div class="stack peta-diperiksa">
      {daftar.length === 0 ? (
        <Notice
          title={t('Daftarkan institusi dulu', 'Register the institution first')}
          action={<LinkButton href={alamatBaru('institusi.daftar')}>{t('Daftarkan institusi', 'Register')}</LinkButton>}
        >
          {t('Tanggal peta diperiksa dicatat di kartu institusinya.', 'The day the map was checked is kept with the institution.')}
        </Notice>
      ) : (
        daftar.map((satu) => <Kartu key={satu.id} entri={satu} />)
      )}
    </div>
  );
}
