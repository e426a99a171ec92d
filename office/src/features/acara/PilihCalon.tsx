// Chooses cadres to invite, out of those who may be: filtered, searched, marked one by one or all that are shown.
import type { Calon, DaftarCalon } from '@lini/core/acara/acara-wire.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Button } from '@lini/ui/components/Button.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { useState } from 'preact/hooks';
import { DataTable } from '../../charts/DataTable.tsx';
import { sebutKurang, sebutPeran, sebutTerakhir } from './butuh-kata.ts';
import { buatNama, cocokCari } from './nama-orang.ts';
import { SaringCalon } from './SaringCalon.tsx';
import { SARING_KOSONG, saringCalon } from './saring-calon.ts';

const SEKALI = 60;

export type PilihCalonProps = {
  data: DaftarCalon;
  /** The area of the gathering. */
  wilayah: string;
  diundang: ReadonlySet<string>;
  isSibuk: boolean;
  galat: string | null;
  onUndang: (peserta: Peserta[]) => void;
  onTutup: () => void;
};

export const pesertaDari = ({ id, nama, peran, desa }: Calon): Peserta => ({ id, nama, jabatan: peran, desa });

/** Draws the list with its choices; those who are invited already are marked and cannot be chosen again. */
export function PilihCalon({ data, wilayah, diundang, isSibuk, galat, onUndang, onTutup }: PilihCalonProps) {
  const [saring, setSaring] = useState(SARING_KOSONG);
  const [dipilih, setDipilih] = useState<ReadonlySet<string>>(new Set());
  const [batas, setBatas] = useState(SEKALI);
  const nama = buatNama(data.wilayah);
  const calon = { ...data, daftar: data.daftar.filter(({ desa }) => isDalamWilayah(desa, wilayah)) };
  const tampil = saringCalon(calon.daftar, saring, data.hariIni, (satu) => cocokCari(saring.cari, satu.nama, nama(satu.desa), nama(satu.desa.slice(0, 8))));
  const bisa = tampil.filter(({ id }) => !diundang.has(id));
  const tandai = (id: string, isDipilih: boolean): void => {
    const baru = new Set(dipilih);
    if (isDipilih) baru.add(id);
    else baru.delete(id);
    setDipilih(baru);
  };
  const isSemua = bisa.length > 0 && bisa.every(({ id }) => dipilih.has(id));
  const undang = (): void => onUndang(calon.daftar.filter(({ id }) => dipilih.has(id)).map(pesertaDari));
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
      <p class="cluster">
        <Button isCompact disabled={bisa.length === 0} onClick={() => setDipilih(isSemua ? new Set() : new Set([...dipilih, ...bisa.map(({ id }) => id)]))}>
          {isSemua ? t('Lepas semua tanda', 'Unmark all') : t(`Tandai ${bisa.length} yang tampil`, `Mark the ${bisa.length} shown`)}
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
          baris={tampil.slice(0, batas).map((satu) => ({
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
      {tampil.length > batas && (
        <p>
          <Button onClick={() => setBatas((lama) => lama + 4 * SEKALI)}>
            {t(`Tampilkan lagi (${tampil.length - batas} belum tampil)`, `Show more (${tampil.length - batas} left)`)}
          </Button>
        </p>
      )}
    </section>
  );
}
