package id.sasaran.organization.domain;

/** Questions on people as of {@code :date} in {@code :agency}. */
final class PeopleSql {

    /** A person with the place of that date. */
    static final String CARD = """
            select e.id, e.name, e.title_before, e.title_after, e.number, e.kind, e.grade,
                   a.unit_id, u.name as unit_name, a.position_name, a.position_kind, coalesce(a.head, false) as head,
                   exists (select 1 from assessor_relation r
                           where r.agency_id = e.agency_id and r.assessor_id = e.id
                             and r.valid_from <= :date and (r.valid_to is null or r.valid_to >= :date)) as set_by_hand
            from employee e
            left join assignment a on a.agency_id = e.agency_id and a.employee_id = e.id
                 and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
            left join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
            where e.agency_id = :agency and e.id in (:ids)
            """;

    /**
     * Climbs from each person's unit (a head starts one unit above) to the first unit with a head other than the
     * person; a relation set by hand goes before.
     */
    private static final String CLIMB = """
            with recursive head as (
                select unit_id, employee_id from assignment
                where agency_id = :agency and head and valid_from <= :date and (valid_to is null or valid_to >= :date)
            ), climb as (
                select a.employee_id, case when a.head then u.parent_id else u.id end as unit_id,
                       a.head as above, 0 as depth
                from assignment a
                join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                where a.agency_id = :agency and a.employee_id in (:ids)
                  and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
                union all
                select c.employee_id, u.parent_id, true, c.depth + 1
                from climb c
                join unit u on u.agency_id = :agency and u.id = c.unit_id
                where u.parent_id is not null
                  and not exists (select 1 from head h where h.unit_id = c.unit_id and h.employee_id <> c.employee_id)
            ), found as (
                select distinct on (c.employee_id) c.employee_id, h.employee_id as assessor_id, c.unit_id, c.above
                from climb c
                join head h on h.unit_id = c.unit_id and h.employee_id <> c.employee_id
                order by c.employee_id, c.depth
            )
            """;

    static final String ASSESSORS = CLIMB + """
            select e.id as employee_id,
                   coalesce(r.assessor_id, f.assessor_id) as assessor_id,
                   case when r.assessor_id is null then f.unit_id else rh.unit_id end as assessor_unit_id,
                   case when r.assessor_id is not null then 'SET_BY_HAND'
                        when f.assessor_id is null then 'NONE'
                        when f.above then 'HEAD_ABOVE' else 'UNIT_HEAD' end as reason
            from employee e
            left join found f on f.employee_id = e.id
            left join assessor_relation r on r.agency_id = e.agency_id and r.employee_id = e.id
                 and r.valid_from <= :date and (r.valid_to is null or r.valid_to >= :date)
            left join head rh on rh.employee_id = r.assessor_id
            where e.agency_id = :agency and e.id in (:ids)
            """;

    /**
     * The assessors, with what a page shows of them, of one person and of everybody who may be that person's assessor:
     * the heads on the way up and the one set by hand.
     */
    static final String CHAIN =
            CLIMB.replace("), climb as (", """
            ), path as (
                select u.id, u.parent_id from assignment a
                join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                where a.agency_id = :agency and a.employee_id = :employee
                  and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
                union all
                select u.id, u.parent_id from path p
                join unit u on u.agency_id = :agency and u.id = p.parent_id
            ), seed as (
                select cast(:employee as uuid) as id
                union
                select h.employee_id from path p join head h on h.unit_id = p.id
                union
                select r.assessor_id from assessor_relation r
                where r.agency_id = :agency and r.employee_id = :employee
                  and r.valid_from <= :date and (r.valid_to is null or r.valid_to >= :date)
            ), climb as (""").replace("in (:ids)", "in (select id from seed)") + """
            select e.id as employee_id,
                   case when r.assessor_id is not null then 'SET_BY_HAND'
                        when f.assessor_id is null then 'NONE'
                        when f.above then 'HEAD_ABOVE' else 'UNIT_HEAD' end as reason,
                   x.id, x.name, x.title_before, x.title_after, x.number, x.kind, x.grade,
                   a.unit_id, u.name as unit_name, a.position_name, a.position_kind, coalesce(a.head, false) as head
            from employee e
            left join found f on f.employee_id = e.id
            left join assessor_relation r on r.agency_id = e.agency_id and r.employee_id = e.id
                 and r.valid_from <= :date and (r.valid_to is null or r.valid_to >= :date)
            left join employee x on x.agency_id = e.agency_id and x.id = coalesce(r.assessor_id, f.assessor_id)
            left join assignment a on a.agency_id = x.agency_id and a.employee_id = x.id
                 and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
            left join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
            where e.agency_id = :agency and e.id in (select id from seed)
            """;

    /** The other way round: members of the units led, of units below without a head, and heads of the units below. */
    static final String ASSESSED = """
            with recursive head as (
                select unit_id, employee_id from assignment
                where agency_id = :agency and head and valid_from <= :date and (valid_to is null or valid_to >= :date)
            ), served as (
                select unit_id from head where employee_id = :assessor
                union
                select u.id from unit u
                join served s on s.unit_id = u.parent_id
                where u.agency_id = :agency and not exists (select 1 from head h where h.unit_id = u.id)
            ), placed as (
                select a.employee_id, a.unit_id, a.head, u.parent_id
                from assignment a
                join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                join employee e on e.agency_id = a.agency_id and e.id = a.employee_id and e.kind <> 'PEJABAT_NEGARA'
                where a.agency_id = :agency and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
            ), set_by_hand as (
                select employee_id, assessor_id from assessor_relation
                where agency_id = :agency and valid_from <= :date and (valid_to is null or valid_to >= :date)
            )
            select p.employee_id from placed p
            join served s on s.unit_id = case when p.head then p.parent_id else p.unit_id end
            where p.employee_id <> :assessor
              and not exists (select 1 from set_by_hand r where r.employee_id = p.employee_id)
            union
            select employee_id from set_by_hand where assessor_id = :assessor
            """;

    /**
     * Everybody who can have this person as assessor's superior: those in the subtree of the unit led, and those whose
     * assessor was set by hand.
     */
    static final String AROUND = """
            with recursive below as (
                select unit_id as id from assignment
                where agency_id = :agency and employee_id = :superior and head
                  and valid_from <= :date and (valid_to is null or valid_to >= :date)
                union
                select u.id from unit u join below b on b.id = u.parent_id where u.agency_id = :agency
            )
            select a.employee_id from assignment a
            join below b on b.id = a.unit_id
            join employee e on e.agency_id = a.agency_id and e.id = a.employee_id and e.kind <> 'PEJABAT_NEGARA'
            where a.agency_id = :agency and a.valid_from <= :date and (a.valid_to is null or a.valid_to >= :date)
            union
            select employee_id from assessor_relation
            where agency_id = :agency and valid_from <= :date and (valid_to is null or valid_to >= :date)
            """;

    private PeopleSql() {}
}
