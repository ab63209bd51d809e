package id.sasaran.support;

import id.sasaran.cycle.Cycles;
import id.sasaran.identity.Accounts;
import id.sasaran.organization.AgencyKind;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.Organization;
import id.sasaran.organization.OrganizationSetup;
import id.sasaran.organization.OrganizationSetup.NewAgency;
import id.sasaran.organization.OrganizationSetup.NewAssignment;
import id.sasaran.organization.OrganizationSetup.NewEmployee;
import id.sasaran.organization.OrganizationSetup.NewUnit;
import id.sasaran.organization.PositionKind;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import id.sasaran.shared.Tenant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** An agency of its own for one test: a top unit led by a state official, the year 2026 opened, people on demand. */
public final class TestAgency {

    /** Password of every account made here. */
    public static final String PASSWORD = "sandi-untuk-uji";

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 1);
    private static final AtomicInteger NUMBER = new AtomicInteger();

    private final Factory tools;
    private final int id;
    private final String code;
    private final UUID topUnit;
    private final Person top;

    private TestAgency(Factory tools) {
        this.tools = tools;
        this.code = "uji-" + NUMBER.incrementAndGet();
        this.id = tools.setup.createAgency(
                CurrentUser.system(0),
                new NewAgency(code, "Kota Uji " + code, AgencyKind.REGIONAL, ZoneId.of("Asia/Jakarta")));
        this.topUnit = in(() -> tools.setup.addUnit(system(), new NewUnit(null, "Kota Uji " + code, "TOP")));
        this.top = stateOfficial(topUnit, "Wali Kota");
        run(() -> tools.cycles.openYear(system(), 2026));
    }

    public int id() {
        return id;
    }

    public String code() {
        return code;
    }

    public UUID topUnit() {
        return topUnit;
    }

    /** The state official at the top, who assesses but has no plan. */
    public Person top() {
        return top;
    }

    public CurrentUser system() {
        return CurrentUser.system(id);
    }

    public <T> T in(Supplier<T> work) {
        return Tenant.in(id, work);
    }

    public void run(Runnable work) {
        Tenant.run(id, work);
    }

    public UUID unit(UUID parent, String name) {
        return in(() -> tools.setup.addUnit(system(), new NewUnit(parent, name, "U" + NUMBER.incrementAndGet())));
    }

    /** A member of a unit with an account whose user name is {@code <agency>.<number>}. */
    public Person person(UUID unit, String position, PositionKind kind) {
        return add(unit, position, kind, EmployeeKind.PNS, false, null);
    }

    /** The head of a unit with an account. */
    public Person head(UUID unit, String position, PositionKind kind) {
        return add(unit, position, kind, EmployeeKind.PNS, true, null);
    }

    /** A named member of a unit. */
    public Person named(UUID unit, String name, String position, PositionKind kind, boolean head) {
        return add(unit, position, kind, EmployeeKind.PNS, head, name);
    }

    private Person stateOfficial(UUID unit, String position) {
        return add(unit, position, PositionKind.PEJABAT_NEGARA, EmployeeKind.PEJABAT_NEGARA, true, null);
    }

    /** A person who also has a granted role. */
    public Person withRole(Person person, Role role, @Nullable UUID unitId) {
        run(() -> tools.accounts.grant(system(), person.accountId(), role, unitId));
        return new Person(
                person.accountId(),
                person.employeeId(),
                person.unitId(),
                person.username(),
                person.name(),
                new CurrentUser(
                        person.accountId(),
                        id,
                        person.employeeId(),
                        person.name(),
                        List.of(new RoleGrant(role, unitId)),
                        "127.0.0.1"));
    }

    private Person add(
            UUID unit,
            String position,
            PositionKind kind,
            EmployeeKind employment,
            boolean head,
            @Nullable String givenName) {
        int number = NUMBER.incrementAndGet();
        String name = givenName == null ? "Pegawai Uji " + number : givenName;
        String username = code + "." + number;
        boolean official = employment == EmployeeKind.PEJABAT_NEGARA;
        String nip = official ? null : "19800101200501" + (1000 + number % 9000);
        return in(() -> {
            UUID employee = tools.setup.addEmployee(
                    system(), new NewEmployee(employment, nip, name, "", "", official ? "" : "Penata Muda, III/a"));
            tools.setup.assign(system(), new NewAssignment(employee, unit, position, kind, head, SINCE, null));
            UUID account = tools.accounts.addAccount(system(), Set.of(username), PASSWORD);
            tools.accounts.addMembership(system(), account, employee);
            return new Person(
                    account,
                    employee,
                    unit,
                    username,
                    name,
                    new CurrentUser(account, id, employee, name, List.of(), "127.0.0.1"));
        });
    }

    /** A person with an account. {@code user} is what services see when this person acts. */
    public record Person(
            UUID accountId, UUID employeeId, UUID unitId, String username, String name, CurrentUser user) {}

    /** Makes agencies; inject it into a test. */
    @Component
    public static final class Factory {

        private final OrganizationSetup setup;
        private final Organization organization;
        private final Accounts accounts;
        private final Cycles cycles;

        Factory(OrganizationSetup setup, Organization organization, Accounts accounts, Cycles cycles) {
            this.setup = setup;
            this.organization = organization;
            this.accounts = accounts;
            this.cycles = cycles;
        }

        public TestAgency create() {
            return new TestAgency(this);
        }

        /** An account above all agencies, without a person. */
        public Person platformAdmin() {
            String username = "platform." + NUMBER.incrementAndGet();
            CurrentUser system = CurrentUser.system(0);
            UUID account = accounts.addAccount(system, Set.of(username), PASSWORD);
            accounts.grantPlatform(system, account);
            return new Person(
                    account,
                    CurrentUser.SYSTEM_ACCOUNT,
                    CurrentUser.SYSTEM_ACCOUNT,
                    username,
                    username,
                    new CurrentUser(
                            account,
                            0,
                            null,
                            username,
                            List.of(new RoleGrant(Role.PLATFORM_ADMIN, null)),
                            "127.0.0.1"));
        }

        /** Everything that the agency answers about people and units. */
        public Organization organization() {
            return organization;
        }
    }
}
