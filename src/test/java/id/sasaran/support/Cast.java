package id.sasaran.support;

import id.sasaran.organization.PositionKind;
import id.sasaran.shared.Role;
import id.sasaran.support.TestAgency.Person;
import java.util.EnumMap;
import java.util.Map;
import java.util.UUID;

/** An agency with one person for each way to look at it. */
public final class Cast {

    /** Who one may be. */
    public enum Part {
        EMPLOYEE,
        ASSESSOR,
        UNIT_HEAD,
        UNIT_ADMIN,
        HR_ADMIN,
        AUDITOR,
        STATE_OFFICIAL,
        PLATFORM_ADMIN
    }

    private final TestAgency agency;
    private final Map<Part, Person> people = new EnumMap<>(Part.class);

    private Cast(TestAgency agency) {
        this.agency = agency;
    }

    /** Makes the agency: a district office below the mayor, with one section. */
    public static Cast in(TestAgency.Factory factory) {
        TestAgency agency = factory.create();
        Cast cast = new Cast(agency);
        UUID office = agency.unit(agency.topUnit(), "Kecamatan Contoh");
        UUID section = agency.unit(office, "Seksi Pelayanan Umum");
        cast.people.put(Part.STATE_OFFICIAL, agency.top());
        cast.people.put(Part.UNIT_HEAD, agency.head(office, "Camat", PositionKind.ADMINISTRATOR));
        cast.people.put(Part.ASSESSOR, agency.head(section, "Kepala Seksi Pelayanan Umum", PositionKind.PENGAWAS));
        cast.people.put(Part.EMPLOYEE, clerk(agency, section, "Penata Layanan Operasional"));
        cast.people.put(
                Part.UNIT_ADMIN,
                agency.withRole(clerk(agency, section, "Pengelola Kepegawaian"), Role.UNIT_ADMIN, office));
        cast.people.put(
                Part.HR_ADMIN, agency.withRole(clerk(agency, office, "Analis Kepegawaian"), Role.HR_ADMIN, null));
        cast.people.put(Part.AUDITOR, agency.withRole(clerk(agency, office, "Auditor"), Role.AUDITOR, null));
        cast.people.put(Part.PLATFORM_ADMIN, factory.platformAdmin());
        return cast;
    }

    public TestAgency agency() {
        return agency;
    }

    public Person get(Part part) {
        Person person = people.get(part);
        if (person == null) {
            throw new IllegalArgumentException("nobody plays " + part);
        }
        return person;
    }

    private static Person clerk(TestAgency agency, UUID unit, String position) {
        return agency.person(unit, position, PositionKind.PELAKSANA);
    }
}
