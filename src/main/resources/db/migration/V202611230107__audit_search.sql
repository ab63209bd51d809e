-- The trail is searched by action; the list of actions is read from this index by skipping from one to the next.
create index audit_entry_action on audit_entry (agency_id, action, id);
