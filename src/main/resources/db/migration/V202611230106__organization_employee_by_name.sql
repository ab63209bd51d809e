-- Lists of people are paged by name; the collation is fixed so that every server sorts alike.
create index employee_by_name on employee (agency_id, (lower(name) collate "C"), id);
