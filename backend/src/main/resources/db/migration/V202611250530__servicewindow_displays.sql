-- A screen of its own selection: of all windows where none is chosen.
create table hall_display (
  id binary(16) not null primary key,
  hall_id binary(16) not null,
  name varchar(40) not null,
  speaks_chinese boolean not null,
  speaks_english boolean not null,
  rings boolean not null,
  shows_next boolean not null,
  version bigint not null,
  constraint hall_display_hall foreign key (hall_id) references hall (id)
);
create index hall_display_of_hall on hall_display (hall_id, id);

create table hall_display_window (
  display_id binary(16) not null,
  window_id binary(16) not null,
  primary key (display_id, window_id),
  constraint hall_display_window_display foreign key (display_id) references hall_display (id),
  constraint hall_display_window_window foreign key (window_id) references service_window (id)
);
