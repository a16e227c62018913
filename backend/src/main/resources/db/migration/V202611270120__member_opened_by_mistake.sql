-- A file that was opened by mistake is annulled with its only entry: it stays to be read, is no open file any more, and counts nowhere.
create index party_member_of_person on party_member (person_id, id);
alter table party_member drop constraint party_member_open;
alter table party_member drop column open_file;
alter table party_member add column open_file tinyint generated always as (case when status in
  ('WITHDRAWN', 'PROBATION_CANCELLED', 'TRANSFERRED_OUT', 'EXPELLED', 'DECEASED', 'ANNULLED') then null else 1 end);
alter table party_member add constraint party_member_open unique (person_id, open_file);
alter table party_member drop constraint party_member_status_known;
alter table party_member add constraint party_member_status_known check (status in
  ('APPLICANT', 'ACTIVIST', 'DEVELOPMENT_TARGET', 'PROBATIONARY', 'PROBATION_EXTENDED', 'FULL', 'SUSPENDED',
   'WITHDRAWN', 'PROBATION_CANCELLED', 'TRANSFERRED_OUT', 'EXPELLED', 'DECEASED', 'ANNULLED'));

-- The letter from outside it was opened with was then taken for the wrong person, and may be taken again.
alter table transfer_letter add column annulled_by binary(16);
alter table transfer_letter add constraint transfer_letter_annulled_by foreign key (annulled_by) references member_step (id);
alter table transfer_letter add constraint transfer_letter_annulled check (annulled_by is null or from_outside is not null);
alter table transfer_letter add column taken tinyint generated always as (case when annulled_by is null then 1 end);
alter table transfer_letter drop constraint transfer_letter_outside_once;
alter table transfer_letter add constraint transfer_letter_outside_once unique (from_outside, number, taken);
