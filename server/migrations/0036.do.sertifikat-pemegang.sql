-- Certificates reach whoever holds them; on a phone of the committee only those of the cadres of its own area. At the desk the committee of the
-- area reads all of them, by a function. Drivers and their telephone numbers are the committee's.

create or replace function kind_dibaca(kind text) returns text
  language sql immutable parallel safe
  return case
    when kind in ('konseling.rahasia', 'keluarga.sejahtera') then 'penulis-pkb'
    when kind in ('catin.daftar', 'catin.damping') then 'penulis-ppkbd-pkb'
    when kind in ('acara.jawab', 'acara.hadir', 'acara.samakan', 'acara.jawab-tes', 'acara.nilai-tes', 'acara.evaluasi', 'acara.rencana-aksi') then 'panitia'
    when kind in ('acara.sertifikat', 'acara.pengemudi') then 'panitia'
    when kind in ('lomba.denda', 'lomba.protes', 'lomba.putus-seri', 'lomba.berhalangan', 'lomba.diskualifikasi', 'lomba.tulis') then 'panitia'
    when kind in ('lomba.nilai', 'lomba.suara', 'lomba.umumkan') then 'juri'
    when kind = 'acara.foto' then 'galeri'
    else 'desa' end;

-- Whom a fact of a gathering is about: a certificate names its holder otherwise than the rest names a participant.
create function orang_acara(kind text, isi jsonb) returns uuid
  language sql immutable
  return (select case when v ~ '^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$' then v::uuid end
    from (select $2 ->> case when $1 = 'acara.sertifikat' then 'orangId' else 'pesertaId' end as v) s);
revoke execute on function orang_acara(text, jsonb) from public;

create or replace function catatan_dibaca() returns trigger
  language plpgsql security definer set search_path = public, pg_temp
  as $$
    begin
      new.untuk := null;
      if sasaran_catatan(new.kind, new.isi) is not null then
        select t.dibaca, t.pemilik into new.dibaca, new.pemilik from dibaca_tentang(new.kind, new.isi, new.oleh) t;
        if new.subjek_jenis = 'acara' then
          new.untuk := (select c.untuk from catatan c where c.id = sasaran_catatan(new.kind, new.isi) and c.subjek_id = new.subjek_id);
        end if;
      else
        new.dibaca := kind_dibaca(new.kind);
        new.pemilik := case when new.dibaca <> 'desa' then new.oleh end;
        new.untuk := case when new.subjek_jenis = 'acara' then orang_acara(new.kind, new.isi) end;
      end if;
      return new;
    end
  $$;

update catatan c set dibaca = 'panitia', pemilik = c.oleh, untuk = orang_acara(c.kind, c.isi) where c.subjek_jenis = 'acara' and c.kind = 'acara.sertifikat';
update catatan c set (dibaca, pemilik) = (select t.dibaca, t.pemilik from dibaca_tentang(c.kind, c.isi, c.oleh) t), untuk = s.untuk
  from catatan s
  where c.subjek_jenis = 'acara' and c.kind in ('catatan.batal', 'catatan.koreksi') and s.id = sasaran_catatan(c.kind, c.isi) and s.subjek_id = c.subjek_id
    and s.kind = 'acara.sertifikat';

drop policy acara_baca on catatan;
create policy acara_baca on catatan for select to lini_app using (
  subjek_jenis in ('acara', 'lomba') and (
    oleh = (select akun_kini()) or pemilik = (select akun_kini()) or untuk = (select akun_kini())
    or (desa in (select acara_terlihat()) and (
      dibaca = 'desa'
      or (dibaca = 'panitia' and dibaca in (select dibaca_peran())
        and (kind <> 'acara.sertifikat' or desa in (select acara_diurus()) or untuk in (select k.id from kader_undangan() k)))
      or (dibaca = 'juri' and dibaca in (select dibaca_peran()) and desa in (select acara_diurus()) and subjek_id in (select lomba_tertutup()))
    ))
  )
);

-- All certificates of some gatherings, for the desks of the committee: whoever issues must know who has one.
create function sertifikat_acara(ids uuid[]) returns setof catatan
  language sql stable security definer set search_path = public, pg_temp
  as $$
    select c.* from catatan c
    where c.kab in (select distinct left(a, 5) from acara_terlihat() a) and c.subjek_jenis = 'acara' and c.subjek_id = any (ids)
      and c.kind = 'acara.sertifikat' and c.desa in (select acara_terlihat()) and 'panitia' in (select dibaca_peran())
  $$;
revoke execute on function sertifikat_acara(uuid[]) from public;
grant execute on function sertifikat_acara(uuid[]) to lini_app;
