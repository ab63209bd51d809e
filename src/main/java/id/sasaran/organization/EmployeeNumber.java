package id.sasaran.organization;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.DateTimeParseException;
import java.time.format.ResolverStyle;
import java.util.Collections;
import java.util.EnumSet;
import java.util.Set;

/**
 * The form of an employee number (NIP of PNS, NI PPPK): birth date, year of appointment, month of appointment or count
 * of work agreements, sex, serial. There is no check digit, and real data has exceptions, so a deviation is a warning to
 * look at, never a refusal.
 */
public final class EmployeeNumber {

    private static final DateTimeFormatter BIRTH =
            DateTimeFormatter.ofPattern("uuuuMMdd").withResolverStyle(ResolverStyle.STRICT);
    private static final int LENGTH = 18;
    private static final int FIRST_YEAR = 1950;
    private static final int MIN_AGE = 15;
    private static final int MONTHS = 12;

    /** PPPK numbers count their agreements from here on. */
    private static final int FIRST_AGREEMENT = 21;

    private EmployeeNumber() {}

    /** What looks wrong in a number. */
    public enum Warning {
        /** Not 18 digits; nothing else is looked at. */
        LENGTH,
        /** The first eight digits are no date. */
        BIRTH_DATE,
        /** Appointed before 1950, in the future, or younger than 15. */
        APPOINTMENT,
        /** Digits 13 and 14 are neither a month (PNS) nor a count of agreements from 21 on (PPPK). */
        MONTH,
        /** Digits 13 and 14 belong to the other kind of employment. */
        KIND,
        /** Digit 15 is neither 1 (male) nor 2 (female). */
        SEX,
        /** The serial is 000. */
        SERIAL
    }

    /**
     * Looks at the form of a number.
     *
     * @param today the agency's date; an appointment may be announced for the next year
     * @return what looks wrong; empty when nothing does
     */
    public static Set<Warning> check(EmployeeKind kind, String number, LocalDate today) {
        if (!number.matches("\\d{" + LENGTH + "}")) {
            return Set.of(Warning.LENGTH);
        }
        EnumSet<Warning> warnings = EnumSet.noneOf(Warning.class);
        checkDates(number, today, warnings);
        checkMonth(kind, digits(number, 12, 14), warnings);
        int sex = digits(number, 14, 15);
        if (sex != 1 && sex != 2) {
            warnings.add(Warning.SEX);
        }
        if (digits(number, 15, LENGTH) == 0) {
            warnings.add(Warning.SERIAL);
        }
        return Collections.unmodifiableSet(warnings);
    }

    /** The number in its groups, easier to read: {@code 19890212 201403 1 004}; other texts stay as they are. */
    public static String grouped(String number) {
        return number.matches("\\d{" + LENGTH + "}")
                ? String.join(
                        " ",
                        number.substring(0, 8),
                        number.substring(8, 14),
                        number.substring(14, 15),
                        number.substring(15))
                : number;
    }

    private static void checkDates(String number, LocalDate today, Set<Warning> warnings) {
        int appointed = digits(number, 8, 12);
        boolean possible = appointed >= FIRST_YEAR && appointed <= today.getYear() + 1;
        try {
            LocalDate birth = LocalDate.parse(number.substring(0, 8), BIRTH);
            if (!birth.isBefore(today)) {
                warnings.add(Warning.BIRTH_DATE);
            }
            possible &= appointed - birth.getYear() >= MIN_AGE;
        } catch (DateTimeParseException noDate) {
            warnings.add(Warning.BIRTH_DATE);
        }
        if (!possible) {
            warnings.add(Warning.APPOINTMENT);
        }
    }

    private static void checkMonth(EmployeeKind kind, int value, Set<Warning> warnings) {
        boolean month = value >= 1 && value <= MONTHS;
        boolean agreement = value >= FIRST_AGREEMENT;
        boolean contract = kind == EmployeeKind.PPPK || kind == EmployeeKind.PPPK_PARUH_WAKTU;
        if (!month && !agreement) {
            warnings.add(Warning.MONTH);
        } else if (contract ? month : agreement) {
            warnings.add(Warning.KIND);
        }
    }

    private static int digits(String number, int from, int to) {
        return Integer.parseInt(number.substring(from, to));
    }
}
