package id.sasaran.organization;

import static id.sasaran.organization.EmployeeNumber.Warning.APPOINTMENT;
import static id.sasaran.organization.EmployeeNumber.Warning.BIRTH_DATE;
import static id.sasaran.organization.EmployeeNumber.Warning.KIND;
import static id.sasaran.organization.EmployeeNumber.Warning.LENGTH;
import static id.sasaran.organization.EmployeeNumber.Warning.MONTH;
import static id.sasaran.organization.EmployeeNumber.Warning.SERIAL;
import static id.sasaran.organization.EmployeeNumber.Warning.SEX;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The form of NIP and NI PPPK. */
class EmployeeNumberTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Test
    void aWellFormedNumberHasNoWarning() {
        assertThat(check(EmployeeKind.PNS, "199205142019032007")).isEmpty();
        assertThat(check(EmployeeKind.CPNS, "200002292025051001")).isEmpty();
        assertThat(check(EmployeeKind.PPPK, "199507302024211011")).isEmpty();
        assertThat(check(EmployeeKind.PPPK_PARUH_WAKTU, "199507302025222011")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "130123456", "19920514201903200", "1992051420190320071", "19920514201903200x"})
    void anotherLengthOrALetterIsTheOnlyWarning(String number) {
        assertThat(check(EmployeeKind.PNS, number)).containsExactly(LENGTH);
    }

    @Test
    void anImpossibleBirthDateIsSeen() {
        assertThat(check(EmployeeKind.PNS, "199902292022031001")).containsExactly(BIRTH_DATE);
        assertThat(check(EmployeeKind.PNS, "199913012022031001")).containsExactly(BIRTH_DATE);
    }

    @Test
    void anAppointmentMustBePlausibleForTheAge() {
        assertThat(check(EmployeeKind.PNS, "199205141949032007")).containsExactly(APPOINTMENT);
        assertThat(check(EmployeeKind.PNS, "199205142000032007")).containsExactly(APPOINTMENT);
        assertThat(check(EmployeeKind.PNS, "199205142028032007")).containsExactly(APPOINTMENT);
        assertThat(check(EmployeeKind.CPNS, "200005142027032007")).isEmpty();
    }

    @Test
    void theMonthTellsTheKindOfEmployment() {
        assertThat(check(EmployeeKind.PNS, "199205142019132007")).containsExactly(MONTH);
        assertThat(check(EmployeeKind.PNS, "199205142019002007")).containsExactly(MONTH);
        assertThat(check(EmployeeKind.PNS, "199205142019212007")).containsExactly(KIND);
        assertThat(check(EmployeeKind.PPPK, "199205142019032007")).containsExactly(KIND);
    }

    @Test
    void sexAndSerialAreChecked() {
        assertThat(check(EmployeeKind.PNS, "199205142019033007")).containsExactly(SEX);
        assertThat(check(EmployeeKind.PNS, "199205142019032000")).containsExactly(SERIAL);
        assertThat(check(EmployeeKind.PNS, "199205142019039000")).containsExactlyInAnyOrder(SEX, SERIAL);
    }

    @Test
    void groupsAreEasierToRead() {
        assertThat(EmployeeNumber.grouped("199205142019032007")).isEqualTo("19920514 201903 2 007");
        assertThat(EmployeeNumber.grouped("130123456")).isEqualTo("130123456");
    }

    private static Set<EmployeeNumber.Warning> check(EmployeeKind kind, String number) {
        return EmployeeNumber.check(kind, number, TODAY);
    }
}
