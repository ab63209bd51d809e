-- One appraisal year of an agency.
create table cycle (
    agency_id int    not null references agency,
    id        uuid   not null,
    version   bigint not null,
    year      int    not null check (year between 2000 and 2100),
    primary key (agency_id, id),
    unique (agency_id, year)
);

-- The four quarters and the year itself; the window is the time in which the period is evaluated.
create table period (
    agency_id    int    not null references agency,
    id           uuid   not null,
    version      bigint not null,
    cycle_id     uuid   not null,
    kind         text   not null check (kind in ('QUARTER', 'ANNUAL')),
    sequence     int    not null check (sequence between 0 and 4),
    starts_on    date   not null,
    ends_on      date   not null check (ends_on > starts_on),
    window_opens date   not null,
    window_closes date  not null check (window_closes >= window_opens),
    primary key (agency_id, id),
    unique (agency_id, cycle_id, sequence),
    foreign key (agency_id, cycle_id) references cycle (agency_id, id),
    check ((kind = 'ANNUAL') = (sequence = 0))
);
