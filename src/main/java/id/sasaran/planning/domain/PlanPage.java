package id.sasaran.planning.domain;

import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.PlanView;
import id.sasaran.shared.RuleViolationException.Violation;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A plan as its pages show it to one user.
 *
 * @param employee the employee, as of the approval or today
 * @param assessor the assessor, as of the approval or today; null while nobody is found
 * @param allowed what this user may do now
 * @param own whether it is the user's own plan
 * @param missing what is still missing before it may be sent; empty when it may, or when it is not the user's to send
 * @param steps what was done with it, oldest first
 */
public record PlanPage(
        PlanDetail detail,
        PlanSnapshot.Person employee,
        PlanSnapshot.@Nullable Person assessor,
        Set<PlanAction> allowed,
        boolean own,
        List<Violation> missing,
        List<Step> steps) {

    public PlanView plan() {
        return detail.view();
    }

    public boolean may(PlanAction action) {
        return allowed.contains(action);
    }

    /** Notes of the assessor by result, as long as the plan is back with the employee because of them. */
    public Map<UUID, String> openNotes() {
        if (plan().status() != PlanStatus.RETURNED) {
            return Map.of();
        }
        return lastReturn().stream()
                .flatMap(step -> step.notes().stream())
                .filter(note -> note.resultId() != null)
                .collect(Collectors.toMap(Note::resultId, Note::text, (one, other) -> one));
    }

    /** The return that is being worked on, or none. */
    public List<Step> lastReturn() {
        return plan().status() == PlanStatus.RETURNED
                ? steps.stream()
                        .filter(step -> step.action() == PlanAction.RETURN)
                        .reduce((one, other) -> other)
                        .stream()
                        .toList()
                : List.of();
    }

    /** One thing that was done. */
    public record Step(PlanAction action, String actorName, Instant at, String comment, List<Note> notes) {}

    /** A note on one result; {@code resultId} is null when the result was removed since. */
    public record Note(@Nullable UUID resultId, String code, String text) {}
}
