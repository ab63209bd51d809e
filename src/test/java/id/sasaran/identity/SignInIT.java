package id.sasaran.identity;

import static org.assertj.core.api.Assertions.assertThat;

import id.sasaran.organization.OrganizationSetup;
import id.sasaran.organization.OrganizationSetup.NewUnit;
import id.sasaran.shared.Role;
import id.sasaran.support.Cast;
import id.sasaran.support.Cast.Part;
import id.sasaran.support.IntegrationTest;
import id.sasaran.support.TestAgency;
import id.sasaran.support.TestAgency.Person;
import id.sasaran.support.Visitor;
import id.sasaran.support.Visitor.Answer;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Signing in, belonging to agencies, and losing both. */
@IntegrationTest
class SignInIT {

    @LocalServerPort
    private int port;

    @Autowired
    private TestAgency.Factory agencies;

    @Autowired
    private Accounts accounts;

    @Autowired
    private OrganizationSetup setup;

    @Autowired
    private JdbcClient jdbc;

    private Cast cast;
    private TestAgency agency;
    private Person person;

    @BeforeEach
    void makePeople() {
        cast = Cast.in(agencies);
        agency = cast.agency();
        person = cast.get(Part.EMPLOYEE);
    }

    @Test
    void theUserNameWorksInAnyCase() {
        assertThat(signIn(person.username().toUpperCase(Locale.ROOT), TestAgency.PASSWORD))
                .isEqualTo("/");
    }

    @Test
    void theEmployeeNumberWorksWithAndWithoutSpaces() {
        String number = "19930816201903" + (2000 + agency.id() % 1000) + "";
        UUID account = agency.in(() -> accounts.addAccount(agency.system(), Set.of(number), "sandi-lain"));
        agency.run(() -> accounts.addMembership(agency.system(), account, null));

        assertThat(signIn(number, "sandi-lain")).isEqualTo("/");
        assertThat(signIn(number.substring(0, 8) + " " + number.substring(8), "sandi-lain"))
                .isEqualTo("/");
    }

    @Test
    void aWrongPasswordAndAnUnknownNameGetTheSameAnswer() {
        Visitor one = new Visitor(port);
        Visitor other = new Visitor(port);
        Answer wrong = one.post("/login", Map.of("username", person.username(), "password", "salah"));
        Answer unknown = other.post("/login", Map.of("username", "tidak.ada", "password", "salah"));

        assertThat(wrong.location()).isEqualTo(unknown.location()).isEqualTo("/login?error");
        assertThat(one.get("/login?error").status()).isEqualTo(422);
        assertThat(one.get("/login?error").body()).contains("Nama akun atau kata sandi tidak cocok");
    }

    @Test
    void aDisabledAccountDoesNotSignInAndIsSignedOut() {
        Visitor inside = new Visitor(port).signIn(person);
        jdbc.sql("update account set disabled = true where id = :id")
                .param("id", person.accountId())
                .update();

        assertThat(inside.get("/").location()).isEqualTo("/login?inactive");
        assertThat(signIn(person.username(), TestAgency.PASSWORD)).isEqualTo("/login?error");
    }

    @Test
    void anExpiredMembershipSignsOut() {
        Visitor inside = new Visitor(port).signIn(person);
        assertThat(inside.get("/").status()).isEqualTo(200);
        jdbc.sql("""
                        update membership set valid_from = date '2025-01-01', valid_to = date '2026-07-14'
                        where agency_id = :agency and account_id = :account
                        """)
                .param("agency", agency.id())
                .param("account", person.accountId())
                .update();

        assertThat(inside.get("/").location()).isEqualTo("/login?inactive");
        assertThat(inside.get("/").location()).isEqualTo("/login");
    }

    @Test
    void aWithdrawnRoleEndsWithTheNextRequest() {
        Visitor admin = new Visitor(port).signIn(cast.get(Part.HR_ADMIN));
        assertThat(admin.get("/admin/employees").status()).isEqualTo(200);
        jdbc.sql("""
                        update role_grant set valid_from = date '2025-01-01', valid_to = date '2026-07-14'
                        where agency_id = :agency and account_id = :account
                        """)
                .param("agency", agency.id())
                .param("account", cast.get(Part.HR_ADMIN).accountId())
                .update();

        assertThat(admin.get("/admin/employees").status()).isEqualTo(404);
        assertThat(admin.get("/admin/audit").status()).isEqualTo(404);
        assertThat(admin.get("/").body()).doesNotContain("/admin/employees");
    }

    @Test
    void oneAccountChangesBetweenItsAgenciesAndReachesNoOther() {
        TestAgency second = agencies.create();
        TestAgency foreign = agencies.create();
        second.run(() -> {
            accounts.addMembership(second.system(), person.accountId(), null);
            accounts.grant(second.system(), person.accountId(), Role.AUDITOR, null);
        });
        Visitor visitor = new Visitor(port).signIn(person);
        assertThat(visitor.get("/admin/employees").status()).isEqualTo(404);
        assertThat(visitor.get("/account").body()).contains("Kota Uji " + second.code());

        assertThat(visitor.post("/membership", Map.of("membership", String.valueOf(foreign.id())))
                        .status())
                .isEqualTo(404);
        assertThat(visitor.post("/membership", Map.of("membership", String.valueOf(second.id())))
                        .location())
                .isEqualTo("/");
        assertThat(visitor.get("/admin/employees").status()).isEqualTo(200);
        assertThat(visitor.get("/admin/employees/" + person.employeeId()).status())
                .isEqualTo(404);
    }

    @Test
    void theDemoSignInDoesNotExistOutsideTheDemo() {
        assertThat(new Visitor(port)
                        .post("/login/demo", Map.of("demo", person.username()))
                        .status())
                .isEqualTo(404);
    }

    @Test
    void anUnitAdminOfAnEmptyUnitSeesNobody() {
        UUID empty =
                agency.in(() -> setup.addUnit(agency.system(), new NewUnit(agency.topUnit(), "Unit Baru", "BARU")));
        Person admin = agency.withRole(person, Role.UNIT_ADMIN, empty);

        Answer list = new Visitor(port).signIn(admin).get("/admin/employees");

        assertThat(list.status()).isEqualTo(200);
        assertThat(list.body()).contains("Tidak ada yang cocok");
    }

    private String signIn(String name, String password) {
        return new Visitor(port)
                .post("/login", Map.of("username", name, "password", password))
                .location();
    }
}
