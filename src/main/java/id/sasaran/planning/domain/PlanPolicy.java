package id.sasaran.planning.domain;

import static id.sasaran.planning.PlanStatus.APPROVED;
import static id.sasaran.planning.PlanStatus.CLOSED;
import static id.sasaran.planning.PlanStatus.DRAFT;
import static id.sasaran.planning.PlanStatus.RETURNED;
import static id.sasaran.planning.PlanStatus.SUBMITTED;
import static id.sasaran.planning.PlanStatus.SUPERSEDED;

import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanStatus;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import java.util.EnumSet;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Who may do what with a plan in which state. O: the employee, A: the assessor of today, S: the assessor's superior, H:
 * HR admin, U: auditor. A unit admin sees where a plan stands, never its content, and so stands in no cell.
 *
 * <pre>
 *            DRAFT  SUBMITTED  RETURNED  APPROVED  SUPERSEDED  CLOSED
 * READ       O      O A S H U  O A S     O A S H U O A S H U   O A S H U
 * CHANGE     O      -          O         -         -           -
 * SUBMIT     O      -          O         -         -           -
 * WITHDRAW   -      O          -         -         -           -
 * RETURN     -      A          -         -         -           -
 * APPROVE    -      A          -         -         -           -
 * </pre>
 *
 * <p>Nobody decides on a plan of their own: an owner loses every other part. {@code START} has no state yet; it belongs
 * to everybody who has plans.
 */
final class PlanPolicy {

    /** What a person is to a plan. */
    enum Party {
        OWNER,
        ASSESSOR,
        SUPERIOR,
        HR_ADMIN,
        AUDITOR
    }

    private static final Set<PlanStatus> WRITABLE = EnumSet.of(DRAFT, RETURNED);
    private static final Set<PlanStatus> SENT = EnumSet.of(SUBMITTED, APPROVED, SUPERSEDED, CLOSED);

    private PlanPolicy() {}

    /** What a user is to the plan of an employee; empty for everybody whom it does not concern. */
    static Set<Party> parties(CurrentUser user, UUID employeeId, Responsibility responsibility) {
        if (user.is(employeeId)) {
            return EnumSet.of(Party.OWNER);
        }
        Set<Party> parties = EnumSet.noneOf(Party.class);
        add(parties, Party.ASSESSOR, isPerson(user, responsibility.assessorId()));
        add(parties, Party.SUPERIOR, isPerson(user, responsibility.superiorId()));
        add(parties, Party.HR_ADMIN, user.has(Role.HR_ADMIN));
        add(parties, Party.AUDITOR, user.has(Role.AUDITOR));
        return parties;
    }

    /** Whether one of these parties may do this in this state. */
    static boolean allows(PlanAction action, PlanStatus status, Set<Party> parties) {
        return parties.stream().anyMatch(party -> states(action, party).contains(status));
    }

    /** Whether one of these parties may do this in some state; otherwise the answer is that there is no such plan. */
    static boolean everAllows(PlanAction action, Set<Party> parties) {
        return parties.stream().anyMatch(party -> !states(action, party).isEmpty());
    }

    /** Everything that these parties may do in this state. */
    static Set<PlanAction> allowed(PlanStatus status, Set<Party> parties) {
        Set<PlanAction> actions = EnumSet.noneOf(PlanAction.class);
        for (PlanAction action : PlanAction.values()) {
            add(actions, action, allows(action, status, parties));
        }
        return actions;
    }

    private static Set<PlanStatus> states(PlanAction action, Party party) {
        return switch (action) {
            case READ -> readable(party);
            case CHANGE, SUBMIT -> party == Party.OWNER ? WRITABLE : Set.of();
            case WITHDRAW -> party == Party.OWNER ? EnumSet.of(SUBMITTED) : Set.of();
            case RETURN, APPROVE -> party == Party.ASSESSOR ? EnumSet.of(SUBMITTED) : Set.of();
            case START -> Set.of();
        };
    }

    private static Set<PlanStatus> readable(Party party) {
        return switch (party) {
            case OWNER -> EnumSet.allOf(PlanStatus.class);
            case ASSESSOR, SUPERIOR -> EnumSet.complementOf(EnumSet.of(DRAFT));
            case HR_ADMIN, AUDITOR -> SENT;
        };
    }

    private static boolean isPerson(CurrentUser user, @Nullable UUID employeeId) {
        return employeeId != null && user.is(employeeId);
    }

    private static <E> void add(Set<E> set, E element, boolean condition) {
        if (condition) {
            set.add(element);
        }
    }
}
