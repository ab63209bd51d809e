package id.sasaran.planning;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Where a plan stands, for lists. */
public record PlanSummary(
        UUID id,
        UUID employeeId,
        int year,
        PlanStatus status,
        int results,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt) {}
