package id.sasaran.planning.domain;

import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.domain.PlanPage.Note;
import id.sasaran.planning.domain.PlanPage.Step;
import id.sasaran.planning.domain.PlanPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException.Violation;
import id.sasaran.shared.Tenant;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What the pages of one plan show, for those who may see it. */
@Service
@Transactional(readOnly = true)
public class PlanPages {

    private static final String STEPS = """
            select s.id, s.action, s.actor_name, s.at, s.comment, n.result_id, n.result_code, n.note
            from plan_step s
            left join plan_note n on n.agency_id = s.agency_id and n.step_id = s.id
            where s.agency_id = :agency and s.plan_id = :plan
            order by s.at, s.id, n.id
            """;

    private final PlanReader reader;
    private final PlanAccess access;
    private final LeaderResults leaders;
    private final Organization organization;
    private final JdbcClient jdbc;
    private final Clock clock;

    PlanPages(
            PlanReader reader,
            PlanAccess access,
            LeaderResults leaders,
            Organization organization,
            JdbcClient jdbc,
            Clock clock) {
        this.reader = reader;
        this.access = access;
        this.leaders = leaders;
        this.organization = organization;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * A plan for a user. Five statements.
     *
     * @throws NotFoundException when the user may not read it in its present state
     */
    public PlanPage page(CurrentUser user, UUID planId) {
        PlanDetail detail = reader.detail(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        PlanView plan = detail.view();
        Responsibility responsibility = access.responsibility(plan.employeeId());
        Set<Party> parties = PlanPolicy.parties(user, plan.employeeId(), responsibility);
        if (!PlanPolicy.allows(PlanAction.READ, plan.status(), parties)) {
            throw new NotFoundException("plan", planId);
        }
        Set<PlanAction> allowed = PlanPolicy.allowed(plan.status(), parties);
        UUID assessorId = responsibility.assessorId();
        List<Violation> missing = allowed.contains(PlanAction.SUBMIT)
                ? Readiness.violations(plan, assessorId, !detail.unfinished().isEmpty())
                : List.of();
        PlanSnapshot people = people(detail, assessorId);
        return new PlanPage(
                detail,
                people.employee(),
                people.assessor(),
                allowed,
                user.is(plan.employeeId()),
                missing,
                steps(planId));
    }

    /**
     * A plan that the user may write now.
     *
     * @throws NotFoundException when it is not the user's
     * @throws id.sasaran.shared.IllegalTransitionException when it is not the time to write
     */
    public PlanDetail writable(CurrentUser user, UUID planId) {
        PlanDetail detail = reader.detail(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        PlanView plan = detail.view();
        access.require(user, PlanAction.CHANGE, planId, plan.employeeId(), plan.status());
        return detail;
    }

    /** A plan that the user may write now, with everything that its pages show; refused as {@link #writable} does. */
    public PlanPage editable(CurrentUser user, UUID planId) {
        PlanPage page = page(user, planId);
        PlanView plan = page.plan();
        access.require(user, PlanAction.CHANGE, planId, plan.employeeId(), plan.status());
        return page;
    }

    /** Results of the leaders that a result of this plan can support. Four statements. */
    public List<Supportable> supportable(PlanView plan) {
        List<LeaderResults.LeaderResult> results = leaders.of(plan.employeeId(), plan.year());
        Set<UUID> people =
                results.stream().map(LeaderResults.LeaderResult::leaderId).collect(Collectors.toSet());
        Map<UUID, EmployeeCard> cards = organization.employees(people, LocalDate.now(clock));
        return results.stream()
                .map(result -> new Supportable(
                        result.id(),
                        result.statement(),
                        Objects.requireNonNull(cards.get(result.leaderId())).name()))
                .toList();
    }

    private PlanSnapshot people(PlanDetail detail, @Nullable UUID assessorId) {
        PlanSnapshot frozen = detail.snapshot();
        if (frozen != null) {
            return frozen;
        }
        UUID employeeId = detail.view().employeeId();
        Map<UUID, EmployeeCard> cards = organization.employees(
                Stream.of(employeeId, assessorId).filter(Objects::nonNull).collect(Collectors.toSet()),
                LocalDate.now(clock));
        EmployeeCard assessor = assessorId == null ? null : cards.get(assessorId);
        return new PlanSnapshot(
                PlanSnapshot.Person.of(Objects.requireNonNull(cards.get(employeeId))),
                assessor == null ? null : PlanSnapshot.Person.of(assessor));
    }

    private List<Step> steps(UUID planId) {
        return jdbc.sql(STEPS)
                .param("agency", Tenant.current())
                .param("plan", planId)
                .query((ResultSet rows) -> {
                    Map<UUID, Step> steps = new LinkedHashMap<>();
                    while (rows.next()) {
                        addStep(steps, rows);
                    }
                    return List.copyOf(steps.values());
                });
    }

    private static void addStep(Map<UUID, Step> steps, ResultSet row) throws SQLException {
        UUID id = row.getObject("id", UUID.class);
        Step step = steps.get(id);
        if (step == null) {
            step = new Step(
                    PlanAction.valueOf(row.getString("action")),
                    row.getString("actor_name"),
                    Objects.requireNonNull(PlanReader.instant(row, "at")),
                    row.getString("comment"),
                    new ArrayList<>());
            steps.put(id, step);
        }
        if (row.getString("note") != null) {
            step.notes()
                    .add(new Note(
                            row.getObject("result_id", UUID.class),
                            row.getString("result_code"),
                            row.getString("note")));
        }
    }

    /** A leader's result that one's own can support. */
    public record Supportable(UUID id, String statement, String leaderName) {}
}
