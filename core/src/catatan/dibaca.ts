// Who of a village reads the answers of a kind of catatan (identity-and-privacy.md 6).
import type { Peran } from '../akses/peran.ts';

/** The roles that read a narrow kind, beside its writer. NOTE: PostgreSQL keeps the same (`pembaca`, server/migrations); a test compares the two. */
export const PEMBACA = {
  'penulis-pkb': ['pkb'],
  'penulis-ppkbd-pkb': ['ppkbd', 'pkb'],
  panitia: ['pkb', 'koordinator', 'kabupaten'],
  'panitia-wilayah': ['pkb', 'koordinator', 'kabupaten'],
  pemegang: ['pkb', 'koordinator', 'kabupaten'],
  penyelenggara: ['pkb', 'koordinator', 'kabupaten'],
  juri: ['koordinator', 'kabupaten'],
  galeri: ['pkb', 'koordinator', 'kabupaten'],
} as const satisfies Record<string, readonly Peran[]>;

/**
 * `desa`: everyone who works in the village, or in the area of a gathering. `panitia`: also the participant it is about, and a guest who
 * serves at the door. `panitia-wilayah`: the participant, and at a gathering of the whole kabupaten of the offices only those of her own area
 * (decision 0023; PostgreSQL keeps it): scores, and what she says of herself; of a competition who is out, and written scores. `pemegang`: a certificate,
 * its holder and the offices of her area. `penyelenggara`: of the offices only those whose own area holds the competition, since the result can be told
 * from it. So is `lomba.tampil` once the competition is closed (PostgreSQL keeps it). Whoever protested reads the decision, and the offices of a team's area what befell it (decision 0025). `juri`: the offices only once the competition is closed (decision 0019). `galeri`: photos of a gathering, in nobody's
 * feed but their writer's; the committee withdraws them, and everyone of the area looks at them one by one (decision 0022).
 */
export type Dibaca = 'desa' | keyof typeof PEMBACA;

/** Whether an account of the village reads what `oleh` wrote. */
export const isPembaca = (dibaca: Dibaca, oleh: string, { peran, id }: { readonly peran: Peran; readonly id: string }): boolean =>
  dibaca === 'desa' || oleh === id || PEMBACA[dibaca].some((satu) => satu === peran);
