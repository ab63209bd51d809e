package id.sasaran.progress.domain;

import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanSummary;
import id.sasaran.planning.Plans;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.progress.RealizationSummary;
import id.sasaran.shared.CurrentUser;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for a person in progress. */
@Service
@Transactional(readOnly = true)
public class WaitingRealizations {

    private static final int MONTHS_IN_QUARTER = 3;

    /** Day of the month after a quarter until which its realization is reminded of. */
    private static final int LAST_DAY = 20;

    private final RealizationQueries realizations;
    private final Plans plans;
    private final Clock clock;

    WaitingRealizations(RealizationQueries realizations, Plans plans, Clock clock) {
        this.realizations = realizations;
        this.plans = plans;
        this.clock = clock;
    }

    /** Own ones to write or to correct, and those of others to look at. At most two statements. */
    public List<Waiting> waitingFor(CurrentUser actor) {
        UUID me = actor.requireEmployee();
        List<RealizationSummary> known = realizations.concerning(me);
        List<Waiting> waiting = new ArrayList<>();
        for (RealizationSummary one : known) {
            boolean own = one.employeeId().equals(me);
            if (own && one.status() == RealizationStatus.RETURNED) {
                waiting.add(new Waiting(one.planId(), one.quarter(), Kind.CORRECT));
            } else if (!own) {
                waiting.add(new Waiting(one.planId(), one.quarter(), Kind.DECIDE));
            }
        }
        toWrite(me, known).ifPresent(waiting::add);
        return waiting;
    }

    /** The own quarter in its last month or just ended, while nothing was sent. */
    private Optional<Waiting> toWrite(UUID me, List<RealizationSummary> known) {
        LocalDate today = LocalDate.now(clock);
        boolean lastMonth = today.getMonthValue() % MONTHS_IN_QUARTER == 0;
        boolean justEnded = today.getMonthValue() % MONTHS_IN_QUARTER == 1 && today.getDayOfMonth() <= LAST_DAY;
        if (!lastMonth && !justEnded) {
            return Optional.empty();
        }
        LocalDate within = lastMonth ? today : today.minusMonths(1);
        int quarter = (within.getMonthValue() - 1) / MONTHS_IN_QUARTER + 1;
        boolean sent = known.stream()
                .anyMatch(one -> one.employeeId().equals(me)
                        && one.quarter() == quarter
                        && one.submittedAt() != null
                        && one.status() != RealizationStatus.DRAFT
                        && !LocalDate.ofInstant(one.submittedAt(), clock.getZone())
                                .isBefore(within.withDayOfYear(1)));
        if (sent) {
            return Optional.empty();
        }
        PlanSummary plan = plans.latest(List.of(me), within.getYear()).get(me);
        if (plan == null || plan.status() != PlanStatus.APPROVED) {
            return Optional.empty();
        }
        boolean begun = known.stream()
                .anyMatch(one -> one.planId().equals(plan.id())
                        && one.quarter() == quarter
                        && one.status() != RealizationStatus.DRAFT);
        return begun ? Optional.empty() : Optional.of(new Waiting(plan.id(), quarter, Kind.WRITE));
    }

    /** What is to do. */
    public enum Kind {
        WRITE,
        CORRECT,
        DECIDE
    }

    /** A quarter of a plan that waits. */
    public record Waiting(UUID planId, int quarter, Kind kind) {}
}
