package id.sasaran.progress;

import id.sasaran.planning.Target;
import id.sasaran.web.Fmt;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Targets and measured values in the reader's language; templates call it as {@code @measures}. */
@Component("measures")
public class MeasureTexts {

    private static final String PERCENT = "%";

    private final MessageSource messages;
    private final Fmt fmt;

    MeasureTexts(MessageSource messages, Fmt fmt) {
        this.messages = messages;
        this.fmt = fmt;
    }

    /** A target, as {@code 210 sampai 225 bayi} or {@code ≥ 98%}. */
    public String target(Target target) {
        String text = switch (target.kind()) {
            case VALUE -> number(target.low());
            case RANGE -> text("progress.measure.range", number(target.low()), number(target.high()));
            case AT_LEAST -> "≥ " + number(target.low());
            case AT_MOST -> "≤ " + number(target.high());
            case RATIO -> text("progress.measure.ratio", number(target.low()), number(target.high()));
            case DATE -> text("progress.measure.until", target.date() == null ? "" : fmt.shortDate(target.date()));
        };
        return withUnit(text, target.kind() == Target.Kind.DATE ? "" : target.unit());
    }

    /** A measured value with the unit of its target. */
    public String measured(Measured measured, Target target) {
        if (measured.date() != null) {
            return fmt.shortDate(measured.date());
        }
        String text = measured.whole() == null
                ? number(measured.value())
                : text("progress.measure.ratio", number(measured.value()), number(measured.whole()));
        return withUnit(text, target.kind() == Target.Kind.DATE ? "" : target.unit());
    }

    private String number(@Nullable BigDecimal number) {
        return number == null ? "" : fmt.number(number);
    }

    private static String withUnit(String text, String unit) {
        if (unit.isBlank()) {
            return text;
        }
        return unit.startsWith(PERCENT) ? text + unit : text + " " + unit;
    }

    private String text(String key, Object... arguments) {
        return messages.getMessage(key, arguments, LocaleContextHolder.getLocale());
    }
}
