-- Who filled in a test or the evaluation and waits for her check-in, for the committee of the area: without what she wrote.
create function menunggu_hadir(acara uuid) returns setof uuid
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct (t.mentah -> 'isi' ->> 'pesertaId')::uuid from titipan t
    where t.putusan = 'ditahan' and t.kode = 'menunggu-hadir' and t.subjek_id = $1 and t.desa in (select acara_terlihat())
      and t.mentah -> 'isi' ->> 'pesertaId' ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$'
      and exists (select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten'))
  $$;
revoke execute on function menunggu_hadir(uuid) from public;
grant execute on function menunggu_hadir(uuid) to lini_app;
