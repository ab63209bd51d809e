package id.sasaran.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import id.sasaran.cycle.PeriodKind;
import id.sasaran.cycle.PeriodView;
import id.sasaran.organization.Responsibility;
import id.sasaran.planning.PlanFixture;
import id.sasaran.planning.PlanStatus;
import id.sasaran.planning.domain.PlanPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.IllegalTransitionException;
import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import java.lang.reflect.Field;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Every cell of status × role × action: what the policy says, and whether the plan itself would do it. */
class PlanPolicyTest {

    /** O employee, A assessor, S superior, H HR admin, U auditor; the columns are the states in their order. */
    private static final String TABLE = """
            action   | DRAFT | SUBMITTED | RETURNED | APPROVED | SUPERSEDED | CLOSED
            START    |       |           |          |          |            |
            READ     | O     | OASHU     | OAS      | OASHU    | OASHU      | OASHU
            CHANGE   | O     |           | O        |          |            |
            SUBMIT   | O     |           | O        |          |            |
            WITHDRAW |       | O         |          |          |            |
            RETURN   |       | A         |          |          |            |
            APPROVE  |       | A         |          |          |            |
            """;

    private static final Map<Party, String> LETTERS =
            Map.of(Party.OWNER, "O", Party.ASSESSOR, "A", Party.SUPERIOR, "S", Party.HR_ADMIN, "H", Party.AUDITOR, "U");

    private static final UUID EMPLOYEE = new UUID(0, 1);
    private static final UUID ASSESSOR = new UUID(0, 2);
    private static final UUID SUPERIOR = new UUID(0, 3);
    private static final UUID OTHER = new UUID(0, 4);
    private static final Responsibility ANSWER =
            new Responsibility(EMPLOYEE, ASSESSOR, null, SUPERIOR, Responsibility.Reason.UNIT_HEAD);

    static Stream<Arguments> cells() {
        return TABLE.lines().skip(1).flatMap(line -> {
            String[] parts = (line + " ").split("\\|");
            PlanAction action = PlanAction.valueOf(parts[0].strip());
            return Arrays.stream(PlanStatus.values())
                    .flatMap(status -> Arrays.stream(Party.values())
                            .map(party -> Arguments.of(
                                    action,
                                    status,
                                    party,
                                    parts[status.ordinal() + 1].contains(String.valueOf(LETTERS.get(party))))));
        });
    }

    @ParameterizedTest(name = "{2} {0} in {1}: {3}")
    @MethodSource("cells")
    void theTableHolds(PlanAction action, PlanStatus status, Party party, boolean allowed) {
        assertThat(PlanPolicy.allows(action, status, EnumSet.of(party))).isEqualTo(allowed);
        assertThat(PlanPolicy.allowed(status, EnumSet.of(party)).contains(action))
                .isEqualTo(allowed);
        assertThat(PlanPolicy.allows(action, status, Set.of())).isFalse();
    }

    @Test
    void theTableHasEveryActionAndState() {
        assertThat(cells()).hasSize(PlanAction.values().length * PlanStatus.values().length * Party.values().length);
    }

    @ParameterizedTest(name = "{0} in {1}")
    @MethodSource("transitions")
    void thePlanItselfRefusesWhatTheTableDoesNotName(PlanAction action, PlanStatus status) throws Exception {
        boolean somebody =
                Arrays.stream(Party.values()).anyMatch(party -> PlanPolicy.allows(action, status, EnumSet.of(party)));
        Plan plan = planIn(status);

        if (somebody) {
            apply(action, plan);
            assertThat(plan.status()).isEqualTo(after(action, status));
        } else {
            assertThatThrownBy(() -> apply(action, plan)).isInstanceOf(IllegalTransitionException.class);
            assertThat(plan.status()).isEqualTo(status);
        }
    }

    static Stream<Arguments> transitions() {
        return Stream.of(
                        PlanAction.CHANGE,
                        PlanAction.SUBMIT,
                        PlanAction.WITHDRAW,
                        PlanAction.RETURN,
                        PlanAction.APPROVE)
                .flatMap(action -> Arrays.stream(PlanStatus.values()).map(status -> Arguments.of(action, status)));
    }

    @Test
    void aPlanBeginsAsADraft() {
        assertThat(newPlan().status()).isEqualTo(PlanStatus.DRAFT);
    }

    @Test
    void partiesFollowFromWhoAnswersAndFromGrants() {
        assertThat(parties(EMPLOYEE, null)).containsExactly(Party.OWNER);
        assertThat(parties(ASSESSOR, null)).containsExactly(Party.ASSESSOR);
        assertThat(parties(SUPERIOR, null)).containsExactly(Party.SUPERIOR);
        assertThat(parties(OTHER, Role.HR_ADMIN)).containsExactly(Party.HR_ADMIN);
        assertThat(parties(OTHER, Role.AUDITOR)).containsExactly(Party.AUDITOR);
        assertThat(parties(ASSESSOR, Role.HR_ADMIN)).containsExactlyInAnyOrder(Party.ASSESSOR, Party.HR_ADMIN);
        assertThat(parties(OTHER, null)).isEmpty();
        assertThat(parties(OTHER, Role.UNIT_ADMIN)).isEmpty();
        assertThat(parties(OTHER, Role.PLATFORM_ADMIN)).isEmpty();
        assertThat(PlanPolicy.parties(CurrentUser.system(1), EMPLOYEE, ANSWER)).isEmpty();
    }

    @Test
    void nobodyDecidesOnAPlanOfTheirOwn() {
        Responsibility oneself = new Responsibility(EMPLOYEE, EMPLOYEE, null, EMPLOYEE, Responsibility.Reason.NONE);

        assertThat(PlanPolicy.parties(user(EMPLOYEE, Role.HR_ADMIN), EMPLOYEE, oneself))
                .containsExactly(Party.OWNER);
    }

    private static Set<Party> parties(UUID employee, @Nullable Role role) {
        return PlanPolicy.parties(user(employee, role), EMPLOYEE, ANSWER);
    }

    private static CurrentUser user(UUID employee, @Nullable Role role) {
        List<RoleGrant> grants = role == null ? List.of() : List.of(new RoleGrant(role, null));
        return new CurrentUser(UUID.randomUUID(), 1, employee, "Nama", grants, "-");
    }

    private static PlanStatus after(PlanAction action, PlanStatus before) {
        return switch (action) {
            case SUBMIT -> PlanStatus.SUBMITTED;
            case WITHDRAW -> PlanStatus.DRAFT;
            case RETURN -> PlanStatus.RETURNED;
            case APPROVE -> PlanStatus.APPROVED;
            case START, READ, CHANGE -> before;
        };
    }

    private static void apply(PlanAction action, Plan plan) {
        switch (action) {
            case CHANGE -> plan.addResult(PlanFixture.result("Hasil"));
            case SUBMIT -> plan.submit(ASSESSOR, Instant.EPOCH);
            case WITHDRAW -> plan.withdraw();
            case RETURN -> plan.returnToEmployee();
            case APPROVE -> plan.approve(ASSESSOR, Instant.EPOCH, "{}");
            case START, READ -> throw new IllegalArgumentException(action.name());
        }
    }

    private static Plan newPlan() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 12, 31);
        return Plan.start(
                EMPLOYEE, new PeriodView(UUID.randomUUID(), 2026, PeriodKind.ANNUAL, 0, first, last, last, last));
    }

    /** States that no transition leads to yet are set by hand. */
    private static Plan planIn(PlanStatus status) throws ReflectiveOperationException {
        Plan plan = newPlan();
        Field field = Plan.class.getDeclaredField("status");
        field.setAccessible(true);
        field.set(plan, status);
        return plan;
    }
}
