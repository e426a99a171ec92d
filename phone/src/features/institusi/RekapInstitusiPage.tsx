// The K/0 recap of the village: number, class, decree, funding and media, as the national table has them.
import { hitungIndikator } from '@lini/core/indikator/hitung.ts';
import { rekapInstitusi } from '@lini/core/laporan/rekap-institusi.ts';
import { INDIKATOR } from '@lini/core/registry/indikator.ts';
import { Card } from '@lini/ui/components/Card.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { desaSemuaHariIni } from '../../app/desa.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { Shell } from '../../app/Shell.tsx';
import './institusi.css';

/** Draws one table for each kind of institution. */
export function RekapInstitusiPage() {
  const desa = desaSemuaHariIni.value;
  const angka = (id: string): number | undefined => {
    const indikator = INDIKATOR.find((satu) => satu.id === id);
    return indikator && hitungIndikator(indikator, desa).pembilang;
  };
  return (
    <Shell judul={tt(rekapInstitusi.judul)} keterangan={<PilihDesa />} kembali="/institusi">
      <p class="soft">
        {t(
          'Menurut kartu K/0 yang tercatat di ponsel ini, hari ini. Klasifikasi adalah yang tertulis di kartu.',
          'From the K/0 cards on this phone, today. The class is the one declared on the card.',
        )}
      </p>
      {rekapInstitusi.bagian.map(({ judul, baris }) => (
        <Card key={judul.id} title={tt(judul)}>
          <table class="tabel-rekap">
            <tbody>
              {baris.map((satu) => (
                <tr key={satu.indikator}>
                  <th scope="row">{satu.judul ? tt(satu.judul) : satu.indikator}</th>
                  <td class="tabular">{formatAngka(angka(satu.indikator))}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Card>
      ))}
    </Shell>
  );
}
