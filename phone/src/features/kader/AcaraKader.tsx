// The gatherings of a cadre on her card: when, came or not, hours, gain, certificate, and what her teams won.
import type { RekamAcara, RekamKader } from '@lini/core/acara/rekam-wire.ts';
import { JENIS_ACARA } from '@lini/core/acara/rencana.ts';
import { labelPilihan } from '@lini/core/teks.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { Card } from '@lini/ui/components/Card.tsx';
import { ListRow } from '@lini/ui/components/ListRow.tsx';
import { tulisHadir, tulisNilaiTes, tulisTempat } from '@lini/ui/words/rekam.ts';
import { t, tt } from '@lini/ui/words/t.ts';
import { formatTanggal } from '@lini/ui/words/tanggal.ts';
import { getSesi } from '../../app/sesi.ts';

function Baris({ satu }: { satu: RekamAcara }) {
  const kapan = satu.mulai === satu.selesai ? formatTanggal(satu.mulai) : `${formatTanggal(satu.mulai)} – ${formatTanggal(satu.selesai)}`;
  const nilai = tulisNilaiTes(satu);
  return (
    <ListRow
      href={`/acara/${satu.id}`}
      title={satu.judul}
      detail={
        <>
          <span class="baris">{`${tt(labelPilihan(JENIS_ACARA, satu.jenis))}, ${kapan}`}</span>
          <span class="baris">{tulisHadir(satu)}</span>
          {nilai && <span class="baris">{nilai}</span>}
          {satu.sertifikat && <span class="baris tabular">{t(`Sertifikat ${satu.sertifikat}`, `Certificate ${satu.sertifikat}`)}</span>}
          {satu.lomba.length > 0 && (
            <span class="tanda">
              {satu.lomba.map((yang) => (
                <Badge key={yang.lomba} tone={yang.gelar ? 'good' : 'neutral'}>
                  {tulisTempat(yang)}
                </Badge>
              ))}
            </span>
          )}
        </>
      }
    />
  );
}

function tulisKosong(rekam: RekamKader | null | undefined): string {
  if (rekam === undefined) return t('Menanyakan ke kantor…', 'Asking the office…');
  if (rekam === null) return t('Perlu sinyal sekali, sesudah itu tersimpan di ponsel ini.', 'It needs a signal once, then it is kept on this phone.');
  if (rekam.orang !== null) return t('Belum ada. Acara tampil di sini sesudah harinya tiba.', 'None yet. A gathering shows here from its day on.');
  return getSesi().akun.peran === 'sub-ppkbd'
    ? t(
        'Hanya dibaca kadernya sendiri, PPKBD, dan PKB. Kartu Anda dikenal bila senama dengan akun Anda.',
        'For the cadre, PPKBD and PKB. Your card is known by the name of your account.',
      )
    : t(
        'Kartu ini belum senama dengan satu akun kader di desa ini. Samakan namanya, supaya acaranya tampil.',
        'This card does not bear the name of one account of the village. Give it that name, so that its gatherings show.',
      );
}

/** Draws the card; what is said instead while there is nothing to show. */
export function AcaraKader({ rekam }: { rekam: RekamKader | null | undefined }) {
  const acara = rekam?.acara ?? [];
  return (
    <Card title={t('Acara dan lomba', 'Gatherings and competitions')}>
      {acara.length === 0 ? (
        <p class="soft">{tulisKosong(rekam)}</p>
      ) : (
        <div class="stack">
          <ul class="list">
            {acara.map((satu) => (
              <Baris key={satu.id} satu={satu} />
            ))}
          </ul>
          <p class="soft">
            {t(
              `Dari kantor ${formatTanggal(rekam?.hariIni ?? '')}, dipertemukan dari nama kartu dan nama akun.`,
              `From the office on ${formatTanggal(rekam?.hariIni ?? '')}, matched by the name of card and account.`,
            )}
          </p>
        </div>
      )}
    </Card>
  );
}
