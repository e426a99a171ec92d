// Register Pembinaan PUS of this month, RT by RT: every couple is looked at, one tap when nothing changed.
import type { Catatan } from '@lini/core/catatan/catatan.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { listPus, type PusKeluarga } from '@lini/core/pus/ringkas-register.ts';
import { bulanDari } from '@lini/core/tanggal.ts';
import { Button } from '@lini/ui/components/Button.tsx';
import { FilterChip } from '@lini/ui/components/Chip.tsx';
import { EmptyState } from '@lini/ui/components/EmptyState.tsx';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Progress } from '@lini/ui/components/Progress.tsx';
import { formatAngka } from '@lini/ui/words/angka.ts';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { useRoute } from 'preact-iso';
import { batalkan } from '../../app/catat.ts';
import { PilihDesa } from '../../app/PilihDesa.tsx';
import { entriRt, PilihRt, rtKini, setRt } from '../../app/PilihRt.tsx';
import { Shell } from '../../app/Shell.tsx';
import { catatSekaliKetuk } from '../../app/sekali-ketuk.ts';
import { hariIni } from '../../app/waktu.ts';
import { BarisPus } from './BarisPus.tsx';

const SEHALAMAN = 30;
const urut = new Intl.Collator('id');

const idBaris = ({ keluarga, pus }: PusKeluarga): string => `${keluarga.keluarga.id} ${pus.istri.id}`;

/** Confirmed by a tap on this screen, by line; kept while the app is open, so that the tap can be taken back. */
const ketukan = new Map<string, Catatan>();

async function urungkan(baris: PusKeluarga): Promise<void> {
  const catatan = ketukan.get(idBaris(baris));
  if (catatan && (await batalkan(catatan, t('Diurungkan dari register', 'Taken back from the register'))) === null) ketukan.delete(idBaris(baris));
}

function Kemajuan({ semua }: { semua: readonly PusKeluarga[] }) {
  const diperiksa = semua.filter((satu) => satu.diperiksa).length;
  return (
    <Progress
      label={`RT ${rtKini.value}`}
      detail={t(
        `${formatAngka(diperiksa)} dari ${formatAngka(semua.length)} sudah diperiksa`,
        `${formatAngka(diperiksa)} of ${formatAngka(semua.length)} checked`,
      )}
      part={semua.length === 0 ? 0 : diperiksa / semua.length}
    />
  );
}

/** Draws the register of the month. */
export function RegisterPage() {
  const { query } = useRoute();
  const [isBelumSaja, setBelumSaja] = useState(false);
  const [batas, setBatas] = useState(SEHALAMAN);
  useEffect(() => {
    if (query.rt) setRt(query.rt);
  }, [query.rt]);
  const perId = new Map(entriRt.value.map((satu) => [satu.id, satu]));
  const semua = listPus(
    entriRt.value.map((satu) => satu.potret),
    parameterPada(hariIni.value),
  ).sort((a, b) => urut.compare(perId.get(a.keluarga.keluarga.id)?.nama ?? '', perId.get(b.keluarga.keluarga.id)?.nama ?? ''));
  // A line stays where it is after its tap: the next button must not slide under the thumb.
  const dariAwal = useMemo(() => new Set(semua.filter((satu) => !satu.diperiksa).map(idBaris)), [isBelumSaja, rtKini.value, perId.size]);
  const tampil = isBelumSaja ? semua.filter((satu) => !satu.diperiksa || dariAwal.has(idBaris(satu))) : semua;
  return (
    <Shell
      judul={t('Register PUS', 'Couples register')}
      keterangan={
        <>
          {formatBulan(bulanDari(hariIni.value))} · <PilihDesa />
        </>
      }
      kembali="/lainnya"
    >
      <PilihRt />
      <Kemajuan semua={semua} />
      <div class="cluster apart">
        <FilterChip isOn={isBelumSaja} onToggle={() => setBelumSaja(!isBelumSaja)}>
          {t('Belum saja', 'Not checked')}
        </FilterChip>
        <LinkButton icon="tabel" href={`/register/tahun?rt=${rtKini.value}`}>
          {t('Setahun', 'The year')}
        </LinkButton>
      </div>
      {tampil.length > 0 ? (
        <ul class="list panjang">
          {tampil.slice(0, batas).map((baris) => {
            const entri = perId.get(baris.keluarga.keluarga.id);
            if (!entri) return null;
            const tetap = async (): Promise<void> => {
              const { istri } = baris.pus;
              const catatan = await catatSekaliKetuk(entri, 'pus.tetap', { istriId: istri.id }, t(`Tetap: ${istri.nama}`, `No change: ${istri.nama}`));
              if (catatan) ketukan.set(idBaris(baris), catatan);
            };
            const isKetukan = ketukan.has(idBaris(baris));
            return (
              <BarisPus
                key={idBaris(baris)}
                baris={baris}
                entri={entri}
                onTetap={() => void tetap()}
                onUrungkan={isKetukan ? () => void urungkan(baris) : undefined}
              />
            );
          })}
        </ul>
      ) : (
        <EmptyState
          icon="centang"
          title={semua.length === 0 ? t('Belum ada PUS di RT ini', 'No couples in this RT yet') : t('Semua sudah diperiksa', 'All are checked')}
        >
          {semua.length === 0
            ? t(
                'Pasangan muncul di sini setelah keluarganya didaftar: istri kawin, umur 15 sampai 49 tahun.',
                'Couples show here once their family is registered: a married wife aged 15 to 49.',
              )
            : t('Bulan depan register dibuka lagi dari awal.', 'Next month the register begins anew.')}
        </EmptyState>
      )}
      {tampil.length > batas && (
        <Button kind="quiet" icon="turun" onClick={() => setBatas(batas + SEHALAMAN * 2)}>
          {t(`Tampilkan lagi (${formatAngka(tampil.length - batas)})`, `Show more (${formatAngka(tampil.length - batas)})`)}
        </Button>
      )}
    </Shell>
  );
}
