// What befell teams of the own area before the result: a disqualification, and protests with what was decided on them. Cadres do not hold these facts.
import type { KeadaanLomba, Protes } from '@lini/core/lomba/keadaan-lomba.ts';
import { putusanBerlaku } from '@lini/core/lomba/putusan-protes.ts';
import { isDalamWilayah } from '@lini/core/wilayah/wilayah.ts';
import { Badge } from '@lini/ui/components/Badge.tsx';
import { t } from '@lini/ui/words/t.ts';
import { getSesi } from '../../app/sesi.ts';

/** A PKB of some villages stands for the contingent of their kecamatan. */
const isWilayahSaya = (kode: string): boolean => getSesi().akun.tugas.some(({ wilayah }) => isDalamWilayah(kode, wilayah) || isDalamWilayah(wilayah, kode));

function SatuProtes({ keadaan, protes, nama }: { keadaan: KeadaanLomba; protes: Protes; nama: (regu: string) => string }) {
  const putusan = putusanBerlaku(keadaan).find((satu) => satu.protesId === protes.id);
  return (
    <div class="stack tight">
      <p>
        <span class="firm">{t(`Protes ${nama(protes.regu)}:`, `Protest of ${nama(protes.regu)}:`)}</span> {protes.alasan}
      </p>
      {putusan ? (
        <p>
          <Badge tone={putusan.isDiterima ? 'good' : 'warn'}>{putusan.isDiterima ? t('Diterima', 'Upheld') : t('Ditolak', 'Dismissed')}</Badge> {putusan.alasan}
          {putusan.nilaiUlang && (
            <span class="baris soft">
              {t(`Dinilai ulang: ${putusan.nilaiUlang.map(nama).join(', ')}`, `Judged anew: ${putusan.nilaiUlang.map(nama).join(', ')}`)}
            </span>
          )}
          {putusan.mengubah !== undefined && (
            <span class="baris soft">{t(`Putusan diubah karena: ${putusan.mengubah}`, `Changed because: ${putusan.mengubah}`)}</span>
          )}
        </p>
      ) : (
        <p class="soft">{t('Belum ada putusan. Putusannya tampil di sini.', 'No decision yet. It shows here.')}</p>
      )}
    </div>
  );
}

/** Draws it; nothing when there is nothing to tell. */
export function NasibRegu({ keadaan }: { keadaan: KeadaanLomba }) {
  const perId = new Map(keadaan.regu.map((satu) => [satu.id, satu]));
  const nama = (regu: string): string => perId.get(regu)?.nama ?? regu;
  const isTerjawab = ({ id }: Protes): boolean => keadaan.putusProtes.some((satu) => satu.protesId === id);
  const protes = keadaan.protes.filter((satu) => isTerjawab(satu) || isWilayahSaya(perId.get(satu.regu)?.kontingen ?? ''));
  const diskualifikasi = keadaan.umum === null ? keadaan.diskualifikasi : [];
  if (protes.length + diskualifikasi.length === 0) return null;
  return (
    <div class="stack lomba-nasib">
      {diskualifikasi.map(({ id, regu, alasan }) => (
        <p key={id}>
          <Badge tone="bad">{t('Didiskualifikasi', 'Disqualified')}</Badge> <span class="firm">{nama(regu)}:</span> {alasan}
        </p>
      ))}
      {protes.map((satu) => (
        <SatuProtes key={satu.id} keadaan={keadaan} protes={satu} nama={nama} />
      ))}
    </div>
  );
}
