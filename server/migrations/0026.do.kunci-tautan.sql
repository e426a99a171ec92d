-- What opens a taken link again is a key that the phone made and tells only here; the id of the device stands in every fact it writes.
-- Links opened before have none, and are not opened a second time.
alter table tamu add column kunci_hash bytea;
alter table tamu drop column dibuka_perangkat;
comment on column tamu.kunci_hash is 'Of the key of the phone that took the link.';
