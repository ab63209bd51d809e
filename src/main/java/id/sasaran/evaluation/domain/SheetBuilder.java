package id.sasaran.evaluation.domain;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.cycle.PeriodView;
import id.sasaran.evaluation.Achievement;
import id.sasaran.evaluation.Mark;
import id.sasaran.feedback.Feedbacks;
import id.sasaran.feedback.Feedbacks.Subject;
import id.sasaran.organization.EmployeeCard;
import id.sasaran.planning.PlanView;
import id.sasaran.progress.RealizationLine;
import id.sasaran.progress.RealizationView;
import id.sasaran.progress.Realizations;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Puts the sheet of an evaluation together from what the modules know. Reads nothing itself. */
final class SheetBuilder {

    private final Inputs in;
    private final Map<UUID, RealizationLine> lines;
    private final Map<Subject, List<Feedbacks.View>> feedback;

    SheetBuilder(Inputs inputs) {
        this.in = inputs;
        this.lines =
                Realizations.linesFor(inputs.realizations(), inputs.period().sequence());
        this.feedback = inputs.feedback().stream().collect(Collectors.groupingBy(Feedbacks.View::subject));
    }

    /** The sheet as of today, not signed. */
    Sheet build() {
        Evaluation evaluation = in.evaluation();
        List<Sheet.ResultPart> results =
                in.plan().results().stream().map(this::result).toList();
        Sheet.UnitPart own = in.own() == null ? null : unit(in.own(), card(evaluation.employeeId()));
        UUID assessorId = evaluation.participants().assessorId();
        UUID superiorId = evaluation.participants().superiorId();
        EmployeeCard assessor = card(assessorId == null ? evaluation.raterId() : assessorId);
        return new Sheet(
                period(),
                Sheet.Person.of(card(evaluation.employeeId())),
                Sheet.Person.of(assessor),
                superiorId == null ? null : Sheet.Person.of(card(superiorId)),
                unit(in.achievement(), assessor),
                own,
                results,
                Arrays.stream(BehaviorValue.values()).map(this::value).toList(),
                own == null ? Proposal.ofResults(items(results)) : Proposal.ofOwnUnit(own),
                evaluation.resultRating(),
                evaluation.behaviorRating(),
                evaluation.predicate(),
                evaluation.reason(),
                evaluation.recommendation(),
                evaluation.resultEvidence(),
                evaluation.behaviorEvidence(),
                sources(),
                evaluation.finalResult(),
                superiorId != null && evaluation.raterId().equals(superiorId),
                null);
    }

    private Sheet.Period period() {
        PeriodView period = in.period();
        return new Sheet.Period(
                period.year(),
                period.sequence(),
                period.startsOn(),
                period.endsOn(),
                period.windowOpens(),
                period.windowCloses());
    }

    private Sheet.UnitPart unit(UnitAchievement achievement, EmployeeCard head) {
        PeriodView period = in.period();
        boolean earlier = !achievement.periodId().equals(period.id());
        UUID setBy = achievement.setBy();
        return new Sheet.UnitPart(
                head.unitName(),
                achievement.predicate(),
                achievement.note(),
                setBy == null ? "" : card(setBy).name(),
                day(achievement.setAt()),
                earlier ? period.year() - 1 : period.year(),
                earlier);
    }

    private Sheet.ResultPart result(PlanView.Result result) {
        int sequence = in.period().sequence();
        List<Sheet.IndicatorPart> indicators = result.indicators().stream()
                .map(indicator -> new Sheet.IndicatorPart(
                        indicator.id(),
                        indicator.aspect(),
                        indicator.statement(),
                        indicator.targetFor(sequence).orElse(indicator.target()),
                        indicator.targetFor(sequence).isEmpty(),
                        lines.get(indicator.id()),
                        Achievement.in(sequence, indicator, lines.get(indicator.id()))))
                .toList();
        List<Achievement> states =
                indicators.stream().map(Sheet.IndicatorPart::achievement).toList();
        Mark mark = in.marks().results().get(result.id());
        if (mark == null && states.stream().allMatch(state -> state == Achievement.NOT_DUE)) {
            mark = Mark.NOT_DUE;
        }
        Subject subject = Subject.result(result.id());
        return new Sheet.ResultPart(
                result.id(),
                result.code(),
                result.kind(),
                result.statement(),
                result.supports(),
                result.supportsIndicator(),
                indicators,
                mark,
                Proposal.ofIndicators(states).orElse(null),
                own(subject),
                remarks(subject));
    }

    private Sheet.ValuePart value(BehaviorValue value) {
        Subject subject = Subject.value(value);
        return new Sheet.ValuePart(
                value,
                in.plan().expectations().getOrDefault(value, ""),
                in.marks().values().get(value),
                own(subject),
                remarks(subject));
    }

    /** What the rater says in this period. */
    private String own(Subject subject) {
        return feedback.getOrDefault(subject, List.of()).stream()
                .filter(this::isOwn)
                .map(Feedbacks.View::text)
                .findFirst()
                .orElse("");
    }

    private List<Sheet.Remark> remarks(Subject subject) {
        Map<UUID, Integer> sequences =
                in.periods().stream().collect(Collectors.toMap(PeriodView::id, PeriodView::sequence));
        return feedback.getOrDefault(subject, List.of()).stream()
                .filter(view -> !isOwn(view))
                .map(view -> new Sheet.Remark(
                        card(view.giverId()).name(),
                        view.text(),
                        day(view.writtenAt()),
                        sequences.getOrDefault(view.periodId(), 0)))
                .toList();
    }

    private boolean isOwn(Feedbacks.View view) {
        return view.giverId().equals(in.evaluation().raterId())
                && view.periodId().equals(in.period().id());
    }

    private List<Sheet.Source> sources() {
        List<Sheet.Source> sources = new ArrayList<>();
        int sequence = in.period().sequence();
        in.realizations().forEach((quarter, view) -> {
            if (view.status().counts() && (sequence == 0 || sequence == quarter)) {
                UUID by = view.decidedBy();
                sources.add(new Sheet.Source(
                        quarter,
                        view.status(),
                        view.submittedAt() == null ? null : day(view.submittedAt()),
                        view.decidedAt() == null ? null : day(view.decidedAt()),
                        by == null ? "" : card(by).name()));
            }
        });
        return sources;
    }

    private static List<Proposal.Item> items(List<Sheet.ResultPart> results) {
        return results.stream()
                .map(part -> new Proposal.Item(part.code(), part.kind(), part.effective()))
                .toList();
    }

    private EmployeeCard card(UUID id) {
        EmployeeCard card = in.cards().get(id);
        if (card == null) {
            throw new IllegalStateException("no employee " + id);
        }
        return card;
    }

    private LocalDate day(Instant instant) {
        return LocalDate.ofInstant(instant, in.zone());
    }

    /** What the sheet is made from; {@code periods} are all of the year, for naming those of feedback. */
    record Inputs(
            Evaluation evaluation,
            UnitAchievement achievement,
            @Nullable UnitAchievement own,
            PeriodView period,
            List<PeriodView> periods,
            PlanView plan,
            SortedMap<Integer, RealizationView> realizations,
            List<Feedbacks.View> feedback,
            Map<UUID, EmployeeCard> cards,
            Marks marks,
            ZoneId zone) {}
}
