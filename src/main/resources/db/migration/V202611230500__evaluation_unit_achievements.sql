-- What a unit achieved in a period, set by the head of the unit above.
create table unit_achievement (
    agency_id int         not null references agency,
    id        uuid        not null,
    version   bigint      not null,
    unit_id   uuid        not null,
    period_id uuid        not null,
    predicate text        not null
        check (predicate in ('ISTIMEWA', 'BAIK', 'BUTUH_PERBAIKAN', 'KURANG', 'SANGAT_KURANG')),
    note      text        not null check (length(note) <= 1000),
    set_by    uuid,
    set_at    timestamptz not null,
    changes   bigint      not null,
    primary key (agency_id, id),
    unique (agency_id, unit_id, period_id),
    foreign key (agency_id, unit_id) references unit (agency_id, id),
    foreign key (agency_id, period_id) references period (agency_id, id),
    foreign key (agency_id, set_by) references employee (agency_id, id)
);
create index unit_achievement_period on unit_achievement (agency_id, period_id);
create index unit_achievement_set_by on unit_achievement (agency_id, set_by);
