package id.sasaran.progress;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where the realization of one quarter stands, for lists. */
public record RealizationSummary(
        UUID planId,
        UUID employeeId,
        int quarter,
        RealizationStatus status,
        @Nullable Instant submittedAt) {}
