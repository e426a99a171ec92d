// The competitions of a gathering on the phone: when they are, who takes part, and the results once they are announced.
import { tulisGelar } from '@lini/core/lomba/gelar.ts';
import { bacaPecahan } from '@lini/core/lomba/hasil-umum.ts';
import type { IsiUmumkan } from '@lini/core/lomba/isi-lomba.ts';
import type { KeadaanLomba } from '@lini/core/lomba/keadaan-lomba.ts';
import { namaLomba } from '@lini/core/lomba/langkah-lomba.ts';
import { bulatkan } from '@lini/core/lomba/pecahan.ts';
import { urutTampil } from '@lini/core/lomba/pelaksanaan-dari.ts';
import { LABEL_LANGKAH_SERI } from '@lini/core/lomba/skema-lomba.ts';
import { isLombaAcara } from '@lini/core/lomba/umum-acara.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { formatDuaDesimal, formatNilaiJuri } from '@lini/ui/words/angka.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { useRoute } from 'preact-iso';
import { findAcara, listAcara } from '../../app/acara/entri-acara.ts';
import { namaWilayah } from '../../app/acara/nama-wilayah.ts';
import { Shell } from '../../app/Shell.tsx';
import { TidakAda } from '../../app/TidakAda.tsx';
import { JuaraUmum } from './JuaraUmum.tsx';
import { NasibRegu } from './NasibRegu.tsx';
import './lomba.css';

function tulisKeadaan({ umum, tutup, tampil, jawaban, dibatalkan }: KeadaanLomba): string {
  if (dibatalkan) return t('Dibatalkan', 'Called off');
  if (umum) return t('Hasil diumumkan', 'Result announced');
  if (tutup) return t('Selesai, menunggu pengumuman', 'Over, waiting for the announcement');
  return tampil.length > 0 || jawaban.length > 0 ? t('Sedang berlangsung', 'Going on') : t('Belum dimulai', 'Not begun');
}

const labelLangkah = (langkah: string | null): string =>
  langkah !== null && langkah in LABEL_LANGKAH_SERI ? tt(LABEL_LANGKAH_SERI[langkah as keyof typeof LABEL_LANGKAH_SERI]) : '';

function Hasil({ keadaan, umum }: { keadaan: KeadaanLomba; umum: IsiUmumkan }) {
  // A quiz counts whole points; a mean of marks is always told with its two decimals.
  const tulisNilai = keadaan.atur?.aturan.jenis === 'cerdas' ? formatNilaiJuri : formatDuaDesimal;
  const nama = new Map(keadaan.regu.map((satu) => [satu.id, satu.nama]));
  return (
    <ol class="lomba-hasil">
      {umum.hasil.map(({ regu, peringkat, nilai, gelar, keadaan: jadi, alasan }) => {
        const seri = umum.seri.find((satu) => satu.atas === regu);
        return (
          <li key={regu}>
            <span class="lomba-tempat tabular">{peringkat ?? '–'}</span>
            <span class="lomba-regu">
              <span class="firm">{nama.get(regu)}</span>
              {gelar && <span class="baris">{tt(tulisGelar(gelar))}</span>}
              {jadi === 'tidak-hadir' && <span class="baris soft">{t('Tidak hadir', 'Absent')}</span>}
              {jadi === 'tidak-lolos' && <span class="baris soft">{t('Tidak lolos babak tulis', 'Did not go on from the written round')}</span>}
              {jadi === 'diskualifikasi' && <span class="baris soft">{t(`Didiskualifikasi: ${alasan}`, `Disqualified: ${alasan}`)}</span>}
              {seri?.langkah && (
                <span class="baris soft">{t(`Nilai sama, diputus: ${labelLangkah(seri.langkah)}`, `Tie, settled by: ${labelLangkah(seri.langkah)}`)}</span>
              )}
            </span>
            <span class="tabular">{nilai === null ? '–' : tulisNilai(bulatkan(bacaPecahan(nilai)))}</span>
          </li>
        );
      })}
    </ol>
  );
}

function SatuLomba({ keadaan }: { keadaan: KeadaanLomba }) {
  const { umum } = keadaan;
  return (
    <Card title={namaLomba(keadaan) ?? ''}>
      <div class="stack tight">
        <p>
          <Badge tone={keadaan.dibatalkan ? 'bad' : umum ? 'good' : 'info'}>{tulisKeadaan(keadaan)}</Badge>
        </p>
        {keadaan.dibatalkan && <p>{keadaan.dibatalkan.alasan}</p>}
        <NasibRegu keadaan={keadaan} />
        {umum ? (
          <Hasil keadaan={keadaan} umum={umum} />
        ) : keadaan.regu.length === 0 ? (
          <p class="soft">{t('Regu belum didaftarkan.', 'No team yet.')}</p>
        ) : (
          <>
            <p class="soft">{keadaan.undiUrutan ? t('Urutan tampil, menurut undian:', 'Order of performing, as drawn:') : t('Regu yang ikut:', 'Teams:')}</p>
            {keadaan.undian.map(
              ({ id, alasan }) =>
                alasan !== undefined && (
                  <p key={id} class="soft">
                    {t(`Diundi ulang: ${alasan}`, `Drawn again: ${alasan}`)}
                  </p>
                ),
            )}
            <ol class="lomba-hasil">
              {urutTampil(keadaan).map((satu, ke) => (
                <li key={satu.id}>
                  <span class="lomba-tempat tabular">{keadaan.undiUrutan ? ke + 1 : '·'}</span>
                  <span class="lomba-regu">
                    <span class="firm">{satu.nama}</span>
                    <span class="baris soft">{namaWilayah(satu.kontingen)}</span>
                  </span>
                </li>
              ))}
            </ol>
          </>
        )}
      </div>
    </Card>
  );
}

/** Draws the competitions of the gathering in the address. */
export function LombaAcaraPage() {
  const { id = '' } = useRoute().params;
  const acara = findAcara('acara', id)?.keadaan;
  if (!acara?.rencana) return <TidakAda />;
  const semua = listAcara('lomba')
    .map((satu) => satu.keadaan)
    .filter((satu) => isLombaAcara(satu, acara))
    .sort((a, b) => (namaLomba(a) ?? '').localeCompare(namaLomba(b) ?? '', 'id'));
  return (
    <Shell judul={t('Lomba', 'Competitions')} keterangan={acara.rencana.judul} kembali={`/acara/${id}`}>
      {semua.length === 0 ? (
        <EmptyState icon="kelompok" title={t('Belum ada lomba', 'No competition yet')}>
          {t('Lomba tampil di sini sesudah panitia menyusunnya.', 'Competitions show here once the committee has set them up.')}
        </EmptyState>
      ) : (
        <>
          <JuaraUmum semua={semua} mulai={acara.rencana.mulai} />
          {semua.map((satu) => (
            <SatuLomba key={satu.id} keadaan={satu} />
          ))}
        </>
      )}
    </Shell>
  );
}
