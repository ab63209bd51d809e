package id.sasaran.reporting.domain;

import id.sasaran.organization.AssessorChain;
import id.sasaran.organization.Organization;
import id.sasaran.organization.PersonName;
import id.sasaran.reporting.domain.YearState.PeriodState;
import id.sasaran.reporting.domain.YearState.Report;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the home page shows of the actor's own year, assessor and team. */
@Service
@Transactional(readOnly = true)
public class HomeQueries {

    private static final UUID NOBODY = new UUID(0, 0);

    /** One row per person and period; the actor, who may be no employee, is always there. */
    private static final String YEAR = """
            select k.id as employee_id, e.name, e.title_before, e.title_after, a.position_name,
                   p.sequence, p.starts_on, p.ends_on, p.window_opens, p.window_closes,
                   pl.status as plan_status, pl.approved_at, r.status as realization_status,
                   ev.status as evaluation_status,
                   case when k.id = :self and ev.status not in ('OPEN', 'RATED') then ev.predicate end as predicate,
                   ar.status as report_status, ar.outcome as report_outcome, ar.answered_at
            from period p
            join cycle c on c.agency_id = p.agency_id and c.id = p.cycle_id
            cross join unnest(cast(array[:ids] as uuid[])) k (id)
            left join employee e on e.agency_id = p.agency_id and e.id = k.id
            left join assignment a on a.agency_id = p.agency_id and a.employee_id = k.id
                 and a.valid_from <= :today and (a.valid_to is null or a.valid_to >= :today)
            left join plan pl on pl.agency_id = p.agency_id and pl.employee_id = k.id
                 and pl.year = c.year and pl.status in ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED')
            left join realization r on r.agency_id = p.agency_id and r.plan_id = pl.id and r.quarter = p.sequence
            left join evaluation ev on ev.agency_id = p.agency_id and ev.plan_id = pl.id and ev.period_id = p.id
            left join lateral (
                select status, outcome, answered_at from assessor_report
                where agency_id = :agency and employee_id = k.id and k.id = :self
                order by id desc limit 1) ar on true
            where p.agency_id = :agency and c.year = :year
            order by lower(e.name) collate "C", k.id, p.sequence = 0, p.sequence
            """;

    private final Organization organization;
    private final ReportingPolicy policy;
    private final JdbcClient jdbc;
    private final Clock clock;

    HomeQueries(Organization organization, ReportingPolicy policy, JdbcClient jdbc, Clock clock) {
        this.organization = organization;
        this.policy = policy;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Where the actor and the people whom the actor assesses are in the current year; two statements for assessors, one
     * for the others.
     *
     * @param assessor whether the actor assesses somebody
     */
    public Overview overview(CurrentUser actor, boolean assessor) {
        LocalDate today = LocalDate.now(clock);
        UUID self = actor.employeeId() == null ? NOBODY : actor.employeeId();
        List<UUID> ids = new ArrayList<>(assessor ? organization.assessedBy(self, today) : List.of());
        ids.add(self);
        Map<UUID, List<Row>> rows = jdbc
                .sql(YEAR)
                .param("agency", Tenant.current())
                .param("ids", ids)
                .param("self", self)
                .param("year", today.getYear())
                .param("today", today)
                .query(HomeQueries::row)
                .stream()
                .collect(Collectors.groupingBy(Row::employeeId, LinkedHashMap::new, Collectors.toList()));
        YearState own = state(today.getYear(), rows.getOrDefault(self, List.of()));
        int quarter = own.current(today).map(PeriodState::sequence).orElse(1);
        List<Member> team = rows.entrySet().stream()
                .filter(entry -> !entry.getKey().equals(self))
                .flatMap(entry -> entry.getValue().stream())
                .filter(row -> row.period().sequence() == quarter)
                .map(row -> new Member(
                        row.employeeId(),
                        row.name(),
                        row.positionName(),
                        row.planStatus(),
                        row.period().realizationStatus(),
                        row.period().evaluationStatus()))
                .toList();
        return new Overview(own, new Team(team));
    }

    /** The actor's own assessor and the assessor's superior; one statement. */
    public AssessorChain chain(CurrentUser actor) {
        return organization.chain(actor.requireEmployee(), LocalDate.now(clock));
    }

    /** Every agency of this installation, for platform admins. */
    public List<AgencyRow> agencies(CurrentUser actor) {
        policy.requireAgencies(actor);
        return jdbc.sql("""
                        select a.id, a.code, a.name, a.kind, a.time_zone,
                               (select count(*) from employee e where e.agency_id = a.id) as people
                        from agency a
                        order by lower(a.name) collate "C", a.id
                        """)
                .query((row, number) -> new AgencyRow(
                        row.getInt("id"),
                        row.getString("code"),
                        row.getString("name"),
                        row.getString("kind"),
                        row.getString("time_zone"),
                        row.getInt("people")))
                .list();
    }

    private static YearState state(int year, List<Row> rows) {
        if (rows.isEmpty()) {
            return new YearState(year, YearState.NONE, null, null, List.of());
        }
        Row first = rows.getFirst();
        return new YearState(
                year,
                first.planStatus(),
                first.approvedAt(),
                first.report(),
                rows.stream().map(Row::period).toList());
    }

    private static Row row(ResultSet row, int number) throws SQLException {
        String reportStatus = row.getString("report_status");
        return new Row(
                row.getObject("employee_id", UUID.class),
                PersonName.full(
                        orElse(row.getString("title_before"), ""),
                        orElse(row.getString("name"), ""),
                        orElse(row.getString("title_after"), "")),
                orElse(row.getString("position_name"), ""),
                orElse(row.getString("plan_status"), YearState.NONE),
                instant(row, "approved_at"),
                reportStatus == null
                        ? null
                        : new Report(reportStatus, row.getString("report_outcome"), instant(row, "answered_at")),
                period(row));
    }

    private static PeriodState period(ResultSet row) throws SQLException {
        return new PeriodState(
                row.getInt("sequence"),
                row.getObject("starts_on", LocalDate.class),
                row.getObject("ends_on", LocalDate.class),
                row.getObject("window_opens", LocalDate.class),
                row.getObject("window_closes", LocalDate.class),
                orElse(row.getString("realization_status"), YearState.NONE),
                orElse(row.getString("evaluation_status"), YearState.NONE),
                row.getString("predicate"));
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        OffsetDateTime value = row.getObject(column, OffsetDateTime.class);
        return value == null ? null : value.toInstant();
    }

    private static String orElse(@Nullable String text, String otherwise) {
        return text == null ? otherwise : text;
    }

    private record Row(
            UUID employeeId,
            String name,
            String positionName,
            String planStatus,
            @Nullable Instant approvedAt,
            @Nullable Report report,
            PeriodState period) {}

    /** The actor's own year and team. */
    public record Overview(YearState year, Team team) {}

    /** Somebody in the actor's team; the states are constants, {@code NONE} where nothing is there. */
    public record Member(
            UUID id,
            String name,
            String positionName,
            String planStatus,
            String realizationStatus,
            String evaluationStatus) {

        /** Whether the result of the quarter was issued. */
        public boolean evaluated() {
            return EvaluationStates.ISSUED.contains(evaluationStatus);
        }

        /** Whether the realization of the quarter was sent. */
        public boolean reported() {
            return realizationStatus.equals("SUBMITTED") || realizationStatus.equals("ACCEPTED");
        }
    }

    /** The team with its counts. */
    public record Team(List<Member> members) {

        public int size() {
            return members.size();
        }

        public long approved() {
            return members.stream()
                    .filter(one -> one.planStatus().equals("APPROVED"))
                    .count();
        }

        public long reported() {
            return members.stream().filter(Member::reported).count();
        }

        public long accepted() {
            return members.stream()
                    .filter(one -> one.realizationStatus().equals("ACCEPTED"))
                    .count();
        }

        public long evaluated() {
            return members.stream().filter(Member::evaluated).count();
        }
    }

    /** An agency in the platform admin's list. */
    public record AgencyRow(int id, String code, String name, String kind, String zone, int people) {}
}
