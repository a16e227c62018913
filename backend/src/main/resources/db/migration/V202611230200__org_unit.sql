-- The tree of units. The path holds the ids from the root down to the unit itself, so that "is it below?" needs no recursion.
create table unit (
  id binary(16) not null primary key,
  parent_id binary(16),
  type varchar(20) character set utf8mb4 collate utf8mb4_bin not null,
  name varchar(100) not null,
  path varchar(200) character set utf8mb4 collate utf8mb4_bin not null,
  created_at datetime(6) not null,
  version bigint not null,
  constraint unit_path unique (path),
  constraint unit_sibling_name unique (parent_id, name),
  constraint unit_parent foreign key (parent_id) references unit (id),
  constraint unit_type_known check (type in
    ('COMMITTEE', 'COMMUNITY', 'PARTY_BRANCH', 'PARTY_GROUP', 'RESIDENT_GROUP', 'SERVICE_CENTRE')),
  constraint unit_root check (parent_id is not null or type in ('COMMITTEE', 'COMMUNITY'))
);
