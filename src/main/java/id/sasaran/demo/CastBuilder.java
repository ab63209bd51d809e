package id.sasaran.demo;

import id.sasaran.cycle.Cycles;
import id.sasaran.demo.Script.PersonLine;
import id.sasaran.demo.Script.StaffLine;
import id.sasaran.demo.Script.UnitLine;
import id.sasaran.identity.Accounts;
import id.sasaran.organization.AgencyKind;
import id.sasaran.organization.EmployeeKind;
import id.sasaran.organization.OrganizationSetup;
import id.sasaran.organization.OrganizationSetup.NewAgency;
import id.sasaran.organization.OrganizationSetup.NewAssignment;
import id.sasaran.organization.OrganizationSetup.NewEmployee;
import id.sasaran.organization.OrganizationSetup.NewUnit;
import id.sasaran.organization.PersonName;
import id.sasaran.shared.CurrentUser;
import id.sasaran.shared.Role;
import id.sasaran.shared.RoleGrant;
import id.sasaran.shared.Tenant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.springframework.context.annotation.Profile;
import org.springframework.stereotype.Component;

/** Makes an agency of the demo with its units, people, accounts and the year 2026. */
@Component
@Profile("demo")
class CastBuilder {

    static final int YEAR = 2026;

    private static final LocalDate SINCE = LocalDate.of(2025, 1, 2);
    private static final LocalDate SINCE_NEW = LocalDate.of(2025, 6, 2);

    private final OrganizationSetup setup;
    private final Accounts accounts;
    private final Cycles cycles;

    CastBuilder(OrganizationSetup setup, Accounts accounts, Cycles cycles) {
        this.setup = setup;
        this.accounts = accounts;
        this.cycles = cycles;
    }

    Cast build(Script script) {
        int agencyId = setup.createAgency(
                CurrentUser.system(0), new NewAgency(script.code(), script.name(), AgencyKind.REGIONAL, script.zone()));
        CurrentUser system = CurrentUser.system(agencyId);
        return Tenant.in(agencyId, () -> {
            cycles.openYear(system, YEAR);
            Map<String, UUID> units = new LinkedHashMap<>();
            Map<String, String> parents = new LinkedHashMap<>();
            for (UnitLine unit : script.units()) {
                UUID parent = units.get(unit.parent());
                units.put(unit.key(), setup.addUnit(system, new NewUnit(parent, unit.name(), unit.key())));
                parents.put(unit.key(), unit.parent());
            }
            NamePool pool = new NamePool(script.region(), script.code().hashCode());
            List<Player> players = new ArrayList<>();
            for (PersonLine line : script.people()) {
                players.add(add(agencyId, units, line, pool));
            }
            for (StaffLine line : script.staff()) {
                for (int i = 0; i < line.count(); i++) {
                    players.add(add(agencyId, units, invent(line, pool), pool));
                }
            }
            Cast cast = new Cast(agencyId, script, players, units, parents);
            players.stream().filter(player -> !player.account().isEmpty()).forEach(player -> openAccount(cast, player));
            return cast;
        });
    }

    /** Joins somebody's account to another agency, where the person works as well. */
    void alsoIn(Cast other, Player guest, PersonLine line, Role role) {
        CurrentUser system = CurrentUser.system(other.agencyId());
        Tenant.run(other.agencyId(), () -> {
            UUID employee = setup.addEmployee(system, employee(line, line.number()));
            setup.assign(system, place(line, employee, other.unit(line.unit())));
            accounts.addMembership(system, guest.user().accountId(), employee);
            accounts.grant(system, guest.user().accountId(), role, null);
        });
    }

    /** The account above all agencies. */
    void platform() {
        CurrentUser system = CurrentUser.system(0);
        accounts.grantPlatform(system, accounts.addAccount(system, Set.of("platform"), DemoAccountList.PASSWORD));
    }

    private Player add(int agencyId, Map<String, UUID> units, PersonLine line, NamePool pool) {
        CurrentUser system = CurrentUser.system(agencyId);
        String number = line.number().isEmpty() && line.kind() != EmployeeKind.PEJABAT_NEGARA
                ? pool.number(line.kind(), line.female())
                : line.number();
        pool.taken(number);
        UUID employee = setup.addEmployee(system, employee(line, number));
        UUID unit = units.get(line.unit());
        if (unit == null) {
            throw new IllegalStateException(line.unit());
        }
        setup.assign(system, place(line, employee, unit));
        Player player = new Player(
                agencyId,
                employee,
                PersonName.full(line.titleBefore(), line.name(), line.titleAfter()),
                line.unit(),
                line.profile(),
                line.account(),
                line.head());
        player.number(number);
        return player;
    }

    private static NewEmployee employee(PersonLine line, String number) {
        return new NewEmployee(
                line.kind(),
                number.isEmpty() ? null : number,
                line.name(),
                line.titleBefore(),
                line.titleAfter(),
                line.grade());
    }

    private static NewAssignment place(PersonLine line, UUID employee, UUID unit) {
        LocalDate since = line.kind() == EmployeeKind.CPNS ? SINCE_NEW : SINCE;
        return new NewAssignment(employee, unit, line.position(), line.positionKind(), line.head(), since, null);
    }

    private static PersonLine invent(StaffLine line, NamePool pool) {
        boolean female = pool.nextIsFemale();
        return new PersonLine(
                line.unit(),
                false,
                female,
                "",
                pool.name(female),
                pool.degree(line.profile(), line.grade()),
                line.kind(),
                line.grade(),
                line.position(),
                line.positionKind(),
                line.profile(),
                "",
                "");
    }

    private void openAccount(Cast cast, Player player) {
        CurrentUser system = CurrentUser.system(cast.agencyId());
        String username = cast.script().code() + "." + player.account();
        UUID account = accounts.addAccount(system, Set.of(username, player.number()), DemoAccountList.PASSWORD);
        accounts.addMembership(system, account, player.employeeId());
        List<RoleGrant> grants = switch (player.account()) {
            case "admin" -> List.of(new RoleGrant(Role.HR_ADMIN, null));
            case "auditor" -> List.of(new RoleGrant(Role.AUDITOR, null));
            case "adminunit" -> List.of(new RoleGrant(Role.UNIT_ADMIN, adminUnit(cast)));
            default -> List.of();
        };
        grants.forEach(grant -> accounts.grant(system, account, grant.role(), grant.unitId()));
        player.signIn(account, grants);
    }

    /** The unit admin keeps the unit that the superior leads. */
    private static UUID adminUnit(Cast cast) {
        return cast.unit(cast.account("pimpinan").unit());
    }
}
