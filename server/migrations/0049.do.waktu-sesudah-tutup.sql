-- A time or absence changed once a competition is closed, with its reason, tells its result: it is read as penalties are, by those who hold the
-- competition alone. So is what corrects or withdraws a time from then on.

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
      if new.subjek_jenis = 'lomba' and new.dibaca = 'desa'
        and exists (select from catatan c where c.kab = new.kab and c.subjek_id = new.subjek_id and c.kind = 'lomba.tutup')
        and exists (
          with recursive rantai (kind, sasaran) as (
            select new.kind, sasaran_catatan(new.kind, new.isi)
            union
            select c.kind, sasaran_catatan(c.kind, c.isi) from rantai r join catatan c on c.id = r.sasaran
          )
          select from rantai r where r.kind = 'lomba.tampil'
        )
      then
        new.dibaca := 'penyelenggara';
        new.pemilik := new.oleh;
      end if;
      return new;
    end
  $$;

update catatan c set dibaca = 'penyelenggara', pemilik = c.oleh
  where c.subjek_jenis = 'lomba' and c.dibaca = 'desa'
    and (c.kind = 'lomba.tampil' or exists (select from catatan s where s.id = sasaran_catatan(c.kind, c.isi) and s.kind = 'lomba.tampil'))
    and exists (select from catatan t where t.kab = c.kab and t.subjek_id = c.subjek_id and t.kind = 'lomba.tutup' and t.nomor < c.nomor);
