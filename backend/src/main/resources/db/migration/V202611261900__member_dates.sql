-- When somebody applied and when they became a full member; of who was registered nobody else would know it.
alter table party_member add column applied_on date;
alter table party_member add column full_on date;
update party_member set applied_on =
  (select min(s.happened_on) from member_step s where s.member_id = party_member.id and s.step = 'APPLICATION_RECEIVED');
update party_member set full_on =
  (select max(s.happened_on) from member_step s where s.member_id = party_member.id and s.step = 'FULL_MEETING')
  where exists (select 1 from member_step s where s.member_id = party_member.id and s.step = 'FULL_APPROVED');
alter table party_member add constraint party_member_applied check
  (applied_on is null or probation_from is null or applied_on <= probation_from);
alter table party_member add constraint party_member_full check
  (full_on is null or (probation_from is not null and probation_from <= full_on));
