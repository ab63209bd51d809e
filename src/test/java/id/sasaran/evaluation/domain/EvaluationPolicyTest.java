package id.sasaran.evaluation.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.evaluation.EvaluationStatus;
import id.sasaran.evaluation.domain.EvaluationPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Every status, part and action. */
class EvaluationPolicyTest {

    private static final UUID EMPLOYEE = new UUID(0, 1);
    private static final UUID ASSESSOR = new UUID(0, 2);
    private static final UUID SUPERIOR = new UUID(0, 3);
    private static final UUID STRANGER = new UUID(0, 4);
    private static final Participants PARTICIPANTS = new Participants(EMPLOYEE, ASSESSOR, new UUID(0, 9), SUPERIOR);

    /** R: READ, T: RATE, I: ISSUE, K: ACKNOWLEDGE; - nothing. */
    private static final String TABLE = """
            party    | OPEN | RATED | ISSUED | ACKNOWLEDGED | OBJECTED | DECIDED
            OWNER    | -    | -     | RK     | R            | R        | R
            RATER    | RT   | RTI   | R      | R            | R        | R
            ASSESSOR | -    | -     | R      | R            | R        | R
            SUPERIOR | -    | R     | R      | R            | R        | R
            HR_ADMIN | -    | -     | R      | R            | R        | R
            AUDITOR  | -    | -     | R      | R            | R        | R
            """;

    @Test
    void everyCellOfTheTableHolds() {
        List<String[]> rows = TABLE.lines()
                .map(line -> line.split("\\|"))
                .map(EvaluationPolicyTest::stripped)
                .toList();
        assertThat(rows).hasSize(Party.values().length + 1);
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                EvaluationStatus status = EvaluationStatus.valueOf(rows.getFirst()[column]);
                assertThat(letters(EvaluationPolicy.allowed(status, EnumSet.of(Party.valueOf(row[0])))))
                        .as("%s in %s", row[0], status)
                        .isEqualTo(row[column].replace("-", ""));
            }
        }
    }

    @Test
    void nobodyRatesThemselvesWhateverElseTheyAre() {
        CurrentUser employee = user(EMPLOYEE, Role.HR_ADMIN);

        assertThat(EvaluationPolicy.parties(employee, PARTICIPANTS, EMPLOYEE)).containsExactly(Party.OWNER);
    }

    @Test
    void aStrangerAndAUnitAdminAreNothing() {
        assertThat(EvaluationPolicy.parties(user(STRANGER, null), PARTICIPANTS, ASSESSOR))
                .isEmpty();
        assertThat(EvaluationPolicy.parties(user(STRANGER, Role.UNIT_ADMIN), PARTICIPANTS, ASSESSOR))
                .isEmpty();
    }

    @Test
    void theAssessorIsTheRaterUntilTheSuperiorIs() {
        assertThat(EvaluationPolicy.parties(user(ASSESSOR, null), PARTICIPANTS, ASSESSOR))
                .containsExactlyInAnyOrder(Party.RATER, Party.ASSESSOR);
        assertThat(EvaluationPolicy.parties(user(ASSESSOR, null), PARTICIPANTS, SUPERIOR))
                .containsExactly(Party.ASSESSOR);
        assertThat(EvaluationPolicy.parties(user(SUPERIOR, null), PARTICIPANTS, SUPERIOR))
                .containsExactlyInAnyOrder(Party.RATER, Party.SUPERIOR);
    }

    private static CurrentUser user(UUID employee, @Nullable Role role) {
        return new CurrentUser(
                new UUID(1, 1),
                1,
                employee,
                "Pegawai",
                role == null ? List.of() : List.of(new RoleGrant(role, null)),
                "-");
    }

    private static String letters(Set<EvaluationAction> actions) {
        return Arrays.stream(EvaluationAction.values())
                .filter(actions::contains)
                .map(action -> switch (action) {
                    case READ -> "R";
                    case RATE -> "T";
                    case ISSUE -> "I";
                    case ACKNOWLEDGE -> "K";
                })
                .collect(Collectors.joining());
    }

    private static String[] stripped(String[] cells) {
        return Arrays.stream(cells).map(String::strip).toArray(String[]::new);
    }
}
