-- The judge reads what nobody else may: sheets of a jury before closing, and what waits in custody. That is a role of its own, which only the
-- code that gives verdicts takes, for single statements; every query of a feature runs as `lini_app` and may no longer call these functions.

do $$
begin
  if not exists (select from pg_roles where rolname = 'lini_hakim') then
    create role lini_hakim nologin;
  end if;
exception when duplicate_object or unique_violation then
  null; -- roles belong to the whole cluster: another database made it at the same moment
end
$$;

do $$
begin
  if not pg_has_role(current_user, 'lini_hakim', 'member') then
    execute format('grant lini_hakim to %I', current_user);
  end if;
end
$$;

grant usage on schema public to lini_hakim;

-- By area too: the index on subjects begins with it.
drop function acara_untuk_hakim(uuid[]);
create function acara_untuk_hakim(kab_list text[], ids uuid[]) returns setof catatan
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.* from catatan c
    where c.kab = any (kab_list) and c.subjek_id = any (ids) and c.subjek_jenis in ('acara', 'lomba') and c.desa in (select acara_ditulis())
  $$;
revoke execute on function acara_untuk_hakim(text[], uuid[]) from public;
revoke execute on function titipan_tertahan(uuid[]), terima_titipan(jsonb), putus_titipan(jsonb) from public, lini_app;
grant execute on function acara_untuk_hakim(text[], uuid[]), titipan_tertahan(uuid[]), terima_titipan(jsonb), putus_titipan(jsonb) to lini_hakim;

-- Which role of reading a fact has, is set by the trigger alone.
revoke execute on function dibaca_tentang(text, jsonb, uuid), catatan_dibaca() from public;

-- Fingerprint and number only of what the account may read or has written; of any other id no more than that it is taken.
create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (
      select c.oleh = akun_kini() or coalesce(c.pemilik = akun_kini(), false)
        or ((c.dibaca = 'desa' or (c.dibaca <> 'juri' and c.dibaca in (select dibaca_peran())))
          and (c.desa in (select desa_bernama()) or c.desa in (select acara_terlihat()))) as is_terbaca
    ) t
    where c.id = any (ids)
  $$;

-- The last number of a kabupaten for those who issue there; null for anybody else.
create or replace function sertifikat_terakhir(kabupaten text, tahun integer) returns integer
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select case when exists (
      select from akun a where a.id = akun_kini() and a.peran in ('pkb', 'koordinator', 'kabupaten')
        and kabupaten in (select left(t, 5) from acara_terlihat() t)
    ) then (
      select coalesce(max(substr(c.isi ->> 'nomor', 11, 5)::int), 0) from catatan c
      where c.kab = kabupaten and c.kind = 'acara.sertifikat' and starts_with(c.isi ->> 'nomor', replace(kabupaten, '.', '') || '-' || tahun || '-')
    ) end
  $$;

revoke execute on function nama_wilayah_acara() from public;
grant execute on function nama_wilayah_acara() to lini_app;

-- Answers those who serve at that door only.
create or replace function batal_pintu(kind text, isi jsonb) returns boolean
  language sql stable security definer set search_path = public, pg_temp
  return $1 = 'catatan.batal' and exists (
    select from catatan c
    where c.id = sasaran_catatan($1, $2) and isi_pintu(c.kind) and c.subjek_id in (select t.acara from tugas_tamu() t where t.tugas = 'pintu')
  );
revoke execute on function batal_pintu(text, jsonb) from public;
grant execute on function batal_pintu(text, jsonb) to lini_app;
