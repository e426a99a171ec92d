-- Who else works, or has worked, in the villages the present account sees by name: a history names the colleague who wrote a line.
-- Names of cadres are data of the work; an office sees none, for it sees no village by name.

create function rekan() returns table (id uuid, nama text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, a.nama from akun a
    where a.id <> akun_kini() and a.peran in ('sub-ppkbd', 'ppkbd', 'pkb') and exists (
      select from penugasan p join desa_bernama() d on d = p.wilayah or starts_with(d, p.wilayah || '.')
      where p.akun = a.id
    )
  $$;

revoke execute on function rekan() from public;
grant execute on function rekan() to lini_app;
