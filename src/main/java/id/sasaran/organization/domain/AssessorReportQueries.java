package id.sasaran.organization.domain;

import id.sasaran.organization.AssessorReportOutcome;
import id.sasaran.organization.AssessorReportStatus;
import id.sasaran.organization.PersonName;
import id.sasaran.organization.UnitScope;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists around reports on assessors. */
@Service
@Transactional(readOnly = true)
public class AssessorReportQueries {

    /** Reports on one page of the list. */
    public static final int PAGE = 50;

    private static final int MAX_CANDIDATES = 100;

    private static final String SCOPE = """
            with recursive scope as (
                select id from unit where agency_id = :agency and id in (:tops)
                union all
                select u.id from unit u join scope s on u.parent_id = s.id where u.agency_id = :agency
            )
            """;

    private static final String PLACED = """
            join employee e on e.agency_id = r.agency_id and e.id = r.employee_id
            left join assignment a on a.agency_id = e.agency_id and a.employee_id = e.id
                 and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
            left join unit u on u.agency_id = a.agency_id and u.id = a.unit_id
            where r.agency_id = :agency and (:all or a.unit_id in (select id from scope))
            """;

    private final OrganizationPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    AssessorReportQueries(OrganizationPolicy policy, JdbcClient jdbc, Clock clock) {
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * The reports in the actor's scope, open ones first and the newest first among them; one more than a page when
     * there are more.
     *
     * @param after id of the last report of the page before; null for the first page
     */
    public List<Row> list(CurrentUser actor, AssessorReportStatus status, @Nullable UUID after) {
        return spec(SCOPE + """
                                select r.id, r.status, r.outcome, r.created_at, r.message,
                                       e.name, e.title_before, e.title_after, a.position_name, u.name as unit_name
                                from assessor_report r
                                """ + PLACED + """
                                  and r.status = :status and (:first or r.id < :after)
                                order by r.id desc
                                limit :limit
                                """, actor)
                .param("status", status.name())
                .param("first", after == null)
                .param("after", after == null ? new UUID(0, 0) : after)
                .param("limit", PAGE + 1)
                .query((row, number) -> {
                    String outcome = row.getString("outcome");
                    return new Row(
                            row.getObject("id", UUID.class),
                            AssessorReportStatus.valueOf(row.getString("status")),
                            outcome == null ? null : AssessorReportOutcome.valueOf(outcome),
                            row.getObject("created_at", OffsetDateTime.class).toInstant(),
                            row.getString("message"),
                            PersonName.full(
                                    row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                            orEmpty(row.getString("position_name")),
                            orEmpty(row.getString("unit_name")));
                })
                .list();
    }

    /** How many reports in the actor's scope wait for an answer, and since when; one statement. */
    public Waiting waiting(CurrentUser actor) {
        return spec(
                        SCOPE
                                + "select count(*) as number, min(r.created_at) as since from assessor_report r "
                                + PLACED
                                + " and r.status = 'OPEN'",
                        actor)
                .query((row, number) -> {
                    OffsetDateTime since = row.getObject("since", OffsetDateTime.class);
                    return new Waiting(row.getInt("number"), since == null ? null : since.toInstant());
                })
                .single();
    }

    /** Heads of units who could be somebody's assessor, the nearest units first: above, beside, then the others. */
    public List<Candidate> candidates(CurrentUser actor, UUID employeeId) {
        policy.requireSee(actor, employeeId, LocalDate.now(clock));
        return jdbc.sql("""
                        with recursive above as (
                            select a.unit_id as id, 0 as distance from assignment a
                            where a.agency_id = :agency and a.employee_id = :employee
                              and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
                            union all
                            select u.parent_id, above.distance + 1 from above
                            join unit u on u.agency_id = :agency and u.id = above.id
                            where u.parent_id is not null
                        )
                        select e.id, e.name, e.title_before, e.title_after, h.position_name
                        from assignment h
                        join employee e on e.agency_id = h.agency_id and e.id = h.employee_id
                        join unit u on u.agency_id = h.agency_id and u.id = h.unit_id
                        left join above own on own.id = u.id
                        left join above beside on beside.id = u.parent_id
                        where h.agency_id = :agency and h.head and e.id <> :employee
                          and h.valid_from <= :today and (h.valid_to is null or h.valid_to >= :today)
                        order by own.distance nulls last, beside.distance nulls last, lower(e.name), e.id
                        limit :limit
                        """)
                .param("agency", Tenant.current())
                .param("employee", employeeId)
                .param("today", LocalDate.now(clock))
                .param("limit", MAX_CANDIDATES)
                .query((row, number) -> new Candidate(
                        row.getObject("id", UUID.class),
                        PersonName.full(
                                row.getString("title_before"), row.getString("name"), row.getString("title_after")),
                        row.getString("position_name")))
                .list();
    }

    private JdbcClient.StatementSpec spec(String sql, CurrentUser actor) {
        UnitScope scope = policy.requireScope(actor);
        return jdbc.sql(sql)
                .param("agency", Tenant.current())
                .param("today", LocalDate.now(clock))
                .param("all", scope.wholeAgency())
                .param("tops", scope.topsOrNone());
    }

    private static String orEmpty(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** A report in the list. */
    public record Row(
            UUID id,
            AssessorReportStatus status,
            @Nullable AssessorReportOutcome outcome,
            Instant createdAt,
            String message,
            String employeeName,
            String positionName,
            String unitName) {}

    /** Reports that wait; {@code since} is null when none does. */
    public record Waiting(int number, @Nullable Instant since) {}

    /** Somebody who heads a unit. */
    public record Candidate(UUID id, String name, String positionName) {}
}
