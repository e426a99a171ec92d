// Mothers, young children and those who will marry: one card each, between the couples and the members.
import type { Akun } from '@lini/core/akses/akun.ts';
import type { KeluargaPotret } from '@lini/core/potret/potret.ts';
import { AnakKartu } from './AnakKartu.tsx';
import { CatinKartu } from './CatinKartu.tsx';
import { IbuHamilKartu } from './IbuHamilKartu.tsx';

/** Draws the cards of a family; nothing where there is nobody of these. */
export function IbuAnak({ potret, akun }: { potret: KeluargaPotret; akun: Akun }) {
  const { ibuHamil, balita, catin } = potret.ibuAnak;
  return (
    <>
      {ibuHamil.map((ibu) => (
        <IbuHamilKartu key={ibu.istri.id} ibu={ibu} potret={potret} />
      ))}
      {balita.map((satu) => (
        <AnakKartu key={satu.anak.id} balita={satu} potret={potret} />
      ))}
      {catin.map((satu) => (
        <CatinKartu key={satu.anggota.id} catin={satu} potret={potret} akun={akun} />
      ))}
    </>
  );
}
