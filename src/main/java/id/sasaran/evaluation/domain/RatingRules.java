package id.sasaran.evaluation.domain;

import id.sasaran.evaluation.EvaluationAuthoring.RatingDraft;
import id.sasaran.evaluation.EvaluationAuthoring.ResultEntry;
import id.sasaran.evaluation.EvaluationAuthoring.ValueEntry;
import id.sasaran.evaluation.Rating;
import id.sasaran.feedback.Feedbacks;
import id.sasaran.progress.Evidence;
import id.sasaran.shared.RuleViolationException.Violation;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** What a rating needs before it is complete, and what even an unfinished one must not exceed. */
final class RatingRules {

    static final int MAX_REASON = 1000;
    static final int MAX_RECOMMENDATION = 2000;

    private RatingRules() {}

    /** Texts that are too long to keep. */
    static List<Violation> tooLong(RatingDraft draft) {
        List<Violation> errors = new ArrayList<>();
        limit(errors, draft.reason(), MAX_REASON, "reason");
        limit(errors, draft.recommendation(), MAX_RECOMMENDATION, "recommendation");
        limit(errors, draft.resultEvidence(), Evidence.MAX_URL, "resultEvidence");
        limit(errors, draft.behaviorEvidence(), Evidence.MAX_URL, "behaviorEvidence");
        for (int i = 0; i < draft.results().size(); i++) {
            limit(errors, draft.results().get(i).feedback(), Feedbacks.MAX_TEXT, "results[" + i + "].feedback");
        }
        for (int i = 0; i < draft.values().size(); i++) {
            limit(errors, draft.values().get(i).feedback(), Feedbacks.MAX_TEXT, "values[" + i + "].feedback");
        }
        return errors;
    }

    /** Everything that is missing, on the sheet that already carries the draft. */
    static List<Violation> missing(RatingDraft draft, Sheet sheet) {
        List<Violation> errors = new ArrayList<>();
        Map<UUID, Sheet.ResultPart> parts =
                sheet.results().stream().collect(Collectors.toMap(Sheet.ResultPart::id, part -> part));
        for (int i = 0; i < draft.results().size(); i++) {
            ResultEntry entry = draft.results().get(i);
            Sheet.ResultPart part = parts.get(entry.resultId());
            if (part != null && part.deviates() && entry.feedback().isBlank()) {
                errors.add(new Violation(
                        "results[" + i + "].feedback", "evaluation.error.deviates", List.of(part.code())));
            }
        }
        result(errors, draft, sheet);
        behavior(errors, draft);
        url(errors, draft.resultEvidence(), "resultEvidence");
        url(errors, draft.behaviorEvidence(), "behaviorEvidence");
        return errors;
    }

    private static void result(List<Violation> errors, RatingDraft draft, Sheet sheet) {
        Rating rating = draft.result();
        if (rating == null) {
            errors.add(new Violation("result", "evaluation.error.result"));
            return;
        }
        Rating proposed = sheet.proposal().rating();
        if (proposed != null && proposed != rating && draft.reason().isBlank()) {
            errors.add(new Violation("reason", "evaluation.error.reason"));
        }
        if (rating == Rating.SESUAI_EKSPEKTASI) {
            return;
        }
        if (draft.results().stream().map(ResultEntry::feedback).allMatch(String::isBlank)) {
            errors.add(new Violation(first(draft.results(), "results"), "evaluation.error.result-feedback"));
        }
        if (sheet.evidenceLinks() == 0 && draft.resultEvidence().isBlank()) {
            errors.add(new Violation("resultEvidence", "evaluation.error.result-evidence"));
        }
    }

    private static void behavior(List<Violation> errors, RatingDraft draft) {
        Rating rating = draft.behavior();
        if (rating == null) {
            errors.add(new Violation("behavior", "evaluation.error.behavior"));
            return;
        }
        if (rating == Rating.SESUAI_EKSPEKTASI) {
            return;
        }
        if (draft.values().stream().map(ValueEntry::feedback).allMatch(String::isBlank)) {
            errors.add(new Violation(first(draft.values(), "values"), "evaluation.error.behavior-feedback"));
        }
        if (draft.behaviorEvidence().isBlank()) {
            errors.add(new Violation("behaviorEvidence", "evaluation.error.behavior-evidence"));
        }
    }

    private static String first(List<?> entries, String name) {
        return entries.isEmpty() ? "" : name + "[0].feedback";
    }

    private static void url(List<Violation> errors, String text, String field) {
        if (!text.isBlank() && !Evidence.isLink(text)) {
            errors.add(new Violation(field, "evaluation.error.url"));
        }
    }

    private static void limit(List<Violation> errors, String text, int max, String field) {
        if (text.length() > max) {
            errors.add(new Violation(field, "evaluation.error.too-long", List.of(max)));
        }
    }
}
