package id.sasaran.progress.domain;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.Responsibility;
import id.sasaran.progress.RealizationStatus;
import id.sasaran.progress.domain.ProgressPolicy.Party;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Every status, part and action. */
class ProgressPolicyTest {

    /** R: READ, W: WRITE, S: SUBMIT, A: ACCEPT, B: RETURN; - nothing. */
    private static final String TABLE = """
            party    | DRAFT | SUBMITTED | RETURNED | ACCEPTED
            OWNER    | RWS   | R         | RWS      | R
            ASSESSOR | -     | RAB       | R        | R
            SUPERIOR | -     | R         | R        | R
            AUDITOR  | -     | R         | -        | R
            """;

    @Test
    void everyCellOfTheTableHolds() {
        List<String[]> rows = TABLE.lines()
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toArray(String[]::new))
                .toList();
        assertThat(rows).hasSize(Party.values().length + 1);
        for (String[] row : rows.subList(1, rows.size())) {
            for (int column = 1; column < row.length; column++) {
                RealizationStatus status = RealizationStatus.valueOf(rows.getFirst()[column]);
                assertThat(letters(ProgressPolicy.allowed(status, EnumSet.of(Party.valueOf(row[0])))))
                        .as("%s in %s", row[0], status)
                        .isEqualTo(row[column].replace("-", ""));
            }
        }
    }

    @Test
    void anOwnerLosesEveryOtherPartAndAdminsAreNone() {
        UUID employee = new UUID(0, 1);
        UUID other = new UUID(0, 2);
        Responsibility odd = new Responsibility(employee, employee, null, employee, Responsibility.Reason.SET_BY_HAND);

        assertThat(ProgressPolicy.parties(user(employee, Role.AUDITOR), employee, odd))
                .containsExactly(Party.OWNER);
        assertThat(ProgressPolicy.parties(user(other, Role.HR_ADMIN), employee, odd))
                .isEmpty();
        assertThat(ProgressPolicy.parties(user(other, Role.UNIT_ADMIN), employee, odd))
                .isEmpty();
    }

    private static CurrentUser user(UUID employee, Role role) {
        return new CurrentUser(new UUID(1, 1), 1, employee, "Pegawai", List.of(new RoleGrant(role, null)), "-");
    }

    private static String letters(Set<ProgressAction> actions) {
        return Arrays.stream(ProgressAction.values())
                .filter(actions::contains)
                .map(action -> switch (action) {
                    case READ -> "R";
                    case WRITE -> "W";
                    case SUBMIT -> "S";
                    case ACCEPT -> "A";
                    case RETURN -> "B";
                })
                .collect(Collectors.joining());
    }
}
