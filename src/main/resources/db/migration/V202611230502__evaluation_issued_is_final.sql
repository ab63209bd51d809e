-- An issued evaluation is a signed document: the database itself refuses to change what was signed, or to remove it.
create function evaluation_refuse() returns trigger language plpgsql as
$$
begin
    raise exception 'an issued evaluation does not change';
end
$$;

create trigger evaluation_issued_update
    before update on evaluation
    for each row when (old.status not in ('OPEN', 'RATED') and (
        new.status in ('OPEN', 'RATED')
        or (new.agency_id, new.id, new.employee_id, new.plan_id, new.period_id, new.final_result, new.assessor_id,
            new.assessor_unit_id, new.superior_id, new.rater_id, new.own_unit_id, new.achievement_id, new.marks,
            new.result_rating, new.behavior_rating, new.predicate, new.reason, new.recommendation,
            new.result_evidence, new.behavior_evidence, new.rated_at, new.issued_at, new.snapshot)
           is distinct from
           (old.agency_id, old.id, old.employee_id, old.plan_id, old.period_id, old.final_result, old.assessor_id,
            old.assessor_unit_id, old.superior_id, old.rater_id, old.own_unit_id, old.achievement_id, old.marks,
            old.result_rating, old.behavior_rating, old.predicate, old.reason, old.recommendation,
            old.result_evidence, old.behavior_evidence, old.rated_at, old.issued_at, old.snapshot)))
    execute function evaluation_refuse();

create trigger evaluation_issued_delete
    before delete on evaluation
    for each row when (old.status not in ('OPEN', 'RATED'))
    execute function evaluation_refuse();

-- The achievement on which an issued evaluation relies is part of what was signed.
create function unit_achievement_refuse() returns trigger language plpgsql as
$$
begin
    if exists (select 1 from evaluation e
               where e.agency_id = old.agency_id and e.achievement_id = old.id and e.status not in ('OPEN', 'RATED'))
    then
        raise exception 'an issued evaluation relies on this achievement';
    end if;
    return case when tg_op = 'DELETE' then old else new end;
end
$$;

create trigger unit_achievement_relied_upon
    before update or delete on unit_achievement
    for each row execute function unit_achievement_refuse();
