package id.sasaran.planning.domain;

import id.sasaran.planning.PlanView;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A plan with what only its own pages need.
 *
 * @param snapshot who the two were at approval; null before
 * @param unfinished parts with a draft, see {@link PlanDrafts}
 * @param links results that support a leader's result by link, with that result's id
 */
public record PlanDetail(
        PlanView view,
        @Nullable Instant submittedAt,
        @Nullable Instant approvedAt,
        @Nullable PlanSnapshot snapshot,
        List<String> unfinished,
        Map<UUID, UUID> links) {}
