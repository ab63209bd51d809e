-- The evaluation of one plan in one period.
create table evaluation (
    agency_id         int         not null references agency,
    id                uuid        not null,
    version           bigint      not null,
    employee_id       uuid        not null,
    plan_id           uuid        not null,
    period_id         uuid        not null,
    status            text        not null
        check (status in ('OPEN', 'RATED', 'ISSUED', 'ACKNOWLEDGED', 'OBJECTED', 'DECIDED')),
    final_result      boolean     not null,
    assessor_id       uuid,
    assessor_unit_id  uuid,
    superior_id       uuid,
    rater_id          uuid        not null check (rater_id <> employee_id),
    own_unit_id       uuid,
    achievement_id    uuid        not null,
    marks             jsonb       not null,
    result_rating     text
        check (result_rating in ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI')),
    behavior_rating   text
        check (behavior_rating in ('DI_ATAS_EKSPEKTASI', 'SESUAI_EKSPEKTASI', 'DI_BAWAH_EKSPEKTASI')),
    predicate         text,
    reason            text        not null check (length(reason) <= 1000),
    recommendation    text        not null check (length(recommendation) <= 2000),
    result_evidence   text        not null check (length(result_evidence) <= 500),
    behavior_evidence text        not null check (length(behavior_evidence) <= 500),
    rated_at          timestamptz,
    issued_at         timestamptz,
    acknowledged_at   timestamptz,
    snapshot          jsonb,
    -- counts the changes
    changes           bigint      not null,
    primary key (agency_id, id),
    unique (agency_id, plan_id, period_id),
    foreign key (agency_id, employee_id) references employee (agency_id, id),
    foreign key (agency_id, plan_id) references plan (agency_id, id),
    foreign key (agency_id, period_id) references period (agency_id, id),
    foreign key (agency_id, assessor_id) references employee (agency_id, id),
    foreign key (agency_id, assessor_unit_id) references unit (agency_id, id),
    foreign key (agency_id, superior_id) references employee (agency_id, id),
    foreign key (agency_id, rater_id) references employee (agency_id, id),
    foreign key (agency_id, own_unit_id) references unit (agency_id, id),
    foreign key (agency_id, achievement_id) references unit_achievement (agency_id, id),
    check (status = 'OPEN' or (result_rating is not null and behavior_rating is not null and rated_at is not null)),
    check (status in ('OPEN', 'RATED') or (issued_at is not null and snapshot is not null)),
    check (status not in ('OPEN', 'RATED') or (issued_at is null and snapshot is null)),
    check ((status = 'ACKNOWLEDGED') <= (acknowledged_at is not null)),
    -- the predicate is never typed: it is the cell of the quadrant (PermenPANRB 6/2022, annex, part IV)
    constraint evaluation_quadrant check (predicate is not distinct from case
        when result_rating is null or behavior_rating is null then null
        when behavior_rating = 'DI_BAWAH_EKSPEKTASI' and result_rating = 'DI_BAWAH_EKSPEKTASI' then 'SANGAT_KURANG'
        when behavior_rating = 'DI_BAWAH_EKSPEKTASI' then 'KURANG'
        when result_rating = 'DI_BAWAH_EKSPEKTASI' then 'BUTUH_PERBAIKAN'
        when result_rating = 'DI_ATAS_EKSPEKTASI' and behavior_rating = 'DI_ATAS_EKSPEKTASI' then 'SANGAT_BAIK'
        else 'BAIK' end)
);
create index evaluation_employee on evaluation (agency_id, employee_id, period_id);
create index evaluation_period on evaluation (agency_id, period_id, id);
create index evaluation_assessor on evaluation (agency_id, assessor_id);
create index evaluation_assessor_unit on evaluation (agency_id, assessor_unit_id);
create index evaluation_superior on evaluation (agency_id, superior_id);
create index evaluation_rater on evaluation (agency_id, rater_id);
create index evaluation_own_unit on evaluation (agency_id, own_unit_id);
create index evaluation_achievement on evaluation (agency_id, achievement_id);
