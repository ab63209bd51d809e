package id.sasaran.evaluation.domain;

import static id.sasaran.evaluation.EvaluationStatus.ISSUED;
import static id.sasaran.evaluation.EvaluationStatus.OPEN;
import static id.sasaran.evaluation.EvaluationStatus.RATED;

import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with an evaluation in which state. O: the employee; R: who rates (the assessor within the window, the
 * assessor's superior after it, and later whoever issued it); A: an assessor who let the window pass; S: the assessor's
 * superior; H: HR admin; U: auditor. A unit admin sees where an evaluation stands, never its ratings, and so stands in no
 * cell.
 *
 * <pre>
 *               OPEN  RATED  ISSUED       ACKNOWLEDGED, OBJECTED, DECIDED
 * READ          R     R S    O R A S H U  O R A S H U
 * RATE          R     R      -            -
 * ISSUE         -     R      -            -
 * ACKNOWLEDGE   -     -      O            -
 * </pre>
 *
 * <p>Nobody rates themselves: an employee loses every other part in an evaluation of their own.
 */
final class EvaluationPolicy {

    /** What a person is to an evaluation. */
    enum Party {
        OWNER,
        RATER,
        ASSESSOR,
        SUPERIOR,
        HR_ADMIN,
        AUDITOR
    }

    private static final Set<EvaluationStatus> ALL_ISSUED = EnumSet.complementOf(EnumSet.of(OPEN, RATED));

    private EvaluationPolicy() {}

    /**
     * What a user is to an evaluation; empty for everybody whom it does not concern.
     *
     * @param raterId who may rate today, or who issued it; null when nobody may
     */
    static Set<Party> parties(CurrentUser user, Participants participants, @Nullable UUID raterId) {
        if (user.is(participants.employeeId())) {
            return EnumSet.of(Party.OWNER);
        }
        Set<Party> parties = EnumSet.noneOf(Party.class);
        add(parties, Party.RATER, isPerson(user, raterId));
        add(parties, Party.ASSESSOR, isPerson(user, participants.assessorId()));
        add(parties, Party.SUPERIOR, isPerson(user, participants.superiorId()));
        add(parties, Party.HR_ADMIN, user.has(Role.HR_ADMIN));
        add(parties, Party.AUDITOR, user.has(Role.AUDITOR));
        return parties;
    }

    /** Whether one of these parties may do this in this state. */
    static boolean allows(EvaluationAction action, EvaluationStatus status, Set<Party> parties) {
        return parties.stream().anyMatch(party -> states(action, party).contains(status));
    }

    /** Whether one of these parties may do this in some state; otherwise the answer is that there is no such thing. */
    static boolean everAllows(EvaluationAction action, Set<Party> parties) {
        return parties.stream().anyMatch(party -> !states(action, party).isEmpty());
    }

    /** Everything that these parties may do in this state. */
    static Set<EvaluationAction> allowed(EvaluationStatus status, Set<Party> parties) {
        Set<EvaluationAction> actions = EnumSet.noneOf(EvaluationAction.class);
        for (EvaluationAction action : EvaluationAction.values()) {
            if (allows(action, status, parties)) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static Set<EvaluationStatus> states(EvaluationAction action, Party party) {
        return switch (action) {
            case READ -> readable(party);
            case RATE -> party == Party.RATER ? EnumSet.of(OPEN, RATED) : Set.of();
            case ISSUE -> party == Party.RATER ? EnumSet.of(RATED) : Set.of();
            case ACKNOWLEDGE -> party == Party.OWNER ? EnumSet.of(ISSUED) : Set.of();
        };
    }

    private static Set<EvaluationStatus> readable(Party party) {
        return switch (party) {
            case RATER -> EnumSet.allOf(EvaluationStatus.class);
            case SUPERIOR -> EnumSet.complementOf(EnumSet.of(OPEN));
            case OWNER, ASSESSOR, HR_ADMIN, AUDITOR -> ALL_ISSUED;
        };
    }

    private static boolean isPerson(CurrentUser user, @Nullable UUID employeeId) {
        return employeeId != null && user.is(employeeId);
    }

    private static void add(Set<Party> parties, Party party, boolean condition) {
        if (condition) {
            parties.add(party);
        }
    }
}
