// The words of a PDF document before it is written, in reading order: what a paper says, and what it does not.

/** Every text in a document of pdfmake; drawings and settings have none. */
export function kataDokumen(bagian: unknown): string[] {
  if (typeof bagian === 'string') return [bagian];
  if (Array.isArray(bagian)) return bagian.flatMap(kataDokumen);
  if (typeof bagian !== 'object' || bagian === null) return [];
  const simpul = bagian as Record<string, unknown>;
  return ['text', 'stack', 'columns', 'content', 'ol', 'ul', 'table', 'body'].flatMap((kunci) => kataDokumen(simpul[kunci]));
}

const isBertabel = (sel: unknown): boolean => JSON.stringify(sel ?? '').includes('"body":');

/** The rows of the tables of a document, heading rows included, each cell as its words. */
export function barisDokumen(bagian: unknown): string[][] {
  if (Array.isArray(bagian)) return bagian.flatMap(barisDokumen);
  if (typeof bagian !== 'object' || bagian === null) return [];
  const simpul = bagian as Record<string, unknown>;
  const body = (simpul.table as { body?: unknown[][] } | undefined)?.body;
  // Rows that stay with what is below their table are a table inside its last row.
  if (body) return body.flatMap((baris) => (isBertabel(baris[0]) ? barisDokumen(baris[0]) : [baris.map((sel) => kataDokumen(sel).join(' '))]));
  return ['stack', 'columns', 'content'].flatMap((kunci) => barisDokumen(simpul[kunci]));
}
