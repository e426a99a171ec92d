// Attendance in figures: the whole gathering, and each kecamatan or contingent beside it.
import { Card } from '@lini/ui/components/Card.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { t } from '@lini/ui/words/t.ts';
import { namaWilayah } from '../../../app/acara/nama-wilayah.ts';
import type { DaftarAcara, OrangAcara } from '../orang-acara.ts';

const hitung = (daftar: DaftarAcara, orang: readonly OrangAcara[]) => {
  const undangan = orang.filter((satu) => satu.isDiundang);
  const hadir = undangan.filter((satu) => daftar.isHadir(satu.peserta.id)).length;
  const langsung = orang.filter((satu) => !satu.isDiundang && daftar.isHadir(satu.peserta.id)).length;
  return { undangan: undangan.length, hadir, langsung };
};

function Baris({ label, daftar, orang }: { label: string; daftar: DaftarAcara; orang: readonly OrangAcara[] }) {
  const { undangan, hadir, langsung } = hitung(daftar, orang);
  if (undangan === 0) return <p class="tabular">{`${label}: ${langsung} ${t('datang langsung', 'walked in')}`}</p>;
  const tambahan = langsung > 0 ? ` + ${langsung}` : '';
  return <Progress label={label} detail={`${hadir} ${t('dari', 'of')} ${undangan}${tambahan}`} part={hadir / undangan} />;
}

/** Draws the bars; a plus stands for walk-ins. */
export function PerKecamatan({ daftar }: { daftar: DaftarAcara }) {
  const perKontingen = [...Map.groupBy(daftar.orang, (satu) => satu.kontingen)];
  const bernama = perKontingen.map(([kode, orang]) => ({ nama: kode === null ? t('Asal belum diketahui', 'Origin not known') : namaWilayah(kode), orang }));
  return (
    <Card>
      <div class="hadir-batang">
        <Baris label={t('Undangan hadir', 'Invited and here')} daftar={daftar} orang={daftar.orang} />
        {bernama.length > 1 &&
          bernama.sort((a, b) => a.nama.localeCompare(b.nama, 'id')).map(({ nama, orang }) => <Baris key={nama} label={nama} daftar={daftar} orang={orang} />)}
        {daftar.orang.some((satu) => !satu.isDiundang) && <p class="soft">{t('Angka sesudah tanda + datang langsung.', 'What follows the + walked in.')}</p>}
      </div>
    </Card>
  );
}
