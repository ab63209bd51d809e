package id.sasaran.evaluation;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The assessor's working mark on one result or core value; it is not printed. */
public enum Mark {
    DI_ATAS_EKSPEKTASI(Rating.DI_ATAS_EKSPEKTASI),
    SESUAI_EKSPEKTASI(Rating.SESUAI_EKSPEKTASI),
    DI_BAWAH_EKSPEKTASI(Rating.DI_BAWAH_EKSPEKTASI),
    /** Not to be judged in this period; it counts neither way. */
    NOT_DUE(null);

    private final @Nullable Rating rating;

    Mark(@Nullable Rating rating) {
        this.rating = rating;
    }

    /** The rating it stands for; empty for {@link #NOT_DUE}. */
    public Optional<Rating> rating() {
        return Optional.ofNullable(rating);
    }

    /** The mark that stands for a rating. */
    public static Mark of(Rating rating) {
        return valueOf(rating.name());
    }
}
