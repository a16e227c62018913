-- Documents that were attached to what stands in a member's file. None is written over: one that does not belong there is taken
-- back, once and with a reason, and stays.
alter table member_step add constraint member_step_of_member unique (id, member_id);

create table member_document (
  id binary(16) not null primary key,
  member_id binary(16) not null,
  step_id binary(16) not null,
  file_id binary(16) not null,
  title varchar(100) not null,
  actor_kind varchar(20) not null,
  actor_id binary(16),
  added_at datetime(6) not null,
  taken_back_at datetime(6),
  taken_back_reason varchar(200),
  taken_back_kind varchar(20),
  taken_back_by binary(16),
  version bigint not null,
  constraint member_document_file_once unique (file_id),
  constraint member_document_step foreign key (step_id, member_id) references member_step (id, member_id),
  constraint member_document_file foreign key (file_id) references stored_file (id),
  constraint member_document_taken_back check
    ((taken_back_at is null) = (taken_back_reason is null) and (taken_back_at is null) = (taken_back_kind is null))
);
create index member_document_of_step on member_document (step_id, id);
