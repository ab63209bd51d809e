package id.sasaran.progress.domain;

import id.sasaran.audit.AuditLog;
import id.sasaran.organization.Organization;
import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.Plans;
import id.sasaran.planning.Target;
import id.sasaran.progress.Evidence;
import id.sasaran.progress.RealizationAuthoring;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.progress.domain.ProgressPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.NotFoundException;
import id.sasaran.shared.RuleViolationException;
import id.sasaran.shared.RuleViolationException.Violation;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Writing, sending and deciding on realizations. */
@Service
@Transactional
public class RealizationCommands implements RealizationAuthoring {

    private static final int QUARTERS = 4;
    private static final int MONTHS_IN_QUARTER = 3;
    private static final String SUBJECT = "realization";

    private final RealizationRepository realizations;
    private final Plans plans;
    private final Organization organization;
    private final AuditLog audit;
    private final Clock clock;

    RealizationCommands(
            RealizationRepository realizations, Plans plans, Organization organization, AuditLog audit, Clock clock) {
        this.realizations = realizations;
        this.plans = plans;
        this.organization = organization;
        this.audit = audit;
        this.clock = clock;
    }

    @Override
    public long save(CurrentUser actor, UUID planId, int quarter, long version, List<LineDraft> lines) {
        PlanView plan = requirePlan(planId, quarter);
        Realization realization = requireOwn(actor, plan, quarter, version);
        write(realization, plan, lines);
        return realizations.save(realization).changes();
    }

    /**
     * Keeps the lines and sends them, so that a form can do both at once.
     *
     * @throws RuleViolationException when a line is not complete; then nothing is kept
     */
    public void saveAndSubmit(CurrentUser actor, UUID planId, int quarter, long version, List<LineDraft> lines) {
        PlanView plan = requirePlan(planId, quarter);
        Realization realization = requireOwn(actor, plan, quarter, version);
        write(realization, plan, lines);
        send(actor, plan, realization, lines);
    }

    @Override
    public void submit(CurrentUser actor, UUID planId, int quarter, long version) {
        PlanView plan = requirePlan(planId, quarter);
        Realization realization = requireOwn(actor, plan, quarter, version);
        send(actor, plan, realization, typed(plan, realization));
    }

    @Override
    public void accept(CurrentUser actor, UUID planId, int quarter, long version) {
        Realization realization = requireForAssessor(actor, planId, quarter, version, ProgressAction.ACCEPT);
        RealizationStatus before = realization.status();
        realization.accept(clock.instant(), actor.requireEmployee());
        record(actor, "progress.accept", realization, before, Map.of());
    }

    @Override
    public void returnToEmployee(CurrentUser actor, UUID planId, int quarter, long version, String note) {
        Realization realization = requireForAssessor(actor, planId, quarter, version, ProgressAction.RETURN);
        if (note.isBlank()) {
            throw new RuleViolationException("note", "progress.error.return-note");
        }
        if (note.length() > MeasureReader.MAX_NOTE) {
            throw new RuleViolationException("note", "progress.error.too-long", MeasureReader.MAX_NOTE);
        }
        RealizationStatus before = realization.status();
        realization.returnToEmployee(clock.instant(), actor.requireEmployee(), note.strip());
        record(actor, "progress.return", realization, before, Map.of("note", note.strip()));
    }

    @Override
    @Transactional(readOnly = true)
    public long version(UUID planId, int quarter) {
        return realizations
                .findByPlanIdAndQuarter(planId, quarter)
                .map(Realization::changes)
                .orElse(0L);
    }

    private void write(Realization realization, PlanView plan, List<LineDraft> lines) {
        List<Violation> tooLong = new ArrayList<>();
        for (int i = 0; i < lines.size(); i++) {
            tooLong.addAll(MeasureReader.tooLong(lines.get(i), "lines[" + i + "]"));
        }
        if (!tooLong.isEmpty()) {
            throw new RuleViolationException(tooLong);
        }
        MeasureReader reader = new MeasureReader(LocalDate.now(clock));
        Map<UUID, PlanView.Indicator> indicators =
                plan.indicators().stream().collect(Collectors.toMap(PlanView.Indicator::id, Function.identity()));
        for (LineDraft line : lines) {
            PlanView.Indicator indicator = indicators.get(line.indicatorId());
            if (indicator == null) {
                throw new NotFoundException("indicator", line.indicatorId());
            }
            Target target = targetOf(indicator, realization.quarter());
            IndicatorRealization kept = realization.line(line.indicatorId());
            kept.type(
                    line.notDue(),
                    line.value().strip(),
                    line.whole().strip(),
                    reader.read(target, line).orElse(null));
            kept.explain(
                    line.note().strip(),
                    line.evidence().stream()
                            .filter(link -> !link.isBlank())
                            .map(link -> new Evidence(
                                    link.label().strip(), link.url().strip()))
                            .toList());
        }
        realization.written();
    }

    private void send(CurrentUser actor, PlanView plan, Realization realization, List<LineDraft> lines) {
        MeasureReader reader = new MeasureReader(LocalDate.now(clock));
        Map<UUID, LineDraft> byIndicator = lines.stream()
                .collect(Collectors.toMap(LineDraft::indicatorId, Function.identity(), (one, two) -> two));
        List<Violation> errors = new ArrayList<>();
        List<PlanView.Indicator> indicators = plan.indicators();
        for (int i = 0; i < indicators.size(); i++) {
            PlanView.Indicator indicator = indicators.get(i);
            LineDraft line = byIndicator.getOrDefault(indicator.id(), LineDraft.of(indicator.id(), ""));
            errors.addAll(reader.errors(targetOf(indicator, realization.quarter()), line, "lines[" + i + "]"));
        }
        if (!errors.isEmpty()) {
            throw new RuleViolationException(errors);
        }
        RealizationStatus before = realization.status();
        Responsibility responsibility = organization.responsibility(plan.employeeId(), LocalDate.now(clock));
        realization.submit(clock.instant(), responsibility.assessorId());
        realizations.save(realization);
        record(actor, "progress.submit", realization, before, values(lines));
    }

    /** The lines as kept, in the order of the plan. */
    private static List<LineDraft> typed(PlanView plan, Realization realization) {
        Map<UUID, IndicatorRealization> kept = realization.lines().stream()
                .collect(Collectors.toMap(IndicatorRealization::indicatorId, Function.identity()));
        return plan.indicators().stream()
                .map(indicator -> Optional.ofNullable(kept.get(indicator.id()))
                        .map(line -> new LineDraft(
                                line.indicatorId(),
                                line.notDue(),
                                line.typed(),
                                line.typedWhole(),
                                "",
                                line.urls().stream()
                                        .map(url -> new Evidence("", url))
                                        .toList()))
                        .orElse(LineDraft.of(indicator.id(), "")))
                .toList();
    }

    private PlanView requirePlan(UUID planId, int quarter) {
        PlanView plan = plans.find(planId)
                .filter(found -> quarter >= 1 && quarter <= QUARTERS && found.status() == PlanStatus.APPROVED)
                .orElseThrow(() -> new NotFoundException("plan", planId));
        return plan;
    }

    private Realization requireOwn(CurrentUser actor, PlanView plan, int quarter, long version) {
        Set<Party> parties = ProgressPolicy.parties(
                actor,
                plan.employeeId(),
                new Responsibility(plan.employeeId(), null, null, null, Responsibility.Reason.NONE));
        if (!ProgressPolicy.everAllows(ProgressAction.WRITE, parties)) {
            throw new NotFoundException("plan", plan.id());
        }
        if (LocalDate.now(clock).isBefore(firstDay(plan.year(), quarter))) {
            throw new RuleViolationException("", "progress.error.not-started");
        }
        Realization realization = realizations
                .findByPlanIdAndQuarter(plan.id(), quarter)
                .orElseGet(() -> new Realization(plan.id(), plan.employeeId(), quarter));
        realization.requireChanges(version);
        if (!ProgressPolicy.allows(ProgressAction.WRITE, realization.status(), parties)) {
            throw new IllegalTransitionException("progress.write", realization.status());
        }
        return realization;
    }

    private Realization requireForAssessor(
            CurrentUser actor, UUID planId, int quarter, long version, ProgressAction action) {
        Realization realization = realizations
                .findByPlanIdAndQuarter(planId, quarter)
                .orElseThrow(() -> new NotFoundException("plan", planId));
        Set<Party> parties = ProgressPolicy.parties(
                actor,
                realization.employeeId(),
                organization.responsibility(realization.employeeId(), LocalDate.now(clock)));
        if (!ProgressPolicy.everAllows(action, parties)
                || !ProgressPolicy.allows(ProgressAction.READ, realization.status(), parties)) {
            throw new NotFoundException("plan", planId);
        }
        realization.requireChanges(version);
        if (!ProgressPolicy.allows(action, realization.status(), parties)) {
            throw new IllegalTransitionException("progress." + action, realization.status());
        }
        return realization;
    }

    /** First day of a quarter: earlier nothing can be reported on it. */
    static LocalDate firstDay(int year, int quarter) {
        return LocalDate.of(year, (quarter - 1) * MONTHS_IN_QUARTER + 1, 1);
    }

    /** The target that decides on the shape of the value: the quarter's own, otherwise the yearly one. */
    static Target targetOf(PlanView.Indicator indicator, int quarter) {
        return indicator.targetFor(quarter).orElse(indicator.target());
    }

    private static Map<String, Object> values(List<LineDraft> lines) {
        Map<String, Object> values = new LinkedHashMap<>();
        lines.forEach(line -> values.put(
                line.indicatorId().toString(),
                line.notDue() ? "NOT_DUE" : line.whole().isBlank() ? line.value() : line.value() + "/" + line.whole()));
        return values;
    }

    private void record(
            CurrentUser actor,
            String action,
            Realization realization,
            RealizationStatus before,
            Map<String, Object> details) {
        Map<String, Object> after = new LinkedHashMap<>(details);
        after.put("status", realization.status());
        after.put("quarter", realization.quarter());
        audit.record(actor, action, SUBJECT, realization.id(), Map.of("status", before), after);
    }
}
