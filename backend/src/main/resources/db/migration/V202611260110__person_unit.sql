-- The unit whose staff keep somebody's record; it decides who finds them. No foreign key: units are of a room above.
-- Whoever is here so far came with an account.
alter table person add column unit_id binary(16);
update person set unit_id = (select a.unit_id from account a where a.person_id = person.id);
alter table person modify column unit_id binary(16) not null;
create index person_of_unit on person (unit_id, name, id);
