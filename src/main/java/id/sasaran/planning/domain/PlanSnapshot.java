package id.sasaran.planning.domain;

import id.sasaran.organization.EmployeeCard;
import id.sasaran.organization.PositionKind;
import org.jspecify.annotations.Nullable;

/**
 * Who the two were when the plan was approved; shown and printed instead of who they are now.
 *
 * @param assessor null only before the approval, while nobody is found
 */
public record PlanSnapshot(Person employee, @Nullable Person assessor) {

    /** One of the two. {@code number} is null for a state official. */
    public record Person(
            String name,
            @Nullable String number,
            String grade,
            String position,
            @Nullable PositionKind positionKind,
            String unit) {

        static Person of(EmployeeCard card) {
            return new Person(
                    card.name(),
                    card.number(),
                    card.grade(),
                    card.positionName(),
                    card.positionKind(),
                    card.unitName());
        }
    }
}
