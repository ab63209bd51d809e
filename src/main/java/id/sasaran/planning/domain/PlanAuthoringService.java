package id.sasaran.planning.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.cycle.BehaviorValue;
import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.Organization;
import id.sasaran.planning.PlanAuthoring;
import id.sasaran.planning.PlanStatus;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.RuleViolationException.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import tools.jackson.databind.ObjectMapper;

/** Writes plans. */
@Service
@Transactional
public class PlanAuthoringService implements PlanAuthoring {

    private static final String SUBJECT = "plan";

    private final PlanRepository plans;
    private final PlanStepRepository steps;
    private final PlanNoteRepository notes;
    private final PlanDrafts drafts;
    private final LeaderResults leaders;
    private final PlanAccess access;
    private final Organization organization;
    private final Cycles cycles;
    private final AuditLog audit;
    private final ObjectMapper json;
    private final Clock clock;

    PlanAuthoringService(
            PlanRepository plans,
            PlanStepRepository steps,
            PlanNoteRepository notes,
            PlanDrafts drafts,
            LeaderResults leaders,
            PlanAccess access,
            Organization organization,
            Cycles cycles,
            AuditLog audit,
            ObjectMapper json,
            Clock clock) {
        this.plans = plans;
        this.steps = steps;
        this.notes = notes;
        this.drafts = drafts;
        this.leaders = leaders;
        this.access = access;
        this.organization = organization;
        this.cycles = cycles;
        this.audit = audit;
        this.json = json;
        this.clock = clock;
    }

    @Override
    public UUID start(CurrentUser actor, int year) {
        UUID employeeId = actor.requireEmployee();
        if (!organization.standing(employeeId, LocalDate.now(clock)).hasPlan()) {
            throw new NotFoundException(SUBJECT, employeeId);
        }
        PeriodView period = cycles.period(year, 0)
                .orElseThrow(() -> new RuleViolationException("year", "planning.error.year", String.valueOf(year)));
        Plan plan = Plan.start(employeeId, period);
        try {
            plans.saveAndFlush(plan);
            step(actor, plan, PlanAction.START, "");
        } catch (DataIntegrityViolationException livingPlan) {
            throw new RuleViolationException("year", "planning.error.exists", String.valueOf(year));
        }
        audit.record(actor, "plan.start", SUBJECT, plan.id(), Map.of(), Map.of("year", year));
        return plan.id();
    }

    @Override
    public UUID addResult(CurrentUser actor, UUID planId, long version, ResultDraft result) {
        Plan plan = open(actor, PlanAction.CHANGE, planId, version);
        if (plan.results().size() >= ResultRules.MAX_RESULTS) {
            throw new RuleViolationException("", "planning.error.many-results", ResultRules.MAX_RESULTS);
        }
        check(plan, result);
        WorkResult added = plan.addResult(result);
        drafts.remove(planId, PlanDrafts.NEW);
        audit.record(actor, "plan.result.add", SUBJECT, planId, Map.of(), PlanAudit.values(plan, added));
        return added.id();
    }

    @Override
    public void changeResult(CurrentUser actor, UUID planId, long version, UUID resultId, ResultDraft result) {
        Plan plan = open(actor, PlanAction.CHANGE, planId, version);
        Map<String, Object> before = PlanAudit.values(plan, plan.result(resultId));
        check(plan, result);
        plan.changeResult(resultId, result);
        drafts.remove(planId, resultId.toString());
        Map<String, Object> after = PlanAudit.values(plan, plan.result(resultId));
        audit.record(actor, "plan.result.change", SUBJECT, planId, before, after);
    }

    @Override
    public void removeResult(CurrentUser actor, UUID planId, long version, UUID resultId) {
        Plan plan = open(actor, PlanAction.CHANGE, planId, version);
        Map<String, Object> before = PlanAudit.values(plan, plan.result(resultId));
        notes.findByResultId(resultId).forEach(PlanNote::detach);
        drafts.remove(planId, resultId.toString());
        plan.removeResult(resultId);
        audit.record(actor, "plan.result.remove", SUBJECT, planId, before, Map.of());
    }

    @Override
    public void expect(CurrentUser actor, UUID planId, long version, Map<BehaviorValue, String> expectations) {
        Plan plan = open(actor, PlanAction.CHANGE, planId, version);
        Map<BehaviorValue, String> texts = new EnumMap<>(BehaviorValue.class);
        List<Violation> violations = new ArrayList<>();
        expectations.forEach((value, text) -> {
            if (isTooLong(text)) {
                violations.add(tooLong("expectations[" + value.name() + "]"));
            } else if (!text.isBlank()) {
                texts.put(value, text.strip());
            }
        });
        refuse(violations);
        Map<String, Object> before = PlanAudit.expectations(plan);
        plan.expect(texts);
        drafts.remove(planId, PlanDrafts.EXPECTATIONS);
        audit.record(actor, "plan.expect", SUBJECT, planId, before, PlanAudit.expectations(plan));
    }

    @Override
    public void submit(CurrentUser actor, UUID planId, long version) {
        Plan plan = open(actor, PlanAction.SUBMIT, planId, version);
        UUID assessorId = access.responsibility(plan.employeeId()).assessorId();
        refuse(Readiness.violations(plan, assessorId, drafts.any(planId)));
        PlanStatus before = plan.status();
        plan.submit(Objects.requireNonNull(assessorId), clock.instant());
        moved(actor, plan, PlanAction.SUBMIT, before, "");
    }

    /** Takes a submitted plan back to the employee's desk, as long as the assessor has not decided. */
    public void withdraw(CurrentUser actor, UUID planId, long version) {
        Plan plan = open(actor, PlanAction.WITHDRAW, planId, version);
        PlanStatus before = plan.status();
        plan.withdraw();
        moved(actor, plan, PlanAction.WITHDRAW, before, "");
    }

    @Override
    public void returnToEmployee(
            CurrentUser actor, UUID planId, long version, String note, Map<UUID, String> notesByResult) {
        Plan plan = open(actor, PlanAction.RETURN, planId, version);
        Map<UUID, String> written = new LinkedHashMap<>();
        notesByResult.forEach((resultId, text) -> {
            if (!text.isBlank()) {
                written.put(plan.result(resultId).id(), text.strip());
            }
        });
        refuse(noteViolations(note, written));
        PlanStatus before = plan.status();
        plan.returnToEmployee();
        PlanStep step = moved(actor, plan, PlanAction.RETURN, before, note.strip());
        written.forEach((resultId, text) -> notes.save(new PlanNote(step, resultId, plan.code(resultId), text)));
    }

    private static List<Violation> noteViolations(String note, Map<UUID, String> written) {
        List<Violation> violations = new ArrayList<>();
        if (note.isBlank() && written.isEmpty()) {
            violations.add(new Violation("note", "planning.error.note"));
        }
        if (isTooLong(note)) {
            violations.add(tooLong("note"));
        }
        written.forEach((resultId, text) -> {
            if (isTooLong(text)) {
                violations.add(tooLong("notes[" + resultId + "]"));
            }
        });
        return violations;
    }

    @Override
    public void approve(CurrentUser actor, UUID planId, long version) {
        Plan plan = open(actor, PlanAction.APPROVE, planId, version);
        UUID approverId = actor.requireEmployee();
        Map<UUID, EmployeeCard> cards =
                organization.employees(Set.of(plan.employeeId(), approverId), LocalDate.now(clock));
        PlanSnapshot frozen = new PlanSnapshot(
                PlanSnapshot.Person.of(Objects.requireNonNull(cards.get(plan.employeeId()))),
                PlanSnapshot.Person.of(Objects.requireNonNull(cards.get(approverId))));
        PlanStatus before = plan.status();
        plan.approve(approverId, clock.instant(), json.writeValueAsString(frozen));
        moved(actor, plan, PlanAction.APPROVE, before, "");
    }

    @Override
    @Transactional(readOnly = true)
    public long version(UUID planId) {
        return plans.findById(planId)
                .orElseThrow(() -> new NotFoundException(SUBJECT, planId))
                .version();
    }

    private Plan open(CurrentUser actor, PlanAction action, UUID planId, long version) {
        Plan plan = plans.findById(planId).orElseThrow(() -> new NotFoundException(SUBJECT, planId));
        access.require(actor, action, plan);
        plan.requireVersion(version);
        return plan;
    }

    private void check(Plan plan, ResultDraft result) {
        List<Violation> violations = new ArrayList<>(ResultRules.check(result, plan.year()));
        UUID supported = result.supportedResultId();
        if (supported != null && !leaders.offers(plan.employeeId(), plan.year(), supported)) {
            violations.add(new Violation("supportedResultId", "planning.error.supported"));
        }
        refuse(violations);
    }

    private PlanStep moved(CurrentUser actor, Plan plan, PlanAction action, PlanStatus before, String comment) {
        audit.record(
                actor,
                "plan." + action.name().toLowerCase(Locale.ROOT),
                SUBJECT,
                plan.id(),
                Map.of("status", before),
                comment.isEmpty() ? Map.of("status", plan.status()) : Map.of("status", plan.status(), "note", comment));
        return step(actor, plan, action, comment);
    }

    private PlanStep step(CurrentUser actor, Plan plan, PlanAction action, String comment) {
        return steps.save(new PlanStep(plan.id(), action, actor, clock.instant(), comment));
    }

    private static void refuse(List<Violation> violations) {
        if (!violations.isEmpty()) {
            throw new RuleViolationException(violations);
        }
    }

    private static boolean isTooLong(String text) {
        return text.strip().codePointCount(0, text.strip().length()) > ResultRules.MAX_TEXT;
    }

    private static Violation tooLong(String field) {
        return new Violation(field, "planning.error.too-long", List.of(ResultRules.MAX_TEXT));
    }
}
