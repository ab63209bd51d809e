package id.sasaran.evaluation;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The achievement of a unit in a period.
 *
 * @param note reasons, or number and date of the decree for the top unit
 * @param setBy who set it; null for an account without a person
 */
public record UnitAchievementView(
        UUID id,
        long version,
        UUID unitId,
        UUID periodId,
        OrganizationPredicate predicate,
        String note,
        @Nullable UUID setBy,
        Instant setAt) {}
