package id.sasaran.evaluation.domain;

import id.sasaran.cycle.PeriodView;
import id.sasaran.organization.Responsibility;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Who stands around an evaluation. */
record Participants(
        UUID employeeId,
        @Nullable UUID assessorId,
        @Nullable UUID assessorUnitId,
        @Nullable UUID superiorId) {

    static Participants of(Responsibility responsibility) {
        return new Participants(
                responsibility.employeeId(),
                responsibility.assessorId(),
                responsibility.assessorUnitId(),
                responsibility.superiorId());
    }

    /**
     * Who may rate on a day: the assessor within the window, the assessor's superior after it (annex, part IV, letter A
     * number 11). An assessor above whom there is nobody keeps the right.
     */
    Optional<UUID> rater(PeriodView period, LocalDate day) {
        if (!period.isOpen(day)) {
            return Optional.empty();
        }
        return Optional.ofNullable(bySuperior(period, day) ? superiorId : assessorId);
    }

    /** Whether the window has passed and the superior has stepped in. */
    boolean bySuperior(PeriodView period, LocalDate day) {
        return period.isPast(day) && superiorId != null;
    }
}
