-- the unique index covers open reports only
create index assessor_report_employee on assessor_report (agency_id, employee_id);
