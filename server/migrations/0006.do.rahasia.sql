-- Confidential catatan (counselling notes): read by their writer and the PKB only, also in custody, also when corrected or withdrawn.

-- By the name of the field, so that a correction that carries the same answers is known too, before its target has arrived.
create function is_rahasia(isi jsonb) returns boolean
  language sql immutable parallel safe
  return coalesce(isi ? 'rahasia' or isi -> 'isi' ? 'rahasia', false);

create function akun_pkb() returns boolean
  language sql stable security definer set search_path = public, pg_temp
  as $$ select exists (select from akun where id = akun_kini() and peran = 'pkb') $$;

alter table catatan add column is_rahasia boolean not null default false;
comment on column catatan.is_rahasia is 'Set by the database on arrival, whatever the writer says: the note itself, and whatever corrects, withdraws or illustrates it.';

create function catatan_rahasia() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    declare
      sasaran uuid := case
        when new.kind in ('catatan.batal', 'catatan.koreksi') then new.isi ->> 'sasaran'
        when new.kind = 'lampiran.foto' then new.isi ->> 'untuk'
      end;
    begin
      new.is_rahasia := is_rahasia(new.isi);
      if sasaran is not null and not new.is_rahasia then
        -- The target may still lie in custody: what was freed together is written one after the other.
        new.is_rahasia := exists (select from catatan c where c.id = sasaran and c.is_rahasia)
          or exists (select from titipan t where t.id = sasaran and is_rahasia(t.mentah -> 'isi'));
      end if;
      return new;
    end
  $$;
create trigger rahasia before insert on catatan for each row execute function catatan_rahasia();

drop policy baca on catatan;
create policy baca on catatan for select to lini_app
  using (desa = any (array(select desa_bernama())) and (not is_rahasia or oleh = (select akun_kini()) or (select akun_pkb())));

-- Of a colleague's note the fingerprint and number say nothing; that its id is taken must still be said.
create or replace function catatan_dikenal(ids uuid[]) returns table (id uuid, sidik bytea, nomor bigint)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.id, case when t.is_terbaca then c.sidik else ''::bytea end, case when t.is_terbaca then c.nomor end
    from catatan c cross join lateral (select not c.is_rahasia or c.oleh = akun_kini() or akun_pkb() as is_terbaca) t
    where c.id = any (ids)
  $$;

-- What a colleague's push may set free is judged without its text; `terima_titipan` counts it as it lies in custody.
create function samarkan(mentah jsonb) returns jsonb
  language sql immutable parallel safe
  return case when mentah -> 'isi' ? 'rahasia' then jsonb_set(mentah, '{isi,rahasia}', '"…"')
    when mentah -> 'isi' -> 'isi' ? 'rahasia' then jsonb_set(mentah, '{isi,isi,rahasia}', '"…"')
    else mentah end;

create or replace function titipan_tertahan(subjek uuid[]) returns table (akun uuid, id uuid, mentah jsonb, kode text, isian text)
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select t.akun, t.id, case when t.akun = akun_kini() then t.mentah else samarkan(t.mentah) end, t.kode, t.isian from titipan t
    where t.putusan = 'ditahan' and t.subjek_id = any (subjek) and t.desa = any (array(select desa_bernama()))
    order by t.diterima_pada, t.id
  $$;

revoke execute on function is_rahasia(jsonb), akun_pkb(), catatan_rahasia(), samarkan(jsonb) from public;
grant execute on function akun_pkb() to lini_app;
