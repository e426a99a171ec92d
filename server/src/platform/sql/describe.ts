// Writes down the structure of a database as text, the same for the same structure: what `schema.sql` holds.
import type { Sql } from './connect.ts';

type Baris = { readonly teks: string };

const TABEL_MILIK_ALAT = ['migrasi'];

async function describeTabel(sql: Sql): Promise<string[]> {
  const rows = await sql<{ tabel: string; kolom: string[] }[]>`
    select c.relname as tabel, array_agg(format('  %I %s%s%s', a.attname, format_type(a.atttypid, a.atttypmod),
      case when a.attnotnull then ' not null' else '' end, coalesce(' default ' || pg_get_expr(d.adbin, d.adrelid), '')) order by a.attnum) as kolom
    from pg_class c join pg_attribute a on a.attrelid = c.oid and a.attnum > 0 and not a.attisdropped
    left join pg_attrdef d on d.adrelid = c.oid and d.adnum = a.attnum
    where c.relnamespace = 'public'::regnamespace and c.relkind = 'r' and c.relname <> all (${TABEL_MILIK_ALAT})
    group by c.relname, c.relrowsecurity order by c.relname`;
  return rows.map(({ tabel, kolom }) => `create table ${tabel} (\n${kolom.join(',\n')}\n);`);
}

/** The structure of schema `public`: tables, sequences, keys and checks, indexes, policies, functions, triggers and rights. */
export async function describeSchema(sql: Sql): Promise<string> {
  const lain = await Promise.all([
    sql<Baris[]>`select format('create sequence %I;', relname) as teks from pg_class where relnamespace = 'public'::regnamespace and relkind = 'S' order by 1`,
    // Newer versions also list "not null" as a constraint; the columns say it already.
    sql<Baris[]>`
      select format('alter table %s add constraint %I %s;', conrelid::regclass, conname, pg_get_constraintdef(oid)) as teks from pg_constraint
      where connamespace = 'public'::regnamespace and contype <> 'n' and conrelid::regclass::text <> all (${TABEL_MILIK_ALAT}) order by conrelid::regclass::text, contype, conname`,
    sql<Baris[]>`
      select pg_get_indexdef(i.indexrelid) || ';' as teks from pg_index i join pg_class c on c.oid = i.indexrelid
      where c.relnamespace = 'public'::regnamespace and not exists (select from pg_constraint k where k.conindid = i.indexrelid) order by 1`,
    sql<Baris[]>`
      select format('alter table %I enable row level security;', relname) as teks from pg_class
      where relnamespace = 'public'::regnamespace and relrowsecurity order by 1`,
    sql<Baris[]>`
      select format('create policy %I on %I for %s to %s%s%s;', policyname, tablename, lower(cmd), array_to_string(roles, ', '),
        coalesce(' using ' || qual, ''), coalesce(' with check ' || with_check, '')) as teks
      from pg_policies where schemaname = 'public' order by tablename, policyname`,
    sql<Baris[]>`select pg_get_functiondef(oid) || ';' as teks from pg_proc where pronamespace = 'public'::regnamespace order by proname`,
    sql<Baris[]>`
      select pg_get_triggerdef(t.oid) || ';' as teks from pg_trigger t join pg_class c on c.oid = t.tgrelid
      where c.relnamespace = 'public'::regnamespace and not t.tgisinternal order by 1`,
    sql<Baris[]>`
      select format('grant %s on %I to lini_app;', string_agg(lower(privilege_type), ', ' order by privilege_type), table_name) as teks
      from information_schema.role_table_grants where grantee = 'lini_app' and table_schema = 'public' group by table_name order by table_name`,
    sql<Baris[]>`
      select format('grant %s (%s) on %I to lini_app;', lower(privilege_type), string_agg(column_name, ', ' order by column_name), table_name) as teks
      from information_schema.column_privileges c where grantee = 'lini_app' and table_schema = 'public'
        and not exists (select from information_schema.role_table_grants t where t.grantee = 'lini_app' and t.table_name = c.table_name and t.privilege_type = c.privilege_type)
      group by table_name, privilege_type order by table_name, privilege_type`,
    // Those that run with the rights of the owner: who else may call them.
    sql<Baris[]>`
      select format('grant execute on function %s(%s) to %s;', p.proname, pg_get_function_identity_arguments(p.oid),
        string_agg(case when g.grantee = 0 then 'public' else pg_get_userbyid(g.grantee)::text end, ', ' order by g.grantee::regrole::text)) as teks
      from pg_proc p cross join aclexplode(coalesce(p.proacl, acldefault('f', p.proowner))) g
      where p.pronamespace = 'public'::regnamespace and p.prosecdef and g.grantee <> p.proowner group by p.oid, p.proname order by 1`,
  ]);
  const kepala = '-- The structure after all migrations. Made by `npm run schema`; a test keeps it fresh. Not run by anything.';
  const bagian = [await describeTabel(sql), ...lain.map((rows) => rows.map((satu) => satu.teks.trim()))];
  return `${[kepala, ...bagian.map((satu) => satu.join('\n'))].join('\n\n')}\n`;
}
