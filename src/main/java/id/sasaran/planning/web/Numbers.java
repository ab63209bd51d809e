package id.sasaran.planning.web;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** Numbers in fields. */
final class Numbers {

    private Numbers() {}

    /** A number as one would type it: a decimal comma, no thousands. */
    static String typed(@Nullable BigDecimal number) {
        return number == null ? "" : number.toPlainString().replace('.', ',');
    }
}
