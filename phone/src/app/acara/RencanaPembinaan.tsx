// On the page of the classes: what cadres promised after a gathering, to be looked at again at the coaching.
import type { ButirAksi } from '@lini/core/acara/pilihan.ts';
import { PERAN_BAKTI } from '@lini/core/institusi/pilihan.ts';
import { type Tanggal, tambahHari } from '@lini/core/tanggal.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { getSesi } from '../sesi.ts';
import { hariIni } from '../waktu.ts';
import { desaKini } from '../wilayah.ts';
import { listAcara } from './entri-acara.ts';

/** A promise is looked at for three months after its day (inferred: coaching is monthly, and one may fall out). */
const HARI_DILIHAT = 92;

type Janji = ButirAksi & { readonly acara: string; readonly nama: string; readonly pesertaId: string; readonly pada: Tanggal };

/** One's own promises; of a field officer those of the cadres of the village looked at. */
function listJanji(): Janji[] {
  const { akun } = getSesi();
  const isMilik = (pesertaId: string, desa: string | null | undefined): boolean =>
    akun.peran === 'pkb' ? desa === desaKini.value.kode : pesertaId === akun.id;
  const semua = listAcara('acara').flatMap(({ keadaan: { rencana, rencanaAksi, peserta } }) =>
    [...rencanaAksi].flatMap(([pesertaId, { butir, pada }]) => {
      const orang = peserta.get(pesertaId);
      if (!isMilik(pesertaId, orang?.desa)) return [];
      return butir.map((satu) => ({ ...satu, acara: rencana?.judul ?? '', nama: orang?.nama ?? akun.nama, pesertaId, pada }));
    }),
  );
  return semua.filter((satu) => tambahHari(satu.tenggat, HARI_DILIHAT) >= hariIni.value).sort((a, b) => (a.tenggat < b.tenggat ? -1 : 1));
}

/** Draws them by their day; nothing while there are none. */
export function RencanaPembinaan() {
  const janji = listJanji();
  if (janji.length === 0) return null;
  const isPkb = getSesi().akun.peran === 'pkb';
  return (
    <Card title={t('Rencana sesudah pelatihan', 'Plans after trainings')}>
      <p class="soft">{t('Dilihat lagi bersama PKB pada pembinaan bulanan.', 'Looked at again with the PKB at the monthly coaching.')}</p>
      <ul class="list">
        {janji.map(({ isi, peran, tenggat, acara, nama, pesertaId }) => (
          <ListRow
            key={`${pesertaId} ${acara} ${isi}`}
            icon="jam"
            title={isi}
            detail={
              <>
                <span class="baris">{[isPkb && nama, tt(labelPilihan(PERAN_BAKTI, peran)), acara].filter(Boolean).join(' · ')}</span>
                <span class="tanda">
                  <Badge tone={tenggat < hariIni.value ? 'warn' : 'neutral'}>{t(`Sampai ${formatTanggal(tenggat)}`, `By ${formatTanggal(tenggat)}`)}</Badge>
                </span>
              </>
            }
          />
        ))}
      </ul>
    </Card>
  );
}
