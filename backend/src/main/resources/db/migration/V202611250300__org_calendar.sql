-- Days a unit works, or does not, otherwise than usual; the national arrangement is built in.
create table calendar_day (
  id binary(16) not null primary key,
  unit_id binary(16) not null,
  on_day date not null,
  working boolean not null,
  name varchar(40) not null,
  constraint calendar_day_unit foreign key (unit_id) references unit (id),
  constraint calendar_day_once unique (unit_id, on_day)
);
