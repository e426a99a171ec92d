-- Who drew the order of a competition, for its committee: a second draw is told with its name.
create function pelaku_undian(lomba_id uuid) returns table (id uuid, nama text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select distinct a.id, a.nama from catatan c join akun a on a.id = c.oleh
    where c.kab in (select distinct left(t, 5) from acara_terlihat() t) and c.subjek_jenis = 'lomba' and c.subjek_id = lomba_id and c.kind = 'lomba.undi'
      and c.desa in (select acara_terlihat()) and exists (select from akun b where b.id = akun_kini() and b.peran in ('pkb', 'koordinator', 'kabupaten'))
  $$;
revoke execute on function pelaku_undian(uuid) from public;
grant execute on function pelaku_undian(uuid) to lini_app;
