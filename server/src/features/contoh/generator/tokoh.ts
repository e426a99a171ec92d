// Where the people with fixed names live and work: more is told there than elsewhere.

/** Their village: everything is kept there, elsewhere a part. */
export const DESA_TOKOH = '63.11.01.2003';

/** Their kecamatan. */
export const KECAMATAN_TOKOH = '63.11.01.';
