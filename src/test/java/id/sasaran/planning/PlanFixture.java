package id.sasaran.planning;

import id.sasaran.organization.PositionKind;
import id.sasaran.planning.PlanAuthoring.IndicatorDraft;
import id.sasaran.planning.PlanAuthoring.ResultDraft;
import id.sasaran.shared.Role;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/** An office with a section in it, and one person in every part that somebody can have towards a plan. */
public final class PlanFixture {

    public static final int YEAR = 2026;

    private final TestAgency agency;
    private final PlanAuthoring authoring;
    private final Person superior;
    private final Person assessor;
    private final Person owner;
    private final Person colleague;
    private final Person unitAdmin;
    private final Person hrAdmin;
    private final Person auditor;

    public PlanFixture(TestAgency agency, PlanAuthoring authoring) {
        this.agency = agency;
        this.authoring = authoring;
        UUID office = agency.unit(agency.topUnit(), "Direktorat");
        superior = agency.head(office, "Direktur", PositionKind.ADMINISTRATOR);
        UUID section = agency.unit(office, "Subdirektorat");
        assessor = agency.head(section, "Kepala Subdirektorat", PositionKind.PENGAWAS);
        owner = agency.person(section, "Penata Layanan Operasional", PositionKind.PELAKSANA);
        colleague = agency.person(section, "Pengelola Data", PositionKind.PELAKSANA);
        unitAdmin =
                agency.withRole(agency.person(office, "Admin Unit", PositionKind.PELAKSANA), Role.UNIT_ADMIN, office);
        hrAdmin = agency.withRole(
                agency.person(agency.topUnit(), "Admin Kepegawaian", PositionKind.PELAKSANA), Role.HR_ADMIN, null);
        auditor = agency.withRole(
                agency.person(agency.topUnit(), "Auditor", PositionKind.JF_KEAHLIAN), Role.AUDITOR, null);
    }

    public TestAgency agency() {
        return agency;
    }

    public Person superior() {
        return superior;
    }

    public Person assessor() {
        return assessor;
    }

    public Person owner() {
        return owner;
    }

    public Person colleague() {
        return colleague;
    }

    public Person unitAdmin() {
        return unitAdmin;
    }

    public Person hrAdmin() {
        return hrAdmin;
    }

    public Person auditor() {
        return auditor;
    }

    /** A draft of the owner with one main result. */
    public UUID draft() {
        return draft(owner);
    }

    public UUID draft(Person person) {
        return agency.in(() -> {
            UUID plan = authoring.start(person.user(), YEAR);
            authoring.addResult(person.user(), plan, authoring.version(plan), result("Terlayaninya permohonan"));
            return plan;
        });
    }

    public UUID submitted() {
        UUID plan = draft();
        agency.run(() -> authoring.submit(owner.user(), plan, authoring.version(plan)));
        return plan;
    }

    public UUID returned() {
        UUID plan = submitted();
        agency.run(() -> authoring.returnToEmployee(
                assessor.user(), plan, authoring.version(plan), "Perjelas targetnya", Map.of()));
        return plan;
    }

    public UUID approved() {
        UUID plan = submitted();
        agency.run(() -> authoring.approve(assessor.user(), plan, authoring.version(plan)));
        return plan;
    }

    public long version(UUID plan) {
        return agency.in(() -> authoring.version(plan));
    }

    /** A main result with one indicator of 2,400 to 2,600 files. */
    public static ResultDraft result(String statement) {
        return result(ResultKind.UTAMA, statement, range(2400, 2600, "berkas"));
    }

    public static ResultDraft result(ResultKind kind, String statement, Target target) {
        return new ResultDraft(
                kind,
                statement,
                null,
                "",
                "",
                List.of(new IndicatorDraft(null, Aspect.KUANTITAS, "Berkas diverifikasi", target, Map.of())));
    }

    public static Target range(long low, long high, String unit) {
        return new Target(Target.Kind.RANGE, BigDecimal.valueOf(low), BigDecimal.valueOf(high), null, unit);
    }

    public static Target value(long value, String unit) {
        return new Target(Target.Kind.VALUE, BigDecimal.valueOf(value), null, null, unit);
    }
}
