package id.sasaran.evaluation.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.evaluation.Achievement;
import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.evaluation.Predicate;
import id.sasaran.evaluation.Rating;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import id.sasaran.progress.RealizationLine;
import id.sasaran.progress.RealizationStatus;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Everything that stands on the sheet of an evaluation. While it is rated, it is made from the records of the day; when
 * it is issued, it is frozen and read from there ever after.
 *
 * @param superior the assessor's superior; null for the top of the agency
 * @param ownUnit achievement of the unit that the person heads; null when none is headed or set
 * @param reason why the rating of results differs from the proposal; empty when it does not
 * @param bySuperior whether the superior rated because the assessor let the window pass
 * @param decision who issued it and when; null while it is not issued
 */
public record Sheet(
        Period period,
        Person employee,
        Person assessor,
        @Nullable Person superior,
        UnitPart unit,
        @Nullable UnitPart ownUnit,
        List<ResultPart> results,
        List<ValuePart> values,
        Proposal proposal,
        @Nullable Rating result,
        @Nullable Rating behavior,
        @Nullable Predicate predicate,
        String reason,
        String recommendation,
        String resultEvidence,
        String behaviorEvidence,
        List<Source> sources,
        boolean finalResult,
        boolean bySuperior,
        @Nullable Decision decision) {

    /** Number of links to evidence on the realizations that count. */
    public int evidenceLinks() {
        int links = 0;
        for (ResultPart result : results) {
            for (IndicatorPart indicator : result.indicators()) {
                links += indicator.line() == null
                        ? 0
                        : indicator.line().evidence().size();
            }
        }
        return links;
    }

    /** The same sheet, signed. */
    Sheet issued(Decision signed) {
        return new Sheet(
                period,
                employee,
                assessor,
                superior,
                unit,
                ownUnit,
                results,
                values,
                proposal,
                result,
                behavior,
                predicate,
                reason,
                recommendation,
                resultEvidence,
                behaviorEvidence,
                sources,
                finalResult,
                bySuperior,
                signed);
    }

    /** The period; {@code sequence} is 1 to 4 for a quarter, 0 for the year. */
    public record Period(
            int year,
            int sequence,
            LocalDate startsOn,
            LocalDate endsOn,
            LocalDate windowOpens,
            LocalDate windowCloses) {

        public boolean annual() {
            return sequence == 0;
        }
    }

    /** A person as printed; {@code number} is null for a state official. */
    public record Person(UUID id, String name, @Nullable String number, String grade, String position, String unit) {

        static Person of(EmployeeCard card) {
            return new Person(
                    card.id(), card.name(), card.number(), card.grade(), card.positionName(), card.unitName());
        }
    }

    /**
     * Achievement of a unit.
     *
     * @param year year of the achievement
     * @param earlier whether it is last year's, because this year's is not there yet (annex, part IV, letter B number
     *     1.f)
     */
    public record UnitPart(
            String name,
            OrganizationPredicate predicate,
            String note,
            String setBy,
            LocalDate setOn,
            int year,
            boolean earlier) {}

    /**
     * One result.
     *
     * @param mark the assessor's mark; null when not marked
     * @param proposed what its indicators suggest; null when they say nothing
     * @param own the rater's own feedback; empty when none
     * @param feedback what others said, and the rater in earlier periods of the year
     */
    public record ResultPart(
            UUID id,
            String code,
            ResultKind kind,
            String statement,
            String supports,
            String supportsIndicator,
            List<IndicatorPart> indicators,
            @Nullable Mark mark,
            @Nullable Rating proposed,
            String own,
            List<Remark> feedback) {

        /** The mark, or what is proposed where there is none; null when neither is there. */
        public @Nullable Mark effective() {
            return mark != null || proposed == null ? mark : Mark.of(proposed);
        }

        /** Whether the assessor marked it otherwise than its indicators suggest. */
        public boolean deviates() {
            return mark != null && proposed != null && mark != Mark.of(proposed);
        }

        /** Number of indicators beyond their target. */
        public long exceeded() {
            return count(Achievement.EXCEEDED);
        }

        /** Number of indicators that reached their target. */
        public long met() {
            return count(Achievement.MET);
        }

        /** Number of indicators short of their target. */
        public long fellShort() {
            return count(Achievement.SHORT);
        }

        private long count(Achievement state) {
            return indicators.stream()
                    .filter(part -> part.achievement() == state)
                    .count();
        }
    }

    /**
     * One indicator.
     *
     * @param target the target that counts for the period
     * @param yearly whether that is the yearly one although the period is a quarter
     */
    public record IndicatorPart(
            UUID id,
            Aspect aspect,
            String statement,
            Target target,
            boolean yearly,
            @Nullable RealizationLine line,
            Achievement achievement) {}

    /** One core value. */
    public record ValuePart(
            BehaviorValue value,
            String expectation,
            @Nullable Mark mark,
            String own,
            List<Remark> feedback) {}

    /** Something said; {@code sequence} names the period. */
    public record Remark(String giver, String text, LocalDate on, int sequence) {}

    /** Who entered a realization and when, and who accepted it. */
    public record Source(
            int quarter,
            RealizationStatus status,
            @Nullable LocalDate submittedOn,
            @Nullable LocalDate decidedOn,
            String decidedBy) {}

    /** Who issued it, when, and in which agency. */
    public record Decision(Person by, Instant at, LocalDate on, String agency) {}
}
