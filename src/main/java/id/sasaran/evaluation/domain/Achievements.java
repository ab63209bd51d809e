package id.sasaran.evaluation.domain;

import id.sasaran.cycle.Cycles;
import id.sasaran.cycle.PeriodView;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;

/** Finds the achievement of a unit that counts for a period. */
@Component
class Achievements {

    private final UnitAchievementRepository achievements;
    private final Cycles cycles;
    private final Clock clock;

    Achievements(UnitAchievementRepository achievements, Cycles cycles, Clock clock) {
        this.achievements = achievements;
        this.cycles = cycles;
        this.clock = clock;
    }

    /**
     * The achievement of the period, or last year's where the annual one has not come by the new year (annex, part IV,
     * letter B number 1.f).
     */
    Optional<UnitAchievement> counting(UUID unitId, PeriodView period) {
        Optional<UnitAchievement> own = achievements.findByUnitIdAndPeriodId(unitId, period.id());
        boolean late = period.sequence() == 0 && LocalDate.now(clock).getYear() > period.year();
        return own.isPresent() || !late
                ? own
                : cycles.period(period.year() - 1, 0)
                        .flatMap(lastYear -> achievements.findByUnitIdAndPeriodId(unitId, lastYear.id()));
    }
}
