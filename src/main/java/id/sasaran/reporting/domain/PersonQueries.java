package id.sasaran.reporting.domain;

import id.sasaran.organization.AssessorChain;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.EmployeeNumber;
import id.sasaran.organization.Organization;
import id.sasaran.organization.PersonName;
import id.sasaran.organization.PositionKind;
import id.sasaran.organization.UnitScope;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** One person for an admin: places, assessor, and the states the year went through; never a rating. */
@Service
@Transactional(readOnly = true)
public class PersonQueries {

    private final Organization organization;
    private final ReportingPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    PersonQueries(Organization organization, ReportingPolicy policy, JdbcClient jdbc, Clock clock) {
        this.organization = organization;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A person in the actor's scope; six statements.
     *
     * @throws NotFoundException when the person is outside the scope
     */
    public Dossier dossier(CurrentUser actor, UUID employeeId) {
        Head head = head(actor, employeeId);
        LocalDate today = LocalDate.now(clock);
        Set<EmployeeNumber.Warning> warnings =
                head.number() == null ? Set.of() : EmployeeNumber.check(head.kind(), head.number(), today);
        return new Dossier(
                head,
                head.number() == null ? "" : EmployeeNumber.grouped(head.number()),
                warnings,
                places(employeeId),
                head.kind() == EmployeeKind.PEJABAT_NEGARA ? null : organization.chain(employeeId, today),
                settings(employeeId),
                states(employeeId));
    }

    private Head head(CurrentUser actor, UUID employeeId) {
        UnitScope scope = policy.requireScope(actor);
        return jdbc.sql("""
                        with recursive scope as (
                            select id from unit where agency_id = :agency and id in (:tops)
                            union all
                            select u.id from unit u join scope s on u.parent_id = s.id where u.agency_id = :agency
                        )
                        select e.id, e.name, e.title_before, e.title_after, e.number, e.kind, e.grade
                        from employee e
                        where e.agency_id = :agency and e.id = :employee
                          and (:all or exists (
                              select 1 from assignment a
                              where a.agency_id = :agency and a.employee_id = e.id
                                and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                                and a.unit_id in (select id from scope)))
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .param("today", LocalDate.now(clock))
                .param("all", scope.wholeAgency())
                .param("tops", scope.topsOrNone())
                .query((row, number) -> new Head(
                        row.getObject("id", UUID.class),
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                        row.getString("number"),
                        EmployeeKind.valueOf(row.getString("kind")),
                        row.getString("grade")))
                .optional()
                .orElseThrow(() -> new NotFoundException("employee", employeeId));
    }

    private List<Place> places(UUID employeeId) {
        return jdbc.sql("""
                        select a.position_name, a.position_kind, a.head, a.valid_from, a.valid_to, u.name as unit_name
                        from assignment a
                        join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
                        where a.agency_id = :agency and a.employee_id = :employee
                        order by a.valid_from desc
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .query((row, number) -> new Place(
                        row.getString("position_name"),
                        PositionKind.valueOf(row.getString("position_kind")),
                        row.getBoolean("head"),
                        row.getString("unit_name"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<Setting> settings(UUID employeeId) {
        return jdbc.sql("""
                        select r.reason, r.valid_from, r.valid_to, e.name, e.title_before, e.title_after
                        from assessor_relation r
                        join employee e on e.agency_id = r.agency_id and e.id = r.assessor_id
                        where r.agency_id = :agency and r.employee_id = :employee
                        order by r.valid_from desc
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .query((row, number) -> new Setting(
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                        row.getString("reason"),
                        row.getObject("valid_from", LocalDate.class),
                        row.getObject("valid_to", LocalDate.class)))
                .list();
    }

    private List<State> states(UUID employeeId) {
        return jdbc.sql("""
                        select 'PLAN' as what, p.year, -1 as sequence, p.status,
                               greatest(p.submitted_at, p.approved_at) as at
                        from plan p
                        where p.agency_id = :agency and p.employee_id = :employee
                        union all
                        select 'REALIZATION', p.year, r.quarter, r.status, greatest(r.submitted_at, r.decided_at)
                        from realization r
                        join plan p on p.agency_id = r.agency_id and p.id = r.plan_id
                        where r.agency_id = :agency and r.employee_id = :employee
                        union all
                        select 'EVALUATION', c.year, d.sequence, v.status,
                               greatest(v.rated_at, v.issued_at, v.acknowledged_at)
                        from evaluation v
                        join period d on d.agency_id = v.agency_id and d.id = v.period_id
                        join cycle c on c.agency_id = d.agency_id and c.id = d.cycle_id
                        where v.agency_id = :agency and v.employee_id = :employee
                        order by year desc, sequence, what desc
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .query((row, number) -> {
                    OffsetDateTime at = row.getObject("at", OffsetDateTime.class);
                    return new State(
                            row.getString("what"),
                            row.getInt("year"),
                            row.getInt("sequence"),
                            row.getString("status"),
                            at == null ? null : at.toInstant());
                })
                .list();
    }

    /** The person; {@code number} is null for state officials. */
    public record Head(UUID id, String name, @Nullable String number, EmployeeKind kind, String grade) {}

    /** A place from one day to another; open-ended when {@code to} is null. */
    public record Place(
            String positionName,
            PositionKind positionKind,
            boolean head,
            String unitName,
            LocalDate from,
            @Nullable LocalDate to) {}

    /** An assessor set by hand. */
    public record Setting(
            String assessorName,
            String reason,
            LocalDate from,
            @Nullable LocalDate to) {}

    /**
     * A state that a document of the year has reached.
     *
     * @param what PLAN, REALIZATION or EVALUATION
     * @param sequence 1 to 4 for a quarter, 0 for the annual evaluation, -1 for a plan
     * @param at when it was last sent or decided; null while it is only written
     */
    public record State(
            String what,
            int year,
            int sequence,
            String status,
            @Nullable Instant at) {}

    /** Everything on the page; {@code chain} is null for state officials, who are not assessed. */
    public record Dossier(
            Head person,
            String number,
            Set<EmployeeNumber.Warning> warnings,
            List<Place> places,
            @Nullable AssessorChain chain,
            List<Setting> settings,
            List<State> states) {}
}
