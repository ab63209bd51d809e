package id.sasaran.planning;

import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Targets in words, as the forms write them: "80–90 %", "≥ 98 %", "9 dari 9 laporan"; templates call it {@code @targets}. */
@Component("targets")
public class TargetText {

    /** Language of the official forms. */
    public static final Locale OFFICIAL = Locale.of("id");

    private static final int MAX_FRACTION_DIGITS = 4;

    private final MessageSource messages;

    TargetText(MessageSource messages) {
        this.messages = messages;
    }

    /** A target in the reader's language. */
    public String text(Target target) {
        return text(target, LocaleContextHolder.getLocale());
    }

    /** A target in the language of the official forms. */
    public String official(Target target) {
        return text(target, OFFICIAL);
    }

    private String text(Target target, Locale locale) {
        Object[] parts = {
            number(target.low(), locale), number(target.high(), locale), target.unit(), date(target.date(), locale)
        };
        return messages.getMessage("planning.target.text." + target.kind().name(), parts, locale)
                .strip();
    }

    private static String number(@Nullable BigDecimal number, Locale locale) {
        if (number == null) {
            return "";
        }
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
        return format.format(number);
    }

    private static String date(@Nullable LocalDate date, Locale locale) {
        return date == null
                ? ""
                : DateTimeFormatter.ofPattern("d MMMM yyyy", locale).format(date);
    }
}
