package id.sasaran.web;

import id.sasaran.shared.Tenant;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.stereotype.Component;

/** Dates and numbers as the reader's language writes them; templates call it as {@code @fmt}. */
@Component("fmt")
public class Fmt {

    private static final int MAX_FRACTION_DIGITS = 4;

    private final Clock clock;

    Fmt(Clock clock) {
        this.clock = clock;
    }

    /** Today by the business clock, as {@code 22 November 2026}. */
    public String today() {
        return date(LocalDate.now(clock));
    }

    /** A date, as {@code 22 November 2026}. */
    public String date(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale()).format(date);
    }

    /** A short date, as {@code 22 Nov 2026}. */
    public String shortDate(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM yyyy", locale()).format(date);
    }

    /** A moment in an agency's zone, as {@code 22 November 2026 10.42}. */
    public String dateTime(Instant instant, ZoneId zone) {
        String pattern = locale().getLanguage().equals("id") ? "d MMMM yyyy HH.mm" : "d MMMM yyyy HH:mm";
        return DateTimeFormatter.ofPattern(pattern, locale()).format(instant.atZone(zone));
    }

    /** A day of the current year, as {@code 22 Nov}. */
    public String dayMonth(LocalDate date) {
        return DateTimeFormatter.ofPattern("d MMM", locale()).format(date);
    }

    /** The day of a moment in the bound agency, as {@code 22 November 2026}. */
    public String day(Instant instant) {
        return date(LocalDate.ofInstant(instant, Tenant.zone()));
    }

    /** The short day of a moment in the bound agency, as {@code 22 Nov 2026}. */
    public String shortDay(Instant instant) {
        return shortDate(LocalDate.ofInstant(instant, Tenant.zone()));
    }

    /** A moment in the bound agency, as {@code 22 November 2026 10.42}. */
    public String moment(Instant instant) {
        return dateTime(instant, Tenant.zone());
    }

    /** First letters of a person's first two names, without titles, for the round picture. */
    public String initials(String name) {
        return FrameInterceptor.initials(name);
    }

    /** A number with the reader's decimal mark and thousands, at most four digits after the mark. */
    public String number(BigDecimal number) {
        NumberFormat format = NumberFormat.getNumberInstance(locale());
        format.setMaximumFractionDigits(MAX_FRACTION_DIGITS);
        return format.format(number);
    }

    private static Locale locale() {
        return LocaleContextHolder.getLocale();
    }
}
