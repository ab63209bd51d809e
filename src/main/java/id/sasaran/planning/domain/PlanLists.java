package id.sasaran.planning.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanSummary;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Tenant;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Lists of plans: one's own, and those of the people whom one assesses. */
@Service
@Transactional(readOnly = true)
public class PlanLists {

    /** Rows of one part of the team's list. */
    public static final int PAGE_SIZE = 50;

    private static final Set<PlanStatus> LIVING =
            Set.of(PlanStatus.DRAFT, PlanStatus.SUBMITTED, PlanStatus.RETURNED, PlanStatus.APPROVED);

    private static final String OWN = """
            select p.id, p.employee_id, p.year, p.status, p.submitted_at, p.approved_at,
                   (select count(*) from plan_result r where r.agency_id = p.agency_id and r.plan_id = p.id) as results
            from plan p
            where p.agency_id = :agency and p.employee_id = :employee
            order by p.year desc, p.id desc
            """;

    private static final String TEAM = """
            select p.id, p.employee_id, p.year, p.status, p.submitted_at, p.approved_at,
                   (select count(*) from plan_result r where r.agency_id = p.agency_id and r.plan_id = p.id) as results
            from plan p
            where p.agency_id = :agency and p.employee_id in (:team)
              and (p.status = 'SUBMITTED' or (p.year = :year and p.status in ('RETURNED', 'APPROVED')))
              and (cast(:after as uuid) is null or (p.status <> 'SUBMITTED', p.submitted_at, p.id) >
                   (select a.status <> 'SUBMITTED', a.submitted_at, a.id from plan a
                    where a.agency_id = :agency and a.id = :after))
            order by p.status <> 'SUBMITTED', p.submitted_at, p.id
            limit :limit
            """;

    private static final String TASKS = """
            select (select count(*) from plan p where p.agency_id = :agency and p.status = 'SUBMITTED'
                      and p.employee_id in (:team)) as waiting,
                   o.id, o.status
            from (values (1)) as one (row)
            left join lateral (select p.id, p.status from plan p
                               where p.agency_id = :agency and p.employee_id = :employee and p.year = :year
                               order by p.id desc limit 1) o on true
            """;

    private final Organization organization;
    private final Cycles cycles;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanLists(Organization organization, Cycles cycles, JdbcClient jdbc, Clock clock) {
        this.organization = organization;
        this.cycles = cycles;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The user's own plans, newest year first. One statement. */
    public List<PlanSummary> own(CurrentUser user) {
        UUID employeeId = user.employeeId();
        return employeeId == null
                ? List.of()
                : jdbc.sql(OWN)
                        .param("agency", Tenant.current())
                        .param("employee", employeeId)
                        .query(PlanReader::summary)
                        .list();
    }

    /** Years for which a plan can be begun: this one, and from November on the next, once the agency has opened it. */
    public List<Integer> startable(List<PlanSummary> own) {
        LocalDate today = LocalDate.now(clock);
        int last = today.getMonth().compareTo(Month.NOVEMBER) >= 0 ? today.getYear() + 1 : today.getYear();
        return IntStream.rangeClosed(today.getYear(), last)
                .filter(year -> own.stream().noneMatch(plan -> plan.year() == year && LIVING.contains(plan.status())))
                .filter(year -> cycles.period(year, 0).isPresent())
                .boxed()
                .toList();
    }

    /** Plans of the people whom the user assesses today: those that wait first. Three statements. */
    public Team team(CurrentUser user, @Nullable UUID after) {
        LocalDate today = LocalDate.now(clock);
        List<UUID> people = organization.assessedBy(user.requireEmployee(), today);
        if (people.isEmpty()) {
            return new Team(List.of(), null);
        }
        List<PlanSummary> found = jdbc.sql(TEAM)
                .param("agency", Tenant.current())
                .param("team", people)
                .param("year", today.getYear())
                .param("after", after)
                .param("limit", PAGE_SIZE + 1)
                .query(PlanReader::summary)
                .list();
        List<PlanSummary> shown = found.stream().limit(PAGE_SIZE).toList();
        Map<UUID, EmployeeCard> cards = organization.employees(
                shown.stream().map(PlanSummary::employeeId).collect(Collectors.toSet()), today);
        return new Team(
                shown.stream()
                        .map(plan -> new TeamPlan(
                                plan,
                                Optional.ofNullable(cards.get(plan.employeeId()))
                                        .orElseThrow()))
                        .toList(),
                found.size() > PAGE_SIZE ? shown.getLast().id() : null);
    }

    /** What waits for the user: the own plan of this year and the team's plans. Two statements. */
    public Waiting waiting(CurrentUser user, boolean assessor) {
        LocalDate today = LocalDate.now(clock);
        UUID employeeId = user.requireEmployee();
        List<UUID> team = assessor ? organization.assessedBy(employeeId, today) : List.of();
        return jdbc.sql(TASKS)
                .param("agency", Tenant.current())
                .param("team", team.isEmpty() ? List.of(new UUID(0, 0)) : team)
                .param("employee", employeeId)
                .param("year", today.getYear())
                .query((row, number) -> {
                    String status = row.getString("status");
                    return new Waiting(
                            today.getYear(),
                            row.getObject("id", UUID.class),
                            status == null ? null : PlanStatus.valueOf(status),
                            row.getInt("waiting"));
                })
                .single();
    }

    /** A part of the team's list; {@code next} is the last plan shown when there are more. */
    public record Team(List<TeamPlan> plans, @Nullable UUID next) {}

    /** A plan and whose it is. */
    public record TeamPlan(PlanSummary plan, EmployeeCard employee) {}

    /** What waits: the own plan of a year, null when there is none, and the number of plans to decide on. */
    public record Waiting(
            int year, @Nullable UUID planId, @Nullable PlanStatus status, int toDecide) {}
}
