package id.sasaran.planning.web;

import id.sasaran.cycle.BehaviorValue;
import id.sasaran.planning.Aspect;
import id.sasaran.planning.PlanView;
import id.sasaran.planning.ResultKind;
import id.sasaran.planning.Target;
import id.sasaran.web.Crumb;
import id.sasaran.web.Option;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Texts and choices of planning in the reader's language. */
@Component
class PlanLabels {

    private final MessageSource messages;

    PlanLabels(MessageSource messages) {
        this.messages = messages;
    }

    String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }

    String text(Locale locale, String key, Object... arguments) {
        return messages.getMessage(key, arguments, locale);
    }

    /** The seven core values in the order of the forms; for templates. */
    public BehaviorValue[] values() {
        return BehaviorValue.values();
    }

    /** The three behaviours of a core value in one line; for templates. */
    public String behaviors(BehaviorValue value) {
        return value.behaviorKeys().stream().map(key -> text(key)).collect(Collectors.joining("; ")) + ".";
    }

    /** Path above a page of a plan; {@code last} is null on the plan's own page. */
    List<Crumb> crumbs(PlanView plan, @Nullable String last) {
        Crumb list = new Crumb(text("planning.nav"), "/plans");
        String name = text("planning.list.plan", String.valueOf(plan.year()));
        return last == null
                ? List.of(list, new Crumb(name, null))
                : List.of(list, new Crumb(name, "/plans/" + plan.id()), new Crumb(last, null));
    }

    List<Option> aspects() {
        return options("enum.Aspect.", Aspect.values());
    }

    List<Option> kinds() {
        return Arrays.stream(ResultKind.values())
                .map(kind -> new Option(
                        kind.name(), text("enum.ResultKind." + kind.name()), text("planning.kind.hint." + kind.name())))
                .toList();
    }

    List<Option> targetKinds() {
        return options("planning.target.kind.", Target.Kind.values());
    }

    private List<Option> options(String prefix, Enum<?>[] constants) {
        return Arrays.stream(constants)
                .map(constant -> new Option(constant.name(), text(prefix + constant.name())))
                .toList();
    }
}
