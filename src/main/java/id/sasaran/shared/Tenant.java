package id.sasaran.shared;

import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Supplier;

/**
 * The agency that the current thread works for, and its time zone. The request filter binds it after sign-in; jobs and
 * demo data bind it themselves. Without a binding the agency is 0, which owns no row.
 */
public final class Tenant {

    /** Zone of most agencies, used where none is bound. */
    public static final ZoneId DEFAULT_ZONE = ZoneId.of("Asia/Jakarta");

    private static final ScopedValue<Integer> AGENCY = ScopedValue.newInstance();
    private static final ScopedValue<ZoneId> ZONE = ScopedValue.newInstance();

    private static final ScopedValue<Map<Object, Object>> ANSWERS = ScopedValue.newInstance();

    private Tenant() {}

    /** Id of the bound agency, 0 when there is none. */
    public static int current() {
        return AGENCY.orElse(0);
    }

    /** Zone in which business dates are meant. */
    public static ZoneId zone() {
        return ZONE.orElse(DEFAULT_ZONE);
    }

    /**
     * Answers to questions that several modules ask during one request; belongs to the request and ends with it. Where
     * no request is handled, nothing is kept.
     */
    public static Map<Object, Object> answers() {
        return ANSWERS.isBound() ? ANSWERS.get() : new HashMap<>();
    }

    /** Does the work inside one agency and returns its answer. */
    public static <T> T in(int agencyId, Supplier<T> work) {
        return ScopedValue.where(AGENCY, agencyId).call(work::get);
    }

    /** Does the work inside one agency. */
    public static void run(int agencyId, Runnable work) {
        ScopedValue.where(AGENCY, agencyId).run(work);
    }

    /** Does work that may throw a checked exception inside one agency and its zone, and returns its answer. */
    public static <T, X extends Throwable> T call(
            int agencyId, ZoneId zone, ScopedValue.CallableOp<? extends T, X> work) throws X {
        return ScopedValue.where(AGENCY, agencyId)
                .where(ZONE, zone)
                .where(ANSWERS, new HashMap<>())
                .call(work);
    }
}
