package id.sasaran.progress.web;

import id.sasaran.planning.PlanView;
import id.sasaran.planning.Target;
import id.sasaran.progress.RealizationLine;
import id.sasaran.progress.domain.ProgressPages.Quarter;
import id.sasaran.web.Conflict;
import id.sasaran.web.Crumb;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;

/** Puts one quarter into the shape in which the templates show it. */
@Component
class ProgressViews {

    private final MessageSource messages;

    ProgressViews(MessageSource messages) {
        this.messages = messages;
    }

    /** Adds everything but the form. */
    void describe(Quarter page, Model model) {
        List<Group> groups = new ArrayList<>();
        int line = 0;
        for (PlanView.Result result : page.plan().results()) {
            List<Row> rows = new ArrayList<>();
            for (PlanView.Indicator indicator : result.indicators()) {
                rows.add(new Row(
                        line++,
                        indicator,
                        indicator.targetFor(page.quarter()).orElse(null),
                        page.realization() == null
                                ? null
                                : page.realization().lines().get(indicator.id())));
            }
            groups.add(new Group(result, rows));
        }
        model.addAttribute("page", page);
        model.addAttribute("groups", groups);
        model.addAttribute(
                "crumbs",
                List.of(
                        new Crumb(text("progress.title"), "/progress"),
                        new Crumb(
                                text(
                                        "progress.quarter",
                                        page.quarter(),
                                        page.plan().year() + ""),
                                null)));
    }

    /** The typed fields of two forms that are not the same. */
    List<Conflict.Field> differences(Quarter page, ProgressForm yours, ProgressForm theirs) {
        List<Conflict.Field> fields = new ArrayList<>();
        List<PlanView.Indicator> indicators = page.plan().indicators();
        for (int i = 0; i < indicators.size() && i < yours.lines().size(); i++) {
            String mine = words(yours.lines().get(i));
            String stored = words(theirs.lines().get(i));
            if (!mine.equals(stored)) {
                fields.add(new Conflict.Field(indicators.get(i).statement(), mine, stored));
            }
        }
        return fields;
    }

    private String words(ProgressForm.Line line) {
        List<String> words = new ArrayList<>();
        words.add(line.notDue() ? text("progress.not-due") : line.value());
        words.add(line.whole());
        words.add(line.note());
        line.evidence().forEach(link -> words.add((link.label() + " " + link.url()).strip()));
        return String.join(
                "\n",
                words.stream()
                        .filter(Objects::nonNull)
                        .filter(word -> !word.isBlank())
                        .toList());
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    /** A result with its indicators. */
    record Group(PlanView.Result result, List<Row> rows) {}

    /**
     * One indicator.
     *
     * @param index number of the line in the form
     * @param quarterTarget the quarter's own target; null when only the yearly one is set
     * @param line what is kept; null while nothing was written
     */
    record Row(
            int index,
            PlanView.Indicator indicator,
            @Nullable Target quarterTarget,
            @Nullable RealizationLine line) {

        /** The target that decides on the shape of the value. */
        public Target target() {
            return quarterTarget == null ? indicator.target() : quarterTarget;
        }

        /** Name of the kind of target, for the template. */
        public String kind() {
            return target().kind().name();
        }
    }
}
