-- A letter may come from outside the tree: then it names the organisation that issued it, has that one's number, and is received by a
-- branch of the tree when it is entered.
alter table transfer_letter modify column from_unit_id binary(16) null;
alter table transfer_letter modify column number varchar(40) not null collate utf8mb4_bin;
alter table transfer_letter add column from_outside varchar(100);
alter table transfer_letter add constraint transfer_letter_from_somewhere check ((from_unit_id is null) <> (from_outside is null));
alter table transfer_letter add constraint transfer_letter_into_the_tree check
  (from_outside is null or (to_unit_id is not null and settled_on is not null and settled_on <= valid_until));
