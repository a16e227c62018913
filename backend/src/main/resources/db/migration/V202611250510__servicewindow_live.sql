-- From how many minutes on a wait is long, where the hall says so.
create table hall_long_wait (
  hall_id binary(16) not null primary key,
  minutes int not null,
  constraint hall_long_wait_hall foreign key (hall_id) references hall (id),
  constraint hall_long_wait_range check (minutes between 5 and 240)
);
