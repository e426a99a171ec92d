-- The phone that took a link may open it again: its first answer can be lost on the way.
alter table tamu add column dibuka_perangkat uuid;
