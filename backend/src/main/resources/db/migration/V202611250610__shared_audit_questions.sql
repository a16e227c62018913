-- What auditors ask: who did it, and what was done.
create index audit_entry_actor on audit_entry (actor_id, id);
create index audit_entry_action on audit_entry (action, id);
create index audit_entry_at on audit_entry (at);
