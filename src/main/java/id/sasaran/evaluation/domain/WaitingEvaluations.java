package id.sasaran.evaluation.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.EvaluationSummary;
import id.sasaran.shared.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person in evaluation. */
@Service
@Transactional(readOnly = true)
public class WaitingEvaluations {

    private static final int LAST_DAY_OF_FEBRUARY = 59;

    private final EvaluationQueries evaluations;
    private final Cycles cycles;
    private final Clock clock;

    WaitingEvaluations(EvaluationQueries evaluations, Cycles cycles, Clock clock) {
        this.evaluations = evaluations;
        this.cycles = cycles;
        this.clock = clock;
    }

    /**
     * What waits for the actor. Two statements at most.
     *
     * @param assessor whether the actor assesses somebody, and so is told of an open window
     */
    public Waiting waitingFor(CurrentUser actor, boolean assessor) {
        List<EvaluationSummary> known = evaluations.concerning(actor);
        List<EvaluationSummary> waiting = known.stream()
                .filter(one -> one.status() == EvaluationStatus.ISSUED
                        ? actor.is(one.employeeId())
                        : !one.status().issued())
                .toList();
        if (!assessor) {
            return new Waiting(waiting, null);
        }
        Set<UUID> begun = known.stream()
                .filter(one -> !actor.is(one.employeeId()))
                .map(EvaluationSummary::periodId)
                .collect(Collectors.toSet());
        return new Waiting(
                waiting,
                openPeriod().filter(period -> !begun.contains(period.id())).orElse(null));
    }

    private Optional<PeriodView> openPeriod() {
        LocalDate today = LocalDate.now(clock);
        int year = today.getDayOfYear() <= LAST_DAY_OF_FEBRUARY ? today.getYear() - 1 : today.getYear();
        return cycles.periods(year).stream()
                .filter(period -> period.isOpen(today) && !period.isPast(today))
                .max(Comparator.comparing(PeriodView::windowOpens));
    }

    /** Evaluations to read or to finish, and the open period in which the actor has begun nothing yet. */
    public record Waiting(
            List<EvaluationSummary> evaluations, @Nullable PeriodView period) {}
}
