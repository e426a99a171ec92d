// Chooses cadres to invite, out of those who may be: filtered, searched, marked one by one or all that are shown.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { Calon, DaftarCalon } from '@lini/core/acara/acara-wire.ts';
import { listLebihKuota } from '@lini/core/acara/kuota.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { ShowMore } from '../../app/ShowMore.tsx';
import { useBertahap } from '../../app/use-bertahap.ts';
import { DataTable } from '../../charts/DataTable.tsx';
import { sebutKurang, sebutPeran, sebutTerakhir } from './butuh-kata.ts';
import { AlasanKuota, isAlasanKurang, KuotaTerpilih } from './KuotaTerpilih.tsx';
import { buatNama, cocokCari } from './nama-orang.ts';
import { SaringCalon } from './SaringCalon.tsx';
import { SARING_KOSONG, saringCalon } from './saring-calon.ts';

const SEKALI = 60;

export type PilihCalonProps = {
  data: DaftarCalon;
  acara: Acara;
  isSibuk: boolean;
  galat: string | null;
  /** `lebihKuota`: why the places of an area are passed; null: they are not. */
  onUndang: (peserta: Peserta[], lebihKuota: string | null) => void;
  onTutup: () => void;
};

export const pesertaDari = ({ id, nama, peran, desa }: Calon): Peserta => ({ id, nama, jabatan: peran, desa });

/** Draws the list with its choices; those who are invited already are marked and cannot be chosen again. */
export function PilihCalon({ data, acara, isSibuk, galat, onUndang, onTutup }: PilihCalonProps) {
  const [saring, setSaring] = useState(SARING_KOSONG);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const bertahap = useBertahap(SEKALI);
  const [alasan, setAlasan] = useState('');
  const [isDicoba, setDicoba] = useState(false);
  const diundang = acara.peserta;
  const nama = buatNama(data.wilayah);
  const calon = { ...data, daftar: data.daftar.filter(({ desa }) => isDalamWilayah(desa, acara.desa)) };
  const tampil = saringCalon(calon.daftar, saring, data.hariIni, (satu) => cocokCari(saring.cari, satu.nama, nama(satu.desa), nama(satu.desa.slice(0, 8))));
  const bisa = tampil.filter(({ id }) => !diundang.has(id));
  const tandai = (id: string, isDipilih: boolean): void => {
    const baru = new Set(dipilih);
    if (isDipilih) baru.add(id);
    else baru.delete(id);
    setDipilih(baru);
  };
  const isSemua = bisa.length > 0 && bisa.every(({ id }) => dipilih.has(id));
  const terpilih = calon.daftar.filter(({ id }) => dipilih.has(id)).map(pesertaDari);
  const lebih = listLebihKuota(acara, terpilih);
  const undang = (): void => {
    setDicoba(true);
    if (lebih.length === 0) onUndang(terpilih, null);
    else if (!isAlasanKurang(alasan)) onUndang(terpilih, alasan.trim());
  };
  return (
    <section class="card stack" aria-labelledby="pilih-calon">
      <div class="chart-title">
        <h2 id="pilih-calon">{t(`Pilih kader (${tampil.length})`, `Choose cadres (${tampil.length})`)}</h2>
        <div class="chart-tools">
          <Button kind="quiet" isCompact icon="silang" onClick={onTutup}>
            {t('Tutup', 'Close')}
          </Button>
        </div>
      </div>
      <SaringCalon data={calon} saring={saring} onSaring={setSaring} />
      <KuotaTerpilih acara={acara} terpilih={terpilih} nama={nama} />
      {lebih.length > 0 && <AlasanKuota lebih={lebih} nama={nama} alasan={alasan} isDicoba={isDicoba} onAlasan={setAlasan} />}
      <p class="cluster">
        <Button isCompact disabled={bisa.length === 0} onClick={() => setDipilih(isSemua ? new Set() : new Set([...dipilih, ...bisa.map(({ id }) => id)]))}>
          {isSemua ? t('Lepas semua tanda', 'Unmark all') : t(`Tandai semua ${bisa.length} yang cocok`, `Mark all ${bisa.length} that match`)}
        </Button>
        <Button kind="primary" icon="centang" isBusy={isSibuk} disabled={dipilih.size === 0} onClick={undang}>
          {t(`Undang ${dipilih.size} kader`, `Invite ${dipilih.size} cadres`)}
        </Button>
      </p>
      {galat && <Notice kind="error" title={galat} />}
      {tampil.length === 0 ? (
        <p class="soft">{t('Tidak ada yang cocok. Longgarkan pilihan di atas.', 'Nobody matches. Widen the choices above.')}</p>
      ) : (
        <DataTable
          judul={t('Tabel kader yang bisa diundang', 'Table of cadres')}
          kolom={[
            { judul: t('Kader', 'Cadre') },
            { judul: t('Jabatan', 'Position') },
            { judul: t('Desa', 'Village') },
            { judul: t('Peran di bawah batas', 'Roles under the limit') },
            { judul: t('Orientasi terakhir', 'Last orientation') },
          ]}
          baris={tampil.slice(0, bertahap.batas).map((satu) => ({
            kunci: satu.id,
            sel: [
              <label key="pilih" class="check-row">
                <input
                  type="checkbox"
                  disabled={diundang.has(satu.id)}
                  checked={diundang.has(satu.id) || dipilih.has(satu.id)}
                  onChange={(p) => tandai(satu.id, p.currentTarget.checked)}
                />
                <span>{satu.nama}</span>
                {diundang.has(satu.id) && <Badge tone="good">{t('sudah diundang', 'invited')}</Badge>}
              </label>,
              sebutPeran(satu),
              `${nama(satu.desa)}, ${nama(satu.desa.slice(0, 8))}`,
              sebutKurang(satu) ?? '–',
              sebutTerakhir(satu, data.hariIni),
            ],
          }))}
        />
      )}
      <ShowMore banyak={tampil.length} bertahap={bertahap} />
    </section>
  );
}
