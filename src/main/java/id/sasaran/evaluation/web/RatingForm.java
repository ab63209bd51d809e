package id.sasaran.evaluation.web;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationAuthoring.ResultEntry;
import id.sasaran.evaluation.EvaluationAuthoring.ValueEntry;
import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.Rating;
import id.sasaran.evaluation.domain.EvaluationPages.Opened;
import id.sasaran.evaluation.domain.Sheet;
import id.sasaran.shared.Ids;
import id.sasaran.shared.NotFoundException;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** A rating as entered. A choice that is none of the constants counts as not chosen. */
record RatingForm(
        String requestId,
        String version,
        List<ResultLine> results,
        List<ValueLine> values,
        String result,
        String behavior,
        String reason,
        String recommendation,
        String resultEvidence,
        String behaviorEvidence) {

    RatingForm(
            @Nullable String requestId,
            @Nullable String version,
            @Nullable List<ResultLine> results,
            @Nullable List<ValueLine> values,
            @Nullable String result,
            @Nullable String behavior,
            @Nullable String reason,
            @Nullable String recommendation,
            @Nullable String resultEvidence,
            @Nullable String behaviorEvidence) {
        this.requestId = text(requestId);
        this.version = text(version);
        this.results = results == null ? List.of() : results;
        this.values = values == null ? List.of() : values;
        this.result = text(result);
        this.behavior = text(behavior);
        this.reason = text(reason);
        this.recommendation = text(recommendation);
        this.resultEvidence = text(resultEvidence);
        this.behaviorEvidence = text(behaviorEvidence);
    }

    /** What is kept. */
    static RatingForm of(Opened page) {
        Sheet sheet = page.sheet();
        return new RatingForm(
                Ids.next().toString(),
                Long.toString(page.version()),
                sheet.results().stream()
                        .map(part -> new ResultLine(part.id().toString(), name(part.mark()), part.own()))
                        .toList(),
                sheet.values().stream()
                        .map(part -> new ValueLine(part.value().name(), name(part.mark()), part.own()))
                        .toList(),
                name(sheet.result()),
                name(sheet.behavior()),
                sheet.reason(),
                sheet.recommendation(),
                sheet.resultEvidence(),
                sheet.behaviorEvidence());
    }

    /** Whether there is a line for everything on the sheet; a form sent from our own page always has. */
    boolean covers(Sheet sheet) {
        return results.size() == sheet.results().size()
                && values.size() == sheet.values().size();
    }

    long versionNumber() {
        return version.matches("\\d{1,18}") ? Long.parseLong(version) : -1;
    }

    RatingDraft draft() {
        return new RatingDraft(
                results.stream()
                        .map(line -> new ResultEntry(id(line.resultId), constant(Mark.class, line.mark), line.feedback))
                        .toList(),
                values.stream()
                        .map(line -> new ValueEntry(value(line.value), constant(Mark.class, line.mark), line.feedback))
                        .toList(),
                constant(Rating.class, result),
                constant(Rating.class, behavior),
                reason,
                recommendation,
                resultEvidence,
                behaviorEvidence);
    }

    private static UUID id(String text) {
        try {
            return UUID.fromString(text);
        } catch (IllegalArgumentException notAnId) {
            throw new NotFoundException("result", new UUID(0, 0));
        }
    }

    private static BehaviorValue value(String text) {
        BehaviorValue value = constant(BehaviorValue.class, text);
        if (value == null) {
            throw new NotFoundException("core value", new UUID(0, 0));
        }
        return value;
    }

    private static <E extends Enum<E>> @Nullable E constant(Class<E> type, String text) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(text))
                .findFirst()
                .orElse(null);
    }

    private static String name(@Nullable Enum<?> constant) {
        return constant == null ? "" : constant.name();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }

    /** Mark and feedback on a result. */
    record ResultLine(String resultId, String mark, String feedback) {

        ResultLine(@Nullable String resultId, @Nullable String mark, @Nullable String feedback) {
            this.resultId = text(resultId);
            this.mark = text(mark);
            this.feedback = text(feedback);
        }
    }

    /** Mark and feedback on a core value. */
    record ValueLine(String value, String mark, String feedback) {

        ValueLine(@Nullable String value, @Nullable String mark, @Nullable String feedback) {
            this.value = text(value);
            this.mark = text(mark);
            this.feedback = text(feedback);
        }
    }
}
