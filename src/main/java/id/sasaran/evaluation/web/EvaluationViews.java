package id.sasaran.evaluation.web;

import id.sasaran.evaluation.Mark;
import id.sasaran.evaluation.OrganizationPredicate;
import id.sasaran.evaluation.Rating;
import id.sasaran.evaluation.domain.EvaluationPages.Opened;
import id.sasaran.evaluation.domain.Proposal;
import id.sasaran.evaluation.domain.Sheet;
import id.sasaran.web.Conflict;
import id.sasaran.web.Crumb;
import id.sasaran.web.Option;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts evaluations into the shape and the words in which the templates show them. */
@Component
class EvaluationViews {

    private final MessageSource messages;

    EvaluationViews(MessageSource messages) {
        this.messages = messages;
    }

    /** Adds what every page about one evaluation shows; {@code last} names the page below it, empty for the first. */
    void describe(Opened page, Model model, String last) {
        Sheet sheet = page.sheet();
        String period = period(sheet.period().year(), sheet.period().sequence());
        List<Crumb> crumbs = new ArrayList<>(List.of(new Crumb(text("evaluation.title"), "/evaluations")));
        String name = page.own() ? period : sheet.employee().name() + ", " + period;
        if (last.isEmpty()) {
            crumbs.add(new Crumb(name, null));
        } else {
            crumbs.add(new Crumb(name, "/evaluations/" + page.id()));
            crumbs.add(new Crumb(text(last), null));
        }
        model.addAttribute("crumbs", crumbs);
        model.addAttribute("page", page);
        model.addAttribute("sheet", sheet);
        model.addAttribute("periodName", period);
        model.addAttribute(
                "grounds", sheet.proposal().grounds().stream().map(this::ground).toList());
    }

    /** Name of a period, as "Triwulan III 2026". */
    String period(int year, int sequence) {
        return text("evaluation.period." + sequence, Integer.toString(year));
    }

    List<Option> marks() {
        return Arrays.stream(Mark.values())
                .map(mark -> new Option(mark.name(), text("enum.Mark." + mark)))
                .toList();
    }

    List<Option> ratings() {
        return Arrays.stream(Rating.values())
                .map(rating -> new Option(rating.name(), text("enum.Rating." + rating)))
                .toList();
    }

    List<Option> organizationPredicates() {
        return Arrays.stream(OrganizationPredicate.values())
                .map(one -> new Option(
                        one.name(),
                        text("enum.OrganizationPredicate." + one),
                        text("evaluation.achievement.hint." + one)))
                .toList();
    }

    /** The fields of two ratings that are not the same. */
    List<Conflict.Field> differences(Sheet sheet, RatingForm yours, RatingForm theirs) {
        List<Conflict.Field> fields = new ArrayList<>();
        for (int i = 0; i < sheet.results().size() && i < yours.results().size(); i++) {
            RatingForm.ResultLine mine = yours.results().get(i);
            RatingForm.ResultLine stored = theirs.results().get(i);
            String code = sheet.results().get(i).code();
            compare(fields, code, words(mine.mark(), mine.feedback()), words(stored.mark(), stored.feedback()));
        }
        for (int i = 0; i < sheet.values().size() && i < yours.values().size(); i++) {
            RatingForm.ValueLine mine = yours.values().get(i);
            RatingForm.ValueLine stored = theirs.values().get(i);
            String name = text("enum.BehaviorValue." + sheet.values().get(i).value());
            compare(fields, name, words(mine.mark(), mine.feedback()), words(stored.mark(), stored.feedback()));
        }
        compare(fields, text("evaluation.result"), words(yours.result(), ""), words(theirs.result(), ""));
        compare(fields, text("evaluation.behavior"), words(yours.behavior(), ""), words(theirs.behavior(), ""));
        compare(fields, text("evaluation.reason"), yours.reason(), theirs.reason());
        compare(fields, text("evaluation.recommendation"), yours.recommendation(), theirs.recommendation());
        compare(fields, text("evaluation.result-evidence"), yours.resultEvidence(), theirs.resultEvidence());
        compare(fields, text("evaluation.behavior-evidence"), yours.behaviorEvidence(), theirs.behaviorEvidence());
        return fields;
    }

    private static void compare(List<Conflict.Field> fields, String label, String yours, String theirs) {
        if (!yours.strip().equals(theirs.strip())) {
            fields.add(new Conflict.Field(label, yours, theirs));
        }
    }

    private String words(String mark, String feedback) {
        String named =
                Arrays.stream(Mark.values()).anyMatch(one -> one.name().equals(mark)) ? text("enum.Mark." + mark) : "";
        return (named + "\n" + feedback).strip();
    }

    private Ground ground(Proposal.Ground ground) {
        Object[] args = ground.args().stream()
                .map(arg -> arg.startsWith("enum.") ? text(arg) : arg)
                .toArray();
        return new Ground(ground.tone().name(), text(ground.key(), args));
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** One ground of the proposal in words. */
    record Ground(String tone, String text) {}
}
