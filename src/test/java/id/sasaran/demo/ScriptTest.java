package id.sasaran.demo;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.demo.Script.PersonLine;
import id.sasaran.demo.Script.StaffLine;
import id.sasaran.demo.Script.UnitLine;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.EmployeeNumber;
import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the files of the demo promise. */
class ScriptTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @ParameterizedTest
    @ValueSource(strings = {"plaju", "gajahmungkur", "aceh", "senapelan", "binjai"})
    void everyAgencyIsBigEnoughAndComplete(String code) {
        Script script = Script.read(code);
        PlanBook book = PlanBook.read();

        int people = script.people().size()
                + script.staff().stream().mapToInt(StaffLine::count).sum();
        assertThat(people).isGreaterThanOrEqualTo(40);
        assertThat(script.people().stream().map(PersonLine::account).filter(account -> !account.isEmpty()))
                .containsExactlyInAnyOrderElementsOf(DemoAccountList.ROLES);
        Set<String> headed = script.people().stream()
                .filter(PersonLine::head)
                .map(PersonLine::unit)
                .collect(Collectors.toSet());
        assertThat(headed)
                .containsExactlyInAnyOrderElementsOf(
                        script.units().stream().map(UnitLine::key).toList());
        script.people().stream()
                .filter(person -> person.kind() != EmployeeKind.PEJABAT_NEGARA)
                .forEach(person -> assertThat(book.of(person.profile())).isNotEmpty());
        script.staff().forEach(staff -> assertThat(book.of(staff.profile())).isNotEmpty());
    }

    @ParameterizedTest
    @ValueSource(strings = {"plaju", "gajahmungkur", "aceh", "senapelan", "binjai"})
    void namesAreDifferentAndNumbersFitThePerson(String code) {
        Script script = Script.read(code);
        NamePool pool = new NamePool(script.region(), code.hashCode());
        Set<String> names = new HashSet<>();
        script.people().forEach(person -> {
            assertThat(names.add(person.name())).as(person.name()).isTrue();
            if (!person.number().isEmpty()) {
                assertThat(EmployeeNumber.check(person.kind(), person.number(), TODAY))
                        .as(person.name())
                        .isEmpty();
                assertThat(person.number().charAt(14)).as(person.name()).isEqualTo(person.female() ? '2' : '1');
            }
        });
        for (StaffLine line : script.staff()) {
            for (int i = 0; i < line.count(); i++) {
                boolean female = pool.nextIsFemale();
                String name = pool.name(female);
                assertThat(names.add(name)).as(name).isTrue();
                assertThat(EmployeeNumber.check(line.kind(), pool.number(line.kind(), female), TODAY))
                        .as(name)
                        .isEmpty();
            }
        }
    }

    @Test
    void theSignInPageOffersEveryAccountOnce() {
        List<String> names = new DemoAccountList()
                .list().stream().map(account -> account.username()).toList();

        assertThat(names).hasSize(31).doesNotHaveDuplicates().contains("plaju.pegawai", "binjai.auditor", "platform");
    }
}
