package id.sasaran.planning.domain;

import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.NotFoundException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the employee has typed and not finished, kept as typed. It becomes part of the plan only when it is finished; as
 * long as it is there, the plan cannot be sent. Not audited.
 */
@Service
@Transactional
public class PlanDrafts {

    /** Part of a result that is not in the plan yet. */
    public static final String NEW = "new";

    /** Part of the special expectations. */
    public static final String EXPECTATIONS = "expectations";

    /** Letters of one draft. */
    public static final int MAX_CONTENT = 1_000_000;

    private final PlanRepository plans;
    private final PlanDraftRepository drafts;
    private final PlanAccess access;
    private final Clock clock;

    PlanDrafts(PlanRepository plans, PlanDraftRepository drafts, PlanAccess access, Clock clock) {
        this.plans = plans;
        this.drafts = drafts;
        this.access = access;
        this.clock = clock;
    }

    /**
     * Keeps what is typed into a part of the actor's own plan and raises the version.
     *
     * @param part a result's id, {@link #NEW} or {@link #EXPECTATIONS}
     * @return the version from here on
     */
    public Saved save(CurrentUser actor, UUID planId, long version, String part, String content) {
        Plan plan = open(actor, planId, version);
        requirePart(plan, part);
        plan.change();
        Instant now = clock.instant();
        drafts.findByPlanIdAndPart(planId, part)
                .ifPresentOrElse(
                        draft -> draft.change(content, now),
                        () -> drafts.save(new PlanDraft(planId, part, content, now)));
        return new Saved(plans.saveAndFlush(plan).version(), now);
    }

    /** Throws away what was typed into a part, so that the finished text stands again. */
    public void discard(CurrentUser actor, UUID planId, long version, String part) {
        Plan plan = open(actor, planId, version);
        plan.change();
        remove(planId, part);
    }

    /** What was typed into a part of the actor's own plan and not finished. */
    @Transactional(readOnly = true)
    public Optional<Content> find(CurrentUser actor, UUID planId, String part) {
        Plan plan = plans.findById(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        access.require(actor, PlanAction.CHANGE, plan);
        return drafts.findByPlanIdAndPart(planId, part).map(draft -> new Content(draft.content(), draft.savedAt()));
    }

    void remove(UUID planId, String part) {
        drafts.findByPlanIdAndPart(planId, part).ifPresent(drafts::delete);
    }

    boolean any(UUID planId) {
        return drafts.existsByPlanId(planId);
    }

    private Plan open(CurrentUser actor, UUID planId, long version) {
        Plan plan = plans.findById(planId).orElseThrow(() -> new NotFoundException("plan", planId));
        access.require(actor, PlanAction.CHANGE, plan);
        plan.requireVersion(version);
        return plan;
    }

    private static void requirePart(Plan plan, String part) {
        boolean known = part.equals(NEW)
                || part.equals(EXPECTATIONS)
                || plan.results().stream()
                        .anyMatch(result -> result.id().toString().equals(part));
        if (!known) {
            throw new NotFoundException("part of plan", plan.id());
        }
    }

    /** A kept draft: the version that the next save brings back, and when it was kept. */
    public record Saved(long version, Instant at) {}

    /** The text of a draft and when it was kept. */
    public record Content(String text, Instant savedAt) {}
}
