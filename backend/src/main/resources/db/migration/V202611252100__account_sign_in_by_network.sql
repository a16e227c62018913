-- Tries at one username are counted by where they come from, and once more together. Counts last a quarter of an hour, so
-- nothing is taken over.
drop table sign_in_guard;

create table sign_in_guard (
  id binary(32) not null primary key,
  username_hash binary(32) not null,
  failures int not null,
  counted_since datetime(6) not null,
  locked_until datetime(6),
  constraint sign_in_guard_counts check (failures >= 0)
);
create index sign_in_guard_username on sign_in_guard (username_hash);
create index sign_in_guard_age on sign_in_guard (counted_since);
