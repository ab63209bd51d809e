-- What came of a report: another assessor was set, or the one shown was right. Who answered stands beside it.
alter table assessor_report
    add column outcome     text check (outcome in ('CHANGED', 'CONFIRMED')),
    add column answered_by text check (length(answered_by) between 1 and 250);

alter table assessor_report
    add constraint assessor_report_outcome check ((status = 'ANSWERED') = (outcome is not null and answered_by is not null));

create index assessor_report_open on assessor_report (agency_id, status, id);
