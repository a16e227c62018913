-- Since when a unit stands; null: as far back as anybody knows. One that was entered by mistake may end on its first day.
alter table unit add column founded_on date;
alter table unit add constraint unit_founded_before_dissolved
  check (founded_on is null or dissolved_on is null or founded_on <= dissolved_on);
