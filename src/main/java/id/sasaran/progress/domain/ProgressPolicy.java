package id.sasaran.progress.domain;

import static id.sasaran.progress.RealizationStatus.ACCEPTED;
import static id.sasaran.progress.RealizationStatus.DRAFT;
import static id.sasaran.progress.RealizationStatus.RETURNED;
import static id.sasaran.progress.RealizationStatus.SUBMITTED;

import id.sasaran.organization.Responsibility;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with the realization of a quarter in which state. O: the employee, A: the assessor of today, S: the
 * assessor's superior, U: auditor. A unit admin and an HR admin see where it stands, never its content.
 *
 * <pre>
 *          DRAFT  SUBMITTED  RETURNED  ACCEPTED
 * READ     O      O A S U    O A S     O A S U
 * WRITE    O      -          O         -
 * SUBMIT   O      -          O         -
 * ACCEPT   -      A          -         -
 * RETURN   -      A          -         -
 * </pre>
 *
 * <p>Nobody decides on a realization of their own: an owner loses every other part. A realization that nobody has begun
 * counts as a draft.
 */
final class ProgressPolicy {

    /** What a person is to a realization. */
    enum Party {
        OWNER,
        ASSESSOR,
        SUPERIOR,
        AUDITOR
    }

    private ProgressPolicy() {}

    /** What a user is to the realizations of an employee; empty for everybody whom they do not concern. */
    static Set<Party> parties(CurrentUser user, UUID employeeId, Responsibility responsibility) {
        if (user.is(employeeId)) {
            return EnumSet.of(Party.OWNER);
        }
        Set<Party> parties = EnumSet.noneOf(Party.class);
        if (isPerson(user, responsibility.assessorId())) {
            parties.add(Party.ASSESSOR);
        }
        if (isPerson(user, responsibility.superiorId())) {
            parties.add(Party.SUPERIOR);
        }
        if (user.has(Role.AUDITOR)) {
            parties.add(Party.AUDITOR);
        }
        return parties;
    }

    /** Whether one of these parties may do this in this state. */
    static boolean allows(ProgressAction action, RealizationStatus status, Set<Party> parties) {
        return parties.stream().anyMatch(party -> states(action, party).contains(status));
    }

    /** Whether one of these parties may do this in some state; otherwise the answer is that there is no such thing. */
    static boolean everAllows(ProgressAction action, Set<Party> parties) {
        return parties.stream().anyMatch(party -> !states(action, party).isEmpty());
    }

    /** Everything that these parties may do in this state. */
    static Set<ProgressAction> allowed(RealizationStatus status, Set<Party> parties) {
        Set<ProgressAction> actions = EnumSet.noneOf(ProgressAction.class);
        for (ProgressAction action : ProgressAction.values()) {
            if (allows(action, status, parties)) {
                actions.add(action);
            }
        }
        return actions;
    }

    private static Set<RealizationStatus> states(ProgressAction action, Party party) {
        return switch (action) {
            case READ -> readable(party);
            case WRITE, SUBMIT -> party == Party.OWNER ? EnumSet.of(DRAFT, RETURNED) : Set.of();
            case ACCEPT, RETURN -> party == Party.ASSESSOR ? EnumSet.of(SUBMITTED) : Set.of();
        };
    }

    private static Set<RealizationStatus> readable(Party party) {
        return switch (party) {
            case OWNER -> EnumSet.allOf(RealizationStatus.class);
            case ASSESSOR, SUPERIOR -> EnumSet.of(SUBMITTED, RETURNED, ACCEPTED);
            case AUDITOR -> EnumSet.of(SUBMITTED, ACCEPTED);
        };
    }

    private static boolean isPerson(CurrentUser user, @Nullable UUID employeeId) {
        return employeeId != null && user.is(employeeId);
    }
}
