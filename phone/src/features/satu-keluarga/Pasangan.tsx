// One couple: its box and method in words, the last service, a pregnancy.

import { kataPelayanan, tulisKataPelayanan } from '@lini/core/kb/kata-pelayanan.ts';
import { METODE } from '@lini/core/kb/metode.ts';
import { jadwalUlang } from '@lini/core/kb/ulang.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import type { PusPotret } from '@lini/core/potret/pus-potret.ts';
import { LABEL_KOTAK } from '@lini/core/pus/kotak.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { alamatFormulirKeluarga } from '../../app/alamat.ts';
import { hariIni } from '../../app/waktu.ts';

/** Draws the couple of one wife. */
export function Pasangan({ pus, keluargaId }: { pus: PusPotret; keluargaId: string }) {
  const { istri, pasangan, kotak, metode, umur } = pus;
  const layanan = pasangan.pelayanan.at(-1);
  const parameter = parameterPada(hariIni.value);
  const kata = layanan && tt(tulisKataPelayanan(kataPelayanan(pasangan, pasangan.pelayanan.length - 1, parameter)));
  const jadwal = jadwalUlang(pus, parameter);
  const keterangan = [
    metode !== null && tt(labelPilihan(METODE, metode)),
    layanan && t(`dilayani terakhir ${formatTanggal(layanan.tanggal)} (${kata})`, `last served ${formatTanggal(layanan.tanggal)} (${kata})`),
    pasangan.hamil && pasangan.hamil.hpht !== null && t(`HPHT ${formatTanggal(pasangan.hamil.hpht)}`, `last period ${formatTanggal(pasangan.hamil.hpht)}`),
    pasangan.statusPada !== null && t(`ditanya ${formatTanggal(pasangan.statusPada)}`, `asked ${formatTanggal(pasangan.statusPada)}`),
  ].filter(Boolean);
  return (
    <Card
      title={t(`${istri.nama}, ${umur} tahun`, `${istri.nama}, ${umur} years`)}
      actions={<Badge tone={kotak === 'pa' ? 'good' : kotak === 'belum' ? 'warn' : 'info'}>{tt(LABEL_KOTAK[kotak])}</Badge>}
    >
      <div class="stack tight">
        {keterangan.length > 0 && <p>{keterangan.join(' · ')}</p>}
        {jadwal && (
          <p class="firm">
            {jadwal.jenis === 'ulang'
              ? t(`${jadwal.nama.id} berikutnya ${formatTanggal(jadwal.pada)}`, `${jadwal.nama.en}, next ${formatTanggal(jadwal.pada)}`)
              : t(`Masa ${jadwal.nama.id} sampai ${formatTanggal(jadwal.pada)}`, `${jadwal.nama.en} until ${formatTanggal(jadwal.pada)}`)}
          </p>
        )}
        {kotak === 'belum' && (
          <div>
            <LinkButton href={alamatFormulirKeluarga({ keluargaId, kind: 'kb.status', anggotaId: istri.id })}>
              {t('Tanya keadaan KB', 'Ask the KB status')}
            </LinkButton>
          </div>
        )}
      </div>
    </Card>
  );
}
