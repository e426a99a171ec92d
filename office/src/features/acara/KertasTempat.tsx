// The papers of contingents, transport and seats.
import type { Acara } from '@lini/core/acara/acara.ts';
import type { Penempatan } from '@lini/core/acara/penempatan.ts';
import type { Peserta } from '@lini/core/acara/peserta.ts';
import { buatIkutLomba } from '@lini/core/acara/regu-orang.ts';
import { zDaftarLomba } from '@lini/core/lomba/lomba-wire.ts';
import { kontingenPdf } from '@lini/ui/berkas/acara/daftar-kontingen.ts';
import { transportPdf } from '@lini/ui/berkas/acara/daftar-transport.ts';
import { kontingenDariAcara, transportDariAcara } from '@lini/ui/berkas/acara/dari-penempatan.ts';
import { daftarDudukPdf, denahDudukPdf } from '@lini/ui/berkas/acara/tempat-duduk.ts';
import { UnduhKertas } from '@lini/ui/components/UnduhKertas.tsx';
import { t } from '@lini/ui/words/t.ts';
import { ask } from '../../app/api.ts';
import type { BagianProps } from './bagian-props.ts';
import { kepalaKertas, namaBerkas, penutupKertas } from './kertas.ts';
import { kontingenOrang, orangKertas } from './nama-orang.ts';
import { denahDari, urutKontingen } from './susun-tempat.ts';

/** What each participant takes part in. Throws while the competitions cannot be read: a paper without them would say that nobody does. */
async function bacaIkutLomba(acara: Acara): Promise<(pesertaId: string) => string | null> {
  const jawaban = await ask(`/api/acara/${acara.id}/lomba`, zDaftarLomba);
  if (!jawaban.ok) throw new Error(jawaban.galat.kode);
  return buatIkutLomba(
    acara,
    jawaban.isi.lomba.map(({ lomba }) => lomba),
  );
}

/** Draws the buttons. */
export function KertasTempat({ data, nama }: Pick<BagianProps, 'data' | 'nama'>) {
  const semua = urutKontingen(data);
  const [kepala, penutup] = [kepalaKertas(data), penutupKertas(data)];
  const tempat = (orang: Peserta): Penempatan | undefined => data.isi.penempatan.get(orang.id);
  const duduk = semua.map((orang) => ({ ...orangKertas(orang, nama), kursi: tempat(orang)?.kursi ?? null, kontingen: nama(kontingenOrang(data, orang)) }));
  const kursi = duduk.flatMap((satu) => satu.kursi ?? []);
  return (
    <div class="cluster no-print">
      <UnduhKertas
        isCompact
        label={t('Daftar kontingen', 'Contingents')}
        nama={namaBerkas(data, 'kontingen')}
        susun={async () =>
          kontingenPdf({ ...kepala, penutup, kontingen: kontingenDariAcara(data.isi, (kode) => nama(kode) ?? kode, await bacaIkutLomba(data.isi)) })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Daftar transport', 'Transport')}
        nama={namaBerkas(data, 'transport')}
        susun={() =>
          transportPdf({
            ...kepala,
            penutup,
            ...transportDariAcara(data.isi, (kode) => nama(kode) ?? kode),
          })
        }
      />
      <UnduhKertas
        isCompact
        label={t('Denah duduk', 'Seating plan')}
        nama={namaBerkas(data, 'denah')}
        isKosong={kursi.length === 0}
        susun={() => denahDudukPdf({ ...kepala, penutup, blok: denahDari(kursi), orang: duduk })}
      />
      <UnduhKertas
        isCompact
        label={t('Daftar duduk', 'Seating list')}
        nama={namaBerkas(data, 'duduk')}
        isKosong={kursi.length === 0}
        susun={() => daftarDudukPdf({ ...kepala, penutup, blok: denahDari(kursi), orang: duduk })}
      />
    </div>
  );
}
