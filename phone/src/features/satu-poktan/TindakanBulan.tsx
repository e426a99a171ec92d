// What a group owes and the two ways to settle it: record a meeting, or say that there was none.
import { isLaporBulanLalu, isTerlambatBertemu } from '@lini/core/agenda/tagihan-poktan.ts';
import { isBolehMenulis } from '@lini/core/catatan/peran-sasaran.ts';
import { parameterPada } from '@lini/core/parameter/parameter.ts';
import { isPoktanAktif, listAnggota } from '@lini/core/poktan/poktan.ts';
import { isLaporBulan } from '@lini/core/poktan/rekap.ts';
import { bulanDari, tambahBulan } from '@lini/core/tanggal.ts';
import { LinkButton } from '@lini/ui/components/LinkButton.tsx';
import { Notice } from '@lini/ui/components/Notice.tsx';
import { t } from '@lini/ui/words/t.ts';
import { formatBulan } from '@lini/ui/words/tanggal.ts';
import { alamatFormulir } from '../../app/alamat.ts';
import type { EntriSubjek } from '../../app/entri.ts';
import { getSesi } from '../../app/sesi.ts';
import { hariIni } from '../../app/waktu.ts';

/** Says which month is still open; nothing when none is. */
function Tagihan({ entri }: { entri: EntriSubjek<'poktan'> }) {
  const hari = hariIni.value;
  const bulan = bulanDari(hari);
  const isBulanLalu = !isLaporBulanLalu(entri.keadaan, hari);
  const isBulanIni = isTerlambatBertemu({ isLapor: isLaporBulan(entri.keadaan, bulan) }, hari, parameterPada(hari));
  if (!isBulanLalu && !isBulanIni) return null;
  return (
    <Notice
      kind="warn"
      title={
        isBulanLalu
          ? t(`${formatBulan(tambahBulan(bulan, -1))} belum dilaporkan`, `${formatBulan(tambahBulan(bulan, -1))} is not reported yet`)
          : t(`Belum bertemu di ${formatBulan(bulan)}`, `Has not met in ${formatBulan(bulan)}`)
      }
    >
      {t(
        'Ada pertemuan? Catat pertemuannya. Tidak ada? Catat juga, supaya kelompok ini sudah lapor.',
        'Was there a meeting? Record it. Was there none? Record that too, so that the group has reported.',
      )}
    </Notice>
  );
}

/** Draws what is owed and both actions, for a group at work. */
export function TindakanBulan({ entri }: { entri: EntriSubjek<'poktan'> }) {
  if (!isPoktanAktif(entri.keadaan)) return null;
  const subjek = { jenis: 'poktan', id: entri.id } as const;
  const isAdaAnggota = listAnggota(entri.keadaan).length > 0;
  return (
    <>
      <Tagihan entri={entri} />
      <LinkButton kind={isAdaAnggota ? 'primary' : 'secondary'} icon="centang" isWide href={alamatFormulir({ subjek, kind: 'poktan.pertemuan' })}>
        {t('Catat pertemuan', 'Record a meeting')}
      </LinkButton>
      {isBolehMenulis('poktan.nihil', getSesi().akun.peran) && (
        <LinkButton isWide href={alamatFormulir({ subjek, kind: 'poktan.nihil' })}>
          {t('Tidak ada pertemuan', 'There was no meeting')}
        </LinkButton>
      )}
    </>
  );
}
