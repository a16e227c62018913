-- What is known of somebody may be erased at their wish. The row stays for what points at it, without anything that tells who
-- it was.
alter table person add column erased_at datetime(6);
alter table person add constraint person_erased_bare check (erased_at is null or
  (sex is null and birth_date is null and phone is null and identity_sealed is null));
