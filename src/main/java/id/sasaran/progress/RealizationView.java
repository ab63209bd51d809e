package id.sasaran.progress;

import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * The realization of one quarter.
 *
 * @param lines by indicator; an indicator that nobody touched is missing
 * @param decidedAt when the assessor accepted or returned it last
 * @param decisionNote the assessor's note; empty when none
 */
public record RealizationView(
        UUID id,
        long version,
        UUID planId,
        UUID employeeId,
        int quarter,
        RealizationStatus status,
        Map<UUID, RealizationLine> lines,
        @Nullable Instant submittedAt,
        @Nullable Instant decidedAt,
        @Nullable UUID decidedBy,
        String decisionNote) {}
