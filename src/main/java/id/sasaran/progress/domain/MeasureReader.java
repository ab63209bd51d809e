package id.sasaran.progress.domain;

import id.sasaran.planning.Target;
import id.sasaran.progress.Evidence;
import id.sasaran.progress.Measured;
import id.sasaran.progress.RealizationAuthoring.LineDraft;
import id.sasaran.shared.Decimals;
import id.sasaran.shared.RuleViolationException.Violation;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads what an employee typed as a measured value in the shape of the target, and says what is wrong with it. */
final class MeasureReader {

    static final int MAX_TYPED = 100;
    static final int MAX_NOTE = 1000;

    private static final List<DateTimeFormatter> DATES = Stream.of("uuuu-MM-dd", "d/M/uuuu", "d-M-uuuu", "d.M.uuuu")
            .map(pattern -> DateTimeFormatter.ofPattern(pattern).withResolverStyle(ResolverStyle.STRICT))
            .toList();

    private final LocalDate today;

    /** @param today last day on which something can have been reached */
    MeasureReader(LocalDate today) {
        this.today = today;
    }

    /** The value; empty when the indicator is not due, or nothing or nothing valid was typed. */
    Optional<Measured> read(Target target, LineDraft line) {
        if (line.notDue() || !valueErrors(target, line, "").isEmpty()) {
            return Optional.empty();
        }
        return switch (target.kind()) {
            case DATE -> date(line.value()).map(Measured::on);
            case RATIO ->
                number(line.value()).flatMap(part -> number(line.whole()).map(whole -> Measured.ratio(part, whole)));
            default -> number(line.value()).map(Measured::number);
        };
    }

    /** Texts that are too long to keep, even in a draft. */
    static List<Violation> tooLong(LineDraft line, String path) {
        List<Violation> errors = new ArrayList<>();
        limit(errors, line.value(), MAX_TYPED, path + ".value");
        limit(errors, line.whole(), MAX_TYPED, path + ".whole");
        limit(errors, line.note(), MAX_NOTE, path + ".note");
        if (line.evidence().size() > Evidence.MAX_LINKS) {
            errors.add(new Violation(path + ".note", "progress.error.links", List.of(Evidence.MAX_LINKS)));
        }
        for (int i = 0; i < Math.min(line.evidence().size(), Evidence.MAX_LINKS); i++) {
            Evidence link = line.evidence().get(i);
            limit(errors, link.label(), Evidence.MAX_LABEL, path + ".evidence[" + i + "].label");
            limit(errors, link.url(), Evidence.MAX_URL, path + ".evidence[" + i + "].url");
        }
        return errors;
    }

    /** Everything that stands in the way of sending the line. */
    List<Violation> errors(Target target, LineDraft line, String path) {
        List<Violation> errors = new ArrayList<>();
        if (!line.notDue()) {
            errors.addAll(valueErrors(target, line, path));
        }
        for (int i = 0; i < line.evidence().size(); i++) {
            Evidence link = line.evidence().get(i);
            if (!link.isBlank() && !link.isLink()) {
                errors.add(new Violation(path + ".evidence[" + i + "].url", "progress.error.url"));
            }
        }
        return errors;
    }

    private List<Violation> valueErrors(Target target, LineDraft line, String path) {
        if (line.value().isBlank()) {
            return List.of(new Violation(path + ".value", "progress.error.missing"));
        }
        return switch (target.kind()) {
            case DATE -> dateErrors(line, path);
            case RATIO -> ratioErrors(line, path);
            default -> numberErrors(line.value(), path + ".value");
        };
    }

    private List<Violation> dateErrors(LineDraft line, String path) {
        Optional<LocalDate> day = date(line.value());
        if (day.isEmpty()) {
            return List.of(new Violation(path + ".value", "progress.error.date"));
        }
        return day.get().isAfter(today) ? List.of(new Violation(path + ".value", "progress.error.future")) : List.of();
    }

    private static List<Violation> ratioErrors(LineDraft line, String path) {
        List<Violation> errors = new ArrayList<>(numberErrors(line.value(), path + ".value"));
        errors.addAll(
                line.whole().isBlank()
                        ? List.of(new Violation(path + ".whole", "progress.error.missing-whole"))
                        : numberErrors(line.whole(), path + ".whole"));
        if (errors.isEmpty()) {
            BigDecimal part = number(line.value()).orElseThrow();
            BigDecimal whole = number(line.whole()).orElseThrow();
            if (whole.signum() == 0) {
                errors.add(new Violation(path + ".whole", "progress.error.whole-zero"));
            } else if (part.compareTo(whole) > 0) {
                errors.add(new Violation(path + ".value", "progress.error.more-than-whole"));
            }
        }
        return errors;
    }

    private static List<Violation> numberErrors(String text, String field) {
        Optional<BigDecimal> number = number(text);
        if (number.isEmpty()) {
            return List.of(new Violation(field, "progress.error.number"));
        }
        return number.get().signum() < 0 ? List.of(new Violation(field, "progress.error.negative")) : List.of();
    }

    private static void limit(List<Violation> errors, String text, int max, String field) {
        if (text.length() > max) {
            errors.add(new Violation(field, "progress.error.too-long", List.of(max)));
        }
    }

    private static Optional<BigDecimal> number(String text) {
        return Decimals.parse(text);
    }

    private static Optional<LocalDate> date(String text) {
        for (DateTimeFormatter format : DATES) {
            try {
                return Optional.of(LocalDate.parse(text.strip(), format));
            } catch (DateTimeException notThisForm) {
                // the next form is tried
            }
        }
        return Optional.empty();
    }
}
