// The services of this month: those without a name, and those recorded at families of its area.
import { LAYANAN } from '@lini/core/institusi/pilihan.ts';
import { jumlahLayanan, listKeluargaBinaan } from '@lini/core/institusi/wilayah-bina.ts';
import type { InstitusiPotret } from '@lini/core/potret/potret.ts';
import { awalBulan, bulanDari } from '@lini/core/tanggal.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { t, tt } from '@lini/ui/words/t.ts';
import { alamatFormulir } from '../../app/alamat.ts';

function susunBaris({ institusi, pada, ...sisa }: InstitusiPotret): { judul: string; kali: number; orang: number | null }[] {
  const awal = awalBulan(bulanDari(pada));
  const keluarga = jumlahLayanan(listKeluargaBinaan({ institusi, pada, ...sisa }), awal, pada);
  const sendiri = LAYANAN.map(({ nilai, label }) => {
    const cocok = institusi.layanan.filter((satu) => satu.jenis === nilai && satu.tanggal >= awal && satu.tanggal <= pada);
    return { judul: tt(label), kali: cocok.length, orang: cocok.reduce((jumlah, satu) => jumlah + satu.orang, 0) };
  });
  return [
    ...sendiri,
    { judul: t('Pil dari kader', 'Pills from the cadre'), kali: keluarga.ulangPil, orang: null },
    { judul: t('Kondom dari kader', 'Condoms from the cadre'), kali: keluarga.ulangKondom, orang: null },
    { judul: t('Rujukan dibuat', 'Referrals made'), kali: keluarga.rujukan, orang: null },
    { judul: t('Rujukan dilayani', 'Referrals served'), kali: keluarga.rujukanSelesai, orang: null },
  ].filter((satu) => satu.kali > 0);
}

/** Draws the card. */
export function LayananKartu({ potret }: { potret: InstitusiPotret }) {
  const baris = susunBaris(potret);
  return (
    <Card
      title={t('Pelayanan bulan ini', 'Services this month')}
      actions={
        <LinkButton kind="quiet" href={alamatFormulir({ subjek: { jenis: 'institusi', id: potret.institusi.id }, kind: 'institusi.layanan' })}>
          {t('Catat', 'Record')}
        </LinkButton>
      }
    >
      {baris.length === 0 ? (
        <p class="soft">
          {t(
            'Belum ada. Pil, kondom, dan rujukan yang dicatat di halaman keluarga ikut terhitung di sini.',
            'None yet. Pills, condoms and referrals recorded at a family count here too.',
          )}
        </p>
      ) : (
        <dl class="daftar-isi">
          {baris.map(({ judul, kali, orang }) => (
            <div key={judul}>
              <dt>{judul}</dt>
              <dd class="tabular">
                {orang === null ? t(`${kali} kali`, `${kali} times`) : t(`${kali} kali, ${orang} orang`, `${kali} times, ${orang} people`)}
              </dd>
            </div>
          ))}
        </dl>
      )}
    </Card>
  );
}
