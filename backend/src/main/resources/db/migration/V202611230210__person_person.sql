-- Who someone is. What binds a person to the house (an account, later a membership, a household) stands in the rooms above.
create table person (
  id binary(16) not null primary key,
  name varchar(60) not null,
  created_at datetime(6) not null,
  version bigint not null
);
