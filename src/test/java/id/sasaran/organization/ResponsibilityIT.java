package id.sasaran.organization;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.time.LocalDate;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Who answers for whom. */
@IntegrationTest
class ResponsibilityIT {

    private static final LocalDate TODAY = LocalDate.of(2026, 7, 15);

    @Autowired
    private Organization organization;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private TestAgency.Factory agencies;

    private TestAgency agency;
    private Person mayor;
    private Person head;
    private Person section;
    private Person staff;

    @BeforeEach
    void makeAgency() {
        agency = agencies.create();
        mayor = agency.top();
        UUID office = agency.unit(agency.topUnit(), "Kecamatan Contoh");
        head = agency.head(office, "Camat", PositionKind.ADMINISTRATOR);
        UUID sub = agency.unit(office, "Seksi Pelayanan");
        section = agency.head(sub, "Kepala Seksi Pelayanan", PositionKind.PENGAWAS);
        staff = agency.person(sub, "Penata Layanan Operasional", PositionKind.PELAKSANA);
    }

    @Test
    void theHeadOfTheUnitAssessesItsMembersAndTheHeadAboveAssessesTheHead() {
        Responsibility answer = agency.in(() -> organization.responsibility(staff.employeeId(), TODAY));

        assertThat(answer.assessorId()).isEqualTo(section.employeeId());
        assertThat(answer.superiorId()).isEqualTo(head.employeeId());
        assertThat(answer.reason()).isEqualTo(Responsibility.Reason.UNIT_HEAD);
        assertThat(answer.assessorUnitId()).isEqualTo(section.unitId());
        assertThat(agency.in(() -> organization.responsibility(section.employeeId(), TODAY))
                        .reason())
                .isEqualTo(Responsibility.Reason.HEAD_ABOVE);
    }

    @Test
    void theTopOfTheAgencyHasNoAssessor() {
        Responsibility answer = agency.in(() -> organization.responsibility(mayor.employeeId(), TODAY));

        assertThat(answer.assessorId()).isNull();
        assertThat(answer.reason()).isEqualTo(Responsibility.Reason.NONE);
    }

    @Test
    void aUnitWithoutHeadIsAnsweredForByTheHeadAbove() {
        UUID empty = agency.unit(section.unitId(), "Loket");
        Person clerk = agency.person(empty, "Petugas Loket", PositionKind.PELAKSANA);

        Responsibility answer = agency.in(() -> organization.responsibility(clerk.employeeId(), TODAY));

        assertThat(answer.assessorId()).isEqualTo(section.employeeId());
        assertThat(agency.in(() -> organization.assessedBy(section.employeeId(), TODAY)))
                .containsExactlyInAnyOrder(staff.employeeId(), clerk.employeeId());
    }

    @Test
    void anAssessorSetByHandGoesBeforeTheUnitHeadFromThatDayOn() {
        agency.run(() ->
                setup.setAssessor(agency.system(), staff.employeeId(), head.employeeId(), TODAY, "SK 12 Tahun 2026"));

        assertThat(agency.in(() -> organization.responsibility(staff.employeeId(), TODAY.minusDays(1)))
                        .assessorId())
                .isEqualTo(section.employeeId());
        assertThat(agency.in(() -> organization.responsibility(staff.employeeId(), TODAY))
                        .assessorId())
                .isEqualTo(head.employeeId());
        assertThat(agency.in(() -> organization.assessedBy(section.employeeId(), TODAY)))
                .doesNotContain(staff.employeeId());
        assertThat(agency.in(() -> organization.assessedBy(head.employeeId(), TODAY)))
                .contains(staff.employeeId(), section.employeeId());
    }

    @Test
    void anotherAgencyIsNotSeen() {
        TestAgency other = agencies.create();

        assertThat(other.in(() -> organization.employees(java.util.Set.of(staff.employeeId()), TODAY)))
                .isEmpty();
    }
}
