package id.sasaran.planning.domain;

import id.sasaran.planning.Target;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A {@link Target} as columns. */
@Embeddable
class TargetColumns {

    @Enumerated(EnumType.STRING)
    @Column(name = "target_kind")
    private Target.Kind kind;

    @Column(name = "target_low", precision = 18, scale = 4)
    private @Nullable BigDecimal low;

    @Column(name = "target_high", precision = 18, scale = 4)
    private @Nullable BigDecimal high;

    @Column(name = "target_date")
    private @Nullable LocalDate date;

    @Column(name = "target_unit")
    private String unit;

    @SuppressWarnings("NullAway.Init")
    protected TargetColumns() {}

    TargetColumns(Target target) {
        this.kind = target.kind();
        this.low = target.low();
        this.high = target.high();
        this.date = target.date();
        this.unit = target.unit();
    }

    Target target() {
        return target(kind, low, high, date, unit);
    }

    /** A target from its columns, without the zeros that the database appends to numbers. */
    static Target target(
            Target.Kind kind,
            @Nullable BigDecimal low,
            @Nullable BigDecimal high,
            @Nullable LocalDate date,
            String unit) {
        return new Target(kind, plain(low), plain(high), date, unit);
    }

    private static @Nullable BigDecimal plain(@Nullable BigDecimal number) {
        if (number == null) {
            return null;
        }
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }
}
