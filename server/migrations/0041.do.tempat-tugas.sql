-- Where accounts serve now, for the judge alone: whose people a fact of a gathering is about is told by their assignments, not by what an
-- invitation says. An account of no area has one row without it.
create function tempat_tugas(ids uuid[]) returns table (akun uuid, wilayah text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select a.id, p.wilayah
    from akun a left join penugasan p on p.akun = a.id and p.dari <= hari_wita() and (p.sampai is null or hari_wita() < p.sampai)
    where a.id = any (ids) and a.peran <> 'tamu'
  $$;
revoke execute on function tempat_tugas(uuid[]) from public;
grant execute on function tempat_tugas(uuid[]) to lini_hakim;
