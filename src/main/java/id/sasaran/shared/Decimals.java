package id.sasaran.shared;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as people in Indonesia type them: a decimal comma, and a decimal point where no comma stands. */
public final class Decimals {

    /** Digits before the decimal mark that a measure may have; matches {@code numeric(18,4)} in the database. */
    private static final int MAX_INTEGER_DIGITS = 14;

    private static final int MAX_FRACTION_DIGITS = 4;

    /** 1.234.567,5 or 1234567,5 */
    private static final Pattern COMMA = Pattern.compile("-?(\\d{1,3}(\\.\\d{3})+|\\d+)(,\\d+)?");

    /** 1234567.5; a single point before exactly three digits is read as thousands, as in "2.400". */
    private static final Pattern POINT = Pattern.compile("-?\\d+\\.\\d+");

    private Decimals() {}

    /**
     * Reads a number.
     *
     * @return the number with trailing zeros removed; empty when the text is no number, has more than 14 digits before
     *     or 4 after the decimal mark
     */
    public static Optional<BigDecimal> parse(String text) {
        String trimmed = text.strip();
        String plain;
        if (COMMA.matcher(trimmed).matches()) {
            plain = trimmed.replace(".", "").replace(',', '.');
        } else if (POINT.matcher(trimmed).matches()) {
            plain = trimmed;
        } else {
            return Optional.empty();
        }
        BigDecimal number = new BigDecimal(plain).stripTrailingZeros();
        if (number.scale() < 0) {
            number = number.setScale(0);
        }
        boolean tooLong =
                number.precision() - number.scale() > MAX_INTEGER_DIGITS || number.scale() > MAX_FRACTION_DIGITS;
        return tooLong ? Optional.empty() : Optional.of(number);
    }
}
