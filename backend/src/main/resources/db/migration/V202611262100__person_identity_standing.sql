-- A number counts once among the records that stand: one that was merged into another keeps its number, and takes it from nobody.
alter table person add column identity_standing binary(32) generated always as (case when merged_into is null then identity_index end);
alter table person drop constraint person_identity_once;
alter table person add constraint person_identity_once unique (unit_id, identity_standing);
